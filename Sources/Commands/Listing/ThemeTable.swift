import Reporting
import SupportModel
import Wording

/// Lays out themes with their questions, their demand and what of it is unanswered.
struct ThemeTable {
    /// A theme, or what is left without relatives, with the questions that are listed.
    struct Row {
        /// Nil for the questions that belong to no theme.
        var theme: Theme?
        /// The most asked first.
        var questions: [ListedQuestion]

        var asked: Int { questions.reduce(0) { $0 + $1.demand.total } }
        var unanswered: Int { questions.count(where: \.isUnanswered) }
    }

    /// The most asked theme first, what has no relatives last.
    let rows: [Row]
    private let text = CustomerText()

    /// - Parameter questions: Those that the list is about; themes without one are left out.
    init(questions: [ListedQuestion], themes: [Theme]) {
        let known = Set(themes.map(\.id))
        var parts: [ThemeID: [ListedQuestion]] = [:]
        var others: [ListedQuestion] = []
        let sorted = LinkedRows.mostAsked(questions)
        for question in sorted {
            if let theme = question.cluster.theme, known.contains(theme) {
                parts[theme, default: []].append(question)
            } else {
                others.append(question)
            }
        }
        let rows: [Row] = themes.compactMap { theme in
            parts[theme.id].map { Row(theme: theme, questions: $0) }
        }.sorted { left, right in
            let leftNumber = left.theme?.id.number ?? 0
            let rightNumber = right.theme?.id.number ?? 0
            return (right.asked, leftNumber) < (left.asked, rightNumber)
        }
        let rest: [Row] = others.isEmpty ? [] : [Row(theme: nil, questions: others)]
        self.rows = rows + rest
    }

    /// Returns what the list holds, as a sentence.
    func sentence(shown: Int) -> String {
        let themes = rows.count { $0.theme != nil }
        let questions = rows.reduce(0) { $0 + $1.questions.count }
        let alone = rows.last { $0.theme == nil }?.questions.count ?? 0
        let sentence =
            alone == 0
            ? say("\(questions, "question") in \(themes, "theme").")
            : say("\(questions, "question") in \(themes, "theme"), \(alone) of them like no other.")
        return shown < rows.count ? "\(sentence) \(say("The first \(shown):"))" : sentence
    }

    /// Returns the table; without content nothing can be called unanswered.
    func table(of rows: [Row], hasContent: Bool) -> Table {
        let unanswered = Table.Column(say("Unanswered"), alignment: .trailing, shownFrom: 50)
        return Table(
            columns: [
                .init(say("Id")), .init(say("Theme"), isFlexible: true),
                .init(say("Questions"), alignment: .trailing),
                .init(say("Asked"), alignment: .trailing),
            ] + (hasContent ? [unanswered] : []) + [
                .init(say("Biggest question"), isFlexible: true, shownFrom: 100)
            ],
            rows: rows.map { row in
                [
                    row.theme?.id.description ?? "–", name(of: row) ?? say("other"),
                    Counted.grouped(row.questions.count), Counted.grouped(row.asked),
                ] + (hasContent ? [Counted.grouped(row.unanswered)] : []) + [biggest(of: row)]
            })
    }

    /// Returns a theme for programs.
    func record(_ row: Row) -> DataValue {
        [
            "id": DataValue(row.theme?.id.description),
            "theme": .string(name(of: row) ?? "other"),
            "questions": .integer(row.questions.count),
            "asked": .integer(row.asked),
            "unanswered": .integer(row.unanswered),
            "biggest": .string(biggest(of: row)),
            "clusters": .array(
                row.questions.map { .string($0.cluster.id.description) }),
        ]
    }

    private func name(of row: Row) -> String? { row.theme.map { text.label($0.label) } }

    private func biggest(of row: Row) -> String {
        row.questions.first.map { "\($0.cluster.id) \(text.label($0.cluster.label))" } ?? ""
    }
}
