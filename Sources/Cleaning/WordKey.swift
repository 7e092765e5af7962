/// A word that phrases can be compared with by one number.
protocol KeyedWord {
    /// The hash of the word in lower case.
    var key: UInt64 { get }
}

/// The 64-bit hash by which words are compared: FNV-1a over the bytes in lower case.
///
/// Two words that share one by accident would be found once in many billions of texts.
struct WordKey {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Returns the key of a word in lower case.
    static func of(_ word: some StringProtocol) -> UInt64 {
        var key = WordKey()
        if word.unicodeScalars.contains(where: { (0x300...0x36F).contains($0.value) }) {
            key.addComposed(word)
        } else {
            for byte in word.utf8 { key.add(byte) }
        }
        return key.value
    }

    @inline(__always)
    mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    @inline(__always)
    mutating func add(code: UInt32) {
        if code < 0x80 {
            add(UInt8(truncatingIfNeeded: code))
        } else if code < 0x800 {
            add(UInt8(truncatingIfNeeded: 0xC0 | code >> 6))
            add(UInt8(truncatingIfNeeded: 0x80 | code & 0x3F))
        } else if let scalar = Unicode.Scalar(code) {
            for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { add(byte) }
        }
    }

    /// Adds a word whose accents stand apart from their letters as if they did not.
    private mutating func addComposed(_ word: some StringProtocol) {
        for character in word {
            if let letter = Self.composed[character] {
                add(code: letter)
            } else {
                for scalar in character.unicodeScalars { add(code: scalar.value) }
            }
        }
    }

    /// Characters are equal if they look the same, so that either form finds the letter.
    private static let composed: [Character: UInt32] = {
        var letters: [Character: UInt32] = [:]
        for code in Array(UInt32(0xC0)..<0x250) + Array(UInt32(0x400)..<0x530) {
            if let scalar = Unicode.Scalar(code) { letters[Character(scalar)] = code }
        }
        return letters
    }()
}

/// Words that are told by their keys.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
    private let keys: Set<UInt64>

    init(arrayLiteral words: String...) { keys = Set(words.map { WordKey.of($0) }) }

    func contains(_ word: some KeyedWord) -> Bool { keys.contains(word.key) }

    func contains(_ word: String) -> Bool { keys.contains(WordKey.of(word)) }
}
