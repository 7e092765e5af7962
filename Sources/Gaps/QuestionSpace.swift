import SupportModel
import TextEngine

/// The questions and passages of a workspace as vectors of one space.
struct QuestionSpace {
    let languages: CollectionLanguages
    let extractor: FeatureExtractor
    let space: VectorSpace
    let questions: [Question]
    /// The features of each question.
    let bags: [FeatureBag]
    /// Of each question the ordinal of the first one with the same features.
    let representatives: [Int]
    let passages: [Passage]
    let passageVectors: [SparseVector]

    /// Reads documents in load order.
    init(of documents: [StoredDocument]) {
        let questionExtractor = QuestionExtractor(for: documents)
        let languages = questionExtractor.languages
        var questions: [Question] = []
        var bags: [FeatureBag] = []
        var representatives: [Int] = []
        var firstWith: [FeatureBag: Int] = [:]
        let asking = documents.filter { $0.document.kind.asksQuestions }
        let extracted = Parallel.map(asking.count) {
            ExtractionMemory()
        } each: { ordinal, memory in
            questionExtractor.questions(of: asking[ordinal], using: memory)
        }
        let splitter = PassageSplitter(languages: languages)
        let passages = documents.filter { $0.document.kind == .content }
            .flatMap(splitter.passages)
        let written =
            extracted.joined().map { ($0.text, $0.language) }
            + passages.map { ($0.text, $0.language) }
        let extractor = FeatureExtractor(
            spelling: SpellingModel(
                of: written.map { (text: $0, language: Language(rawValue: $1)) }))
        for question in extracted.joined() {
            let bag = extractor.bag(
                of: question.text, language: Language(rawValue: question.language))
            let first = firstWith[bag] ?? questions.count
            firstWith[bag] = first
            representatives.append(first)
            questions.append(question)
            bags.append(bag)
        }
        let passageBags = passages.map {
            extractor.bag(of: $0.text, language: Language(rawValue: $0.language))
        }
        let space = VectorSpace(
            of: bags.indices.filter { representatives[$0] == $0 }.map { bags[$0] })
        self.languages = languages
        self.extractor = extractor
        self.space = space
        self.questions = questions
        self.bags = bags
        self.representatives = representatives
        self.passages = passages
        passageVectors = passageBags.map(space.vector)
    }

    /// Returns the unit vector of each question that is not a copy of an earlier one.
    func distinctVectors() -> (ordinals: [Int], vectors: [SparseVector]) {
        let ordinals = bags.indices.filter { representatives[$0] == $0 }
        return (ordinals, ordinals.map { space.vector(of: bags[$0]) })
    }
}
