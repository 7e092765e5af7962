package import Foundation

/// A draft that somebody kept: its text as it stands, who wrote it, and when it was kept.
package struct KeptDraft: Sendable, Equatable {
    /// Where a draft's text comes from.
    package enum Origin: String, Sendable, CaseIterable {
        /// Assembled from agents' replies.
        case replies
        /// Written by a command that somebody had it written with.
        case command
        /// Written or edited by a person.
        case person
    }

    package var cluster: ClusterID
    /// ISO 639-1 code.
    package var language: String
    /// Markdown, with or without front matter.
    package var text: String
    package var origin: Origin
    package var date: Date

    package init(
        cluster: ClusterID, language: String, text: String, origin: Origin, date: Date
    ) {
        self.cluster = cluster
        self.language = language
        self.text = text
        self.origin = origin
        self.date = date
    }
}
