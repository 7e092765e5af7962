import Testing

@testable import Gaps

struct ClusterLabelTests {
    @Test func `a short question is shown as it is, on one line`() {
        #expect(ClusterLabel.shortened("How do I\n pair it?") == "How do I pair it?")
    }

    @Test func `a long question is cut at a clause's end`() {
        let text =
            "Can I put liquid fertiliser into the tank of the pump, because my tomatoes look pale and the manual says nothing?"
        #expect(
            ClusterLabel.shortened(text)
                == "Can I put liquid fertiliser into the tank of the pump…")
    }

    @Test func `without a clause's end it is cut at a word's`() {
        let label = ClusterLabel.shortened(String(repeating: "woda ", count: 40))
        #expect(label.hasSuffix("woda…"))
        #expect(label.count <= ClusterLabel.maximumLength + 1)
    }
}
