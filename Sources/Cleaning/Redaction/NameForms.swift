/// Given names with the endings that Polish and Russian put to them.
struct NameForms: Sendable {
    private var stems: Set<String> = []
    /// Stems without the consonant that an ending changes.
    private var softStems: Set<String> = []
    private var exact: Set<String> = []
    private static let softEndings: Set<String> = ["ce", "cie", "dzie"]

    private static let endings: Set<String> = [
        // Polish
        "a", "y", "i", "e", "ę", "ą", "o", "u", "owi", "em", "iem", "ie", "m", "ego", "emu", "ej",
        "im", "ich", "ów", "om", "ami", "ach", "iego", "iemu", "iej", "ią", "ym", "ych", "ze",
        "owie", "s",
        // Russian
        "а", "я", "у", "ю", "ы", "и", "е", "о", "ой", "ей", "ом", "ем", "ою", "ею", "ым", "ого",
        "ому", "ому", "ых", "ь", "ью", "ой", "ая", "ую", "ий", "ия", "ию", "ии", "ём",
    ]

    /// Whether only words with a capital letter are names.
    private let areWritten: Bool
    /// Words that are none, whatever they look like.
    private let others: Set<String>

    init(_ names: Set<String>, areWritten: Bool = false, besides others: Set<String> = []) {
        self.areWritten = areWritten
        self.others = others
        for name in names {
            for word in ScannedText(name).words where word.range.count >= 2 {
                exact.insert(word.text)
                addStems(of: word.text)
            }
        }
    }

    /// Replaces every form of a name; names side by side become one mark.
    func run(on canvas: inout RedactionCanvas) {
        guard !exact.isEmpty else { return }
        let words = canvas.text.words
        var index = 0
        while index < words.count {
            guard isName(words[index]) else {
                index += 1
                continue
            }
            var end = index + 1
            while end < words.count, isName(words[end]),
                canvas.text.gap(after: end - 1).count <= 2,
                canvas.text.gap(after: end - 1).allSatisfy({ $0.isBlank || $0 == "-" })
            {
                end += 1
            }
            for run in freeRuns(index..<end, on: canvas) {
                canvas.replace(
                    words[run.lowerBound].range
                        .lowerBound..<words[run.upperBound - 1].range.upperBound,
                    by: "[name]")
            }
            index = max(end, index + 1)
        }
    }

    /// Returns the runs of words that nothing else has replaced.
    private func freeRuns(_ words: Range<Int>, on canvas: RedactionCanvas) -> [Range<Int>] {
        Array(words).split { !canvas.isFree(canvas.text.words[$0].range) }.compactMap { run in
            run.first.map { $0..<($0 + run.count) }
        }
    }

    /// Whether a word ends as names do in one of their cases.
    static func isEnding(_ ending: String) -> Bool { endings.contains(ending) }

    private func isName(_ word: Word) -> Bool {
        (!areWritten || word.isCapitalized) && isName(word.text)
    }

    /// Whether a word in lower case is a form of a name.
    func isName(_ word: String) -> Bool {
        if exact.contains(word) { return true }
        guard word.utf8.count <= 120, !others.contains(word), !exact.isEmpty else { return false }
        let base = word.hasSuffix("'s") ? String(word.dropLast(2)) : word
        if exact.contains(base) { return true }
        for length in 1...4 where base.unicodeScalars.count >= length + 2 {
            let cut = base.unicodeScalars.index(base.unicodeScalars.endIndex, offsetBy: -length)
            let ending = String(base.unicodeScalars[cut...])
            let stem = String(base.unicodeScalars[..<cut])
            if Self.endings.contains(ending) && stems.contains(stem)
                || Self.softEndings.contains(ending) && softStems.contains(stem)
            {
                return true
            }
        }
        return false
    }

    /// Adds what stays the same: kowalsk of Kowalska, marek and mark of Marek, ank of Anka.
    private mutating func addStems(of name: String) {
        let scalars = Array(name.unicodeScalars)
        guard scalars.count >= 3 else { return }
        let vowels = Set("aeiouyąęóаеёиоуыэюяйь".unicodeScalars)
        var stem = scalars
        if let last = stem.last, vowels.contains(last) { stem.removeLast() }
        insert(stem)
        if stem.last == "i" || stem.last == "и" { insert(stem.dropLast()) }
        guard let last = stem.last, stem.count >= 3 else { return }
        // The moving vowel: Marek, Marka; Aleksander, Aleksandra; Павел, Павла.
        let before = stem[stem.count - 2]
        if stem.count == scalars.count, before == "e" || before == "е" || before == "ё" {
            insert(stem.dropLast(2) + [last])
        }
        // Changing consonants: Anka, Ance; Marta, Marcie; Wanda, Wandzie; Ola, Oli.
        if "ktd".unicodeScalars.contains(last) {
            softStems.insert(ScannedText.string(stem.dropLast()))
        }
    }

    private mutating func insert(_ stem: some Collection<Unicode.Scalar>) {
        // Two letters and an ending make many a word that is no name: Ola, olej.
        if stem.count >= (areWritten ? 3 : 2) { stems.insert(ScannedText.string(stem)) }
    }
}
