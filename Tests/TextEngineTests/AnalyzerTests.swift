import Testing

@testable import TextEngine

struct AnalyzerTests {
    private func keys(_ text: String, _ language: Language?) -> [String] {
        Analyzer().terms(in: text, language: language).map(\.key)
    }

    @Test(arguments: [
        ("refunds refunded refunding", Language.english, "refund"),
        ("zwroty zwrotu zwrotami", .polish, "zwrot"),
        ("посылка посылки посылку", .russian, "посылк"),
        ("Bestellungen Bestellung", .german, "bestell"),
        ("commandes commande", Language(rawValue: "fr"), "command"),
    ])
    func `forms of one word share a key`(text: String, language: Language, key: String) {
        #expect(Set(keys(text, language)) == [key])
    }

    @Test(arguments: [
        ("paczka paczki paczek paczkami", Language.polish, "paczk"),
        ("hasło hasła haseł hasłami haśle", .polish, "hasl"),
        ("rachunek rachunku rachunki", .polish, "rachunk"),
        ("посылка посылки посылок", .russian, "посылк"),
        ("звонок звонка звонки", .russian, "звонк"),
        ("деньги денег деньгами", .russian, "денг"),
        ("человек человека", .russian, "человк"),
    ])
    func `a vowel that only some forms have makes no other word`(
        text: String, language: Language, key: String
    ) {
        #expect(Set(keys(text, language)) == [key])
    }

    @Test func `a language without a stemmer is compared as it is written`() {
        #expect(keys("замовлення замовленням", .ukrainian) == ["замовлення", "замовленням"])
    }

    @Test(arguments: [
        ("パスワード", "ja", 4), ("退款流程", "zh", 3), ("คืนเงิน", "th", 6),
    ])
    func `a script without blanks is compared by pairs of characters`(
        text: String, language: String, count: Int
    ) {
        let terms = Analyzer().terms(in: text, language: Language(rawValue: language))
        #expect(terms.count == count)
        #expect(terms.allSatisfy { $0.key.unicodeScalars.count == 2 })
    }

    @Test func `thousands of combining marks make no longer word`() {
        let text = "zwrot" + String(repeating: "\u{301}", count: 100_000)
        #expect(keys(text, .polish) == ["zwrot"])
        let vowels = "ก" + String(repeating: "\u{E34}", count: 50_000)
        let terms = Analyzer().terms(in: vowels, language: Language(rawValue: "th"))
        #expect(terms.allSatisfy { $0.key.utf8.count <= Tokenizer.maximumLength })
    }

    @Test(arguments: [
        ("zwrot pieniędzy", "zwrot pieniedzy", Language.polish),
        ("hasło się", "haslo sie", .polish),
        ("odebrać przesyłkę", "odebrac przesylke", .polish),
        ("dostałam rabatów", "dostalam rabatow", .polish),
        ("ещё", "еще", .russian),
        ("café", "cafe", .english),
    ])
    func `a word typed without diacritics meets its correct form`(
        correct: String, typed: String, language: Language
    ) {
        #expect(keys(correct, language) == keys(typed, language))
    }

    @Test func `a borrowed word keeps the rules of its script`() {
        #expect(keys("не работает billing invoices", .russian).suffix(2) == ["bill", "invoic"])
        #expect(keys("посылки", .polish) == ["посылк"])
    }

    @Test func `codes match with and without hyphen and values keep their class`() {
        let terms = Analyzer().terms(in: "Error NU-31 = nu31 on 12.03.2024", language: .english)
        #expect(terms.map(\.key) == ["error", "nu31", "nu31", "on", "#date"])
        #expect(terms[1].surface == "nu-31")
        #expect(terms[4].tokenClass == .date)
    }

    @Test func `function words and question words are told from content`() {
        let terms = Analyzer().terms(in: "Jak moge zwrocic sie do was", language: .polish)
        #expect(
            terms.map(\.role) == [.question, .question, .content, .function, .function, .function])
    }

    @Test func `without a language words stay as they are`() {
        #expect(keys("Refunds żółte", nil) == ["refunds", "zolte"])
    }

    @Test func `a cache changes nothing but time`() {
        let cache = AnalysisCache()
        let analyzer = Analyzer()
        for language in [Language.english, .polish, .english] {
            for text in ["my parcels", "my parcels are lost", "paczki pieniędzy"] {
                let cached = analyzer.terms(in: text, language: language, using: cache)
                #expect(cached == analyzer.terms(in: text, language: language))
            }
        }
        #expect(cache.wordCount == 12)
    }

    @Test func `a language tag is its primary code`() {
        #expect(Language(rawValue: "PL-pl") == .polish)
    }
}
