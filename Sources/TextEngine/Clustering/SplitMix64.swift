/// A small generator of numbers that look random and are the same for the same seed.
///
/// Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014.
struct SplitMix64: Sendable {
    private var state: UInt64

    /// Creates the generator of a seed.
    init(seed: UInt64) {
        state = seed
    }

    /// Returns the next number.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }

    /// Returns the numbers `0..<count` in an order of the generator's choice.
    ///
    /// Many numbers stay as they are: jumping through memory costs more than the order gains.
    mutating func order(of count: Int) -> [Int32] {
        var order = (0..<count).map { Int32(truncatingIfNeeded: $0) }
        guard count > 1, count <= 200_000 else { return order }
        for last in stride(from: count - 1, through: 1, by: -1) {
            let pick = Int(next().multipliedFullWidth(by: UInt64(last + 1)).high)
            order.swapAt(last, pick)
        }
        return order
    }
}
