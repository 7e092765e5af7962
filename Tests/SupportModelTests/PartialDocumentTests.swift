import Foundation
import SupportModel
import Testing

struct PartialDocumentTests {
    private func ticket(_ text: String = "") -> Document {
        Document(
            id: "7", kind: .ticket, location: SourceLocation(file: "tickets.csv", line: 2),
            text: text)
    }

    @Test func `a score from another file joins the text and erases nothing`() {
        var score = ticket()
        score.csat = 2
        let joined = PartialDocument(document: score, given: [.csat, .subject, .text])
            .merged(into: ticket("Where is my parcel? It was due on Monday."))
        #expect(joined.csat == 2)
        #expect(joined.text == "Where is my parcel? It was due on Monday.")
    }

    @Test func `a version that was updated earlier only fills what the newer one lacks`() {
        var newer = ticket("Solved now, thanks. How do I close the ticket?")
        newer.updated = Date(timeIntervalSince1970: 200)
        newer.segments = ["plan": "pro"]
        var earlier = ticket("The lamp does not switch on.")
        earlier.updated = Date(timeIntervalSince1970: 100)
        earlier.channel = "mail"
        earlier.segments = ["plan": "free", "product": "lamp"]
        let joined = PartialDocument(earlier).merged(into: newer)
        #expect(joined.text == newer.text)
        #expect(joined.updated == newer.updated)
        #expect(joined.channel == "mail")
        #expect(joined.segments == ["plan": "pro", "product": "lamp"])
    }

    @Test func `merging a document into itself changes nothing`() {
        var document = ticket("Can I pay by invoice? We are a school.")
        document.tags = ["billing"]
        #expect(PartialDocument(document).merged(into: document) == document)
    }
}
