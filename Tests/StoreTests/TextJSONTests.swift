import TestSupport
import Testing

@testable import Store

@Suite struct TextJSONTests {
    private static let alphabet =
        Array(
            "abAB10 _-/.\"\\{}[]:,éŁżяЖ！😀\u{0}\u{1}\u{8}\u{9}\u{A}\u{B}\u{C}\u{D}\u{F}\u{1F}\u{7F}\u{301}"
        )

    private func text(_ random: inout SeededGenerator) -> String {
        String(
            (0..<Int.random(in: 0...6, using: &random)).map { _ in
                Self.alphabet[Int.random(in: 0..<Self.alphabet.count, using: &random)]
            })
    }

    @Test func `lists have the bytes of the general encoder and come back`() throws {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<Trials.count(usual: 500, full: 50_000) {
            let list = (0..<Int.random(in: 1...4, using: &random)).map { _ in text(&random) }
            let json = TextJSON.encode(list)
            #expect(try json == StoredJSON.encode(list))
            #expect(try TextJSON.list(json, of: "document") == list)
        }
    }

    @Test func `tables have the bytes of the general encoder and come back`() throws {
        var random = SeededGenerator(seed: 6)
        for _ in 0..<Trials.count(usual: 500, full: 50_000) {
            var table: [String: String] = [:]
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                table[text(&random)] = text(&random)
            }
            let json = TextJSON.encode(table)
            #expect(try json == StoredJSON.encode(table))
            #expect(try TextJSON.table(json, of: "document") == table)
        }
    }

    @Test(arguments: [#"[ "a" ]"#, #"["\/"]"#, #"["a\u0041"]"#, "[]"])
    func `other spellings of a list are read too`(json: String) throws {
        let list: [String] = try StoredJSON.decode(json, of: "document")
        #expect(try TextJSON.list(json, of: "document") == list)
    }

    @Test(arguments: ["", "[", #"["a"#, #"["a"]x"#, "{}", "[1]", #"["\"#])
    func `what is no list is an error`(json: String) {
        #expect(throws: UnreadableValue.self) { try TextJSON.list(json, of: "document") }
    }
}
