/// Russian names with the father's: `Екатерина Сергеевна`, `Петров Иван Ильич`, in any case.
enum PatronymicRedaction {
    /// How a father's name ends, and the endings that follow, by gender.
    private static let forms: [(ends: [String], endings: Set<String>)] = [
        (
            ["ович", "евич", "льич", "мич", "кич", "ovich", "evich"],
            ["", "а", "у", "ем", "е", "a", "u", "em"]
        ),
        (
            ["овн", "евн", "ичн", "ovn", "evn"],
            ["а", "ы", "е", "у", "ой", "ою", "a", "y", "e", "oj"]
        ),
    ]
    private static let familyEnds = [
        "ов", "ев", "ёв", "ин", "ын", "ск", "цк", "ко", "ук", "юк", "ян", "ич", "швили", "дзе",
    ]

    static func run(on canvas: inout RedactionCanvas) {
        let text = canvas.text
        let words = text.words
        for index in words.indices
        where words[index].isCapitalized && isPatronymic(words[index].text) {
            var (first, end) = (index, index + 1)
            // The given name before it, the family's before that or behind it.
            if first > 0, isBeside(first - 1, in: text), !isAddressing(first - 1, in: text) {
                first -= 1
                if first > 0, isBeside(first - 1, in: text), isFamily(words[first - 1].text),
                    !isAddressing(first - 1, in: text)
                {
                    first -= 1
                }
            }
            if end < words.count, isBeside(end - 1, in: text), words[end].isCapitalized,
                isFamily(words[end].text)
            {
                end += 1
            }
            canvas.replace(
                words[first].range.lowerBound..<words[end - 1].range.upperBound, by: "[name]")
        }
    }

    private static func isPatronymic(_ word: String) -> Bool {
        let scalars = Array(word.unicodeScalars)
        guard (5...24).contains(scalars.count) else { return false }
        return (0...2).contains { length in
            let stem = ScannedText.string(scalars.dropLast(length))
            let ending = ScannedText.string(scalars.suffix(length))
            return forms.contains { form in
                form.endings.contains(ending)
                    && form.ends.contains {
                        stem.hasSuffix($0)
                            && stem.unicodeScalars.count >= $0.unicodeScalars.count + 1
                    }
            }
        }
    }

    private static func isFamily(_ word: String) -> Bool {
        let scalars = Array(word.unicodeScalars)
        return (0...3).contains { length in
            scalars.count >= length + 4
                && (length == 0
                    || NameForms.isEnding(ScannedText.string(scalars.suffix(length))))
                && familyEnds.contains {
                    ScannedText.string(scalars.dropLast(length)).hasSuffix($0)
                }
        }
    }

    /// Whether a capitalised word stands right before the next one.
    private static func isBeside(_ word: Int, in text: ScannedText) -> Bool {
        let gap = text.gap(after: word)
        return text.words[word].isCapitalized && (1...2).contains(gap.count)
            && gap.allSatisfy(\.isBlank)
    }

    private static func isAddressing(_ word: Int, in text: ScannedText) -> Bool {
        Markers.greetings.match(text.words, at: word) != nil
            || Markers.salutations.match(text.words, at: word) != nil
            || Markers.thanks.match(text.words, at: word) != nil
            || Markers.addressees.contains(text.words[word].text)
    }
}
