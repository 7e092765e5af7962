import Foundation

extension String {
    /// A message as a sentence of the chat: with a capital, and a full stop.
    ///
    /// A file or an id at its beginning stays as it is written, and a command at its end stays what
    /// can be typed.
    package var asSpoken: String {
        let word = prefix { !$0.isWhitespace }
        let isPlain = word.drop(while: \.isLetter).allSatisfy { $0 == "," || $0 == ";" }
        let text = isPlain ? prefix(1).uppercased() + dropFirst() : self
        guard let last = text.last, !".?!…:".contains(last), !text.endsInCommand else {
            return text
        }
        return text + "."
    }

    /// The sentence as the chat says it: commands that it names are typed with a slash there.
    package var asSaidInChat: String {
        replacingOccurrences(of: "'lacuna ", with: "'/")
            .replacingOccurrences(of: ": lacuna ", with: ": /").asSpoken
    }

    /// Whether a command stands behind the last colon, or at the end in the plain: "see /gaps".
    private var endsInCommand: Bool {
        if let colon = range(of: ": /", options: .backwards) {
            return !self[colon.upperBound...].contains { "?;".contains($0) }
        }
        return split(separator: " ").last?.hasPrefix("/") ?? false
    }
}
