internal import CHTMLParser
internal import SupportModel

/// Reads HTML into headings and paragraphs, whatever state it is in.
enum HTMLPage {
    /// Reads a page or a part of one.
    static func read(_ html: String) -> PageText {
        let page = read(html, skippingFurniture: true)
        // A `<nav>` that is never closed must not swallow the page.
        return page.isEmpty ? read(html, skippingFurniture: false) : page
    }

    /// The text of HTML that stands in a field, a line for each paragraph.
    static func text(_ html: String) -> String {
        let page = read(html, skippingFurniture: false)
        return page.sections.flatMap { section in
            (section.heading.map { [$0] } ?? []) + section.paragraphs
        }.joined(separator: "\n")
    }

    private static func read(_ html: String, skippingFurniture: Bool) -> PageText {
        let handler = HTMLEventHandler(skippingFurniture: skippingFurniture)
        var handlers = html_handlers(
            start: { context, name, attributes in
                HTMLEventHandler.from(context).start(String(cString: name), attributes)
            },
            end: { context, name in
                HTMLEventHandler.from(context).end(String(cString: name))
            },
            text: { context, bytes, count in
                HTMLEventHandler.from(context).text(bytes, count)
            })
        // libxml2 ends at a zero byte.
        var clean = html.utf8.contains(0) ? String(html.filter { $0 != "\0" }) : html
        withExtendedLifetime(handler) {
            clean.withUTF8 { buffer in
                guard let base = buffer.baseAddress, !buffer.isEmpty else { return }
                base.withMemoryRebound(to: CChar.self, capacity: buffer.count) { bytes in
                    _ = html_parse(
                        bytes, buffer.count, &handlers,
                        Unmanaged.passUnretained(handler).toOpaque())
                }
            }
        }
        return handler.finish()
    }
}

/// Turns the events of the parser into a page; a class because the parser holds on to it.
private final class HTMLEventHandler {
    private enum Block { case paragraph, heading(Int), subheading, title }

    private static let alwaysSkipped: Set<String> = [
        "script", "style", "noscript", "template", "svg", "iframe", "select", "object", "math",
    ]
    private static let furniture: Set<String> = ["nav", "header", "footer", "aside"]
    private static let blocks: Set<String> = [
        "p", "div", "li", "tr", "blockquote", "pre", "section", "article", "main", "ul", "ol", "dl",
        "table", "thead", "tbody", "caption", "dd", "figure", "figcaption", "address", "form", "hr",
        "br", "body", "html", "head", "fieldset", "center", "details", "nav", "header", "footer",
        "aside", "option", "button",
    ]

    private let skippingFurniture: Bool
    private var builder = PageTextBuilder()
    private var page = PageText()
    private var block = Block.paragraph
    private var buffer: [UInt8] = []
    /// The element that is being skipped, and how often it is nested in itself.
    private var skipped: (name: String, depth: Int)?
    /// Whether a heading inside skipped furniture is being read, for want of another title.
    private var isReadingHeaderTitle = false
    private var headerTitle: String?
    private var cells = 0
    /// Rows are one line each, whatever blocks their cells hold.
    private var rowDepth = 0

    init(skippingFurniture: Bool) { self.skippingFurniture = skippingFurniture }

    static func from(_ context: UnsafeMutableRawPointer) -> HTMLEventHandler {
        Unmanaged<HTMLEventHandler>.fromOpaque(context).takeUnretainedValue()
    }

    func start(
        _ name: String,
        _ attributes: UnsafePointer<UnsafePointer<CChar>?>?
    ) {
        if let skip = skipped {
            if skip.name == name { skipped = (name, skip.depth + 1) }
            if name == "h1", skip.name == "header", headerTitle == nil {
                buffer.removeAll()
                isReadingHeaderTitle = true
            }
            return
        }
        if Self.alwaysSkipped.contains(name)
            || skippingFurniture && Self.furniture.contains(name)
        {
            flush()
            skipped = (name, 1)
            return
        }
        switch name {
        case "html": page.language = Self.attribute("lang", in: attributes) ?? page.language
        case "link":
            if Self.attribute("rel", in: attributes)?.lowercased() == "canonical" {
                page.url = Self.attribute("href", in: attributes)
            }
        case "title": begin(.title)
        case "h1", "h2", "h3", "h4", "h5", "h6":
            begin(.heading(Int(name.dropFirst()) ?? 2))
        case "dt", "summary": begin(.subheading)
        case "tr":
            flush()
            rowDepth += 1
            cells = 0
        case "td", "th":
            if cells > 0 { buffer.append(contentsOf: " | ".utf8) }
            cells += 1
        default:
            if Self.blocks.contains(name) { breakBlock() }
        }
    }

    func end(_ name: String) {
        if let skip = skipped {
            if isReadingHeaderTitle, name == "h1" {
                headerTitle = PageTextBuilder.collapsed(String(decoding: buffer, as: UTF8.self))
                buffer.removeAll()
                isReadingHeaderTitle = false
            }
            if skip.name == name { skipped = skip.depth > 1 ? (name, skip.depth - 1) : nil }
            return
        }
        switch name {
        case "title", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary": flush()
        case "tr":
            flush()
            rowDepth = max(0, rowDepth - 1)
        case "details", "dl":
            flush()
            builder.endSubheadings()
        default:
            if Self.blocks.contains(name) { breakBlock() }
        }
    }

    func text(_ bytes: UnsafePointer<CChar>, _ count: Int) {
        guard skipped == nil || isReadingHeaderTitle else { return }
        UnsafeRawBufferPointer(start: bytes, count: count).withMemoryRebound(to: UInt8.self) {
            buffer.append(contentsOf: $0)
        }
    }

    func finish() -> PageText {
        flush()
        page.sections = builder.finish()
        if page.firstHeading == nil, let headerTitle, !headerTitle.isEmpty {
            page.sections.insert(
                ContentSection(heading: headerTitle, level: 1, paragraphs: []), at: 0)
        }
        return page
    }

    private func begin(_ next: Block) {
        flush()
        block = next
    }

    /// A block inside a heading or a table row is a blank, elsewhere a new paragraph.
    private func breakBlock() {
        if case .paragraph = block, rowDepth == 0 { flush() } else { buffer.append(32) }
    }

    private func flush() {
        defer {
            buffer.removeAll(keepingCapacity: true)
            block = .paragraph
        }
        guard !buffer.isEmpty else { return }
        let text = String(decoding: buffer, as: UTF8.self)
        switch block {
        case .paragraph: builder.addParagraph(text)
        case .heading(let level): builder.addHeading(text, level: level)
        case .subheading: builder.addSubheading(text)
        case .title:
            let title = PageTextBuilder.collapsed(text)
            if page.title == nil, !title.isEmpty { page.title = title }
        }
    }

    private static func attribute(
        _ name: String, in attributes: UnsafePointer<UnsafePointer<CChar>?>?
    ) -> String? {
        guard var pair = attributes else { return nil }
        while let key = pair.pointee {
            if String(cString: key).lowercased() == name {
                return (pair + 1).pointee.map { String(cString: $0) }
            }
            pair += 2
        }
        return nil
    }
}
