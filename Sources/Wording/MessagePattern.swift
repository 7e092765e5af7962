/// Text with a mark where each argument stands.
///
/// `{0}` is the first argument; `{0:ticket|tickets}` a number and the form of the word that goes
/// with it; `{0?is|are}` that form alone. A language has as many forms as its plural rule.
struct MessagePattern {
    private let pattern: String

    init(_ pattern: String) {
        self.pattern = pattern
    }

    /// Returns the text with the arguments in place of the marks.
    func filled(with arguments: [Message.Argument], in language: AnswerLanguage) -> String {
        var text = ""
        var rest = pattern[...]
        while let open = rest.firstIndex(of: "{"),
            let close = rest[open...].firstIndex(of: "}")
        {
            text += rest[..<open]
            text += filled(rest[rest.index(after: open)..<close], with: arguments, in: language)
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }

    /// Returns what stands in place of a mark, given without its braces.
    private func filled(
        _ mark: Substring, with arguments: [Message.Argument], in language: AnswerLanguage
    ) -> String {
        let digits = mark.prefix(while: \.isNumber)
        guard let position = Int(digits), arguments.indices.contains(position) else {
            return "{\(mark)}"
        }
        switch arguments[position] {
        case .text(let text): return text
        case .list(let words): return Counted.list(words, in: language)
        case .quoted(let words):
            return Counted.list(words.map { language.quoted($0) }, in: language)
        case .message(let message): return message.text(in: language)
        case .number(let number):
            let figure = Counted.grouped(number, in: language)
            let forms = mark[digits.endIndex...].dropFirst().split(
                separator: "|", omittingEmptySubsequences: false)
            guard digits.endIndex < mark.endIndex, let last = forms.last else { return figure }
            let form = language.pluralForm(of: number)
            let word = forms.indices.contains(form) ? forms[form] : last
            return mark[digits.endIndex...].hasPrefix("?") ? String(word) : "\(figure) \(word)"
        }
    }
}
