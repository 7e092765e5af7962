import SupportModel
import Testing

@testable import Gaps

/// Whether a collection of articles is enough to tell what it answers.
@Suite struct ArticleLanguagesTests {
    private func languages(_ counts: [(String, Int)]) -> ArticleLanguages {
        ArticleLanguages(
            of: counts.flatMap { language, count in
                (0..<count).map { number in
                    var document = Document(
                        id: "\(language)\(number)", kind: .content,
                        location: SourceLocation(file: "help", line: 1), text: "Text \(number).")
                    document.language = language
                    return StoredDocument(key: number, document: document)
                }
            })
    }

    @Test func `six articles of a language are enough, five are a guess`() {
        let articles = languages([("en", 6), ("pl", 5), ("de", 1)])
        #expect(articles.caution(in: "en") == nil)
        #expect(articles.caution(in: "pl")?.hasPrefix("Only 5 articles in Polish are") == true)
        #expect(articles.caution(in: "de")?.hasPrefix("Only 1 article in language “de” is") == true)
        #expect(articles.caution(in: "ru")?.hasPrefix("No article in Russian is loaded") == true)
    }

    @Test func `without any content nothing is said of its languages`() {
        #expect(languages([]).caution(in: "pl") == nil)
    }

    @Test func `an article that is only a title is none`() {
        let title = Document(
            id: "a", kind: .content, location: SourceLocation(file: "a.md"), text: " \n")
        let articles = ArticleLanguages(of: [StoredDocument(key: 1, document: title)])
        #expect(articles.counts.isEmpty)
        #expect(
            articles.emptyCaution
                == "1 article has a title and no text below it, so it answers nothing.")
        #expect(languages([("en", 6)]).emptyCaution == nil)
    }

    @Test(arguments: [(2, "Only 2 ask it, too few"), (3, "Only 3 ask it, too few"), (4, nil)])
    func `three who ask may be chance, four come back`(members: Int, doubt: String?) {
        let cluster = QuestionCluster(
            id: ClusterID(1), label: "How?", language: "en", medoid: 0,
            members: Array(0..<members), terms: [], distinctness: 1)
        let doubts = VerdictExplanation(of: cluster, articles: languages([("en", 9)])).doubts
        #expect(doubts.first?.prefix(22) == doubt?.prefix(22))
        #expect(doubts.count == (doubt == nil ? 0 : 1))
    }
}
