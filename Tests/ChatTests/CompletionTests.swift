import Foundation
import TestSupport
import Testing

@testable import Chat

struct CompletionTests {
    private let source = CompletionSource(
        commands: { ["clusters", "gaps", "load", "show", "why", "why-not"] },
        flags: { $0 == "gaps" ? ["--lang", "--language", "--stage", "--top"] : [] },
        values: { $1 == "--stage" ? ["buy", "need"] : [] },
        ids: { ["Q-1", "Q-17", "Q-3"] },
        files: { prefix in
            ["my file.csv", "new\nline.csv", "tickets/"].filter { $0.hasPrefix(prefix) }
        })

    private static let offers: [(String, [String], String?)] = [
        ("/ga", ["/gaps"], "/gaps "), ("ga", ["gaps"], "gaps "),
        ("/why", ["/why", "/why-not"], nil),
        ("/zz", [], nil), ("/gaps --l", ["--lang", "--language"], "--lang"),
        ("gaps --t", ["--top"], "--top "), ("/gaps --stage ", ["buy", "need"], nil),
        ("/why q-1", ["Q-1", "Q-17"], "Q-1"), ("/why Q-17", ["Q-17"], "Q-17 "),
        ("what about q-3", ["Q-3"], "Q-3 "), ("/load my", ["\"my file.csv\""], "\"my file.csv\" "),
        ("/load \"my f", ["\"my file.csv\""], "\"my file.csv\" "), ("/load n", [], nil),
        ("/load t", ["tickets/"], "tickets/"), ("Q-3", ["Q-3"], "Q-3 "),
    ]

    @Test func `flags and their values are the ones that the verbs are defined with`() {
        #expect(
            ChatVerbs.flags(of: "why") == [
                "--for-excel", "--format", "--language", "--no-color", "--quiet", "--workspace",
            ])
        #expect(ChatVerbs.values(of: "gaps", after: "--kind") == ["ticket", "review", "search"])
        #expect(ChatVerbs.values(of: "load", after: "--as").contains("campaign"))
        #expect(ChatVerbs.values(of: "gaps", after: "--top").isEmpty)
        #expect(ChatVerbs.values(of: "export", after: "--format").contains("ics"))
        #expect(!ChatVerbs.values(of: "gaps", after: "--format").contains("ics"))
    }

    @Test(arguments: offers)
    func `Tab offers what fits there`(line: String, candidates: [String], replacement: String?) {
        let completion = Completion.completions(for: line, cursor: line.endIndex, from: source)
        #expect(completion.candidates == candidates)
        #expect(completion.replacement == replacement)
    }

    @Test func `only what stands before the cursor counts`() {
        let line = "/gaps --to 5"
        let cursor = line.index(line.startIndex, offsetBy: 10)
        let completion = Completion.completions(for: line, cursor: cursor, from: source)
        #expect(completion == Completion(word: "--to", candidates: ["--top"]))
    }

    @Test func `an empty line offers the verbs`() {
        let completion = Completion.completions(for: "", cursor: "".endIndex, from: source)
        #expect(completion.candidates.first == "/clusters")
    }

    @Test func `files are those of the folder, hidden ones on demand`() throws {
        let folder = try TemporaryFolder()
        for name in ["b.csv", "a.csv", ".hidden", "sub/x.csv"] { try folder.write("", to: name) }
        let base = folder.path + "/"
        #expect(FileNames.beginning(with: base) == [base + "a.csv", base + "b.csv", base + "sub/"])
        #expect(FileNames.beginning(with: base + ".h") == [base + ".hidden"])
        #expect(FileNames.beginning(with: base + "none/x").isEmpty)
    }

    @Test func `a list is read column by column and has an end`() {
        #expect(
            CandidateList(["a", "b", "日本", "d", "e"], width: 20).text == "a     日本  e\nb     d\n")
        #expect(
            CandidateList((0..<150).map(String.init), width: 40).text.hasSuffix("… and 50 more\n"))
    }
}
