import CMarkdown
import Reporting
import TestSupport
import Testing

struct MarkdownRendererTests {
    @Test func `a weekly answer has front matter, headings, a table and quotations`() {
        let text = MarkdownRenderer().render(SampleReport.weekly)
        #expect(Snapshot.difference(of: text, from: "weekly.md") == nil)
    }

    @Test(arguments: [
        "# title", "a\n===", "a\n---", "***", "> quote", "- item", "+ item", "* item", "1. item",
        "12) item", "    code", "```\ncode\n```", "~~~\nx", "`code`", "*a* _b_ **c** __d__",
        "~~gone~~", "[x](http://a.b)", "![x](http://a.b/c.png)", "[x]: http://a.b", "[^1]",
        "<b>bold</b>", "<script>alert(1)</script>", "<!-- hidden -->", "<http://a.b>",
        "http://a.b/c see", "HTTPS://a.b", "www.example.com", "WWW.EXAMPLE.com", "ftp://a.b",
        "mail a.b@c.de now", "x@y.zz", "mailto:a@b.cc", "@everyone", "a | b\n--- | ---", "a\n:-:",
        "| a | b |", "&amp; &lt; &#65; &copy", "\\*", "a\\", "[ ] task", "[x] task", "foo ##",
        "line  \nbreak", "a\\\nb", "``a`b@c.de`", "x`", "-", "+", "1.", "#", "=", "$a$", "😀 1. x",
        "\t- tab", "a\u{2028}# b", "-\n-", "2021. A year", "a_b_c", "**", "<", "&", "a@b@c.d",
        "xmpp:a@b.cc", "a.b-@c_d.e", "`@`x@y.zz`", "\u{1B}[0m", "::: note", "a:-", "<a href='x'>",
    ])
    func `what a customer writes shows as text`(text: String) throws {
        let harmless = try #require(parsed(SampleReport.everywhere("harmless")))
        let hostile = try #require(parsed(SampleReport.everywhere(text)))
        #expect(hostile.structure == harmless.structure)
        let shown = words(TerminalText.safe(text))
        #expect(hostile.texts.contains { words($0) == shown }, "\(hostile.texts)")
    }

    @Test func `a line break in a paragraph stays, in a cell it is a blank`() {
        let report = Report(blocks: [
            .paragraph("one\ntwo"),
            .table(Table(columns: [.init("A", alignment: .trailing)], rows: [["x\ny|z"]])),
        ])
        #expect(MarkdownRenderer().render(report) == "one\ntwo\n\n| A |\n| ---: |\n| x y\\|z |\n")
    }

    @Test(arguments: [
        ("no", "\"no\""), ("a: b", "\"a: b\""), ("- x", "\"- x\""), ("\"\\", "\"\\\"\\\\\""),
        ("a\n---\nb", "\"a\\n---\\nb\""), ("\u{7F}\u{85}\u{2028}", "\"\\u007F\\u0085\\u2028\""),
        ("😀\u{E0041}", "\"😀\\U000E0041\""), ("#", "\"#\""), ("", "\"\""),
    ])
    func `front matter quotes what it holds`(value: String, scalar: String) {
        let report = Report(blocks: [.frontMatter([Fact("title", .string(value))])])
        #expect(MarkdownRenderer().render(report) == "---\ntitle: \(scalar)\n---\n")
    }

    /// A document's structure without the kinds that customers may cause (lines, paragraphs, code
    /// spans), and the text of each of its blocks.
    private struct Outline {
        var structure: [String] = []
        var texts: [String] = []
    }

    private func words(_ text: String) -> [Substring] {
        text.split { $0 == " " || $0 == "\n" || $0 == "\t" }
    }

    /// Reads the report's Markdown, without front matter, as GitHub does.
    private func parsed(_ report: Report) -> Outline? {
        var report = report
        report.blocks.removeFirst()
        let markdown = MarkdownRenderer().render(report)
        cmark_gfm_core_extensions_ensure_registered()
        guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return nil }
        defer { cmark_parser_free(parser) }
        for name in ["table", "strikethrough", "autolink", "tasklist"] {
            cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
        }
        cmark_parser_feed(parser, markdown, markdown.utf8.count)
        guard let document = cmark_parser_finish(parser), let walk = cmark_iter_new(document)
        else { return nil }
        defer {
            cmark_iter_free(walk)
            cmark_node_free(document)
        }
        var outline = Outline()
        let unnamed = ["text", "softbreak", "code", "paragraph"]
        while true {
            let event = cmark_iter_next(walk)
            guard event != CMARK_EVENT_DONE else { return outline }
            guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(walk) else { continue }
            let kind = String(cString: cmark_node_get_type_string(node))
            if !unnamed.contains(kind) { outline.structure.append(kind) }
            if ["paragraph", "heading", "table_cell"].contains(kind) { outline.texts.append("") }
            if outline.texts.isEmpty { outline.texts.append("") }
            switch kind {
            case "text", "code":
                outline.texts[outline.texts.count - 1] +=
                    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
            case "softbreak": outline.texts[outline.texts.count - 1] += "\n"
            default: break
            }
        }
    }

    @Test(arguments: [
        ("https://shop.example/a", "- [Returns](https://shop.example/a)\n"),
        ("javascript:alert(1)", "- Returns (site/a.html)\n"),
        ("https://shop.example/a)(b", "- Returns (site/a.html)\n"),
    ])
    func `only an address that a browser opens becomes a link`(address: String, line: String) {
        let link = Link("Returns", place: "site/a.html", address: address)
        #expect(MarkdownRenderer().render(Report(blocks: [.links([link])])) == line)
    }
}

struct MarkdownWrappingTests {
    @Test func `long lines break between words and stay the same Markdown`() {
        let markdown = """
            ---
            title: a front matter that is longer than a line
            ---
            # A heading that is longer than a line

            A paragraph of żółw words that goes on.

            - an item that is longer than one line
              and its second line which is longer too
            12. another item that is longer than a line
            > a quotation that is longer than a line
            | a table | that is longer than a line |
            ```text
            code that is longer than a line of text
            ```
            see https://example.com/a/very/long/address now

            """
        #expect(
            MarkdownWrapping.lines(of: markdown, width: 24) == """
                ---
                title: a front matter that is longer than a line
                ---
                # A heading that is longer than a line

                A paragraph of żółw
                words that goes on.

                - an item that is longer
                  than one line
                  and its second line
                  which is longer too
                12. another item that is
                    longer than a line
                > a quotation that is
                > longer than a line
                | a table | that is longer than a line |
                ```text
                code that is longer than a line of text
                ```
                see
                https://example.com/a/very/long/address
                now

                """)
    }

    @Test(arguments: ["-", "1.", "#", ">", "<b>", "===", "*"])
    func `no line begins with what would be a mark there`(mark: String) {
        let lines = MarkdownWrapping.lines(of: "a word of ten \(mark) more and more", width: 14)
        #expect(!lines.split(separator: "\n").contains { $0.hasPrefix(mark) })
    }
}
