import Foundation
import Reporting
import Testing

@testable import Commands

/// One wrong letter in a verb, a flag or a column: the right one is named and nothing is done.
struct TypoTests {
    private static let verbs = [
        ("laod t.csv", "load"), ("imprts", "imports"), ("docter", "doctor"), ("gasp", "gaps"),
        ("clustres", "clusters"), ("theems", "themes"), ("artciles", "articles"),
        ("lexikon", "lexicon"), ("aks refund", "ask"), ("shwo Q-1", "show"), ("wyh Q-1", "why"),
        ("why-nto Q-1", "why-not"), ("dratf Q-1", "draft"), ("asign Q-1 ola", "assign"),
        ("makr Q-1 accepted", "mark"), ("exprot gaps", "export"), ("reprot", "report"),
        ("efect", "effect"), ("backtets", "backtest"), ("decision", "decisions"),
        ("renam Q-1 Frost", "rename"), ("merg Q-1 Q-2", "merge"), ("splti Q-1 T-1", "split"),
        ("movee T-1 Q-2", "move"), ("unod", "undo"), ("reod", "redo"),
        ("setings time-zone UTC", "settings"), ("chta", "chat"), ("hlep", "help"),
    ]

    private static let flags = [
        ("gaps --tpo 5", "--top"), ("gaps --sinc 2026-11-01", "--since"),
        ("gaps --untill 2026-11-01", "--until"), ("gaps --weak 2026-W47", "--week"),
        ("gaps --lnag pl", "--lang"), ("gaps --kin ticket", "--kind"),
        ("gaps --segmnet plan=a", "--segment"), ("gaps --touchpiont buy", "--touchpoint"),
        ("clusters --satge use", "--stage"), ("clusters --staet open", "--state"),
        ("clusters --grian fine", "--grain"), ("clusters --member", "--members"),
        ("load t.csv --dryrun", "--dry-run"), ("mark Q-1 closed --artcle a.md", "--article"),
        ("mark Q-1 dismissed --raeson no", "--reason"),
        ("assign Q-1 ola --deu 2026-12-01", "--due"),
        ("draft Q-1 --breif", "--brief"), ("draft Q-1 --sav", "--save"),
        ("export faq --ouput faq.json", "--output"), ("settings --fromat json", "--format"),
        ("undo --quite", "--quiet"), ("merge Q-1 Q-2 --dry-rnu", "--dry-run"),
        ("themes --langauge pl", "--language"), ("undo --workspce other.db", "--workspace"),
    ]

    private static let columns = [
        ("load t.csv --map text=bdoy", "body"), ("load t.csv --map created=wehn", "when"),
        ("load t.csv --map subject=Tittle", "Title"), ("load t.csv --map tier=plna", "plan"),
        ("load t.csv --map txet=body", "text"), ("load t.csv --map craeted=when", "created"),
        ("load t.csv --map reply=odpowiedż", "odpowiedź"),
    ]

    private func bench() throws -> Workbench {
        let bench = try Workbench()
        try bench.fill()
        try bench.folder.write(
            "id,Title,body,when,plan,odpowiedź\n9,Lamp,Is it new?,2026-11-01,a,Tak\n",
            to: "t.csv")
        return bench
    }

    @Test func `60 slips of one letter are led back, at least 57 to the right word`() throws {
        let bench = try bench()
        let before = try Data(contentsOf: URL(fileURLWithPath: bench.workspacePath))
        let slips = Self.verbs + Self.flags + Self.columns
        #expect(slips.count == 60)
        var missed: [String] = []
        for (line, meant) in slips {
            let words = line.split(separator: " ").map(String.init)
            let run = bench.run(
                words.map { $0 == "t.csv" ? bench.folder.path + "/t.csv" : $0 })
            let isColumn = Self.columns.contains { $0.0 == line }
            #expect(run.status == .usage || isColumn && run.status == .unreadableInput, "\(line)")
            #expect(run.output.isEmpty, "\(line)")
            if !run.errors.contains("; did you mean '\(meant)'?") {
                missed.append("\(line): \(run.errors)")
            }
        }
        #expect(missed.count <= 3, "\(missed)")
        #expect(try Data(contentsOf: URL(fileURLWithPath: bench.workspacePath)) == before)
    }

    /// Every word that one letter dropped, doubled or swapped with the next makes of a word.
    private func slips(in word: String) -> Set<String> {
        let letters = Array(word)
        var slips: Set<String> = []
        for place in letters.indices where letters[place] != "-" {
            var slip = letters
            slip.remove(at: place)
            slips.insert(String(slip))
            slips.insert(String(letters[...place] + letters[place...]))
            if place + 1 < letters.count, letters[place + 1] != "-" {
                slip = letters
                slip.swapAt(place, place + 1)
                slips.insert(String(slip))
            }
        }
        return slips
    }

    @Test func `19 of 20 slips in verbs and flags are led to the right word`() {
        var (right, all) = (0, 0)
        for verb in ["load", "gaps", "mark", "draft", "export", "settings"] {
            for slip in slips(in: verb).subtracting(CommandTree.verbNames) {
                all += 1
                let request = CommandRequest([slip], verbs: CommandTree.verbNames)
                let sentence = "there is no verb '\(slip)'; did you mean '\(verb)'?"
                right += request == .mistake(sentence) ? 1 : 0
            }
            let suggestion = FlagSuggestion(verb: verb)
            for flag in Set(suggestion.known) where flag.hasPrefix("--") {
                for slip in slips(in: flag).subtracting(suggestion.known) {
                    all += 1
                    right += suggestion.flag(for: slip) == flag ? 1 : 0
                }
            }
        }
        #expect(all > 500)
        #expect(right * 20 >= all * 19, "\(right) of \(all)")
    }

    @Test(arguments: [
        ("gaps --limit 5", "--top"), ("gaps --count=5", "--top"), ("gaps -n 5", "--top"),
        ("gaps --from 2026-01-01", "--since"), ("gaps --to 2026-01-01", "--until"),
        ("export faq --out a.json", "--output"), ("export faq --file a.json", "--output"),
        ("ask --file queries.txt", "--queries"), ("draft Q-1 --file a.md", "--from"),
        ("gaps --json", "--format json"), ("gaps --db other.db", "--workspace"),
        ("load t.csv --type review", "--as"), ("mark Q-1 closed --url a.md", "--article"),
        ("--limit 5 gaps", "--top"), ("--db other.db gaps", "--workspace"),
        ("gaps top 5", "--top"), ("add t.csv", "load"), ("search refund", "ask"),
        ("topics", "themes"), ("config", "settings"), ("delete", "undo"), ("version", "--version"),
        ("Q-1", "show Q-1"), ("tickets.csv", "load tickets.csv"),
        ("exports/may", "load exports/may"),
    ])
    func `a word of other programs is led to ours`(line: String, ours: String) throws {
        let run = try bench().run(line.split(separator: " ").map(String.init))
        #expect(run.status == .usage)
        #expect(run.errors.contains("; did you mean '\(ours)'?"), "\(run.errors)")
    }

    @Test(arguments: [
        ("gaps --output gaps.csv", "'lacuna gaps > FILE' keeps the answer in a file"),
        ("doctor --out a.txt", "'lacuna doctor > FILE' keeps the answer in a file"),
        ("please tell me what to write", "'lacuna chat' takes questions in plain words"),
    ])
    func `what cannot be done so is told how it is done`(line: String, way: String) throws {
        let run = try bench().run(line.split(separator: " ").map(String.init))
        #expect(run.status == .usage)
        #expect(run.errors.contains(way), "\(run.errors)")
    }

    @Test func `in the chat an answer is kept as it is there`() {
        let console = RecordingConsole()
        let runner = CommandRunner(console: console, environment: [:], commandPrefix: .chat)
        #expect(runner.run(["gaps", "--output", "gaps.csv"]).status == .usage)
        #expect(console.writtenErrors.contains("'/save FILE' keeps the last answer in a file"))
    }

    @Test func `every flag and verb that another program's word leads to is there`() {
        let flags = Set(FlagSuggestion(verb: nil).known)
        for flag in Synonyms.ourFlags { #expect(flags.contains(flag), "\(flag)") }
        for verb in Synonyms.ourVerbs { #expect(CommandTree.verbNames.contains(verb), "\(verb)") }
    }

    @Test(arguments: ["date=when", "body=Title", "lang=plan", "Text=body", "tier=plan"])
    func `a field is mapped by its own name alone`(pair: String) throws {
        let bench = try bench()
        let run = bench.run("load", bench.folder.path + "/t.csv", "--map", pair, "--dry-run")
        let isRight = pair.hasPrefix("T") || pair.hasPrefix("tier")
        #expect(run.status == (isRight ? .done : .usage), "\(run.errors)")
    }
}
