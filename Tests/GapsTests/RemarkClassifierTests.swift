import SupportModel
import Testing

@testable import Gaps

/// What is told from questions because it asks nothing.
struct RemarkClassifierTests {
    private func areRemarks(_ texts: [String], isSearch: Bool = false) -> Bool {
        let documents = texts.enumerated().map { key, text in
            StoredDocument(
                key: key + 1,
                document: Document(
                    id: "\(key)", kind: .ticket, location: SourceLocation(file: "t"), text: text))
        }
        let space = KnownSpace(QuestionSpace(of: documents))
        let classifier = RemarkClassifier(for: space)
        var scratch = ExampleComparison.Scratch(for: classifier.comparison)
        return classifier.areRemarks(
            space.questions.indices, isSearch: { _ in isSearch }, scratch: &scratch)
    }

    @Test(arguments: [
        ["I expected better quality for so much money.", "A disappointing waste of money."],
        ["The whole family is delighted with it, recommended.", "Excellent, I love this product."],
        ["Delivery of your message has failed: the recipient's mailbox is full."],
        ["Spodziewałam się lepszej jakości, nie polecam."],
        ["Это автоматический ответ: я в отпуске до понедельника."],
    ])
    func `praise, anger in general and programs' mail ask nothing`(texts: [String]) {
        #expect(areRemarks(texts))
    }

    @Test(arguments: [
        ["Stuck at 80 % since the update", "The pump stopped after two days"],
        ["My order has not arrived", "I was charged twice"],
        ["Excellent product, but the hose leaks at the valve."],
        ["Thanks for the quick answer. Which size do I need?"],
        ["Nie działa aplikacja po aktualizacji"], ["Не приходит код для входа"],
    ])
    func `a trouble that is told is answered, with thanks or a question mark or without`(
        texts: [String]
    ) {
        #expect(!areRemarks(texts))
    }

    @Test func `a search always looks for something`() {
        #expect(!areRemarks(["test message, please ignore"], isSearch: true))
    }
}
