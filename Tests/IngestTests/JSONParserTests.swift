import TestSupport
import Testing

@testable import Ingest

@Suite struct JSONParserTests {
    /// The only value of a text, or what is wrong with it.
    private func parse(_ text: String) -> Result<JSONValue, JSONParser.Problem> {
        SourceBytes(Array(text.utf8)).withBytes { bytes in
            Result { () throws(JSONParser.Problem) in
                var parser = JSONParser(start: 0, end: bytes.count)
                let value = try parser.value(in: bytes)
                guard parser.isAtEnd(in: bytes) else { throw parser.problem("more follows") }
                return value
            }
        }
    }

    @Test(arguments: [
        ("null", JSONValue.null), (" true ", .bool(true)), ("false", .bool(false)),
        ("0", .number("0")), ("-0.5e+10", .number("-0.5e+10")),
        ("12345678901234567890", .number("12345678901234567890")),
        (#""""#, .string("")), (#""ż\n\"\\\/\t""#, .string("ż\n\"\\/\t")),
        (#""\u0041\ud83d\ude00""#, .string("A😀")), (#""\ud83d x""#, .string("\u{FFFD} x")),
        (#""\ude00""#, .string("\u{FFFD}")), (#""\ud83d\u0041""#, .string("\u{FFFD}A")),
        ("[]", .array([])), ("[1, [2]]", .array([.number("1"), .array([.number("2")])])),
        ("{}", .object([])),
        (
            #"{"a": null, "a": 1}"#,
            .object([.init(key: "a", value: .null), .init(key: "a", value: .number("1"))])
        ),
    ])
    func `a value is read as RFC 8259 has it`(text: String, value: JSONValue) {
        #expect(parse(text) == .success(value))
    }

    @Test(arguments: [
        "", "nul", "True", "01", "1.", "1e", "-", "+1", ".5", "NaN", "'a'", #""a"#, #""\x""#,
        #""\u12g4""#, #""\u12"#, "\"a\u{1}\"", "[1,]", "[1 2]", "[", "{\"a\"}", "{\"a\":}",
        "{a: 1}", "{\"a\": 1,}", "{", "1 2", "// no", "\u{FEFF}1",
    ])
    func `what is no JSON is said to be none`(text: String) {
        #expect(throws: JSONParser.Problem.self) { try parse(text).get() }
    }

    @Test func `a problem is found where it stands`() {
        #expect(throws: JSONParser.Problem(offset: 3, reason: "no JSON value begins here")) {
            try parse("[1,]").get()
        }
    }

    @Test func `a tower of brackets is no stack overflow`() {
        let deep = String(repeating: "[", count: 1_000_000)
        #expect(throws: JSONParser.Problem.self) { try parse(deep).get() }
        let allowed = String(repeating: "[", count: 127) + String(repeating: "]", count: 127)
        #expect(throws: Never.self) { try parse(allowed).get() }
    }

    @Test func `the last of repeated keys counts`() throws {
        #expect(try parse(#"{"a": 1, "a": 2}"#).get()["a"] == .number("2"))
    }

    @Test func `a value that is written and read is the same`() {
        var random = SeededGenerator(seed: 3)
        for _ in 0..<300 {
            let value = Self.value(depth: 0, using: &random)
            #expect(parse(Self.written(value, using: &random)) == .success(value))
        }
    }

    private static func value(
        depth: Int, using random: inout SeededGenerator
    ) -> JSONValue {
        let size = Int.random(in: 0...4, using: &random)
        switch Int.random(in: 0...(depth < 4 ? 5 : 3), using: &random) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &random))
        case 2: return .number("\(Int.random(in: -9_999...9_999, using: &random))")
        case 3: return .string(text(using: &random))
        case 4: return .array((0..<size).map { _ in value(depth: depth + 1, using: &random) })
        default:
            return .object(
                (0..<size).map { _ in
                    .init(
                        key: text(using: &random), value: value(depth: depth + 1, using: &random))
                })
        }
    }

    private static func text(using random: inout SeededGenerator) -> String {
        let pieces = ["a", "ż", "\"", "\\", "\n", "😀", "\u{0}", "/", "я", "\u{FEFF}"]
        return (0..<Int.random(in: 0...5, using: &random)).map { _ in
            pieces[Int.random(in: 0..<pieces.count, using: &random)]
        }.joined()
    }

    private static func written(
        _ value: JSONValue, using random: inout SeededGenerator
    ) -> String {
        let space = ["", " ", "\n\t"][Int.random(in: 0...2, using: &random)]
        var parts: [String] = []
        switch value {
        case .null: return "null" + space
        case .bool(let value): return "\(value)" + space
        case .number(let digits): return digits + space
        case .string(let text): return quoted(text) + space
        case .array(let elements):
            for element in elements { parts.append(written(element, using: &random)) }
            return "[" + space + parts.joined(separator: ",") + "]" + space
        case .object(let members):
            for member in members {
                parts.append(quoted(member.key) + ":" + written(member.value, using: &random))
            }
            return "{" + space + parts.joined(separator: ",") + "}" + space
        }
    }

    private static func quoted(_ text: String) -> String {
        let inner = text.utf16.map { unit in
            switch unit {
            case 0x20..<0x22, 0x23..<0x5C, 0x5D..<0x7F: String(UnicodeScalar(UInt8(unit)))
            default:
                "\\u" + String(repeating: "0", count: unit.leadingZeroBitCount / 4)
                    + (unit == 0 ? "" : String(unit, radix: 16))
            }
        }
        return "\"" + inner.joined() + "\""
    }
}
