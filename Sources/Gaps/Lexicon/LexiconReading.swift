import SupportModel
import TextEngine

/// What the questions and pages of one language say, ready for learning pairs of words.
struct LexiconReading {
    private(set) var reader: LexiconReader
    /// The questions that a page answers.
    private(set) var topics: [LexiconTopic] = []
    /// The sentences of each document, of every question, answered or not.
    private(set) var asked: [[[LexiconText]]] = []
    /// The sentences of all pages.
    private(set) var content: [LexiconText] = []
    private var pageWords: [Int: Set<Int>] = [:]
    private var pages: [String: Passage] = [:]
    private let language: String

    init(language: String, spelling: SpellingModel?) {
        self.language = language
        reader = LexiconReader(language: Language(rawValue: language), spelling: spelling)
    }

    /// Reads a page of a source id.
    mutating func add(page: Passage, id: String) {
        pages[id] = page
        let sentences = reader.sentences(of: page.text, in: page.document, isContent: true)
        content += sentences
        pageWords[page.document] = Set(sentences.flatMap(\.words))
    }

    /// Reads a question.
    ///
    /// - Parameters:
    ///   - questions: What each of its documents asks, by the document's key.
    ///   - isAnswered: Whether a document by itself is answered; the others only tell what is usual.
    mutating func add(
        _ cluster: QuestionCluster, questions: [(document: Int, text: String)],
        isAnswered: (Int) -> Bool
    ) {
        let read = questions.map {
            reader.sentences(of: $0.text, in: $0.document, isContent: false)
        }
        asked.append(read.filter { !$0.isEmpty })
        guard let passage = answer(to: cluster) else { return }
        let answered = read.filter { sentences in
            sentences.first.map {
                cluster.verdict == .wrongWords || isAnswered($0.document)
            } ?? false
        }
        guard !answered.isEmpty else { return }
        let texts = [passage.title, passage.heading ?? "", passage.text]
        topics.append(
            LexiconTopic(
                cluster: cluster.id, questions: answered,
                passage: reader.sentences(
                    of: texts.joined(separator: "\n"), in: passage.document, isContent: true),
                pageWords: pageWords[passage.document] ?? [], page: passage.document))
    }

    /// Returns the passage that answers a question in its own language; nil where none does.
    private func answer(to cluster: QuestionCluster) -> Passage? {
        if cluster.verdict == .wrongWords, let replied = cluster.coverage?.repliedPage {
            return pages[replied.contentID]
        }
        guard let best = cluster.coverage?.evidence.first?.passage, best.language == language else {
            return nil
        }
        switch cluster.verdict {
        case .covered, .wrongWords, .stale, .conflicting: return best
        case .missing, .thin, .productDefect, .private, .outOfScope, nil: return nil
        }
    }
}
