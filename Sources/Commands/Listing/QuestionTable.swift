import Gaps
import Reporting
import SupportModel

/// Lays out questions as the table that every list shows; a wider terminal shows more of each.
struct QuestionTable {
    private let text: CustomerText
    /// The last weeks as bars, where the terminal is wide enough for them.
    static let widthForWeeks = 120
    private static let weekCount = 8

    /// How many telling words a row shows.
    private let termCount = 3
    /// How often each was asked this week and last week, where the table is about a week.
    private let weekly: ((QuestionCluster) -> (now: Int, last: Int))?

    /// How often each was asked in the weeks of the data, where that is known.
    private let demand: WeeklyDemand?

    init(
        text: CustomerText = CustomerText(), demand: WeeklyDemand? = nil,
        weekly: ((QuestionCluster) -> (now: Int, last: Int))? = nil
    ) {
        self.text = text
        self.weekly = weekly
        self.demand = demand
    }

    /// Counts the weeks of the data where the output has room for them.
    static func demand(
        of clusters: [QuestionCluster], among documents: [StoredDocument],
        as current: CurrentAnalysis, in context: CommandContext
    ) -> WeeklyDemand? {
        guard context.console.output.width >= widthForWeeks else { return nil }
        return WeeklyDemand(of: clusters, among: documents, in: current.timeZone)
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
        // With less the bar would leave no room for the question, and one alone compares nothing.
        let room = 80 + (isLinked ? 14 : 0) + (weekly == nil ? 0 : 22)
        let isCompared = questions.count > 1
        columns.append(
            .init("Demand", shownFrom: isCompared ? room : .max, isDrawing: true))
        if demand != nil {
            columns.append(
                .init(
                    "\(Self.weekCount) weeks", shownFrom: Self.widthForWeeks, isDrawing: true))
        }
        columns += [
            .init("Verdict", shownFrom: 50), .init("Sure", alignment: .trailing, shownFrom: 50),
            .init("Asked in", shownFrom: 140), .init("Words", isFlexible: true, shownFrom: 110),
            .init("Stage", shownFrom: 170), .init("Theme", shownFrom: 170),
            .init("State", shownFrom: 170),
        ]
        let most = questions.map(\.demand.total).max() ?? 0
        return Table(
            columns: columns, rows: questions.map { row($0, isLinked: isLinked, most: most) })
    }

    private func row(_ question: ListedQuestion, isLinked: Bool, most: Int) -> [String] {
        let cluster = question.cluster
        let week = weekly.map { $0(cluster) }
        return [
            cluster.id.description, text.label(cluster.label),
            Counted.grouped(question.demand.total),
        ] + (isLinked ? [question.languageNames] : [])
            + (week.map { [Counted.grouped($0.now), Counted.grouped($0.last)] } ?? [])
            + [DemandBar.text(question.demand.total, of: most)]
            + (demand.map { [weeks(of: question, in: $0)] } ?? []) + [
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

extension QuestionTable {
    /// Draws how often a question was asked in each of the last complete weeks.
    private func weeks(of question: ListedQuestion, in demand: WeeklyDemand) -> String {
        guard let last = demand.weeks.last else { return "" }
        let counts = question.ids.map { demand.counts(of: $0) }
        return Sparkline(
            (1 - Self.weekCount...0).map { distance in
                demand.weeks.firstIndex(of: last.advanced(by: distance)).map { week in
                    counts.reduce(0) { $0 + $1[week] }
                }
            }
        ).text
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
