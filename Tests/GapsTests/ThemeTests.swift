import SupportModel
import Testing
import TextEngine

@testable import Gaps

struct ThemeTests {
    /// Unit vectors of a few features each.
    private func vector(_ features: [Int32]) -> SparseVector {
        SparseVector(
            features: features.map { $0 * 2 }, values: features.map { _ in 1 }
        ).normalized
    }

    @Test func `related clusters form a theme and one without relatives stays alone`() {
        let centroids = [
            vector([1, 2, 3]), vector([1, 2, 4]), vector([1, 2, 5]),
            vector([10, 11, 12]), vector([10, 11, 13]), vector([10, 11, 14]), vector([30, 31]),
        ]
        let groups = ThemeGrouping().groups(of: centroids, linked: [])
        #expect(groups == [[0, 1, 2], [3, 4, 5]])
    }

    @Test func `two clusters are no themes`() {
        #expect(ThemeGrouping().groups(of: [vector([1]), vector([1])], linked: []).isEmpty)
    }

    @Test func `hundreds of clusters make about as many themes as their square root`() {
        let centroids = (0..<400).map { number -> SparseVector in
            let group = Int32(number / 20)
            let own = Int32(1_000 + number)
            return vector([group, 500 + group, own, own + 1_000])
        }
        let count = ThemeGrouping().groups(of: centroids, linked: []).count
        #expect((10...40).contains(count))
    }

    private static let texts = [
        "the pump hums at night", "pump hums loudly at night", "humming pump at night",
        "the pump leaks water", "pump leaking water", "water leaks from the pump",
        "the pump does not prime", "pump will not prime", "priming the pump fails",
        "invoice has a wrong address", "wrong address on the invoice", "address on invoice wrong",
        "invoice without tax number", "no tax number on the invoice", "invoice tax number missing",
        "invoice as a second copy", "second copy of the invoice", "copy of my invoice",
    ]

    private func documents(_ texts: [String]) -> [StoredDocument] {
        texts.enumerated().map { position, text in
            StoredDocument(
                key: position + 1,
                document: Document(
                    id: "\(position)", kind: .ticket, location: SourceLocation(file: "t"),
                    text: text))
        }
    }

    @Test func `a theme keeps its id when more is loaded`() {
        let first = GapAnalysis().run(on: documents(Self.texts))
        let more = documents(Self.texts + ["the pump hums all night", "a second invoice copy"])
        let second = GapAnalysis().run(on: more, previous: first)
        for theme in first.themes {
            let kept = second.themes.first { !Set($0.clusters).isDisjoint(with: theme.clusters) }
            #expect(kept == nil || kept?.id == theme.id)
        }
        #expect(second.nextThemeNumber >= first.nextThemeNumber)
    }

    @Test func `clusters name their theme and themes their clusters`() {
        let analysis = GapAnalysis().run(on: documents(Self.texts))
        for theme in analysis.themes {
            #expect(theme.clusters.count > 1 && !theme.label.isEmpty)
            let members = analysis.clusters.filter { $0.theme == theme.id }.map(\.id)
            #expect(members == theme.clusters)
        }
    }
}
