import Cleaning
import Foundation
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

    private func draft(
        _ members: [StoredDocument], label: String = "can I run it without Wi-Fi?"
    ) -> Draft {
        let cluster = QuestionCluster(
            id: ClusterID(4), label: label, language: "en", medoid: 1,
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

    @Test func `below a customer's words stands the reply to that customer`() {
        let members = [
            ticket(
                1, "Is Wi-Fi needed?",
                reply: "The device waters by its own clock. The plan stays in it for weeks. "
                    + "Every tenth day it should be charged."),
            ticket(
                2, "Will it run on a boat?",
                reply: "The pump floats if its battery is dry. Your two zones keep running."),
        ]
        let labels = ["Is Wi-Fi needed?", "Will it run on a boat?"]
        for (label, source) in zip(labels, ["101", "102"]) {
            #expect(draft(members, label: label).sources == [source])
        }
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

    @Test func `an outline begins with what most customers ask, and says nothing twice`() {
        let draft = draft([
            ticket(1, "Does the app warn me? Can I run it without Wi-Fi?"),
            ticket(2, "Can it run without Wi-Fi? How long does the battery last then?"),
            ticket(3, "How long does the battery last offline?"),
            ticket(4, "Can I run it without a Wi-Fi?"),
        ])
        #expect(draft.outline.count == 3, "\(draft.outline)")
        #expect(draft.outline.first?.contains("without") == true, "\(draft.outline)")
        #expect(draft.outline.dropFirst().first?.contains("battery") == true, "\(draft.outline)")
        #expect(draft.outline.last == "Does the app warn me?", "\(draft.outline)")
    }

    @Test func `wordings come the nearest first, and none twice`() {
        let draft = draft([
            ticket(1, "Can I paint the tank black?"),
            ticket(2, "can I run it without wi-fi"),
            ticket(3, "Will it run if there is no Wi-Fi at my allotment?"),
            ticket(4, "run without wi-fi"),
            ticket(5, "Is Wi-Fi needed to run it?"),
        ])
        #expect(draft.variants.contains("Is Wi-Fi needed to run it?"), "\(draft.variants)")
        #expect(draft.variants.first == "Run without wi-fi", "\(draft.variants)")
        #expect(!draft.variants.contains("Can I run it without wi-fi"), "\(draft.variants)")
    }

    @Test func `a draft begins with what customers wrote to people`() {
        let draft = draft([
            ticket(1, "can I run it without Wi-Fi?"),
            ticket(2, "Will it run without Wi-Fi on a boat?"),
        ])
        #expect(draft.lead == ["Will it run without Wi-Fi on a boat?"])
    }

    @Test(arguments: [
        ("if not, can I run it without Wi-Fi", "Can I run it without Wi-Fi?"),
        ("and how do I run it without Wi-Fi", "How do I run it without Wi-Fi?"),
        ("the Wi-Fi is weak", "The Wi-Fi is weak"),
    ])
    func `a title stands by itself`(label: String, title: String) {
        #expect(draft([ticket(1, label)], label: label).title == title)
    }

    @Test func `what a person called it is the title`() {
        #expect(draft([ticket(1, "no wifi?")], label: "Offline").title == "Offline")
    }

    @Test func `a word or two give way to a question that says the same`() {
        let draft = draft(
            [ticket(1, "without Wi-Fi"), ticket(2, "Can I run it without Wi-Fi?")],
            label: "without Wi-Fi")
        #expect(draft.title == "Can I run it without Wi-Fi?")
    }

    @Test func `what an agent did for one customer is left out`() {
        let draft = draft([
            ticket(
                1, "Can I run it without Wi-Fi?",
                reply: "I have reset your device. It keeps the plan without Wi-Fi. "
                    + "Sorry for the trouble.")
        ])
        #expect(draft.answer.map(\.text) == ["It keeps the plan without Wi-Fi."])
    }

    @Test func `what one customer was told of their own case is to be verified`() {
        let draft = draft([
            ticket(
                1, "Can I run it without Wi-Fi?",
                reply: "It keeps the plan without Wi-Fi. You bought the old model, so it keeps "
                    + "one plan only. I checked with our engineers: the new one comes tomorrow.")
        ])
        #expect(draft.answer.map(\.text) == ["It keeps the plan without Wi-Fi."])
        #expect(
            draft.singleCases.map(\.text) == [
                "You bought the old model, so it keeps one plan only.",
                "The new one comes tomorrow.",
            ])
        #expect(draft.sources == ["101"])
    }

    @Test func `what an agent took back in the next reply is left out`() {
        var member = ticket(
            1, "Can I run it without Wi-Fi?", reply: "It needs Wi-Fi all the time.")
        member.document.replies.append(
            "Hello Anna, correction: the device keeps its plan without Wi-Fi.")
        #expect(
            draft([member]).answer.map(\.text) == ["The device keeps its plan without Wi-Fi."])
    }

    @Test func `what two replies say holds for more than one customer`() {
        let reply = "You bought the old model, so it keeps one plan only without Wi-Fi."
        let draft = draft([
            ticket(1, "without Wi-Fi?", reply: reply), ticket(2, "no Wi-Fi?", reply: reply),
        ])
        #expect(draft.answer.map(\.tickets) == [["101", "102"]])
        #expect(draft.singleCases.isEmpty)
    }

    @Test func `the reply that answers the question comes before one about something else`() {
        let draft = draft([
            ticket(
                1, "Can I paint the tank black, without any risk?",
                reply: "Ordinary paint flakes off. Use a spray made for plastics. Paint outside."),
            ticket(2, "can it run without Wi-Fi", reply: "Yes, it runs without Wi-Fi as well."),
            ticket(3, "without Wi-Fi?"),
        ])
        #expect(draft.answer.map(\.text) == ["Yes, it runs without Wi-Fi as well."])
    }

    @Test func `who asks is counted in the fields that tell customers apart`() {
        func member(
            _ key: Int, plan: String, agent: String, on date: Double
        ) -> StoredDocument {
            var stored = ticket(key, "Can I run it without Wi-Fi?")
            stored.document.segments = [
                "plan": plan, "assignee": agent, "product_id": "8101", "e-mail of shop": "a@b.eu",
            ]
            stored.document.country = key == 1 ? "PL" : "DE"
            stored.document.created = Date(timeIntervalSince1970: date)
            return stored
        }
        let week: Double = 7 * 86_400
        let facts = draft([
            member(1, plan: "free", agent: "Tom Whitfield", on: 0),
            member(2, plan: "free", agent: "Tom Whitfield", on: week),
            member(3, plan: "plus", agent: "Tom Whitfield", on: week + 60),
        ]).facts
        #expect(facts.demand.tickets == 3)
        #expect(facts.columns.map(\.name) == ["country", "plan"])
        #expect(
            facts.columns.last?.values == [
                DraftFacts.Share(value: "free", count: 2),
                DraftFacts.Share(value: "plus", count: 1),
            ])
        #expect(facts.first == Date(timeIntervalSince1970: 0))
        #expect(facts.last == Date(timeIntervalSince1970: week + 60))
        #expect(facts.peak == DraftFacts.Share(value: "1970-W02", count: 2))
    }

    @Test func `pages that have nothing to do with it are not linked`() {
        func evidence(_ id: String, _ similarity: Double) -> PassageEvidence {
            PassageEvidence(
                passage: Passage(
                    document: 9, scope: .page, title: id, heading: nil, text: "", language: "en"),
                contentID: id, url: nil, similarity: similarity)
        }
        var coverage = Coverage(
            gapScore: 0.9, similarity: 0.1, threshold: 0.4,
            evidence: [evidence("near.md", 0.3), evidence("far.md", 0.1)], matchedTerms: [],
            missingTerms: [])
        coverage.repliedPage = Coverage.RepliedPage(
            best: evidence("replied.md", 0.4), matchedTerms: [], missingTerms: [])
        let cluster = QuestionCluster(
            id: ClusterID(4), label: "Wi-Fi?", language: "en", medoid: 1, members: [1], terms: [],
            distinctness: 1, coverage: coverage)
        let draft = DraftWriter(redactor: Redactor())
            .draft(for: cluster, members: [ticket(1, "Wi-Fi?")])
        #expect(draft.pages.map(\.contentID) == ["replied.md", "near.md"])
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
