import Foundation
import SupportModel
import TestSupport
import Testing

@testable import Ingest

@Suite struct HostileBytesTests {
    private let names = [
        "a.csv", "a.tsv", "a.json", "a.jsonl", "a.ndjson", "a.md", "a.mdx", "a.html", "a.txt",
    ]

    private func read(_ bytes: [UInt8], as name: String) throws -> FileReading? {
        guard let text = DecodedText(SourceBytes(bytes)) else { return nil }
        var reading = FileReading()
        let file = LoadedFile(
            name: name, id: name, hint: name, text: text, options: IngestOptions())
        try #require(FileType(of: name)).reader.read(file, into: &reading)
        return reading
    }

    @Test func `random bytes never trap a reader`() throws {
        var random = SeededGenerator(seed: 11)
        let marks =
            Array("\",;|\t\n\r[]{}:<>/p!-\\u0123456789abtrunlfse# é\u{0}".utf8) + [0xFF, 0xC4]
        for round in 0..<Trials.count(usual: 300, full: 30_000) {
            let isAny = round % 3 == 0
            let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in
                isAny
                    ? UInt8.random(in: 0...255, using: &random)
                    : marks[Int.random(in: 0..<marks.count, using: &random)]
            }
            for name in names {
                guard let reading = try read(bytes, as: name) else { continue }
                #expect(!reading.format.isEmpty, "round \(round)")
            }
        }
    }

    /// Files that are nearly right reach deeper than noise does.
    @Test func `a file with a few bytes changed never traps a reader`() throws {
        let files = [
            "id,text,rating\n1,\"a \"\"b\"\"\",5\n2,ż,4\n",
            "{\"tickets\": [{\"id\": 1, \"requester_id\": 2, \"via\": {\"channel\": \"web\"}, "
                + "\"comments\": [{\"author_id\": 2, \"body\": \"\\ud83d\\ude00 <p>a</p>\"}]}]}",
            "{\"id\": 1, \"text\": \"a\"}\n{\"id\": 2, \"text\": \"&#x41;\"}\n",
            "---\ntags: [a, \"b\"]\n---\n# A\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- x\n",
            "<html><h1>A &amp; b</h1><details><summary>q</summary>a</details><nav>x</nav>",
        ]
        var random = SeededGenerator(seed: 13)
        for round in 0..<Trials.count(usual: 200, full: 20_000) {
            for file in files {
                var bytes = Array(file.utf8)
                for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
                    let place = Int.random(in: 0..<bytes.count, using: &random)
                    switch Int.random(in: 0...2, using: &random) {
                    case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                    case 1: bytes.removeSubrange(place...)
                    default: bytes.insert(bytes[place], at: place)
                    }
                }
                for name in names {
                    guard let reading = try read(bytes, as: name) else { continue }
                    #expect(!reading.format.isEmpty, "round \(round)")
                }
            }
        }
    }

    @Test func `a file of noise under any name is an answer and no crash`() throws {
        var random = SeededGenerator(seed: 17)
        let folder = try TemporaryFolder()
        for name in names {
            let bytes = (0..<5_000).map { _ in UInt8.random(in: 0...255, using: &random) }
            let path = try folder.write(Data(bytes), to: name)
            let result = try load([path])
            #expect(!result.rejections.isEmpty || result.isUsable)
        }
    }
}
