import Foundation
import TestSupport
import Testing

@testable import Commands

/// Whatever was decided, `undo` leads back to what was there before, and `redo` forth again.
struct UndoSequenceTests {
    private static let texts = [
        "How do I reset the lamp?", "How can I reset my lamp to factory settings?",
        "The lamp must be reset, how does that work?", "Where is the reset button of the lamp?",
        "Can I pay by invoice?", "Is payment by invoice possible?",
        "Do you accept payment by invoice?", "When will my parcel arrive?",
        "The parcel is late, when does it arrive?", "Where is my parcel, when will it arrive?",
        "Thank you for the nice chat.",
    ]

    /// Everything that lists and exports say.
    private static let listings = [
        ["gaps", "--members", "--format", "jsonl"], ["clusters", "--format", "json"],
        ["settings", "--format", "json"], ["export", "calendar", "--format", "csv"],
    ]

    private func bench() throws -> Workbench {
        let bench = try Workbench()
        let lines = Self.texts.enumerated().map {
            "{\"id\": \"A-\($0 + 1)\", \"text\": \"\($1)\", \"created\": \"2026-11-0\($0 % 9 + 1)\"}"
        }
        let folder = bench.folder
        try folder.write(lines.joined(separator: "\n"), to: "tickets.jsonl")
        try folder.write("# Invoices\n\nPay by invoice within 14 days.\n", to: "help/invoice.md")
        try folder.write("# Reset\n\nHold the lamp's reset button.\n", to: "more/reset.md")
        try folder.write(
            """
            {"id": "A-1", "text": "How do I reset the lamp? It blinks."}
            {"id": "A-20", "text": "My parcel has not arrived, when will it arrive?"}
            """, to: "more.jsonl")
        #expect(bench.run("load", folder.path + "/tickets.jsonl").status == .done)
        #expect(bench.run("load", folder.path + "/help", "--as", "content").status == .done)
        return bench
    }

    private func dump(_ bench: Workbench) -> [String] {
        Self.listings.map { bench.run($0).output }
    }

    private func withoutThemes(_ listing: String) -> String {
        listing.split(separator: "\n").map { line in
            line.split(separator: ",").filter { !$0.contains("\"theme\"") }.joined(separator: ",")
        }.joined(separator: "\n")
    }

    /// A deciding command line; most, but not all, can be carried out.
    private func deed(
        _ ids: [String], _ folder: String, _ numbers: inout SeededGenerator
    ) -> [String] {
        func pick(_ words: [String]) -> String {
            words[Int.random(in: words.indices, using: &numbers)]
        }
        let ticket = "A-\(Int.random(in: 1...11, using: &numbers))"
        let (id, other) = (pick(ids), pick(ids))
        return switch Int.random(in: 0..<10, using: &numbers) {
        case 0: ["rename", id, pick(["Frost", "Lamp off", "Winter"])]
        case 1: ["mark", id, pick(["accepted", "drafted", "reviewed", "reopened"])]
        case 2: ["mark", id, "dismissed", "--reason", "rare"]
        case 3: ["mark", id, pick(["closed", "published"]), "--article", "invoice.md"]
        case 4: ["assign", id, "ola", "--due", "2026-12-01"]
        case 5: ["merge", id, other]
        case 6: ["split", id, ticket]
        case 7: ["move", ticket] + (Bool.random(using: &numbers) ? ["--alone"] : ["--to", id])
        case 8:
            [
                ["settings", "grain", "fine"],
                ["settings", "weight-reviews", pick(["1", "3"])],
                ["settings", "time-zone", "Europe/Warsaw"],
            ][Int.random(in: 0..<3, using: &numbers)]
        default: ["load", folder + pick(["/more.jsonl", "/more"])]
        }
    }

    @Test func `a grain that is taken back leaves every question its id`() throws {
        let bench = try bench()
        let start = dump(bench)
        #expect(bench.run("settings", "grain", "coarse").status == .done)
        #expect(bench.run("clusters").output.hasPrefix("2 questions"))
        #expect(bench.run("undo").status == .done)
        withKnownIssue("a question that a coarser grain swallowed comes back with a new id") {
            #expect(dump(bench) == start)
        }
    }

    @Test func `sequences of decisions are taken back to the byte, and done again`() throws {
        let bench = try bench()
        let start = dump(bench)
        let kept = bench.folder.path + "/kept.db"
        try FileManager.default.copyItem(atPath: bench.workspacePath, toPath: kept)
        let ids = bench.run("clusters", "--format", "jsonl").output
            .split(separator: "\n").compactMap { line in
                (try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])?["id"]
                    as? String
            }
        #expect(ids.count == 3)
        var numbers = SeededGenerator(seed: 5)
        var deeds = 0
        for number in 0..<Trials.count(usual: 15, full: 100) {
            try FileManager.default.removeItem(atPath: bench.workspacePath)
            try FileManager.default.copyItem(atPath: kept, toPath: bench.workspacePath)
            #expect(bench.run("rename", ids[0], "the first deed").status == .done)
            var typed: [String] = []
            for _ in 0..<Int.random(in: 1...4, using: &numbers) {
                let line = deed(ids, bench.folder.path, &numbers)
                let run = bench.run(line)
                typed.append(line.joined(separator: " ") + " (\(run.status))")
                deeds += run.status == .done ? 1 : 0
            }
            let end = number % 10 == 0 ? dump(bench) : nil
            var undone = 0
            while true {
                let run = bench.run("undo", "--format", "json")
                try #require(run.status == .done, "\(number) \(typed) \(run.errors)")
                undone += 1
                if run.output.contains("“the first deed”") { break }
            }
            #expect(dump(bench) == start, "\(number) \(typed)")
            guard let end else { continue }
            for _ in 0..<undone { #expect(bench.run("redo").status == .done) }
            // A theme that is made again gets an id of its own.
            #expect(dump(bench).map(withoutThemes) == end.map(withoutThemes), "\(number) \(typed)")
        }
        #expect(deeds > 20)
    }
}
