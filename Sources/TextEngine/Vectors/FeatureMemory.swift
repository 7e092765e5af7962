import Foundation

/// The features of a collection and how rare they are, in a form that can be kept in a file.
///
/// Of a large collection only features of several texts are kept: one of a single text weighs as
/// much as one that was never met.
package struct FeatureMemory: Sendable, Codable {
    /// The stems, one a line.
    private var stems: Data
    /// The hashes of the character n-grams.
    private var grams: Data
    /// In how many of the texts each stem and each n-gram occurs.
    private var stemFrequencies: Data
    private var gramFrequencies: Data
    /// How many texts the frequencies were counted in.
    package private(set) var documentCount: Int

    /// A collection with more features than this forgets those of single texts.
    private static let smallFeatureCount = 500_000

    /// The number here of each feature of an extractor; -1 for those that are forgotten.
    package struct Renumbering {
        fileprivate var stems: [Int32]
        fileprivate var grams: [Int32]

        /// Returns a vector in the numbers of the memory, without what is forgotten.
        package func vector(_ vector: SparseVector) -> SparseVector {
            var entries: [(feature: Int32, value: Float)] = []
            for (feature, value) in zip(vector.features, vector.values) {
                let half = Int(feature / 2)
                let number = FeatureBag.isStem(feature) ? stems[half] : grams[half]
                if number >= 0 { entries.append((number * 2 + feature % 2, value)) }
            }
            entries.sort { $0.feature < $1.feature }
            return SparseVector(features: entries.map(\.feature), values: entries.map(\.value))
        }
    }

    /// Keeps what an extractor knows.
    ///
    /// - Parameters:
    ///   - frequencies: By feature in how many texts it occurs, of so many.
    package static func keeping(
        _ known: KnownFeatures, frequencies: [Int], of documentCount: Int
    ) -> (memory: FeatureMemory, renumbering: Renumbering) {
        let least = frequencies.count > smallFeatureCount ? 2 : 0
        func kept(_ count: Int, odd: Int) -> (numbers: [Int32], frequencies: [Int32]) {
            var numbers: [Int32] = []
            var kept: [Int32] = []
            for half in 0..<count {
                let feature = half * 2 + odd
                let frequency = feature < frequencies.count ? frequencies[feature] : 0
                numbers.append(
                    frequency >= least ? Int32(truncatingIfNeeded: kept.count) : -1)
                if frequency >= least { kept.append(Int32(clamping: frequency)) }
            }
            return (numbers, kept)
        }
        let stems = kept(known.stems.values.count, odd: 0)
        let grams = kept(known.gramHashes.values.count, odd: 1)
        var text: [UInt8] = []
        for (number, stem) in known.stems.values.enumerated() where stems.numbers[number] >= 0 {
            text += stem.utf8
            text.append(10)
        }
        let hashes = known.gramHashes.values.enumerated()
            .filter { grams.numbers[$0.offset] >= 0 }.map(\.element)
        let memory = FeatureMemory(
            stems: Data(text), grams: PackedNumbers.data(hashes),
            stemFrequencies: PackedNumbers.data(stems.frequencies),
            gramFrequencies: PackedNumbers.data(grams.frequencies), documentCount: documentCount)
        return (memory, Renumbering(stems: stems.numbers, grams: grams.numbers))
    }

    /// Returns what is kept, ready for reading texts, with the frequency of each feature; nil where it
    /// is damaged.
    package func restored(
        spelling: SpellingModel
    ) -> (known: KnownFeatures, frequencies: [Int])? {
        guard let hashes = PackedNumbers.numbers(grams, of: UInt64(0)),
            let stemCounts = PackedNumbers.numbers(stemFrequencies, of: Int32(0)),
            let gramCounts = PackedNumbers.numbers(gramFrequencies, of: Int32(0))
        else { return nil }
        let lines = stems.split(separator: 10, omittingEmptySubsequences: false).dropLast()
        guard lines.count == stemCounts.count, hashes.count == gramCounts.count else { return nil }
        let count = max(stemCounts.count * 2, gramCounts.count * 2)
        var frequencies = [Int](repeating: 0, count: count)
        for (number, frequency) in stemCounts.enumerated() {
            frequencies[number * 2] = min(documentCount, Int(max(0, frequency)))
        }
        for (number, frequency) in gramCounts.enumerated() {
            frequencies[number * 2 + 1] = min(documentCount, Int(max(0, frequency)))
        }
        let known = KnownFeatures(
            spelling: spelling,
            stems: FeatureNumbers(lines.map { String(decoding: $0, as: UTF8.self) }),
            gramHashes: FeatureNumbers(hashes), featureCount: count)
        return (known, frequencies)
    }
}
