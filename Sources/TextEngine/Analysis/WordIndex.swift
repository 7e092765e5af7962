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

    /// Returns the number of a word that is there, of two written together, or nil.
    ///
    /// - Parameter first: The number of the word's beginning, if that is a word of its own.
    func existing(_ word: borrowing [UInt8], after first: Int? = nil) -> Int? {
        let hash = Self.hash(word, after: first.map { hashes[$0] } ?? Self.start)
        var slot = Self.slot(of: hash) & (slots.count - 1)
        while true {
            let index = Int(slots[slot])
            if index < 0 { return nil }
            if hashes[index] == hash, matches(index, word, after: first) { return index }
            slot = (slot + 1) & (slots.count - 1)
        }
    }

    /// Returns the text of a word.
    func text(of number: Int) -> String {
        String(decoding: arena[offsets[number]..<offsets[number + 1]], as: UTF8.self)
    }

    private func matches(
        _ index: Int, _ word: borrowing [UInt8], after first: Int? = nil
    ) -> Bool {
        var start = offsets[index]
        if let first {
            let beginning = offsets[first]..<offsets[first + 1]
            guard offsets[index + 1] - start == word.count + beginning.count else { return false }
            for position in beginning {
                if arena[start] != arena[position] { return false }
                start += 1
            }
        }
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

    private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

    /// FNV-1a, which goes on from the hash of a beginning.
    private static func hash(_ word: borrowing [UInt8], after beginning: UInt64 = start) -> UInt64 {
        var hash = beginning
        for position in 0..<word.count {
            hash = (hash ^ UInt64(word[position])) &* 0x100_0000_01B3
        }
        return hash
    }

    /// A final mix, because the low bits choose the slot.
    private static func slot(of hash: UInt64) -> Int {
        Int(truncatingIfNeeded: hash ^ hash >> 32)
    }
}
