package import ArgumentParser
import Gaps
package import Reporting
import SupportModel
import Wording

/// Lists the questions that keep coming back, answered or not.
package struct ClustersCommand: WorkspaceCommand {
    package static let configuration = CommandConfiguration(
        commandName: "clusters",
        abstract: "List the questions that keep coming back, answered or not.",
        discussion: """
            lacuna clusters --top 10
            lacuna clusters --lang pl --since 2026-10-01
            lacuna clusters --members --format jsonl
            """)

    @OptionGroup(title: "Which") var listing: ListingOptions
    @OptionGroup(title: "Everywhere") package var shared: SharedOptions

    package init() {}

    package func report(in context: CommandContext) throws -> Report {
        let current = try AnalysisCache().current(in: context, grain: listing.grain)
        let documents = try current.askingFields()
        let filter = ClusterFilter(listing, states: current.states, timeZone: current.timeZone)
        let byKey = documents.byKey()
        let every = filter.clusters(in: current.analysis, documents: byKey)
            .map {
                ListedQuestion(
                    $0, documents: byKey, state: current.states[$0.id] ?? .open,
                    reason: current.reasons[$0.id])
            }
        let all = LinkedRows.mostAsked(every)
        let shown = Array(all.prefix(listing.top ?? .max))
        if listing.members {
            let limits =
                listing.top != nil || listing.stage != nil || listing.touchpoint != nil
                || listing.state != nil
            return MemberListing(
                analysis: current.analysis, documents: documents, filter: filter,
                only: limits ? Set(shown.flatMap(\.ids)) : nil
            ).report()
        }
        let text = CustomerText()
        let records = shown.map { $0.record(text: text, memberIDs: nil) }
        let empty = EmptyState(
            asking: documents.count, clusters: current.analysis.clusters.count,
            hasContent: try current.hasContent,
            articles: try current.articleLanguages(),
            languages: Set(shown.map(\.cluster.language)))
        return Report(
            blocks: current.grainNotice
                + (empty.insteadOfQuestions()
                    ?? blocks(
                        all: all, shown: shown, empty: empty,
                        QuestionTable(
                            demand: QuestionTable.demand(
                                of: every.map(\.cluster), among: documents, as: current,
                                in: context)))),
            data: [
                "schema": "lacuna.clusters/1", "total": .integer(all.count),
                "articles": empty.articleFacts, "clusters": .array(records),
            ],
            records: records, columns: ListedQuestion.columns,
            listed: shown.map(\.cluster.id.description))
    }

    private func blocks(
        all: [ListedQuestion], shown: [ListedQuestion], empty: EmptyState, _ table: QuestionTable
    ) -> [Block] {
        guard let first = shown.first else {
            return [
                .paragraph(say("No question fits these flags.")),
                .next(command: "clusters", purpose: say("see all of them")),
            ]
        }
        let head = shown.count < all.count ? say("The first \(shown.count):") : nil
        let sentences = [sentence(on: all, hasContent: empty.hasContent), head].compactMap(\.self)
        return [.paragraph(sentences.joined(separator: " "))] + empty.caution
            + empty.doubts.map(Block.paragraph) + [
                .table(table.table(of: shown))
            ] + SettledReasons.blocks(shown) + [
                .next(
                    command: "show \(first.cluster.id)",
                    purpose: say("read one question with its evidence")),
                .next(command: "gaps", purpose: say("see what the content does not answer")),
            ]
    }

    private func sentence(on all: [ListedQuestion], hasContent: Bool) -> String {
        let asked = all.reduce(0) { $0 + $1.demand.total }
        let open = all.count(where: \.isUnanswered)
        return switch (hasContent, open) {
        case (false, _):
            say(
                """
                \(all.count, "question") \(agreeing: all.count, "keeps", "keep") coming back, \
                asked \(asked, "time").
                """)
        case (true, 0):
            say(
                """
                \(all.count, "question") \(agreeing: all.count, "keeps", "keep") coming back, \
                asked \(asked, "time"); the content leaves none of them unanswered.
                """)
        case (true, _):
            say(
                """
                \(all.count, "question") \(agreeing: all.count, "keeps", "keep") coming back, \
                asked \(asked, "time"); the content leaves \(open) of them unanswered.
                """)
        }
    }
}
