package import Foundation
package import SupportModel
import TextEngine

/// What an analysis learnt of a collection, in a form that is kept with it: a question is answered
/// from it in milliseconds, without a second reading of what was loaded.
package struct CollectionModel: Sendable, Codable {
    /// The entries that all centroids together keep.
    private static let centroidEntryCount = 1 << 21
    /// How many questions say how well one question alone is answered.
    private static let calibrationSample = 2_000

    let habits: QuestionExtractor.Habits
    let spelling: SpellingModel
    let features: FeatureMemory
    /// The mean of the questions' vectors.
    private let questionMean: PackedVectors
    /// The centroids of the clusters, of length 1 before the least of them was left out.
    private let centroids: PackedVectors
    let clusters: [ClusterID]
    /// Turns the similarity of one question, which has no cluster, into the probability of a gap;
    /// nil where no content is loaded.
    let calibration: CoverageCalibration?

    init(of space: QuestionSpace, groups: [QuestionGroup], ids: [ClusterID], meter: CoverageMeter) {
        let (features, renumbering) = FeatureMemory.keeping(
            space.extractor.known, frequencies: space.frequencies,
            of: space.space.documentCount)
        self.features = features
        habits = space.habits
        spelling = space.spelling
        let sample = space.sample(CoverageMeter.sampleSize)
        questionMean = PackedVectors([renumbering.vector(SparseVector.mean(of: sample))])
        let room = max(128, Self.centroidEntryCount / max(1, groups.count))
        centroids = PackedVectors(
            groups.map { renumbering.vector($0.centroid.normalized.keeping(room)) })
        clusters = ids
        let own = meter.ownBest(of: space.sample(Self.calibrationSample))
        calibration =
            space.passages.isEmpty
            ? nil
            : CoverageCalibration(
                similarities: own, ownBest: own,
                foreignBest: meter.foreignBest(of: space.passageVectors).map(\.similarity))
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
        guard let (known, space) = features.restored(spelling: spelling),
            let mean = questionMean.vectors?.first, let centroids = centroids.vectors,
            centroids.count == clusters.count
        else { return nil }
        return Restored(known: known, space: space, questionMean: mean, centroids: centroids)
    }

    struct Restored {
        var known: KnownFeatures
        var space: VectorSpace
        var questionMean: SparseVector
        var centroids: [SparseVector]
    }
}
