import Cleaning
import SupportModel
import TextEngine

/// What the customer of one ticket asks beside the question of its cluster: what a reply says to
/// that does not belong into the cluster's article.
struct OtherQuestions {
    private let question: QuestionWords
    private let here: Set<String>
    private let elsewhere: Set<String>
    private let language: Language
    private let cache: AnalysisCache

    /// - Parameter key: The document's key.
    init(
        of key: Int, from customers: CustomerSentences, besides question: QuestionWords,
        language: Language, using cache: AnalysisCache
    ) {
        func words(_ sentences: [String]) -> Set<String> {
            sentences.reduce(into: []) {
                $0.formUnion(SentenceWords($1, language: language, using: cache).names)
            }
        }
        let asked = customers.asked(by: key)
        here = words(asked.here)
        elsewhere = words(asked.elsewhere)
        self.question = question
        self.language = language
        self.cache = cache
    }

    /// Whether a sentence of a reply answers one of them.
    ///
    /// Either it says so (`As for delivery, …`), or it has a word of theirs and none of the
    /// cluster's question.
    func are(answeredBy sentence: String) -> Bool {
        if let topic = TopicShift.topic(of: sentence) {
            let words = SentenceWords(topic, language: language, using: cache)
            return !question.areShared(by: words) && here.isDisjoint(with: words.names)
        }
        guard !elsewhere.isEmpty else { return false }
        let words = SentenceWords(sentence, language: language, using: cache)
        return !words.names.isDisjoint(with: elsewhere) && words.names.isDisjoint(with: here)
            && !question.areShared(by: words)
    }
}
