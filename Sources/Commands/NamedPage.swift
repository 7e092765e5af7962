import SupportModel

/// A page that a person names; where there is none, the answer names it too.
struct NamedPage {
    private let name: String

    init(_ name: String) { self.name = name }

    /// Returns the one page that is meant.
    func found(among content: [StoredDocument]) throws -> StoredDocument {
        do {
            return try ArticleChoice.article(name, among: content)
        } catch CommandError.unknownArticle(let near, _) {
            throw CommandError.unknownArticle(near, typed: name)
        }
    }
}
