/// What the program says, in one language other than English.
///
/// The text of a catalogue has the English pattern on a line without margin and the translation on
/// the indented line below it; `#` begins a remark.
package struct Catalogue: Sendable {
    /// The translated patterns by their English ones.
    private let translations: [String: String]

    /// Reads the parts of a catalogue.
    init(_ parts: [String]) {
        var translations: [String: String] = [:]
        for part in parts {
            var key: Substring?
            for line in part.split(separator: "\n") where !line.hasPrefix("#") {
                if line.hasPrefix("  ") {
                    guard let pattern = key else { continue }
                    translations[Self.text(of: pattern)] = Self.text(of: line.dropFirst(2))
                    key = nil
                } else {
                    key = line
                }
            }
        }
        self.translations = translations
    }

    /// The line with its line ends, which are spelt `\n` there.
    private static func text(of line: Substring) -> String {
        line.contains("\\n")
            ? line.split(separator: "\\n", omittingEmptySubsequences: false)
                .joined(separator: "\n")
            : String(line)
    }

    /// The translation of an English pattern, nil where there is none.
    package subscript(pattern: String) -> String? { translations[pattern] }

    /// All English patterns that are translated.
    package var patterns: [String] { translations.keys.sorted() }

    /// The catalogue of a language; none for English, which the messages are written in.
    package static func of(_ language: AnswerLanguage) -> Catalogue? {
        switch language {
        case .en: nil
        case .pl: polish
        case .ru: russian
        }
    }

    private static let polish = Catalogue(polishParts)
    private static let russian = Catalogue(russianParts)
}
