import Foundation
import SupportModel
import Testing

@testable import Gaps

struct WeeklyDemandTests {
    /// Tickets at moments, the first with the key 1, all of one question.
    private func demand(_ moments: [String], in zone: String = "UTC") throws -> WeeklyDemand {
        let documents = try moments.enumerated().map { index, moment in
            var document = Document(
                id: "T-\(index)", kind: .ticket, location: .init(file: "x.csv"), text: "?")
            document.created = try Date(moment, strategy: .iso8601)
            return StoredDocument(key: index + 1, document: document)
        }
        let cluster = QuestionCluster(
            id: ClusterID(1), label: "?", language: "en", medoid: 1,
            members: documents.map(\.key), terms: [], distinctness: 0.5)
        return WeeklyDemand(
            of: [cluster], among: documents, in: try #require(TimeZone(identifier: zone)))
    }

    @Test func `a week that begins or ends within the data is not complete`() throws {
        let demand = try demand([
            "2026-11-03T10:00:00Z", "2026-11-09T10:00:00Z", "2026-11-10T10:00:00Z",
            "2026-11-18T10:00:00Z",
        ])
        #expect(demand.weeks.map(\.description) == ["2026-W46"])
        #expect(demand.counts(of: ClusterID(1)) == [2])
    }

    @Test func `a week from Monday to Sunday is complete`() throws {
        let demand = try demand(["2026-11-02T00:00:00Z", "2026-11-08T23:59:00Z"])
        #expect(demand.weeks.map(\.description) == ["2026-W45"])
        #expect(demand.counts(of: ClusterID(1)) == [2])
        #expect(demand.counts(of: ClusterID(9)) == [0])
    }

    @Test func `the time zone says which week it is`() throws {
        // In Warsaw the second one is asked on Monday, half past midnight.
        let moments = [
            "2026-11-01T23:30:00Z", "2026-11-08T23:30:00Z", "2026-11-15T22:00:00Z",
        ]
        let warsaw = try demand(moments, in: "Europe/Warsaw")
        #expect(warsaw.weeks.map(\.description) == ["2026-W45", "2026-W46"])
        #expect(warsaw.counts(of: ClusterID(1)) == [1, 2])
        #expect(try demand(moments).weeks.map(\.description) == ["2026-W45", "2026-W46"])
        #expect(try demand(moments).counts(of: ClusterID(1)) == [1, 1])
    }

    @Test func `weeks without data are missing, and a lone old ticket is no hole`() throws {
        let demand = try demand([
            "2019-03-04T10:00:00Z", "2026-10-19T10:00:00Z", "2026-11-02T10:00:00Z",
            "2026-11-08T10:00:00Z",
        ])
        #expect(demand.weeks.map(\.description) == ["2019-W10", "2026-W43", "2026-W45"])
        #expect(demand.missing.map(\.description) == ["2026-W44"])
    }

    @Test func `nothing dated has no weeks`() throws {
        let demand = try demand([])
        #expect(demand.weeks.isEmpty)
        #expect(demand.newest == nil)
    }
}
