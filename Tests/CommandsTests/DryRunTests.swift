import Foundation
import TestSupport
import Testing

@testable import Commands

/// What `load --dry-run` says is what `load` does, however untidy the file.
struct DryRunTests {
    /// Invents untidy files: wrong quotes, ragged and repeated rows, noise, all line ends and
    /// separators, ids that come again, dates that are none.
    private struct MessyFile {
        var numbers: SeededGenerator

        private static let words = [
            "reset", "lamp", "paczka", "zwrot", "лампа", "сброс", "How do I", "\"quoted\"", "a,b",
            "x;y", "line\nbreak", "", " ", "'", "#1", "<b>bold</b>", "=1+1", "\u{FEFF}", "🙈",
            "2026-11-01", "1e9", "null", "\u{1B}[2J",
        ]

        private mutating func pick<Element>(_ elements: [Element]) -> Element {
            elements[Int.random(in: elements.indices, using: &numbers)]
        }

        private mutating func text() -> String {
            (0..<Int.random(in: 0...6, using: &numbers)).map { _ in pick(Self.words) }
                .joined(separator: " ")
        }

        private mutating func id() -> String {
            pick(["", "", " ", "7", "007", "\(text())"] + (1...30).map(String.init))
        }

        private mutating func cell(_ text: String, _ separator: String) -> String {
            switch Int.random(in: 0..<12, using: &numbers) {
            case 0: return text
            case 1: return "\"" + text
            default:
                let needsQuotes = text.contains { "\"\n\r".contains($0) || separator == "\($0)" }
                return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
            }
        }

        /// A table, or JSON Lines, of which one in ten has lost its end.
        mutating func next() -> (name: String, bytes: Data) {
            let isTable = Int.random(in: 0..<3, using: &numbers) > 0
            var bytes = Data((isTable ? table() : lines()).utf8)
            if Int.random(in: 0..<10, using: &numbers) == 0 {
                bytes = bytes.dropLast(bytes.count / 3)
            }
            if Int.random(in: 0..<10, using: &numbers) == 0, !bytes.isEmpty {
                bytes[Int.random(in: 0..<bytes.count, using: &numbers)] = 0xFF
            }
            return (isTable ? "messy.csv" : "messy.jsonl", bytes)
        }

        private mutating func table() -> String {
            let (separator, end) = (pick([",", ";", "\t"]), pick(["\n", "\r\n"]))
            var columns = pick([
                ["id", "text"], ["id", "subject", "text", "created"], ["text"],
                ["Ticket ID", "Body", "Plan", "Plan"], ["rating", "review", "date"],
                ["query", "count"], ["colour", "size"], ["id", "question", "answer"],
            ])
            columns.shuffle(using: &numbers)
            var rows = [columns.joined(separator: separator)]
            for _ in 0..<Int.random(in: 0...25, using: &numbers) {
                let ragged = Int.random(in: 0..<8, using: &numbers) == 0
                let width = max(0, columns.count + (ragged ? pick([-1, 1, 2]) : 0))
                rows.append(
                    (0..<width).map { index in
                        let isID =
                            index < columns.count && columns[index].lowercased().hasSuffix("id")
                        return cell(isID ? id() : text(), separator)
                    }.joined(separator: separator))
                if Int.random(in: 0..<6, using: &numbers) == 0 { rows.append(pick(rows)) }
            }
            return rows.joined(separator: end) + pick(["", end])
        }

        private mutating func lines() -> String {
            (0..<Int.random(in: 0...25, using: &numbers)).map { _ in
                let record = ["id": id(), pick(["text", "body", "colour"]): text()]
                let data = try? JSONSerialization.data(withJSONObject: record, options: .sortedKeys)
                let line = String(decoding: data ?? Data(), as: UTF8.self)
                return Int.random(in: 0..<10, using: &numbers) == 0 ? String(line.dropLast()) : line
            }.joined(separator: "\n")
        }
    }

    private func account(_ run: Workbench.Run) throws -> [String: Int]? {
        guard run.status == .done || run.status == .someRejected else { return nil }
        let answer = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
        var load = (answer as? [String: Any])?["load"] as? [String: Any] ?? [:]
        load["dry_run"] = nil
        return load as? [String: Int]
    }

    @Test func `untidy files bring what the dry run said, and nothing the second time`() throws {
        let bench = try Workbench()
        var files = MessyFile(numbers: SeededGenerator(seed: 2))
        var used = 0
        let count = Trials.count(usual: 50, full: 200)
        for number in 0..<count {
            let (name, bytes) = files.next()
            // All go into one workspace, in which later files find ids of earlier ones.
            let path = try bench.folder.write(bytes, to: "\(number % 20)/\(name)")
            let before = try? Data(contentsOf: URL(fileURLWithPath: bench.workspacePath))
            let plan = bench.run("load", path, "--dry-run", "--format", "json")
            #expect((try? Data(contentsOf: URL(fileURLWithPath: bench.workspacePath))) == before)
            let load = bench.run("load", path, "--format", "json")
            #expect(plan.status == load.status, "\(number) \(plan.errors) \(load.errors)")
            #expect(plan.errors == load.errors, "\(number)")
            guard let loaded = try account(load) else { continue }
            used += 1
            let planned = try account(plan)
            #expect(planned == loaded, "\(number) \(path) \(planned ?? [:]) \(loaded)")
            let again = try account(bench.run("load", path, "--format", "json"))
            #expect(again?["added"] == 0 && again?["updated"] == 0, "\(number) \(again ?? [:])")
        }
        #expect(used * 5 > count * 3)
    }
}
