package import Foundation

/// A ticket, review, search, content page or campaign as text, with origin, date and fields.
///
/// The text is what the source holds, decoded and freed of markup, not yet cleaned: quoted mails
/// and signatures are still in it, so that better cleaning needs no second import.
package struct Document: Sendable, Equatable {
    /// The id that the source gives; a file's is its path below the loaded folder.
    package var id: String
    package var kind: DocumentKind
    package var location: SourceLocation
    /// A ticket's subject, a review's or a page's title, a campaign's name.
    package var subject: String?
    /// What the customer wrote, all of their messages in order; a page's text without headings.
    package var text: String
    /// What agents answered publicly, in order.
    package var replies: [String] = []
    /// The structure of a content page; empty for other kinds.
    package var sections: [ContentSection] = []
    package var created: Date?
    package var updated: Date?
    /// The language that the source states, as an ISO 639-1 code in lower case.
    package var language: String?
    package var channel: String?
    package var country: String?
    package var customer: String?
    /// Stars, 1 to 5.
    package var rating: Double?
    /// Satisfaction as the source scales it.
    package var csat: Double?
    /// Minutes that the customer waited for the first reply.
    package var waitingMinutes: Double?
    /// How often the ticket was opened again after it was solved.
    package var reopens: Int?
    /// How often a search was made; 1 where the source counts none.
    package var count: Int?
    /// How many results a search found.
    package var results: Int?
    /// How many results of a search were opened.
    package var clicks: Int?
    package var url: String?
    package var tags: [String] = []
    /// Whether the source says that the ticket was solved.
    package var isSolved: Bool?
    /// Every further column: plan, product, a campaign's dates and promise, and so on.
    package var segments: [String: String] = [:]

    package init(id: String, kind: DocumentKind, location: SourceLocation, text: String = "") {
        self.id = id
        self.kind = kind
        self.location = location
        self.text = text
    }
}

/// A heading of a content page with the paragraphs below it.
package struct ContentSection: Sendable, Equatable, Codable {
    /// The heading, or nil for the text before the first one.
    package var heading: String?
    /// 1 for the page's title, 2 for a section, and so on; 0 without a heading.
    package var level: Int
    /// Paragraphs, list items and table rows in reading order, each on one line.
    package var paragraphs: [String]

    package init(heading: String?, level: Int, paragraphs: [String]) {
        self.heading = heading
        self.level = level
        self.paragraphs = paragraphs
    }
}
