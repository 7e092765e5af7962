/// Addresses of pages, as people write them into sentences.
package enum WebAddress {
    private static let starts = ["http://", "https://", "www."]

    /// Whether a text is an address and nothing else.
    package static func isAll(of text: String) -> Bool {
        !text.contains(where: \.isWhitespace) && starts.contains(where: text.lowercased().hasPrefix)
    }

    /// Returns the addresses in a text, without what ends the sentence behind them.
    package static func all(in text: String) -> Set<String> {
        guard text.contains("/") || text.contains("www.") else { return [] }
        let words = text.split { $0.isWhitespace || "()<>[]\"“”„«»".contains($0) }
        return Set(
            words.map(String.init).filter(isAll).map { word in
                var word = word
                while let last = word.last, ".,;:!?'/".contains(last) { word.removeLast() }
                return word
            })
    }
}
