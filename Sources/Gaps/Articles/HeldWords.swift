package import SupportModel
import TextEngine

/// The words of a text, so that it can be told which of a list it holds in any form.
package struct HeldWords: Sendable {
    private let language: Language
    private let stems: Set<String>
    private let surfaces: Set<String>

    /// Reads a text of a language.
    package init(of text: String, language: String) {
        self.language = Language(rawValue: language)
        let terms = Analyzer().terms(in: text, language: self.language)
        stems = Set(terms.map(\.key))
        surfaces = Set(terms.map(\.surface))
    }

    /// Reads all of a page: title, headings and text.
    package init(of page: Document, language: String) {
        let sections = page.sections.flatMap { [$0.heading ?? ""] + $0.paragraphs }
        self.init(
            of: ([page.subject ?? "", page.text] + sections).joined(separator: "\n"),
            language: language)
    }

    /// Whether the text holds a word, in whichever form.
    package func holds(_ word: String) -> Bool {
        let terms = Analyzer().terms(in: word, language: language)
        return !terms.isEmpty
            && terms.allSatisfy { term in
                stems.contains(term.key)
                    || surfaces.contains { WordForms.areOne($0, term.surface) }
            }
    }
}
