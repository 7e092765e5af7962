/// The words after which praise turns: "great laptop, BUT nobody told me how to set it up".
enum Contrast {
    private static let words: Set<String> = [
        "but", "however", "although", "though", "except", "unfortunately", "only", "wish", "until",
        "ale", "jednak", "niestety", "tylko", "choć", "chociaż", "szkoda", "natomiast",
        "aczkolwiek",
        "но", "однако", "жаль", "хотя", "только", "увы", "правда",
    ]

    /// Whether a text has a word of contrast in English, Polish or Russian.
    static func isContained(in text: String) -> Bool {
        text.lowercased().split { !$0.isLetter }.contains { words.contains(String($0)) }
    }
}
