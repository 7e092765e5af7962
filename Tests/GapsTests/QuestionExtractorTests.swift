import Foundation
import SupportModel
import Testing

@testable import Gaps

struct QuestionExtractorTests {
    private func stored(
        _ text: String, subject: String? = nil, kind: DocumentKind = .ticket, rating: Double? = nil
    ) -> StoredDocument {
        var document = Document(
            id: "1", kind: kind, location: SourceLocation(file: "t"), text: text)
        document.subject = subject
        document.rating = rating
        return StoredDocument(key: 1, document: document)
    }

    private func question(of stored: StoredDocument) -> String? {
        QuestionExtractor(for: [stored]).questions(of: stored).first?.text
    }

    @Test func `the subject is part of the question and a reply mark is not`() {
        #expect(
            question(of: stored("It shows nothing.", subject: "Black screen"))
                == "Black screen\nIt shows nothing.")
        #expect(
            question(of: stored("It shows nothing.", subject: "Re: your ticket"))
                == "It shows nothing.")
    }

    @Test func `of a form only the message counts`() {
        let form = "Model: X2 / App version: - / Message: the lamp does not light up at night"
        #expect(question(of: stored(form)) == "the lamp does not light up at night")
    }

    @Test(arguments: ["ok", "Thanks!", "Dziękuję", "Спасибо", "👍"])
    func `thanks alone ask nothing`(text: String) {
        #expect(question(of: stored(text, subject: "Re: question")) == nil)
    }

    @Test func `praise asks nothing until a but follows`() {
        let kind = DocumentKind.review
        #expect(question(of: stored("Lovely lamp, works.", kind: kind, rating: 5)) == nil)
        #expect(
            question(of: stored("Lovely lamp, but how do I dim it", kind: kind, rating: 5)) != nil)
        #expect(
            question(
                of: stored("Świetna lampa, ale nie wiem jak ją ściemnić", kind: kind, rating: 5))
                != nil)
        #expect(question(of: stored("It broke in a week.", kind: kind, rating: 1)) != nil)
    }

    @Test func `the opening of a channel is left out`() {
        var documents: [StoredDocument] = []
        for (key, text) in [
            "Customer called, lamp blinks", "Customer called, wants an invoice",
            "Customer called, asks for the size",
        ].enumerated() {
            var note = stored(text)
            note.key = key
            note.document.channel = "phone"
            documents.append(note)
        }
        let extractor = QuestionExtractor(for: documents)
        #expect(
            documents.flatMap(extractor.questions).map(\.text)
                == ["lamp blinks", "wants an invoice", "asks for the size"])
    }

    @Test func `the second question of a ticket is not its main one`() {
        let ticket = stored(
            "Hello, the pump hums but no water comes out. Also, where can I download last year's invoice? Thanks!"
        )
        let questions = QuestionExtractor(for: [ticket]).questions(of: ticket)
        #expect(
            questions.map(\.text) == [
                "the pump hums but no water comes out.",
                "where can I download last year's invoice?",
            ])
        #expect(questions.map(\.isMain) == [true, false])
    }
}
