import Reporting
import SupportModel

/// Lays out questions as the table that every list shows.
struct QuestionTable {
    var text = CustomerText()
    /// How many telling words a row shows.
    var termCount = 3

    /// Returns the table.
    func table(of questions: [ListedQuestion]) -> Table {
        Table(
            columns: [
                .init("Id"),
                .init("Question", isFlexible: true),
                .init("Asked", alignment: .trailing),
                .init("In", isFlexible: true),
                .init("Verdict"),
                .init("Certainty", alignment: .trailing),
                .init("Words", isFlexible: true),
            ],
            rows: questions.map(row))
    }

    private func row(_ question: ListedQuestion) -> [String] {
        let cluster = question.cluster
        return [
            cluster.id.description,
            text.label(cluster.label),
            Counted.grouped(question.demand.total),
            question.demand.sources,
            cluster.verdict?.title ?? "unknown",
            cluster.coverage.map { Counted.percent($0.gapScore) } ?? "–",
            cluster.terms.prefix(termCount).map(text.label).joined(separator: ", "),
        ]
    }
}

extension Verdict {
    /// The verdict as people read it: `wrong words`.
    var title: String { rawValue.split(separator: "-").joined(separator: " ") }

    /// What it means for the writer, as the end of a sentence.
    var meaning: String {
        switch self {
        case .covered: "the content answers it"
        case .missing: "nothing in the content answers it"
        case .thin: "the content mentions it and does not answer it"
        case .wrongWords: "the content answers it in words that customers do not use"
        case .stale: "the content answers it, yet people go on asking"
        case .conflicting: "two passages of the content disagree"
        case .productDefect: "the product must be repaired, no text helps"
        case .private: "the answer needs this customer's account"
        case .outOfScope: "it is no question for this content"
        }
    }
}

extension Demand {
    /// The sources as people read them: `11 tickets, 1 review`.
    var sources: String {
        [
            (tickets, "ticket", "tickets"), (reviews, "review", "reviews"),
            (searches, "search", "searches"),
        ]
        .filter { $0.0 > 0 }.map { Counted.count($0.0, $0.1, $0.2) }.joined(separator: ", ")
    }
}
