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

    /// Returns stems of the members, the most telling first: the share of the members that have
    /// one, weighted by how much more frequent it is among them than in the collection.
    func stems(of members: [Int], count: Int) -> [Int32] {
        var inside: [Int32: Int] = [:]
        for member in members {
            for feature in space.bags[member].features where space.extractor.isTelling(feature) {
                inside[feature, default: 0] += 1
            }
        }
        let total = Double(space.bags.count)
        let size = Double(members.count)
        let scored = inside.map { feature, occurrences -> (score: Double, feature: Int32) in
            let share = Double(occurrences) / size
            let base = Double(frequencies[feature] ?? occurrences) / total
            return (share * Double(space.space.rarity(of: feature)) * (share - base), feature)
        }
        return scored.sorted { ($1.score, $0.feature) < ($0.score, $1.feature) }
            .prefix(count).map(\.feature)
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
