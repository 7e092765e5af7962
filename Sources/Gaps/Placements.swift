import SupportModel
import TextEngine

/// Says for every document where its main question went, or which cluster it comes nearest to.
struct Placements {
    let space: QuestionSpace
    let groups: [QuestionGroup]
    let ids: [ClusterID]
    let coverage: CoverageOfQuestions?

    /// Returns a placement for each document that can ask, in the order of the documents.
    func placements(of documents: [StoredDocument]) -> [Placement] {
        var groupOf = [Int?](repeating: nil, count: space.questions.count)
        for (group, members) in groups.enumerated() {
            for question in members.questions { groupOf[question] = group }
        }
        let nearest = nearest(groupOf)
        var mainQuestion: [Int: Int] = [:]
        for ordinal in space.questions.indices where space.questions.isMain[ordinal] {
            mainQuestion[space.questions.documents[ordinal]] = ordinal
        }
        return documents.filter { $0.document.kind.asksQuestions }.map { stored in
            guard let question = mainQuestion[stored.key] else {
                return Placement(
                    document: stored.key, cluster: nil, nearest: nil, similarity: 0,
                    gapScore: coverage?.calibration(for: "").gapScore(similarity: 0))
            }
            let hit = nearest[question]
            return Placement(
                document: stored.key, cluster: groupOf[question].map { ids[$0] },
                nearest: groupOf[question] == nil ? hit.map { ids[$0.ordinal] } : nil,
                similarity: Double(hit?.similarity ?? 0),
                gapScore: coverage?.gapScores[question])
        }
    }

    /// How many features of a centroid are compared where nothing belongs together.
    private static let centroidFeatureCount = 4096

    /// Returns for each question its group, or the one it comes nearest to, with the similarity to
    /// the group's centroid.
    private func nearest(_ groupOf: [Int?]) -> [Searcher.Hit?] {
        let texts = space.vectors
        let centroids = groups.map(\.centroid.normalized)
        var nearest = [Searcher.Hit?](repeating: nil, count: groupOf.count)
        let members = Parallel.map(groups.count) {
            (
                centroid: [Float](repeating: 0, count: texts.texts.featureCount),
                counter: FeatureCounter(for: texts.texts)
            )
        } each: { [groups] group, scratch -> [Float] in
            let centroid = centroids[group]
            // Spread out, the centroid of thousands of features is as quick to compare as a short one.
            for (feature, value) in zip(centroid.features, centroid.values) {
                scratch.centroid[Int(feature)] = value
            }
            defer { for feature in centroid.features { scratch.centroid[Int(feature)] = 0 } }
            return groups[group].questions.map {
                let vector = texts.vector($0, using: &scratch.counter)
                return min(1, vector.dot(dense: scratch.centroid))
            }
        }
        for (group, similarities) in members.enumerated() {
            for (question, similarity) in zip(groups[group].questions, similarities) {
                nearest[question] = Searcher.Hit(ordinal: group, similarity: similarity)
            }
        }
        let alone = groupOf.indices.filter { groupOf[$0] == nil }
        let searcher = Searcher(
            centroids.map { $0.keeping(Self.centroidFeatureCount) },
            postingBudget: Searcher.postingBudget(ofEach: alone.count))
        let found = Parallel.map(alone.count) {
            (search: Searcher.Scratch(for: searcher), counter: FeatureCounter(for: texts.texts))
        } each: { position, scratch in
            let vector = texts.vector(alone[position], using: &scratch.counter)
            return searcher.nearest(to: vector, count: 1, scratch: &scratch.search).first
        }
        for (question, hit) in zip(alone, found) { nearest[question] = hit }
        return nearest
    }
}
