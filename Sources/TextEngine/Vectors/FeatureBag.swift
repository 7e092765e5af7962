/// A text as counted features, in two fields: the stems of its words and their character n-grams.
///
/// Features are numbers; stems are even and n-grams odd, so one inverted index serves both fields.
package struct FeatureBag: Sendable, Hashable {
    /// Each feature once, ascending.
    package private(set) var features: [Int32] = []
    /// How often the text has it.
    package private(set) var counts: [Int32] = []

    /// Counts the features of a list that may repeat them, in any order.
    package init(counting occurrences: [Int32] = []) {
        for feature in occurrences.sorted() {
            if feature == features.last {
                counts[counts.count - 1] += 1
            } else {
                features.append(feature)
                counts.append(1)
            }
        }
    }

    /// Takes features that were counted elsewhere, each once and ascending.
    init(features: [Int32], counts: [Int32]) {
        self.features = features
        self.counts = counts
    }

    package var isEmpty: Bool { features.isEmpty }

    /// Whether a feature is a stem; otherwise it is a character n-gram.
    package static func isStem(_ feature: Int32) -> Bool { feature & 1 == 0 }
}
