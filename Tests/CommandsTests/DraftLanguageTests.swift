import SupportModel
import Testing

@testable import Commands

/// `draft --lang` and `--each-language`.
struct DraftLanguageTests {
    /// The winter's questions, of which the Polish and the Russian one are the same.
    private static func bench() throws -> Workbench {
        let bench = try Workbench()
        try bench.record(FrostWorld.documents)
        var analysis = FrostWorld.analysis
        analysis.clusters[0].linked = [ClusterID(2)]
        analysis.clusters[1].linked = [ClusterID(1)]
        try bench.keep(analysis)
        return bench
    }

    @Test func `a draft in another language is the one of the question that is linked`() throws {
        let bench = try Self.bench()
        let run = bench.run("draft", "Q-1", "--lang", "ru")
        #expect(run.status == .done)
        #expect(run.output.contains("language: \"ru\"") && run.output.contains("id: \"Q-2\""))
        #expect(run.output.contains("выберите «Зима»"), "\(run.output)")
        #expect(run.output == bench.run("draft", "Q-2").output)
    }

    @Test func `what agents answer in another language is shown below, to be translated`() throws {
        let bench = try Self.bench()
        let polish = bench.run("draft", "Q-1").output
        let parts = polish.components(separatedBy: "## Odpowiedzi w innych językach")
        #expect(parts.count == 2)
        #expect(parts.last?.contains("выберите «Зима»") == true, "\(polish)")
        #expect(parts.first?.contains("Зима") == false)
        // Below each other, none repeats what the other says.
        let both = bench.run("draft", "Q-1", "--each-language").output
        #expect(!both.contains("## Odpowiedzi w innych językach"))
        #expect(both.components(separatedBy: "выберите «Зима»").count == 2)
    }

    @Test func `questions taken for one are kept apart, and undo takes it back`() throws {
        let bench = try Self.bench()
        let trial = bench.run("split", "Q-1", "Q-2", "--dry-run")
        #expect(trial.output.contains("Q-1 and Q-2 would be apart."))
        let run = bench.run("split", "Q-1", "Q-2")
        #expect(run.output.contains("and Q-2 are now different questions."), "\(run.output)")
        #expect(
            bench.run("split", "Q-2", "Q-1").errors.contains(
                "Q-2 and Q-1 are different questions already"))
        #expect(
            bench.run("undo").output.contains("Took back that Q-1 and Q-2 are different questions"))
    }

    @Test func `questions and tickets are not split off together`() throws {
        let run = try Self.bench().run("split", "Q-1", "Q-2", "40641")
        #expect(run.status == .usage)
        #expect(run.errors.contains("name either questions, as in split Q-1 Q-9, or tickets"))
    }

    @Test func `a draft can be had in each language, the question's own first`() throws {
        let run = try Self.bench().run("draft", "Q-2", "--each-language", "--format", "jsonl")
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.first?.contains("\"language\":\"ru\"") == true)
        #expect(lines.last?.contains("\"language\":\"pl\"") == true)
    }

    @Test func `drafts below each other have one head, with each key once`() throws {
        let run = try Self.bench().run("draft", "Q-2", "--each-language")
        let head = run.output.split(separator: "---\n")[0].split(separator: "\n")
        let keys = head.map { $0.prefix { $0 != ":" } }
        #expect(Set(keys).count == keys.count, "\(head)")
        #expect(head.first == "id: [\"Q-2\", \"Q-1\"]")
        #expect(head.contains("language: [\"ru\", \"pl\"]"))
        #expect(run.output.split(separator: "\n").count { $0.hasPrefix("# ") } == 2)
    }

    @Test func `a language in which nobody asks is refused in one sentence`() throws {
        let run = try Self.bench().run("draft", "Q-1", "--lang", "en")
        #expect(run.status != .done)
        #expect(
            run.errors == "lacuna: nobody asks Q-1 in en; it is asked in pl and ru\n",
            "\(run.errors)")
    }

    @Test func `who asks in another language within a question is heard for a draft in it`() throws
    {
        let bench = try Workbench()
        var documents = FrostWorld.documents
        documents[1].text = "Will the pump survive the frost?"
        documents[1].language = "en"
        documents[1].replies = ["Take the pump inside before the frost."]
        try bench.record(documents)
        try bench.keep(FrostWorld.analysis)
        let run = bench.run("draft", "Q-1", "--lang", "en")
        #expect(run.output.contains("# Will the pump survive the frost?"), "\(run.output)")
        #expect(run.output.contains("Take the pump inside before the frost."))
        #expect(!run.output.contains("zimuje"))
        let kept = bench.run("draft", "Q-1", "--lang", "en", "--save")
        #expect(kept.status != .done && kept.errors.contains("in its own language, pl"))
    }
}
