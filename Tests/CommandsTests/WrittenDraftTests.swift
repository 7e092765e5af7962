import Foundation
import Store
import Testing

@testable import Commands

/// `draft --brief`, `--with` and `--from`: drafts that somebody else writes.
struct WrittenDraftTests {
    @Test(arguments: [
        ("Q-1", "# Brief: Jak zabezpieczyć", "Pisz po polsku.", "pompa zimuje w cieple"),
        ("Q-2", "# Задание: Как включить", "Пишите по-русски.", "выберите «Зима»"),
        ("Q-3", "# Brief: ", "Write in English.", "Turn the cap"),
    ])
    func `a brief has the question, the evidence and the manner, in the language of the article`(
        id: String, title: String, language: String, reply: String
    ) throws {
        let run = try Workbench.inFrost().run("draft", id, "--brief")
        #expect(run.status == .done)
        #expect(run.output.hasPrefix(title), "\(run.output)")
        #expect(run.output.contains(language))
        #expect(run.output.contains(reply), "\(run.output)")
        // Markdown shows what stands behind a backslash.
        let shown = run.output.replacing("\\<", with: "")
        #expect(FrostWorld.secrets.allSatisfy { !shown.contains($0) }, "\(run.output)")
    }

    @Test func `a command gets the brief and writes the draft`() throws {
        let bench = try Workbench.inFrost()
        let run = bench.run("draft", "Q-1", "--with", "grep -c '^## '; echo '# Mróz'", "--save")
        #expect(run.status == .done)
        #expect(
            run.output == """
                ---
                id: "Q-1"
                title: "Jak zabezpieczyć pompę przed mrozem?"
                language: "pl"
                stage: "use"
                state: "drafted"
                source-tickets: ["41"]
                written-by: "command"
                reviewed: false
                ---

                # Jak zabezpieczyć pompę przed mrozem?

                6
                # Mróz

                """)
        #expect(bench.run("draft", "Q-1").output == run.output)
        #expect(bench.run("draft", "Q-1").errors.contains("this text is a command's"))
        #expect(bench.run("show", "Q-1").output.contains("drafted"))
    }

    @Test func `the title that a command writes is the article's`() throws {
        let run = try Workbench.inFrost().run(
            "draft", "Q-1", "--with", "printf '# Pompa zimą\\n\\nTak.\\n'")
        #expect(run.output.hasSuffix("---\n\n# Pompa zimą\n\nTak.\n"))
        #expect(run.errors.contains("nothing was changed"))
    }

    @Test func `what a command writes is redacted and cannot run`() throws {
        let words =
            "Write to jan@example.com or +48 601 234 567. <script>x()</script>"
            + " ![p](https://a.example/?q) \u{1B}[2J"
        let bench = try Workbench.inFrost()
        try bench.folder.write(words, to: "answer.md")
        let run = bench.run("draft", "Q-3", "--with", "cat '\(bench.folder.path)/answer.md'")
        #expect(run.status == .done)
        for secret in ["jan@", "601 234", "<script", "a.example", "\u{1B}"] {
            #expect(!run.output.contains(secret), "\(run.output)")
        }
    }

    @Test(arguments: [
        ("exit 3", "the command failed with status 3"),
        ("kill -9 $$", "the command was ended by signal 9"),
        ("true", "the command wrote nothing on its standard output"),
        ("printf ' \\n\\t\\n'", "the command wrote nothing on its standard output"),
        ("printf '\\377\\376'", "what the command wrote is not UTF-8"),
        ("yes", "the command wrote more than 1 MB and was stopped"),
        ("sleep 60", "the command was still running after 1 s and was stopped"),
        ("sleep 60 | cat", "the command was still running after 1 s and was stopped"),
        ("trap '' TERM; while :; do sleep 1; done", "the command was still running after 1 s"),
    ])
    func `a command that does not write ends with 1 and one sentence, and nothing is kept`(
        command: String, sentence: String
    ) throws {
        let bench = try Workbench.inFrost()
        let timeout = sentence.contains("still running") ? "1" : "60"
        let run = bench.run("draft", "Q-1", "--with", command, "--timeout", timeout, "--save")
        #expect(run.status == .failed)
        #expect(run.output.isEmpty)
        #expect(run.errors.hasPrefix("lacuna: \(sentence)"), "\(run.errors)")
        #expect(run.errors.hasSuffix("; nothing was kept\n"))
        #expect(bench.run("show", "Q-1").output.contains("open"))
        #expect(try Workspace.open(bench.workspacePath, access: .read).drafts().isEmpty)
        #expect(bench.files == ["lacuna.db"])
    }

    @Test func `a command that leaves something running is not waited for`() throws {
        let start = Date()
        let run = try Workbench.inFrost().run(
            "draft", "Q-1", "--with", "echo Tak.; sleep 60 >/dev/null & sleep 60 &")
        #expect(run.output.hasSuffix("\nTak.\n"))
        #expect(Date().timeIntervalSince(start) < 40)
    }

    @Test func `a command can use the workspace itself`() throws {
        let bench = try Workbench.inFrost()
        let run = bench.run("draft", "Q-1", "--with", "ls '\(bench.folder.path)'")
        #expect(run.output.hasSuffix("\n\nlacuna.db\n"))
    }

    @Test func `saving again does not replace what a person wrote`() throws {
        let bench = try Workbench.inFrost()
        let file = try bench.folder.write("# Mine\n\nMy own words.\n", to: "mine.md")
        let kept = bench.run("draft", "Q-1", "--from", file)
        #expect(kept.output.contains("as the draft of Q-1"))
        #expect(bench.run("draft", "Q-1", "--save").output == "# Mine\n\nMy own words.\n")
        #expect(bench.run("draft", "Q-1", "--format", "html").output.contains("<h1>Mine</h1>"))
        #expect(bench.run("draft", "Q-1", "--anew").output.contains("Pompa zimuje"))
        #expect(bench.run("draft", "Q-1").output.contains("My own words."))
        _ = bench.run("draft", "Q-1", "--anew", "--save")
        #expect(!bench.run("draft", "Q-1").output.contains("My own words."))
    }

    @Test(arguments: [
        ("", "is empty"), (" \n", "has no text in it"), ("\u{0}binary", "is no text in UTF-8"),
    ])
    func `a file that is no article ends with 65`(text: String, sentence: String) throws {
        let bench = try Workbench.inFrost()
        let file = try bench.folder.write(text, to: "bad.md")
        let run = bench.run("draft", "Q-1", "--from", file)
        #expect(run.status == .unreadableInput)
        #expect(run.errors.contains(sentence))
        #expect(bench.run("show", "Q-1").output.contains("open"))
        #expect(
            bench.run("draft", "Q-1", "--from", file + "x").errors.contains("cannot be read"))
        #expect(
            bench.run("draft", "Q-1", "--from", bench.folder.path).status == .unreadableInput)
    }
}
