package import SupportModel
import TextEngine

/// What a customer who asks something would find in today's content.
package struct CustomerAnswer: Sendable, Equatable {
    /// The best passage of each of the best pages, best first.
    package var evidence: [PassageEvidence]
    /// The probability that no content answers it; nil where no content is loaded.
    package var gapScore: Double?
    /// The similarity at which a gap is as likely as not.
    package var threshold: Double
    /// The cluster that the question comes nearest to.
    package var cluster: ClusterID?
    /// The similarity to that cluster's centroid.
    package var clusterSimilarity: Double
}

/// Answers single questions as a customer would find them answered; it belongs to one thread.
package struct ContentSearcher {
    private let languages: CollectionLanguages
    private let reader: FeatureReader
    private let space: VectorSpace
    private let passages: [Passage]
    private let meter: CoverageMeter
    private let contents: DocumentsByKey
    private let clusters: [ClusterID]
    private let clusterSearcher: Searcher
    private let calibration: CoverageCalibration?

    /// Prepares for questions about the content, given what the analysis learnt; nil where that is
    /// damaged.
    ///
    /// - Parameter content: The pages, ascending by key.
    package init?(_ model: CollectionModel, content: [StoredDocument]) {
        guard let restored = model.restored() else { return nil }
        let languages = QuestionExtractor(model.habits).languages
        let reader = FeatureReader(restored.known)
        let splitter = PassageSplitter(languages: languages)
        passages = content.flatMap(splitter.passages)
        let space = restored.space
        let vectors = passages.map {
            space.vector(
                of: reader.bag(of: $0.text, language: Language(rawValue: $0.language)))
        }
        meter = CoverageMeter(
            passages: passages, vectors: vectors, questionMean: restored.questionMean)
        self.languages = languages
        self.reader = reader
        self.space = space
        contents = DocumentsByKey(content)
        clusters = model.clusters
        clusterSearcher = Searcher(restored.centroids)
        calibration = model.calibration
    }

    /// Returns the source ids of the pages that a question finds, best first, each once.
    package func ranking(for text: String) -> [String] {
        meter.ranking(for: vector(of: text)).compactMap { contents[$0]?.document.id }
    }

    private func vector(of text: String) -> SparseVector {
        space.vector(of: reader.bag(of: text, language: languages.language(of: text)))
    }

    /// Returns what today's content gives to a question in a customer's words.
    package func answer(to text: String) -> CustomerAnswer {
        let vector = vector(of: text)
        let pages = meter.pages(for: vector)
        var scratch = Searcher.Scratch(for: clusterSearcher)
        let cluster = clusterSearcher.nearest(to: vector, count: 1, scratch: &scratch).first
        return CustomerAnswer(
            evidence: pages.map { page in
                let content = contents[page.passage.document]?.document
                return PassageEvidence(
                    passage: page.passage, contentID: content?.id ?? "", url: content?.url,
                    similarity: page.similarity)
            },
            gapScore: calibration?.gapScore(similarity: pages.first?.similarity ?? 0),
            threshold: calibration?.threshold ?? 0,
            cluster: cluster.map { clusters[$0.ordinal] },
            clusterSimilarity: Double(cluster?.similarity ?? 0))
    }
}
