package import SupportModel
import TextEngine

/// Finds the documents whose question says a word, in whatever form it stands there.
package struct WordSearch {
    private let extractor: QuestionExtractor
    private let analyzer = Analyzer()
    private let cache: AnalysisCache

    /// Prepares for the documents that an analysis learnt from; nil where what it learnt is damaged.
    package init?(_ model: CollectionModel) {
        guard let restored = model.restored() else { return nil }
        extractor = QuestionExtractor(restored.habits)
        cache = AnalysisCache(spelling: restored.spelling)
    }

    /// Returns the documents whose main question says one of the words, with that question.
    ///
    /// A word is read in the language of each document, so that `lamp` finds `lampy` and `lampą`;
    /// several words in one are looked for one after another.
    package func documents(
        saying words: [String], among documents: [StoredDocument]
    ) -> [(document: StoredDocument, question: String)] {
        documents.compactMap { document in
            guard let question = extractor.questions(of: document).first else { return nil }
            let language = Language(rawValue: question.language)
            let said = analyzer.terms(in: question.text, language: language, using: cache)
            let isSaid = words.contains { word in
                let wanted = analyzer.terms(in: word, language: language, using: cache)
                // To the engine one number or date is as good as another.
                if wanted.contains(where: { $0.tokenClass.classTerm != nil }) {
                    return question.text.lowercased().contains(word.lowercased())
                }
                return !wanted.isEmpty && said.map(\.key).contains(wanted.map(\.key))
            }
            return isSaid ? (document, question.text) : nil
        }
    }
}
