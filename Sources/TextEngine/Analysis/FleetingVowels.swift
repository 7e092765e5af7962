/// The vowel that Slavic stems have only where no ending follows: `paczek` beside `paczki`,
/// `посылок` beside `посылки`.
///
/// It goes from every stem alike, so that `срок` and `срока` still share theirs.
enum FleetingVowels {
    private static let shortest = 5
    private static let vowels: Set<Unicode.Scalar> = [
        "a", "e", "i", "o", "u", "y", "а", "е", "и", "о", "у", "ы", "э", "ю", "я", "ь", "й",
    ]

    /// Returns a stem without diacritics as it is before an ending.
    static func removed(from stem: String, in language: Language) -> String {
        guard language == .polish || language == .russian else { return stem }
        var letters = Array(stem.unicodeScalars)
        guard let last = letters.last, letters.count >= 4 else { return stem }
        let before = letters[letters.count - 2]
        let isLong = letters.count >= shortest && !vowels.contains(letters[letters.count - 3])
        switch (before, last) {
        // `paczek`, `haseł`; `посылок`, `чашек`, `продавец`, `денег`.
        case ("e", "k"), ("e", "l"), ("о", "к"), ("е", "к"), ("е", "ц"), ("е", "г"):
            guard isLong else { return stem }
        // `деньг`, `кошельк`: the soft sign stands for the vowel.
        case ("ь", "к"), ("ь", "г"): break
        default: return stem
        }
        letters.remove(at: letters.count - 2)
        var result = String.UnicodeScalarView()
        result.append(contentsOf: letters)
        return String(result)
    }
}
