/// The most frequent function words of a language, which say more about a text than its trigrams.
enum LanguageMarkers {
    /// Returns by word which of some languages it is a function word of: 1 for each that it is.
    static func table(of languages: [Language]) -> [String: TrigramModel.HalfBits] {
        var table: [String: TrigramModel.HalfBits] = [:]
        for (index, language) in languages.enumerated() {
            for word in words(of: language) {
                table[word, default: TrigramModel.HalfBits()][index] = 1
            }
        }
        return table
    }

    /// Returns the words of a language without diacritics.
    private static func words(of language: Language) -> Set<String> {
        let lists: [String]
        switch language {
        case .english: lists = [StopWords.englishFunctionWords, StopWords.englishQuestionWords]
        case .polish: lists = [StopWords.polishFunctionWords, StopWords.polishQuestionWords]
        case .russian: lists = [StopWords.russianFunctionWords, StopWords.russianQuestionWords]
        default: lists = [others[language.rawValue] ?? ""]
        }
        let words = lists.flatMap { $0.split { $0 == " " || $0 == "\n" } }
        return Set(words.map { LetterFolding.shared.folded(String($0)) })
    }

    private static let others = [
        "uk": """
        я ми ви він вона воно вони мене мені нас нам вас вам його її їх цей ця це ці той та те ті що
        як де коли чому чи хто який яка яке які скільки не ні так і й а але або якщо щоб бо у в на
        з із зі до від для по про за під над при через після є був була було були буде можна може
        можу вже ще тільки також дуже мій моя моє мої свій
        """,
        "de": """
        der die das den dem des ein eine einen einem einer ich du er sie es wir ihr mich mir mein
        meine meinen ihre und oder aber wenn dass weil als wie was wo wann warum wer welche kann
        können nicht kein keine ist sind war bin hat habe haben wird werden mit von zu zum zur bei
        für auf aus an im in nach über unter auch noch nur schon bitte
        """,
        "es": """
        el la los las un una unos unas yo tú él ella nosotros me te se mi mis su sus lo le les que
        qué cómo dónde cuándo por para con sin de del en al y o pero si no es son está están ser
        hay he ha puedo puede este esta esto muy más ya como
        """,
        "fr": """
        le la les un une des du de je tu il elle nous vous ils me mon ma mes votre vos ce cette ces
        que qui quoi où quand comment pourquoi est sont suis avez ai pas ne et ou mais si pour avec
        sans dans sur en au aux par plus très puis peut être
        """,
        "it": """
        il lo la gli le un una uno io tu lui lei noi voi mi ti si mio mia miei che chi cosa come
        dove quando perché è sono ho ha hanno non e o ma se per con senza di del della dei da dal in
        nel nella sul al più molto posso può questo questa
        """,
        "pt": """
        o a os as um uma eu tu ele ela nós vocês me meu minha meus que quem como onde quando por
        porque é são está estou não e ou mas se para com sem de do da dos das em no na nos ao mais
        muito posso pode este esta isso já
        """,
        "nl": """
        de het een ik je jij hij zij wij we mijn jouw uw u ons dat dit die wat wie waar wanneer
        waarom hoe is zijn was ben heb heeft hebben kan kunnen niet geen en of maar als om te van
        voor met zonder op in aan bij naar uit over ook nog wel er
        """,
    ]
}
