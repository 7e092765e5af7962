import Foundation
import Reporting
import SupportModel
import TextEngine
import Wording

/// Who writes what by when: what is due first, then what has no day, most wanted first.
struct EditorialCalendar {
    private let questions: [ListedQuestion]
    private let current: CurrentAnalysis
    private let documents: [StoredDocument]
    private let demand: ExpectedDemand?
    private let title = PlainTitle()

    /// - Parameters:
    ///   - questions: Most wanted first.
    ///   - documents: All that ask something, in load order.
    init(_ questions: [ListedQuestion], current: CurrentAnalysis, documents: [StoredDocument]) {
        let due = current.dueDays.mapValues(\.description)
        self.questions = questions.enumerated().sorted { left, right in
            let days = [left, right].map { due[$0.element.cluster.id] ?? "no day" }
            return (days[0], left.offset) < (days[1], right.offset)
        }.map(\.element)
        self.current = current
        self.documents = documents
        demand = ExpectedDemand(documents: documents, timeZone: current.timeZone)
    }

    var report: Report {
        let records = questions.map(record)
        return Report(
            blocks: [.table(table)],
            data: ["schema": "lacuna.calendar/1", "entries": .array(records)], records: records,
            listed: questions.map(\.cluster.id.description),
            texts: [.ics: ICalendar.text(of: questions.map(entry))])
    }

    private var table: Table {
        Table(
            columns: [
                .init(say("Due")), .init(say("Id")), .init(say("Question"), isFlexible: true),
                .init(say("Owner")), .init(say("State")),
                .init(say("A week"), alignment: .trailing),
            ],
            rows: questions.map { question in
                let standing = standing(of: question)
                return [
                    standing.due?.description ?? "–", question.cluster.id.description,
                    title.of(question.cluster.label), standing.owner ?? "–",
                    standing.state.title, perWeek(of: question) ?? "–",
                ]
            })
    }

    private func record(of question: ListedQuestion) -> DataValue {
        let standing = standing(of: question)
        let cluster = question.cluster
        return [
            "due": DataValue(standing.due?.description), "id": .string(cluster.id.description),
            "question": .string(title.of(cluster.label)), "owner": DataValue(standing.owner),
            "state": .string(standing.state.rawValue), "language": .string(cluster.language),
            "verdict": DataValue(cluster.verdict?.rawValue),
            "stage": DataValue(cluster.stage?.rawValue),
            "asked": .integer(question.demand.total),
            "expected_per_week": DataValue(demand?.perWeek(of: question)),
        ]
    }

    private func entry(of question: ListedQuestion) -> CalendarEntry {
        let standing = standing(of: question)
        let cluster = question.cluster
        let name = title.of(cluster.label)
        let decisions = current.decisions.filter { $0.cluster == cluster.id }
        var lines = [
            "\(cluster.id) \(name)", say("State: \(standing.state.title)"),
            standing.owner.map { say("Owner: \($0)") } ?? say("Owner: nobody yet"),
            say("Language: \(cluster.language)"), say("Asked: \(question.demand.total, "time")"),
        ]
        if let perWeek = perWeek(of: question) { lines.append(say("Expected: \(perWeek) a week")) }
        return CalendarEntry(
            identifier: "\(cluster.id)-\(origin)@lacuna".lowercased(),
            stamp: stamp(of: decisions.map(\.date).max()), revision: decisions.count,
            day: standing.due?.description.filter { $0 != "-" },
            title: standing.owner.map { "\(name) (\($0))" } ?? name,
            description: lines.joined(separator: "\n"),
            categories: [cluster.stage?.title, cluster.language].compactMap { $0 },
            progress: progress(of: standing.state))
    }

    private func progress(of state: GapState) -> CalendarEntry.Progress {
        switch state {
        case .open, .accepted, .reopened: .planned
        case .drafted, .reviewed: .begun
        case .published, .closed, .dismissed: .finished
        }
    }

    private func standing(of question: ListedQuestion) -> ArticleStanding {
        ArticleStanding(of: question.cluster.id, in: current)
    }

    private func perWeek(of question: ListedQuestion) -> String? {
        demand.map { Counted.tenths($0.perWeek(of: question)) }
    }

    /// What sets this workspace apart from others, whose ids are the same: the first document that
    /// was loaded, which no later load changes.
    private var origin: String {
        guard let first = documents.first?.document else { return "0" }
        let seconds = first.created.map { String(Int($0.timeIntervalSince1970)) } ?? ""
        return String(ByteHash(of: "\(first.id) \(seconds)").value, radix: 36)
    }

    /// The moment of the last decision, in UTC, else of the newest document: the clock would
    /// change a file in which nothing changed.
    private func stamp(of decision: Date?) -> String {
        let date =
            decision ?? documents.compactMap(\.document.created).max()
            ?? Date(timeIntervalSince1970: 0)
        let day = Day(containing: date, in: .gmt)
        let seconds = Int(date.timeIntervalSince(day.start(in: .gmt)))
        let time = [seconds / 3600, seconds / 60 % 60, seconds % 60].map {
            $0 < 10 ? "0\($0)" : "\($0)"
        }
        return day.description.filter { $0 != "-" } + "T\(time.joined())Z"
    }
}
