import SupportModel
import TextEngine

/// Collects what shows that clusters of different languages ask the same, and that one article could
/// answer clusters of one language.
struct LinkEvidence: Sendable {
    /// How many words of a cluster are compared; the rest is said by few.
    private static let wordCount = 12
    /// How many agents' replies of a cluster are read.
    private static let replyCount = 40
    /// What fewer than this share of the members have does not stand for the cluster.
    private static let leastShare = 0.2
    /// The same for what words mean: many say one thing in words of their own.
    private static let leastMeaning = 0.05

    private let distinctive: DistinctiveTerms
    private let speakers: ClusterSpeakers
    private let translations: PageTranslations
    private let analyzer = Analyzer()

    init(space: QuestionSpace, documents: [StoredDocument], describer: ClusterDescriber) {
        distinctive = describer.distinctive
        speakers = describer.speakers
        var languages: [Int: String] = [:]
        for passage in space.passages { languages[passage.document] = passage.language }
        translations = PageTranslations(
            of: documents.filter { $0.document.kind == .content }, languageOf: languages)
    }

    /// Returns the clusters with the ids of those that ask the same in other languages, and of those
    /// that one article could answer in their own.
    ///
    /// - Parameter parted: Pairs that people called different questions, the smaller id first.
    func linking(
        _ clusters: [QuestionCluster], besides parted: Set<[ClusterID]> = []
    ) -> [QuestionCluster] {
        func mayMeet(_ first: Int, _ second: Int) -> Bool {
            parted.isEmpty
                || !parted.contains([clusters[first].id, clusters[second].id].sorted())
        }
        let shown = Parallel.map(clusters.count, least: 16) {
            distinctive.space.known.cache()
        } each: { ordinal, cache in
            profiles(of: clusters[ordinal], ordinal, cache)
        }
        var linked = clusters
        for match in LanguageLinks(shown.map(\.own), scope: .ownLanguage).matches()
        where mayMeet(match.first, match.second) {
            linked[match.first].near.append(clusters[match.second].id)
            linked[match.second].near.append(clusters[match.first].id)
        }
        guard Set(clusters.map(\.language)).count > 1 else { return linked }
        let matches = CrossLanguageMatcher(shown.map(\.general)).matches()
        let groups = LanguageLinks.groups(
            of: matches, in: clusters.map(\.language), where: mayMeet)
        for group in groups {
            for member in group {
                linked[member].linked = group.filter { $0 != member }.map { clusters[$0].id }
                    .sorted()
            }
        }
        return linked
    }

    /// Returns what a cluster shows of itself to those of other languages, and to those of its own.
    private func profiles(
        of cluster: QuestionCluster, _ ordinal: Int, _ cache: AnalysisCache
    ) -> (general: LanguageLinks.Profile, own: LanguageLinks.Profile) {
        let documents = speakers.keys[ordinal].lazy.compactMap { speakers.documents[$0]?.document }
        let replied = documents.filter { !$0.replies.isEmpty }.prefix(Self.replyCount)
        let tagged = documents.filter { $0.kind == .ticket }
        let language = Language(rawValue: cluster.language)
        let replies = speakers.replies(to: ordinal, in: cluster.language, distinctive.space).map {
            Set(analyzer.terms(in: $0, language: language, using: cache).map(\.key))
        }
        let general = LanguageLinks.Profile(
            language: cluster.language,
            evidence: [
                .words: meanings(of: ordinal, language, cache),
                .figures: Self.shares(
                    of: replied.map { Figures.features(of: $0.replies.joined(separator: "\n")) }),
                .pages: pages(of: cluster),
                .tags: Self.shares(of: tagged.map { Set($0.tags.map { $0.lowercased() }) }),
                .replies: Self.shares(
                    of: replies.map { Self.meanings(of: $0, language) }, least: Self.leastMeaning),
            ])
        var own = general
        own.evidence[.words] = Dictionary(
            stems(of: ordinal).map { (String($0.stem), $0.share) },
            uniquingKeysWith: { first, _ in first })
        own.evidence[.replies] = Self.shares(of: replies)
        return (general, own)
    }

    /// Returns the heaviest words that several members share.
    private func stems(of ordinal: Int) -> [(stem: Int32, share: Double)] {
        let stems = distinctive.stems[ordinal]
        let weighted = stems.counts.compactMap {
            stem, count -> (stem: Int32, share: Double, weight: Double)? in
            let share = stems.share(count)
            guard share >= Self.leastShare, count > 1 else { return nil }
            return (stem, share, share * Double(distinctive.space.space.rarity(of: stem)))
        }.sorted { ($1.weight, $0.stem) < ($0.weight, $1.stem) }
        return weighted.prefix(Self.wordCount).map { ($0.stem, $0.share) }
    }

    /// Returns what the words of a cluster mean, with their shares of its members; of more than two
    /// members, what one alone says is left out.
    private func meanings(
        of ordinal: Int, _ language: Language, _ cache: AnalysisCache
    ) -> [String: Double] {
        let stems = distinctive.stems[ordinal]
        var meanings: [String: Double] = [:]
        for (stem, count) in stems.counts where count > 1 || stems.size <= 2 {
            let share = stems.share(count)
            guard share >= Self.leastMeaning else { continue }
            let surface = distinctive.space.known.surface(ofStem: stem)
            // The stem, because endings have consonants of their own.
            let key = analyzer.terms(in: surface, language: language, using: cache).first?.key
            guard let key else { continue }
            for meaning in Self.meanings(of: [key], language) {
                meanings[meaning] = max(meanings[meaning] ?? 0, share)
            }
        }
        return meanings
    }

    /// Returns words as they are compared across languages: by what they mean, and as they sound.
    private static func meanings(of keys: Set<String>, _ language: Language) -> Set<String> {
        var meanings: Set<String> = []
        for key in keys {
            for concept in Concepts.general.concepts(of: key, in: language) {
                meanings.insert("concept \(concept)")
            }
            if let skeleton = CrossScript.skeleton(of: key) { meanings.insert(skeleton) }
        }
        return meanings
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
    private static func shares(
        of sets: some Sequence<Set<String>>, least: Double = leastShare
    ) -> [String: Double] {
        var counts: [String: Int] = [:]
        var size = 0
        for set in sets {
            size += 1
            for feature in set { counts[feature, default: 0] += 1 }
        }
        return counts.mapValues { Double($0) / Double(size) }.filter { $0.value >= least }
    }
}
