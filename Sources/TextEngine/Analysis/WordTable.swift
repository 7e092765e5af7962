/// A hash table from the bytes of a word to what is known of it, made for looking up without making
/// strings.
struct WordTable<Value> {
    private(set) var values: [Value] = []

    private var slots: [Int32]
    private var hashes: [UInt64] = []
    private var arena: [UInt8] = []
    private var offsets: [Int] = [0]

    init() {
        slots = Array(repeating: -1, count: 1024)
    }

    /// Returns the value of a word, made by a function if the word is new.
    mutating func value(of word: borrowing [UInt8], make: (String) -> Value) -> Value {
        let hash = Self.hash(word)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while true {
            let index = Int(slots[slot])
            if index < 0 { break }
            if hashes[index] == hash, isWord(index, word) { return values[index] }
            slot = (slot + 1) & (slots.count - 1)
        }
        let value = make(String(decoding: copy word, as: UTF8.self))
        insert(word, hash, value, slot)
        return value
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
        _ word: borrowing [UInt8], _ hash: UInt64, _ value: Value, _ slot: Int
    ) {
        slots[slot] = Int32(values.count)
        values.append(value)
        hashes.append(hash)
        for position in 0..<word.count { arena.append(word[position]) }
        offsets.append(arena.count)
        if values.count * 2 > slots.count { grow() }
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
