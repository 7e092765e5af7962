import Foundation
import SupportModel

/// Says which documents and which questions a list is about.
struct ClusterFilter {
    private let options: ListingOptions
    private let period: Range<Date>?
    private let states: [ClusterID: GapState]

    init(_ options: ListingOptions, states: [ClusterID: GapState], timeZone: TimeZone) {
        self.options = options
        self.states = states
        if let week = options.week {
            period = week.interval(in: timeZone)
        } else if options.since != nil || options.until != nil {
            let start = options.since?.start(in: timeZone) ?? .distantPast
            period = start..<max(start, options.until?.end(in: timeZone) ?? .distantFuture)
        } else {
            period = nil
        }
    }

    /// Whether the list is about a part of the documents.
    var limitsDocuments: Bool {
        period != nil || options.lang != nil || options.kind != nil || !options.segment.isEmpty
    }

    /// Returns the questions that remain, with the members that remain.
    func clusters(
        in analysis: Analysis, documents: DocumentsByKey
    ) -> [QuestionCluster] {
        analysis.clusters.compactMap { cluster in
            guard admits(cluster) else { return nil }
            guard limitsDocuments else { return cluster }
            var part = cluster
            part.members = cluster.members.filter { admits(documents[$0], of: cluster) }
            part.secondaryMembers = cluster.secondaryMembers.filter {
                admits(documents[$0], of: cluster)
            }
            return part.members.isEmpty && part.secondaryMembers.isEmpty ? nil : part
        }
    }

    /// Whether a document is one that the list is about; its cluster tells what it does not.
    func admits(_ stored: StoredDocument?, of cluster: QuestionCluster?) -> Bool {
        guard let document = stored?.document else { return false }
        if let kind = options.kind, document.kind != kind { return false }
        if let period {
            guard let created = document.created, period.contains(created) else { return false }
        }
        if let lang = options.lang,
            document.language ?? cluster?.language != lang
        {
            return false
        }
        return options.segment.allSatisfy { document.belongs(to: $0) }
    }

    /// Whether a question is one that the list is about.
    func admits(_ cluster: QuestionCluster) -> Bool {
        if let point = options.touchpoint, cluster.journey.touchPoint != point { return false }
        return admitsState(of: cluster)
    }

    /// Whether a question is at the stage and in the state that the list is about.
    func admitsState(of cluster: QuestionCluster) -> Bool {
        if let stage = options.stage, cluster.stage != stage { return false }
        if let state = options.state, states[cluster.id] ?? .open != state { return false }
        return true
    }
}

extension Document {
    /// Whether a column, or one of the fields that every source has, holds the value.
    func belongs(to segment: KeyAndValue) -> Bool {
        let value = segment.value.lowercased()
        return values(ofColumn: segment.key).contains { $0.lowercased() == value }
    }
}
