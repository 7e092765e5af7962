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

/// Groups the questions of a space; what is asked once, or belongs to no group, stays alone.
struct Clusterer {
    let grain: Grain

    /// Returns the groups of questions of at least two documents, by first member.
    func groups(in space: QuestionSpace) -> [QuestionGroup] {
        let (ordinals, vectors) = space.distinctVectors()
        let partition = TextClustering(resolution: grain.resolution).partition(of: vectors)
        // A text that belongs nowhere is alone with its copies, which are a group if there are any.
        let groupCount = (partition.clusters.max() ?? -1) + 1
        var members: [[Int]] = Array(repeating: [], count: groupCount + ordinals.count)
        var positionOf: [Int: Int] = [:]
        for (position, ordinal) in ordinals.enumerated() { positionOf[ordinal] = position }
        for (question, representative) in space.representatives.enumerated() {
            guard let position = positionOf[representative], !space.bags[question].isEmpty else {
                continue
            }
            let group =
                partition.belongs[position]
                ? partition.clusters[position] : groupCount + position
            members[group].append(question)
        }
        return members.filter { Self.recurs($0, in: space) }.map { questions in
            let vectors = questions.compactMap {
                positionOf[space.representatives[$0]].map { vectors[$0] }
            }
            return Self.group(of: questions, vectors)
        }
    }

    /// Whether several documents ask it, one of them as its main question.
    private static func recurs(_ questions: [Int], in space: QuestionSpace) -> Bool {
        guard questions.count > 1, let first = questions.first else { return false }
        let document = space.questions[first].document
        return questions.contains { space.questions[$0].document != document }
            && questions.contains { space.questions[$0].isMain }
    }

    /// Returns a group of questions, given with the vector of each.
    static func group(
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
