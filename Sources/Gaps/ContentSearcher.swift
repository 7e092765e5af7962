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

/// Answers single questions as a customer would find them answered.
package struct ContentSearcher {
    /// How many questions tell what similarity to expect; more would not change it.
    private static let sampleSize = 2_000

    private let space: QuestionSpace
    private let meter: CoverageMeter
    private let contents: [Int: Document]
    private let clusters: [ClusterID]
    private let clusterSearcher: Searcher
    private let calibration: CoverageCalibration

    /// Prepares for questions about the documents and their analysis.
    package init(documents: [StoredDocument], analysis: Analysis) {
        let space = QuestionSpace(of: documents)
        self.space = space
        meter = CoverageMeter(
            passages: space.passages, vectors: space.passageVectors,
            questions: space.sample(CoverageMeter.sampleSize), count: space.questions.count)
        contents = Dictionary(
            documents.filter { $0.document.kind == .content }.map { ($0.key, $0.document) }
        ) { first, _ in first }
        var ordinalOf: [Int: Int] = [:]
        for ordinal in space.questions.indices where space.questions.isMain[ordinal] {
            ordinalOf[space.questions.documents[ordinal]] = ordinal
        }
        clusters = analysis.clusters.map(\.id)
        clusterSearcher = Searcher(
            analysis.clusters.map { cluster in
                let vectors = cluster.members.compactMap { ordinalOf[$0] }
                    .map { space.vectors[$0] }
                return SparseVector.mean(of: vectors).normalized
            })
        let sample = space.sample(Self.sampleSize)
        let own = meter.ownBest(of: sample)
        let calibration = CoverageCalibration(
            similarities: own, ownBest: own,
            foreignBest: meter.foreignBest(of: space.passageVectors).map(\.similarity))
        self.calibration = calibration
    }

    /// Returns what today's content gives to a question in a customer's words.
    package func answer(to text: String) -> CustomerAnswer {
        let bag = space.extractor.bag(of: text, language: space.languages.language(of: text))
        let vector = space.space.vector(of: bag)
        let pages = meter.pages(for: vector)
        var scratch = Searcher.Scratch(for: clusterSearcher)
        let cluster = clusterSearcher.nearest(to: vector, count: 1, scratch: &scratch).first
        return CustomerAnswer(
            evidence: pages.map { page in
                let content = contents[page.passage.document]
                return PassageEvidence(
                    passage: page.passage, contentID: content?.id ?? "", url: content?.url,
                    similarity: page.similarity)
            },
            gapScore: space.passages.isEmpty
                ? nil : calibration.gapScore(similarity: pages.first?.similarity ?? 0),
            threshold: calibration.threshold,
            cluster: cluster.map { clusters[$0.ordinal] },
            clusterSimilarity: Double(cluster?.similarity ?? 0))
    }
}
