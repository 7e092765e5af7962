import Foundation
import TestSupport
import Testing

/// The screens of the tour that the README shows, against those of the program.
@Suite struct TourScreensTests {
    private static let readme = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "README.md")
    private static let start = "<!-- The tour, kept by TourScreensTests. -->\n\n```text\n"
    private static let end = "```\n\n<!-- The tour ends. -->"
    /// As many lines of a step as say what it is about.
    private static let mostLines = 16

    @Test func `the README shows the tour as it is at 80 columns`() throws {
        let folder = try TemporaryFolder()
        let script = try folder.write("/tour\n", to: "tour")
        let terminal = try PseudoTerminal(
            BuiltProduct.path(of: "lacuna"), ["chat", "--script", script, "--language", "en"],
            environment: ["LACUNA_WORKSPACE": folder.path + "/lacuna.db"], columns: 80, rows: 900)
        #expect(try terminal.waitForEnd(seconds: 300) == 0)
        let screens = Self.cut(terminal.screen.text)
        let text = try String(contentsOf: Self.readme, encoding: .utf8)
        let begin = try #require(text.range(of: Self.start)?.upperBound)
        let stop = try #require(text.range(of: Self.end)?.lowerBound)
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            let shown = text.replacingCharacters(in: begin..<stop, with: screens)
            try shown.write(to: Self.readme, atomically: true, encoding: .utf8)
        } else {
            #expect(text[begin..<stop] == screens)
        }
    }

    /// The first lines of each step, each line with its end; what is left out is marked.
    private static func cut(_ screen: String) -> String {
        var steps: [[Substring]] = []
        for line in screen.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("("), line.contains("/6) ") { steps.append([]) }
            guard !steps.isEmpty else { continue }
            steps[steps.count - 1].append(line)
        }
        return steps.map { lines in
            var shown = lines.prefix(mostLines)
            while shown.last?.isEmpty ?? false { shown.removeLast() }
            let isCut = lines.dropFirst(shown.count).contains { !$0.isEmpty }
            return shown.map { $0 + "\n" }.joined() + (isCut ? "[…]\n" : "")
        }.joined(separator: "\n")
    }
}
