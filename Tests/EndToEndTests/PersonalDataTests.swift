import Foundation
import TestSupport
import Testing

/// What the program gives away of customers, whatever it is asked for.
@Suite struct PersonalDataTests {
    /// The desk with the planted corpus, and everything that is said about it, by command.
    private func answers(of planted: PlantedCorpus) throws -> [(source: String, text: String)] {
        let desk = try Desk()
        try planted.write(to: desk.path(of: "export"))
        let load = try desk.run("load", "export")
        #expect(load.status == 0, "\(load)")
        let ids = try desk.run("gaps", "--format", "jsonl").records.compactMap {
            $0["id"] as? String
        }
        #expect(ids.count > 40)
        // One chat answers quicker than a program for each line.
        let formats = ["table", "markdown", "html", "json", "csv"]
        var lines = ids.prefix(30).flatMap { id in
            ["draft", "draft --brief", "draft --save", "mark reviewed", "why", "why-not"].map {
                let words = $0.split(separator: " ")
                return "/" + ([words[0], Substring(id)] + words.dropFirst()).joined(separator: " ")
            } + ["/show \(id) --members", "/show \(id) --format json"]
        }
        for verb in [
            "gaps", "clusters", "themes", "articles", "lexicon", "effect", "decisions", "doctor",
            "export faq", "export articles", "export html", "export calendar", "export gaps",
        ] {
            lines += formats.map { "/\(verb) --format \($0)" }
        }
        lines += planted.questions.prefix(20).map { "/ask \"\($0)\" --format json" }
        let chat = try desk.run("chat", input: lines.joined(separator: "\n"))
        #expect(chat.outputBytes.count > 500_000)
        var said = [("chat", chat.output + chat.errors)]
        #expect(
            try desk.run(
                "report", "--format", formats.joined(separator: ","), "--output", "reports"
            )
            .status == 0)
        for name in try FileManager.default.contentsOfDirectory(
            atPath: desk.path(of: "reports").path
        ).sorted() {
            let bytes = try #require(desk.bytes(of: "reports/" + name))
            said.append((name, String(decoding: bytes, as: UTF8.self)))
        }
        return said
    }

    @Test func `nothing that tells who a customer is reaches a draft, an export or a report`()
        throws
    {
        let planted = try PlantedCorpus()
        #expect(planted.questions.count > 400)
        let answers = try answers(of: planted)
        // Of what is wrong the line that says it is shown.
        let leaks = answers.flatMap { source, text -> [String] in
            guard !planted.leaks(in: text).isEmpty else { return [] }
            return text.split(whereSeparator: \.isNewline).flatMap { line in
                planted.leaks(in: String(line)).map { "\($0) in \(source): \(line.prefix(200))" }
            }
        }
        #expect(leaks.isEmpty, "\(leaks.count) leaks: \(leaks.prefix(12).joined(separator: "\n"))")
        #expect(planted.leaks(in: "Я писал Бурмистровой: 8926-000").count == 1)
    }
}
