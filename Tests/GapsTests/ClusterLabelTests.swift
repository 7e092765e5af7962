import Foundation
import SupportModel
import Testing

@testable import Gaps

struct ClusterLabelTests {
    @Test func `a short question is shown as it is, on one line`() {
        #expect(ClusterLabel.shortened("How do I\n pair it?") == "How do I pair it?")
    }

    @Test func `a long question ends at a clause's end, without dots`() {
        let text =
            "Can I put liquid fertiliser into the tank of the pump, because my tomatoes look pale and the manual says nothing?"
        #expect(
            ClusterLabel.shortened(text) == "Can I put liquid fertiliser into the tank of the pump")
    }

    @Test func `without a clause's end it is cut at a word's`() {
        let label = ClusterLabel.shortened(String(repeating: "woda ", count: 40))
        #expect(label.hasSuffix("woda…"))
        #expect(label.count <= ClusterLabel.maximumLength + 1)
    }

    /// The labels of what an analysis finds in tickets of those texts.
    private func clusters(_ texts: [String]) -> [QuestionCluster] {
        let documents = texts.enumerated().map { position, text in
            StoredDocument(
                key: position + 1,
                document: Document(
                    id: "\(position)", kind: .ticket, location: SourceLocation(file: "t"),
                    text: text))
        }
        return GapAnalysis().run(on: documents).clusters
    }

    private static let shipping = [
        "Can I ship to Norway?", "Do you ship to Norway and what does shipping cost?",
        "shipping to Norway", "is shipping to Norway possible",
    ]

    @Test func `of a long story the clause that asks is the label`() throws {
        let story =
            "We moved in last spring and everything was lovely until the neighbours complained, "
            + "how do I reset my password?"
        let found = clusters(
            [story, "how do I reset my password", "reset my password"] + Self.shipping)
        let label = try #require(found.first { $0.members.contains(1) }?.label)
        #expect(label.lowercased().hasPrefix("how do i reset my password"))
    }

    @Test func `no two clusters have the same label`() {
        let labels = clusters(
            [
                "Does not work. The pump makes a loud humming noise",
                "Does not work. A loud humming noise comes from the pump",
                "Does not work. My invoice shows the wrong address",
                "Does not work. The address on the invoice is wrong",
            ] + Self.shipping
        ).map { LabelText.key($0.label) }
        #expect(Set(labels).count == labels.count && labels.count > 1)
    }

    @Test func `a term is one word in its most frequent form`() throws {
        let found = clusters(
            [
                "the hoses leak at the joint", "hoses leak", "a hose leaks at night",
                "leaking hoses on the balcony",
            ] + Self.shipping)
        let terms = try #require(found.first { $0.members.contains(1) }?.terms)
        #expect(terms.contains("hoses"))
        #expect(!terms.contains("hose"))
    }
}
