import Gaps
import Reporting
import SupportModel
import Wording

/// The list of customers' words beside the content's, with what shows that they are one.
struct LexiconList {
    /// So many pairs are shown with their examples.
    private static let exampleCount = 3

    private let all: [LexiconPair]
    private let documents: DocumentsByKey
    private let word: String?
    private let withUnsure: Bool
    private let top: Int?
    private let text = CustomerText()

    /// - Parameters:
    ///   - documents: Those that the examples are taken from.
    ///   - word: The only word that is asked for, if one is.
    init(
        pairs: [LexiconPair], documents: DocumentsByKey, word: String?, withUnsure: Bool, top: Int?
    ) {
        all = word.map { word in pairs.filter { $0.holds(word) } } ?? pairs
        self.documents = documents
        self.word = word
        // Who asks for one word wants to see whatever there is.
        self.withUnsure = withUnsure || word != nil
        self.top = top
    }

    private var wanted: [LexiconPair] { all.filter { withUnsure || $0.isSure } }
    private var shown: [LexiconPair] { Array(wanted.prefix(top ?? .max)) }

    /// Returns the list.
    /// - Parameters:
    ///   - instead: What to say where pages or questions are missing.
    ///   - caution: A warning where the list rests on few documents.
    func report(insteadOf instead: [Block]?, caution: [Block]) -> Report {
        let records = shown.map(record)
        return Report(
            blocks: instead ?? blocks(caution),
            data: [
                "schema": "lacuna.lexicon/1", "total": .integer(wanted.count),
                "unsure": .integer(all.count { !$0.isSure }), "pairs": .array(records),
            ],
            records: records,
            listed: shown.compactMap { $0.clusters.first?.description })
    }

    private func blocks(_ caution: [Block]) -> [Block] {
        guard let first = shown.first else { return nothing + caution }
        var blocks: [Block] = [.paragraph(sentence)] + caution + [.table(table)]
        blocks.append(.heading("How they are used", level: 2))
        blocks += shown.prefix(Self.exampleCount).flatMap(examples)
        if let cluster = first.clusters.first {
            blocks.append(.next(command: "why \(cluster)", purpose: "see what the page answers"))
        }
        if word != nil {
            return blocks + [.next(command: "lexicon", purpose: "see the other words")]
        }
        if !withUnsure, all.contains(where: { !$0.isSure }) {
            blocks.append(
                .next(command: "lexicon --unsure", purpose: "see the uncertain ones as well"))
        }
        let flags = first.isSure ? "" : " --unsure"
        return blocks + [
            .next(
                command: "lexicon\(flags) --format synonyms",
                purpose: "make a synonym file for your site's search")
        ]
    }

    private var sentence: String {
        let count = wanted.count
        let unsure = wanted.count { !$0.isSure }
        var sentence =
            unsure == count
            ? "Customers may have words of their own for \(things(count)) that your pages call "
                + "otherwise; read the examples before you use them."
            : "Customers have words of their own for \(things(count)) that your pages call "
                + "otherwise. Put them into the pages' titles and into the search of your site, "
                + "and customers find the pages."
        if unsure > 0, unsure < count {
            sentence +=
                " \(Counted.grouped(unsure)) of them are uncertain: read the examples first."
        } else if all.count > count {
            let more = all.count - count
            sentence +=
                " \(Counted.grouped(more)) more \(Counted.verb(more, "is", "are")) uncertain "
                + "(--unsure lists them)."
        }
        if shown.count < count { sentence += " The first \(Counted.grouped(shown.count)):" }
        return sentence
    }

    private func things(_ count: Int) -> String { Counted.count(count, "thing") }

    private var nothing: [Block] {
        if let word {
            return [
                .paragraph("Nothing is known of another word for “\(text.label(word))”."),
                .next(
                    command: "ask \(ShellWord.quoted(text.label(word)))",
                    purpose: "see what a customer finds with it"),
            ]
        }
        let unsure = all.count { !$0.isSure }
        let sentence =
            "No word that customers use stands clearly for another word on your pages. To tell, it "
            + "takes several customers who ask in their own words what a page answers."
        guard unsure > 0 else {
            return [
                .paragraph(sentence),
                .next(command: "articles --unused", purpose: "see which pages nobody finds"),
            ]
        }
        return [
            .paragraph(
                sentence + " \(Counted.count(unsure, "pair")) of words "
                    + "\(Counted.verb(unsure, "is", "are")) possible."),
            .next(command: "lexicon --unsure", purpose: "see these, with examples"),
        ]
    }

    private var table: Table {
        Table(
            columns: [
                .init("Customers say", isFlexible: true), .init("Your pages say", isFlexible: true),
                .init("Language", shownFrom: 60),
                .init("Written by", alignment: .trailing),
                .init("Question", shownFrom: 70), .init("Sure", shownFrom: 50),
                .init("Page", isFlexible: true, shownFrom: 100),
            ],
            rows: shown.map { pair in
                [
                    text.label(pair.customerWord), text.label(pair.contentWord), pair.language,
                    Counted.grouped(pair.documents),
                    pair.clusters.map(\.description).joined(separator: ", "),
                    pair.isSure ? "yes" : "no", pages(of: pair).joined(separator: ", "),
                ]
            })
    }

    private func examples(of pair: LexiconPair) -> [Block] {
        [
            .paragraph(
                "“\(text.label(pair.customerWord))” beside “\(text.label(pair.contentWord))”:"),
            .quotation(
                text.quote(pair.customerExample.text, limit: 200),
                source: source(of: pair.customerExample)),
            .quotation(
                text.quote(pair.contentExample.text, limit: 200),
                source: source(of: pair.contentExample)),
        ]
    }

    private func source(of example: LexiconPair.Example) -> String? {
        documents[example.document].map { stored in
            stored.document.kind == .content
                ? stored.document.id : "\(stored.document.kind.rawValue) \(stored.document.id)"
        }
    }

    private func pages(of pair: LexiconPair) -> [String] {
        pair.pages.compactMap { documents[$0]?.document.id }
    }

    private func record(_ pair: LexiconPair) -> DataValue {
        func words(_ forms: [String]) -> DataValue {
            .array(forms.map { .string(text.label($0)) })
        }
        return [
            "customer_word": .string(text.label(pair.customerWord)),
            "content_word": .string(text.label(pair.contentWord)),
            "language": .string(pair.language), "documents": .integer(pair.documents),
            "questions": .array(pair.clusters.map { .string($0.description) }),
            "pages": .array(pages(of: pair).map(DataValue.string)),
            "sure": .bool(pair.isSure), "surprise": .number(pair.surprise),
            "customers": words(pair.customerForms), "content": words(pair.contentForms),
            "customer_example": .string(text.quote(pair.customerExample.text, limit: 500)),
            "customer_source": DataValue(source(of: pair.customerExample)),
            "content_example": .string(text.quote(pair.contentExample.text, limit: 500)),
            "content_source": DataValue(source(of: pair.contentExample)),
        ]
    }
}
