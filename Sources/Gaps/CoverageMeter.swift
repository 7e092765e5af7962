import SupportModel
import TextEngine

/// How well the best passages answer a cluster and each of its questions, and by which terms.
struct CoverageMeter: Sendable {
    /// How much of the evidence is the cluster's agreement on one passage.
    ///
    /// The rest is the question's own best passage: agreement is strong where clusters are right,
    /// the own evidence keeps a say where they are not.
    static let agreementShare = 2.0 / 3
    /// How many questions tell what similarity chance gives; more would not change it.
    static let sampleSize = 20_000
    /// The pages that are kept as evidence.
    static let evidenceCount = 3
    /// How many features of a centroid are looked for; the rest adds next to nothing.
    private static let centroidFeatureCount = 4096

    /// A page by its best passage, with that one's ordinal.
    typealias Page = (passage: Passage, ordinal: Int, similarity: Double)
    /// How similar a passage is to the best one of another page; the document is its own.
    typealias ForeignMatch = (language: String, document: Int, similarity: Double)

    private let passages: [Passage]
    private let searcher: Searcher

    /// Prepares to test the questions of a space against its passages.
    init(in space: QuestionSpace) {
        self.init(
            passages: space.passages, vectors: space.passageVectors,
            questions: space.sample(Self.sampleSize), count: space.questions.count)
    }

    /// Prepares to test single questions, of whose kind only the mean is known.
    init(passages: [Passage], vectors: [SparseVector], questionMean: SparseVector) {
        self.passages = passages
        searcher = Searcher(vectors, chance: Chance(vectors: vectors, queryMean: questionMean))
    }

    /// Prepares to test questions against passages, given as vectors of one space.
    ///
    /// - Parameters:
    ///   - questions: A sample of the questions, which tells what similarity chance gives.
    ///   - count: How many questions will be tested.
    private init(
        passages: [Passage], vectors: [SparseVector], questions: [SparseVector], count: Int
    ) {
        self.passages = passages
        searcher = Searcher(
            vectors, chance: Chance(vectors: vectors, queries: questions),
            postingBudget: Searcher.postingBudget(ofEach: count))
    }

    /// Returns the similarity of each of some texts to its own best passage.
    func ownBest(of ordinals: [Int], in texts: TextVectors) -> [Double] {
        Parallel.map(ordinals.count) {
            (search: Searcher.Scratch(for: searcher), counter: FeatureCounter(for: texts.texts))
        } each: { position, scratch in
            let vector = texts.vector(ordinals[position], using: &scratch.counter)
            let hits = searcher.nearest(to: vector, count: 1, scratch: &scratch.search)
            return Double(hits.first?.similarity ?? 0)
        }
    }

    /// Returns the similarity of each vector to its own best passage.
    func ownBest(of vectors: [SparseVector]) -> [Double] {
        Parallel.map(vectors.count) {
            Searcher.Scratch(for: searcher)
        } each: { ordinal, scratch in
            let hits = searcher.nearest(to: vectors[ordinal], count: 1, scratch: &scratch)
            return Double(hits.first?.similarity ?? 0)
        }
    }

    /// Returns for each passage but whole pages its similarity to the best one of another page.
    func foreignBest(of vectors: [SparseVector]) -> [ForeignMatch] {
        let parts = passages.indices.filter { passages[$0].scope != .page }
        let found = Parallel.map(parts.count) {
            Searcher.Scratch(for: searcher)
        } each: { part, scratch -> ForeignMatch? in
            let ordinal = parts[part]
            let hits = searcher.nearest(to: vectors[ordinal], count: 64, scratch: &scratch)
            let foreign = hits.first {
                passages[$0.ordinal].document != passages[ordinal].document
            }
            return foreign.map {
                let passage = passages[ordinal]
                return (passage.language, passage.document, Double($0.similarity))
            }
        }
        return found.compactMap(\.self)
    }

    /// Returns how many pages the passages of matches are of.
    static func articleCount(of matches: [ForeignMatch]) -> Int {
        Set(matches.lazy.map(\.document)).count
    }

    /// Returns the best passage of each of the best pages for a centroid, best first.
    ///
    /// The similarity of a mean of unit vectors and a passage is the mean of the members'
    /// similarities: the passage that is found suits all of them best.
    func pages(for centroid: SparseVector) -> [Page] {
        var scratch = Searcher.Scratch(for: searcher)
        var pages: [Page] = []
        let query = centroid.keeping(Self.centroidFeatureCount)
        for hit in searcher.nearest(to: query, count: 64, scratch: &scratch) {
            let passage = passages[hit.ordinal]
            guard !pages.contains(where: { $0.passage.document == passage.document }) else {
                continue
            }
            pages.append((passage, hit.ordinal, Double(hit.similarity)))
            if pages.count == Self.evidenceCount { break }
        }
        return pages
    }

    /// Returns the keys of pages, best first, by the sum of three similarities: of the title, which
    /// says what a page is about, of the best passage, which may be the title, and of the whole page.
    ///
    /// MRR@10 by passage and page alone, then with the title: stackfaq 0.857, 0.861; rutube-ru-a
    /// 0.636, 0.642.
    ///
    /// - Parameter passageCount: How many passages are looked at.
    func ranking(for vector: SparseVector, passageCount: Int = 1024) -> [Int] {
        var scratch = Searcher.Scratch(for: searcher)
        var best: [Int: Float] = [:]
        var scores: [Int: Float] = [:]
        for hit in searcher.nearest(to: vector, count: passageCount, scratch: &scratch) {
            let passage = passages[hit.ordinal]
            if passage.scope != .page {
                best[passage.document] = max(best[passage.document] ?? 0, hit.similarity)
            }
            if passage.scope == .page || passage.scope == .title {
                scores[passage.document, default: 0] += hit.similarity
            }
        }
        for (document, similarity) in best { scores[document, default: 0] += similarity }
        return scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }

    /// Returns the evidence of a question within its cluster.
    static func evidence(agreement: Double, own: Double) -> Double {
        agreementShare * agreement + (1 - agreementShare) * own
    }
}
