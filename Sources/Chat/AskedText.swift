/// Finds what a customer asks in a sentence without quotation marks.
enum AskedText {
    /// Returns what follows "who asks", "ask", "is there anything about"; nil where nothing does.
    static func remainder(of sentence: Sentence) -> String? {
        for group in [askingWords, aboutWords] {
            for (position, piece) in sentence.pieces.enumerated() {
                guard case .word(_, let folded) = piece, group.contains(folded) else { continue }
                let rest = sentence.pieces[(position + 1)...]
                let text = rest.map { piece in
                    switch piece {
                    case .word(let word, _): word
                    case .quotation(let text): text
                    }
                }.joined(separator: " ")
                guard !text.isEmpty else { continue }
                let isQuestion = group == askingWords && sentence.text.hasSuffix("?")
                return isQuestion ? text + "?" : text
            }
        }
        return nil
    }

    private static let askingWords: Set<String> = [
        "ask", "asks", "asked", "searches", "types", "wonders",
        "zapyta", "zapytaj", "pyta", "szuka", "wpisze", "wpisuje",
        "спроси", "спросит", "спрашивает", "ищет", "введет", "вводит",
    ]

    private static let aboutWords: Set<String> = [
        "about", "on", "regarding", "concerning", "o", "temat", "nt", "о", "об", "про", "насчет",
        "тему",
    ]
}
