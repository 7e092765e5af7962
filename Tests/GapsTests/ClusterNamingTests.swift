import Testing

@testable import Gaps

struct ClusterNamingTests {
    private func choice(
        _ labels: [String], terms: [String] = [], size: Int, name: String? = nil
    ) -> ClusterNaming.Choice {
        ClusterNaming.Choice(name: name, labels: labels, terms: terms, size: size)
    }

    @Test func `the larger cluster keeps the label and the smaller takes its next best`() {
        let labels = ClusterNaming().labels(for: [
            choice(["It does not work", "The hub is offline"], size: 2),
            choice(["It does not work!", "The pump hums"], size: 5),
        ])
        #expect(labels == ["The hub is offline", "It does not work!"])
    }

    @Test func `without another sentence its telling word stands in brackets`() {
        let labels = ClusterNaming().labels(for: [
            choice(["E4"], terms: ["flow"], size: 5),
            choice(["e4"], terms: ["drop"], size: 2),
            choice(["e4"], terms: ["drop"], size: 2),
        ])
        #expect(labels == ["E4", "e4 (drop)", "e4 (2)"])
    }

    @Test func `a name that a person gave is taken and not given again`() {
        let labels = ClusterNaming().labels(for: [
            choice(["Frost", "Winter on the balcony"], size: 9),
            choice([], size: 2, name: "frost"),
        ])
        #expect(labels == ["Winter on the balcony", "frost"])
    }
}
