/// What a byte of UTF-8 can begin, so that a chunk of text is sent the right way at a glance.
struct ByteKinds: Sendable {
    static let shared = ByteKinds()

    struct Kind: OptionSet, Sendable {
        let rawValue: UInt8
        /// A blank or control character: the end of a chunk.
        static let blank = Kind(rawValue: 1)
        static let letter = Kind(rawValue: 2)
        static let digit = Kind(rawValue: 4)
        /// An apostrophe or hyphen.
        static let joiner = Kind(rawValue: 8)
        /// A character that addresses and amounts are made of.
        static let special = Kind(rawValue: 16)
        /// Part of a character beyond ASCII.
        static let high = Kind(rawValue: 32)
        static let at = Kind(rawValue: 64)
    }

    private let kinds: [Kind]

    private init() {
        kinds = (0..<256).map { code in
            switch UInt8(code) {
            case 0...0x20, 0x7F: .blank
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
                .letter
            case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
            case UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "-"): .joiner
            case UInt8(ascii: "@"): [.special, .at]
            case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "["), UInt8(ascii: "#"),
                UInt8(ascii: "+"), UInt8(ascii: "$"):
                .special
            case 0x80...: .high
            default: []
            }
        }
    }

    @inline(__always)
    subscript(byte: UInt8) -> Kind { kinds[Int(byte)] }
}
