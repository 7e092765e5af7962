package import ArgumentParser
import Gaps
package import Reporting
import SupportModel
import Wording

/// Lists what customers complain about after a "but".
package struct ButsCommand: WorkspaceCommand {
    package static let configuration = CommandConfiguration(
        commandName: "buts",
        abstract: "List what customers praise and then say \"but\".",
        discussion: """
            lacuna buts
            lacuna buts --touchpoint use --lang pl
            lacuna buts --members --format jsonl
            """)

    @OptionGroup(title: "Which") var listing: ListingOptions
    @OptionGroup(title: "Everywhere") package var shared: SharedOptions

    package init() {}

    package func validate() throws {
        if listing.grain != nil { throw ValidationError(say("buts takes no --grain")) }
    }

    package func report(in context: CommandContext) throws -> Report {
        let current = try AnalysisCache().current(in: context)
        let documents = try current.askingDocuments()
        let byKey = documents.byKey()
        let places = current.places(of: documents)
        let clusters = current.analysis.clustersByID
        let filter = ClusterFilter(listing, states: current.states, timeZone: current.timeZone)
        let asksForQuestions = listing.stage != nil || listing.state != nil
        let found = ButSituations(in: documents, of: CustomerTexts(of: documents))
        func admits(_ situation: ButSituation) -> Bool {
            let cluster = places[situation.document].flatMap { clusters[$0] }
            guard filter.admits(byKey[situation.document], of: cluster) else { return false }
            if let point = listing.touchpoint, situation.touchPoint != point { return false }
            guard asksForQuestions else { return true }
            return cluster.map(filter.admitsState(of:)) ?? false
        }
        let list = ButList(
            found: found, isAdmitted: admits, places: places, documents: byKey, top: listing.top)
        if listing.members { return list.members }
        let read = documents.count {
            [.ticket, .review].contains($0.document.kind) && filter.admits($0, of: nil)
        }
        return list.report(read: read, isFiltered: filter.limitsDocuments || asksForQuestions)
    }
}
