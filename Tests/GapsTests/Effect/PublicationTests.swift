import Foundation
import SupportModel
import Testing

@testable import Gaps

struct PublicationTests {
    private func mark(_ state: GapState, _ day: Double, article: String? = nil) -> Decision {
        let date = Date(timeIntervalSince1970: day * 86_400)
        return Decision(
            cluster: ClusterID(1), change: .mark(state, article: article, on: date, reason: nil),
            date: date.addingTimeInterval(500_000), author: "kasia")
    }

    private func day(_ publication: Publication?) -> Double? {
        publication.map { $0.date.timeIntervalSince1970 / 86_400 }
    }

    @Test func `a second mark corrects the first and keeps its article`() {
        let all = Publication.all(in: [mark(.published, 10, article: "a.md"), mark(.published, 8)])
        #expect(all.map(\.article) == ["a.md"])
        #expect(day(all.first) == 8)
        #expect(all.first?.previous == nil)
    }

    @Test func `after a question was reopened it is another publishing`() {
        let all = Publication.all(in: [
            mark(.published, 10, article: "a.md"), mark(.reopened, 40), mark(.drafted, 41),
            mark(.published, 50),
        ])
        #expect(day(all.first) == 50)
        #expect(all.first?.article == nil)
        #expect(all.first?.previous == Date(timeIntervalSince1970: 10 * 86_400))
    }

    @Test(arguments: [GapState.open, .accepted, .dismissed])
    func `what is open again was not published after all`(state: GapState) {
        #expect(Publication.all(in: [mark(.published, 10), mark(state, 12)]).isEmpty)
    }

    @Test(arguments: [GapState.closed, .reopened])
    func `what is closed or reopened was published`(state: GapState) {
        #expect(Publication.all(in: [mark(.published, 10), mark(state, 12)]).count == 1)
    }
}
