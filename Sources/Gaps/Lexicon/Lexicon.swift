package import SupportModel
import TextEngine

/// Customers' words beside the content's words for the same thing, in each language.
///
/// Learnt from the questions that a page answers: what customers write and the page lacks stands, in
/// sentences that are alike otherwise, where the page has a word of its own.
package struct Lexicon: Sendable {
    /// Those that are sure first, then by score.
    package let pairs: [LexiconPair]

    /// So many documents of a question are read.
    private static let memberLimit = Substitutions.documentLimit

    /// Returns the keys of the documents that a lexicon is learnt from: of each question some, spread
    /// evenly over all.
    package static func documents(of clusters: [QuestionCluster]) -> [Int] {
        clusters.flatMap(sample(of:))
    }

    /// - Parameters:
    ///   - clusters: The questions, with their coverage.
    ///   - documents: At least those of `documents(of:)`.
    ///   - content: The pages.
    ///   - isAnswered: Whether a document by itself is answered.
    ///   - model: What the analysis learnt; without it the documents say what is usual.
    package init(
        of clusters: [QuestionCluster], documents: [StoredDocument], content: [StoredDocument],
        model: CollectionModel?, isAnswered: (Int) -> Bool
    ) {
        let byKey = documents.byKey()
        let extractor =
            model.map { QuestionExtractor($0.habits) }
            ?? QuestionExtractor(for: documents + content)
        let memory = ExtractionMemory()
        let splitter = PassageSplitter(languages: extractor.languages)
        let pages = content.compactMap { stored in
            splitter.passages(of: stored).last.map { (whole: $0, id: stored.document.id) }
        }
        var pairs: [LexiconPair] = []
        for language in Set(clusters.map(\.language)).sorted() {
            var reading = LexiconReading(language: language, spelling: model?.spelling)
            for page in pages where page.whole.language == language {
                reading.add(page: page.whole, id: page.id)
            }
            for cluster in clusters where cluster.language == language {
                let questions = Self.sample(of: cluster).compactMap { byKey[$0] }.map { stored in
                    let found = extractor.questions(of: stored, using: memory)
                        .filter { $0.language == language }
                    return (stored.key, found.map(\.text).joined(separator: "\n"))
                }
                reading.add(cluster, questions: questions, isAnswered: isAnswered)
            }
            pairs += LexiconLearner(reading).pairs(in: language)
        }
        self.pairs = pairs.sorted { left, right in
            if left.isSure != right.isSure { return left.isSure }
            return (right.score, left.language, left.customerWord)
                < (left.score, right.language, right.customerWord)
        }
    }

    private static func sample(of cluster: QuestionCluster) -> [Int] {
        let members = cluster.members
        guard members.count > memberLimit else { return members }
        return (0..<memberLimit).map { members[$0 * members.count / memberLimit] }
    }
}
