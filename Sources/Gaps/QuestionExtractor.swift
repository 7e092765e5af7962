import Cleaning
import SupportModel
import TextEngine

/// Takes the question out of a document: what is left without greeting, signature and quotation.
struct QuestionExtractor: Sendable {
    /// From so many documents on, a subject is the channel's or the form's, not the customer's.
    private static let commonSubjectCount = 3

    let languages: CollectionLanguages
    private let habits: Habits
    private let splitter = QuestionSplitter()

    /// What is usual in a collection, and so tells nothing of a question.
    struct Habits: Sendable, Codable {
        fileprivate var prior: LanguagePrior
        fileprivate var commonSubjects: SortedSet<String>
        fileprivate var openings: ChannelOpenings
        fileprivate var boilerplate: Boilerplate
    }

    /// Learns from documents their languages, and the subjects and lines that say nothing.
    init(for documents: [StoredDocument]) {
        languages = CollectionLanguages(of: documents)
        let openings = ChannelOpenings(of: documents)
        let boilerplate = Boilerplate(of: documents) { document in
            guard document.kind == .ticket || document.kind == .review else { return nil }
            return Cleaner.question(from: openings.removing(from: document))
        }
        var counts: [String: Int] = [:]
        for stored in documents where stored.document.kind != .content {
            if let subject = stored.document.subject.map(Self.plain) {
                counts[subject, default: 0] += 1
            }
        }
        habits = Habits(
            prior: languages.prior,
            commonSubjects: SortedSet(counts.filter { $0.value >= Self.commonSubjectCount }.keys),
            openings: openings, boilerplate: boilerplate)
    }

    /// Takes what was learnt before.
    init(_ habits: Habits) {
        self.habits = habits
        languages = CollectionLanguages(prior: habits.prior)
    }

    /// What was learnt, to be kept.
    var learnt: Habits { habits }

    /// Returns what a ticket, review or search asks; thanks and praise alone ask nothing.
    func questions(of stored: StoredDocument) -> [Question] {
        questions(of: stored, using: ExtractionMemory())
    }

    /// Returns what a document asks, its main question first, remembering the words met.
    func questions(of stored: StoredDocument, using memory: ExtractionMemory) -> [Question] {
        let document = stored.document
        let body = body(of: document)
        let text = Self.joined(telling(document), body, document)
        guard !text.isEmpty, !Cleaner.isContentFree(text),
            document.text.isEmpty || !Cleaner.isContentFree(body),
            !Self.onlyPraises(document, text)
        else { return [] }
        let language = languages.language(of: text, in: document, using: memory.languages)
        let (main, further) =
            document.kind == .search
            ? (text, []) : splitter.questions(in: text, language: language, using: memory.terms)
        return ([main] + further).enumerated().map { index, text in
            Question(
                document: stored.key, text: text, language: language.rawValue, isMain: index == 0)
        }
    }

    /// Returns what the customer says, without what is usual.
    func body(of document: Document) -> String {
        habits.boilerplate.removing(
            from: Cleaner.question(from: habits.openings.removing(from: document)))
    }

    /// Returns a document's subject if it says something: not of a reply, a form or a channel.
    private func telling(_ document: Document) -> String {
        guard let written = document.subject else { return "" }
        let subject = Self.withoutReplyMark(written)
        if document.text.isEmpty { return subject }
        let isReply = subject != Self.onOneLine(written)
        return isReply || habits.commonSubjects.contains(Self.plain(subject)) ? "" : subject
    }

    private static func joined(_ subject: String, _ body: String, _ document: Document) -> String {
        guard document.kind != .search, !subject.isEmpty, !body.hasPrefix(subject) else {
            return body
        }
        return body.isEmpty ? subject : subject + "\n" + body
    }

    /// Whether a review is content and says nothing further.
    private static func onlyPraises(_ document: Document, _ text: String) -> Bool {
        guard document.kind == .review, let rating = document.rating else { return false }
        return rating >= 4 && !text.contains("?") && !Contrast.isContained(in: text)
    }

    private static func onOneLine(_ text: String) -> String {
        if isOnOneLine(text) { return text }
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Whether the only blanks are single spaces between words, told by the bytes alone.
    private static func isOnOneLine(_ text: String) -> Bool {
        var wasBlank = true
        for byte in text.utf8 {
            if byte == 32 {
                if wasBlank { return false }
                wasBlank = true
                continue
            }
            wasBlank = false
            // The first byte of a blank beyond ASCII, or of an accent that a space could carry.
            if byte < 32 || byte == 0xC2 || byte == 0xCC || byte == 0xCD
                || (0xE1...0xE3).contains(byte)
            {
                return false
            }
        }
        return !wasBlank || text.isEmpty
    }

    private static func plain(_ subject: String) -> String {
        withoutReplyMark(subject).lowercased()
    }

    /// Removes `Re:`, `Fwd:` and their counterparts, however often they are repeated.
    static func withoutReplyMark(_ subject: String) -> String {
        var rest = onOneLine(subject)[...]
        while let colon = rest.firstIndex(of: ":") {
            let mark = rest[..<colon].lowercased().filter { !$0.isWhitespace }
            guard ["re", "fwd", "fw", "odp", "pd", "aw", "wg", "ответ", "отв"].contains(mark)
            else { break }
            rest = rest[rest.index(after: colon)...].drop(while: \.isWhitespace)
        }
        return String(rest)
    }
}
