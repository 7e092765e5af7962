import SupportModel
import TextEngine

/// Questions that belong together, by their ordinals in a question space.
struct QuestionGroup: Sendable {
    /// Ascending.
    var questions: [Int]
    /// The mean of the members' unit vectors; its length is the root of their mean similarity.
    var centroid: SparseVector
    /// The member that is most similar to the centroid.
    var medoid: Int
    /// The mean similarity of the members to the normalized centroid.
    var coherence: Double
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

    private static func group(of questions: [Int], _ vectors: [SparseVector]) -> QuestionGroup {
        let centroid = SparseVector.mean(of: vectors)
        let direction = centroid.normalized
        var best: (similarity: Float, position: Int) = (-1, 0)
        var sum = 0.0
        for (position, vector) in vectors.enumerated() {
            let similarity = vector.dot(direction)
            sum += Double(similarity)
            if similarity > best.similarity { best = (similarity, position) }
        }
        return QuestionGroup(
            questions: questions, centroid: centroid, medoid: questions[best.position],
            coherence: min(1, sum / Double(questions.count)))
    }
}
