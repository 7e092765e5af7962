import Foundation
import TestSupport
import Testing

/// The pages under docs/: every command and every sentence in them works on the sample company.
struct DocsTests {
    static let folder = CorpusWorkspace.corpus.deletingLastPathComponent()
        .appendingPathComponent("docs")

    /// The names of the pages, in alphabetical order.
    static let pages: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".md") }.sorted()
    }()

    /// Returns the lines of the boxes that are marked with a word.
    private func lines(marked mark: String, of page: String) throws -> [String] {
        let text = try String(
            contentsOf: Self.folder.appendingPathComponent(page), encoding: .utf8)
        var found: [String] = []
        var isInside = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                isInside = line == "```" + mark
            } else if isInside {
                found.append(String(line))
            }
        }
        return found
    }

    @Test(arguments: pages)
    func `every command of a page works, in their order`(page: String) throws {
        let desk = try CorpusWorkspace.desk()
        try FileManager.default.createSymbolicLink(
            at: desk.path(of: "corpus"), withDestinationURL: CorpusWorkspace.corpus)
        for line in try lines(marked: "sh", of: page) {
            let run = try desk.run(line)
            // The sample has files that are rejected in part, on purpose.
            let isRight = run.status == 0 || (run.status == 2 && line.contains("load"))
            #expect(isRight, "\(page): \(line)\n\(run.errors)")
        }
    }

    @Test(arguments: pages)
    func `every sentence of a page is understood`(page: String) throws {
        let sentences = try lines(marked: "chat", of: page)
        guard !sentences.isEmpty else { return }
        let desk = try CorpusWorkspace.desk()
        try desk.write(sentences.joined(separator: "\n") + "\n", to: "sentences.txt")
        let run = try desk.run("chat", "--script", "sentences.txt")
        #expect(run.status == 0, "\(page)\n\(run.errors)")
        #expect(!run.errors.contains("→ ?"))
    }

    @Test func `every page but the list ends with a line for scripts and is in the list`() throws {
        let list = try String(
            contentsOf: Self.folder.appendingPathComponent("README.md"), encoding: .utf8)
        #expect(Self.pages.count > 5)
        for page in Self.pages where page != "README.md" {
            #expect(list.contains("(\(page))"), "\(page)")
            #expect(try !lines(marked: "sh", of: page).isEmpty, "\(page)")
        }
    }
}

extension Desk {
    /// Runs a command line as a shell does: words apart at blanks, quotations whole.
    fileprivate func run(_ line: String) throws -> ProgramRun {
        var words: [String] = []
        var word: String?
        var quote: Character?
        for character in line {
            switch (character, quote) {
            case ("'", nil), ("\"", nil):
                quote = character
                word = word ?? ""
            case (let mark, let open?) where mark == open: quote = nil
            case (" ", nil):
                if let whole = word { words.append(whole) }
                word = nil
            default: word = (word ?? "") + String(character)
            }
        }
        if let whole = word { words.append(whole) }
        #expect(words.first == "lacuna")
        return try start(Array(words.dropFirst())).waitForEnd()
    }
}
