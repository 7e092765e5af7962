import Foundation
import SupportModel
import TestSupport
import Testing

@testable import Ingest

/// Rows are read twice: once for their places and once for their documents.
@Suite struct ReadAgainTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func texts(_ content: String, as name: String) throws -> [String] {
        let path = try folder.write(content, to: name)
        return try load([path]).documents.map {
            "\($0.document.location.line ?? 0) \($0.document.text)"
        }
    }

    @Test func `records are found wherever they stand`() throws {
        let cases = [
            (
                "[{\"text\": \"a\"},\n \"b\", {\"ticket\": {\"text\": \"c\"}}]",
                ["1 a", "2 b", "2 c"]
            ),
            ("{\"tickets\": [{\"text\": \"a\"},\n{\"text\": \"b\"}]}", ["1 a", "2 b"]),
            (
                "[{\"tickets\": [{\"text\": \"a\"}, {\"text\": \"b\"}]},\n{\"tickets\": []}]",
                ["1 a", "1 b"]
            ),
            ("{\"text\":\n\"a\"}{\"text\": \"b\"}\n{\"text\": \"c\"}", ["1 a", "2 b", "3 c"]),
            ("\n\n  {\"text\": \"a\"}\n{\"tickets\": [{\"text\": \"b\"}]}\n", ["3 a", "4 b"]),
        ]
        for (content, expected) in cases {
            #expect(try texts(content, as: "a.json") == expected, "\(content)")
        }
        #expect(
            try texts("{\"text\": \"a\"}\n\n {\"tickets\": [\"b\", \"c\"]}\n\"d\"\n", as: "a.jsonl")
                == ["1 a", "3 b", "3 c", "4 d"])
    }

    @Test func `rows are found behind quotes, line ends and broken rows`() throws {
        let table =
            "\u{FEFF}id;text\r\n\r\n1;\"a\r\nb\"\r\n2;\"broken\" x\r\n3;\"say \"\"c\"\"\"\r4;d\n"
        #expect(try texts(table, as: "a.csv") == ["3 a\r\nb", "6 say \"c\"", "7 d"])
    }

    @Test func `a key that comes late means the same at both readings`() throws {
        var lines = (0..<1_000).map { "{\"id\": \($0), \"text\": \"t\($0)\"}" }
        lines[500] = "{\"subject\": \"late\", \"plan\": \"Free\", \"id\": 500, \"text\": \"t500\"}"
        let path = try folder.write(lines.joined(separator: "\n"), to: "a.jsonl")
        let result = try load([path])
        #expect(result.documents.map(\.document.id) == (0..<1_000).map(String.init))
        #expect(result.documents[500].document.subject == "late")
        #expect(result.documents[500].document.segments == ["plan": "Free"])
    }

    @Test func `blocks that are read side by side count lines and rows as one`() throws {
        var lines = (0..<20_000).map { "{\"text\": \"question \($0) \($0 * $0) …\"}" }
        lines[9_000] = "{broken"
        lines[15_000] = ""
        let path = try folder.write(lines.joined(separator: "\n"), to: "a.jsonl")
        let result = try load([path])
        #expect(result.rejections.map(\.location.line) == [9_001])
        #expect(result.documents.count == 19_998)
        #expect(result.documents[9_000].document.id == "a.jsonl#9001")
        #expect(result.documents[9_000].document.location.line == 9_002)
        #expect(result.documents.last?.document.id == "a.jsonl#19998")
        #expect(result.documents.last?.document.location.line == 20_000)
    }

    @Test func `long texts with escapes are read to their last byte`() throws {
        for size in [0, 1, 6, 7, 8, 9, 15, 16, 17, 1_000] {
            let plain = String(repeating: "ż", count: size)
            let line = #"{"text": "a\#(plain)\n\#(plain)\u0142\ud83d\ude00\"\#(plain)x"}"#
            let path = try folder.write(line + "\n", to: "a.jsonl")
            #expect(
                try load([path]).documents.first?.document.text
                    == "a\(plain)\n\(plain)ł😀\"\(plain)x")
        }
    }

    @Test func `a file that shrank between the readings is an error that names it`() throws {
        let lines = (0..<3).map { "{\"id\": \($0), \"text\": \"t\"}\n" }.joined()
        let path = try folder.write(lines, to: "a.jsonl")
        let result = try Ingestion(paths: [path]).run()
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try file.seek(toOffset: 20)
        try file.write(contentsOf: Data(String(repeating: "x", count: 40).utf8))
        try file.close()
        #expect(throws: IngestError.changed(path)) {
            try result.documents.documents(at: 0..<result.documents.count)
        }
    }
}
