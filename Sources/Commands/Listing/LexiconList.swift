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
        blocks.append(.heading(say("How they are used"), level: 2))
        blocks += shown.prefix(Self.exampleCount).flatMap(examples)
        if let cluster = first.clusters.first {
            blocks.append(
                .next(command: "why \(cluster)", purpose: say("see what the page answers")))
        }
        if word != nil {
            return blocks + [.next(command: "lexicon", purpose: say("see the other words"))]
        }
        if !withUnsure, all.contains(where: { !$0.isSure }) {
            blocks.append(
                .next(command: "lexicon --unsure", purpose: say("see the uncertain ones as well")))
        }
        let flags = first.isSure ? "" : " --unsure"
        return blocks + [
            .next(
                command: "lexicon\(flags) --format synonyms",
                purpose: say("make a synonym file for your site's search"))
        ]
    }

    private var sentence: String {
        let count = wanted.count
        let unsure = wanted.count { !$0.isSure }
        var sentences = [
            unsure == count
                ? say(
                    """
                    Customers may have words of their own for \(count, "thing") that your pages \
                    call otherwise; read the examples before you use them.
                    """)
                : say(
                    """
                    Customers have words of their own for \(count, "thing") that your pages call \
                    otherwise. Put them into the pages' titles and into the search of your site, \
                    and customers find the pages.
                    """)
        ]
        if unsure > 0, unsure < count {
            sentences.append(say("\(unsure) of them are uncertain: read the examples first."))
        } else if all.count > count {
            let more = all.count - count
            sentences.append(
                say(
                    """
                    \(more) more \(agreeing: more, "is", "are") uncertain (--unsure lists them).
                    """))
        }
        if shown.count < count { sentences.append(say("The first \(shown.count):")) }
        return sentences.joined(separator: " ")
    }

    private var nothing: [Block] {
        if let word {
            let label = text.label(word)
            return [
                .paragraph(say("Nothing is known of another word for “\(label)”.")),
                .next(
                    command: "ask \(ShellWord.quoted(label))",
                    purpose: say("see what a customer finds with it")),
            ]
        }
        let unsure = all.count { !$0.isSure }
        let sentence = say(
            """
            No word that customers use stands clearly for another word on your pages. To tell, it \
            takes several customers who ask in their own words what a page answers.
            """)
        guard unsure > 0 else {
            return [
                .paragraph(sentence),
                .next(
                    command: "articles --unused", purpose: say("see which pages nobody finds")),
            ]
        }
        let possible = say(
            "\(unsure, "pair") of words \(agreeing: unsure, "is", "are") possible.")
        return [
            .paragraph("\(sentence) \(possible)"),
            .next(command: "lexicon --unsure", purpose: say("see these, with examples")),
        ]
    }

    private var table: Table {
        Table(
            columns: [
                .init(say("Customers say"), isFlexible: true),
                .init(say("Your pages say"), isFlexible: true),
                .init(say("Language"), shownFrom: 60),
                .init(say("Written by"), alignment: .trailing),
                .init(say("Question"), shownFrom: 70), .init(say("Sure"), shownFrom: 50),
                .init(say("Page"), isFlexible: true, shownFrom: 100),
            ],
            rows: shown.map { pair in
                [
                    text.label(pair.customerWord), text.label(pair.contentWord), pair.language,
                    Counted.grouped(pair.documents),
                    pair.clusters.map(\.description).joined(separator: ", "),
                    pair.isSure ? say("yes") : say("no"), pages(of: pair).joined(separator: ", "),
                ]
            })
    }

    private func examples(of pair: LexiconPair) -> [Block] {
        let (theirs, yours) = (text.label(pair.customerWord), text.label(pair.contentWord))
        return [
            .paragraph(say("“\(theirs)” beside “\(yours)”:")),
            .quotation(
                text.quote(pair.customerExample.text, limit: 200),
                source: source(of: pair.customerExample, named: \.title)),
            .quotation(
                text.quote(pair.contentExample.text, limit: 200),
                source: source(of: pair.contentExample, named: \.title)),
        ]
    }

    /// Returns where an example stands, for people (`title`) or for programs (`rawValue`).
    private func source(
        of example: LexiconPair.Example, named kind: (DocumentKind) -> String
    ) -> String? {
        documents[example.document].map { stored in
            stored.document.kind == .content
                ? stored.document.id : "\(kind(stored.document.kind)) \(stored.document.id)"
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
            "customer_source": DataValue(source(of: pair.customerExample, named: \.rawValue)),
            "content_example": .string(text.quote(pair.contentExample.text, limit: 500)),
            "content_source": DataValue(source(of: pair.contentExample, named: \.rawValue)),
        ]
    }
}
