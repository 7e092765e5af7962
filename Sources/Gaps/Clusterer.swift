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
        let distinct = space.distinct
        let vector = space.vectors
        let partition = SampledClustering(resolution: grain.resolution).partition(
            ranks: distinct.map { TextRank.rank(of: space.questions[$0].text) }
        ) { vector(distinct[$0]) }
        // A text that belongs nowhere is alone with its copies, which are a group if there are any.
        let groupCount = (partition.clusters.max() ?? -1) + 1
        var members: [[Int]] = Array(repeating: [], count: groupCount + distinct.count)
        var positionOf = [Int](repeating: 0, count: space.questions.count)
        for (position, ordinal) in distinct.enumerated() { positionOf[ordinal] = position }
        for (question, representative) in space.representatives.enumerated()
        where !space.bags.hasNoWords(question) {
            let position = positionOf[representative]
            let group =
                partition.belongs[position]
                ? partition.clusters[position] : groupCount + position
            members[group].append(question)
        }
        let groups = members.filter { Self.recurs($0, in: space) }
        return Parallel.map(groups.count) {
            ()
        } each: { group, _ in
            Self.group(of: groups[group], groups[group].map(vector))
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
