import TextEngine

/// The words that tell a cluster from the rest of the collection.
struct DistinctiveTerms {
    let space: QuestionSpace
    /// In how many questions each stem occurs.
    private let frequencies: [Int32: Int]

    init(space: QuestionSpace) {
        self.space = space
        var frequencies: [Int32: Int] = [:]
        for bag in space.bags {
            for feature in bag.features where FeatureBag.isStem(feature) {
                frequencies[feature, default: 0] += 1
            }
        }
        self.frequencies = frequencies
    }

    /// Returns stems of the members with their weights, the most telling first: the share of the members that have
    /// one, times how rare it is and how much more frequent among them than in the collection.
    func terms(of members: [Int], count: Int) -> [(stem: Int32, weight: Double)] {
        var inside: [Int32: Int] = [:]
        for member in members {
            for feature in space.bags[member].features where space.extractor.isTelling(feature) {
                inside[feature, default: 0] += 1
            }
        }
        let total = Double(space.bags.count)
        let size = Double(members.count)
        let scored = inside.map { feature, occurrences -> (stem: Int32, weight: Double) in
            let share = Double(occurrences) / size
            let base = Double(frequencies[feature] ?? occurrences) / total
            return (feature, share * Double(space.space.rarity(of: feature)) * (share - base))
        }
        return Array(
            scored.sorted { ($1.weight, $0.stem) < ($0.weight, $1.stem) }.prefix(count))
    }

    /// Returns stems as people write them.
    func words(_ stems: [Int32]) -> [String] {
        var words: [String] = []
        for stem in stems {
            let word = space.extractor.surface(ofStem: stem)
            if !word.isEmpty, !words.contains(word) { words.append(word) }
        }
        return words
    }
}
