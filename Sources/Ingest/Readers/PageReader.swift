internal import SupportModel

/// Reads a page of content: Markdown, HTML or plain text.
struct PageReader: DocumentReader {
    static let maximumSize = 64_000_000

    func read(_ file: LoadedFile, into reading: inout FileReading) {
        guard file.text.bytes.count <= Self.maximumSize else {
            reading.reject(
                file.location(nil), "page too long: at most \(Self.maximumSize / 1_000_000) MB")
            return
        }
        let source = file.text.bytes.withBytes { $0.text(file.text.start..<$0.count) }
        let isHTML =
            file.name.lowercased().hasSuffix(".html") || file.name.lowercased().hasSuffix(".htm")
        let isPlain = file.name.lowercased().hasSuffix(".txt")
        reading.setFormat(
            isHTML ? "HTML" : isPlain ? "plain text" : "Markdown", encoding: file.text.encoding)
        let matter = FrontMatter(of: isHTML ? "" : source)
        let page =
            isHTML
            ? HTMLPage.read(source)
            : isPlain ? Self.plainPage(String(matter.body)) : MarkdownPage.read(String(matter.body))
        let kind =
            file.options.kind ?? KindFinder.kind(ofPageAt: file.hint) ?? .content
        reading.kind = kind
        var document = Document(
            id: matter.value("id") ?? file.id, kind: kind, location: file.location(nil))
        document.subject =
            matter.value("title") ?? page.firstHeading ?? page.title ?? Self.title(of: file.id)
        document.text = page.text
        if kind == .content { document.sections = page.sections }
        document.language = (matter.value("lang", "language", "locale") ?? page.language)
            .flatMap(FieldValues.language)
        document.url = matter.value("url", "canonical", "permalink") ?? page.url
        document.tags = matter.values("tags", "keywords", "labels")
        document.created = matter.value("created", "date", "published").flatMap(DateReading.date)
        document.updated = matter.value(
            "updated", "lastmod", "last_updated", "updated_at", "modified"
        ).flatMap(DateReading.date)
        Self.addSegments(from: matter, to: &document)
        if document.text.isEmpty, page.isEmpty {
            reading.reject(file.location(nil), "the page has no text")
        } else {
            reading.add(PartialDocument(document))
        }
    }

    private static let known: Set<String> = [
        "id", "title", "lang", "language", "locale", "url", "canonical", "permalink", "tags",
        "keywords", "labels", "created", "date", "published", "updated", "lastmod", "last_updated",
        "updated_at", "modified", "description", "layout", "slug",
    ]

    private static func addSegments(from matter: FrontMatter, to document: inout Document) {
        for entry in matter.entries where !known.contains(entry.key.lowercased()) {
            let value = entry.values.joined(separator: "; ")
            guard !value.isEmpty, value.utf8.count <= 300 else { continue }
            document.segments[SegmentName.of(entry.key)] = value
        }
    }

    /// Paragraphs stand between empty lines.
    private static func plainPage(_ text: String) -> PageText {
        var builder = PageTextBuilder()
        var lines: [Substring] = []
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if line.allSatisfy(\.isWhitespace) {
                builder.addParagraph(lines.joined(separator: " "))
                lines = []
            } else {
                lines.append(line)
            }
        }
        builder.addParagraph(lines.joined(separator: " "))
        var page = PageText()
        page.sections = builder.finish()
        return page
    }

    /// A file's name as words: `reset-password.md` is "reset password".
    private static func title(of id: String) -> String {
        let file = id.split(separator: "/").last ?? ""
        let stem = file.lastIndex(of: ".").map { file[..<$0] } ?? file
        return String(stem.map { $0 == "-" || $0 == "_" ? " " : $0 })
    }
}
