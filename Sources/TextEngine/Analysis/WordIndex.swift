/// Numbers for words, in the order they come in: a hash table made for looking up bytes without
/// making strings.
///
/// Words are told apart by 64-bit hashes alone: of a million words two share one in one collection
/// of some ten million.
struct WordIndex: Sendable {
    /// A word's hash and number; the number is -1 where there is no word.
    private struct Slot {
        var hash: UInt64 = 0
        var number: Int32 = -1
    }

    private var slots = [Slot](repeating: Slot(), count: 1024)
    private var hashes: [UInt64] = []
    private var arena: [UInt8] = []
    private var offsets: [Int] = [0]

    init() {}

    /// How many words there are.
    var count: Int { hashes.count }

    /// Returns the number of a word, which is the count so far if the word is new.
    mutating func number(of word: borrowing [UInt8]) -> Int {
        let hash = Self.hash(word)
        let slot = slot(of: hash)
        if slots[slot].number >= 0 { return Int(slots[slot].number) }
        slots[slot] = Slot(hash: hash, number: Int32(hashes.count))
        hashes.append(hash)
        for position in 0..<word.count { arena.append(word[position]) }
        offsets.append(arena.count)
        if hashes.count * 2 > slots.count { grow() }
        return hashes.count - 1
    }

    /// Returns the number of a word that is there, or nil.
    func existing(_ word: borrowing [UInt8]) -> Int? { number(ofHash: Self.hash(word)) }

    /// Returns the number of the word that two others make, written together, or nil.
    func existing(_ first: Int, _ second: Int) -> Int? {
        let power = Self.power(offsets[second + 1] - offsets[second])
        return number(ofHash: hashes[first] &* power &+ hashes[second])
    }

    /// Returns the text of a word.
    func text(of number: Int) -> String { String(decoding: bytes(of: number), as: UTF8.self) }

    /// Returns the UTF-8 of a word.
    func bytes(of number: Int) -> ArraySlice<UInt8> { arena[offsets[number]..<offsets[number + 1]] }

    private func number(ofHash hash: UInt64) -> Int? {
        let number = slots[slot(of: hash)].number
        return number < 0 ? nil : Int(number)
    }

    /// Returns the slot that holds a hash, or the empty one where it belongs.
    private func slot(of hash: UInt64) -> Int {
        // A final mix, because the low bits choose the slot.
        let mixed = ((hash ^ hash >> 32) &* 0xBF58_476D_1CE4_E5B9) >> 24
        var slot = Int(truncatingIfNeeded: mixed) & (slots.count - 1)
        while slots[slot].number >= 0, slots[slot].hash != hash {
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }

    private mutating func grow() {
        slots = Array(repeating: Slot(), count: slots.count * 2)
        for (number, hash) in hashes.enumerated() {
            slots[slot(of: hash)] = Slot(hash: hash, number: Int32(number))
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
        for _ in 0..<Tokenizer.maximumLength { powers.append(powers[powers.count - 1] &* base) }
        return powers
    }()

    private static func power(_ exponent: Int) -> UInt64 {
        if exponent < powers.count { return powers[exponent] }
        return (powers.count...exponent).reduce(powers[powers.count - 1]) { power, _ in
            power &* base
        }
    }
}
