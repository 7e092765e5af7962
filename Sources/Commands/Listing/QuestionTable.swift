import Reporting
import SupportModel

/// Lays out questions as the table that every list shows.
struct QuestionTable {
    var text = CustomerText()
    /// How many telling words a row shows.
    var termCount = 4

    /// Returns the table.
    func table(of questions: [ListedQuestion]) -> Table {
        Table(
            columns: [
                .init("Id"),
                .init("Question", isFlexible: true),
                .init("Asked", alignment: .trailing),
                .init("Tickets", alignment: .trailing),
                .init("Reviews", alignment: .trailing),
                .init("Searches", alignment: .trailing),
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
            Counted.grouped(question.demand.tickets),
            Counted.grouped(question.demand.reviews),
            Counted.grouped(question.demand.searches),
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
