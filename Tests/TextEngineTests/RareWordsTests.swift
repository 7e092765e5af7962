import Testing

@testable import TextEngine

struct RareWordsTests {
    private func exponent(_ texts: [String]) -> Double {
        RareWords.exponent(of: vectors(texts))
    }

    private func vectors(_ texts: [String]) -> [SparseVector] {
        let extractor = FeatureExtractor()
        let bags = texts.map { extractor.bag(of: $0, language: .english) }
        return bags.map(VectorSpace(of: bags).vector)
    }

    /// A word that looks like no other.
    private func word(_ number: Int) -> String {
        let letters = Array("bcdfghklmnprstvz")
        let vowels = Array("aou")
        return String([
            letters[number % 16], vowels[number % 3], letters[number / 16 % 16],
            vowels[number / 5 % 3], letters[number * 7 % 16], vowels[number / 2 % 3], "x",
        ])
    }

    /// 250 things, asked about four times each in ways that go through all texts.
    @Test func `where near texts share rare words, these decide as in the textbook`() {
        let texts = (0..<1_000).map { number in
            let thing = number / 4
            let ways = [number % 45, 45 + number * 7 % 50, 95 + number / 3 % 40]
            return ([140 + 2 * thing, 141 + 2 * thing] + ways).map(word).joined(separator: " ")
        }
        #expect(exponent(texts) == 1)
    }

    /// Fifty questions in the same words, each time with a name that another question has too.
    @Test func `where rare words are accidents, common ones decide`() {
        let texts = (0..<1_000).map { number in
            let question = (0..<4).map { number % 50 * 4 + $0 }
            return (question + [200 + number / 3]).map(word).joined(separator: " ")
        }
        #expect(exponent(texts) == 0.25)
    }

    @Test func `a handful of texts says nothing about its words`() {
        let texts = (0..<8).map { "\(word($0)) \(word($0 / 2 + 20)) \(word(30))" }
        #expect(exponent(texts) == TermWeighting.idfExponent)
        #expect(exponent([]) == TermWeighting.idfExponent)
    }

    /// Large collections of requests ask for common words, passages with names for rare ones.
    @Test(
        .enabled(if: EvaluationSets.exist),
        arguments: [
            ("clinc150", 0.5...0.65), ("dstc11-dev", 0.25...0.3), ("poquad-pl-a", 0.95...1),
        ])
    func `labelled sets get an exponent near their best`(
        name: String, range: ClosedRange<Double>
    ) throws {
        let extractor = FeatureExtractor()
        let bags = try EvaluationSets.cluster(name).map {
            extractor.bag(of: $0.text, language: Language(rawValue: $0.lang))
        }
        let vectors = Array(Set(bags)).sorted { $0.features.lexicographicallyPrecedes($1.features) }
            .map(VectorSpace(of: bags).vector)
        #expect(range.contains(RareWords.exponent(of: vectors)))
    }
}
