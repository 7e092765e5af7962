package import Foundation
package import SupportModel
import TextEngine

/// What an analysis learnt of a collection, in a form that is kept with it: a question is answered
/// from it in milliseconds, and documents that come later join its clusters, without a second
/// reading of what was loaded.
package struct CollectionModel: Sendable, Codable {
    /// The entries that all centroids together keep.
    private static let centroidEntryCount = 1 << 21
    /// How many questions say how well one question alone is answered.
    private static let calibrationSample = 2_000
    /// How many questions say how near to its cluster a text must be.
    private static let borderSample = 8_192

    let habits: QuestionExtractor.Habits
    let spelling: SpellingModel
    private(set) var features: FeatureMemory
    /// The mean of the questions' vectors.
    private(set) var questionMean: PackedVectors
    /// The centroids of the clusters, of length 1 before the least of them was left out.
    private(set) var centroids: PackedVectors
    private(set) var clusters: [ClusterID]
    /// Turns the similarity of one question, which has no cluster, into the probability of a gap;
    /// nil where no content is loaded.
    let calibration: CoverageCalibration?
    /// The same for a question together with its cluster.
    let calibrations: CoverageCalibrations?
    /// The similarity to the nearest centroid above which there are as many texts as have a cluster.
    let border: Float
    /// What was asked.
    private(set) var texts: KnownTexts

    init(
        of space: QuestionSpace, groups: [QuestionGroup], ids: [ClusterID], meter: CoverageMeter,
        calibrations: CoverageCalibrations? = nil
    ) {
        let (features, renumbering) = FeatureMemory.keeping(
            space.extractor.known, frequencies: space.frequencies,
            of: space.space.documentCount)
        self.features = features
        habits = space.habits
        spelling = space.spelling
        let sample = space.sample(CoverageMeter.sampleSize)
        // Where nothing was asked, titles and paragraphs are the nearest thing to questions.
        let likeQuestions =
            sample.isEmpty
            ? space.passages.indices.filter { space.passages[$0].scope != .page }
                .map { space.passageVectors[$0] } : sample
        questionMean = PackedVectors([renumbering.vector(SparseVector.mean(of: likeQuestions))])
        let centroids = Self.kept(groups, beside: 0)
        self.centroids = PackedVectors(centroids.map(renumbering.vector))
        clusters = ids
        let own = meter.ownBest(of: space.sample(Self.calibrationSample))
        let foreign = meter.foreignBest(of: space.passageVectors)
        calibration =
            space.passages.isEmpty
            ? nil
            : CoverageCalibration(
                similarities: own, ownBest: own, foreignBest: foreign.map(\.similarity),
                articles: CoverageMeter.articleCount(of: foreign))
        self.calibrations = calibrations
        border = Self.border(in: space, groups, centroids)
        texts = KnownTexts(space.texts)
    }

    /// Learns anew what an analysis that kept no model was made from.
    package init(of documents: [StoredDocument], clusters: [QuestionCluster]) {
        let space = QuestionSpace(of: documents)
        var ordinalOf: [Int: Int] = [:]
        for ordinal in space.questions.indices where space.questions.isMain[ordinal] {
            ordinalOf[space.questions.documents[ordinal]] = ordinal
        }
        let groups = Clusterer.groups(
            clusters.map { $0.members.compactMap { ordinalOf[$0] }.sorted() }, in: space)
        self.init(
            of: space, groups: groups, ids: clusters.map(\.id),
            meter: CoverageMeter(in: space))
    }

    /// Returns the model with what documents that came later brought; nil where it is damaged.
    ///
    /// - Parameters:
    ///   - space: The later documents, read in the knowledge of this model.
    ///   - groups: Their new clusters, of those ids.
    func extended(
        by space: QuestionSpace, groups: [QuestionGroup], ids: [ClusterID]
    ) -> CollectionModel? {
        guard let old = centroids.vectors, let mean = questionMean.vectors,
            let texts = texts.adding(space.texts)
        else { return nil }
        var model = self
        let (features, renumbering) = FeatureMemory.keeping(
            space.extractor.known, frequencies: space.frequencies,
            of: space.space.documentCount)
        model.features = features
        model.questionMean = PackedVectors(mean.map(renumbering.vector))
        let new = Self.kept(groups, beside: old.count)
        model.centroids = PackedVectors((old + new).map(renumbering.vector))
        model.clusters += ids
        model.texts = texts
        return model
    }

    /// Returns the centroids of groups with their heaviest features alone.
    private static func kept(_ groups: [QuestionGroup], beside others: Int) -> [SparseVector] {
        let room = max(128, centroidEntryCount / max(1, groups.count + others))
        return groups.map { $0.centroid.normalized.keeping(room) }
    }

    /// Returns how near to a centroid a text must be, so that of a sample as many are as belong to a
    /// group.
    private static func border(
        in space: QuestionSpace, _ groups: [QuestionGroup], _ centroids: [SparseVector]
    ) -> Float {
        var groupOf = [Int?](repeating: nil, count: space.questions.count)
        for (group, members) in groups.enumerated() {
            for question in members.questions { groupOf[question] = group }
        }
        let sample = TextRank.lowest(borderSample, of: space.distinct, by: space.ranks)
        let vectors = space.vectors.vectors(of: sample)
        let searcher = Searcher(centroids)
        let nearest = Parallel.map(sample.count) {
            Searcher.Scratch(for: searcher)
        } each: { [groupOf] position, scratch -> Float in
            searcher.nearest(to: vectors[position], count: 2, scratch: &scratch).map { hit in
                guard hit.ordinal == groupOf[sample[position]] else { return hit.similarity }
                return groups[hit.ordinal].similarity(ofMemberAt: hit.similarity)
            }.max() ?? 0
        }
        let alone = sample.count { groupOf[$0] == nil }
        return nearest.sorted().dropFirst(alone).first ?? 1
    }

    /// The model as bytes.
    package func data() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return try encoder.encode(self)
    }

    /// Reads a model from its bytes.
    package init(_ data: Data) throws { self = try JSONDecoder().decode(Self.self, from: data) }

    /// What the model is good for, restored; nil where its bytes are damaged.
    func restored() -> Restored? {
        guard let (known, frequencies) = features.restored(spelling: spelling),
            let mean = questionMean.vectors?.first, let centroids = centroids.vectors,
            centroids.count == clusters.count
        else { return nil }
        return Restored(
            habits: habits, spelling: spelling, known: known, frequencies: frequencies,
            documentCount: features.documentCount, questionMean: mean, centroids: centroids)
    }

    /// What a model is good for, in memory.
    struct Restored: Sendable {
        var habits: QuestionExtractor.Habits
        var spelling: SpellingModel
        var known: KnownFeatures
        /// In how many of the texts that were counted each feature occurs.
        var frequencies: [Int]
        var documentCount: Int
        var questionMean: SparseVector
        var centroids: [SparseVector]

        var space: VectorSpace {
            VectorSpace(documentFrequencies: frequencies, documentCount: documentCount)
        }
    }
}
