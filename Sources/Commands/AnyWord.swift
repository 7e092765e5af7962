import Wording

/// Words of which any one will do, in quotation marks: `“lamp” or “light”`.
struct AnyWord: CustomStringConvertible {
    private let words: [String]

    init(_ words: [String]) { self.words = words.map(AnswerLanguage.current.quoted) }

    var description: String {
        guard let first = words.first else { return "" }
        return words.dropFirst().reduce(first) { say("\($0) or \($1)") }
    }
}
