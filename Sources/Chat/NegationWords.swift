/// Words that deny, or say that something is missing.
///
/// Words are folded: without Polish diacritics, with `е` for `ё`.
enum NegationWords {
    /// Whether a word is one: `don't`, `unanswered`, `brakuje`, `нет`.
    static func contains(_ word: String) -> Bool {
        words.contains(word) || word.utf8.last == UInt8(ascii: "t") && word.hasSuffix("n't")
            || beginnings.contains(word)
    }

    /// Whether a sentence has one; "сходит на нет" denies nothing.
    static func areIn(_ words: [String?]) -> Bool {
        words.indices.contains { place in
            guard let word = words[place], contains(word) else { return false }
            return word != "нет" || place == 0 || words[place - 1] != "на"
        }
    }

    private static let words: Set<String> = [
        "not", "no", "nothing", "never", "without", "cannot", "nobody", "none", "unused", "dont",
        "didnt", "isnt", "arent", "wasnt", "werent", "cant", "wont", "havent", "hasnt", "wouldnt",
        "shouldnt", "couldnt",
        "doesnt", "nie", "nikomu", "bez", "nic", "nigdzie", "nikt", "не", "нет", "без", "ничего",
        "нигде",
        "никто", "никому", "никого",
    ]
    private static let beginnings = WordBeginnings([
        "miss", "lack", "unanswer", "uncover", "fail", "brak", "zabrak", "nieopis", "отсутств",
        "нехват", "недоста", "неосвещ",
    ])
}
