import SupportModel
import Testing

@testable import Gaps

/// A question that a page answers: what customers write, and what stands on the page.
private struct Topic {
    var asked: [String]
    var page: String
    var verdict = Verdict.covered
}

/// Learns the lexicon of a small world.
private func pairs(
    _ language: String, _ topics: [Topic], isAnswered: (Int) -> Bool = { _ in true }
) -> [LexiconPair] {
    var documents: [StoredDocument] = []
    var content: [StoredDocument] = []
    var clusters: [QuestionCluster] = []
    func add(_ kind: DocumentKind, _ text: String) -> StoredDocument {
        let key = documents.count + content.count + 1
        var document = Document(
            id: "\(kind.rawValue)-\(key)", kind: kind, location: .init(file: "x"), text: text)
        document.language = language
        return StoredDocument(key: key, document: document)
    }
    for (number, topic) in topics.enumerated() {
        let page = add(.content, topic.page)
        content.append(page)
        var members: [Int] = []
        for text in topic.asked {
            documents.append(add(.ticket, text))
            members.append(documents.last?.key ?? 0)
        }
        let passage = Passage(
            document: page.key, scope: .page, title: "", heading: nil, text: topic.page,
            language: language)
        clusters.append(
            QuestionCluster(
                id: ClusterID(number + 1), label: "", language: language, medoid: members[0],
                members: members, terms: [], distinctness: 1,
                coverage: Coverage(
                    gapScore: 0.2, similarity: 0.5, threshold: 0.3,
                    evidence: [
                        PassageEvidence(
                            passage: passage, contentID: page.document.id, url: nil,
                            similarity: 0.5)
                    ], matchedTerms: [], missingTerms: []),
                verdict: topic.verdict))
    }
    return Lexicon(
        of: clusters, documents: documents, content: content, model: nil, isAnswered: isAnswered
    ).pairs
}

private let invoices = Topic(
    asked: [
        "Where can I download the invoice as a PDF?",
        "How to download my invoice on the account page",
        "I want to print the invoice from my account", "Download invoice PDF account",
        "please let me print an invoice as a PDF",
    ],
    page:
        "Download the statement as a PDF on the account page. Print the statement from the account."
)

private let parcels = Topic(
    asked: [
        "Can the courier bring my parcel on Saturday evening?", "courier parcel saturday",
        "Does the courier leave the parcel with a neighbour in the evening?",
        "Leave my parcel with the neighbour",
        "my parcel should come on saturday evening by courier",
    ],
    page:
        "The courier brings a consignment on Saturday evening. He may leave the consignment with a neighbour."
)

struct LexiconTests {
    @Test func `a word of customers is found beside the page's word for the same thing`() throws {
        let found = pairs("en", [invoices, parcels]).filter(\.isSure)
        #expect(found.map(\.customerWord).sorted() == ["invoice", "parcel"])
        #expect(found.map(\.contentWord).sorted() == ["consignment", "statement"])
        let invoice = try #require(found.first { $0.customerWord == "invoice" })
        #expect(invoice.documents == 4)
        #expect(invoice.clusters == [ClusterID(1)])
        #expect(invoice.pages == [1])
        #expect(invoice.customerExample.text.lowercased().contains("invoice"))
        #expect(invoice.contentExample.text.contains("statement"))
        #expect(invoice.holds("Invoices"))
        #expect(!invoice.holds("parcel"))
    }

    @Test func `Polish forms of a word are one word`() throws {
        let found = pairs(
            "pl",
            [
                Topic(
                    asked: [
                        "Gdzie mogę pobrać fakturę jako PDF?",
                        "pobieranie faktury na stronie konta",
                        "Chcę wydrukować fakturę z konta", "pobrać fakturę PDF konto",
                        "jak wydrukować faktury jako PDF",
                    ],
                    page:
                        "Rozliczenie można pobrać jako PDF na stronie konta. Wydrukować rozliczenie można z konta."
                ),
                Topic(
                    asked: [
                        "Czy kurier przywiezie paczkę w sobotę wieczorem?", "kurier paczka sobota",
                        "Czy kurier zostawi paczkę sąsiadowi wieczorem?",
                        "zostawić paczkę sąsiadowi", "paczka w sobotę wieczorem kurierem",
                    ],
                    page:
                        "Kurier przywozi przesyłkę w sobotę wieczorem. Może zostawić przesyłkę sąsiadowi."
                ),
            ])
        let invoice = try #require(found.first { $0.holds("faktura") })
        #expect(invoice.contentWord.hasPrefix("rozliczen"))
        #expect(invoice.customerForms.contains("fakturę"))
        #expect(invoice.customerForms.contains("faktury"))
        #expect(found.contains { $0.holds("paczka") && $0.holds("przesyłka") })
    }

    @Test func `Russian words are found as well`() throws {
        let found = pairs(
            "ru",
            [
                Topic(
                    asked: [
                        "Где скачать счёт в PDF?", "скачать счёт на странице аккаунта",
                        "Хочу распечатать счёт из аккаунта", "счёт скачать PDF аккаунт",
                        "как распечатать счёт в PDF",
                    ],
                    page:
                        "Квитанцию можно скачать в PDF на странице аккаунта. Распечатать квитанцию можно из аккаунта."
                ),
                Topic(
                    asked: [
                        "Привезёт ли курьер посылку в субботу вечером?", "курьер посылка суббота",
                        "Оставит ли курьер посылку соседу вечером?", "оставить посылку соседу",
                        "посылка в субботу вечером курьером",
                    ],
                    page:
                        "Курьер привозит отправление в субботу вечером. Отправление можно оставить соседу."
                ),
            ])
        #expect(found.contains { $0.holds("счёт") && $0.holds("квитанция") })
        #expect(found.contains { $0.holds("посылка") && $0.holds("отправление") })
    }

    @Test func `of words that the dictionary knows as one, two customers are enough`() {
        let found = pairs(
            "en",
            [
                Topic(
                    asked: ["Is the tank empty overnight?", "It drips and empties my tank"],
                    page: "The outlets stand below the reservoir level."),
                Topic(asked: ["When does my parcel come?"], page: "We ship on workdays."),
            ])
        #expect(found.map(\.customerWord) == ["tank"])
        #expect(found.map(\.contentWord) == ["reservoir"])
        #expect(found.first?.isSure == true)
    }

    @Test func `one customer is not enough, though the dictionary knows the words`() {
        let topic = Topic(
            asked: ["Is the tank empty overnight?", "It drips all night"],
            page: "The outlets stand below the reservoir level.")
        #expect(pairs("en", [topic]).isEmpty)
    }

    @Test func `one question alone is not enough to tell`() {
        #expect(pairs("en", [invoices]).isEmpty)
        #expect(pairs("en", []).isEmpty)
    }

    @Test(arguments: [Verdict.missing, .thin, .private])
    func `a page that does not answer teaches nothing`(verdict: Verdict) {
        var open = invoices
        open.verdict = verdict
        #expect(!pairs("en", [open, parcels]).contains { $0.holds("invoice") })
    }

    @Test func `a document that is not answered teaches only where the words are to blame`() {
        #expect(pairs("en", [invoices, parcels]) { _ in false }.isEmpty)
        var wrong = invoices
        wrong.verdict = .wrongWords
        var other = parcels
        other.verdict = .wrongWords
        #expect(pairs("en", [wrong, other]) { _ in false }.contains { $0.holds("invoice") })
    }

    @Test func `a word that the page has is none of customers alone`() {
        var both = invoices
        both.page += " The invoice is the statement."
        #expect(!pairs("en", [both, parcels]).contains { $0.holds("invoice") })
    }

    @Test func `a name that customers write is no word of theirs`() {
        func named(_ topic: Topic) -> Topic {
            var topic = topic
            topic.asked = topic.asked.map {
                $0.replacing("invoice", with: "Zorblatt").replacing("parcel", with: "Quellix")
            }
            return topic
        }
        #expect(pairs("en", [named(invoices), named(parcels)]).isEmpty)
    }

    @Test func `a word whose best match is its own slip gets no worse one`() {
        let slips = Topic(
            asked: parcels.asked.map { $0.replacing("parcel", with: "consignmnet") },
            page: parcels.page)
        #expect(pairs("en", [invoices, slips]).map(\.customerWord) == ["invoice"])
    }

    @Test func `hostile and endless text is read like any other`() {
        var hostile = invoices
        hostile.asked.append(String(repeating: "\u{202E}invoice,=> \u{1B}[2J ", count: 2_000))
        hostile.asked.append("")
        hostile.page += String(repeating: " Keep it.", count: 20_000)
        #expect(pairs("en", [hostile, parcels]).contains { $0.holds("invoice") })
    }

    @Test func `the order of documents changes nothing`() {
        #expect(pairs("en", [invoices, parcels]) == pairs("en", [invoices, parcels]))
    }

    @Test(arguments: [
        ("invoice", "invoices", true), ("application", "apply", true),
        ("factor", "two-factor", true), ("recepient", "recipient", true),
        ("consignmnet", "consignment", true),
        ("faktura", "fakturze", true), ("invoice", "statement", false),
        ("battery", "accumulator", false), ("hose", "house", false),
    ])
    func `forms and spellings of one word are no pair`(left: String, right: String, are: Bool) {
        #expect(LexiconLearner.areForms(left, right) == are)
    }
}

struct LogLikelihoodRatioTests {
    /// The bigrams "the swiss" and "can be" of Dunning 1993, table 1.
    @Test(arguments: [
        (110, 2442, 111, 29114, 270.72), (29, 13, 123, 31612, 263.90), (10, 10, 10, 10, 0),
        (0, 0, 0, 0, 0), (5, 0, 0, 5, 13.86), (0, 5, 5, 0, 13.86),
    ])
    func `the ratio is Dunning's`(
        both: Int, first: Int, second: Int, neither: Int, expected: Double
    ) {
        let value = LogLikelihoodRatio.value(
            both: both, first: first, second: second, neither: neither)
        #expect(abs(value - expected) < 0.005)
    }
}
