package import ArgumentParser
import Experience
import Gaps
package import Reporting
import SupportModel
import TextEngine
import Wording

/// Shows at which stage of the customer's journey questions arise, and who sees to them.
package struct JourneyCommand: WorkspaceCommand {
    package static let configuration = CommandConfiguration(
        commandName: "journey",
        abstract: "Show at which stage of the customer's journey questions arise.",
        discussion: """
            lacuna journey
            lacuna journey --by plan
            lacuna journey --by area --since 2026-10-01
            lacuna journey --members --format jsonl
            """)

    @Option(
        help: ArgumentHelp(
            "Stage by stage for each area, or for each value of a column.",
            valueName: "column"))
    var by: String?

    @OptionGroup(title: "Which") var listing: ListingOptions
    @OptionGroup(title: "Everywhere") package var shared: SharedOptions

    package init() {}

    package func validate() throws {
        if by?.isEmpty == true { throw ValidationError(say("--by takes a column's name or area")) }
    }

    package func report(in context: CommandContext) throws -> Report {
        let current = try AnalysisCache().current(in: context, grain: listing.grain)
        let filter = ClusterFilter(listing, states: current.states, timeZone: current.timeZone)
        if listing.members { return try members(of: current, filter) }
        let documents = try current.askingFields()
        let byKey = documents.byKey()
        let clusters = filter.clusters(in: current.analysis, documents: byKey)
        let map = JourneyMap(
            clusters: clusters, documents: byKey,
            satisfaction: Satisfaction(of: documents), hasContent: try current.hasContent)
        let empty = EmptyState(
            asking: documents.count, clusters: current.analysis.clusters.count,
            hasContent: try current.hasContent)
        if let instead = empty.insteadOfQuestions() {
            return Report(blocks: instead, data: map.data, records: map.records)
        }
        guard !clusters.isEmpty else {
            return Report(
                blocks: [
                    .paragraph(say("No question fits these flags.")),
                    .next(command: "journey", purpose: say("see the whole journey")),
                ], data: map.data, records: map.records)
        }
        guard let by else {
            return Report(
                blocks: current.grainNotice + map.blocks + empty.caution, data: map.data,
                records: map.records, listed: map.listed)
        }
        let matrix = try JourneyMatrix(
            map, by: by, clusters: clusters, documents: byKey,
            known: Set(documents.flatMap(\.document.columns) + ["kind"]))
        return Report(
            blocks: matrix.blocks + empty.caution, data: matrix.data, records: matrix.records)
    }

    /// A line a question, in load order.
    private func members(of current: CurrentAnalysis, _ filter: ClusterFilter) throws -> Report {
        let documents = try current.askingDocuments()
        let byKey = documents.byKey()
        let places = current.places(of: documents)
        let clusters = current.analysis.clustersByID
        let questions = CustomerTexts(of: documents).questions(
            of: documents.filter { filter.admits($0, of: nil) })
        let classifier = JourneyClassifier()
        let read = Parallel.map(questions.count) {
            JourneyClassifier.Scratch()
        } each: { ordinal, scratch in
            classifier.place(
                of: questions[ordinal].text,
                language: Language(rawValue: questions[ordinal].language), &scratch)
        }
        let rows = zip(questions, read).filter { question, place in
            (listing.stage == nil || place.stage == listing.stage)
                && (listing.touchpoint == nil || place.touchPoint == listing.touchpoint)
                && (listing.state == nil
                    || places[question.document].flatMap { clusters[$0] }
                        .map(filter.admitsState(of:)) ?? false)
        }
        return JourneyMembers(rows: Array(rows.prefix(listing.top ?? .max)), documents: byKey)
            .report
    }
}
