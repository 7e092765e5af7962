import Reporting
import SupportModel
import Wording

/// Lays out questions as the table that every list shows; a wider terminal shows more of each.
struct QuestionTable {
    private let text: CustomerText
    /// How many telling words a row shows.
    private let termCount = 3
    /// How often each was asked this week and last week, where the table is about a week.
    private let weekly: ((QuestionCluster) -> (now: Int, last: Int))?

    init(
        text: CustomerText = CustomerText(),
        weekly: ((QuestionCluster) -> (now: Int, last: Int))? = nil
    ) {
        self.text = text
        self.weekly = weekly
    }

    /// Returns the table.
    func table(of questions: [ListedQuestion]) -> Table {
        var columns: [Table.Column] = [
            .init("Id"), .init("Question", isFlexible: true), .init("Asked", alignment: .trailing),
        ]
        let isLinked = questions.contains { $0.languages.count > 1 }
        if isLinked { columns.append(.init("Languages", shownFrom: 60)) }
        if weekly != nil {
            columns += [
                .init("This week", alignment: .trailing, shownFrom: 60),
                .init("Last week", alignment: .trailing, shownFrom: 100),
            ]
        }
        columns += [
            .init("Verdict", shownFrom: 50), .init("Sure", alignment: .trailing, shownFrom: 50),
            .init("Asked in", shownFrom: 140), .init("Words", isFlexible: true, shownFrom: 110),
            .init("Stage", shownFrom: 170), .init("Theme", shownFrom: 170),
            .init("State", shownFrom: 170),
        ]
        return Table(columns: columns, rows: questions.map { row($0, isLinked: isLinked) })
    }

    private func row(_ question: ListedQuestion, isLinked: Bool) -> [String] {
        let cluster = question.cluster
        let week = weekly.map { $0(cluster) }
        return [
            cluster.id.description, text.label(cluster.label),
            Counted.grouped(question.demand.total),
        ] + (isLinked ? [question.languageNames] : [])
            + (week.map { [Counted.grouped($0.now), Counted.grouped($0.last)] } ?? []) + [
                cluster.verdict?.title ?? "unknown",
                cluster.certainty.map(Counted.percent) ?? "–",
                question.demand.sources,
                cluster.terms.prefix(termCount).map(text.label).joined(separator: ", "),
                cluster.stage?.title ?? "–",
                cluster.theme?.description ?? "–",
                question.state?.rawValue ?? "open",
            ]
    }
}

extension QuestionCluster {
    /// How sure the verdict is, 0 to 1; nil where it does not rest on what the content says.
    var certainty: Double? {
        guard let score = coverage?.gapScore else { return nil }
        switch verdict {
        case .missing, .thin: return score
        // Agents' replies can tell more than the words that customers use.
        case .covered, .wrongWords, .stale, .conflicting: return max(score, 1 - score)
        case .productDefect, .private, .outOfScope, nil: return nil
        }
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
    /// The sources as people read them: `11 tickets and 1 review`.
    var sources: String {
        let counts = [
            (tickets, "ticket", "tickets"), (reviews, "review", "reviews"),
            (searches, "search", "searches"),
        ]
        return Counted.list(
            counts.filter { $0.0 > 0 }.map { Counted.count($0.0, $0.1, $0.2) })
    }
}
