/// The members of a group that speak for it in counts: all of a small one, a sample of a large one.
struct GroupSample: Sendable {
    /// Question ordinals, ascending.
    let questions: [Int]
    /// How many members there are.
    let groupSize: Int

    init(of group: QuestionGroup) {
        groupSize = group.questions.count
        questions = group.byCentrality.sorted()
    }

    /// Whether it is only a part of the members.
    var isPartial: Bool { questions.count < groupSize }

    /// Returns a count among the sample as it is to be expected among all members.
    func scaled(_ count: Int) -> Int {
        isPartial ? (count * groupSize + questions.count / 2) / questions.count : count
    }
}
