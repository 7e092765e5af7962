/// The files of a ZIP archive, read by other code than wrote them.
package struct ZipArchive {
    /// Name to content.
    package private(set) var files: [String: String] = [:]
    /// The date and time of each file as the archive has it, in its own code.
    package private(set) var stamps: Set<UInt32> = []

    /// Reads the archive's directory (PKWARE's APPNOTE 6.3, section 4.3.12); nil for what is none.
    package init?(_ bytes: [UInt8]) {
        func number(_ place: Int, _ length: Int) -> Int {
            (0..<length).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
        }
        guard bytes.count > 22, number(bytes.count - 22, 4) == 0x0605_4B50 else { return nil }
        var place = number(bytes.count - 22 + 16, 4)
        for _ in 0..<number(bytes.count - 22 + 10, 2) {
            guard number(place, 4) == 0x0201_4B50 else { return nil }
            let nameLength = number(place + 28, 2)
            let name = String(
                decoding: bytes[place + 46..<place + 46 + nameLength], as: UTF8.self)
            stamps.insert(UInt32(number(place + 12, 4)))
            let header = number(place + 42, 4)
            let start = header + 30 + number(header + 26, 2) + number(header + 28, 2)
            let packed = bytes[start..<start + number(place + 20, 4)]
            let content = number(place + 10, 2) == 8 ? Inflation.bytes(of: packed) : Array(packed)
            guard content.count == number(place + 24, 4) else { return nil }
            files[name] = String(decoding: content, as: UTF8.self)
            place += 46 + nameLength + number(place + 30, 2) + number(place + 32, 2)
        }
    }
}

/// Unpacks the deflate format (RFC 1951) as far as it is right.
private struct Inflation {
    private let packed: ArraySlice<UInt8>
    private var position: Int
    private var bit = 0
    private var output: [UInt8] = []

    static func bytes(of packed: ArraySlice<UInt8>) -> [UInt8] {
        var inflation = Inflation(packed)
        while inflation.takeBlock() {}
        return inflation.output
    }

    private init(_ packed: ArraySlice<UInt8>) {
        self.packed = packed
        position = packed.startIndex
    }

    private mutating func bits(_ count: Int) -> Int {
        var number = 0
        for shift in 0..<count where position < packed.endIndex {
            number |= (Int(packed[position]) >> bit & 1) << shift
            bit += 1
            if bit == 8 { (bit, position) = (0, position + 1) }
        }
        return number
    }

    /// Returns whether another block follows.
    private mutating func takeBlock() -> Bool {
        let isLast = bits(1) == 1
        switch bits(2) {
        case 0:
            if bit > 0 { (bit, position) = (0, position + 1) }
            let length = bits(16)
            _ = bits(16)
            for _ in 0..<length { output.append(UInt8(bits(8))) }
        case 1:
            let lengths =
                (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }
            takeSymbols(PrefixCode(lengths), PrefixCode(Array(repeating: 5, count: 30)))
        case 2: takeCodedBlock()
        default: return false
        }
        return !isLast && position < packed.endIndex
    }

    private mutating func takeCodedBlock() {
        let (literals, distances, codes) = (bits(5) + 257, bits(5) + 1, bits(4) + 4)
        let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
        var codeLengths = Array(repeating: 0, count: 19)
        for index in order.prefix(codes) { codeLengths[index] = bits(3) }
        let code = PrefixCode(codeLengths)
        var lengths: [Int] = []
        while lengths.count < literals + distances, position < packed.endIndex {
            let symbol = take(code)
            switch symbol {
            case 16:
                let last = lengths.last ?? 0
                lengths += Array(repeating: last, count: bits(2) + 3)
            case 17: lengths += Array(repeating: 0, count: bits(3) + 3)
            case 18: lengths += Array(repeating: 0, count: bits(7) + 11)
            default: lengths.append(symbol)
            }
        }
        takeSymbols(
            PrefixCode(Array(lengths.prefix(literals))),
            PrefixCode(Array(lengths.dropFirst(literals))))
    }

    private mutating func takeSymbols(_ literals: PrefixCode, _ distances: PrefixCode) {
        while position < packed.endIndex {
            let symbol = take(literals)
            guard symbol != 256 else { return }
            guard symbol > 256 else {
                output.append(UInt8(symbol))
                continue
            }
            let length = length(symbol - 257)
            let code = take(distances)
            let more = max(0, code / 2 - 1)
            let distance = code < 4 ? code + 1 : (2 + code % 2) << more + 1 + bits(more)
            guard distance <= output.count else { return }
            for _ in 0..<length { output.append(output[output.count - distance]) }
        }
    }

    private mutating func length(_ code: Int) -> Int {
        guard code < 28 else { return 258 }
        let more = code < 8 ? 0 : code / 4 - 1
        return code < 8 ? code + 3 : (4 + code % 4) << more + 3 + bits(more)
    }

    private mutating func take(_ code: PrefixCode) -> Int {
        var (value, length) = (0, 0)
        while length < 15 {
            value = value << 1 | bits(1)
            length += 1
            if let symbol = code.symbols[length << 16 | value] { return symbol }
        }
        return 256
    }
}

/// Symbols by their codes, of which only the lengths are known (RFC 1951, section 3.2.2).
private struct PrefixCode {
    /// By length and bits.
    private(set) var symbols: [Int: Int] = [:]

    init(_ lengths: [Int]) {
        var value = 0
        for length in 1...15 {
            for (symbol, _) in lengths.enumerated() where lengths[symbol] == length {
                symbols[length << 16 | value] = symbol
                value += 1
            }
            value <<= 1
        }
    }
}
