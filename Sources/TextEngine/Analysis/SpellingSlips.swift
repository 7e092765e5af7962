/// Decides which candidates are slips, by points for what speaks for one.
struct SpellingSlips {
    /// The plain word that a plain word stands for, both by their numbers.
    private(set) var targets: [Int: Int] = [:]

    /// With fewer points a word stays as it is: the places of a target alone are not enough.
    private static let leastPoints = 3
    private static let longWord = 9
    private static let shortWord = 5

    init(
        _ candidates: [SpellingCandidates.Candidate], _ contexts: SpellingContexts,
        _ vocabulary: SpellingVocabulary
    ) {
        let keys = WordKeys(vocabulary)
        let possible = candidates.filter {
            !vocabulary.isFunctionWord(vocabulary.plain.text(of: $0.word))
                && keys.key(of: $0.word, as: $0.target) != keys.key(of: $0.target, as: $0.target)
        }
        let patterns = LetterPatterns(
            of: possible.lazy.map { vocabulary.letters(of: $0.word) }, in: vocabulary)
        var best: [Int: (points: Int, target: Int, isAmbiguous: Bool)] = [:]
        for candidate in possible {
            let isOdd = patterns.isOdd(
                vocabulary.letters(of: candidate.word),
                isCounted: vocabulary.words[candidate.word].count > 1)
            let points = Self.points(candidate, contexts.agreement(of: candidate), isOdd: isOdd)
            if let other = best[candidate.word], other.points >= points {
                if other.points == points { best[candidate.word]?.isAmbiguous = true }
            } else {
                best[candidate.word] = (points, candidate.target, false)
            }
        }
        for (word, choice) in best
        where choice.points >= Self.leastPoints && !choice.isAmbiguous {
            targets[word] = choice.target
        }
        // A target can be a slip itself; each step leads to a more frequent word.
        for (word, target) in targets {
            var end = target
            while let next = targets[end] { end = next }
            targets[word] = end
        }
    }

    private static func points(
        _ candidate: SpellingCandidates.Candidate, _ agreement: SpellingContexts.Agreement,
        isOdd: Bool
    ) -> Int {
        var points = 0
        if agreement.bothSides > 0, agreement.bothSides * 2 >= agreement.places {
            points += 2
        } else if agreement.oneSide > 0, agreement.oneSide * 2 >= agreement.places {
            points += 1
        }
        switch candidate.edit.kind {
        case .swap, .doubling, .nearKey: points += 1
        case .substitution: points -= 1
        case .insertion, .omission: break
        }
        if isOdd { points += 1 }
        if candidate.length >= longWord { points += 1 }
        if candidate.length <= shortWord { points -= 1 }
        let isEarly = candidate.edit.before < SpellingCandidates.prefixLength
        if !candidate.edit.kind.isSlip, isEarly, !isOdd { points -= 1 }
        return points
    }

    /// The keys of words by the rules of a target's language.
    private struct WordKeys {
        private let vocabulary: SpellingVocabulary
        private let analyzer = Analyzer()
        private let cache = AnalysisCache()

        init(_ vocabulary: SpellingVocabulary) {
            self.vocabulary = vocabulary
        }

        func key(of word: Int, as target: Int) -> String? {
            let language = vocabulary.words[target].language
            let form = vocabulary.words[word].form
            return analyzer.terms(in: form, language: language, using: cache).first?.key
        }
    }
}
