import Testing

@testable import TextEngine

struct SpellingModelTests {
    private typealias Text = (text: String, language: Language)

    private func repeated(_ count: Int, _ text: String, _ language: Language) -> [Text] {
        Array(repeating: (text, language), count: count)
    }

    @Test(arguments: [
        ("I forgot my password again", "I forgot my psasword again", Language.english),
        ("my insurance claim", "my insurnace claim", .english),
        ("status mojego zamówienia online", "status mojego zamówieina online", .polish),
        ("можно отключить приложение сейчас", "можно отключить прилоежние сейчас", .russian),
    ])
    func `a rare slip between the same words is the frequent word`(
        right: String, slip: String, language: Language
    ) {
        let texts = repeated(20, right, language) + [(slip, language)]
        let cache = AnalysisCache(spelling: SpellingModel(of: texts))
        let analyzer = Analyzer()
        #expect(
            analyzer.terms(in: slip, language: language, using: cache).map(\.key)
                == analyzer.terms(in: right, language: language).map(\.key))
    }

    @Test(arguments: [
        ("please change my order", "they charge for delivery", Language.english),
        ("please cancel my order", "the cancer ward", .english),
        ("renew my policy today", "renew my police today", .english),
        ("jak zrobić wypłatę środków", "jak zrobić wpłatę środków", .polish),
        ("как можно выключить уведомления", "как можно включить уведомления", .russian),
        ("model NU3100 broke", "model NU3101 broke", .english),
    ])
    func `a word of its own stays, however near and rare it is`(
        frequent: String, rare: String, language: Language
    ) {
        let model = SpellingModel(of: repeated(40, frequent, language) + [(rare, language)])
        #expect(model.corrections.isEmpty)
    }

    @Test func `a word that occurs often is nobody's slip`() {
        let model = SpellingModel(
            of: repeated(30, "my insurance claim", .english)
                + repeated(10, "my insurnace claim", .english))
        #expect(model.corrections.isEmpty)
    }

    @Test func `the order of the texts does not matter`() {
        let texts =
            repeated(20, "forgot my password", .english) + repeated(3, "log in here", .english)
            + repeated(3, "my login fails", .english) + [("forgot my passowrd", .english)]
        let forward = SpellingModel(of: texts)
        let backward = SpellingModel(of: texts.reversed())
        #expect(forward.corrections.map(\.meant) == ["password"])
        #expect(forward.corrections.map(\.written) == backward.corrections.map(\.written))
        #expect(forward.compoundWords.map(\.apart) == ["log in"])
        #expect(backward.compoundWords.map(\.apart) == ["log in"])
    }

    @Test func `diacritics that the collection knows are given back`() {
        let texts = repeated(3, "wysłać paczkę", .polish)
        let cache = AnalysisCache(spelling: SpellingModel(of: texts))
        let terms = Analyzer().terms(in: "wyslac paczke", language: .polish, using: cache)
        #expect(terms.map(\.surface) == ["wysłać", "paczkę"])
    }

    @Test(arguments: [
        ("I cannot log in today", "my login fails", "log in", "login"),
        ("how to set up the router", "the setup fails", "set up", "setup"),
        ("the wi fi is slow", "my wifi drops", "wi fi", "wi-fi"),
    ])
    func `words written in one and in two are one term`(
        apart: String, together: String, two: String, one: String
    ) {
        let other = repeated(20, "where is the parcel that was sent", .english)
        let texts = repeated(3, apart, .english) + repeated(3, together, .english) + other
        let cache = AnalysisCache(spelling: SpellingModel(of: texts))
        let analyzer = Analyzer()
        let keys = [two, one].map {
            analyzer.terms(in: $0, language: .english, using: cache).map(\.key)
        }
        #expect(keys[0].count == 1)
        #expect(keys[0] == keys[1])
    }

    @Test func `a forgotten blank is put back where two words are the rule`() {
        let texts =
            repeated(30, "pay by credit card", .english) + repeated(2, "my creditcard", .english)
            + repeated(30, "where is the parcel that was sent", .english)
        let cache = AnalysisCache(spelling: SpellingModel(of: texts))
        let terms = Analyzer().terms(in: "creditcard", language: .english, using: cache)
        #expect(terms.map(\.key) == ["credit", "card"])
    }

    @Test func `Russian typed on the English keyboard is read as Russian`() {
        let texts = repeated(3, "Как вернуть деньги? Объект не работает.", .russian)
        let model = SpellingModel(of: texts)
        #expect(model.retyped("rfr dthyenm ltymub") == "как вернуть деньги")
        #expect(model.retyped("Dthyenm ltymub?") == "вернуть деньги")
        #expect(model.retyped("j,]trn yt hf,jnftn") == "объект не работает")
        #expect(model.retyped("yt") == nil)
        #expect(model.retyped("как вернуть деньги") == nil)
        let cache = AnalysisCache(spelling: model)
        let analyzer = Analyzer()
        #expect(
            analyzer.terms(in: "rfr dthyenm ltymub", language: .english, using: cache)
                == analyzer.terms(in: "как вернуть деньги", language: .russian, using: cache))
    }

    @Test func `English and Polish typed on the Russian keyboard are read as such`() {
        let texts =
            repeated(3, "where is my google account", .english)
            + repeated(3, "kiedy zwrot za paczka", .polish) + repeated(3, "вопрос", .russian)
        let model = SpellingModel(of: texts)
        #expect(model.retyped("пщщпду фссщгте") == "google account")
        #expect(model.retyped("лшувн яцкще") == "kiedy zwrot")
        #expect(model.retyped("вопрос") == nil)
    }

    @Test func `a collection without Cyrillic has no second keyboard`() {
        let model = SpellingModel(of: repeated(5, "how do I return this", .english))
        #expect(model.retyped("rfr dthyenm") == nil)
    }

    @Test func `counts alone give back diacritics and keyboards`() {
        var counts = WordCounts()
        counts.add("пароль", language: .russian, count: 9)
        counts.add("zwrócić", language: .polish, count: 2)
        let model = SpellingModel(counts)
        #expect(model.correction(of: "zwrocic") == "zwrócić")
        #expect(model.retyped("gfhjkm") == "пароль")
    }
}

struct SpellingEditTests {
    private func edit(_ right: String, _ written: String) -> SpellingEdit.Kind? {
        SpellingEdit(
            from: right.unicodeScalars.map(\.value), to: written.unicodeScalars.map(\.value))?.kind
    }

    @Test(arguments: [
        ("password", "psasword", SpellingEdit.Kind.swap), ("account", "acount", .doubling),
        ("dinner", "dinnner", .doubling), ("interest", "intetest", .nearKey),
        ("монетизацию", "монетизауию", .nearKey), ("shopping", "shipping", .substitution),
        ("change", "charge", .substitution), ("activity", "activty", .omission),
        ("volume", "volumne", .insertion),
    ])
    func `one edit is named`(right: String, written: String, kind: SpellingEdit.Kind) {
        #expect(edit(right, written) == kind)
    }

    @Test(arguments: [("order", "order"), ("order", "odrre"), ("order", "ordering"), ("", "")])
    func `no edit and two edits are none`(right: String, written: String) {
        #expect(edit(right, written) == nil)
    }

    @Test func `the hash of a word without a letter is that of the rest`() {
        var long: [UInt64] = []
        var short: [UInt64] = []
        DeletionTable.hashes(of: [100, 200, 300, 400], into: &long)
        DeletionTable.hashes(of: [100, 200, 400], into: &short)
        #expect(long.count == 5)
        #expect(long.filter { $0 == short[0] }.count == 1)
    }
}
