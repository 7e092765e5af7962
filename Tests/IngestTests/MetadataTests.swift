import SupportModel
import TestSupport
import Testing
import Wording

@testable import Ingest

@Suite struct MetadataTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func reasons(_ result: Loaded) -> [String] {
        result.rejections.map { "\($0.location.line ?? 0): \($0.reason.text(in: .en))" }
    }

    @Test func `a row without a subject joins the ticket whose text another file has`() throws {
        let csv = try folder.write(
            "Id,Subject,Status,Country [list]\n7,,Solved,Latvia\n", to: "zendesk.csv")
        let json = try folder.write(#"{"id": "7", "text": "Jak zwrócić?"}"#, to: "z.jsonl")
        for paths in [[csv, json], [json, csv]] {
            let result = try load(paths)
            #expect(result.rejections.isEmpty)
            #expect(result.files.map(\.documents) == [1, 1])
            #expect(result.documents.map(\.document.text) == ["Jak zwrócić?"])
            #expect(result.documents.map(\.document.country) == ["Latvia"])
            #expect(result.documents.map(\.document.isSolved) == [true])
        }
    }

    @Test func `a table without texts passes on what it says of tickets loaded before`() throws {
        let path = try folder.write(
            "Id,Subject,Plan [list]\n7,,Free\n8,Zwrot,\n9,,\n", to: "zendesk.csv")
        let result = try load([path])
        #expect(result.documents.map(\.document.id) == ["7", "8"])
        #expect(result.documents.map(\.given) == [[.segments], [.subject]])
        #expect(result.documents.first?.document.segments == ["plan": "Free"])
        #expect(reasons(result) == ["4: the row has no text"])
        #expect(result.files.map(\.documents) == [2])
        #expect(result.files.map(\.rejected) == [1])
    }

    @Test func `an empty text in a table that has texts is rejected with its line`() throws {
        let path = try folder.write(
            "id,text,plan\n1,,pro\n2,hello,pro\n3,a,b,c\n1,,free\n", to: "a.csv")
        let result = try load([path])
        #expect(result.documents.map(\.document.id) == ["2"])
        #expect(
            reasons(result) == [
                "2: the row has no text", "4: the row has 4 fields, the header has 3",
                "5: the row has no text",
            ])
        #expect(result.files.map(\.documents) == [1])
        #expect(result.files.map(\.rejected) == [3])
    }

    @Test func `an empty row without an id is rejected at once`() throws {
        let path = try folder.write("text,plan\n,pro\nhello,pro\n", to: "a.csv")
        #expect(try reasons(load([path])) == ["2: the row has no text"])
    }

    @Test func `an empty record is called a record`() throws {
        let path = try folder.write(
            #"{"id": "1", "text": ""}"# + "\n" + #"{"id": "2", "text": "b"}"#, to: "a.jsonl")
        #expect(try reasons(load([path])) == ["1: the record has no text"])
    }

    @Test func `a rating without a text is kept`() throws {
        let path = try folder.write("id,text,rating\n1,,5\n", to: "reviews.csv")
        #expect(try load([path]).documents.map(\.document.rating) == [5])
    }
}
