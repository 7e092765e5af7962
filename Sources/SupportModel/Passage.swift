/// A piece of content small enough to answer one question.
package struct Passage: Sendable, Equatable, Codable {
    /// What part of the page a passage is.
    package enum Scope: String, Sendable, Codable { case title, section, paragraph, page }

    /// The workspace's key of the content document.
    package var document: Int
    package var scope: Scope
    /// The title of the page that it is part of.
    package var title: String
    /// The nearest heading above it, where there is one.
    package var heading: String?
    package var text: String
    /// ISO 639-1 code of the page's language.
    package var language: String

    package init(
        document: Int, scope: Scope, title: String, heading: String?, text: String,
        language: String
    ) {
        self.document = document
        self.scope = scope
        self.title = title
        self.heading = heading
        self.text = text
        self.language = language
    }
}
