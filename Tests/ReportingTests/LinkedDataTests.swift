import Foundation
import Reporting
import Testing

struct LinkedDataTests {
    @Test(arguments: [
        "</script><script>alert(1)</script>", "<!-- <script>", "a && b", "\u{2028}", "Żółw \"x\"",
    ])
    func `nothing in a value ends the element that carries it`(text: String) throws {
        let element = LinkedData.script(["name": .string(text)])
        let lines = element.split(separator: "\n")
        #expect(lines.first == "<script type=\"application/ld+json\">")
        #expect(lines.last == "</script>")
        let body = lines.dropFirst().dropLast().joined(separator: "\n")
        #expect(!body.contains("<") && !body.contains("&") && !body.contains("\u{2028}"))
        let read = try JSONDecoder().decode([String: String].self, from: Data(body.utf8))
        #expect(read == ["name": text])
    }
}
