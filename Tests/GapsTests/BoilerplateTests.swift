import SupportModel
import Testing

@testable import Gaps

struct BoilerplateTests {
    private let problems = [
        "The pump hums but no water comes out.", "My invoice shows the wrong company name.",
        "How do I change the delivery address?", "The app forgets the second zone each night.",
        "Can I use rain water from a barrel?", "The courier left the parcel with a stranger.",
        "Where do I enter the discount code?", "The sensor reports dry soil after rain.",
        "Is the tank safe for drinking water?", "The hose came without its clamp.",
        "Which filter fits the older model?", "My subscription was charged twice in May.",
    ]

    private func tickets(_ texts: [String]) -> [StoredDocument] {
        texts.enumerated().map { key, text in
            StoredDocument(
                key: key,
                document: Document(
                    id: "\(key)", kind: .ticket, location: SourceLocation(file: "t"), text: text))
        }
    }

    private func questions(_ texts: [String]) -> [String] {
        let documents = tickets(texts)
        let extractor = QuestionExtractor(for: documents)
        return documents.flatMap(extractor.questions).map(\.text)
    }

    @Test func `a line that stands in many tickets beside different questions is no question`() {
        let texts = problems.enumerated().map { number, problem in
            "Order placed through the mobile app. Device: X\(number)\n\(problem)"
        }
        #expect(questions(texts) == problems)
    }

    @Test func `a recurring sentence at the start or the end goes and the same inside stays`() {
        let opened = problems.map { "Submitted with the contact form. " + $0 }
        #expect(questions(opened) == problems)
        let closed = problems.map { $0 + " This message is confidential." }
        #expect(questions(closed) == problems)
        let inside = "The lamp blinks. Submitted with the contact form. It is new."
        #expect(questions(opened + [inside]).last == inside)
    }

    @Test func `a question that recurs word for word stays`() {
        let alone = Array(repeating: "The pump does not start", count: 20)
        #expect(questions(alone) == alone)
        let signed = problems.indices.map { number in
            "The pump does not start at all\nRegards,\nTom\(["", " Smith"][number % 2])"
        }
        #expect(questions(signed).allSatisfy { $0 == "The pump does not start at all" })
        let asked = problems.map { "Where is my parcel?\n" + $0 }
        #expect(questions(asked) == asked.map { $0 })
    }

    @Test func `a line that some write alone is what they ask`() {
        let line = "The pump does not start"
        let texts = problems.map { "\(line)\n\($0)" } + [line, line]
        #expect(questions(texts) == texts)
    }

    @Test func `sightings of parts merge in any order`() {
        let texts = problems.map { "Sent by the shop's form\n" + $0 }
        var whole = LineSightings()
        var parts = texts.map { text in
            var part = LineSightings()
            part.add(text)
            return part
        }
        for text in texts { whole.add(text) }
        parts.reverse()
        var merged = LineSightings()
        for part in parts { merged.merge(part) }
        #expect(merged.boilerplate() == whole.boilerplate())
        #expect(whole.boilerplate().count == 1)
    }
}
