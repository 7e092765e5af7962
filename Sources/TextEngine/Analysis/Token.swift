/// A word, code or value as it stands in a text.
package struct Token: Sendable, Equatable {
    /// Where the token stands, as offsets into the text's UTF-8.
    package var range: Range<Int>
    /// The token in lower case, with composed letters and without apostrophes; for a value its class term.
    package var text: String
    /// What the token is.
    package var tokenClass: TokenClass
}
