import SupportModel
import TextEngine

/// Tells the language of texts with the languages of their collection in mind.
///
/// "e1 error" could be anything; among ten thousand English tickets it is English.
struct CollectionLanguages: Sendable {
    private let identifier = LanguageIdentifier()
    private let prior: [Language: Double]

    /// Learns from documents how frequent each language is.
    init(of documents: [StoredDocument]) {
        let identifier = identifier
        let shares = Parallel.map(documents.count) {
            ()
        } each: { ordinal, _ -> [(language: Language, probability: Double)] in
            let document = documents[ordinal].document
            if let stated = Self.stated(in: document) { return [(stated, 1)] }
            return identifier.probabilities(of: document.text)
        }
        var sums: [Language: Double] = [:]
        for (language, probability) in shares.joined() { sums[language, default: 0] += probability }
        let total = sums.keys.sorted().reduce(0) { $0 + (sums[$1] ?? 0) }
        prior = total > 0 ? sums.mapValues { $0 / total } : [:]
    }

    /// Returns the language that a document states, else the most probable one of a text of it.
    func language(of text: String, in document: Document? = nil) -> Language {
        document.flatMap(Self.stated) ?? identifier.language(of: text, prior: prior) ?? .english
    }

    private static func stated(in document: Document) -> Language? {
        guard let code = document.language else { return nil }
        let language = Language(rawValue: code)
        return (2...3).contains(language.rawValue.count) ? language : nil
    }
}
