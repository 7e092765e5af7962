import Foundation
import SupportModel
import TestSupport
import Testing
import Wording

@testable import Ingest

/// What loading brought, with all documents read.
struct Loaded: Equatable {
    var documents: [PartialDocument]
    var files: [FileAccount]
    var rejections: [Rejection]
    var isUsable: Bool
}

/// Loads paths and returns the result.
func load(_ paths: [String], _ options: IngestOptions = IngestOptions()) throws -> Loaded {
    let result = try Ingestion(paths: paths, options: options).run()
    return Loaded(
        documents: try result.documents.documents(at: 0..<result.documents.count),
        files: result.files, rejections: result.rejections, isUsable: result.isUsable)
}

@Suite struct IngestionTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func `the smallest input is JSON Lines of id and text`() throws {
        let path = try folder.write(
            #"{"id": 17, "text": "Where is my parcel?"}"# + "\n", to: "a.jsonl")
        let document = try #require(try load([path]).documents.first?.document)
        #expect(document.id == "17")
        #expect(document.kind == .ticket)
        #expect(document.text == "Where is my parcel?")
        #expect(document.location.description == "\(path):1")
    }

    @Test func `a table of one column needs no known name`() throws {
        let path = try folder.write("wpis\nGdzie, do diabła, paczka?\nZwrot\n", to: "a.csv")
        #expect(
            try load([path]).documents.map(\.document.text)
                == ["Gdzie, do diabła, paczka?", "Zwrot"])
    }

    @Test func `a row without an id is named after its file and number`() throws {
        let path = try folder.write("rating,body\n5,Great\n1,Broken\n", to: "reviews.csv")
        #expect(
            try load([path]).documents.map(\.document.id) == ["reviews.csv#1", "reviews.csv#2"])
        #expect(try load([path]) == load([path]))
    }

    @Test func `a header without a text is said to be so`() throws {
        let path = try folder.write("id,colour\n1,red\n", to: "tickets.csv")
        let result = try load([path])
        #expect(!result.isUsable)
        #expect(
            result.rejections.map { "\($0.location): \($0.reason.text(in: .en))" }
                == ["\(path):1: no column 'text' or 'body'; the header has id, colour"])
    }

    @Test func `a path that does not exist stops everything`() {
        #expect(throws: IngestError.missingPath("/nowhere/at-all")) {
            try load(["/nowhere/at-all"])
        }
    }

    @Test func `figures in one file join the messages in another, in either order`() throws {
        let json = try folder.write(
            """
            {"tickets": [{"id": 7, "requester_id": 1, "subject": "Zwrot", "via": {"channel": "web"},
              "comments": [{"author_id": 1, "public": true, "body": "Jak zwrócić?"}]}]}
            """, to: "export.json")
        let csv = try folder.write(
            "Id,Subject,Satisfaction Score,First reply time in minutes\n7,Zwrot,Good,95\n",
            to: "export.csv")
        for paths in [[json, csv], [csv, json]] {
            let documents = try load(paths).documents.map(\.document)
            let ticket = try #require(documents.first)
            #expect(documents.count == 1)
            #expect(ticket.text == "Jak zwrócić?")
            #expect(ticket.csat == 1)
            #expect(ticket.waitingMinutes == 95)
            #expect(ticket.location.file == json)
        }
    }

    @Test func `the newer version of a ticket wins wherever it stands`() throws {
        let old = #"{"id": "1", "text": "old", "updated": "2026-01-01"}"#
        let new = #"{"id": "1", "text": "new", "updated": "2026-02-01"}"#
        for lines in [[old, new], [new, old]] {
            let path = try folder.write(lines.joined(separator: "\n"), to: "a.jsonl")
            #expect(try load([path]).documents.map(\.document.text) == ["new"])
        }
    }

    @Test func `a folder is read in the order of names, hidden files left out`() throws {
        try folder.write("# B\n\nb", to: "help/b.md")
        try folder.write("# A\n\na", to: "help/a.md")
        try folder.write("# C\n\nc", to: "help/.hidden/c.md")
        try folder.write("no page", to: "help/picture.png")
        let result = try load([folder.path + "/help"])
        #expect(result.documents.map(\.document.id) == ["a.md", "b.md"])
        #expect(result.documents.map(\.document.kind) == [.content, .content])
        #expect(result.rejections.isEmpty)
    }

    @Test func `a loop of links ends`() throws {
        try folder.write("# A\n\na", to: "help/a.md")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/help/again", withDestinationPath: folder.path + "/help")
        #expect(try load([folder.path + "/help"]).documents.count == 1)
    }

    @Test func `an ignore file says what to leave out, and a nested one may take it back`() throws {
        try folder.write("drafts/\n*.txt\n", to: ".lacunaignore")
        try folder.write("!keep.txt\n", to: "notes/.lacunaignore")
        try folder.write("x", to: "drafts/a.md")
        try folder.write("x", to: "notes/keep.txt")
        try folder.write("x", to: "notes/drop.txt")
        try folder.write("x", to: "b.md")
        #expect(
            try load([folder.path]).documents.map(\.document.id) == ["b.md", "notes/keep.txt"])
    }

    @Test func `files of one name in two folders keep their rows apart`() throws {
        let january = try folder.write("rating,body\n5,Great\n", to: "jan/reviews.csv")
        let february = try folder.write("rating,body\n1,Broken\n", to: "feb/reviews.csv")
        #expect(
            try load([january, february]).documents.map(\.document.id)
                == ["jan/reviews.csv#1", "feb/reviews.csv#1"])
    }

    @Test(arguments: [
        ("empty.csv", Data(), "the file is empty"),
        ("a.csv", Data([1, 0, 0, 2, 0, 0, 0]), "a binary file"),
        ("a.png", Data("hello".utf8), "an unknown kind of file"),
        ("bad.json", Data("{\"tickets\": [".utf8), "no valid JSON"),
    ])
    func `a file that cannot be used is said to be so`(
        name: String, bytes: Data, reason: String
    ) throws {
        let path = try folder.write(bytes, to: name)
        let result = try load([path])
        #expect(!result.isUsable)
        #expect(result.rejections.first?.reason.text(in: .en).hasPrefix(reason) == true)
    }

    @Test func `a folder without usable files is said to be so`() throws {
        #expect(
            try load([folder.path]).rejections.first?.reason.text(in: .en).contains(
                "no usable files") == true)
    }

    @Test func `a mapping overrules the names of columns`() throws {
        let path = try folder.write(
            "id,body,Notes from shop,Plan X\n1,wrong,right one,pro\n", to: "a.csv")
        let options = IngestOptions(mapping: ["text": "notes from shop", "plan": "Plan X"])
        let document = try #require(try load([path], options).documents.first?.document)
        #expect(document.text == "right one")
        #expect(document.segments == ["plan": "pro"])
    }

    @Test func `a mapping to a column that is not there names the header`() throws {
        let path = try folder.write("id,body\n1,hello\n", to: "a.csv")
        let error = #expect(throws: IngestError.self) {
            try load([path], IngestOptions(mapping: ["text": "Boddy"]))
        }
        #expect(
            error?.description == "\(path):1: no column 'Boddy' for text; the header has id, body")
    }

    @Test func `the same file in seven encodings gives the same documents`() throws {
        let polish = "id;opinia;ocena\n1;Żółta łódź źle się ładuje, proszę o pomoc;2\n"
        let russian = "id;отзыв;оценка\n1;Заказ не пришёл, верните деньги;1\n"
        let encodings: [(String.Encoding, [UInt8])] = [
            (.utf8, []), (.utf8, [0xEF, 0xBB, 0xBF]), (.utf16LittleEndian, [0xFF, 0xFE]),
            (.utf16BigEndian, [0xFE, 0xFF]), (.windowsCP1250, []), (.windowsCP1251, []),
            (.isoLatin2, []),
        ]
        for text in [polish, russian] {
            var results: [[PartialDocument]] = []
            for (encoding, mark) in encodings {
                guard let data = text.data(using: encoding) else { continue }
                let path = try folder.write(Data(mark) + data, to: "reviews.csv")
                results.append(try load([path]).documents)
            }
            #expect(results.count >= 5)
            #expect(results.allSatisfy { $0 == results[0] })
            #expect(results[0].first?.document.kind == .review)
        }
    }

    @Test func `bytes that are no UTF-8 are replaced, counted and reported`() throws {
        var bytes = Data("id,text\n1,Zażółć gęślą jaźń ".utf8)
        bytes.append(0xFF)
        let path = try folder.write(bytes, to: "a.csv")
        let result = try load([path])
        #expect(
            result.files.map(\.format) == ["CSV, separator ',', UTF-8 with 1 bad byte replaced"])
        #expect(result.documents.first?.document.text == "Zażółć gęślą jaźń \u{FFFD}")
    }
}
