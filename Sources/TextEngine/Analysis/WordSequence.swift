/// Texts as the numbers of their words, so that a second reading takes no words apart.
struct WordSequence: Sendable {
    /// A word's number times two, plus one if it follows the one before after a single character;
    /// a value's class below -1; -1 at the end of each text.
    private var tokens: [Int32] = []

    mutating func append(_ word: Int, isAdjacent: Bool) {
        tokens.append(Int32(truncatingIfNeeded: word) << 1 | (isAdjacent ? 1 : 0))
    }

    mutating func append(_ tokenClass: TokenClass) {
        tokens.append(-2 - Int32(tokenClass.rawValue))
    }

    mutating func endText() { tokens.append(-1) }

    /// Gives the words other numbers.
    mutating func renumber(_ numbers: [Int32]) {
        for place in tokens.indices where tokens[place] >= 0 {
            tokens[place] = numbers[Int(tokens[place] >> 1)] << 1 | tokens[place] & 1
        }
    }

    /// Gives each token in order: a word's number, or what is below 0, and whether it follows at once.
    @inline(__always)
    func forEach(_ body: (_ token: Int, _ isAdjacent: Bool) -> Void) {
        for token in tokens {
            if token >= 0 {
                body(Int(token >> 1), token & 1 == 1)
            } else {
                body(Int(token), false)
            }
        }
    }
}
