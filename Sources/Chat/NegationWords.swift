/// Words that deny, or say that something is missing.
///
/// Words are folded: without Polish diacritics, with `е` for `ё`.
enum NegationWords {
    /// Whether a word is one: `don't`, `unanswered`, `brakuje`, `нет`.
    static func contains(_ word: String) -> Bool {
        words.contains(word) || word.utf8.last == UInt8(ascii: "t") && word.hasSuffix("n't")
            || beginnings.contains(word)
    }

    private static let words: Set<String> = [
        "not", "no", "nothing", "never", "without", "cannot", "nobody", "none", "unused", "dont",
        "didnt",
        "doesnt", "nie", "nikomu", "bez", "nic", "nigdzie", "nikt", "не", "нет", "без", "ничего",
        "нигде",
        "никто", "никому", "никого",
    ]
    private static let beginnings = WordBeginnings([
        "miss", "lack", "unanswer", "uncover", "fail", "brak", "zabrak", "nieopis", "отсутств",
        "нехват", "недоста", "неосвещ",
    ])
}
