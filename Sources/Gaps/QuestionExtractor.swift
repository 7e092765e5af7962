import Cleaning
import SupportModel
import TextEngine

/// Takes the question out of a document: what is left without greeting, signature and quotation.
struct QuestionExtractor: Sendable {
    let languages: CollectionLanguages

    /// Returns what a ticket, review or search asks; a text of thanks alone asks nothing.
    func questions(of stored: StoredDocument) -> [Question] {
        let text = Self.text(of: stored.document)
        guard !Cleaner.isContentFree(text) else { return [] }
        return [
            Question(
                document: stored.key, text: text,
                language: languages.language(of: text, in: stored.document).rawValue,
                isMain: true)
        ]
    }

    /// Returns the customer's words that count: the subject, then the cleaned text.
    static func text(of document: Document) -> String {
        let body = Cleaner.question(from: document.text)
        guard document.kind != .search, let subject = document.subject.map(Self.withoutReplyMark),
            !subject.isEmpty, !body.hasPrefix(subject)
        else { return body }
        return body.isEmpty ? subject : subject + "\n" + body
    }

    /// Returns the sentence of a document that asks, or its beginning.
    static func asking(in document: Document) -> String {
        let sentences = SentenceSplitter.sentences(in: text(of: document))
        return sentences.first { $0.hasSuffix("?") } ?? sentences.first ?? ""
    }

    /// Removes `Re:`, `Fwd:` and their counterparts, however often they are repeated.
    private static func withoutReplyMark(_ subject: String) -> String {
        var rest = subject[...]
        while let colon = rest.firstIndex(of: ":") {
            let mark = rest[..<colon].lowercased().filter { !$0.isWhitespace }
            guard ["re", "fwd", "fw", "odp", "pd", "aw", "wg", "ответ", "отв"].contains(mark)
            else { break }
            rest = rest[rest.index(after: colon)...]
        }
        return rest.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
