import SupportModel
import TestSupport
import Testing

@testable import Ingest

@Suite struct RepeatedIDTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func `a time-based export that repeats a ticket keeps the newest version`() throws {
        let versions = [
            #"{"id": 1, "requester_id": 2, "description": "old", "updated_at": "2026-01-01"}"#,
            #"{"id": 1, "requester_id": 2, "description": "new", "updated_at": "2026-03-01"}"#,
            #"{"id": 1, "requester_id": 2, "description": "mid", "updated_at": "2026-02-01"}"#,
        ]
        for order in [[0, 1, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            let tickets = order.map { versions[$0] }.joined(separator: ",\n")
            let path = try folder.write(
                #"{"tickets": [\#(tickets)], "count": 3, "end_time": 1}"#, to: "export.json")
            let result = try load([path])
            #expect(result.documents.map(\.document.text) == ["new"])
            #expect(result.files.map(\.documents) == [1])
            #expect(result.rejections.isEmpty)
        }
    }

    @Test func `without dates the later row wins and the document counts once`() throws {
        let path = try folder.write("id,text\n1,first\n2,other\n1,second\n", to: "a.csv")
        let result = try load([path])
        #expect(result.documents.map(\.document.text) == ["second", "other"])
        #expect(result.files.map(\.documents) == [2])
        #expect(result.files.map(\.rejected) == [0])
    }

    @Test func `an id of a ticket and of a review are two documents`() throws {
        let path = try folder.write(
            "id,kind,text\n1,ticket,help\n1,review,great\n", to: "a.csv")
        #expect(try load([path]).documents.map(\.document.kind) == [.ticket, .review])
    }
}
