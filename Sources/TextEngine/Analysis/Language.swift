/// A natural language by its ISO 639 code, such as `en`, `pl` or `ru`.
package struct Language: RawRepresentable, Hashable, Sendable, Comparable, Codable {
    /// The primary code in lower case, without region or script.
    package let rawValue: String

    /// Creates a language from a code or tag: `pl`, `pl-PL` and `PL_pl` are the same language.
    package init(rawValue: String) {
        // Nearly always it is the plain code already.
        if rawValue.utf8.allSatisfy({ (97...122).contains($0) }) {
            self.rawValue = rawValue
            return
        }
        let primary = rawValue.prefix { $0 != "-" && $0 != "_" }
        self.rawValue = primary.lowercased()
    }

    /// Orders languages by code.
    package static func < (left: Language, right: Language) -> Bool {
        left.rawValue < right.rawValue
    }

    package static let english = Language(rawValue: "en")
    package static let polish = Language(rawValue: "pl")
    package static let russian = Language(rawValue: "ru")
    package static let ukrainian = Language(rawValue: "uk")
    package static let german = Language(rawValue: "de")

    /// Whether the language is written in Cyrillic letters.
    var isCyrillic: Bool {
        ["ru", "uk", "be", "bg", "mk", "sr"].contains(rawValue)
    }
}
