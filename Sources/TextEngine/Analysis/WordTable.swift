/// A hash table from the bytes of a word to its term, made for looking up without making strings.
struct WordTable {
    private(set) var terms: [Term] = []

    private var slots: [Int32]
    private var hashes: [UInt64] = []
    private var arena: [UInt8] = []
    private var offsets: [Int] = [0]

    init() {
        slots = Array(repeating: -1, count: 1024)
    }

    /// Returns the term of a word, made by a function if the word is new.
    mutating func term(of word: borrowing [UInt8], make: (String) -> Term) -> Term {
        let hash = Self.hash(word)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while true {
            let index = Int(slots[slot])
            if index < 0 { break }
            if hashes[index] == hash, isWord(index, word) { return terms[index] }
            slot = (slot + 1) & (slots.count - 1)
        }
        let term = make(String(decoding: copy word, as: UTF8.self))
        insert(word, hash, term, slot)
        return term
    }

    private func isWord(_ index: Int, _ word: borrowing [UInt8]) -> Bool {
        let start = offsets[index]
        guard offsets[index + 1] - start == word.count else { return false }
        for position in 0..<word.count where arena[start + position] != word[position] {
            return false
        }
        return true
    }

    private mutating func insert(
        _ word: borrowing [UInt8], _ hash: UInt64, _ term: Term, _ slot: Int
    ) {
        slots[slot] = Int32(terms.count)
        terms.append(term)
        hashes.append(hash)
        for position in 0..<word.count { arena.append(word[position]) }
        offsets.append(arena.count)
        if terms.count * 2 > slots.count { grow() }
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        for (index, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(index)
        }
    }

    /// FNV-1a with a final mix, because the low bits choose the slot.
    private static func hash(_ word: borrowing [UInt8]) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for position in 0..<word.count {
            hash = (hash ^ UInt64(word[position])) &* 0x100_0000_01B3
        }
        return hash ^ hash >> 32
    }
}
