package import SupportModel
import TextEngine
import Wording

/// How many articles there are in each language, and whether they are enough to tell what a good
/// answer looks like.
package struct ArticleLanguages: Sendable {
    /// The threshold rests on a median over articles, which are written independently; with fewer
    /// values than six none of them bounds a median with 95% confidence (2 × 0.5⁵ > 0.05, by the
    /// sign test).
    package static let enough = 6
    /// How much of a page tells its language.
    static let sample = 4_000

    /// Articles with a text, by ISO 639-1 code.
    package let counts: [String: Int]
    /// How many articles have a title and nothing below it.
    package let emptyCount: Int

    package init(of content: [StoredDocument]) {
        let languages = CollectionLanguages(of: content)
        let written = content.filter { $0.document.text.contains { !$0.isWhitespace } }
        emptyCount = content.count - written.count
        counts = written.reduce(into: [:]) { counts, stored in
            counts[languages.language(ofPage: stored.document).rawValue, default: 0] += 1
        }
    }

    package subscript(language: String) -> Int { counts[language, default: 0] }

    /// Whether the articles of a language are enough to tell if they answer a question.
    package func areEnough(in language: String) -> Bool { self[language] >= Self.enough }

    /// What to say of articles without a text; nil where all have one.
    package var emptyCaution: String? {
        guard emptyCount > 0 else { return nil }
        return say(
            """
            \(emptyCount, "article") \(agreeing: emptyCount, "has", "have") a title and no text \
            below it, so \(agreeing: emptyCount, "it answers", "they answer") nothing.
            """)
    }

    /// What to say of a language with too few articles; nil where there are enough, or no content.
    package func caution(in language: String) -> String? {
        guard !counts.isEmpty, !areEnough(in: language) else { return nil }
        let place = Self.place(of: language)
        switch self[language] {
        case 0:
            return say(
                """
                No article \(place) is loaded: questions \(place) are compared with other languages, \
                where only the same words can be found, so they nearly all count as unanswered.
                """)
        case let count:
            return say(
                """
                Only \(count, "article") \(place) \(agreeing: count, "is", "are") loaded: whether \
                \(agreeing: count, "it answers", "they answer") a question \(place) is little more \
                than a guess.
                """)
        }
    }

    private static func place(of language: String) -> Message {
        switch language {
        case "en": "in English"
        case "pl": "in Polish"
        case "ru": "in Russian"
        default: "in language “\(language)”"
        }
    }
}

extension CollectionLanguages {
    /// Returns the language of a page by its beginning, else by its title.
    func language(ofPage document: Document) -> Language {
        let beginning = String(document.text.prefix(ArticleLanguages.sample))
        return language(
            of: beginning.isEmpty ? document.subject ?? "" : beginning, in: document)
    }
}
