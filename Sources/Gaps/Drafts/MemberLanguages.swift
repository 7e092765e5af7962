import Cleaning
package import SupportModel
import TextEngine

/// Tells in which languages documents are written.
package enum MemberLanguages {
    /// From here on the language of a text that states none is certain.
    private static let certainty = 0.95
    /// A shorter text can be of any language.
    private static let wordCount = 4

    /// Returns the codes of the languages that documents state, or are certainly written in.
    package static func certain(of members: [StoredDocument]) -> [String] {
        let identifier = LanguageIdentifier()
        return Set(
            members.compactMap { stored -> String? in
                let document = stored.document
                if let stated = document.language { return stated }
                let text = Cleaner.question(from: String(document.text.prefix(8_000)))
                guard text.split(whereSeparator: \.isWhitespace).count >= wordCount,
                    let said = identifier.probabilities(of: text).first,
                    said.probability >= certainty
                else { return nil }
                return said.language.rawValue
            }
        ).sorted()
    }
}
