import SupportModel
import TextEngine

/// Tells the language of texts with the languages of their collection in mind.
///
/// "e1 error" could be anything; among ten thousand English tickets it is English.
struct CollectionLanguages: Sendable {
    /// How many documents are counted together.
    private static let blockSize = 64
    /// Probabilities are added as whole numbers of this size, so that their order says nothing.
    private static let unit = Double(1 << 40)

    private let identifier = LanguageIdentifier()
    /// How frequent each language is.
    let prior: LanguagePrior

    /// Takes what was learnt before.
    init(prior: LanguagePrior) { self.prior = prior }

    /// Learns from documents how frequent each language is.
    init(of documents: [StoredDocument]) {
        let identifier = identifier
        let none = LanguagePrior()
        let blocks = (documents.count + Self.blockSize - 1) / Self.blockSize
        let sums = Parallel.map(blocks) {
            WordLanguages()
        } each: { block, words -> [Language: Int] in
            var sums: [Language: Int] = [:]
            let end = min(documents.count, (block + 1) * Self.blockSize)
            for ordinal in block * Self.blockSize..<end {
                let document = documents[ordinal].document
                if let stated = Self.stated(in: document) {
                    sums[stated, default: 0] += Int(Self.unit)
                    continue
                }
                let shares = identifier.probabilities(
                    of: document.text, prior: none, using: words)
                for (language, probability) in shares {
                    sums[language, default: 0] += Int(probability * Self.unit)
                }
            }
            return sums
        }
        var total: [Language: Int] = [:]
        for block in sums { total.merge(block, uniquingKeysWith: +) }
        let all = total.values.reduce(0, +)
        prior = LanguagePrior(all > 0 ? total.mapValues { Double($0) / Double(all) } : [:])
    }

    /// Returns the language that a document states, else the most probable one of a text of it.
    func language(of text: String, in document: Document? = nil) -> Language {
        language(of: text, in: document, using: WordLanguages())
    }

    /// Returns the language of a document's text, remembering what each word says.
    func language(
        of text: String, in document: Document?, using words: WordLanguages
    ) -> Language {
        document.flatMap(Self.stated)
            ?? identifier.language(of: text, prior: prior, using: words) ?? .english
    }

    private static func stated(in document: Document) -> Language? {
        guard let code = document.language else { return nil }
        let language = Language(rawValue: code)
        return (2...3).contains(language.rawValue.utf8.count) ? language : nil
    }
}
