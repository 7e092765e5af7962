import Experience
import Gaps
import Reporting
import SupportModel
import Wording

/// Composes the gap report of a week, or of another period: the same input gives the same bytes.
///
/// What it says first, in detail and to programs stands in files of their own.
struct WeeklyReport {
    /// What the load accounts say about the rows that could not be used.
    struct Losses {
        var rejected: Int
        var loads: Int
    }

    let view: PeriodView
    let states: [ClusterID: GapState]
    let owners: [ClusterID: String]
    let losses: Losses
    let hasContent: Bool
    /// What makes verdicts doubtful, a sentence each.
    let doubts: [String]
    let events: WeeklyEvents
    let ranking: GapRanking
    /// What stands beside the analysis: decisions, effects, pages and words.
    let sources: WeeklySources
    /// Setting to value, in the order of the settings.
    let settings: [Fact]
    /// What is left to write, best first.
    let gaps: [ListedQuestion]
    let figures: [WeeklyFigures.Figure]
    let moved: WeeklyChanges
    /// How often each question was asked in the periods up to this one.
    let trends: WeeklyTrends
    /// Every question, the one asked most first.
    let questions: [ListedQuestion]
    /// Where in the customer's journey questions arise, over all data.
    let journey: JourneyMap
    let text = CustomerText()

    init(
        view: PeriodView, states: [ClusterID: GapState], owners: [ClusterID: String],
        losses: Losses, hasContent: Bool, doubts: [String] = [], events: WeeklyEvents,
        ranking: GapRanking, sources: WeeklySources,
        settings: [Fact]
    ) {
        self.ranking = ranking
        self.view = view
        self.states = states
        self.owners = owners
        self.losses = losses
        self.hasContent = hasContent
        self.doubts = doubts
        self.events = events
        self.sources = sources
        self.settings = settings
        journey = JourneyMap(
            clusters: view.analysis.clusters, documents: view.byKey,
            satisfaction: Satisfaction(of: view.documents), hasContent: hasContent)
        gaps = LinkedRows.rows(
            of: ranking.gaps(in: view.analysis, documents: view.documents, states: states)
                .filter(\.state.isToDo))
        questions = LinkedRows.mostAsked(
            view.analysis.clusters.map {
                ListedQuestion($0, documents: view.byKey, state: states[$0.id] ?? .open)
            })
        trends = WeeklyTrends(view)
        figures = WeeklyFigures(view, trends: trends, of: questions).figures
        moved = WeeklyChanges(view, trends: trends, of: questions)
    }

    /// What is new, growing or falling, and what stands out.
    var changes: [WeeklyChanges.Change] { moved.changes }

    /// So many gaps and questions stand in the tables for people.
    static let limit = 20

    /// The report for programs.
    var data: WeeklyReportData { WeeklyReportData(self) }

    /// What a condition can be about, by name.
    var values: [String: Double] {
        var values: [String: Double] = [
            "gaps": Double(gaps.count),
            "new-gaps": Double(gaps.count { view.isNew($0, in: view.period) }),
        ]
        for figure in figures {
            values[figure.subject.rawValue.replacing("_", with: "-")] = figure.value
        }
        return values
    }

    /// Returns the report for people and programs.
    func report() -> Report {
        let data = data
        return Report(
            blocks: blocks(limit: Self.limit), data: data.value, records: data.gapRecords,
            columns: WeeklyReportData.gapColumns,
            listed: gaps.map(\.cluster.id.description))
    }

    /// Returns the report for people, with so many rows of each list at most.
    func blocks(limit: Int) -> [Block] {
        // Before the data begins there is nothing to put into any table.
        guard !view.documents.isEmpty else { return firstBlocks + settingBlocks }
        return firstPage + WeeklyCharts(self).blocks + listBlocks(limit: limit)
            + WeeklyGapDetails(self).blocks + WeeklyAppendix(self).blocks + settingBlocks
    }

    /// Returns what a mail shows: the first page and the lists.
    func mailBlocks(limit: Int) -> [Block] {
        guard !view.documents.isEmpty else { return firstBlocks + settingBlocks }
        // Where room is short the bars go first: the lists say the same.
        let charts = limit < Self.limit ? [] : WeeklyCharts(self).blocks
        return firstPage + charts + (limit > 0 ? listBlocks(limit: limit) : []) + settingBlocks
    }

    /// The lists behind the first page.
    private func listBlocks(limit: Int) -> [Block] {
        [.heading(say("Gaps"), level: 2)] + gapBlocks(limit: limit)
            + [.heading(say("What customers ask"), level: 2)] + questionBlocks(limit: limit)
    }

    private func gapBlocks(limit: Int) -> [Block] {
        guard !gaps.isEmpty else { return [.paragraph(nothingToWrite)] }
        let table = questionTable.table(of: Array(gaps.prefix(limit)))
        return [.table(table)] + more(gaps.count - limit)
    }

    /// Says why there is nothing to write.
    var nothingToWrite: String { say(hasContent ? "Nothing is open." : "Nothing can be told yet.") }

    private func questionBlocks(limit: Int) -> [Block] {
        guard !questions.isEmpty else { return [.paragraph(say("No question comes back yet."))] }
        let table = questionTable.table(of: Array(questions.prefix(limit)))
        return [.table(table)] + more(questions.count - limit)
    }

    /// Counts of this period and the one before stand beside the total.
    private var questionTable: QuestionTable {
        QuestionTable(text: text, headings: (words.this, words.last)) { question in
            (
                now: view.count(of: question, in: view.period),
                last: view.count(of: question, in: view.previous)
            )
        }
    }

    /// Says how many rows a list leaves out.
    func more(_ rest: Int) -> [Block] {
        rest > 0 ? [.paragraph(say("And \(rest) more."))] : []
    }

    private var settingBlocks: [Block] {
        [.heading(say("Settings and versions"), level: 2), .facts(settings.map(printed))]
    }

    /// What people read in the place of what programs get; a key that is typed stays.
    func printed(_ setting: Fact) -> Fact {
        switch setting.name {
        case "order": Fact(say("order"), .string(say(ranking.weights.printed)))
        case "engine": Fact(say("engine"), setting.value)
        case "program": Fact(say("program"), setting.value)
        default: setting
        }
    }
}
