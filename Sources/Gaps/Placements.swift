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
        let centroids = groups.map(\.centroid.normalized)
        let searcher = Searcher(centroids)
        let vector = space.vectors
        let nearest = Parallel.map(space.questions.count) {
            Searcher.Scratch(for: searcher)
        } each: { [groupOf] question, scratch -> Searcher.Hit? in
            if let group = groupOf[question] {
                let similarity = min(1, vector(question).dot(centroids[group]))
                return Searcher.Hit(ordinal: group, similarity: similarity)
            }
            return searcher.nearest(to: vector(question), count: 1, scratch: &scratch).first
        }
        var mainQuestion: [Int: Int] = [:]
        for (ordinal, question) in space.questions.enumerated() where question.isMain {
            mainQuestion[question.document] = ordinal
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
}
