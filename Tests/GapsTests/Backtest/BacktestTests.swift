import Foundation
import SupportModel
import Testing

@testable import Gaps

struct BacktestTests {
    private let week = Week("2026-W40")

    private func ticket(_ key: Int, _ text: String, _ created: String?) -> StoredDocument {
        var document = Document(
            id: "T-\(key)", kind: .ticket, location: .init(file: "x.csv"), text: text)
        document.created = created.flatMap { try? Date($0 + "T12:00:00Z", strategy: .iso8601) }
        return StoredDocument(key: key, document: document)
    }

    private func page(_ key: Int, _ text: String, _ created: String?) -> StoredDocument {
        var stored = ticket(key, text, created)
        stored.document.kind = .content
        stored.document.sections = [
            ContentSection(heading: nil, level: 0, paragraphs: [text])
        ]
        return stored
    }

    private func asking(_ day: String) -> [StoredDocument] {
        (1...4).map { ticket($0, "How do I descale the espresso machine?", day) }
            + (5...8).map { ticket($0, "Gdzie jest moja paczka z kawą?", day) }
            + (9...12).map { ticket($0, "Какие фильтры подходят к машине?", day) }
    }

    @Test func `what came after the week is not known`() throws {
        let week = try #require(week)
        let later = asking("2026-09-30") + [ticket(20, "Something of next week", "2026-10-05")]
        let backtest = Backtest(
            asking: later, content: [page(30, "Opening hours of our shop.", nil)], grain: .normal)
        let past = backtest.week(week, in: .gmt, decisions: [])
        #expect(past.documents == 12)
        #expect(past.pages == 1)
        #expect(past.gaps.contains { $0.members == [1, 2, 3, 4] })
        #expect(past.gaps.contains { $0.members == [5, 6, 7, 8] })
        #expect(past.gaps.contains { $0.members == [9, 10, 11, 12] })
    }

    @Test func `a page that was made later does not answer yet`() throws {
        let week = try #require(week)
        let text = "How do I descale the espresso machine? Press descale and wait."
        let filler = page(31, "Opening hours of our shop in the old town.", nil)
        func pages(made day: String) -> Int {
            Backtest(
                asking: asking("2026-09-30"), content: [page(30, text, day), filler],
                grain: .normal
            ).week(week, in: .gmt, decisions: []).pages
        }
        #expect(pages(made: "2026-09-01") == 2)
        #expect(pages(made: "2026-10-06") == 1)
    }

    @Test func `documents and pages without a date are counted`() {
        let backtest = Backtest(
            asking: asking("2026-09-30") + [ticket(13, "When?", nil)],
            content: [page(30, "x", nil), page(31, "y", "2026-09-01")], grain: .normal)
        #expect(backtest.undated == 1)
        #expect(backtest.undatedPages == 1)
        #expect(backtest.share == 1)
    }

    @Test func `of too many documents the same part is analysed every week`() throws {
        let week = try #require(week)
        let many = (1...400).map { ticket($0, "Question number \($0)?", "2026-09-30") }
        let backtest = Backtest(asking: many, content: [], grain: .normal, most: 100)
        #expect(backtest.share == 4)
        let first = backtest.week(week, in: .gmt, decisions: []).documents
        let second = backtest.week(week.advanced(by: 1), in: .gmt, decisions: []).documents
        #expect(first == second)
        #expect((70...130).contains(first))
    }
}
