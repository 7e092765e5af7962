import SupportModel

/// Gives every cluster a label that no other one has.
struct ClusterNaming {
    /// What a cluster can be called.
    struct Choice {
        /// The name that a person gave; it is taken as it is.
        var name: String?
        /// The best first.
        var labels: [String]
        /// The words that tell it from its neighbours, as people write them.
        var terms: [String]
        /// How many members it has; of two clusters the larger one chooses first.
        var size: Int
    }

    /// Returns a label for each cluster: its best one that is still free.
    ///
    /// Where none is free, it is the best with a telling word in brackets. Case and punctuation
    /// make no difference between labels.
    ///
    /// - Parameter others: Labels that are taken already.
    func labels(for choices: [Choice], besides others: [String] = []) -> [String] {
        var labels = choices.map { $0.name ?? "" }
        var taken = Set((choices.compactMap(\.name) + others).map(LabelText.key))
        let order = choices.indices.filter { choices[$0].name == nil }.sorted {
            (choices[$1].size, $0) < (choices[$0].size, $1)
        }
        for ordinal in order {
            let choice = choices[ordinal]
            let best = choice.labels.first ?? choice.terms.joined(separator: ", ")
            let others = choice.terms.lazy.map { "\(best) (\($0))" }
            let free = { (label: String) -> (label: String, key: String)? in
                let key = LabelText.key(label)
                return taken.contains(key) ? nil : (label, key)
            }
            let chosen =
                choice.labels.prefix(Self.patience).lazy.compactMap(free).first
                ?? others.compactMap(free).first ?? Self.numbered(best, free)
            labels[ordinal] = chosen.label
            taken.insert(chosen.key)
        }
        return labels
    }

    /// Returns a label with the lowest number from 2 that makes it free.
    private static func numbered(
        _ label: String, _ free: (String) -> (label: String, key: String)?
    ) -> (label: String, key: String) {
        var number = 2
        while true {
            if let found = free("\(label) (\(number))") { return found }
            number += 1
        }
    }

    /// How many labels are tried; what comes further down the list says another thing.
    private static let patience = 8
}
