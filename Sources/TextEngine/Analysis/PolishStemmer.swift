/// A stemmer for Polish: the rules of Snowball 3.1 (BSD-3-Clause, Porter, Boulton, Shibukawa, Betts).
///
/// `zwrotu`, `zwroty` and `zwrotami` all become `zwrot`. The system's Snowball library is older than
/// these rules, so they are written here; a fixture compares them with the published ones.
struct PolishStemmer: Stemmer {
    private typealias Word = [Unicode.Scalar]

    func stem(_ word: String) -> String {
        var letters = Array(word.unicodeScalars)
        if letters.count < 2 || !removeEnding(&letters) {
            normalizeConsonant(&letters)
        }
        var stem = String.UnicodeScalarView()
        stem.append(contentsOf: letters)
        return String(stem)
    }

    /// Returns where the region R1 begins: after the first consonant that follows a vowel.
    private func regionStart(_ letters: Word) -> Int {
        guard let vowel = letters.firstIndex(where: PolishEndings.vowels.contains),
            let consonant = letters[(vowel + 1)...].firstIndex(where: {
                !PolishEndings.vowels.contains($0)
            })
        else { return letters.count }
        return consonant + 1
    }

    private func removeEnding(_ letters: inout Word) -> Bool {
        let region = regionStart(letters)
        if let conditional = longestEnding(
            of: letters, in: PolishEndings.conditional, from: region, region: region)
        {
            letters.removeLast(conditional.length)
        }
        guard
            let ending = longestEnding(
                of: letters, in: PolishEndings.all, from: 2, region: region)
        else { return false }
        letters.removeLast(ending.length)
        switch ending.rule {
        case .remove, .removeInRegion: break
        case .leaveS: letters.append("s")
        case .leaveSBeforeRegion:
            if letters.count < region { letters.append("s") }
        case .leaveL: letters.append("ł")
        case .removeThenParticiple:
            if let participle = longestEnding(
                of: letters, in: PolishEndings.participles, from: 2, region: region)
            {
                letters.removeLast(participle.length)
                if participle.rule == .leaveS { letters.append("s") }
            }
        }
        if letters.count > 2, letters.last == "'" { letters.removeLast() }
        return true
    }

    /// Returns the longest listed ending that begins at or after a position and whose rule allows it.
    private func longestEnding(
        of letters: Word, in endings: [String: PolishEndings.Rule], from start: Int, region: Int
    ) -> (length: Int, rule: PolishEndings.Rule)? {
        let longest = min(PolishEndings.maximumLength, letters.count - start)
        guard longest > 0 else { return nil }
        for length in stride(from: longest, through: 1, by: -1) {
            var ending = String.UnicodeScalarView()
            ending.append(contentsOf: letters[(letters.count - length)...])
            guard let rule = endings[String(ending)] else { continue }
            if rule == .removeInRegion && letters.count - length < region { continue }
            return (length, rule)
        }
        return nil
    }

    private func normalizeConsonant(_ letters: inout Word) {
        guard letters.count > 1, let last = letters.last,
            let plain = PolishEndings.softConsonants[last]
        else { return }
        letters[letters.count - 1] = plain
    }
}
