import Foundation

/// Finds what is one thing in several languages, by evidence that does not depend on the language;
/// or what is nearly one thing in one language.
///
/// A feature that two profiles of different languages share, such as an error code, tells as much
/// as it is rare in the language where it is more frequent: `−ln p`, with `p` the share of that
/// language's profiles that have it. The sum over the shared features is how unlikely the match is
/// by chance; features of one kind often come together, so the second counts half, the third a
/// third and so on. Two profiles are linked if each is the other's best match in its language by
/// far, if so good a match is not to be expected by chance among all there are, and if two
/// independent kinds of evidence show it or one shows it beyond doubt.
struct LanguageLinks {
    /// A kind of evidence; kinds are independent of each other.
    enum Kind: Int, CaseIterable, Comparable {
        /// Words of what customers ask, across languages product names, codes and loan words; in a
        /// page, its names.
        case words
        /// Figures, codes and names of buttons in what agents answer, or in a page's text.
        case figures
        /// Pages that are translations of each other.
        case pages
        /// Tags that agents set.
        case tags
        /// The name of a file and its place.
        case name
        /// Words of what agents answer.
        case replies

        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// What a cluster or page shows of itself without regard to its language.
    struct Profile {
        var language: String
        /// Of each kind the features with their share, 0 to 1.
        var evidence: [Kind: [String: Double]]
    }

    /// Where a profile's match is looked for.
    enum Scope { case otherLanguages, ownLanguage }

    /// A match of two profiles.
    struct Match: Equatable {
        var first: Int
        var second: Int
        /// How good it is: here, how unlikely by chance, as the negative logarithm of a probability.
        var score: Double
        /// How many kinds of evidence show it.
        var kinds = 0
    }

    /// By how much a match must be less likely than one among all that are compared: 1 in 4, and
    /// that from both sides, since the best match is mutual.
    private static let caution = log(4.0)
    /// How much less likely by chance the best match must be than the second best: by half.
    private static let margin = log(2.0)
    /// From how much on a kind of evidence says something: more than one profile in five has it.
    private static let leastOfKind = log(5.0)
    /// How much more evidence it takes where it is of one kind alone.
    private static let factorAlone = 1.25

    private let profiles: [Profile]
    private let scope: Scope
    private let counts: [String: Int]
    private let postings: [Kind: [String: [Int]]]

    init(_ profiles: [Profile], scope: Scope = .otherLanguages) {
        self.scope = scope
        self.profiles = profiles
        var counts: [String: Int] = [:]
        var postings: [Kind: [String: [Int]]] = [:]
        for (ordinal, profile) in profiles.enumerated() {
            counts[profile.language, default: 0] += 1
            for (kind, features) in profile.evidence {
                for feature in features.keys {
                    postings[kind, default: [:]][feature, default: []].append(ordinal)
                }
            }
        }
        self.counts = counts
        self.postings = postings
    }

    /// Returns groups of at least two profiles that are one thing, each of another language.
    ///
    /// Ordinals ascend within a group and groups by their first.
    func groups() -> [[Int]] { Self.groups(of: matches(), in: profiles.map(\.language)) }

    /// Returns the groups that matches make, the best match first; each of another language.
    ///
    /// - Parameters:
    ///   - matches: The matches.
    ///   - languages: The language of each profile.
    ///   - mayMeet: Whether two profiles may be in one group.
    static func groups(
        of matches: [Match], in languages: [String],
        where mayMeet: (Int, Int) -> Bool = { _, _ in true }
    ) -> [[Int]] {
        var groupOf: [Int: Int] = [:]
        var members: [Int: [Int]] = [:]
        for match in matches {
            let left = groupOf[match.first] ?? match.first
            let right = groupOf[match.second] ?? match.second
            guard left != right else { continue }
            let (own, other) = (members[left] ?? [match.first], members[right] ?? [match.second])
            let joined = own + other
            // The stronger match came first; a second cluster of a language contradicts it.
            guard Set(joined.map { languages[$0] }).count == joined.count,
                own.allSatisfy({ first in other.allSatisfy { mayMeet(first, $0) } })
            else { continue }
            members[right] = nil
            members[left] = joined
            for member in joined { groupOf[member] = left }
        }
        return members.values.map { $0.sorted() }.sorted { $0[0] < $1[0] }
    }

    /// Returns the matches that count, the least likely by chance first.
    func matches() -> [Match] {
        var best: [Int: [String: Match]] = [:]
        for ordinal in profiles.indices { best[ordinal] = bestMatches(of: ordinal) }
        var matches: [Match] = []
        for ordinal in profiles.indices {
            for match in (best[ordinal] ?? [:]).values where match.second > ordinal {
                let back = best[match.second]?[profiles[ordinal].language]
                if back?.second == ordinal, isCertain(match) { matches.append(match) }
            }
        }
        return matches.sorted {
            ($1.score, $0.first, $0.second) < ($0.score, $1.first, $1.second)
        }
    }

    /// Whether so good a match is not to be expected by chance.
    private func isCertain(_ match: Match) -> Bool {
        let compared = max(
            counts[profiles[match.first].language] ?? 1,
            counts[profiles[match.second].language] ?? 1)
        let least = log(Double(compared)) + Self.caution
        return match.score >= (match.kinds > 1 ? least : least * Self.factorAlone)
    }

    /// Returns the best match of a profile in every language that is looked in, if one is best alone.
    private func bestMatches(of ordinal: Int) -> [String: Match] {
        let own = profiles[ordinal]
        var found: [Int: [(kind: Kind, surprise: Double)]] = [:]
        for kind in Kind.allCases {
            for (feature, share) in (own.evidence[kind] ?? [:]).sorted(by: { $0.key < $1.key }) {
                let having = postings[kind]?[feature] ?? []
                let frequencies = frequencies(of: having)
                for other in having where other != ordinal && isCompared(own, profiles[other]) {
                    let language = profiles[other].language
                    let likely = max(frequencies[own.language] ?? 1, frequencies[language] ?? 1)
                    guard likely < Self.commonShare else { continue }
                    let otherShare = profiles[other].evidence[kind]?[feature] ?? 0
                    found[other, default: []].append(
                        (kind, -log(likely) * (share * otherShare).squareRoot()))
                }
            }
        }
        var best: [String: Match] = [:]
        var second: [String: Double] = [:]
        for other in found.keys.sorted() {
            let match = match(ordinal, other, found[other] ?? [])
            let language = profiles[other].language
            let leader = best[language]?.score ?? 0
            if match.score > leader { best[language] = match }
            second[language] = max(second[language] ?? 0, min(match.score, leader))
        }
        return best.filter { $0.value.score >= (second[$0.key] ?? 0) + Self.margin }
    }

    private func isCompared(_ own: Profile, _ other: Profile) -> Bool {
        (own.language == other.language) == (scope == .ownLanguage)
    }

    /// A feature that so many profiles have says next to nothing, and there are many such pairs.
    private static let commonShare = 0.34

    private func frequencies(of having: [Int]) -> [String: Double] {
        var frequencies: [String: Double] = [:]
        for ordinal in having { frequencies[profiles[ordinal].language, default: 0] += 1 }
        for (language, count) in frequencies {
            frequencies[language] = count / Double(counts[language] ?? 1)
        }
        return frequencies
    }

    private func match(
        _ first: Int, _ second: Int, _ found: [(kind: Kind, surprise: Double)]
    ) -> Match {
        var match = Match(first: first, second: second, score: 0)
        for kind in Kind.allCases {
            let surprises = found.filter { $0.kind == kind }.map(\.surprise).sorted(by: >)
            var sum = 0.0
            for (rank, surprise) in surprises.enumerated() { sum += surprise / Double(rank + 1) }
            match.score += sum
            if sum >= Self.leastOfKind { match.kinds += 1 }
        }
        return match
    }
}
