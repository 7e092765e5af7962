import Reporting
import TestSupport
import Testing

struct TerminalRendererTests {
    @Test(arguments: [40, 80, 120])
    func `a weekly answer fits the terminal`(width: Int) {
        let text = TerminalRenderer(width: width, color: false).render(SampleReport.weekly)
        #expect(Snapshot.difference(of: text, from: "weekly-\(width).txt") == nil)
        for line in text.split(separator: "\n") {
            #expect(DisplayWidth.of(line) <= width)
            #expect(line.last != " ")
        }
    }

    @Test func `colour adds escape sequences and nothing else`() {
        let plain = TerminalRenderer(width: 80, color: false).render(SampleReport.weekly)
        let colored = TerminalRenderer(width: 80, color: true).render(SampleReport.weekly)
        #expect(Snapshot.difference(of: colored, from: "weekly-color.txt") == nil)
        let stripped = colored.split(separator: "\u{1B}", omittingEmptySubsequences: false)
            .enumerated().map { $0 == 0 ? $1 : $1.drop { $0 != "m" }.dropFirst() }.joined()
        #expect(stripped == plain)
    }

    @Test func `a suggestion is written as it is typed there`() {
        let report = Report(blocks: [.next(command: "why Q-1", purpose: "why it is a gap")])
        let chat = TerminalRenderer(width: 80, color: false, commandPrefix: .chat)
        #expect(chat.render(report) == "  → /why Q-1   why it is a gap\n")
        let shell = TerminalRenderer(width: 80, color: false, commandPrefix: .shell)
        #expect(shell.render(report) == "  → lacuna why Q-1   why it is a gap\n")
    }

    @Test func `numbers stand to the right and short rows are filled`() {
        let table = Table(
            columns: [.init("Id"), .init("Size", alignment: .trailing), .init("Label")],
            rows: [["Q-1", "7"], ["Q-12", "1234", "日本"]])
        #expect(
            TerminalRenderer(width: 80, color: false).render(Report(blocks: [.table(table)])) == """
                Id    Size  Label
                ────  ────  ─────
                Q-1      7
                Q-12  1234  日本

                """)
    }

    @Test func `a column that wants more room is left out of a narrow terminal`() {
        let table = Table(
            columns: [.init("Id"), .init("Stage", shownFrom: 100)], rows: [["Q-1", "buy"]])
        let report = Report(blocks: [.table(table)])
        #expect(TerminalRenderer(width: 99, color: false).render(report) == "Id\n───\nQ-1\n")
        #expect(TerminalRenderer(width: 100, color: false).render(report).contains("Q-1  buy"))
        #expect(MarkdownRenderer().render(report).contains("| Q-1 | buy |"))
    }

    @Test func `a report without blocks is empty`() {
        #expect(TerminalRenderer(width: 80, color: true).render(Report()).isEmpty)
    }
}
