import SupportModel
import TextEngine

/// What the description of clusters reads of a question space, on any thread.
struct KnownSpace: Sendable {
    let questions: QuestionList
    let bags: TextList
    let space: VectorSpace
    let passages: [Passage]
    let passageVectors: [SparseVector]
    let known: KnownFeatures

    init(_ space: QuestionSpace) {
        questions = space.questions
        bags = space.bags
        self.space = space.space
        passages = space.passages
        passageVectors = space.passageVectors
        known = space.extractor.known
    }

    /// Returns the keys of the documents whose main question is among some, and of those that ask
    /// one of them only beside it, both ascending.
    func documents(of ordinals: [Int]) -> (members: [Int], secondary: [Int]) {
        func keys(_ isMain: Bool) -> [Int] {
            var keys: [Int] = []
            for ordinal in ordinals where questions.isMain[ordinal] == isMain {
                keys.append(questions.documents[ordinal])
            }
            keys.sort()
            var distinct: [Int] = []
            distinct.reserveCapacity(keys.count)
            for key in keys where key != distinct.last { distinct.append(key) }
            return distinct
        }
        let members = keys(true)
        let others = keys(false)
        guard !others.isEmpty else { return (members, []) }
        let known = Set(members)
        return (members, others.filter { !known.contains($0) })
    }
}
