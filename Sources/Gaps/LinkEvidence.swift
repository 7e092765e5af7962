import SupportModel
import TextEngine

/// Collects what shows that clusters of different languages ask the same.
struct LinkEvidence {
    /// How many words of a cluster are compared; the rest is said by few.
    private static let wordCount = 12
    /// How many agents' replies of a cluster are read.
    private static let replyCount = 40
    /// What fewer than this share of the members have does not stand for the cluster.
    private static let leastShare = 0.2

    private let space: QuestionSpace
    private let documents: [Int: Document]
    private let translations: PageTranslations
    private let analyzer = Analyzer()

    init(space: QuestionSpace, documents: [StoredDocument]) {
        self.space = space
        self.documents = Dictionary(documents.map { ($0.key, $0.document) }) { first, _ in first }
        var languages: [Int: String] = [:]
        for passage in space.passages { languages[passage.document] = passage.language }
        translations = PageTranslations(
            of: documents.filter { $0.document.kind == .content }, languageOf: languages)
    }

    /// Returns the clusters with the ids of those that ask the same in other languages.
    ///
    /// - Parameter groups: The questions of each cluster, in the clusters' order.
    func linking(_ clusters: [QuestionCluster], groups: [QuestionGroup]) -> [QuestionCluster] {
        guard Set(clusters.map(\.language)).count > 1 else { return clusters }
        let profiles = zip(clusters, groups).map(profile)
        var linked = clusters
        for group in LanguageLinks(profiles).groups() {
            for member in group {
                linked[member].linked = group.filter { $0 != member }.map { clusters[$0].id }
                    .sorted()
            }
        }
        return linked
    }

    private func profile(
        of cluster: QuestionCluster, _ group: QuestionGroup
    ) -> LanguageLinks.Profile {
        LanguageLinks.Profile(
            language: cluster.language,
            evidence: [
                .words: words(of: group, cluster.language), .figures: figures(of: cluster),
                .pages: pages(of: cluster), .tags: tags(of: cluster),
            ])
    }

    private func words(of group: QuestionGroup, _ language: String) -> [String: Double] {
        var counts: [Int32: Int] = [:]
        for question in group.questions {
            for feature in space.bags.stems(of: question) where space.extractor.isTelling(feature) {
                counts[feature, default: 0] += 1
            }
        }
        let weights = counts.map { stem, count in
            (stem: stem, share: Double(count) / Double(group.questions.count))
        }.filter { $0.share >= Self.leastShare && counts[$0.stem] ?? 0 > 1 }
            .sorted { left, right in
                let leftWeight = left.share * Double(space.space.rarity(of: left.stem))
                let rightWeight = right.share * Double(space.space.rarity(of: right.stem))
                return (rightWeight, left.stem) < (leftWeight, right.stem)
            }
        var words: [String: Double] = [:]
        for (stem, share) in weights.prefix(Self.wordCount) {
            let surface = space.extractor.surface(ofStem: stem)
            // The stem, because endings have consonants of their own.
            let term = analyzer.terms(in: surface, language: Language(rawValue: language)).first
            guard let term, let skeleton = CrossScript.skeleton(of: term.key) else { continue }
            words[skeleton] = max(words[skeleton] ?? 0, share)
        }
        return words
    }

    private func figures(of cluster: QuestionCluster) -> [String: Double] {
        let replied = cluster.members.lazy.compactMap { documents[$0]?.replies }
            .filter { !$0.isEmpty }.prefix(Self.replyCount)
        return shares(of: replied.map { Figures.features(of: $0.joined(separator: "\n")) })
    }

    private func tags(of cluster: QuestionCluster) -> [String: Double] {
        shares(
            of: cluster.members.compactMap { documents[$0] }.filter { $0.kind == .ticket }
                .map { Set($0.tags.map { $0.lowercased() }) })
    }

    private func pages(of cluster: QuestionCluster) -> [String: Double] {
        guard let coverage = cluster.coverage, coverage.threshold > 0 else { return [:] }
        var features: [String: Double] = [:]
        for (rank, found) in coverage.evidence.enumerated() {
            let share = min(1, found.similarity / coverage.threshold) / Double(rank + 1)
            for feature in translations.features(of: found.passage) {
                features[feature] = max(features[feature] ?? 0, share)
            }
        }
        return features
    }

    /// Returns the share of the sets that have each feature, where it is not too small.
    private func shares(of sets: [Set<String>]) -> [String: Double] {
        var counts: [String: Int] = [:]
        for set in sets { for feature in set { counts[feature, default: 0] += 1 } }
        return counts.mapValues { Double($0) / Double(sets.count) }
            .filter { $0.value >= Self.leastShare }
    }
}
