internal import SupportModel

/// A page as headings with the paragraphs below them, and what the page says about itself.
struct PageText: Equatable {
    var sections: [ContentSection] = []
    /// What a `<title>` says, or front matter.
    var title: String?
    var language: String?
    var url: String?

    /// All paragraphs, one a line, without headings.
    var text: String {
        sections.flatMap(\.paragraphs).joined(separator: "\n")
    }

    /// The first heading of level 1.
    var firstHeading: String? {
        sections.first { $0.level == 1 }?.heading
    }

    var isEmpty: Bool { sections.isEmpty }
}

/// Gathers headings and paragraphs in reading order.
struct PageTextBuilder {
    private(set) var sections: [ContentSection] = []
    private var current = ContentSection(heading: nil, level: 0, paragraphs: [])
    /// The last heading proper, below which questions of a list stand.
    private var outer = ContentSection(heading: nil, level: 0, paragraphs: [])

    /// Begins a section.
    mutating func addHeading(_ text: String, level: Int) {
        let heading = Self.collapsed(text)
        guard !heading.isEmpty else { return }
        close()
        current = ContentSection(heading: heading, level: level, paragraphs: [])
        outer = current
    }

    /// Begins a section below the last heading: a term of a list, a summary that opens.
    mutating func addSubheading(_ text: String) {
        let heading = Self.collapsed(text)
        guard !heading.isEmpty else { return }
        close()
        current = ContentSection(
            heading: heading, level: max(outer.level, 1) + 1, paragraphs: [])
    }

    /// Goes back to the last heading proper.
    mutating func endSubheadings() {
        guard current.heading != outer.heading || current.level != outer.level else { return }
        close()
        current = outer
        resumed = true
    }

    /// Adds a line of text to the section.
    mutating func addParagraph(_ text: String) {
        let line = Self.collapsed(text)
        if !line.isEmpty { current.paragraphs.append(line) }
    }

    /// Ends the page.
    mutating func finish() -> [ContentSection] {
        close()
        current = ContentSection(heading: nil, level: 0, paragraphs: [])
        return sections
    }

    /// Whether the section has begun before, so that it need not stand there twice without text.
    private var resumed = false

    private mutating func close() {
        let isWorthless = current.paragraphs.isEmpty && (current.heading == nil || resumed)
        if !isWorthless { sections.append(current) }
        resumed = false
    }

    /// The text with every run of white space as one blank, without any at its ends.
    static func collapsed(_ text: String) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        var isPending = false
        var last: UInt8 = 0
        for byte in text.utf8 {
            if byte == 0xA0, last == 0xC2 {
                // A no-break space.
                result.removeLast()
                if result.last == 32 { result.removeLast() }
                isPending = !result.isEmpty
                last = 0
                continue
            }
            if byte <= 32 || byte == 127 {
                isPending = !result.isEmpty
                last = 0
                continue
            }
            if isPending {
                result.append(32)
                isPending = false
            }
            result.append(byte)
            last = byte
        }
        while result.last == 32 { result.removeLast() }
        return String(decoding: result, as: UTF8.self)
    }
}
