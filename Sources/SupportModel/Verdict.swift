/// Whether a cluster is answered by the content, or which kind of gap it is.
package enum Verdict: String, Sendable, Codable, CaseIterable {
    case covered
    /// Nothing answers it.
    case missing
    /// The content mentions it and does not answer it.
    case thin
    /// The content answers it in words that customers do not use.
    case wrongWords = "wrong-words"
    /// The content answers it, yet demand goes on after the last edit.
    case stale
    /// Two passages disagree.
    case conflicting
    case productDefect = "product-defect"
    /// The answer needs this customer's account.
    case `private`
    case outOfScope = "out-of-scope"

    /// Whether writing or changing content is what it calls for.
    package var isContentJob: Bool {
        switch self {
        case .missing, .thin, .wrongWords, .stale, .conflicting: true
        case .covered, .productDefect, .private, .outOfScope: false
        }
    }
}
