import SupportModel
import TextEngine

/// Questions that belong together, by their ordinals in a question space.
struct QuestionGroup: Sendable {
    /// Ascending.
    var questions: [Int]
    /// The mean of the unit vectors of those that speak for all; its length is the root of their mean
    /// similarity.
    var centroid: SparseVector
    /// Those that speak for all by similarity to the centroid, the medoid first.
    var byCentrality: [Int]

    /// Returns how similar a member is to the centroid of the others, given how similar it is to the
    /// centroid: of few, one is a good part itself.
    ///
    /// With *n* unit vectors of mean *c*, the others' sum is `n·c - v`.
    func similarity(ofMemberAt similarity: Float) -> Float {
        let length = Double(byCentrality.count) * Double(centroid.length)
        let along = length * Double(similarity)
        let rest = (length * length - 2 * along + 1).squareRoot()
        return rest > 1e-6 ? Float((along - 1) / rest) : 0
    }
}

/// Groups the questions of a space; what is asked once, or belongs to no group, stays alone.
struct Clusterer {
    /// So many members say what a group is about; of a larger one those of the lowest ranks do.
    private static let speakerCount = 256

    let grain: Grain

    /// Returns the groups of questions of at least two documents, by first member.
    ///
    /// - Parameter isWanted: Of each question whether it takes part; all of them if nil.
    func groups(in space: QuestionSpace, where isWanted: [Bool]? = nil) -> [QuestionGroup] {
        let distinct = space.distinct.filter { isWanted?[$0] ?? true }
        // Only here rare words decide as far as the collection has it: coverage compares questions
        // with content, for which the usual exponent is right.
        let exponent = RareWords.exponent(of: space.sample(SampledClustering.usualSampleSize))
        let partition = SampledClustering(resolution: grain.resolution).partition(
            of: distinct, ranks: distinct.map { space.ranks[$0] },
            in: TextVectors(of: space.bags, in: space.space.with(idfExponent: exponent)))
        // A text that belongs nowhere is alone with its copies, which are a group if there are any.
        let groupCount = (partition.clusters.max() ?? -1) + 1
        var members: [[Int]] = Array(repeating: [], count: groupCount + distinct.count)
        var positionOf = [Int](repeating: 0, count: space.questions.count)
        for (position, ordinal) in distinct.enumerated() { positionOf[ordinal] = position }
        for (question, representative) in space.representatives.enumerated()
        where !space.bags.hasNoWords(question) && isWanted?[representative] ?? true {
            let position = positionOf[representative]
            let group =
                partition.belongs[position]
                ? partition.clusters[position] : groupCount + position
            members[group].append(question)
        }
        return Self.groups(members.filter { Self.recurs($0, in: space) }, in: space)
    }

    /// Returns groups with what they are about.
    static func groups(_ members: [[Int]], in space: QuestionSpace) -> [QuestionGroup] {
        let (texts, ranks) = (space.vectors, space.ranks)
        return Parallel.map(members.count) {
            (
                sum: VectorSum(featureCount: texts.texts.featureCount),
                counter: FeatureCounter(for: texts.texts)
            )
        } each: { group, scratch in
            let questions = members[group]
            let speakers = TextRank.lowest(speakerCount, of: questions, by: ranks)
            let vectors = speakers.map { texts.vector($0, using: &scratch.counter) }
            for vector in vectors { scratch.sum.add(vector) }
            let centroid = scratch.sum.takeMean()
            let direction = centroid.normalized
            let similarities = vectors.map { $0.dot(direction) }
            let order = speakers.indices.sorted {
                (similarities[$1], $0) < (similarities[$0], $1)
            }
            return QuestionGroup(
                questions: questions, centroid: centroid, byCentrality: order.map { speakers[$0] })
        }
    }

    /// Whether several documents ask it, one of them as its main question.
    private static func recurs(_ questions: [Int], in space: QuestionSpace) -> Bool {
        guard questions.count > 1, let first = questions.first else { return false }
        let document = space.questions.documents[first]
        return questions.contains { space.questions.documents[$0] != document }
            && questions.contains { space.questions.isMain[$0] }
    }
}
