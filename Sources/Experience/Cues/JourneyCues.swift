import TextEngine

/// What customers of any trade ask at each stage of the journey, with the area that sees to it.
///
/// A heading is a stage, or `unclear`, and an area. What asks nothing is `unclear`.
enum JourneyCues {
    /// By language.
    static let books: [Language: String] = [.english: english, .polish: polish, .russian: russian]
}
