import Foundation
import Reporting
import SupportModel
import Testing
import Wording

@testable import Commands

struct DraftArticleTests {
    private static let members = [
        CoffeeWorld.asked("T-1", .ticket, "Jak odkamienić?", on: nil),
        CoffeeWorld.asked("reviews.csv#4", .review, "Nie wiem, jak odkamienić", on: nil),
    ].enumerated().map { StoredDocument(key: $0.offset + 1, document: $0.element) }

    private static func markdown(_ draft: Draft) -> String {
        let standing = ArticleStanding(
            state: .accepted, owner: "kasia: \"web\"", due: Day("2026-12-04"))
        return DraftArticle(draft: draft, standing: standing, members: members).markdown
    }

    private static func draft(in language: String) -> Draft {
        var draft = Draft(
            cluster: ClusterID(17), title: "Jak odkamienić ekspres?", language: language)
        draft.answer = [
            DraftSentence(text: "wciśnij oba guziki.", tickets: ["T-1", "reviews.csv#4"])
        ]
        draft.sources = ["T-1", "reviews.csv#4"]
        return draft
    }

    @Test func `the front matter names what the draft rests on, and nothing empty`() {
        let text = Self.markdown(Self.draft(in: "pl"))
        #expect(
            text == """
                ---
                id: "Q-17"
                title: "Jak odkamienić ekspres?"
                language: "pl"
                state: "accepted"
                owner: "kasia: \\"web\\""
                due: "2026-12-04"
                source-tickets: ["T-1"]
                source-reviews: ["reviews.csv#4"]
                ---

                # Jak odkamienić ekspres?

                Wciśnij oba guziki.

                <!-- zgłoszenie T-1; opinia reviews.csv#4 -->

                """)
    }

    @Test(arguments: [
        ("en", "TO VERIFY", "How customers ask it"),
        ("pl", "DO SPRAWDZENIA", "Jak pytają klienci"),
        ("ru", "ПРОВЕРИТЬ", "Как об этом спрашивают клиенты"),
        ("de", "TO VERIFY", "How customers ask it"),
    ])
    func `headings are in the language of the draft`(
        language: String, toVerify: String, variants: String
    ) {
        var draft = Self.draft(in: language)
        draft.variants = ["odkamienianie"]
        let sentence = DraftSentence(text: "Tak.", tickets: ["T-1"])
        draft.disagreements = [
            DraftDisagreement(
                first: sentence, second: DraftSentence(text: "Nie.", tickets: ["T-1"]))
        ]
        let text = Self.markdown(draft)
        #expect(text.contains("\n## \(toVerify)\n"))
        #expect(text.contains("\n## \(variants)\n"))
    }

    @Test(arguments: ["en", "pl", "ru", "de"])
    func `a draft is the same whoever reads it`(language: String) {
        var draft = Self.draft(in: language)
        draft.facts.demand.add(.ticket)
        draft.facts.columns = [
            DraftFacts.Column(
                name: "plan", known: 1, values: [DraftFacts.Share(value: "K2", count: 1)])
        ]
        let texts = AnswerLanguage.allCases.map { reader in
            AnswerLanguage.$current.withValue(reader) { Self.markdown(draft) }
        }
        #expect(Set(texts).count == 1)
        #expect(texts[0].contains(language == "ru" ? "K2: 1 (100\u{A0}%)" : "K2: 1 (100%)"))
    }

    @Test func `below the title stand customers' words, and what is to be checked is apart`() {
        var draft = Self.draft(in: "en")
        draft.lead = ["How is it descaled?", "It says DESCALE"]
        draft.singleCases = [
            DraftSentence(text: "you bought the old one.", tickets: ["reviews.csv#4"])
        ]
        draft.facts.demand.add(.ticket)
        draft.facts.demand.add(.review)
        draft.facts.columns = [
            DraftFacts.Column(
                name: "product_name", known: 1, values: [DraftFacts.Share(value: "K2", count: 1)])
        ]
        draft.facts.first = Date(timeIntervalSince1970: 0)
        draft.facts.last = Date(timeIntervalSince1970: 86_400)
        let text = Self.markdown(draft)
        #expect(
            text.hasSuffix(
                """
                # Jak odkamienić ekspres?

                Customers put it like this: “How is it descaled?”, “It says DESCALE”

                Wciśnij oba guziki.

                <!-- ticket T-1; review reviews.csv#4 -->

                ## TO VERIFY

                Said to one customer; check that it holds for everybody, and reword it:

                - You bought the old one. \\[review reviews.csv#4\\]

                ## Who asks, and when

                | What | How many |
                | --- | --- |
                | Asked | tickets: 1, reviews: 1 |
                | Product name | K2: 1 (100%); known of 1 |
                | From – to | 1970-01-01 – 1970-01-02 |

                """), "\(text)")
        let article = ArticleText(text)
        #expect(article.isUnfinished)
        #expect(!article.published.contains("old one") && !article.published.contains("K2"))
        #expect(article.published.contains("Wciśnij oba guziki."))
    }

    @Test func `steps are a list, with where each comes from and which are missing`() {
        var draft = Self.draft(in: "en")
        draft.answer = [
            DraftSentence(text: "Open the lid.", tickets: ["T-1"], step: 1),
            DraftSentence(text: "It is heavy.", tickets: ["T-1"], step: 1),
            DraftSentence(text: "rinse it.", tickets: ["T-1", "T-2"], step: 3),
            DraftSentence(text: "Close the lid.", tickets: ["T-1"]),
        ]
        #expect(
            Self.markdown(draft).hasSuffix(
                """
                1. Open the lid. It is heavy.
                2. Rinse it.

                <!-- 1: ticket T-1; 2: tickets T-1, T-2; steps missing: 2; see the ticket -->

                Close the lid.

                <!-- ticket T-1 -->

                """), "\(Self.markdown(draft))")
    }

    @Test func `an address of a page in an answer is a link, one with a mark in it is none`() {
        var draft = Self.draft(in: "en")
        draft.answer = [
            DraftSentence(text: "See https://acme.com/a_b/*.", tickets: ["T-1"]),
            DraftSentence(text: "Or https://acme.com/[id].", tickets: ["T-1"]),
        ]
        draft.lead = ["I saw https://acme.com/a"]
        let text = Self.markdown(draft)
        #expect(text.contains("\nSee <https://acme.com/a_b/>\\*.\n"), "\(text)")
        #expect(text.contains("\nOr https\\://acme.com/\\[id\\].\n"), "\(text)")
        #expect(text.contains("“I saw https\\://acme.com/a”"), "\(text)")
    }

    @Test func `a mark in the place of data is pointed out`() {
        var draft = Self.draft(in: "en")
        draft.answer = [DraftSentence(text: "The code comes from [email].", tickets: ["T-1"])]
        #expect(Self.markdown(draft).contains("<!-- ticket T-1; data was taken out: "))
    }

    @Test func `nobody is named, wherever a sentence came from`() {
        var draft = Self.draft(in: "en")
        draft.answer = [DraftSentence(text: "Write to anna@example.com", tickets: ["T-1"])]
        draft.variants = ["call +48 601 234 567"]
        draft.outline = ["Is jan@example.com right?"]
        let text = Self.markdown(draft)
        #expect(!text.contains("@"))
        #expect(!text.contains("601"))
    }

    @Test func `an id cannot end the comment that names it`() {
        var draft = Self.draft(in: "en")
        draft.answer = [DraftSentence(text: "Yes.", tickets: ["--><script>"])]
        let lines = Self.markdown(draft).split(separator: "\n")
        #expect(lines.contains("<!-- ticket -script -->"))
    }
}
