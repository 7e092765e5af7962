import Gaps
import Reporting
import SupportModel
import Wording

/// The first thing that a load tells: which question is asked most and not answered.
enum FirstInsight {
    /// Returns it as a sentence with what to do next; nothing where no question stands out.
    ///
    /// Ctrl-C gives it up, and what was loaded stays.
    static func report(in context: CommandContext) throws -> Report {
        do {
            return try insight(in: context)
        } catch CommandError.interrupted {
            return Report(blocks: [.paragraph(say("Interrupted; what was loaded is kept."))])
        }
    }

    private static func insight(in context: CommandContext) throws -> Report {
        let asking = Set(DocumentKind.allCases.filter(\.asksQuestions))
        guard try context.workspace(for: .changing).holds(asking) else { return Report() }
        let current = try AnalysisCache().current(in: context)
        let documents = try current.askingFields()
        let isAnswered = try current.hasContent
        let questions: [ListedQuestion]
        if isAnswered {
            let gaps = GapRanking(try context.priorityWeights()).gaps(
                in: current.analysis, documents: documents, states: current.states)
            questions = gaps.filter(\.state.isToDo).map { ListedQuestion($0) }
        } else {
            let byKey = documents.byKey()
            questions = current.analysis.clusters.map {
                ListedQuestion($0, documents: byKey, state: nil)
            }
        }
        let most = LinkedRows.joined(questions).min {
            ($1.demand.total, $0.cluster.id) < ($0.demand.total, $1.cluster.id)
        }
        guard let most else { return Report() }
        let (id, sources) = (most.cluster.id, most.demand.sources)
        let label = CustomerText().label(most.cluster.label)
        return Report(
            blocks: [
                .paragraph(
                    isAnswered
                        ? say("Most asked without an answer: “\(label)” (\(id), \(sources)).")
                        : say("Most asked: “\(label)” (\(id), \(sources)).")),
                isAnswered
                    ? .next(command: "why \(id)", purpose: say("see why nothing answers it"))
                    : .next(command: "show \(id)", purpose: say("read what customers write")),
            ], listed: [id.description])
    }
}
