/// Text to tokens, in one pass and in time linear in the text's length.
///
/// - A word is a run of letters and digits in lower case, its combining accents composed.
/// - An apostrophe joins: `don't` is `dont`, as people type it; an English possessive `'s`, a Polish
///   ending as in `iPhone'a` and a French elision as in `l'heure` are taken off.
/// - A hyphen separates, except after one or two letters: `e-mail` is `email`.
/// - Values become the term of their class: `#number`, `#date`, `#amount`, `#url` and so on, and so
///   do the marks that redaction leaves, such as `[email]`.
/// - Codes that mix letters and digits stay: `NU-31` is `nu-31`.
/// - Scripts without spaces become character bigrams.
///
/// No token crosses a line end: the tokens of two lines are those of the one and of the other.
package struct Tokenizer: Sendable {
    /// The longest token text in bytes; what goes beyond is cut off.
    package static let maximumLength = 64

    /// Creates a tokenizer.
    package init() {}

    /// Returns the tokens of a text in order.
    package func tokens(in text: String) -> [Token] {
        var tokens: [Token] = []
        forEachToken(in: text) { range, folded, tokenClass in
            let text = tokenClass.classTerm ?? String(decoding: folded, as: UTF8.self)
            tokens.append(Token(range: range, text: text, tokenClass: tokenClass))
        }
        return tokens
    }

    /// Calls a function with the range, the folded bytes and the class of each token.
    ///
    /// The bytes of a value are empty; its class says all.
    package func forEachToken(
        in text: String, _ body: (Range<Int>, borrowing [UInt8], TokenClass) -> Void
    ) {
        var text = text
        text.withUTF8 { buffer in
            var scanner = TokenScanner()
            scanner.scan(buffer.span, body)
        }
    }
}
