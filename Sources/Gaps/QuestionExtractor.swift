import Cleaning
import SupportModel
import TextEngine

/// Takes the question out of a document: what is left without greeting, signature and quotation.
struct QuestionExtractor: Sendable {
    /// From so many documents on, a subject is the channel's or the form's, not the customer's.
    private static let commonSubjectCount = 3

    let languages: CollectionLanguages
    private let commonSubjects: Set<String>
    private let openings: ChannelOpenings

    /// Learns from documents their languages and the subjects that say nothing.
    init(for documents: [StoredDocument]) {
        languages = CollectionLanguages(of: documents)
        openings = ChannelOpenings(of: documents)
        var counts: [String: Int] = [:]
        for stored in documents where stored.document.kind != .content {
            if let subject = stored.document.subject.map(Self.plain) {
                counts[subject, default: 0] += 1
            }
        }
        commonSubjects = Set(counts.filter { $0.value >= Self.commonSubjectCount }.keys)
    }

    /// Returns what a ticket, review or search asks; thanks and praise alone ask nothing.
    func questions(of stored: StoredDocument) -> [Question] {
        let document = stored.document
        let text = text(of: document)
        guard !text.isEmpty, !Self.asksNothing(document, text) else { return [] }
        return [
            Question(
                document: stored.key, text: text,
                language: languages.language(of: text, in: document).rawValue, isMain: true)
        ]
    }

    /// Returns the customer's words that count: the subject if it says something, then the text.
    func text(of document: Document) -> String {
        let subject = document.subject.map(Self.withoutReplyMark) ?? ""
        let isReply = subject.count != document.subject?.count
        let isCommon = commonSubjects.contains(Self.plain(subject)) || isReply
        return Self.joined(
            isCommon && !document.text.isEmpty ? "" : subject,
            Cleaner.question(from: openings.removing(from: document)), document)
    }

    /// Returns the sentence of a document that asks, or its beginning.
    static func asking(in document: Document) -> String {
        let text = joined(
            document.subject.map(withoutReplyMark) ?? "",
            Cleaner.question(from: document.text), document)
        let sentences = SentenceSplitter.sentences(in: text)
        return sentences.first { $0.hasSuffix("?") } ?? sentences.first ?? ""
    }

    private static func joined(_ subject: String, _ body: String, _ document: Document) -> String {
        guard document.kind != .search, !subject.isEmpty, !body.hasPrefix(subject) else {
            return body
        }
        return body.isEmpty ? subject : subject + "\n" + body
    }

    /// Whether a text holds no question: thanks and the like, and reviews that only praise.
    private static func asksNothing(_ document: Document, _ text: String) -> Bool {
        if Cleaner.isContentFree(text)
            || Cleaner.isContentFree(Cleaner.question(from: document.text))
                && !document.text.isEmpty
        {
            return true
        }
        guard document.kind == .review, let rating = document.rating else { return false }
        return rating >= 4 && !text.contains("?") && !Contrast.isContained(in: text)
    }

    private static func plain(_ subject: String) -> String {
        withoutReplyMark(subject).lowercased()
    }

    /// Removes `Re:`, `Fwd:` and their counterparts, however often they are repeated.
    private static func withoutReplyMark(_ subject: String) -> String {
        var rest = subject.split(whereSeparator: \.isWhitespace).joined(separator: " ")[...]
        while let colon = rest.firstIndex(of: ":") {
            let mark = rest[..<colon].lowercased().filter { !$0.isWhitespace }
            guard ["re", "fwd", "fw", "odp", "pd", "aw", "wg", "ответ", "отв"].contains(mark)
            else { break }
            rest = rest[rest.index(after: colon)...].drop(while: \.isWhitespace)
        }
        return String(rest)
    }
}
