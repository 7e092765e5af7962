import TextEngine

/// What customers of any trade say before and after a "but".
///
/// A heading is what went wrong with the touch point and the areas that must act, or `praise`, or
/// `neutral`.
enum ContrastCues {
    /// By language.
    static let books: [Language: String] = [.english: english, .polish: polish, .russian: russian]
}
