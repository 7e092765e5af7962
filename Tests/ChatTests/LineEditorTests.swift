import Foundation
import TestSupport
import Testing

/// What somebody sees who types at the prompt.
@Suite(.serialized)
struct LineEditorTests {
    private func probe(
        history: String = "-", environment: [String: String] = [:], columns: Int = 80
    ) throws -> PseudoTerminal {
        let terminal = try PseudoTerminal(
            BuiltProduct.path(of: "line-editor-probe"), [history], environment: environment,
            columns: columns)
        try terminal.waitFor("lacuna>")
        return terminal
    }

    @Test(arguments: ["zażółć gęślą jaźń", "Где мой возврат?", "日本語 ok", "świetnie 😀👍🏽!", "a"])
    func `a line arrives as it was typed`(text: String) throws {
        let terminal = try probe()
        terminal.send(text + "\r")
        try terminal.waitFor("got <\(text)>")
        #expect(terminal.screen.text.hasPrefix("lacuna> \(text)\ngot <"))
    }

    @Test(arguments: ["C", "POSIX", "", "pl_PL.ISO-8859-2", "xx_YY"])
    func `letters of every alphabet can be typed whatever the locale`(locale: String) throws {
        let terminal = try probe(environment: ["LANG": locale, "LC_ALL": locale])
        terminal.send("żółw и ёж\u{7F}\u{7F}\r")
        try terminal.waitFor("got <żółw и >")
    }

    @Test(arguments: [
        ("ab\u{7F}c", "ac"), ("żó\u{7F}ł", "żł"), ("ac\u{1B}[Db", "abc"),
        ("ac\u{1B}ODb\u{1B}[C!", "abc!"), ("bc\u{1B}[Ha\u{1B}[Fd", "abcd"),
        ("bc\u{1B}[1~a\u{1B}[4~d", "abcd"), ("bc\u{1B}OHa\u{1B}OFd", "abcd"),
        ("bc\u{1}a\u{5}d", "abcd"),
        ("abc\u{1B}[H\u{1B}[3~", "bc"), ("one two\u{1B}[1;5Dx ", "one x two"),
        ("one two\u{1}\u{1B}[1;5Cx", "onex two"), ("one two\u{17}x", "one x"), ("abc\u{15}d", "d"),
        ("ab\u{1}\u{4}", "b"), ("a\u{1B}[5~\u{1B}[2~\u{1B}[1;2Ab", "ab"),
        ("日本語\u{1B}[D\u{7F}", "日語"),
    ])
    func `keys edit the line`(keys: String, line: String) throws {
        let terminal = try probe()
        terminal.send(keys + "\r")
        try terminal.waitFor("got <\(line)>")
    }

    @Test func `the arrows recall lines, those first that begin alike`() throws {
        let terminal = try probe()
        for line in ["/gaps --top 5", "привет", "/why Q-17"] {
            terminal.send(line + "\r")
            try terminal.waitFor("got <\(line)>\nlacuna>")
        }
        terminal.send("\u{1B}[A\u{1B}[A!\r")
        try terminal.waitFor("got <привет!>\nlacuna>")
        terminal.send("/g\u{1B}[A\r")
        try terminal.wait(for: "the line again") {
            $0.text.components(separatedBy: "got </gaps --top 5>\nlacuna>").count == 3
        }
        terminal.send("\u{1B}[A\u{1B}[A\u{1B}[B?\r")
        try terminal.waitFor("got </gaps --top 5?>\nlacuna>")
    }

    @Test func `Ctrl-R searches the history`() throws {
        let terminal = try probe()
        for line in ["привет мир", "/why Q-17"] {
            terminal.send(line + "\r")
            try terminal.waitFor("got <\(line)>\nlacuna>")
        }
        terminal.send("\u{12}вет")
        try terminal.waitFor("bck:вет")
        terminal.send("\r")
        try terminal.wait(for: "the line again") {
            $0.text.components(separatedBy: "got <привет мир>").count == 3
        }
    }

    @Test func `history outlives the program`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/state/lacuna/history"
        let first = try probe(history: path)
        first.send("żółw  pierwszy\r")
        try first.waitFor("got <żółw  pierwszy>\nlacuna>")
        first.send(" secret\r")
        try first.waitFor("got < secret>\nlacuna>")
        first.send("\u{4}")
        #expect(try first.waitForEnd() == 0)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "żółw  pierwszy\n")
        let second = try probe(history: path)
        second.send("\u{1B}[A\r")
        try second.waitFor("got <żółw  pierwszy>")
    }

    @Test func `Tab completes, or shows what is possible`() throws {
        let terminal = try probe()
        terminal.send("/g\t--t\t5\r")
        try terminal.waitFor("got </gaps --top 5>\nlacuna>")
        terminal.send("/why q\t")
        try terminal.waitFor("lacuna> /why Q-")
        terminal.send("\t")
        try terminal.waitFor("Q-17  Q-18  Q-3\nlacuna> /why Q-")
        terminal.send("3\t\r")
        try terminal.waitFor("got </why Q-3 >")
    }

    @Test func `the list stands below a line of several rows, wherever the cursor is`() throws {
        let terminal = try probe(columns: 20)
        terminal.send("/why Q- one two three four")
        try terminal.waitFor("four")
        terminal.send("\u{1}" + String(repeating: "\u{1B}[C", count: 7) + "\t")
        try terminal.waitFor("Q-18")
        terminal.send("3\r")
        try terminal.waitFor("o three four>\nlacuna>")
        #expect(
            terminal.screen.text == """
                lacuna> /why Q- one
                two three four
                Q-17  Q-18  Q-3
                lacuna> /why Q-3 one
                 two three four
                got </why Q-3 one tw
                o three four>
                lacuna>
                """)
    }

    @Test func `Ctrl-Z stops the program and fg brings the line back`() throws {
        let terminal = try PseudoTerminal(
            "/bin/bash", ["--norc", "--noediting", "-i"], environment: ["PS1": "shell$ "])
        try terminal.waitFor("shell$")
        terminal.send("\(BuiltProduct.path(of: "line-editor-probe"))\n")
        try terminal.waitFor("lacuna>")
        terminal.send("half")
        try terminal.waitFor("lacuna> half")
        terminal.send("\u{1A}")
        try terminal.waitFor("Stopped")
        #expect(terminal.isInNormalMode)
        #expect(!terminal.screen.marksPaste)
        terminal.send("fg\n")
        try terminal.wait(for: "the line again") {
            $0.text.components(separatedBy: "lacuna> half").count == 3
        }
        terminal.send(" done\r")
        try terminal.waitFor("got <half done>")
    }

    @Test func `lines pasted behind words are one line with them`() throws {
        let terminal = try probe()
        #expect(terminal.screen.marksPaste)
        terminal.send("ask \u{1B}[200~jedna\r\nдва\t3\u{7}\n\u{1B}[201~!")
        try terminal.waitFor("lacuna> ask jedna два 3!")
        #expect(!terminal.screen.text.contains("got"))
        terminal.send("\r")
        try terminal.waitFor("got <ask jedna два 3!>")
    }

    @Test func `lines pasted where nothing is typed come together`() throws {
        let terminal = try probe()
        terminal.send("\u{1B}[200~jedna\r\n\r\n два\t3\u{7}\n\u{1B}[201~")
        try terminal.waitFor("lines <jedna| два 3>\nlacuna>")
        terminal.send("\u{1B}[200~one alone\n\u{1B}[201~")
        try terminal.waitFor("lacuna> one alone")
        terminal.send("!\r")
        try terminal.waitFor("got <one alone!>")
    }

    @Test func `lines come together from a terminal that does not mark what is pasted`() throws {
        let terminal = try probe(environment: ["TERM": "dumb"])
        let more = (3...2000).map { "\r\nżółw \($0)" }.joined()
        terminal.send("jedna\rдва" + more)
        try terminal.waitFor("żółw 2000>\nlacuna>", seconds: 30)
        terminal.send("x\r")
        try terminal.waitFor("got <x>\nlacuna>")
    }

    @Test func `lines typed while a command runs come together, a single one alone`() throws {
        let terminal = try probe()
        terminal.send("slow\r")
        try terminal.waitFor("slow\n")
        terminal.send("one\rtwo\r")
        try terminal.waitFor("lines <one|two>\nlacuna>")
        terminal.send("slow\r")
        try terminal.wait(for: "the second slow") {
            $0.text.components(separatedBy: "slow\n").count == 3
        }
        terminal.send("three\r")
        try terminal.waitFor("got <three>\nlacuna>")
    }

    @Test func `Ctrl-C is the way out of a paste without an end`() throws {
        let terminal = try probe()
        terminal.send("\u{1B}[200~lost\u{3}")
        try terminal.waitFor("interrupted\nlacuna>")
        terminal.send("x\r")
        try terminal.waitFor("got <x>")
    }

    @Test func `a very long paste arrives whole`() throws {
        let terminal = try probe()
        let text = String(repeating: "żółw ", count: 4000)
        terminal.send("\u{1B}[200~\(text)\u{1B}[201~")
        terminal.send("END\r")
        try terminal.waitFor("END>", seconds: 30)
    }

    @Test func `what is typed while a command runs stands at the next prompt`() throws {
        let terminal = try probe()
        terminal.send("slow\r")
        try terminal.waitFor("slow\n")
        terminal.send("/why q\tжx\u{7F}")
        try terminal.waitFor("slow is done\nlacuna>")
        try terminal.waitFor("lacuna> /why Q-ж")
        terminal.send("\r")
        try terminal.waitFor("got </why Q-ж>")
    }

    @Test func `Ctrl-C gives up the line and Ctrl-D ends`() throws {
        let terminal = try probe()
        terminal.send("half a li\u{3}")
        try terminal.waitFor("lacuna> half a li\ninterrupted\nlacuna>")
        terminal.send(String(repeating: "long ", count: 30) + "\u{1}\u{3}")
        try terminal.waitFor("long\ninterrupted\nlacuna>")
        terminal.send("x\r")
        try terminal.waitFor("got <x>\nlacuna>")
        terminal.send("\u{4}")
        #expect(try terminal.waitForEnd() == 0)
        #expect(terminal.screen.text.hasSuffix("lacuna>\nend"))
        #expect(terminal.isInNormalMode)
        #expect(!terminal.screen.marksPaste)
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func `a signal that ends the program leaves the terminal as it was`(number: Int32) throws {
        let terminal = try probe()
        terminal.send("x")
        try terminal.waitFor("lacuna> x")
        #expect(!terminal.isInNormalMode)
        terminal.signal(number)
        #expect(try terminal.waitForEnd() == 128 + Int(number))
        #expect(terminal.isInNormalMode)
        #expect(!terminal.screen.marksPaste)
    }

    @Test func `a terminal without abilities gets no escape sequences`() throws {
        let terminal = try probe(environment: ["TERM": "dumb"])
        terminal.send("żó\u{7F}łw\r")
        try terminal.waitFor("got <żłw>")
        #expect(terminal.screen.sequences == 0)
    }

    @Test func `a line goes on in a window that became narrower`() throws {
        let terminal = try probe(columns: 60)
        terminal.send("0123456789012345678901234567890123456789")
        try terminal.waitFor("6789")
        terminal.resize(columns: 40, rows: 24)
        try terminal.waitFor("lacuna> 01234567890123456789012345678901\n23456789")
        terminal.send("abc\r")
        try terminal.waitFor("got <01234567890123456789012345678901")
        try terminal.wait(for: "the end of the line") { $0.text.contains("abc>") }
    }

    @Test func `the prompt's colour does not move the cursor`() throws {
        let terminal = try PseudoTerminal(
            BuiltProduct.path(of: "line-editor-probe"), ["-", "--color"])
        try terminal.waitFor("lacuna>")
        terminal.send("bc\u{1B}[Ha")
        try terminal.waitFor("lacuna> abc")
        #expect(terminal.screen.column == 9)
    }
}
