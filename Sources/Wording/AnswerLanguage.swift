/// A language that the program answers in.
package enum AnswerLanguage: String, Sendable, Codable, CaseIterable {
    case en, pl, ru

    /// The language of the answer that is being made.
    ///
    /// It belongs to the task that makes the answer, so that no piece of text on the way must be
    /// told; English where nobody chose one.
    @TaskLocal package static var current: AnswerLanguage = .en

    /// The language of the messages that the environment's locale asks for, nil for any other than
    /// ours: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set decides (POSIX.1-2017,
    /// Base Definitions, 8.2).
    package init?(environment: [String: String]) {
        let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
        guard let locale = names.lazy.compactMap({ environment[$0] }).first(where: { !$0.isEmpty })
        else { return nil }
        self.init(rawValue: String(locale.prefix { $0 != "_" && $0 != "." && $0 != "@" }))
    }

    /// Returns a text in the language's quotation marks.
    package func quoted(_ text: String) -> String {
        switch self {
        case .en: "“\(text)”"
        case .pl: "„\(text)”"
        case .ru: "«\(text)»"
        }
    }
}
