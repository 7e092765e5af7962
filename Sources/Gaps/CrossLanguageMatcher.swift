import Foundation
import TextEngine

/// Finds which clusters of different languages ask the same, by what their texts mean.
///
/// Two profiles are as alike as the cosines of their kinds of evidence, each feature weighed by its
/// share and by how rare it is in the language where it is more frequent. Some profiles are near to
/// everything, so from the likeness of two the mean likeness of each to its nearest neighbours in
/// the other's language is taken (CSLS, cross-domain similarity local scaling: Conneau et al. 2018,
/// "Word Translation Without Parallel Data"). A match is mutual, and better than nearly all second
/// best ones, which show what likeness comes by chance in this collection.
struct CrossLanguageMatcher {
    /// The words of customers and of agents say most; the other kinds half as much.
    private static let weights: [LanguageLinks.Kind: Double] = [
        .words: 2, .replies: 2, .pages: 1, .figures: 1, .tags: 1,
    ]
    /// How many neighbours tell how near a profile is to everything (5 to 10 match alike).
    private static let neighborCount = 5
    /// Of the second best matches so many, one in fifty, are as good as one that counts.
    private static let secondBestShare = 0.02
    /// What two profiles must have in common in any case, as a cosine.
    private static let leastLikeness = 0.2

    /// So many of the nearest profiles of a language are compared; a match is among them.
    private static let candidateCount = 32

    private let languages: [String]
    /// By ordinal and language the profiles that are nearest, the nearest first.
    private let nearest: [[String: [Near]]]

    /// Another profile with the likeness to it.
    private typealias Near = (ordinal: Int, score: Double)

    /// - Parameter profiles: What each cluster shows of itself.
    init(_ profiles: [LanguageLinks.Profile]) {
        let languages = profiles.map(\.language)
        self.languages = languages
        let whole = Self.weights.values.reduce(0, +)
        // The vectors of all kinds side by side: one product of two is the weighed sum of cosines.
        var numbers: [String: Int] = [:]
        var postings: [[Near]] = []
        var vectors = Array(repeating: [(feature: Int, weight: Double)](), count: profiles.count)
        for kind in LanguageLinks.Kind.allCases {
            guard let share = Self.weights[kind].map({ ($0 / whole).squareRoot() }) else {
                continue
            }
            for (ordinal, vector) in Self.vectors(of: profiles, kind).enumerated() {
                for (feature, weight) in vector {
                    let name = "\(kind) \(feature)"
                    let number = numbers[name] ?? numbers.count
                    if number == postings.count {
                        numbers[name] = number
                        postings.append([])
                    }
                    postings[number].append((ordinal, share * weight))
                    vectors[ordinal].append((number, share * weight))
                }
            }
        }
        let (found, lists) = (vectors, postings)
        nearest = Parallel.map(profiles.count, least: 64) {
            Array(repeating: 0.0, count: profiles.count)
        } each: { ordinal, likeness in
            var touched: Set<Int> = []
            for (feature, weight) in found[ordinal] {
                for other in lists[feature] where languages[other.ordinal] != languages[ordinal] {
                    likeness[other.ordinal] += weight * other.score
                    touched.insert(other.ordinal)
                }
            }
            defer { for other in touched { likeness[other] = 0 } }
            let near = touched.map { (ordinal: $0, score: likeness[$0]) }.sorted(by: Self.isBetter)
            return Dictionary(grouping: near) { languages[$0.ordinal] }
                .mapValues { Array($0.prefix(Self.candidateCount)) }
        }
    }

    private static func isBetter(_ left: Near, _ right: Near) -> Bool {
        (right.score, left.ordinal) < (left.score, right.ordinal)
    }

    /// Returns the features of one kind that several languages have, weighed, each profile's of
    /// length 1 and in a fixed order.
    private static func vectors(
        of profiles: [LanguageLinks.Profile], _ kind: LanguageLinks.Kind
    ) -> [[(feature: String, weight: Double)]] {
        var sizes: [String: Int] = [:]
        var counts: [String: [String: Int]] = [:]
        for profile in profiles {
            sizes[profile.language, default: 0] += 1
            for feature in (profile.evidence[kind] ?? [:]).keys {
                counts[feature, default: [:]][profile.language, default: 0] += 1
            }
        }
        let rarity = counts.filter { $0.value.count > 1 }.mapValues { counts in
            counts.map { log(Double(sizes[$0.key, default: 0] + 1) / Double($0.value)) }.min() ?? 0
        }
        return profiles.map { profile in
            let weighed = (profile.evidence[kind] ?? [:]).sorted { $0.key < $1.key }
                .compactMap { feature, share in
                    rarity[feature].map { (feature: feature, weight: share * $0) }
                }
            let length = weighed.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
            return length > 0 ? weighed.map { ($0.feature, $0.weight / length) } : []
        }
    }

    /// Returns the matches that count, the best first.
    func matches() -> [LanguageLinks.Match] {
        let usual = nearest.map { $0.mapValues(Self.usualLikeness) }
        let ranked = nearest.indices.map { ranking(of: $0, usual) }
        let second = ranked.flatMap { $0.values.compactMap { $0.dropFirst().first?.score } }
            .sorted()
        let chance =
            second.isEmpty
            ? -Double.infinity
            : second[Int(Double(second.count) * (1 - Self.secondBestShare))]
        var matches: [LanguageLinks.Match] = []
        for first in nearest.indices {
            for best in ranked[first].values.compactMap(\.first)
            where best.ordinal > first && best.score > chance {
                let back = ranked[best.ordinal][languages[first]]?.first
                if back?.ordinal == first, areAlike(first, best.ordinal) {
                    matches.append(.init(first: first, second: best.ordinal, score: best.score))
                }
            }
        }
        return matches.sorted { ($1.score, $0.first, $0.second) < ($0.score, $1.first, $1.second) }
    }

    /// Returns the mean likeness of a profile to those that are nearest to it, the first left out.
    private static func usualLikeness(_ near: [Near]) -> Double {
        let others = near.dropFirst().prefix(neighborCount)
        return others.isEmpty ? 0 : others.reduce(0) { $0 + $1.score } / Double(others.count)
    }

    private func areAlike(_ first: Int, _ second: Int) -> Bool {
        (nearest[first][languages[second]] ?? []).contains {
            $0.ordinal == second && $0.score >= Self.leastLikeness
        }
    }

    /// Returns by language the nearest profiles, by likeness less what is usual for both.
    private func ranking(of ordinal: Int, _ usual: [[String: Double]]) -> [String: [Near]] {
        nearest[ordinal].mapValues { near in
            near.map { other, likeness -> Near in
                let own = usual[ordinal][languages[other]] ?? 0
                let others = usual[other][languages[ordinal]] ?? 0
                return (other, 2 * likeness - own - others)
            }.sorted(by: Self.isBetter)
        }
    }
}
