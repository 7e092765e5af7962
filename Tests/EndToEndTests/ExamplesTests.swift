import Foundation
import TestSupport
import Testing

/// Every command line that a page of help, the manual page or the README shows can be run.
@Suite struct ExamplesTests {
    /// The examples, each once, whatever questions they name.
    private static func examples() throws -> [String] {
        let desk = try Desk()
        var lines: [String] = []
        let verbs = try desk.run("help", "verbs").lines.filter { $0.hasPrefix("  ") }
            .compactMap { $0.split(separator: " ").first.map(String.init) }
        for verb in verbs {
            let help = try desk.run("help", verb).lines.prefix { !$0.hasPrefix("USAGE") }
            let own = help.filter { $0.hasPrefix("lacuna ") }
            #expect(!own.isEmpty, "\(verb)")
            lines += own
        }
        let manual = try desk.run("help", "man").output.components(separatedBy: ".SH EXAMPLES")
        lines += (manual.last ?? "").components(separatedBy: "\n")
            .filter { $0.hasPrefix("lacuna ") }.map { $0.replacing("\\-", with: "-") }
        let readme = try String(
            contentsOf: DocsTests.folder.deletingLastPathComponent()
                .appendingPathComponent("README.md"), encoding: .utf8)
        var isShell = false
        for line in readme.split(separator: "\n") {
            if line.hasPrefix("```") { isShell = line == "```sh" }
            if isShell, line.hasPrefix("lacuna ") { lines.append(String(line)) }
            lines += line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
                .filter { !$0.offset.isMultiple(of: 2) && $0.element.hasPrefix("lacuna ") }
                .map { String($0.element) }
        }
        var seen: Set<String> = []
        return lines.filter { line in
            seen.insert(line.replacing(#/[QW]-?[0-9]+/#, with: "Q")).inserted
        }
    }

    /// A workspace with some questions, and files of the examples' names.
    private static func desk() throws -> Desk {
        let desk = try Desk()
        let texts = [
            "How do I reset the lamp?", "How can I reset my lamp to factory settings?",
            "The lamp must be reset, how does that work?", "Where is the reset button to reset it?",
            "Can I pay by invoice?", "Is payment by invoice possible?",
            "Do you accept payment by invoice?", "When will my parcel arrive?",
            "The parcel is late, when does it arrive?", "Where is my parcel, when will it arrive?",
            "How do I clean the water filter?", "The water filter is dirty, how is it cleaned?",
            "Cleaning the water filter, how often?", "How do I change my password?",
            "I forgot my password", "The password is forgotten, how do I change it?",
        ]
        let rows = texts.enumerated().map { number, text in
            "\(number + 1),\"\(text)\",\"Press the button for ten seconds and wait.\","
                + "2026-\(number % 2 + 10)-\(10 + number),free"
        }
        let head = "id,body,reply,created,plan"
        try desk.write(([head] + rows).joined(separator: "\n"), to: "tickets.csv")
        for page in ["filter", "returns", "delivery"] {
            try desk.write(
                "# \(page.capitalized)\n\nHow the \(page) works.\n",
                to: "help-centre/help/\(page).md")
        }
        try desk.write("rating,body\n5,Great lamp\n", to: "reviews.csv")
        try desk.write("query,count\nspare lamp,3\n", to: "searches.csv")
        try desk.write("[{\"id\": 1, \"text\": \"Where is it?\"}]", to: "tickets.json")
        try desk.write(
            "Co napisano,body,when,customer tier\nGdzie?,Where?,2026-11-01,a\n", to: "export.csv")
        try desk.write("what should we write next?\n/gaps --top 3\n", to: "questions.txt")
        try desk.write("{\"id\": \"1\", \"text\": \"where is it\"}\n", to: "questions.jsonl")
        for name in ["descale.md", "frost.md"] {
            try desk.write("# Order it\n\nOrder it in the shop.\n", to: name)
        }
        // Somebody's own model, which is no part of this.
        try desk.write(
            "#!/bin/sh\ncat >/dev/null\necho '# Order it'\necho\necho 'In the shop.'\n",
            to: "bin/ollama")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: desk.path(of: "bin/ollama").path)
        for line in [
            "load tickets.csv help-centre/", "draft Q-1 --from frost.md",
            "draft Q-2 --from frost.md",
            "mark Q-1 published --article https://example.com/a --on 2026-11-05",
            "mark Q-1 reviewed", "mark Q-2 reviewed", "mark Q-3 accepted", "undo",
        ] {
            let run = try desk.start(line.split(separator: " ").map(String.init)).waitForEnd()
            try #require(run.status == 0, "\(line) \(run.output) \(run.errors)")
        }
        return desk
    }

    @Test func `every example of the help, the manual page and the README runs`() throws {
        let desk = try Self.desk()
        let members = try desk.run("clusters", "--members", "--format", "jsonl").records
            .filter { $0["cluster"] as? String == "Q-1" }.compactMap { $0["id"] as? String }
        try #require(members.count == 4)
        let ids: KeyValuePairs = [
            "Q-17": "Q-1", "Q-37": "Q-1", "Q-9": "Q-2", "Q-12": "Q-3", "Q-30": "Q-4",
            "Q-31": "Q-5", "40641": members[0], "40655": members[1],
        ]
        let examples = try Self.examples()
        #expect(examples.count > 60)
        for example in examples {
            let place = try Desk(copying: desk.path(of: desk.workspace))
            for name in try FileManager.default.contentsOfDirectory(atPath: desk.folder.path)
            where name != desk.workspace {
                try FileManager.default.copyItem(at: desk.path(of: name), to: place.path(of: name))
            }
            // The ids are the reader's own.
            let line = ids.reduce(example) { $0.replacing($1.key, with: $1.value) }
            var shell = place
            shell.program = "/bin/sh"
            let programs = URL(fileURLWithPath: desk.program).deletingLastPathComponent().path
            let run = try shell.start(
                ["-c", line], environment: ["PATH": "bin:\(programs):/usr/bin:/bin"]
            ).waitForEnd(seconds: 60)
            #expect(run.status == 0, "\(example)\n\(run.errors)")
        }
    }
}
