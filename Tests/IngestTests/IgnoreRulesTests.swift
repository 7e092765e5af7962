import Testing

@testable import Ingest

@Suite struct IgnoreRulesTests {
    @Test(arguments: [
        ("*.txt", "a.txt", true), ("*.txt", "b/c/a.txt", true), ("*.txt", "a.txt.md", nil),
        ("/a.md", "a.md", true), ("/a.md", "b/a.md", nil), ("b/a.md", "b/a.md", true),
        ("b/a.md", "c/b/a.md", nil), ("?.md", "a.md", true), ("?.md", "ab.md", nil),
        ("b?a.md", "b/a.md", nil), ("[a-c].md", "b.md", true), ("[a-c].md", "d.md", nil),
        ("[!a-c].md", "d.md", true), ("[^a-c].md", "a.md", nil), ("[]].md", "].md", true),
        ("[a.md", "[a.md", true), ("[a-].md", "-.md", true), ("**/a.md", "b/c/a.md", true),
        ("**/a.md", "a.md", true), ("b/**", "b/c/a.md", true), ("b/**/a.md", "b/a.md", true),
        ("b/**/a.md", "b/c/d/a.md", true), ("b/**/a.md", "c/a.md", nil),
        ("b/*/a.md", "b/c/d/a.md", nil), ("a*b*c", "aXbXc", true), ("a*b*c", "aXbX", nil),
        ("# a.md", "# a.md", nil), ("\\#a.md", "#a.md", true), ("\\!a.md", "!a.md", true),
        ("a.md   ", "a.md", true), ("a\\ ", "a ", true), ("\u{FEFF}a.md", "a.md", true),
        ("", "a.md", nil), ("/", "a.md", nil), ("!", "a.md", nil), ("*.md\r\n", "a.md", true),
        ("a.md\n!a.md", "a.md", false), ("!a.md\na.md", "a.md", true),
        ("*.md\n!b/", "b/a.md", true),
    ])
    func `a rule leaves out what it says`(rules: String, path: String, isIgnored: Bool?) {
        #expect(IgnoreRules(rules).isIgnored(path, isFolder: false) == isIgnored)
    }

    @Test func `a slash at the end means folders alone`() {
        #expect(IgnoreRules("drafts/").isIgnored("drafts", isFolder: true) == true)
        #expect(IgnoreRules("drafts/").isIgnored("drafts", isFolder: false) == nil)
        #expect(IgnoreRules("drafts/").isIgnored("a/drafts", isFolder: true) == true)
        #expect(IgnoreRules("/drafts/").isIgnored("a/drafts", isFolder: true) == nil)
        #expect(IgnoreRules("b/**").isIgnored("b", isFolder: true) == nil)
    }

    @Test func `stars cost no more than the length of the name`() {
        let rules = IgnoreRules(
            String(repeating: "*a", count: 50) + "b\n"
                + String(repeating: "**/", count: 50) + "x")
        let path = String(repeating: "a/", count: 50) + String(repeating: "a", count: 200)
        let time = ContinuousClock().measure {
            #expect(rules.isIgnored(path, isFolder: false) == nil)
        }
        #expect(time < .seconds(5))
    }
}
