/// The looks of a piece of text on a terminal.
enum TerminalStyle: String {
    case strong = "1"
    case faint = "2"
    case command = "36"

    /// Returns the text between escape sequences, or as it is without colour.
    func applied(to text: String, color: Bool) -> String {
        color && !text.isEmpty ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
    }
}
