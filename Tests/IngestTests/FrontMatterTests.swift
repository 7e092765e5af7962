import Testing

@testable import Ingest

@Suite struct FrontMatterTests {
    private func entries(_ yaml: String) -> [String] {
        FrontMatter(of: "---\n\(yaml)\n---\nbody").entries.map {
            "\($0.key)=" + $0.values.joined(separator: "|")
        }
    }

    @Test(arguments: [
        ("title: Returns", ["title=Returns"]), ("title: \"A: b # c\"", ["title=A: b # c"]),
        ("title: 'it' # note", ["title=it"]), ("title: a # note", ["title=a"]),
        ("title:", ["title="]), ("url: https://a.example/b", ["url=https://a.example/b"]),
        ("tags: [a, \"b, c\", 'd']", ["tags=a|b, c|d"]), ("tags: []", ["tags="]),
        ("tags:\n  - a\n  - 'b'\n- c", ["tags=a|b|c"]),
        ("# a comment\n\ntitle: a\r", ["title=a"]),
        ("author:\n  name: Ann\ntitle: a", ["author=", "title=a"]),
        ("text: |\n  line one\ntitle: a", ["text=", "title=a"]), ("no colon", []),
        (": value", []), ("- item", []), ("\u{0}: \u{1}", ["\u{0}=\u{1}"]),
    ])
    func `keys, values and lists are read`(yaml: String, expected: [String]) {
        #expect(entries(yaml) == expected)
    }

    @Test func `the page is what follows`() {
        #expect(FrontMatter(of: "---\ntitle: a\n---\n# Page\n").body == "# Page\n")
        #expect(FrontMatter(of: "---\r\ntitle: a\r\n---\r\nPage").body == "Page")
        #expect(FrontMatter(of: "---\na: b\n...\nPage").value("a") == "b")
    }

    @Test(arguments: ["", "---", "---\ntitle: a", "# Page\n---\ntitle: a\n---\n", "text"])
    func `a page without front matter is kept whole`(page: String) {
        #expect(FrontMatter(of: page).body == page)
        #expect(FrontMatter(of: page).entries.isEmpty)
    }

    @Test func `a key is found in any case and the first of several names wins`() {
        let matter = FrontMatter(of: "---\nLang: pl\nlocale: ru\n---\n")
        #expect(matter.value("lang", "locale") == "pl")
        #expect(matter.value("locale", "lang") == "ru")
        #expect(matter.value("language") == nil)
    }
}
