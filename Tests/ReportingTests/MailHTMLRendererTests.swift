import TestSupport
import Testing

@testable import Reporting

struct MailHTMLRendererTests {
    @Test func `every kind of block has a form that mail programs show`() {
        let page = MailHTMLRenderer().render(SampleReport.weekly)
        #expect(Snapshot.difference(of: page, from: "weekly-mail.html") == nil)
    }

    @Test(arguments: [
        "<svg", "<script", "<style", "var(", "url(", "src=", "href=", "<link", "http",
    ])
    func `a page draws, runs and fetches nothing`(forbidden: String) {
        #expect(!MailHTMLRenderer().render(SampleReport.weekly).contains(forbidden))
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "\"><img src=x onerror=y>", "a & b", "</td><td>x",
    ])
    func `what a customer wrote is text`(text: String) {
        let page = MailHTMLRenderer().render(SampleReport.everywhere(text))
        #expect(!page.contains(text))
        #expect(page.contains(HTMLPage.escaped(text)))
    }

    @Test func `a word with a tone is coloured, letters and ground, and no other`() {
        let table = Table(
            columns: [
                .init("Question", isFlexible: true), .init("Verdict", tones: ["thin": .doubtful]),
            ],
            rows: [["thin", "thin"], ["b", "covered"]])
        let page = MailHTMLRenderer().render(Report(blocks: [.table(table)]))
        #expect(page.components(separatedBy: "style=\"background:").count == 2)
        #expect(
            page.contains(
                "<td bgcolor=\"#fff1cc\" style=\"background:#fff1cc;color:#523c00\" nowrap>thin</td>"
            ))
    }
}
