/// Names and values below each other, the values aligned and wrapped.
struct FactLines {
    let lines: [String]

    init(_ facts: [(name: String, value: String)], width: Int) {
        let facts = facts.map {
            (name: TerminalText.singleLine($0.name), value: TerminalText.safe($0.value))
        }
        let widest = facts.reduce(0) { max($0, DisplayWidth.of($1.name)) }
        let column = min(widest, width / 2 - 2)
        let indent = String(repeating: " ", count: column + 2)
        lines = facts.flatMap { name, value -> [String] in
            let values = TextWrapping.lines(of: value, width: width - column - 2)
            var names = TextWrapping.lines(of: name, width: column)
            let last = names.removeLast()
            return names + [(last.padded(to: column + 2) + values[0]).trimmedAtEnd]
                + values.dropFirst().map { (indent + $0).trimmedAtEnd }
        }
    }
}
