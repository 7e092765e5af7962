import Testing

@testable import TextEngine

struct HomoglyphsTests {
    private func keys(_ text: String, _ language: Language) -> [String] {
        Analyzer().terms(in: text, language: language).map(\.key)
    }

    @Test(arguments: [
        ("п\u{61}роль", "пароль", Language.russian),
        ("з\u{61}к\u{61}з", "заказ", .russian),
        ("\u{43}б\u{65}рб\u{61}нк", "Сбербанк", .russian),
        ("zwr\u{43E}t", "zwrot", .polish),
        ("p\u{430}ssword", "password", .english),
        ("\u{415}04", "E04", .russian),
    ])
    func `a letter of the other script that looks alike is the same letter`(
        mixed: String, pure: String, language: Language
    ) {
        #expect(keys(mixed, language) == keys(pure, language))
    }

    @Test func `letters that only look alike take the script of most, or of the text`() {
        #expect(Homoglyphs.mended("\u{441}op", prefersCyrillic: true) == "cop")
        #expect(Homoglyphs.mended("\u{441}o", prefersCyrillic: true) == "со")
        #expect(Homoglyphs.mended("\u{441}o", prefersCyrillic: false) == "co")
    }

    @Test func `a word that mixes scripts on purpose stays`() {
        #expect(Homoglyphs.mended("googleй", prefersCyrillic: true) == "googleй")
    }
}
