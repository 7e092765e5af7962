/// Groups of digits and the signs between them, as in `12.03.2024`, `1 234,50` or `10:30`.
struct NumberShape {
    /// The signs between the groups.
    private(set) var separators: [UInt8] = []
    /// Where the last group ends.
    private(set) var end: Int

    private var groups: [(length: Int, value: Int)] = []

    /// Reads the groups from a digit on.
    init(_ bytes: Span<UInt8>, at start: Int) {
        end = start
        readGroup(bytes)
        while let next = separator(bytes) {
            separators.append(next.sign)
            end = next.end
            readGroup(bytes)
        }
    }

    private mutating func readGroup(_ bytes: Span<UInt8>) {
        let start = end
        var value = 0
        while end < bytes.count, Self.isDigit(bytes[end]) {
            if end - start < 6 { value = value * 10 + Int(bytes[end] - 0x30) }
            end += 1
        }
        groups.append((end - start, value))
    }

    /// Returns the sign that continues the number: followed by a digit, and a blank only between
    /// groups of three.
    private func separator(_ bytes: Span<UInt8>) -> (sign: UInt8, end: Int)? {
        guard end < bytes.count, groups.count < 8 else { return nil }
        switch bytes[end] {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "/"),
            UInt8(ascii: "-"):
            let next = end + 1
            return next < bytes.count && Self.isDigit(bytes[next]) ? (bytes[end], next) : nil
        case 0x20:
            return groupOfThreeFollows(bytes, end + 1) ? (0x20, end + 1) : nil
        case 0xC2 where end + 1 < bytes.count && bytes[end + 1] == 0xA0:
            return groupOfThreeFollows(bytes, end + 2) ? (0x20, end + 2) : nil
        default:
            return nil
        }
    }

    private func groupOfThreeFollows(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
        guard let first = groups.first, first.length <= 3,
            separators.allSatisfy({ $0 == 0x20 }), start + 3 <= bytes.count
        else { return false }
        for position in start..<(start + 3) where !Self.isDigit(bytes[position]) { return false }
        return start + 3 == bytes.count || !Self.isDigit(bytes[start + 3])
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// What the number is by its groups and signs.
    var tokenClass: TokenClass {
        let digits = groups.reduce(0) { $0 + $1.length }
        guard let sign = separators.first else { return digits >= 6 ? .order : .number }
        guard separators.allSatisfy({ $0 == sign }) else { return .number }
        switch sign {
        case UInt8(ascii: ":"):
            return groups.count <= 3 && groups.allSatisfy { $0.length <= 2 } ? .time : .number
        case 0x20:
            return digits >= 9 && groups.allSatisfy { $0.length == 3 } ? .phone : .number
        case UInt8(ascii: ","):
            return .number
        default:
            break
        }
        if isDate { return .date }
        if sign == UInt8(ascii: "."), groups.count >= 3 {
            return isPlainGrouping ? .number : .version
        }
        if sign == UInt8(ascii: "-"), digits >= 9 { return .phone }
        if sign != UInt8(ascii: "."), digits >= 6 { return .order }
        return .number
    }

    /// Thousands separated by full stops: `1.234.567`.
    private var isPlainGrouping: Bool {
        groups.dropFirst().allSatisfy { $0.length == 3 }
    }

    private var isDate: Bool {
        guard groups.count == 3 else { return false }
        let (first, second, third) = (groups[0], groups[1], groups[2])
        func isDayOrMonth(_ group: (length: Int, value: Int)) -> Bool {
            group.length <= 2 && (1...31).contains(group.value)
        }
        if first.length == 4 { return isDayOrMonth(second) && isDayOrMonth(third) }
        guard isDayOrMonth(first), isDayOrMonth(second), first.value <= 12 || second.value <= 12
        else { return false }
        return third.length == 4
            || (third.length == 2
                && (separators[0] == UInt8(ascii: "/") || first.length + second.length >= 3))
    }
}
