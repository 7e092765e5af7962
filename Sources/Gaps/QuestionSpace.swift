import SupportModel
import TextEngine

/// The questions and passages of a workspace as vectors of one space.
struct QuestionSpace {
    /// The documents that stand for all.
    let sketch: [StoredDocument]
    /// What is usual in the collection.
    let habits: QuestionExtractor.Habits
    let languages: CollectionLanguages
    let spelling: SpellingModel
    let extractor: FeatureExtractor
    let space: VectorSpace
    /// In how many of the texts that were counted each feature occurs.
    let frequencies: [Int]
    let questions: QuestionList
    /// The features of each question.
    let bags: TextList
    /// Of each question a number that looks random and depends on its text alone.
    let ranks: [UInt64]
    /// Of each question the ordinal of the first one with the same features.
    let representatives: [Int]
    /// The questions that are no copies of an earlier one.
    let distinct: [Int]
    let passages: [Passage]
    let passageVectors: [SparseVector]

    /// Reads documents, whatever order they are in.
    ///
    /// - Parameters:
    ///   - model: What an earlier analysis learnt of the collection that they belong to; without it
    ///     the documents are the collection.
    ///   - progress: Is told now and then how much is read, 0 to 1.
    init(
        of documents: [StoredDocument], knowing model: CollectionModel.Restored? = nil,
        progress: (Double) -> Void = { _ in }
    ) {
        let order = documents.indices.sorted {
            documents[$0].document.precedesByID(documents[$1].document)
        }
        let sketch = DocumentSketch(of: documents).documents
        let questionExtractor =
            model.map { QuestionExtractor($0.habits) } ?? QuestionExtractor(for: sketch)
        let languages = questionExtractor.languages
        let questions = Self.questions(of: documents, in: order, questionExtractor)
        progress(Share.extracted)
        let splitter = PassageSplitter(languages: languages)
        let passages = order.map { documents[$0] }
            .filter { $0.document.kind == .content }.flatMap(splitter.passages)
        let ranks = Parallel.map(questions.count) {
            ()
        } each: { question, _ in
            TextRank.rank(of: questions.text(of: question))
        }
        let spelling = model?.spelling ?? Self.spelling(of: questions, ranks, passages)
        progress(Share.spelt)
        let (words, extractor) = Self.words(of: questions, spelling, model?.known)
        progress(Share.analysed)
        let passageBags = passages.map {
            extractor.bag(of: $0.text, language: Language(rawValue: $0.language))
        }
        let bags = TextList(words, vocabulary: extractor.vocabulary)
        let representatives = bags.representatives()
        let distinct = bags.indices.filter { representatives[$0] == $0 }
        let counted = TextRank.lowest(DocumentSketch.usualCapacity, of: distinct, by: ranks)
        var frequencies = bags.documentFrequencies(of: counted)
        var documentCount = counted.count
        if let model {
            frequencies = model.frequencies + frequencies.dropFirst(model.frequencies.count)
            documentCount = model.documentCount
        } else if counted.count < Set(passages.map(\.document)).count {
            // Where hardly anything was asked, the content says which words are rare.
            frequencies = VectorSpace.documentFrequencies(of: passageBags, besides: frequencies)
            documentCount += passageBags.count
        }
        let space = VectorSpace(
            documentFrequencies: frequencies, documentCount: documentCount)
        self.sketch = sketch
        habits = questionExtractor.learnt
        self.spelling = spelling
        self.frequencies = frequencies
        self.languages = languages
        self.extractor = extractor
        self.space = space
        self.questions = questions
        self.bags = bags
        self.ranks = ranks
        self.representatives = representatives
        self.distinct = distinct
        self.passages = passages
        passageVectors = passageBags.map(space.vector)
    }

    /// How much of the time of reading has passed after each part.
    private enum Share {
        static let extracted = 0.3
        static let spelt = 0.5
        static let analysed = 0.85
    }

    /// The unit vectors of the questions.
    var vectors: TextVectors { TextVectors(of: bags, in: space) }

    /// Returns the vectors of some questions that stand for all, spread evenly over their ranks.
    ///
    /// - Parameter count: How many at most.
    func sample(_ count: Int) -> [SparseVector] {
        vectors.vectors(of: TextRank.lowest(count, of: distinct, by: ranks))
    }

    /// Learns from questions and passages which rare words are slips.
    private static func spelling(
        of questions: QuestionList, _ ranks: [UInt64], _ passages: [Passage]
    ) -> SpellingModel {
        let learned = TextRank.lowest(
            DocumentSketch.usualCapacity, of: Array(questions.indices), by: ranks)
        let written =
            learned.map { (text: questions.text(of: $0), language: questions.language(of: $0)) }
            + passages.map { (text: $0.text, language: $0.language) }
        return SpellingModel(of: written.map { (text: $0, language: Language(rawValue: $1)) })
    }

    /// The rank of each document's main question, with its key.
    var texts: [(rank: UInt64, document: Int)] {
        questions.indices.filter { questions.isMain[$0] }
            .map { (ranks[$0], questions.documents[$0]) }
    }

    /// Returns what documents ask, in an order of theirs.
    private static func questions(
        of documents: [StoredDocument], in order: [Int], _ extractor: QuestionExtractor
    ) -> QuestionList {
        let parts = Parallel.map(ranges: order.count, perCore: 4) { range in
            let memory = ExtractionMemory()
            var part = QuestionList()
            for ordinal in order[range] where documents[ordinal].document.kind.asksQuestions {
                extractor.questions(of: documents[ordinal], using: memory)
                    .forEach { part.append($0) }
            }
            return part
        }
        var all = QuestionList()
        for part in parts { all.append(part) }
        return all
    }

    /// Returns the words of each question, numbered in the order of the questions.
    private static func words(
        of questions: QuestionList, _ spelling: SpellingModel, _ known: KnownFeatures?
    ) -> (words: WordLists, extractor: FeatureExtractor) {
        let parts = Parallel.map(ranges: questions.count) { range in
            let extractor = FeatureExtractor(spelling: spelling)
            var words = WordLists()
            for question in range {
                let language = Language(rawValue: questions.language(of: question))
                words.append(extractor.words(of: questions.text(of: question), language: language))
            }
            return HandedOver((words: words, extractor: extractor))
        }
        var (words, extractor) = parts[0].value
        if let known { (words, extractor) = (WordLists(), FeatureExtractor(remembering: known)) }
        for part in known == nil ? parts.dropFirst() : parts[...] {
            let numbers = extractor.add(part.value.extractor)
            words.append(part.value.words, numbers: numbers)
        }
        return (words, extractor)
    }

    /// What one thread made and gives to another, to touch it no more.
    private struct HandedOver<Value>: @unchecked Sendable {
        let value: Value

        init(_ value: Value) { self.value = value }
    }
}
