/// Words that put one number in the place of another: "ten instead of five", "eight, not five".
enum InsteadWords {
    /// Returns the number that is wanted; the first one where nothing says which.
    static func wanted(of numbers: [Int], in words: [String?]) -> Int? {
        guard numbers.count > 1 else { return numbers.first }
        for (position, word) in words.enumerated() {
            guard let word, replacing.contains(word) || NegationWords.contains(word) else {
                continue
            }
            let replaced = words[position...].lazy.compactMap { $0.flatMap(NumberWords.number) }
                .first
            return numbers.first { $0 != replaced } ?? numbers.first
        }
        return numbers.first
    }

    private static let replacing: Set<String> = [
        "instead", "than", "zamiast", "niz", "вместо", "чем",
    ]
}
