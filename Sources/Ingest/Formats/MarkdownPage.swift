internal import CMarkdown
internal import SupportModel

/// Reads GitHub-flavoured Markdown into headings and paragraphs.
///
/// Blocks of raw HTML are read for their text; tags inside a line are dropped.
enum MarkdownPage {
    private static let isReady: Bool = {
        cmark_gfm_core_extensions_ensure_registered()
        return true
    }()

    /// Reads a page whose front matter is already taken off.
    static func read(_ markdown: String) -> PageText {
        guard isReady, let parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8)
        else { return PageText() }
        defer { cmark_parser_free(parser) }
        for name in ["table", "strikethrough", "autolink", "tasklist"] {
            if let syntax = cmark_find_syntax_extension(name) {
                cmark_parser_attach_syntax_extension(parser, syntax)
            }
        }
        var source = markdown
        source.withUTF8 { buffer in
            guard let base = buffer.baseAddress else { return }
            base.withMemoryRebound(to: CChar.self, capacity: buffer.count) {
                cmark_parser_feed(parser, $0, buffer.count)
            }
        }
        guard let document = cmark_parser_finish(parser) else { return PageText() }
        defer { cmark_node_free(document) }
        guard let iterator = cmark_iter_new(document) else { return PageText() }
        defer { cmark_iter_free(iterator) }
        var reading = MarkdownReading()
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { break }
            reading.take(cmark_iter_get_node(iterator), isStart: event == CMARK_EVENT_ENTER)
        }
        return reading.finish()
    }
}

/// The state of a walk over the tree.
private struct MarkdownReading {
    private var builder = PageTextBuilder()
    private var line = ""
    private var cells = 0
    private var isInRow = false

    mutating func take(_ node: OpaquePointer?, isStart: Bool) {
        guard let node else { return }
        switch String(cString: cmark_node_get_type_string(node)) {
        case "heading":
            if !isStart {
                builder.addHeading(line, level: Int(cmark_node_get_heading_level(node)))
            }
            line = ""
        case "paragraph":
            if !isStart, !isInRow { addParagraph() }
        case "table_row", "table_header":
            isInRow = isStart
            if !isStart { addParagraph() }
            cells = 0
        case "table_cell":
            guard isStart else { return }
            if cells > 0 { line += " | " }
            cells += 1
        case "text", "code": if isStart { line += Self.literal(of: node) }
        case "softbreak": if isStart { line += " " }
        case "linebreak":
            if isStart, !isInRow, !isInHeading(node) { addParagraph() } else { line += " " }
        case "html_inline":
            if isStart, Self.literal(of: node).lowercased().hasPrefix("<br") { line += " " }
        case "code_block":
            for row in Self.literal(of: node).split(whereSeparator: \.isNewline) where isStart {
                builder.addParagraph(String(row))
            }
        case "html_block":
            if isStart { addHTML(Self.literal(of: node)) }
        default: break
        }
    }

    mutating func finish() -> PageText {
        addParagraph()
        var page = PageText()
        page.sections = builder.finish()
        return page
    }

    /// Ends a paragraph; lines that only steer a site generator are no text.
    private mutating func addParagraph() {
        let isDirective =
            line.hasPrefix(":::") || line.hasPrefix("import ") && line.contains(" from ")
        if !isDirective { builder.addParagraph(line) }
        line = ""
    }

    private mutating func addHTML(_ html: String) {
        for section in HTMLPage.read(html).sections {
            if let heading = section.heading {
                if section.level > 1, html.contains("<summary") || html.contains("<dt") {
                    builder.addSubheading(heading)
                } else {
                    builder.addHeading(heading, level: section.level)
                }
            }
            section.paragraphs.forEach { builder.addParagraph($0) }
        }
    }

    private func isInHeading(_ node: OpaquePointer) -> Bool {
        guard let parent = cmark_node_parent(node) else { return false }
        return String(cString: cmark_node_get_type_string(parent)) == "heading"
    }

    private static func literal(of node: OpaquePointer) -> String {
        cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    }
}
