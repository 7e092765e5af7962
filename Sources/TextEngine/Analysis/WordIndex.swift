/// Numbers for words, in the order they come in: a hash table made for looking up bytes without
/// making strings.
struct WordIndex: Sendable {
    private var slots: [Int32]
    private var hashes: [UInt64] = []
    private var arena: [UInt8] = []
    private var offsets: [Int] = [0]

    init() {
        slots = Array(repeating: -1, count: 1024)
    }

    /// How many words there are.
    var count: Int { hashes.count }

    /// Returns the number of a word, which is the count so far if the word is new.
    mutating func number(of word: borrowing [UInt8]) -> Int {
        let hash = Self.hash(word)
        var slot = Self.slot(of: hash) & (slots.count - 1)
        while true {
            let index = Int(slots[slot])
            if index < 0 { break }
            if hashes[index] == hash, matches(index, word) { return index }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(hashes.count)
        hashes.append(hash)
        for position in 0..<word.count { arena.append(word[position]) }
        offsets.append(arena.count)
        if hashes.count * 2 > slots.count { grow() }
        return hashes.count - 1
    }

    /// Returns the number of a word that is there, or nil.
    func existing(_ word: borrowing [UInt8]) -> Int? {
        let hash = Self.hash(word)
        var slot = Self.slot(of: hash) & (slots.count - 1)
        while true {
            let index = Int(slots[slot])
            if index < 0 { return nil }
            if hashes[index] == hash, matches(index, word) { return index }
            slot = (slot + 1) & (slots.count - 1)
        }
    }

    /// Returns the number of the word that two others make, written together, or nil.
    func existing(_ first: Int, _ second: Int) -> Int? {
        let (beginning, end) = (bytes(of: first), bytes(of: second))
        let hash = hashes[first] &* Self.power(end.count) &+ hashes[second]
        var slot = Self.slot(of: hash) & (slots.count - 1)
        while true {
            let index = Int(slots[slot])
            if index < 0 { return nil }
            if hashes[index] == hash {
                let word = bytes(of: index)
                if word.starts(with: beginning), word.dropFirst(beginning.count) == end {
                    return index
                }
            }
            slot = (slot + 1) & (slots.count - 1)
        }
    }

    /// Returns the text of a word.
    func text(of number: Int) -> String { String(decoding: bytes(of: number), as: UTF8.self) }

    /// Returns the UTF-8 of a word.
    func bytes(of number: Int) -> ArraySlice<UInt8> { arena[offsets[number]..<offsets[number + 1]] }

    private func matches(_ index: Int, _ word: borrowing [UInt8]) -> Bool {
        let start = offsets[index]
        guard offsets[index + 1] - start == word.count else { return false }
        for position in 0..<word.count where arena[start + position] != word[position] {
            return false
        }
        return true
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        for (index, hash) in hashes.enumerated() {
            var slot = Self.slot(of: hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(index)
        }
    }

    /// A polynomial in an odd base, so that the hash of two words written together follows from
    /// theirs.
    private static func hash(_ word: borrowing [UInt8]) -> UInt64 {
        var hash: UInt64 = 0
        for position in 0..<word.count { hash = hash &* base &+ (UInt64(word[position]) &+ 1) }
        return hash
    }

    private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

    private static let powers: [UInt64] = {
        var powers: [UInt64] = [1]
        for _ in 0..<Tokenizer.maximumLength + 8 { powers.append(powers[powers.count - 1] &* base) }
        return powers
    }()

    private static func power(_ exponent: Int) -> UInt64 {
        if exponent < powers.count { return powers[exponent] }
        return (powers.count...exponent).reduce(powers[powers.count - 1]) { power, _ in
            power &* base
        }
    }

    /// A final mix, because the low bits choose the slot.
    private static func slot(of hash: UInt64) -> Int {
        Int(truncatingIfNeeded: (hash ^ hash >> 32) &* 0xBF58_476D_1CE4_E5B9 >> 20)
    }
}
