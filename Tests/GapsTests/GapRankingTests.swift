import Foundation
import SupportModel
import Testing

@testable import Gaps

struct GapRankingTests {
    private let today = Date(timeIntervalSince1970: 1_790_000_000)

    private func ticket(
        _ key: Int, daysAgo: Double = 0, csat: Double? = nil, kind: DocumentKind = .ticket
    ) -> StoredDocument {
        var document = Document(
            id: "t\(key)", kind: kind, location: SourceLocation(file: "t"), text: "?")
        document.created = today.addingTimeInterval(-daysAgo * 86_400)
        document.csat = csat
        return StoredDocument(key: key, document: document)
    }

    private func gap(_ number: Int, _ members: ClosedRange<Int>) -> QuestionCluster {
        QuestionCluster(
            id: ClusterID(number), label: "Question \(number)?", language: "en",
            medoid: members.lowerBound, members: Array(members), terms: [], distinctness: 1,
            coverage: Coverage(
                gapScore: 0.9, similarity: 0.1, threshold: 0.3, evidence: [], matchedTerms: [],
                missingTerms: []), verdict: .missing)
    }

    private func order(
        _ clusters: [QuestionCluster], _ documents: [StoredDocument],
        _ weights: PriorityWeights = PriorityWeights()
    ) -> [Int] {
        GapRanking(weights).gaps(
            in: Analysis(clusters: clusters, placements: [], nextClusterNumber: 9),
            documents: documents, states: [:]
        ).map(\.cluster.id.number)
    }

    @Test func `without weights changed the formula is the one that is printed`() {
        #expect(
            PriorityWeights().formula
                == "(tickets + searches + 0.5 × reviews) × √(sources × distinctness) × (certainty − 50 %) × (1 + 0.5 × growth) × (1 + 0.5 × pain)"
        )
        let gaps = GapRanking().gaps(
            in: Analysis(clusters: [gap(1, 1...4)], placements: [], nextClusterNumber: 2),
            documents: (1...4).map { ticket($0) }, states: [:])
        // 4 × √(1 × 1) × (0.9 − 0.5), with nothing to compare in time.
        #expect(abs((gaps.first?.priority ?? 0) - 1.6) < 1e-12)
    }

    @Test func `what grows comes before what is asked as often and shrinks`() {
        let documents =
            (1...8).map { ticket($0, daysAgo: $0 <= 6 ? 40 : 3) }
            + (9...16).map { ticket($0, daysAgo: $0 <= 10 ? 40 : 3) }
        let clusters = [gap(1, 1...8), gap(2, 9...16)]
        #expect(order(clusters, documents) == [2, 1])
        var still = PriorityWeights()
        still.growth = 0
        #expect(order(clusters, documents, still) == [1, 2])
    }

    @Test func `growth is measured beside all questions, and a handful says little`() {
        let documents = (1...30).map { ticket($0, daysAgo: $0 <= 10 ? 50 : 2) }
        let trend = DemandTrend(of: documents)
        // All questions doubled: one that did too has not grown.
        #expect(abs(trend.growth(of: documents)) < 0.1)
        #expect(trend.growth(of: [ticket(31, daysAgo: 2)]) == 1)
        #expect(trend.growth(of: []) == 0)
        #expect(DemandTrend(of: []).growth(of: documents) == 0)
    }

    @Test func `what customers rate badly comes before what they rate well`() {
        let documents =
            (1...8).map { ticket($0, csat: 5) } + (9...16).map { ticket($0, csat: 1) }
        #expect(order([gap(1, 1...8), gap(2, 9...16)], documents) == [2, 1])
    }

    @Test func `pain is the share of bad signs less the usual one`() {
        let documents = (1...10).map { ticket($0, csat: $0 <= 5 ? 1 : 5) }
        let customers = CustomerPain(of: documents)
        // (5 + 4 × ½) / (5 + 4) − ½
        #expect(abs(customers.pain(of: documents.prefix(5)) - (7.0 / 9 - 0.5)) < 1e-12)
        #expect(customers.pain(of: []) == 0)
        #expect(CustomerPain(of: []).pain(of: documents) == 0)
    }

    @Test func `reviews count what people say they count`() {
        let documents =
            (1...4).map { ticket($0) } + (5...10).map { ticket($0, kind: .review) }
        let clusters = [gap(1, 1...4), gap(2, 5...10)]
        #expect(order(clusters, documents) == [1, 2])
        var weights = PriorityWeights()
        weights.reviews = 1
        #expect(order(clusters, documents, weights) == [2, 1])
    }

    @Test func `tickets that had to be opened again are pain`() {
        let documents = (1...8).map { key in
            var stored = ticket(key)
            stored.document.reopens = key > 4 ? 2 : 0
            return stored
        }
        #expect(order([gap(1, 1...4), gap(2, 5...8)], documents) == [2, 1])
        var indifferent = PriorityWeights()
        indifferent.pain = 0
        #expect(order([gap(1, 1...4), gap(2, 5...8)], documents, indifferent) == [1, 2])
    }
}
