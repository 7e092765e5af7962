import SupportModel
import Testing

@testable import Gaps

/// A question that pages answer as nearly as is said.
private func question(
    _ number: Int, _ verdict: Verdict?, asked size: Int = 1, words: [String] = [],
    _ pages: (key: Int, similarity: Double, text: String)...
) -> QuestionCluster {
    let evidence = pages.map { page in
        PassageEvidence(
            passage: Passage(
                document: page.key, scope: .section, title: "Page \(page.key)", heading: nil,
                text: page.text, language: "en"),
            contentID: "help/\(page.key).md", url: nil, similarity: page.similarity)
    }
    return QuestionCluster(
        id: ClusterID(number), label: "Question \(number)?", language: "en", medoid: 1,
        members: Array(1...size), terms: [], distinctness: 1,
        coverage: Coverage(
            gapScore: 0.3, similarity: 0.5, threshold: 0.4, evidence: evidence,
            matchedTerms: words, missingTerms: []),
        verdict: verdict)
}

private func page(_ key: Int, _ text: String = "The pump waters plants.") -> StoredDocument {
    StoredDocument(
        key: key,
        document: Document(
            id: "help/\(key).md", kind: .content, location: .init(file: "x"), text: text))
}

struct ArticleMapTests {
    private func map(_ clusters: [QuestionCluster], _ pages: [StoredDocument]) -> [ArticleUse] {
        ArticleMap(clusters: clusters, content: pages) { $0.members.count }.articles
    }

    @Test func `a page answers the questions that it comes nearest to, most asked first`() {
        let articles = map(
            [
                question(1, .covered, asked: 2, (7, 0.6, "a")),
                question(2, .covered, asked: 5, (7, 0.5, "a")),
            ], [page(7)])
        #expect(articles[0].answered.map(\.cluster.id.number) == [2, 1])
        #expect(!articles[0].isUnused)
    }

    @Test func `a page that is only mentioned in a missing question is not used`() {
        let articles = map([question(1, .missing, (7, 0.1, "a"))], [page(7), page(8)])
        #expect(articles.map(\.isUnused) == [true, true])
    }

    @Test(arguments: [Verdict.thin, .wrongWords, .stale, .conflicting])
    func `a page has open what it mentions and does not answer well`(verdict: Verdict) {
        let articles = map([question(1, verdict, (7, 0.3, "a"))], [page(7)])
        #expect(articles[0].open.map(\.cluster.id.number) == [1])
        #expect(articles[0].answered.isEmpty)
    }

    @Test func `a second page counts only where it would answer by itself`() {
        let articles = map(
            [question(1, .covered, (7, 0.6, "a"), (8, 0.41, "b"), (9, 0.39, "c"))],
            [page(7), page(8), page(9)])
        #expect(articles.map(\.beside.count) == [0, 1, 0])
        #expect(articles.map(\.isUnused) == [false, false, true])
    }

    @Test func `a wrong-words question is open on the page that says what agents reply`() {
        var cluster = question(1, .wrongWords, (7, 0.3, "a"))
        cluster.coverage?.repliedPage = Coverage.RepliedPage(
            best: PassageEvidence(
                passage: Passage(
                    document: 8, scope: .page, title: "", heading: nil, text: "", language: "en"),
                contentID: "help/8.md", url: nil, similarity: 0.4),
            matchedTerms: [], missingTerms: ["frost"])
        let articles = map([cluster], [page(7), page(8)])
        #expect(articles.map(\.open.count) == [0, 1])
        #expect(articles[1].open[0].evidence == nil)
    }

    @Test func `a private question is answered by no page`() {
        #expect(map([question(1, .private, (7, 0.6, "a"))], [page(7)])[0].isUnused)
    }

    @Test func `the language is that of the page`() {
        let articles = map(
            [],
            [
                page(1), page(2, "Jak podlewać rośliny na balkonie, gdy wyjeżdżam na urlop?"),
                page(3, "Как поливать растения на балконе, когда я в отпуске?"), page(4, ""),
            ])
        #expect(articles.prefix(3).map(\.language) == ["en", "pl", "ru"])
        #expect(articles[3].isUnused)
    }

    @Test func `a question without coverage and one about a page that is gone change nothing`() {
        var bare = question(1, nil)
        bare.coverage = nil
        #expect(map([bare, question(2, .covered, (99, 0.9, "a"))], [page(7)])[0].isUnused)
        #expect(map([question(2, .covered, (99, 0.9, "a"))], []).isEmpty)
    }
}

struct SplitAnswerTests {
    @Test func `two pages that each hold a word of the question divide the answer`() throws {
        let split = try #require(
            SplitAnswer(
                of: question(
                    1, .covered, words: ["battery", "winter"],
                    (7, 0.6, "Charge the batteries first."), (8, 0.45, "In winter keep it dry."))))
        #expect(split.isDivided)
        #expect(split.parts.map(\.words) == [["battery"], ["winter"]])
    }

    @Test func `two pages that come equally near compete`() throws {
        let split = try #require(
            SplitAnswer(
                of: question(
                    1, .covered, words: ["battery"], (7, 0.6, "Charge the battery."),
                    (8, 0.58, "The battery must be charged."))))
        #expect(!split.isDivided)
        #expect(split.parts.map(\.evidence.contentID) == ["help/7.md", "help/8.md"])
    }

    @Test func `a second page that adds nothing and is less near leaves one answer`() {
        #expect(
            SplitAnswer(
                of: question(
                    1, .covered, words: ["battery"], (7, 0.6, "Charge the battery."),
                    (8, 0.45, "The battery must be charged."))) == nil)
    }

    @Test func `a page in another language is no second answer`() {
        var cluster = question(1, .covered, (7, 0.6, "Charge it."), (8, 0.6, "Naładuj ją."))
        cluster.coverage?.evidence[1].passage.language = "pl"
        #expect(SplitAnswer(of: cluster) == nil)
    }

    @Test(arguments: [Verdict.missing, .thin, .private])
    func `a question without an answer has none to split`(verdict: Verdict) {
        #expect(
            SplitAnswer(of: question(1, verdict, (7, 0.6, "Charge it."), (8, 0.6, "Charge it.")))
                == nil)
    }

    @Test func `Polish and Russian forms of a word are held by a passage`() throws {
        var polish = question(
            1, .covered, words: ["bateria", "zima"], (7, 0.6, "Naładuj baterię."),
            (8, 0.5, "Zimą trzymaj w domu."))
        for index in 0..<2 { polish.coverage?.evidence[index].passage.language = "pl" }
        #expect(
            try #require(SplitAnswer(of: polish)).parts.map(\.words) == [["bateria"], ["zima"]])
    }
}
