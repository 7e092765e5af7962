/// A 64-bit hash of bytes or code points that is the same in every run, on every machine: FNV-1a.
///
/// Fowler, Noll and Vo, "The FNV Non-Cryptographic Hash Algorithm". Its low bits are weak; `mixed`
/// is for tables and for taking part of it.
package struct ByteHash: Sendable {
    package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    package init() {}

    /// Hashes the UTF-8 of a text.
    package init(of text: some StringProtocol) {
        for byte in text.utf8 { add(UInt64(byte)) }
    }

    @inline(__always)
    package mutating func add(_ byte: UInt64) {
        value = (value ^ byte) &* 0x100_0000_01B3
    }

    /// The hash, its upper bits mixed into the lower ones.
    package var mixed: UInt64 {
        let mixed = (value ^ value >> 32) &* 0x9E37_79B9_7F4A_7C15
        return mixed ^ mixed >> 29
    }
}

/// A few hashes, mostly asked for one that is not among them.
package struct HashSet: Sendable {
    private let hashes: Set<UInt64>
    /// A bit for each hash, so that most others are told at a glance.
    private let mask: UInt64

    package init(of words: some Sequence<String>) {
        hashes = Set(words.map { ByteHash(of: $0).value })
        mask = hashes.reduce(0) { $0 | Self.bit(of: $1) }
    }

    @inline(__always)
    package func contains(_ hash: ByteHash) -> Bool {
        mask & Self.bit(of: hash.value) != 0 && hashes.contains(hash.value)
    }

    @inline(__always)
    private static func bit(of hash: UInt64) -> UInt64 { 1 << (hash >> 40 & 63) }
}
