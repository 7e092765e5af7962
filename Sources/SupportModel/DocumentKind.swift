/// What a document is: the four sources of questions and promises, and the content itself.
package enum DocumentKind: String, Sendable, Codable, CaseIterable {
    case ticket, review, search, content, campaign

    /// Whether customers ask in documents of this kind.
    package var asksQuestions: Bool {
        switch self {
        case .ticket, .review, .search: true
        case .content, .campaign: false
        }
    }

    /// Reads a kind as a person writes it, in the singular or the plural, in any case.
    package init?(spelling: String) {
        let word = spelling.lowercased()
        let singular =
            switch word {
            case "searches", "queries", "query": "search"
            case "articles", "article", "pages", "page": "content"
            default: word.hasSuffix("s") ? String(word.dropLast()) : word
            }
        self.init(rawValue: singular)
    }
}
