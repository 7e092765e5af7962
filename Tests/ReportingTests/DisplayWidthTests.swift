import Reporting
import Testing

struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("żółw", 4), ("z\u{307}o\u{301}", 2), ("Привет", 6), ("日本語", 6),
        ("ｶﾅ", 2), ("ＡＢ", 4), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("😀", 2),
        ("👩‍👩‍👧‍👦", 2), ("👍🏽", 2), ("🇵🇱", 2), ("❤️", 2), ("❤", 1), ("1️⃣", 2), ("—", 1), ("│", 1),
        ("\u{200B}", 0), ("a\u{200D}b", 2), ("क्षि", 3), ("ไทย", 3), ("\u{E0041}", 0), ("𠀀", 2),
    ])
    func `a text takes the columns that a terminal gives it`(text: String, columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }
}

struct TextWrappingTests {
    @Test(arguments: [
        ("one two three", 7, ["one two", "three"]), ("one  two", 80, ["one two"]),
        ("", 5, [""]), ("a\n\nb\n\n", 5, ["a", "", "b"]), ("日本語テスト", 4, ["日本", "語テ", "スト"]),
        ("abcdefgh ij", 3, ["abc", "def", "gh", "ij"]), ("日本", 1, ["日", "本"]),
        ("  indented", 80, ["indented"]), ("x\ty", 80, ["x y"]),
    ])
    func `a text is broken at blanks and, where it must, between letters`(
        text: String, width: Int, lines: [String]
    ) {
        #expect(TextWrapping.lines(of: text, width: width) == lines)
    }

    @Test func `a very long word takes time that grows with its length only`() {
        let word = String(repeating: "ж", count: 100_000)
        #expect(TextWrapping.lines(of: word, width: 50).count == 2000)
    }
}
