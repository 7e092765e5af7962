package import Foundation
package import SupportModel
import Wording

/// What people say of pages that answer questions: their word goes before what words tell.
package struct ConfirmedAnswers: Sendable {
    private let confirmations:
        [ClusterID: (page: StoredDocument, confirmation: Coverage.Confirmation)]

    /// Takes the decisions that name a loaded page; a page that is gone answers nothing.
    ///
    /// - Parameter timeZone: Where the days of decisions are.
    package init(_ decisions: [Decision], content: [StoredDocument], timeZone: TimeZone) {
        var pages: [String: StoredDocument] = [:]
        for stored in content.reversed() {
            pages[stored.document.id] = stored
        }
        confirmations = ClusterStates.answers(from: decisions).compactMapValues { decision in
            guard case .mark(_, let article?, _, _) = decision.change, let page = pages[article]
            else { return nil }
            return (
                page,
                Coverage.Confirmation(
                    contentID: article, title: page.document.subject ?? article,
                    author: decision.author,
                    day: Day(containing: decision.date, in: timeZone))
            )
        }
    }

    /// Makes the questions that a page is said to answer covered, with that page as evidence.
    package func apply(to analysis: inout Analysis) {
        guard !confirmations.isEmpty else { return }
        var confirmed: Set<ClusterID> = []
        for index in analysis.clusters.indices {
            let id = analysis.clusters[index].id
            guard let (page, confirmation) = confirmations[id],
                let coverage = analysis.clusters[index].coverage
            else { continue }
            confirmed.insert(id)
            analysis.clusters[index].coverage = Self.confirmed(coverage, page, confirmation)
            analysis.clusters[index].verdict = .covered
            analysis.clusters[index].reason = Self.reason(confirmation)
        }
        for index in analysis.placements.indices {
            guard let cluster = analysis.placements[index].cluster, confirmed.contains(cluster)
            else { continue }
            analysis.placements[index].gapScore = 0
        }
    }

    private static func reason(_ confirmation: Coverage.Confirmation) -> Message {
        """
        \(confirmation.author) said on \(confirmation.day) that “\(confirmation.title)” answers it.
        """
    }

    private static func confirmed(
        _ coverage: Coverage, _ page: StoredDocument, _ confirmation: Coverage.Confirmation
    ) -> Coverage {
        var coverage = coverage
        let position = coverage.evidence.firstIndex { $0.contentID == confirmation.contentID }
        if position != 0 {
            let known = position.map { coverage.evidence.remove(at: $0) }
            let evidence =
                known
                ?? PassageEvidence(
                    passage: Passage(
                        document: page.key, scope: .page, title: confirmation.title, heading: nil,
                        text: page.document.text, language: ""),
                    contentID: confirmation.contentID, url: page.document.url, similarity: 0)
            coverage.evidence.insert(evidence, at: 0)
            // What the words of the page that came first share says nothing of this one.
            let isReplied = coverage.repliedPage?.contentID == confirmation.contentID
            coverage.matchedTerms = isReplied ? coverage.repliedPage?.matchedTerms ?? [] : []
            coverage.missingTerms = isReplied ? coverage.repliedPage?.missingTerms ?? [] : []
        }
        coverage.gapScore = 0
        coverage.confirmation = confirmation
        return coverage
    }
}
