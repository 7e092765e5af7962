import SupportModel
import TextEngine

/// The questions and passages of a workspace as vectors of one space.
struct QuestionSpace {
    let languages: CollectionLanguages
    let extractor: FeatureExtractor
    let space: VectorSpace
    let questions: [Question]
    /// The features of each question.
    let bags: TextList
    /// Of each question the ordinal of the first one with the same features.
    let representatives: [Int]
    /// The questions that are no copies of an earlier one.
    let distinct: [Int]
    let passages: [Passage]
    let passageVectors: [SparseVector]

    /// Reads documents in load order.
    init(of documents: [StoredDocument]) {
        let questionExtractor = QuestionExtractor(for: documents)
        let languages = questionExtractor.languages
        let asking = documents.filter { $0.document.kind.asksQuestions }
        let extracted = Parallel.map(asking.count) {
            ExtractionMemory()
        } each: { ordinal, memory in
            questionExtractor.questions(of: asking[ordinal], using: memory)
        }
        let splitter = PassageSplitter(languages: languages)
        let passages = documents.filter { $0.document.kind == .content }
            .flatMap(splitter.passages)
        let questions = Array(extracted.joined())
        let written =
            questions.map { ($0.text, $0.language) }
            + passages.map { ($0.text, $0.language) }
        let extractor = FeatureExtractor(
            spelling: SpellingModel(
                of: written.map { (text: $0, language: Language(rawValue: $1)) }))
        let words = questions.map {
            extractor.words(of: $0.text, language: Language(rawValue: $0.language))
        }
        let passageBags = passages.map {
            extractor.bag(of: $0.text, language: Language(rawValue: $0.language))
        }
        let bags = TextList(words, vocabulary: extractor.vocabulary)
        let representatives = bags.representatives()
        let distinct = bags.indices.filter { representatives[$0] == $0 }
        let space = VectorSpace(
            documentFrequencies: bags.documentFrequencies(of: distinct),
            documentCount: distinct.count)
        self.languages = languages
        self.extractor = extractor
        self.space = space
        self.questions = questions
        self.bags = bags
        self.representatives = representatives
        self.distinct = distinct
        self.passages = passages
        passageVectors = passageBags.map(space.vector)
    }

    /// Returns the unit vector of a question.
    func vector(_ question: Int) -> SparseVector { space.vector(of: bags[question]) }

    /// Gives the unit vector of any question, also on other threads.
    var vectors: @Sendable (Int) -> SparseVector {
        { [space, bags] in space.vector(of: bags[$0]) }
    }

    /// Returns the vectors of some questions that stand for all, spread evenly over their ranks.
    ///
    /// - Parameter count: How many at most.
    func sample(_ count: Int) -> [SparseVector] {
        guard distinct.count > count else { return distinct.map(vector) }
        let ranks = distinct.map { TextRank.rank(of: questions[$0].text) }
        return distinct.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.prefix(count)
            .map { vector(distinct[$0]) }
    }
}
