/// Which words become which hash by leaving out one letter, or none.
struct DeletionTable {
    private var slots = [Int32](repeating: -1, count: 1024)
    private var entries: [(hash: UInt64, word: Int32)] = []

    /// Adds a word under a hash.
    mutating func add(_ hash: UInt64, _ word: Int) {
        entries.append((hash, Int32(word)))
        insert(entries.count - 1)
        guard entries.count * 2 > slots.count else { return }
        slots = Array(repeating: -1, count: slots.count * 2)
        for entry in entries.indices { insert(entry) }
    }

    /// Appends the words under a hash to a list.
    func collect(_ hash: UInt64, into words: inout [Int]) {
        var slot = Self.slot(of: hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let entry = entries[Int(slots[slot])]
            if entry.hash == hash { words.append(Int(entry.word)) }
            slot = (slot + 1) & (slots.count - 1)
        }
    }

    private mutating func insert(_ entry: Int) {
        var slot = Self.slot(of: entries[entry].hash) & (slots.count - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(entry)
    }

    private static func slot(of hash: UInt64) -> Int {
        Int(truncatingIfNeeded: hash ^ hash >> 32)
    }

    /// Fills a list with the hashes of a word and of it without each of its letters.
    ///
    /// The hash is a polynomial, so that each takes a step from the hash of the letters before to
    /// that of the letters behind.
    static func hashes(of letters: [UInt32], into hashes: inout [UInt64]) {
        hashes.removeAll(keepingCapacity: true)
        var whole: UInt64 = 0
        for letter in letters { whole = whole &* base &+ UInt64(letter) }
        hashes.append(whole)
        // Behind the letter: the sum of the later letters, each times the base to its place.
        var behind: UInt64 = 0
        var power: UInt64 = 1
        var before = whole
        for letter in letters.reversed() {
            before = (before &- UInt64(letter)) &* inverse
            hashes.append(before &* power &+ behind)
            behind = behind &+ UInt64(letter) &* power
            power = power &* base
        }
    }

    private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// The base's inverse modulo 2^64, by Newton's iteration.
    private static let inverse: UInt64 = {
        var inverse = base
        for _ in 0..<6 { inverse = inverse &* (2 &- base &* inverse) }
        return inverse
    }()
}
