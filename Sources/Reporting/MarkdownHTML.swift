internal import CMarkdown

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Markdown (GitHub's flavour) as HTML, in which nothing of the text can run or fetch.
package enum MarkdownHTML {
    private static let isReady: Bool = {
        cmark_gfm_core_extensions_ensure_registered()
        return true
    }()

    /// Returns the HTML of a text without front matter.
    ///
    /// Raw HTML is left out, and so is every address that a browser would run.
    /// - Parameter shift: By how many levels headings are set lower, as within a larger page.
    package static func fragment(of markdown: String, shift: Int32 = 0) -> String {
        rendered(markdown) { document, parser in
            remove(from: document, kinds: rawKinds)
            lower(headingsOf: document, by: shift)
            return cmark_render_html(
                document, CMARK_OPT_DEFAULT, cmark_parser_get_syntax_extensions(parser))
        }
    }

    /// Returns the text as Markdown without raw HTML and images; a text that has neither stays as
    /// it is.
    package static func harmless(_ markdown: String) -> String {
        var isHarmless = false
        let text = rendered(markdown) { document, _ in
            isHarmless = remove(from: document, kinds: rawKinds + ["image"]) == 0
            return cmark_render_commonmark(document, CMARK_OPT_DEFAULT, 0)
        }
        return isHarmless ? markdown : text
    }

    private static let rawKinds = ["html_block", "html_inline"]

    private static func rendered(
        _ markdown: String,
        _ render: (OpaquePointer, OpaquePointer) -> UnsafeMutablePointer<CChar>?
    ) -> String {
        guard isReady, let parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8)
        else { return "" }
        defer { cmark_parser_free(parser) }
        for name in ["table", "strikethrough", "autolink"] {
            if let syntax = cmark_find_syntax_extension(name) {
                cmark_parser_attach_syntax_extension(parser, syntax)
            }
        }
        var source = TerminalText.safe(markdown)
        source.withUTF8 { buffer in
            guard let base = buffer.baseAddress else { return }
            base.withMemoryRebound(to: CChar.self, capacity: buffer.count) {
                cmark_parser_feed(parser, $0, buffer.count)
            }
        }
        guard let document = cmark_parser_finish(parser) else { return "" }
        defer { cmark_node_free(document) }
        guard let text = render(document, parser) else { return "" }
        defer { free(text) }
        return String(cString: text)
    }

    /// Returns how many nodes were removed.
    @discardableResult
    private static func remove(from document: OpaquePointer, kinds: [String]) -> Int {
        let found = nodes(of: document) { kinds.contains($0) }
        for node in found {
            cmark_node_unlink(node)
            cmark_node_free(node)
        }
        return found.count
    }

    private static func lower(headingsOf document: OpaquePointer, by shift: Int32) {
        guard shift > 0 else { return }
        for heading in nodes(of: document, where: { $0 == "heading" }) {
            cmark_node_set_heading_level(
                heading, min(6, cmark_node_get_heading_level(heading) + shift))
        }
    }

    /// Returns the nodes of some kinds; none of them is within another.
    private static func nodes(
        of document: OpaquePointer, where isWanted: (String) -> Bool
    ) -> [OpaquePointer] {
        guard let iterator = cmark_iter_new(document) else { return [] }
        defer { cmark_iter_free(iterator) }
        var found: [OpaquePointer] = []
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { return found }
            guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator),
                isWanted(String(cString: cmark_node_get_type_string(node)))
            else { continue }
            found.append(node)
            // What is within goes with it; the way on leads out of it.
            cmark_iter_reset(iterator, node, CMARK_EVENT_EXIT)
        }
    }
}
