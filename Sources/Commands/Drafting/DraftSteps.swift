import SupportModel

/// Numbered sentences of an answer as lists of steps.
struct DraftSteps {
    /// A step of one or more sentences.
    struct Step {
        var number: Int
        var sentences: [DraftSentence]
    }

    struct List {
        var steps: [Step]

        /// The numbers up to the last one that no sentence is left of.
        var missing: [Int] {
            let last = steps.last?.number ?? 0
            return (1..<max(1, last)).filter { number in !steps.contains { $0.number == number } }
        }
    }

    private(set) var lists: [List] = []

    /// Takes sentences in their order; a number that is not higher than the one before begins
    /// another list, one that is the same goes on with the step.
    init(_ sentences: some Sequence<DraftSentence>) {
        for sentence in sentences {
            guard let number = sentence.step else { continue }
            guard let list = lists.indices.last, let last = lists[list].steps.indices.last,
                number >= lists[list].steps[last].number
            else {
                lists.append(List(steps: [Step(number: number, sentences: [sentence])]))
                continue
            }
            if number == lists[list].steps[last].number {
                lists[list].steps[last].sentences.append(sentence)
            } else {
                lists[list].steps.append(Step(number: number, sentences: [sentence]))
            }
        }
    }
}
