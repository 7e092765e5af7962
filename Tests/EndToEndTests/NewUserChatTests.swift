import Foundation
import TestSupport
import Testing

/// The first chat of somebody new, on the sample company, as a terminal shows it.
@Suite(.serialized)
struct NewUserChatTests {
    private static let left = "\u{1B}[D"
    private static let up = "\u{1B}[A"
    private static let controlC = "\u{3}"

    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private var corpus: String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("corpus").path
    }

    private func start(
        _ arguments: [String], columns: Int = 160, environment: [String: String] = [:]
    ) throws -> PseudoTerminal {
        try PseudoTerminal(
            BuiltProduct.path(of: "lacuna"), arguments,
            environment: [
                "HOME": folder.path, "LACUNA_WORKSPACE": folder.path + "/lacuna.db",
                "USER": "kasia",
            ].merging(environment) { $1 }, columns: columns, rows: 400)
    }

    private func chat(
        _ arguments: [String] = [], columns: Int = 160, environment: [String: String] = [:]
    ) throws -> PseudoTerminal {
        let terminal = try start(arguments, columns: columns, environment: environment)
        try terminal.waitFor("\nlacuna>")
        return terminal
    }

    /// Types a line and waits until it is answered.
    private func say(
        _ line: String, to terminal: PseudoTerminal, until answer: String,
        seconds: Double = 240
    ) throws {
        terminal.send(line + "\r")
        try terminal.wait(for: "“\(answer)” and a prompt", seconds: seconds) { screen in
            guard let typed = screen.text.range(of: "lacuna> " + line, options: .backwards) else {
                return false
            }
            let rest = screen.text[typed.upperBound...]
            return rest.contains(answer) && rest.hasSuffix("\nlacuna>")
        }
    }

    @Test func `a new user gets from nothing to a draft`() throws {
        let terminal = try chat()
        #expect(terminal.screen.text.contains("Nothing is loaded yet"))

        // Completion of a command, and of a file's name.
        terminal.send("/lo\t")
        try terminal.waitFor("\nlacuna> /load")
        terminal.send(corpus.dropLast(2) + "\t\r")
        try terminal.waitFor("tickets", seconds: 240)
        try terminal.wait(for: "a prompt", seconds: 240) { $0.text.hasSuffix("\nlacuna>") }

        try say("what should we write next? top 3 please", to: terminal, until: "→ gaps --top 3")
        try say("why is the second one a gap?", to: terminal, until: "is a gap")
        let why = try #require(terminal.screen.text.range(of: "→ why Q-", options: .backwards))
        let id = "Q-" + terminal.screen.text[why.upperBound...].prefix { $0.isNumber }
        try say("draft it", to: terminal, until: "→ draft \(id)")
        try say("wyjaśnij pierwszą lukę", to: terminal, until: "→ why Q-")
        try say("покажи вторую", to: terminal, until: "→ show \(id)")
        try say("pokaż pięć największych luk po polsku", to: terminal, until: "--top 5 --lang pl")

        // The arrows: the line before last again, with a letter put in and taken out. The second
        // one is now the second of the Polish list.
        terminal.send(Self.up + Self.up)
        try terminal.waitFor("\nlacuna> покажи вторую")
        terminal.send("Х" + Self.left + "\u{1B}[3~" + "\r")
        try terminal.wait(for: "the second question again") { screen in
            let answers = screen.text.components(separatedBy: "lacuna> покажи вторую\n→ show Q-")
            return answers.count == 3 && screen.text.hasSuffix("\nlacuna>")
        }

        // Ids are offered with their questions.
        terminal.send("/why Q-\t")
        try terminal.waitFor("\(id)  ")
        // Ctrl-C gives up the line, and the chat goes on.
        terminal.send(Self.controlC)
        // The chat answers in the language of what was asked last, here Polish or Russian.
        try say("/gpas", to: terminal, until: "/gaps?")
        terminal.send("/quit\r")
        #expect(try terminal.waitForEnd() == 0)

        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(files.filter { $0.hasPrefix("lacuna.db") } == ["lacuna.db"])
    }

    @Test func `Ctrl-C stops what is running and keeps the chat`() throws {
        let terminal = try chat()
        terminal.send("/load \(corpus)\r")
        try terminal.waitFor("analysing", seconds: 240)
        #expect(terminal.screen.text.contains("Loaded"))
        terminal.send(Self.controlC)
        try terminal.waitFor("Interrupted; what was loaded is kept.", seconds: 60)
        try terminal.wait(for: "a prompt") { $0.text.hasSuffix("\nlacuna>") }
        terminal.send("/gaps\r")
        try terminal.waitFor("\nanalysing", seconds: 120)
        terminal.send(Self.controlC)
        try terminal.waitFor("nothing half-done was kept.", seconds: 60)
        #expect(!terminal.screen.text.contains("analysing"))
        try say("/imports", to: terminal, until: "1 load")
        try say("/help", to: terminal, until: "/gaps --top 5")
        // Ctrl-D leaves.
        terminal.send("\u{4}")
        #expect(try terminal.waitForEnd() == 0)
    }

    @Test func `a load in the shell ends with what is asked most, and Ctrl-C skips only that`()
        throws
    {
        let terminal = try start(["load", corpus])
        try terminal.waitFor("analysing", seconds: 240)
        terminal.send(Self.controlC)
        #expect(try terminal.waitForEnd() == 130)
        let again = try start(["load", corpus])
        #expect(try again.waitForEnd(seconds: 300) == 0)
        #expect(again.screen.text.contains("Nothing new"))
        #expect(again.screen.text.contains("\nMost asked without an answer: “"))
        #expect(!again.screen.text.contains("analysing"))
        // The analysis is kept: what follows needs none.
        let gaps = try start(["gaps", "--top", "1"])
        #expect(try gaps.waitForEnd() == 0)
    }

    @Test func `pasted lines are looked at before they run`() throws {
        let terminal = try chat()
        terminal.send("\u{1B}[200~/help\r/quit\r\u{1B}[201~")
        try terminal.waitFor("2 lines were pasted:\n  /help\n  /quit\nEnter runs them")
        #expect(!terminal.screen.text.contains("→"))
        terminal.send("\r")
        #expect(try terminal.waitForEnd() == 0)
        #expect(terminal.screen.text.contains("\nlacuna 1/2> /help\n"))
        #expect(terminal.screen.text.hasSuffix("\nlacuna 2/2> /quit"))
    }

    @Test func `a window that is closed loses neither lines nor documents`() throws {
        let first = try chat()
        // Less is analysed before anything could be said of it.
        try say("/load \(corpus)", to: first, until: "Most asked")
        first.send("/gaps --grain fine\r")
        try first.waitFor("\nanalysing", seconds: 60)
        first.signal(SIGHUP)
        #expect(try first.waitForEnd(seconds: 60) == 128 + Int(SIGHUP))
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(names.filter { $0.hasPrefix("lacuna.db") } == ["lacuna.db"])
        let second = try chat()
        second.send(Self.up)
        try second.waitFor("lacuna> /gaps --grain fine")
        second.send(Self.controlC)
        try say("/doctor", to: second, until: "review")
        try say("/imports", to: second, until: "1 load")
    }

    @Test func `forty columns are enough, and a window may change while a line is typed`() throws {
        let terminal = try chat(columns: 40)
        try say("/help", to: terminal, until: "/quit")
        try say("what is the weather?", to: terminal, until: "ask")
        let words = terminal.screen.text.split(whereSeparator: \.isWhitespace)
        for word in ["unanswered.", "customers", "\"what"] {
            #expect(words.contains { $0.hasPrefix(word) }, "\(word)")
        }
        terminal.send("/show Q-99 żółw żółw żółw żółw żółw żółw")
        terminal.resize(columns: 100, rows: 400)
        terminal.send("\u{15}/lo\t")
        try terminal.waitFor("lacuna> /load")
        terminal.send(Self.controlC)
        try say("/show Q-99", to: terminal, until: "There is no workspace")
    }

    @Test(arguments: [["TERM": "dumb"], ["LC_ALL": "C"]])
    func `a terminal of ASCII gets no other marks`(environment: [String: String]) throws {
        let terminal = try chat(columns: 100, environment: environment)
        try say("/load \(corpus)/reviews", to: terminal, until: "review")
        try say("what do customers ask?", to: terminal, until: "> clusters")
        #expect(!terminal.screen.text.contains { "→─█▌•│".contains($0) })
    }

    @Test func `lines typed before are there the next time`() throws {
        let first = try chat()
        try say("/help", to: first, until: "/quit")
        first.send("quit\r")
        #expect(try first.waitForEnd() == 0)
        let second = try chat(["chat"])
        second.send(Self.up + Self.up)
        try second.waitFor("lacuna> /help")
        second.send(Self.controlC + "\u{4}")
        #expect(try second.waitForEnd() == 0)
    }

    @Test func `the sample is analysed to the end without a person`() throws {
        let script = try folder.write("/load \(corpus)\n/gaps --top 1\n/show Q-999999\n", to: "s")
        let terminal = try PseudoTerminal(
            BuiltProduct.path(of: "lacuna"), ["chat", "--script", script],
            environment: ["LACUNA_WORKSPACE": folder.path + "/lacuna.db"], columns: 100, rows: 60)
        #expect(try terminal.waitForEnd(seconds: 300) == 1)
        #expect(terminal.screen.text.contains("There is no question Q-999999"))
        #expect(!terminal.screen.text.contains("lacuna>"))
    }

    @Test func `the tour takes six steps and leaves the person's own workspace alone`() throws {
        let script = try folder.write("/tour\n", to: "tour")
        let terminal = try PseudoTerminal(
            BuiltProduct.path(of: "lacuna"), ["chat", "--script", script],
            environment: ["LACUNA_WORKSPACE": folder.path + "/lacuna.db"], columns: 80, rows: 900)
        #expect(try terminal.waitForEnd(seconds: 300) == 0)
        for step in 1...6 { #expect(terminal.screen.text.contains("(\(step)/6) ")) }
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/lacuna.db"))
    }
}
