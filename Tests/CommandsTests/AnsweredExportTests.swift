import Foundation
import Testing

@testable import Commands

/// "You asked, we answered": what customers and support leads get of it.
struct AnsweredExportTests {
    /// A world in which both questions are published, one with an address.
    private func answered() throws -> Workbench {
        let bench = try Workbench()
        try bench.fill()
        _ = bench.run("rename", "Q-2", "Gdzie jest paczka?")
        _ = bench.run(
            "mark", "Q-1", "published", "--article", "https://help.example.com/descale", "--on",
            "2026-11-11")
        _ = bench.run(
            "mark", "Q-2", "published", "--article", "help/delivery.md", "--on", "2026-11-20")
        return bench
    }

    @Test func `customers read what they asked and where the answer is`() throws {
        let run = try answered().run("export", "answered", "--since", "2026-11-01")
        #expect(run.status == .done)
        #expect(run.output.hasPrefix("# You asked, we answered\n"), "\(run.output)")
        #expect(run.output.contains("## How do I descale the machine?\n"))
        #expect(run.output.contains("(https://help.example.com/descale)"))
        #expect(run.errors.contains("so no link is given"))
        #expect(run.errors.contains("Q-2"))
    }

    @Test func `each language has a part of its own`() throws {
        var analysis = CoffeeWorld.analysis
        analysis.clusters[1].language = "pl"
        let bench = try Workbench()
        try bench.fill(analysis)
        for id in ["Q-1", "Q-2"] {
            _ = bench.run("mark", id, "published", "--article", "https://example.com/\(id)")
        }
        let output = bench.run("export", "answered").output
        #expect(output.contains("# You asked, we answered"))
        #expect(output.contains("# Pytaliście – odpowiadamy"))
        let polish = bench.run("export", "answered", "--lang", "pl").output
        #expect(polish.hasPrefix("# Pytaliście – odpowiadamy"))
        #expect(!polish.contains("descale"))
        #expect(bench.run("export", "answered", "--format", "html").output.contains("<h2"))
    }

    @Test func `those who asked until the day are listed, and searches are nobody`() throws {
        let bench = try answered()
        let run = bench.run("export", "answered", "--members", "--format", "csv")
        let lines = run.output.split(whereSeparator: \.isNewline)
        #expect(lines.first == "id,kind,asked,language,channel,question,label,published,title,url")
        #expect(
            lines.dropFirst().map { $0.split(separator: ",")[0] } == ["T-1", "T-2", "T-3", "T-4"])
        #expect(bench.run("export", "answered", "--members").output == run.output)
    }

    @Test(arguments: [
        (["--since", "2026-11-12"], ["Q-2"]), (["--until", "2026-11-12"], ["Q-1"]),
        (["--since", "2026-11-11", "--until", "2026-11-20"], ["Q-1", "Q-2"]), (["Q-2"], ["Q-2"]),
    ])
    func `days are those of publishing`(flags: [String], ids: [String]) throws {
        let run = try answered().run(["export", "answered", "--format", "csv"] + flags)
        #expect(
            run.output.split(whereSeparator: \.isNewline).dropFirst()
                .map { String($0.prefix(3)) }.sorted() == ids)
    }

    @Test func `what was opened again is not answered`() throws {
        let bench = try answered()
        _ = bench.run("mark", "Q-1", "reopened")
        #expect(!bench.run("export", "answered").output.contains("descale"))
    }

    @Test func `where nothing was published that is said`() throws {
        let bench = try Workbench()
        try bench.fill()
        let run = bench.run("export", "answered", "--since", "2026-11-01")
        #expect(run.status == .failed)
        #expect(run.errors.contains("nothing was published in that time"))
        #expect(bench.run("export", "faq", "--members").status == .usage)
    }
}
