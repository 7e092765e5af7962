package import SupportModel
import TextEngine

/// Goes on from the analysis of a large collection with the documents that came since.
///
/// What was learnt of the collection is the sketch of its first part: later documents are read in
/// the knowledge of it, join the cluster whose centroid they are near, and only what is near to none
/// is grouped, tested against the content and described. Clusters keep their label and verdict until
/// the next analysis of the whole.
package struct IncrementalAnalysis: Sendable {
    /// A smaller collection is analysed anew in seconds.
    package static let leastSize = DocumentSketch.usualCapacity
    /// More new documents than this share of the old could ask other things than those did.
    private static let largestShare = 0.1

    private let previous: Analysis
    private let model: CollectionModel
    private let restored: CollectionModel.Restored
    private let before: PlacementsByKey
    private let grain: Grain
    private let names: [ClusterID: String]

    /// - Parameters:
    ///   - previous: The analysis to go on from, with its model.
    ///   - decisions: What people decided; no merge, split or move that `previous` does not
    ///     rest on.
    package init?(from previous: Analysis, grain: Grain, decisions: [Decision]) {
        guard let data = previous.model, let model = try? CollectionModel(data),
            let restored = model.restored()
        else { return nil }
        self.previous = previous
        self.model = model
        self.restored = restored
        before = PlacementsByKey(previous.placements)
        self.grain = grain
        names = ClusterStates.names(from: decisions)
    }

    /// Whether so few documents came since that an analysis can go on.
    package static func suits(_ basis: AnalysisBasis, new: Int) -> Bool {
        basis.learntFrom >= leastSize
            && Double(basis.joined + new) <= Double(basis.learntFrom) * largestShare
    }

    /// The documents that people took out of every cluster.
    private var freed: Set<Int> {
        Set(
            previous.corrections.flatMap { decision -> [Int] in
                guard case .move(let documents, _, nil) = decision.change else { return [] }
                return documents.filter { before[$0]?.cluster == nil }
            })
    }

    /// Returns the keys of older documents that say the very same as some of the changed ones, and
    /// of those that belong to no cluster whoever says the same.
    package func copies(of changed: [StoredDocument]) -> [Int] {
        let extractor = QuestionExtractor(restored.habits)
        let ranks = Parallel.map(changed.count) {
        } each: { position, _ in
            extractor.questions(of: changed[position]).first.map { TextRank.rank(of: $0.text) }
        }
        let found = model.texts.documents(of: ranks.compactMap(\.self)) ?? [:]
        return freed.union(found.values).sorted()
    }

    /// Returns the analysis of everything.
    ///
    /// - Parameters:
    ///   - changed: The documents that ask and are new or changed, ascending by key. One that has a
    ///     cluster stays there.
    ///   - copies: The older documents that say the same as some of them, or that people took out
    ///     of every cluster.
    ///   - content: The content, which is as it was.
    package func run(
        on changed: [StoredDocument], copies: [StoredDocument], content: [StoredDocument]
    ) -> Analysis {
        let new = changed.filter { before[$0.key]?.cluster == nil }
        // A text that was alone comes again with its copies: they go the same way.
        let keys = Set(new.map(\.key))
        let lonely = copies.filter { !keys.contains($0.key) && before[$0.key]?.cluster == nil }
        let documents = (new + lonely + content).sorted { $0.key < $1.key }
        let space = QuestionSpace(of: documents, knowing: restored)
        var nearest = nearest(in: space, copied: clusters(of: copies))
        let freed = freed
        nearest.keepOut(
            ranks(of: copies.filter { freed.contains($0.key) }), in: space)
        return analysis(of: documents, space, nearest)
    }

    /// Where the questions of the new documents go.
    private struct Nearest {
        /// Of each question the cluster that it comes nearest to, by its ordinal in the model.
        var cluster: [Int?]
        var similarity: [Float]
        /// Whether it joins that cluster.
        var joins: [Bool]
        /// Whether a person's decision keeps it out of every cluster.
        var isFree: [Bool]

        /// Whether it may be a cluster with others that join none.
        var seeks: [Bool] { zip(joins, isFree).map { !$0 && !$1 } }

        /// Keeps main questions of those texts in no cluster.
        mutating func keepOut(_ ranks: Set<UInt64>, in space: QuestionSpace) {
            for question in space.questions.indices
            where space.questions.isMain[question] && ranks.contains(space.ranks[question]) {
                joins[question] = false
                isFree[question] = true
            }
        }
    }

    /// Returns the ranks of what documents ask.
    private func ranks(of documents: [StoredDocument]) -> Set<UInt64> {
        let extractor = QuestionExtractor(restored.habits)
        return Set(
            documents.compactMap { document in
                extractor.questions(of: document).first.map { TextRank.rank(of: $0.text) }
            })
    }

    /// Returns the clusters that texts are in, by rank.
    private func clusters(of documents: [StoredDocument]) -> [UInt64: ClusterID] {
        let extractor = QuestionExtractor(restored.habits)
        var clusters: [UInt64: ClusterID] = [:]
        for document in documents {
            guard let cluster = before[document.key]?.cluster,
                let question = extractor.questions(of: document).first
            else { continue }
            clusters[TextRank.rank(of: question.text)] = cluster
        }
        return clusters
    }

    private func nearest(in space: QuestionSpace, copied: [UInt64: ClusterID]) -> Nearest {
        let ordinals = Dictionary(
            model.clusters.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let searcher = Searcher(
            restored.centroids,
            postingBudget: Searcher.postingBudget(ofEach: previous.placements.count))
        let texts = space.vectors
        let hits = Parallel.map(space.questions.count) {
            (search: Searcher.Scratch(for: searcher), counter: FeatureCounter(for: texts.texts))
        } each: { question, scratch -> Searcher.Hit? in
            let vector = texts.vector(question, using: &scratch.counter)
            return searcher.nearest(to: vector, count: 1, scratch: &scratch.search).first
        }
        var nearest = Nearest(
            cluster: hits.map { $0?.ordinal }, similarity: hits.map { $0?.similarity ?? 0 },
            joins: hits.map { ($0?.similarity ?? 0) >= model.border },
            isFree: hits.map { _ in false })
        for question in space.questions.indices where space.questions.isMain[question] {
            guard let cluster = copied[space.ranks[question]], let ordinal = ordinals[cluster]
            else { continue }
            nearest.cluster[question] = ordinal
            nearest.joins[question] = true
        }
        return nearest
    }

    private func analysis(
        of documents: [StoredDocument], _ space: QuestionSpace, _ nearest: Nearest
    ) -> Analysis {
        let groups = Clusterer(grain: grain).groups(in: space, where: nearest.seeks)
        var identity = ClusterIdentity(
            previous: Analysis(
                clusters: [], placements: [], nextClusterNumber: previous.nextClusterNumber))
        let ids = identity.ids(
            of: groups.map { group in
                group.questions.filter { space.questions.isMain[$0] }
                    .map { space.questions.documents[$0] }
            })
        let coverage = coverage(in: space, groups, nearest)
        let describer = ClusterDescriber(
            space: space, groups: groups, coverage: coverage, documents: documents, names: [:])
        let found = describer.judged(
            LinkEvidence(space: space, documents: documents, describer: describer)
                .linking(describer.clusters(ids, besides: previous.clusters.map(\.label))))
        let placements = placements(
            of: documents, space, nearest, coverage,
            Placements(space: space, groups: groups, ids: ids, coverage: coverage))
        var analysis = previous
        analysis.placements = before.replacing(placements)
        analysis.clusters = joined(space, nearest, analysis.placements) + found
        analysis.clusters.sort { $0.id < $1.id }
        analysis.nextClusterNumber = identity.nextClusterNumber
        analysis.events = []
        analysis.model = try? model.extended(by: space, groups: groups, ids: ids)?.data()
        return analysis
    }

    private func coverage(
        in space: QuestionSpace, _ groups: [QuestionGroup], _ nearest: Nearest
    ) -> CoverageOfQuestions? {
        guard !space.passages.isEmpty, let calibrations = model.calibrations else { return nil }
        let best = Dictionary(
            previous.clusters.map { ($0.id, $0.coverage?.evidence.first?.similarity ?? 0) },
            uniquingKeysWith: { first, _ in first })
        var agreements: [Int: Double] = [:]
        for question in space.questions.indices where nearest.joins[question] {
            agreements[question] = nearest.cluster[question].flatMap { best[model.clusters[$0]] }
        }
        return CoverageOfQuestions(
            in: space, groups: groups,
            meter: CoverageMeter(
                passages: space.passages, vectors: space.passageVectors,
                questionMean: restored.questionMean),
            calibrations: calibrations, agreements: agreements)
    }

    /// Returns a placement for each new document that can ask.
    private func placements(
        of documents: [StoredDocument], _ space: QuestionSpace, _ nearest: Nearest,
        _ coverage: CoverageOfQuestions?, _ amongThemselves: Placements
    ) -> [Placement] {
        var mainQuestion: [Int: Int] = [:]
        for ordinal in space.questions.indices where space.questions.isMain[ordinal] {
            mainQuestion[space.questions.documents[ordinal]] = ordinal
        }
        return amongThemselves.placements(of: documents).map { placement in
            guard placement.cluster == nil, let question = mainQuestion[placement.document],
                let ordinal = nearest.cluster[question]
            else { return placement }
            let cluster = model.clusters[ordinal]
            let joins = nearest.joins[question]
            return Placement(
                document: placement.document, cluster: joins ? cluster : nil,
                nearest: joins ? nil : cluster, similarity: Double(nearest.similarity[question]),
                gapScore: coverage?.gapScores[question])
        }
    }

    /// Returns the clusters of before with those who joined them.
    private func joined(
        _ space: QuestionSpace, _ nearest: Nearest, _ placements: [Placement]
    ) -> [QuestionCluster] {
        var members: [ClusterID: [Int]] = [:]
        for placement in placements {
            if let cluster = placement.cluster {
                members[cluster, default: []].append(placement.document)
            }
        }
        var secondary: [ClusterID: Set<Int>] = [:]
        for question in space.questions.indices
        where nearest.joins[question] && !space.questions.isMain[question] {
            guard let ordinal = nearest.cluster[question] else { continue }
            secondary[model.clusters[ordinal], default: []]
                .insert(space.questions.documents[question])
        }
        return previous.clusters.map { cluster in
            var cluster = cluster
            cluster.members = members[cluster.id] ?? []
            if let beside = secondary[cluster.id] {
                let all = beside.union(cluster.secondaryMembers).subtracting(cluster.members)
                cluster.secondaryMembers = all.sorted()
            }
            if let name = names[cluster.id] { cluster.label = name }
            return cluster
        }
    }
}
