/// Random texts of hostile and ordinary characters, the same for the same seed.
struct ScalarSource {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// SplitMix64 (Steele, Lea, Flood 2014).
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }

    mutating func below(_ bound: Int) -> Int {
        Int(next() % UInt64(bound))
    }

    mutating func text(length: Int) -> String {
        let ordinary = Array(
            "aZżЁд09 .,:/-@#+$%['`w]złтrn\u{301}\u{306}\u{A0}€日本ก\t".unicodeScalars)
        var text = String.UnicodeScalarView()
        for _ in 0..<below(length) {
            if below(8) > 0 {
                text.append(ordinary[below(ordinary.count)])
            } else if let scalar = Unicode.Scalar(UInt32(below(0x11_0000))), scalar != "\n" {
                text.append(scalar)
            }
        }
        return String(text)
    }
}
