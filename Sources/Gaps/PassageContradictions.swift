import SupportModel
import TextEngine

/// Finds where the best passages for a question disagree: other figures for the same thing, or one
/// denies what the other says.
///
/// For one thread.
struct PassageContradictions {
    /// Sentences that count the same speak of the same thing if their similarity, and that of each to
    /// the question, come to so much; the first alone must reach the second number.
    private static let sameSubject: Float = 0.4
    private static let leastSimilarity: Float = 0.1
    /// The similarity from which only a denial tells two sentences apart.
    private static let sameWords: Float = 0.6
    /// The sentences of a page that are read.
    private static let sentenceCount = 200

    private let space: KnownSpace
    private let reader: FeatureReader
    private let cache = AnalysisCache()
    /// By document the ordinal of the passage that is the whole page.
    private let pages: [Int: Int]
    /// The sentences of the pages that were read, by document.
    private var read: [Int: [Sentence]] = [:]

    init(in space: KnownSpace, reader: FeatureReader) {
        self.space = space
        self.reader = reader
        var pages: [Int: Int] = [:]
        for (ordinal, passage) in space.passages.enumerated() where passage.scope == .page {
            pages[passage.document] = ordinal
        }
        self.pages = pages
    }

    /// A sentence that claims something.
    private struct Sentence {
        var statement: Statement
        var vector: SparseVector
        var stems: Set<Int32>
        /// The stems without those that are counted.
        var subjects: Set<Int32>
    }

    /// Returns the pair of sentences of two pages in one language that disagree and are nearest to the
    /// question and to each other.
    ///
    /// - Parameters:
    ///   - evidence: The best passages, each of another page.
    ///   - telling: The stems of what is asked; sentences without one of them are about other things.
    ///   - question: The unit vector of what is asked.
    mutating func first(
        among evidence: [PassageEvidence], telling: Set<Int32>, question: SparseVector
    ) -> Contradiction? {
        var best: (nearness: Float, contradiction: Contradiction)?
        func precedes(_ namesQuestion: Bool, _ nearness: Float) -> Bool {
            guard let best else { return true }
            return best.contradiction.namesQuestion == namesQuestion
                ? nearness > best.nearness : namesQuestion
        }
        for (position, first) in evidence.enumerated() {
            for second in evidence[(position + 1)...]
            where first.passage.language == second.passage.language {
                let others = sentences(of: second.passage, telling).map {
                    ($0, $0.vector.dot(question))
                }
                for left in sentences(of: first.passage, telling) {
                    let ownNearness = left.vector.dot(question)
                    for (right, otherNearness) in others {
                        let similarity = left.vector.dot(right.vector)
                        let nearness = similarity + ownNearness + otherNearness
                        guard similarity >= Self.leastSimilarity, nearness >= Self.sameSubject,
                            let difference = difference(left, right, similarity)
                        else { continue }
                        let namesQuestion = !left.subjects.isDisjoint(
                            with: right.subjects.intersection(telling))
                        guard precedes(namesQuestion, nearness) else { continue }
                        best = (
                            nearness,
                            Contradiction(
                                first: side(left.statement, first),
                                second: side(right.statement, second), difference: difference,
                                namesQuestion: namesQuestion)
                        )
                    }
                }
            }
        }
        return best?.contradiction
    }

    /// Returns what two sentences differ in; an empty list where only a denial parts them, nil where
    /// they agree.
    private func difference(
        _ left: Sentence, _ right: Sentence, _ similarity: Float
    ) -> [String]? {
        if let difference = left.statement.difference(from: right.statement) {
            // Two spans of working days need not be spans of one thing.
            let counted = difference.counted.compactMap { space.known.stem(named: $0) }
            let shared = left.subjects.intersection(right.subjects).subtracting(counted)
            return shared.isEmpty ? nil : difference.figures
        }
        let isDenied =
            similarity >= Self.sameWords && left.statement.isNegated != right.statement.isNegated
        return isDenied ? [] : nil
    }

    /// Returns the sentences of a page that speak of what is asked.
    private mutating func sentences(of passage: Passage, _ telling: Set<Int32>) -> [Sentence] {
        let all: [Sentence]
        if let known = read[passage.document] {
            all = known
        } else {
            all = statements(on: passage.document)
            read[passage.document] = all
        }
        return all.filter { !$0.stems.isDisjoint(with: telling) }
    }

    /// Returns the sentences of a page that name a figure or deny something, or could be denied.
    private func statements(on document: Int) -> [Sentence] {
        guard let page = pages[document].map({ space.passages[$0] }) else { return [] }
        let language = Language(rawValue: page.language)
        return SentenceSplitter.sentences(in: page.text).prefix(Self.sentenceCount).compactMap {
            text in
            let bag = reader.bag(of: text, language: language)
            let stems = Set(bag.features.filter(FeatureBag.isStem))
            // What a row of a table counts stands elsewhere.
            guard stems.count >= 3, !text.contains(" | ") else { return nil }
            let statement = Statement(text, language: language, using: cache)
            let counted = statement.figures.keys.compactMap { space.known.stem(named: $0) }
            return Sentence(
                statement: statement, vector: space.space.vector(of: bag), stems: stems,
                subjects: stems.subtracting(counted))
        }
    }

    private func side(_ statement: Statement, _ evidence: PassageEvidence) -> Contradiction.Side {
        Contradiction.Side(
            sentence: statement.text, contentID: evidence.contentID,
            title: evidence.passage.title)
    }
}
