/// A number that looks random and depends on a text alone: the same in every run, on every machine
/// and in any order of texts.
package enum TextRank {
    /// Returns the rank of a text: FNV-1a over its UTF-8, mixed by SplitMix64's finalizer.
    package static func rank(of text: String) -> UInt64 {
        var mixer = SplitMix64(seed: ByteHash(of: text).value)
        return mixer.next()
    }

    /// Returns the texts of the lowest ranks, ascending by ordinal: a sample of so many that does not
    /// depend on the order of the texts.
    package static func lowest(_ count: Int, of texts: [Int], by ranks: [UInt64]) -> [Int] {
        guard texts.count > count else { return texts }
        return texts.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.prefix(count).sorted()
    }
}
