import SupportModel
import TextEngine

/// Cuts content into passages: title, headings, sections, paragraphs and the page as a whole.
struct PassageSplitter: Sendable {
    let languages: CollectionLanguages

    /// Returns the passages of a content document, the title first and the whole page last.
    func passages(of stored: StoredDocument) -> [Passage] {
        let document = stored.document
        let title = document.subject ?? ""
        let body = document.sections.flatMap { [$0.heading].compactMap(\.self) + $0.paragraphs }
        let whole = [title] + (body.isEmpty ? [document.text] : body)
        let page = whole.filter { !$0.isEmpty }.joined(separator: "\n")
        let language = languages.language(of: page, in: document)
        var passages: [Passage] = []
        func add(_ scope: Passage.Scope, _ heading: String?, _ text: String) {
            guard !text.isEmpty, passages.last?.text != text else { return }
            passages.append(
                Passage(
                    document: stored.key, scope: scope, title: title, heading: heading,
                    text: text, language: language.rawValue))
        }
        add(.title, nil, title)
        for section in document.sections {
            let heading = section.heading == title ? nil : section.heading
            if let heading {
                // Alone it is as short as a question, and often is the question.
                add(.section, heading, heading)
                add(.section, heading, ([heading] + section.paragraphs).joined(separator: "\n"))
            }
            if heading == nil || section.paragraphs.count > 1 {
                for paragraph in section.paragraphs { add(.paragraph, heading, paragraph) }
            }
        }
        if document.sections.isEmpty {
            for paragraph in document.text.split(separator: "\n") {
                add(.paragraph, nil, String(paragraph))
            }
        }
        add(.page, nil, page)
        return passages
    }
}
