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
        let splitter = PassageSplitter(languages: extractor.languages)
        let pages = content.compactMap { stored in
            splitter.passages(of: stored).last.map { (whole: $0, id: stored.document.id) }
        }
        let languages = Set(clusters.map(\.language)).sorted()
        // Each question's texts are taken out once: what is asked beside is in other languages.
        let questions = Parallel.map(clusters.count, least: 8) {
            ExtractionMemory()
        } each: { ordinal, memory in
            Self.sample(of: clusters[ordinal]).compactMap { byKey[$0] }.map { stored in
                let found = extractor.questions(of: stored, using: memory)
                    .filter { $0.language == clusters[ordinal].language }
                return (document: stored.key, text: found.map(\.text).joined(separator: "\n"))
            }
        }
        let answered = Set(documents.map(\.key).filter(isAnswered))
        let pairs = Parallel.map(languages.count, least: 1, scratch: {}) { place, _ in
            var reading = LexiconReading(
                language: languages[place], spelling: model?.spelling)
            for page in pages where page.whole.language == languages[place] {
                reading.add(page: page.whole, id: page.id)
            }
            for (ordinal, cluster) in clusters.enumerated()
            where cluster.language == languages[place] {
                reading.add(
                    cluster, questions: questions[ordinal], isAnswered: answered.contains)
            }
            return LexiconLearner(reading).pairs(in: languages[place])
        }.flatMap(\.self)
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
