import Testing

@testable import Gaps

struct LanguageLinksTests {
    /// Profiles of two languages, ten each, every one with a word of its own language.
    private func profiles(
        _ evidence: [(ordinal: Int, kind: LanguageLinks.Kind, feature: String)]
    ) -> [LanguageLinks.Profile] {
        var profiles = (0..<20).map { ordinal in
            LanguageLinks.Profile(
                language: ordinal < 10 ? "en" : "pl",
                evidence: [.words: ["word\(ordinal)": 1], .figures: ["30": 1]])
        }
        for (ordinal, kind, feature) in evidence {
            profiles[ordinal].evidence[kind, default: [:]][feature] = 1
        }
        return profiles
    }

    @Test func `a rare code in the question and a rare figure in the answers link two clusters`() {
        let links = LanguageLinks(
            profiles([
                (3, .words, "e4"), (14, .words, "e4"), (3, .figures, "2.5"),
                (14, .figures, "2.5"), (3, .tags, "leak"), (14, .tags, "leak"),
            ]))
        #expect(links.groups() == [[3, 14]])
    }

    @Test func `one thing in common is not enough`() {
        let links = LanguageLinks(profiles([(3, .words, "e4"), (14, .words, "e4")]))
        #expect(links.groups().isEmpty)
    }

    @Test func `what everybody says links nothing`() {
        let every = (0..<20).flatMap { ordinal in
            [(ordinal, LanguageLinks.Kind.words, "drop"), (ordinal, .tags, "mail")]
        }
        #expect(LanguageLinks(profiles(every)).groups().isEmpty)
    }

    @Test func `a cluster is linked to the better of two matches`() {
        let links = LanguageLinks(
            profiles([
                (3, .words, "e4"), (14, .words, "e4"), (15, .words, "e4"),
                (3, .figures, "2.5"), (14, .figures, "2.5"), (15, .figures, "2.5"),
                (3, .tags, "leak"), (14, .tags, "leak"),
                (3, .pages, "7"), (14, .pages, "7"),
            ]))
        #expect(links.groups() == [[3, 14]])
    }

    @Test func `a group has one cluster of each language`() {
        var three = profiles([])
        for ordinal in 15..<20 { three[ordinal].language = "ru" }
        for ordinal in [2, 12, 17] {
            three[ordinal].evidence = [
                .words: ["e4": 1, "hub": 1], .figures: ["2.5": 1, "40": 1], .tags: ["leak": 1],
            ]
        }
        #expect(LanguageLinks(three).groups() == [[2, 12, 17]])
    }

    @Test func `what people keep apart is in no group, not by way of a third either`() {
        let matches = [
            LanguageLinks.Match(first: 0, second: 1, score: 3),
            LanguageLinks.Match(first: 1, second: 2, score: 2),
        ]
        let languages = ["en", "pl", "ru"]
        #expect(LanguageLinks.groups(of: matches, in: languages) == [[0, 1, 2]])
        let apart = LanguageLinks.groups(of: matches, in: languages) {
            [$0, $1].sorted() != [0, 2]
        }
        #expect(apart == [[0, 1]])
    }

    @Test func `within a language the best of its own are matched, and none of another`() {
        let links = LanguageLinks(
            profiles([
                (3, .words, "e4"), (5, .words, "e4"), (14, .words, "e4"),
                (3, .replies, "magnet"), (5, .replies, "magnet"), (14, .replies, "magnet"),
                (3, .tags, "leak"), (5, .tags, "leak"), (14, .tags, "leak"),
            ]), scope: .ownLanguage)
        #expect(links.matches().map { [$0.first, $0.second] } == [[3, 5]])
    }
}
