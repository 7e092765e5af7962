import Testing

@testable import Chat

struct CommandLineTextTests {
    @Test(arguments: [
        ("gaps --top 5", ["gaps", "--top", "5"]),
        ("ask \"can I  return it?\"", ["ask", "can I  return it?"]),
        ("ask „czy mogę”", ["ask", "czy mogę"]),
        ("ask «можно ли»", ["ask", "можно ли"]),
        ("load my\\ file.csv 'other file.csv'", ["load", "my file.csv", "other file.csv"]),
        ("ask \"a \\\"b\\\" c\"", ["ask", "a \"b\" c"]),
        ("ask don't", ["ask", "don't"]), ("  ", []), ("x \"\"", ["x", ""]),
    ])
    func `a line is read as words`(line: String, words: [String]) throws {
        #expect(try CommandLineText.words(of: line) == words)
    }

    @Test(arguments: [
        ["ask", "can I \"really\" return it?"], ["gaps", "--lang", "pl"], ["ask", ""],
        ["mark", "Q-1", "dismissed", "--reason", "C:\\x, it's «odd»"],
    ])
    func `words written as a line are read back`(words: [String]) throws {
        #expect(try CommandLineText.words(of: CommandLineText.line(of: words)) == words)
    }

    @Test func `a quotation without an end is refused`() {
        #expect(throws: CommandLineText.UnclosedQuotation(mark: "\"")) {
            try CommandLineText.words(of: "ask \"what")
        }
    }
}
