import Foundation
import SupportModel
import Testing

@testable import Gaps

/// Three questions; documents 1 to 9 are asked on the days of that number from 1 January on.
struct ForesightTests {
    private let start = Date(timeIntervalSince1970: 1_767_225_600)

    private func day(_ number: Int) -> Date {
        start.addingTimeInterval(Double(number - 1) * 86_400)
    }

    private var documents: [StoredDocument] {
        (1...9).map { key in
            var document = Document(
                id: "T-\(key)", kind: .ticket, location: .init(file: "x.csv"), text: "?")
            document.created = day(key)
            return StoredDocument(key: key, document: document)
        }
    }

    private func cluster(_ id: Int, _ members: [Int], _ verdict: Verdict) -> QuestionCluster {
        QuestionCluster(
            id: ClusterID(id), label: "Q\(id)", language: "en", medoid: members[0],
            members: members, terms: [], distinctness: 0.5, verdict: verdict)
    }

    private var analysis: Analysis {
        let clusters = [
            cluster(1, [1, 2, 5, 8], .missing), cluster(2, [3, 6], .covered),
            cluster(3, [7, 9], .thin),
        ]
        return Analysis(
            clusters: clusters,
            placements: clusters.flatMap { cluster in
                cluster.members.map {
                    Placement(
                        document: $0, cluster: cluster.id, nearest: nil, similarity: 1,
                        gapScore: nil)
                }
            } + [
                Placement(document: 4, cluster: nil, nearest: nil, similarity: 0, gapScore: nil)
            ], nextClusterNumber: 4)
    }

    private func past(_ week: String, endingBefore day: Int, _ gaps: [[Int]]) throws -> PastWeek {
        PastWeek(
            week: try #require(Week(week)), end: self.day(day), documents: day - 1, pages: 1,
            gaps: gaps.map { PastGap(label: "\($0)", demand: $0.count, members: $0) })
    }

    @Test func `a gap of then is the question of now that holds most of its documents`() throws {
        let foresight = Foresight(
            [try past("2026-W01", endingBefore: 4, [[1, 2, 3]])], in: analysis,
            documents: documents)
        #expect(foresight.gaps.map(\.cluster) == [ClusterID(1)])
        #expect(foresight.gaps[0].later == 2)
        #expect(foresight.weeks[0].askedAgain == 1)
    }

    @Test func `documents that went apart are no question of now`() throws {
        let foresight = Foresight(
            [try past("2026-W01", endingBefore: 5, [[1, 3, 4]])], in: analysis,
            documents: documents)
        #expect(foresight.gaps.map(\.cluster) == [nil])
        #expect(foresight.gaps[0].later == 0)
        #expect(foresight.weeks[0].askedAgain == 0)
    }

    @Test func `a gap that stays is new in its first week alone`() throws {
        let foresight = Foresight(
            [
                try past("2026-W01", endingBefore: 4, [[1, 2]]),
                try past("2026-W02", endingBefore: 7, [[1, 2, 5], [3, 6]]),
            ], in: analysis, documents: documents)
        #expect(foresight.weeks.map(\.new) == [1, 1])
        #expect(foresight.gaps.count == 2)
        #expect(foresight.gaps[0].first == Week("2026-W01"))
    }

    @Test func `what followed is held against all that was asked unanswered`() throws {
        let foresight = Foresight(
            [try past("2026-W01", endingBefore: 4, [[1, 2]])], in: analysis, documents: documents)
        // After the third day Q-1 is asked on days 5 and 8, Q-3, a gap of now, on 7 and 9.
        #expect(foresight.weeks[0].later == 2)
        #expect(foresight.weeks[0].laterOfAll == 4)
    }

    @Test func `an article is foreseen if its question was raised before it came out`() throws {
        let foresight = Foresight(
            [try past("2026-W01", endingBefore: 4, [[1, 2]])], in: analysis, documents: documents)
        #expect(foresight.raised([ClusterID(1)], before: day(4)) != nil)
        #expect(foresight.raised([ClusterID(1)], before: day(3)) == nil)
        #expect(foresight.raised([ClusterID(3)], before: day(9)) == nil)
    }

    @Test func `a page made later answers the covered questions whose best passage it holds`() {
        var clusters = analysis.clusters
        clusters[1].coverage = Coverage(
            gapScore: 0.1, similarity: 0.8, threshold: 0.4,
            evidence: [
                PassageEvidence(
                    passage: Passage(
                        document: 20, scope: .section, title: "Oferta", heading: nil,
                        text: "Zwroty do 30 dni.", language: "pl"),
                    contentID: "zwroty.md", url: nil, similarity: 0.8)
            ], matchedTerms: [], missingTerms: [])
        func page(_ key: Int, _ id: String, _ created: Date?) -> StoredDocument {
            var document = Document(id: id, kind: .content, location: .init(file: id), text: "x")
            document.created = created
            return StoredDocument(key: key, document: document)
        }
        let articles = LaterArticle.all(
            since: day(3),
            publications: [
                Publication(cluster: ClusterID(1), date: day(6), article: "help/a.md"),
                Publication(cluster: ClusterID(3), date: day(2)),
            ],
            content: [
                page(20, "zwroty.md", day(5)), page(21, "old.md", day(1)),
                page(22, "undated.md", nil), page(23, "help/a.md", day(6)),
            ], in: clusters)
        #expect(articles.map(\.name) == ["zwroty.md", "help/a.md"])
        #expect(articles.map(\.clusters) == [[ClusterID(2)], [ClusterID(1)]])
    }
}
