import Testing

@testable import Commands

struct PlainTitleTests {
    @Test(arguments: [
        ("How <b>cold</b> may it be?", "How cold may it be?"),
        ("Is it < 3 °C or > 5 °C?", "Is it < 3 °C or > 5 °C?"),
        ("<script>alert(1)</script> cap", "alert(1) cap"), ("<<b>script>x", "< script>x"),
        ("<img src=x onerror=y", "img src=x onerror=y"), ("a <!-- b --> c", "a c"),
        ("I <3 it", "I <3 it"), ("<", "<"), ("Pisz: ola@example.com", "Pisz: [email]"),
    ])
    func `a title has no tags, whoever wrote it`(words: String, title: String) {
        #expect(PlainTitle().of(words) == title)
    }
}
