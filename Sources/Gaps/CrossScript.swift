/// Makes a name or a loan word comparable across languages and scripts: `filter`, `filtr` and
/// `фильтр` have one skeleton.
enum CrossScript {
    /// Returns the consonants of a word as they sound, behind a mark if it begins with a vowel.
    ///
    /// A word with fewer than three is returned with its vowels, a code with digits as it is; of
    /// fewer than three sounds nothing is known.
    static func skeleton(of word: String) -> String? {
        if word.contains(where: \.isNumber) {
            return word.count >= 2 ? word.lowercased().filter { $0 != "-" } : nil
        }
        let latin = word.lowercased().map { letters[$0] ?? String($0) }.joined()
        let sounds = sounds(of: latin)
        let consonants = sounds.filter { !"aeiouyj".contains($0) }
        if latin.count >= 4, consonants.count >= 3 {
            return (sounds.first == consonants.first ? "" : "a") + String(consonants)
        }
        return sounds.count >= 3 ? "=" + String(sounds) : nil
    }

    private static func sounds(of latin: String) -> [Character] {
        var sounds: [Character] = []
        var rest = latin[...]
        while let first = rest.first {
            let pair = digraphs[String(rest.prefix(2))]
            rest = rest.dropFirst(pair == nil ? 1 : 2)
            for sound in pair ?? sound(first) where sound != sounds.last { sounds.append(sound) }
        }
        return sounds
    }

    /// One letter a class of consonants.
    private static func sound(_ letter: Character) -> String {
        switch letter {
        case "c", "k", "q": "k"
        case "w", "v": "v"
        case "s", "z": "s"
        case "x": "ks"
        default: letter.isLetter ? String(letter) : ""
        }
    }

    private static let digraphs = [
        "sz": "s", "sh": "s", "cz": "č", "ch": "č", "ph": "f", "th": "t", "ck": "k", "rz": "r",
        "zh": "s", "ts": "k",
    ]

    private static let letters: [Character: String] = [
        "ą": "a", "ć": "c", "ę": "e", "ł": "l", "ń": "n", "ó": "o", "ś": "s", "ź": "z", "ż": "z",
        "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z",
        "и": "i", "й": "j", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
        "с": "s", "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "ts", "ч": "ch", "ш": "sh",
        "щ": "sh", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "u", "я": "a",
    ]
}
