/// A 64-bit hash of bytes that is the same in every run: FNV-1a with a final mix.
struct LineHash {
    private var value: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    /// The hash, its upper bits mixed into the lower ones.
    var finished: UInt64 {
        let mixed = (value ^ value >> 32) &* 0x9E37_79B9_7F4A_7C15
        return mixed ^ mixed >> 29
    }
}
