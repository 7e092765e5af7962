import Cleaning

/// Customers' words made fit for showing: without personal data, on one line, of bearable length.
struct CustomerText {
    private let redactor: Redactor

    init() { redactor = Redactor() }

    /// Learns the names of those who wrote from what they wrote as a whole.
    init(of texts: some Sequence<String>) {
        redactor = Redactor(besides: PrivateWords(in: texts))
    }

    /// Returns a question's label or title.
    func label(_ text: String) -> String { oneLine(redactor.redacted(text), limit: 160) }

    /// Returns a sentence whole, on one line.
    func whole(_ text: String) -> String { oneLine(redactor.redacted(text), limit: .max) }

    /// Returns the telling beginning of a message, without quoted mail and signature.
    func quote(_ text: String, limit: Int = 240) -> String {
        // A message of a megabyte is cut before it is cleaned, well behind what can be shown.
        let beginning = String(text.prefix(20_000))
        let cleaned = Signature.removing(from: QuotedReply.removing(from: beginning))
        let shown = oneLine(redactor.redacted(cleaned), limit: limit)
        return shown.isEmpty ? oneLine(redactor.redacted(beginning), limit: limit) : shown
    }

    private func oneLine(_ text: String, limit: Int) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard line.count > limit else { return line }
        let cut = line.prefix(limit - 1)
        // Not in the middle of a word, if a space is near.
        let words = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
        return (words.count > limit * 2 / 3 ? String(words) : String(cut)) + "…"
    }
}
