import Testing

@testable import TextEngine

/// Clusters of collections that are larger than what is clustered at a time.
struct SampledClusteringTests {
    /// Texts of twenty questions, each in its own words, thirty ways a question.
    private static let texts: [(question: Int, text: String)] = (0..<600).map { number in
        let question = number % 20
        let words = (0..<6).map { word(question * 6 + $0) }
        let left = number / 20 % 6
        let asked = words.enumerated().filter { $0.offset != left }.map(\.element)
        return (question, (asked + ["please\(number / 120)"]).joined(separator: " "))
    }

    private static func word(_ number: Int) -> String {
        let letters = Array("bcdfghklmnprstvz")
        let vowels = Array("aeiou")
        return String([
            letters[number % 16], vowels[number % 5], letters[number / 16 % 16],
            vowels[number / 7 % 5], letters[number * 5 % 16], vowels[number / 3 % 5], "x",
        ])
    }

    /// Returns the question that most texts of each cluster ask, by text.
    private func partition(_ texts: [String], sampleSize: Int) -> TextClustering.Partition {
        let extractor = FeatureExtractor()
        var words = WordLists()
        for text in texts { words.append(extractor.words(of: text, language: .english)) }
        let list = TextList(words, vocabulary: extractor.vocabulary)
        let space = VectorSpace(
            documentFrequencies: list.documentFrequencies(of: Array(list.indices)),
            documentCount: list.count)
        return SampledClustering(resolution: 0.01, sampleSize: sampleSize).partition(
            of: Array(list.indices), ranks: texts.map(TextRank.rank),
            in: TextVectors(of: list, in: space))
    }

    private func purity(_ partition: TextClustering.Partition, _ questions: [Int]) -> Double {
        var counts: [Int: [Int: Int]] = [:]
        for (text, cluster) in partition.clusters.enumerated() where partition.belongs[text] {
            counts[cluster, default: [:]][questions[text], default: 0] += 1
        }
        let pure = counts.values.reduce(0) { $0 + ($1.values.max() ?? 0) }
        return Double(pure) / Double(max(1, partition.belongs.count { $0 }))
    }

    @Test func `what a sample did not see joins the clusters of the sample`() {
        let texts = Self.texts.map(\.text)
        let found = partition(texts, sampleSize: 150)
        #expect(found.belongs.count { $0 } > 500)
        #expect(purity(found, Self.texts.map(\.question)) > 0.9)
    }

    @Test func `a collection no larger than the sample is clustered whole`() {
        let texts = Self.texts.prefix(200).map(\.text)
        #expect(partition(texts, sampleSize: 200) == partition(texts, sampleSize: 20_000))
    }

    @Test func `the order of the texts does not decide who belongs together`() {
        let texts = Array(Set(Self.texts.map(\.text))).sorted()
        let order = texts.indices.sorted {
            TextRank.rank(of: texts[$0]) < TextRank.rank(of: texts[$1])
        }
        let plain = partition(texts, sampleSize: 150)
        let shuffled = partition(order.map { texts[$0] }, sampleSize: 150)
        var back = [Int](repeating: 0, count: texts.count)
        for (position, text) in order.enumerated() { back[text] = shuffled.clusters[position] }
        #expect(Numbered(back) == Numbered(plain.clusters))
    }

    /// Clusters without regard to their numbers.
    private struct Numbered: Equatable {
        var clusters: [Int]

        init(_ clusters: [Int]) {
            var numbers: [Int: Int] = [:]
            self.clusters = clusters.map { cluster in
                let number = numbers[cluster] ?? numbers.count
                numbers[cluster] = number
                return number
            }
        }
    }
}
