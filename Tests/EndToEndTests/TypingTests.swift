import Foundation
import TestSupport
import Testing

/// Customers type in a hurry, on foreign keyboards: what they ask stays the same.
@Suite struct TypingTests {
    /// Two letters in the middle of every third long word change places.
    private static func mistyped(_ text: String) -> String {
        var longWords = 0
        return text.split(separator: " ", omittingEmptySubsequences: false).map { word in
            guard word.count >= 6, word.allSatisfy(\.isLetter) else { return String(word) }
            longWords += 1
            guard longWords % 3 == 1 else { return String(word) }
            var letters = Array(word)
            letters.swapAt(letters.count / 2, letters.count / 2 + 1)
            return String(letters)
        }.joined(separator: " ")
    }

    private static func withoutDiacritics(_ text: String) -> String {
        let letters = Dictionary(
            uniqueKeysWithValues: zip("ąćęłńóśźżĄĆĘŁŃÓŚŹŻёЁ", "acelnoszzACELNOSZZеЕ"))
        return String(text.map { letters[$0] ?? $0 })
    }

    /// The tickets of the sample, once more as `spelling`-id in each spelling that changes them.
    private func retyped(_ spellings: [(name: String, spell: (String) -> String)]) throws -> String
    {
        let export = CorpusWorkspace.corpus.appendingPathComponent("tickets/zendesk-export.json")
        let lines = try String(contentsOf: export, encoding: .utf8).split(separator: "\n")
        var rows: [String] = []
        for (number, line) in lines.enumerated() {
            let parsed = try JSONSerialization.jsonObject(with: Data(line.utf8))
            let ticket = try #require(parsed as? [String: Any])
            let text = try #require(ticket["description"] as? String)
            // All would take the test a minute and tell no more.
            let (name, spell) = spellings[number % spellings.count]
            guard spell(text) != text else { continue }
            let row: [String: Any] = [
                "id": "\(name)-\(try #require(ticket["id"] as? Int))", "text": spell(text),
                "subject": spell(ticket["subject"] as? String ?? ""),
            ]
            rows.append(
                String(decoding: try JSONSerialization.data(withJSONObject: row), as: UTF8.self))
        }
        return rows.joined(separator: "\n")
    }

    @Test func `19 of 20 tickets land in the same cluster in another spelling`() throws {
        let desk = try CorpusWorkspace.desk()
        try desk.write(
            try retyped([
                ("typos", { Self.mistyped($0) }), ("plain", { Self.withoutDiacritics($0) }),
            ]), to: "again.jsonl")
        #expect(try desk.run("load", "again.jsonl", "--as", "ticket").status == 0)
        var clusters: [String: String?] = [:]
        for record in try desk.run("clusters", "--members", "--format", "jsonl").records
        where record["kind"] as? String == "ticket" {
            clusters[try #require(record["id"] as? String)] = record["cluster"] as? String
        }
        for (name, least) in [("typos-", 200), ("plain-", 70)] {
            let pairs = clusters.keys.filter { $0.hasPrefix(name) }
                .map { (clusters[$0], clusters[String($0.dropFirst(name.count))]) }
            #expect(pairs.count >= least)
            let together = pairs.count { $0.0 == $0.1 }
            #expect(together * 20 >= pairs.count * 19, "\(name) \(together) of \(pairs.count)")
        }
    }
}
