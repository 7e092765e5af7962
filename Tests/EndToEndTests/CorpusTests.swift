import Foundation
import TestSupport
import Testing

/// The sample company, from its exports to the week's report.
@Suite struct CorpusTests {
    @Test func `a load without flags finds every document and nothing else`() throws {
        let load = try CorpusWorkspace.made.get().load
        #expect(load.status == 0, "\(load)")
        #expect(load.errors.isEmpty)
        let answer = try #require(
            try JSONSerialization.jsonObject(with: load.outputBytes) as? [String: Any])
        let counts = try #require(answer["load"] as? [String: Any])
        #expect(counts["added"] as? Int == 502 + 204 + 307 + 35 + 4)
        #expect(counts["rejected"] as? Int == 0)
        let desk = try CorpusWorkspace.desk()
        let doctor = try JSONSerialization.jsonObject(
            with: try desk.run("doctor", "--format", "json").outputBytes)
        let documents = try #require((doctor as? [String: Any])?["documents"] as? [String: Int])
        #expect(
            documents
                == ["ticket": 502, "review": 204, "search": 307, "content": 35, "campaign": 4])
    }

    @Test func `the first gaps' drafts name no customer`() throws {
        let desk = try CorpusWorkspace.desk()
        let gaps = try CorpusWorkspace.made.get().gaps.records
        for gap in gaps.prefix(5) {
            let id = try #require(gap["id"] as? String)
            let draft = try desk.run("draft", id)
            #expect(draft.status == 0 && draft.output.contains("# "), "\(draft)")
            // Days are written like telephone numbers.
            let text = draft.output.replacing(/\d{4}-\d{2}-\d{2}/, with: "")
            #expect(text.firstMatch(of: /[\w.]+@[\w.]+\.\w+/) == nil, "an e-mail address in \(id)")
            #expect(text.firstMatch(of: /\bR[NF]-\d{6}/) == nil, "an order number in \(id)")
            // Digits in groups, as telephones, cards and accounts are written.
            #expect(
                text.firstMatch(of: /\+?\d{2,4}([ -]\d{2,4}){2,}/) == nil, "a number in \(id)")
        }
    }

    @Test func `the report of a week is two files, and the list of what was written`() throws {
        let desk = try CorpusWorkspace.desk()
        let run = try desk.run(
            "report", "--week", "2026-W47", "--format", "markdown,json", "--output", "reports")
        #expect(run.status == 0, "\(run)")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: desk.path(of: "reports").path)
                .sorted() == [".lacuna-files", "lacuna-2026-W47.json", "lacuna-2026-W47.md"])
        let markdown = try #require(desk.bytes(of: "reports/lacuna-2026-W47.md"))
        #expect(String(decoding: markdown, as: UTF8.self).contains("2026-W47"))
        let json = try #require(desk.bytes(of: "reports/lacuna-2026-W47.json"))
        let report = try #require(
            try JSONSerialization.jsonObject(with: json) as? [String: Any])
        #expect(report["schema"] as? String == "lacuna.report/2")
        #expect(desk.workspaceFiles == ["work.db"])
    }

    @Test func `a second load of it changes nothing`() throws {
        let desk = try CorpusWorkspace.desk()
        let again = try desk.run("load", CorpusWorkspace.corpus.path)
        #expect(again.status == 0 && again.output.contains("Nothing new"), "\(again)")
        #expect(
            try desk.run("gaps", "--members", "--format", "jsonl").outputBytes
                == CorpusWorkspace.made.get().gaps.outputBytes)
    }
}
