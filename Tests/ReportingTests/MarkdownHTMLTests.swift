import Reporting
import Testing

struct MarkdownHTMLTests {
    @Test(arguments: [
        ("# Title\n\nOne *two*.", "<h1>Title</h1>\n<p>One <em>two</em>.</p>\n"),
        ("a <b>bold</b> <script>x</script>", "<p>a bold x</p>\n"),
        ("<!-- ticket 4 -->\n\nText", "<p>Text</p>\n"),
        ("<script>alert(1)</script>", ""),
        ("[x](javascript:alert(1))", "<p><a href=\"\">x</a></p>\n"),
        ("[x](https://example.com)", "<p><a href=\"https://example.com\">x</a></p>\n"),
        ("Żółw, мороз", "<p>Żółw, мороз</p>\n"),
        ("", ""),
    ])
    func `a text becomes HTML that cannot run`(markdown: String, html: String) {
        #expect(MarkdownHTML.fragment(of: markdown) == html)
    }

    @Test func `headings can be set lower, down to the sixth`() {
        #expect(
            MarkdownHTML.fragment(of: "# a\n\n##### b", shift: 2) == "<h3>a</h3>\n<h6>b</h6>\n")
    }

    @Test func `a harmless text stays byte for byte`() {
        let text = "Intro\n* a\n* b\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
        #expect(MarkdownHTML.harmless(text) == text)
    }

    @Test(arguments: [
        ("a <script>x</script> b", "a x b\n"), ("<img src=x onerror=y>\n\nb", "b\n"),
        ("see ![x](https://a.example/?q=secret) now", "see  now\n"),
        ("see ![a ![b](c)](d) this", "see  this\n"),
    ])
    func `markup and images are taken out of Markdown`(markdown: String, harmless: String) {
        #expect(MarkdownHTML.harmless(markdown) == harmless)
    }
}
