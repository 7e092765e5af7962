import Reporting
import TestSupport
import Testing

struct HTMLRendererTests {
    @Test func `a weekly answer is a page of its own`() {
        let text = HTMLRenderer().render(SampleReport.weekly)
        #expect(Snapshot.difference(of: text, from: "weekly.html") == nil)
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<a href='javascript:x'>y</a>",
        "[x](javascript:alert(1))", "![x](https://a.b/c.png)", "</title><script>", "</style><b>",
        "<!-- x", "&lt;script&gt;", "\" onload=\"x", "]]><svg/onload=x>", "<iframe srcdoc=x>",
        "<details open ontoggle=x>", "``` <b>", "> <b>x</b>", "| <b> |", "\u{1B}<b>\u{0}",
    ])
    func `what a customer writes adds no element to the page`(text: String) {
        let harmless = tags(of: HTMLRenderer().render(SampleReport.everywhere("harmless")))
        #expect(tags(of: HTMLRenderer().render(SampleReport.everywhere(text))) == harmless)
    }

    @Test func `a page is in the language of its front matter`() {
        let facts = [Fact("language", "pl"), Fact("note", "a & <b>")]
        let page = HTMLRenderer().render(
            Report(blocks: [.frontMatter(facts), .heading("Zażółć", level: 1)]))
        #expect(page.contains("<html lang=\"pl\">"))
        #expect(page.contains("<title>Zażółć</title>"))
        #expect(page.contains("<dt>note</dt><dd>a &amp; &lt;b&gt;</dd>"))
        #expect(!page.contains("<script"))
    }

    /// The elements that a browser would see, in order; the style sheet is not among them.
    private func tags(of page: String) -> [String] {
        page.split(separator: "<").dropFirst().compactMap { part in
            part.first.map { $0.isLetter || $0 == "/" || $0 == "!" } == true
                ? String(part.prefix { $0 != ">" && $0 != " " }) : nil
        }
    }
}
