import SupportModel
import TextEngine

/// Questions that belong together, by their ordinals in a question space.
struct QuestionGroup: Sendable {
    /// Ascending.
    var questions: [Int]
    /// The mean of the members' unit vectors; its length is the root of their mean similarity.
    var centroid: SparseVector
    /// The members by similarity to the centroid, the medoid first.
    var byCentrality: [Int]
}

/// Groups the questions of a space; what is asked once stays alone.
struct Clusterer {
    let grain: Grain

    /// Returns the groups of at least two questions, by first member.
    func groups(in space: QuestionSpace) -> [QuestionGroup] {
        let (ordinals, vectors) = space.distinctVectors()
        let clusters = TextClustering(resolution: grain.resolution).clusters(of: vectors)
        var clusterOf: [Int: Int] = [:]
        var vectorOf: [Int: SparseVector] = [:]
        for (position, ordinal) in ordinals.enumerated() {
            clusterOf[ordinal] = clusters[position]
            vectorOf[ordinal] = vectors[position]
        }
        var members: [[Int]] = Array(repeating: [], count: (clusters.max() ?? -1) + 1)
        for (question, representative) in space.representatives.enumerated() {
            guard let cluster = clusterOf[representative], !space.bags[question].isEmpty else {
                continue
            }
            members[cluster].append(question)
        }
        return members.filter { $0.count > 1 }.map { questions in
            let vectors = questions.compactMap { vectorOf[space.representatives[$0]] }
            return Self.group(of: questions, vectors)
        }
    }

    private static func group(
        of questions: [Int], _ vectors: [SparseVector]
    ) -> QuestionGroup {
        let centroid = SparseVector.mean(of: vectors)
        let direction = centroid.normalized
        let similarities = vectors.map { $0.dot(direction) }
        let order = questions.indices.sorted {
            (similarities[$1], $0) < (similarities[$0], $1)
        }
        return QuestionGroup(
            questions: questions, centroid: centroid, byCentrality: order.map { questions[$0] })
    }
}
