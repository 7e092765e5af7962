/// Finds the word that a sentence asks another word for, without quotation marks.
enum CalledWord {
    /// Returns the one word after "call", "nazywają", "называют" and the like; nil where there is
    /// none or more than one, for then it may be anything.
    static func word(in sentence: Sentence) -> String? {
        let words: [(written: String, folded: String)] = sentence.pieces.compactMap {
            if case .word(let written, let folded) = $0 { (written, folded) } else { nil }
        }
        // "Jak na X mówią klienci", "jak klienci mówią na X".
        if let on = words.firstIndex(where: { $0.folded == "na" }), on + 2 < words.count,
            words[on + 2].folded == "mowia"
        {
            return words[on + 1].written
        }
        guard let calling = words.lastIndex(where: { callingWords.contains($0.folded) }) else {
            return nil
        }
        let rest = words[(calling + 1)...].filter { !fillers.contains($0.folded) }
        guard rest.count == 1, let word = rest.first, FilterWords.language(word.folded) == nil,
            !places.contains(word.folded)
        else { return nil }
        return word.written
    }

    /// Words are folded: without Polish diacritics, with `е` for `ё`.
    private static let callingWords: Set<String> = [
        "call", "calls", "synonym", "synonyms", "for", "lexicon",
        "nazywaja", "nazywa", "mowia", "synonim", "synonimy", "leksykon", "slowa", "slowo", "na",
        "называют", "называет", "зовут", "синоним", "синонимы", "лексикон",
    ]
    /// What words are wanted for, which is no word of customers.
    private static let places: Set<String> = [
        "site", "website", "page", "search", "stronie", "strony", "wyszukiwarki", "сайта", "сайте",
        "поиска", "страницы",
    ]
    private static let fillers: Set<String> = [
        "the", "a", "an", "our", "your", "of", "word", "it", "this", "that", "for", "search",
        "na", "to", "nasz", "nasza", "nasze", "slowa", "slowo",
        "это", "наш", "наша", "наше", "нашу", "слова", "слово", "для",
    ]
}
