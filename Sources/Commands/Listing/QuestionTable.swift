import Gaps
import Reporting
import SupportModel
import Wording

/// Lays out questions as the table that every list shows; a wider terminal shows more of each.
struct QuestionTable {
    private let text: CustomerText
    /// The last weeks as bars, where the terminal is wide enough for them.
    static let widthForWeeks = 120
    private static let weekCount = 8

    /// How many telling words a row shows.
    private let termCount = 3
    /// What the counts of the period and of the one before are called.
    private let headings: (now: String, last: String)
    /// How often each was asked in the period and the one before, where the table is about one.
    private let weekly: ((ListedQuestion) -> (now: Int, last: Int))?

    /// How often each was asked in the weeks of the data, where that is known.
    private let demand: WeeklyDemand?

    init(
        text: CustomerText = CustomerText(), demand: WeeklyDemand? = nil,
        headings: (now: String, last: String) = ("", ""),
        weekly: ((ListedQuestion) -> (now: Int, last: Int))? = nil
    ) {
        self.text = text
        self.weekly = weekly
        self.headings = headings
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
            .init(say("Id")), .init(say("Question"), isFlexible: true),
            .init(say("Asked"), alignment: .trailing),
        ]
        let isLinked = questions.contains { $0.languages.count > 1 }
        if isLinked { columns.append(.init(say("Languages"), shownFrom: 60)) }
        if weekly != nil {
            columns += [
                .init(headings.now, alignment: .trailing, shownFrom: 60),
                .init(headings.last, alignment: .trailing, shownFrom: 100),
            ]
        }
        // With less the bar would leave no room for the question, and one alone compares nothing.
        let room = 80 + (isLinked ? 14 : 0) + (weekly == nil ? 0 : 22)
        let isCompared = questions.count > 1
        // The three sources take as much as the weeks of a report.
        let widthForSources = weekly == nil ? 100 : 120
        columns.append(
            .init(say("Demand"), shownFrom: isCompared ? room : .max, isDrawing: true))
        if demand != nil {
            columns.append(
                .init(
                    Counted.count(Self.weekCount, "week"), shownFrom: Self.widthForWeeks,
                    isDrawing: true))
        }
        columns += [
            .init(say("Verdict"), shownFrom: 50, tones: Verdict.tones),
            .init(say("Sure"), alignment: .trailing, shownFrom: 50),
            .init(say("Tickets"), alignment: .trailing, shownFrom: widthForSources),
            .init(say("Reviews"), alignment: .trailing, shownFrom: widthForSources),
            .init(say("Searches"), alignment: .trailing, shownFrom: widthForSources),
            .init(say("Words"), isFlexible: true, shownFrom: 140),
            .init(say("Stage"), shownFrom: 170), .init(say("Theme"), shownFrom: 170),
            .init(say("State"), shownFrom: 170),
        ]
        let most = questions.map(\.demand.total).max() ?? 0
        return Table(
            columns: columns, rows: questions.map { row($0, isLinked: isLinked, most: most) })
    }

    private func row(_ question: ListedQuestion, isLinked: Bool, most: Int) -> [String] {
        let cluster = question.cluster
        let week = weekly.map { $0(question) }
        let verdict: String = cluster.verdict?.title ?? say("unknown")
        let state = question.state ?? .open
        return [
            cluster.id.description, text.label(cluster.label),
            Counted.grouped(question.demand.total),
        ] + (isLinked ? [question.languageNames] : [])
            + (week.map { [Counted.grouped($0.now), Counted.grouped($0.last)] } ?? [])
            + [DemandBar.text(question.demand.total, of: most)]
            + (demand.map { [weeks(of: question, in: $0)] } ?? []) + [
                verdict,
                cluster.certainty.map(Counted.percent) ?? "–",
                Counted.grouped(question.demand.tickets),
                Counted.grouped(question.demand.reviews),
                Counted.grouped(question.demand.searches),
                cluster.terms.prefix(termCount).map(text.label).joined(separator: ", "),
                cluster.stage?.title ?? "–",
                cluster.theme?.description ?? "–",
                state.title,
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
    var title: String {
        switch self {
        case .covered: say("covered")
        case .missing: say("missing")
        case .thin: say("thin")
        case .wrongWords: say("wrong words")
        case .stale: say("stale")
        case .conflicting: say("conflicting")
        case .productDefect: say("product defect")
        case .private: say("private")
        case .outOfScope: say("out of scope")
        }
    }

    /// What it means for the writer, as the end of a sentence.
    var meaning: String {
        switch self {
        case .covered: say("the content answers it")
        case .missing: say("nothing in the content answers it")
        case .thin: say("the content mentions it and does not answer it")
        case .wrongWords: say("the content answers it in words that customers do not use")
        case .stale: say("the content answers it, yet people go on asking")
        case .conflicting: say("two passages of the content disagree")
        case .productDefect: say("the product must be repaired, no text helps")
        case .private: say("the answer needs this customer's account")
        case .outOfScope: say("it is no question for this content")
        }
    }
}

extension Demand {
    /// The sources as people read them: `11 tickets and 1 review`.
    var sources: String {
        let counts = [
            (tickets, Counted.count(tickets, "ticket")),
            (reviews, Counted.count(reviews, "review")),
            (searches, Counted.count(searches, "search", "searches")),
        ]
        return Counted.list(counts.filter { $0.0 > 0 }.map(\.1))
    }

    /// Where it was asked, as a part of a sentence: `in 11 tickets and 1 review`.
    var places: Message {
        switch (tickets > 0, reviews > 0, searches > 0) {
        case (true, true, true):
            """
            in \(tickets, "ticket"), \(reviews, "review") and \(searches, "search", "searches")
            """
        case (true, true, false): "in \(tickets, "ticket") and \(reviews, "review")"
        case (true, false, true): "in \(tickets, "ticket") and \(searches, "search", "searches")"
        case (false, true, true): "in \(reviews, "review") and \(searches, "search", "searches")"
        case (false, true, false): "in \(reviews, "review")"
        case (false, false, true): "in \(searches, "search", "searches")"
        case (_, false, false): "in \(tickets, "ticket")"
        }
    }
}
