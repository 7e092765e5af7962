package import ArgumentParser
import Gaps
package import Reporting
import SupportModel
import Wording

/// Lists what customers ask and the content leaves open, most wanted first.
package struct GapsCommand: WorkspaceCommand {
    package static let configuration = CommandConfiguration(
        commandName: "gaps",
        abstract: "List what customers ask and the content leaves open.",
        discussion: """
            lacuna gaps --top 5
            lacuna gaps --week 2026-W47 --kind ticket
            lacuna gaps --members --format jsonl

            'lacuna settings' prints the formula of their order.
            """)

    @OptionGroup(title: "Which") var listing: ListingOptions
    @OptionGroup(title: "Everywhere") package var shared: SharedOptions

    package init() {}

    package func report(in context: CommandContext) throws -> Report {
        let current = try AnalysisCache().current(in: context, grain: listing.grain)
        let documents = try current.askingFields()
        let byKey = documents.byKey()
        let filter = ClusterFilter(listing, states: current.states, timeZone: current.timeZone)
        var part = current.analysis
        part.clusters = filter.clusters(in: current.analysis, documents: byKey)
        let ranking = GapRanking(try context.priorityWeights())
        let ranked = ranking.gaps(in: part, documents: documents, states: current.states)
        let every = ranked.filter { listing.state != nil || $0.state.isToDo }
        let reasons = current.reasons
        let all = LinkedRows.rows(of: every).map { row in
            var row = row
            row.reason = reasons[row.cluster.id]
            return row
        }
        let shown = Array(all.prefix(listing.top ?? .max))
        let text = CustomerText()
        let records = shown.map { row in
            row.record(
                text: text,
                memberIDs: listing.members
                    ? row.members.compactMap { byKey[$0]?.document.id } : nil)
        }
        let empty = EmptyState(
            asking: documents.count, clusters: current.analysis.clusters.count,
            hasContent: try current.hasContent,
            articles: try current.articleLanguages(),
            languages: Set(shown.map(\.cluster.language)))
        let summary = GapSummary(
            gaps: all, shown: shown.count, settled: ranked.count - every.count,
            isPart: part.clusters.count < current.analysis.clusters.count
                || filter.limitsDocuments || listing.state != nil,
            state: listing.state)
        return Report(
            blocks: current.grainNotice
                + (empty.insteadOfGaps()
                    ?? blocks(
                        summary, shown, byKey, empty: empty,
                        QuestionTable(
                            demand: QuestionTable.demand(
                                of: part.clusters, among: documents, as: current, in: context)))),
            data: [
                "schema": "lacuna.gaps/1", "total": .integer(all.count),
                "settled": .integer(summary.settled), "order": .string(ranking.weights.formula),
                "articles_for_80_percent": .integer(summary.articlesForMost),
                "articles": empty.articleFacts,
                "gaps": .array(records),
            ],
            records: records, columns: ListedQuestion.gapColumns,
            listed: shown.map(\.cluster.id.description))
    }

    /// How many groups of gaps for one article are named.
    private static let namedGroups = 3

    /// Names listed gaps that one article could answer.
    private static func together(_ shown: [ListedQuestion]) -> [Block] {
        let groups = LinkedRows.groups(of: shown.map(\.cluster)).filter { $0.count > 1 }
            .map { group in group.map { shown[$0].cluster.id.description } }
        guard let first = groups.first else { return [] }
        let named = groups.prefix(namedGroups).map { Counted.list($0) }.joined(separator: "; ")
        let rest = max(groups.count - namedGroups, 0)
        return [
            .paragraph(
                say(
                    rest == 0
                        ? "One article each could answer \(named)."
                        : "One article each could answer \(named); and \(rest, "more pair").")),
            .next(
                command: "merge \(first.joined(separator: " "))",
                purpose: say("make them one question, if they are")),
        ]
    }

    private func ids(of gap: ListedQuestion, _ documents: DocumentsByKey) -> String {
        gap.members.compactMap { documents[$0]?.document.id }.joined(separator: ", ")
    }

    private func blocks(
        _ summary: GapSummary, _ shown: [ListedQuestion], _ byKey: DocumentsByKey,
        empty: EmptyState, _ table: QuestionTable
    ) -> [Block] {
        var blocks: [Block] = [.paragraph(summary.sentence)] + empty.caution
        blocks += empty.doubts.map(Block.paragraph)
        guard let first = shown.first else {
            return blocks + [
                .next(command: "clusters", purpose: say("see all questions that come back"))
            ]
        }
        blocks.append(.table(table.table(of: shown)))
        blocks += Self.together(shown)
        blocks += SettledReasons.blocks(shown)
        if listing.members {
            blocks.append(
                .facts(shown.map { Fact($0.cluster.id.description, .string(ids(of: $0, byKey))) }))
        }
        guard (first.state ?? .open).isToDo else {
            return blocks + [
                .next(
                    command: "show \(first.cluster.id)", purpose: say("read what customers write")),
                .next(command: "gaps", purpose: say("see what is still to write")),
            ]
        }
        return blocks + [
            .next(
                command: "draft \(first.cluster.id)",
                purpose: say("get a first draft of the answer")),
            .next(command: "why \(first.cluster.id)", purpose: say("see why it counts as a gap")),
        ]
    }
}
