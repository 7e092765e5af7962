import Foundation
import Testing
import TextEngine

@testable import Chat

struct LearningTests {
    private static let methods: [SoftmaxRegression.Method] = [
        .adaptiveSteps(step: 0.2, passes: 5), .penalty(fit: 100, passes: 4),
    ]

    @Test(arguments: methods.indices)
    func `letters that always come together are learnt as one`(method: Int) {
        let vectors = [
            SparseVector(features: [0, 1, 2], values: [0.5, 0.5, 0.7]),
            SparseVector(features: [2, 3], values: [0.6, 0.8]),
            SparseVector(features: [0, 1, 3], values: [0.4, 0.4, 0.8]),
        ]
        let examples = TrainingExamples(vectors, classes: [0, 1, 2])
        let learnt = SoftmaxRegression(examples, classCount: 3, method: Self.methods[method])
        func probabilities(_ features: [Int32]) -> [Float] {
            learnt.probabilities(
                of: SparseVector(features: features, values: features.map { _ in 0.5 }))
        }
        #expect(probabilities([0]) == probabilities([1]))
        #expect(probabilities([0]) != probabilities([2]))
        let shares = learnt.probabilities(of: vectors[1])
        #expect(shares.firstIndex(of: shares.max() ?? 0) == 1)
    }

    @Test(arguments: [
        ("Zgłoszenie", "zgloszenie"), ("zgłosze\u{301}", "zglosze\u{301}"),
        ("wie\u{328}cej", "wiecej"), ("Ёлка", "елка"), ("don’t", "don't"), ("ОТЧЁТ", "отчет"),
    ])
    func `words are compared without their marks however these are typed`(
        word: String, folded: String
    ) {
        #expect(Sentence.folded(word) == folded)
    }

    @Test func `quotations, escaped blanks and marks inside of words are told apart`() {
        let sentence = Sentence("(load \"a b.csv\", my\\ file.md) don't „call it”: 'x'.")
        #expect(
            sentence.pieces == [
                .word("load", folded: "load"), .quotation("a b.csv"),
                .word("my file.md", folded: "my file.md"), .word("don't", folded: "don't"),
                .quotation("call it"), .quotation("x"),
            ])
    }
}
