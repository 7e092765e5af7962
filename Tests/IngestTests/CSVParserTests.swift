import TestSupport
import Testing

@testable import Ingest

@Suite struct CSVParserTests {
    /// What the parser makes of a text: rows with their lines, `!` and the problem for bad ones.
    private func rows(_ text: String, separator: UInt8? = 44) -> [String] {
        SourceBytes(Array(text.utf8)).withBytes { bytes in
            var parser = CSVParser(separator: separator, byteCount: bytes.count)
            var result: [String] = []
            while true {
                switch parser.next(in: bytes) {
                case .end: return result
                case .malformed(let problem): result.append("\(parser.row.line)!\(problem)")
                case .row:
                    let cells = parser.row.fields.indices.map { parser.row.text($0, in: bytes) }
                    result.append("\(parser.row.line):" + cells.joined(separator: "¦"))
                }
            }
        }
    }

    @Test(arguments: [
        ("a,b\n1,2\n", ["1:a¦b", "2:1¦2"]),
        ("a,b\r\n1,2", ["1:a¦b", "2:1¦2"]),
        ("a\rb\r", ["1:a", "2:b"]),
        ("\"a,b\",c", ["1:a,b¦c"]),
        ("\"he said \"\"hi\"\"\",x", ["1:he said \"hi\"¦x"]),
        ("\"two\nlines\",x\nnext,y", ["1:two\nlines¦x", "3:next¦y"]),
        ("a,\n,b\n", ["1:a¦", "2:¦b"]),
        ("a,", ["1:a¦"]),
        ("\n\na\n\n\nb\n", ["3:a", "6:b"]),
        ("13\" screen,x", ["1:13\" screen¦x"]),
        (" \"a\" ,b", ["1: \"a\" ¦b"]),
        ("\"\",\"\"", ["1:¦"]),
    ])
    func `rows, fields and lines are as RFC 4180 has them`(text: String, expected: [String]) {
        #expect(rows(text) == expected)
    }

    @Test func `a broken row spoils no other`() {
        #expect(rows("1,\"x\"y\n2,b\n") == ["1!textAfterClosingQuote", "2:2¦b"])
        #expect(rows("1,\"x\n2,b\n3,c\n") == ["1!unclosedQuote", "2:2¦b", "3:3¦c"])
        #expect(rows("1,\"x\n2,\"b\"\n3,c") == ["1!textAfterClosingQuote", "2:2¦b", "3:3¦c"])
    }

    @Test func `a table that is written and read is the same`() {
        var random = SeededGenerator(seed: 7)
        let pieces = ["a", "ż", ",", ";", "\"", "\n", "\r\n", " ", "я", "😀", "x y"]
        for _ in 0..<300 {
            let width = Int.random(in: 2...5, using: &random)
            let table = (0..<Int.random(in: 1...6, using: &random)).map { _ in
                (0..<width).map { _ in
                    (0..<Int.random(in: 0...6, using: &random)).map { _ in
                        pieces[Int.random(in: 0..<pieces.count, using: &random)]
                    }.joined()
                }
            }
            let text = table.map { row in
                row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
            }.joined(separator: "\n")
            let read = rows(text).map { $0.drop { $0 != ":" }.dropFirst() }
            #expect(read.map(String.init) == table.map { $0.joined(separator: "¦") })
        }
    }

    @Test func `quotes without end cost no more than a few passes`() {
        let line = "\"" + String(repeating: "\"\"", count: 20) + "x\n"
        let clock = ContinuousClock()
        let time = clock.measure { _ = rows(String(repeating: line, count: 5_000)) }
        #expect(time < .seconds(10))
    }
}
