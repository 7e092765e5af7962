import Cleaning
import SupportModel
import Testing

@testable import Gaps

struct DraftWriterTests {
    private func ticket(_ key: Int, _ text: String, reply: String? = nil) -> StoredDocument {
        var document = Document(
            id: "\(100 + key)", kind: .ticket, location: SourceLocation(file: "t"), text: text)
        document.replies = [reply].compactMap(\.self)
        document.language = "en"
        return StoredDocument(key: key, document: document)
    }

    private func draft(_ members: [StoredDocument]) -> Draft {
        let cluster = QuestionCluster(
            id: ClusterID(4), label: "can I run it without Wi-Fi?", language: "en", medoid: 1,
            members: members.map(\.key), terms: ["wi-fi"], distinctness: 1)
        return DraftWriter(redactor: Redactor()).draft(for: cluster, members: members)
    }

    @Test func `an answer is made of sentences that agents wrote, with their tickets`() {
        let draft = draft([
            ticket(
                1, "Can I run it without Wi-Fi?",
                reply: "Hi Anna,\nYes, the plan is kept in the device itself. Kind regards, Tom"),
            ticket(
                2, "does it work offline",
                reply: "Hello! Yes, the plan is kept in the device. Best, Eve"),
        ])
        #expect(draft.title == "Can I run it without Wi-Fi?")
        #expect(draft.answer.count == 1)
        #expect(draft.answer.first?.text.contains("the plan is kept in the device") == true)
        #expect(draft.answer.first?.tickets == ["101", "102"])
        #expect(draft.outline.isEmpty)
    }

    @Test func `replies that name other numbers are marked as disagreeing`() {
        let draft = draft([
            ticket(1, "how long offline?", reply: "The device keeps the plan for 14 days offline."),
            ticket(2, "offline?", reply: "The device keeps the plan for 30 days offline."),
        ])
        #expect(draft.disagreements.count == 1)
        #expect(draft.disagreements.first?.first.tickets == ["101"])
        #expect(draft.disagreements.first?.second.tickets == ["102"])
    }

    @Test func `what one reply says about something else stays out`() {
        let draft = draft([
            ticket(1, "offline?", reply: "The device keeps the watering plan without Wi-Fi."),
            ticket(2, "offline?", reply: "Without Wi-Fi the device keeps its watering plan."),
            ticket(3, "offline?", reply: "Delivery to Norway takes five working days by post."),
        ])
        #expect(!draft.answer.contains { $0.text.contains("Norway") })
    }

    @Test func `without replies it is an outline of what customers ask`() {
        let draft = draft([
            ticket(1, "Can I run it without Wi-Fi? Does the app warn me then?"),
            ticket(2, "does it work offline"),
        ])
        #expect(draft.answer.isEmpty)
        #expect(draft.outline == ["Can I run it without Wi-Fi?", "Does the app warn me then?"])
    }

    @Test func `no personal data reaches a draft`() {
        let draft = draft([
            ticket(
                1, "Can I run it without Wi-Fi? Call me on +48 600 123 456, jan@example.com",
                reply:
                    "Dear Jan, your order RN-104477 runs without Wi-Fi as it is. Write to eve@example.com."
            )
        ])
        let text = ([draft.title] + draft.variants + draft.answer.map(\.text)).joined(
            separator: "\n")
        for secret in ["600 123", "jan@", "104477", "eve@", "Jan"] {
            #expect(!text.contains(secret))
        }
    }
}
