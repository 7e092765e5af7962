import Testing

@testable import Gaps

struct CrossLanguageMatcherTests {
    /// Matches twenty clusters of each of two languages that speak of usual things in turn, and of
    /// what is given.
    private func matches(
        _ evidence: [(ordinal: Int, kind: LanguageLinks.Kind, feature: String)]
    ) -> [[Int]] {
        var profiles = (0..<40).map { ordinal in
            LanguageLinks.Profile(
                language: ordinal < 20 ? "en" : "pl",
                evidence: [.words: ["usual \(ordinal % 4)": 1, "usual \(4 + ordinal % 2)": 1]])
        }
        for (ordinal, kind, feature) in evidence {
            profiles[ordinal].evidence[kind, default: [:]][feature] = 1
        }
        return CrossLanguageMatcher(profiles).matches().map { [$0.first, $0.second] }
    }

    @Test func `clusters that speak of one rare thing ask the same`() {
        #expect(matches([(3, .words, "frost"), (27, .words, "frost")]) == [[3, 27]])
    }

    @Test func `what everybody speaks of links nobody`() {
        #expect(matches((0..<40).map { ($0, .words, "parcel") }).isEmpty)
    }

    @Test func `answers that are alike link what is asked in other words`() {
        #expect(matches([(3, .replies, "shelter"), (27, .replies, "shelter")]) == [[3, 27]])
    }

    @Test func `of two that are alike the one that is liker is matched`() {
        let found = matches([
            (3, .words, "frost"), (27, .words, "frost"), (31, .words, "frost"),
            (3, .replies, "shelter"), (27, .replies, "shelter"),
        ])
        #expect(found == [[3, 27]])
    }

    @Test func `clusters of one language are not compared`() {
        #expect(matches([(3, .words, "frost"), (7, .words, "frost")]).isEmpty)
    }
}
