package import ArgumentParser
package import Reporting
import SupportModel
import Wording

/// Lists what the questions are about: groups of related ones.
package struct ThemesCommand: WorkspaceCommand {
    package static let configuration = CommandConfiguration(
        commandName: "themes",
        abstract: "List what customers ask about: groups of related questions.",
        discussion: """
            lacuna themes --top 10
            lacuna themes --lang pl --since 2026-10-01
            """)

    @OptionGroup(title: "Which") var listing: ListingOptions
    @OptionGroup(title: "Everywhere") package var shared: SharedOptions

    package init() {}

    package func validate() throws {
        if listing.members {
            throw ValidationError(
                say("themes takes no --members; 'lacuna clusters --members' does"))
        }
    }

    package func report(in context: CommandContext) throws -> Report {
        let current = try AnalysisCache().current(in: context, grain: listing.grain)
        let documents = try current.askingFields()
        let filter = ClusterFilter(listing, states: current.states, timeZone: current.timeZone)
        let byKey = documents.byKey()
        let questions = filter.clusters(in: current.analysis, documents: byKey)
            .map { ListedQuestion($0, documents: byKey, state: current.states[$0.id] ?? .open) }
        let themes = ThemeTable(questions: questions, themes: current.analysis.themes)
        let shown = Array(themes.rows.prefix(listing.top ?? .max))
        let records = shown.map(themes.record)
        let empty = EmptyState(
            asking: documents.count, clusters: current.analysis.clusters.count,
            hasContent: try current.hasContent)
        return Report(
            blocks: current.grainNotice
                + (empty.insteadOfQuestions()
                    ?? blocks(themes, shown, hasContent: empty.hasContent) + empty.caution),
            data: [
                "schema": "lacuna.themes/1", "total": .integer(themes.rows.count),
                "themes": .array(records),
            ],
            records: records,
            listed: shown.compactMap { $0.questions.first?.cluster.id.description })
    }

    private func blocks(
        _ themes: ThemeTable, _ shown: [ThemeTable.Row], hasContent: Bool
    ) -> [Block] {
        guard let first = shown.first?.questions.first else {
            return [
                .paragraph(say("No question fits these flags.")),
                .next(command: "themes", purpose: say("see all of them")),
            ]
        }
        return [
            .paragraph(themes.sentence(shown: shown.count)),
            .table(themes.table(of: shown, hasContent: hasContent)),
            .next(
                command: "show \(first.cluster.id)",
                purpose: say("read the first theme's biggest question")),
            .next(command: "clusters", purpose: say("see the questions themselves")),
        ]
    }
}
