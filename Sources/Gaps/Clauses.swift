import TextEngine

/// Cuts a sentence where clauses meet: at commas, dashes and brackets, and before conjunctions.
enum Clauses {
    /// A part of a sentence between two borders.
    struct Clause: Equatable {
        var text: String
        /// What the first word does to the clause before.
        var opening: Opening
        /// Whether it begins the sentence.
        var isFirst: Bool
    }

    /// How a clause begins.
    enum Opening: Equatable {
        /// With a word of its own.
        case plain
        /// With a word that the clause can do without at its beginning: `and`, `że`, `но`.
        case joined
        /// With a condition or a reason, which is half a sentence alone: `if`, `gdy`, `если`.
        case dependent
        /// With the word that the clause before waits for: `how`, `który`, `чтобы`.
        case completing
    }

    /// The most clauses that are told apart; the rest of a longer sentence is not looked at.
    private static let limit = 12
    /// How many words must stand on both sides of a conjunction without a comma.
    private static let leastWords = 3

    /// Returns the clauses of a sentence in order.
    static func clauses(of sentence: String) -> [Clause] {
        let words = sentence.split(separator: " ").prefix(120)
        var clauses: [Clause] = []
        var current: [Substring] = []
        func close() {
            guard let first = current.first else { return }
            clauses.append(
                Clause(
                    text: current.joined(separator: " "), opening: opening(of: first),
                    isFirst: clauses.isEmpty))
            current = []
        }
        for (position, word) in words.enumerated() {
            if clauses.count == limit { break }
            let isDash = word.unicodeScalars.allSatisfy { "-–—".unicodeScalars.contains($0) }
            if isDash || word.utf8.first == UInt8(ascii: "(") { close() }
            if isDash { continue }
            if current.count >= leastWords, words.count - position > leastWords,
                borders.contains(bare(word))
            {
                close()
            }
            current.append(word)
            if let last = word.utf8.last, ",;:)".utf8.contains(last) { close() }
        }
        if clauses.count < limit { close() }
        return clauses
    }

    /// Returns a run of clauses as one text, without the conjunction that it begins with.
    static func text(of run: ArraySlice<Clause>) -> String {
        var text = run.map(\.text).joined(separator: " ")
        if let first = run.first, first.opening == .joined, !first.isFirst,
            let space = text.firstIndex(of: " ")
        {
            text = String(text[text.index(after: space)...])
        }
        return text
    }

    private static func opening(of word: Substring) -> Opening {
        let word = bare(word)
        if joining.contains(word) { return .joined }
        if dependent.contains(word) { return .dependent }
        return completing.contains(word) ? .completing : .plain
    }

    /// The hash of a word's letters in lower case.
    private static func bare(_ word: Substring) -> ByteHash {
        var hash = ByteHash()
        for scalar in word.unicodeScalars {
            let (kind, lower) = ScalarTable.shared.entry(scalar.value)
            guard kind == .letter, let letter = Unicode.Scalar(lower) else { continue }
            for byte in UTF8.encode(letter) ?? UTF8.encodedReplacementCharacter {
                hash.add(UInt64(byte))
            }
        }
        return hash
    }

    /// Conjunctions that begin a clause even without a comma.
    private static let borders = HashSet(of: [
        "and", "but", "because", "cause", "cos", "although", "though", "if", "when", "while",
        "unless", "until", "since", "so", "where", "which", "whether",
        "ale", "bo", "oraz", "czy", "że", "ze", "żeby", "jak", "gdy", "jeśli", "więc", "i", "a",
        "но", "и", "а", "если", "когда", "чтобы", "потому", "что",
    ])

    private static let joining = HashSet(of: [
        "and", "but", "so", "or", "that", "then", "also", "ale", "a", "i", "oraz", "lub", "że",
        "ze", "więc", "no", "lecz", "и", "но", "а", "или", "ну", "да",
    ])

    private static let dependent = HashSet(of: [
        "if", "because", "cause", "cos", "although", "though", "while", "unless", "until", "since",
        "after", "before", "bo", "ponieważ", "gdyż", "gdy", "jeśli", "jeżeli", "jezeli", "jesli",
        "żeby", "zeby", "aby", "skoro", "kiedy", "если", "когда", "чтобы", "потому", "поскольку",
        "хотя", "так", "пока", "which", "who", "który", "która", "które", "którego", "której",
        "którą", "których", "которая", "который", "которое", "которые", "которого", "которой",
        "которую", "whether",
    ])

    private static let completing = HashSet(of: [
        "how", "what", "where", "why", "when", "czy", "jak", "gdzie", "co", "ile", "dlaczego",
        "jaki", "jaka", "jakie", "как", "что", "где", "почему", "сколько", "какой", "какая",
        "какие", "куда", "можно",
    ])
}
