extension ValueScanner {
    /// Returns the value that begins with a digit.
    static func number(_ bytes: Span<UInt8>, at position: Int) -> Value {
        let shape = NumberShape(bytes, at: position)
        var value = Value(end: shape.end, tokenClass: shape.tokenClass)
        if value.tokenClass == .date, shape.end < bytes.count,
            bytes[shape.end] | 0x20 == UInt8(ascii: "t")
        {
            value.end = timeEnd(bytes, after: shape.end)
            return value
        }
        if let end = currencyEnd(bytes, at: value.end) {
            return Value(end: end, tokenClass: .amount)
        }
        if value.end < bytes.count, bytes[value.end] == UInt8(ascii: "%") {
            return Value(end: value.end + 1, tokenClass: .number)
        }
        return suffixed(bytes, from: position, value)
    }

    /// The clock behind the `T` of a date such as `2024-03-12T10:00:00Z`.
    private static func timeEnd(_ bytes: Span<UInt8>, after date: Int) -> Int {
        let allowed: [UInt8] = Array("0123456789:.+-Z".utf8)
        var end = date + 1
        while end < bytes.count, allowed.contains(bytes[end]) { end += 1 }
        return end == date + 1 ? date : end
    }

    /// Letters right behind a number: an ordinal ending, a unit, or the rest of a code such as `5g`.
    private static func suffixed(_ bytes: Span<UInt8>, from start: Int, _ value: Value) -> Value {
        let kinds = ByteKinds.shared
        var end = value.end
        let limit = min(bytes.count, start + 40)
        var digits = 0
        while end < limit, !kinds[bytes[end]].isDisjoint(with: [.letter, .digit]) {
            if kinds[bytes[end]].contains(.digit) { digits += 1 }
            end += 1
        }
        let isWhole = end == bytes.count || kinds[bytes[end]].isDisjoint(with: [.letter, .high])
        guard end > value.end, isWhole else { return value }
        let length = end - value.end
        if length == 2, ["st", "nd", "rd", "th"].contains(where: { matches(bytes, value.end, $0) })
        {
            return Value(end: end, tokenClass: .number)
        }
        // `30days`, `16gb`: the unit is a word of its own.
        let isUnit = digits == 0 && (length > 1 || matches(bytes, value.end, "h"))
        let isShort = value.end - start <= 4 && value.tokenClass == .number
        if digits == 0, isUnit && !(length == 2 && matches(bytes, value.end, "fa")) { return value }
        if value.end - start + digits >= 6 { return Value(end: end, tokenClass: .order) }
        return isShort ? Value(end: end, tokenClass: .code) : value
    }

    /// Returns a version behind a `v`: `v2`, `v1.2.3`; nil if no digit follows.
    static func version(_ bytes: Span<UInt8>, at position: Int) -> Value? {
        guard position < bytes.count, ByteKinds.shared[bytes[position]].contains(.digit)
        else { return nil }
        let shape = NumberShape(bytes, at: position)
        guard shape.separators.allSatisfy({ $0 == UInt8(ascii: ".") }),
            shape.end == bytes.count
                || ByteKinds.shared[bytes[shape.end]].isDisjoint(with: [.letter, .digit, .high])
        else { return nil }
        return Value(end: shape.end, tokenClass: .version)
    }

    /// Returns an order number behind `#`.
    static func orderMark(_ bytes: Span<UInt8>, after position: Int) -> Value? {
        let kinds = ByteKinds.shared
        var end = position
        var digits = 0
        while end < bytes.count,
            !kinds[bytes[end]].isDisjoint(with: [.letter, .digit])
                || (digits > 0 && bytes[end] == UInt8(ascii: "-"))
        {
            if kinds[bytes[end]].contains(.digit) { digits += 1 }
            end += 1
        }
        guard digits >= 3 else { return nil }
        if bytes[end - 1] == UInt8(ascii: "-") { end -= 1 }
        return Value(end: end, tokenClass: .order)
    }

    /// Returns a telephone number with its country code: `+48 123 456 789`.
    static func phone(_ bytes: Span<UInt8>, at position: Int) -> Value? {
        let kinds = ByteKinds.shared
        var digits = 0
        var end = position + 1
        var lastDigit = position
        while end < bytes.count, digits < 16 {
            let byte = bytes[end]
            if kinds[byte].contains(.digit) {
                digits += 1
                lastDigit = end
            } else if end > lastDigit + 2 || ![0x20, 0x28, 0x29, 0x2D, 0x2E].contains(byte) {
                break
            }
            end += 1
        }
        return digits >= 9 ? Value(end: lastDigit + 1, tokenClass: .phone) : nil
    }

    /// Returns an amount whose currency stands first: `$19.99`, `€ 20`.
    static func prefixedAmount(_ bytes: Span<UInt8>, at position: Int) -> Value? {
        guard let sign = signEnd(bytes, at: position) else { return nil }
        var start = sign
        if start < bytes.count, bytes[start] == 0x20 { start += 1 }
        guard start < bytes.count, ByteKinds.shared[bytes[start]].contains(.digit)
        else { return nil }
        return Value(end: NumberShape(bytes, at: start).end, tokenClass: .amount)
    }

    private static func signEnd(_ bytes: Span<UInt8>, at position: Int) -> Int? {
        for sign: StaticString in ["$", "€", "£", "¥", "₽", "₴"]
        where matches(bytes, position, sign) {
            return position + sign.utf8CodeUnitCount
        }
        return nil
    }

    /// Returns the end of a currency right behind a number or after one blank.
    private static func currencyEnd(_ bytes: Span<UInt8>, at position: Int) -> Int? {
        var start = position
        if start < bytes.count, bytes[start] == 0x20 {
            start += 1
        } else if matches(bytes, start, "\u{A0}") {
            start += 2
        }
        guard start < bytes.count else { return nil }
        if let end = signEnd(bytes, at: start) { return end }
        for word in currencies where matches(bytes, start, word) {
            let end = start + word.utf8CodeUnitCount
            if end == bytes.count
                || ByteKinds.shared[bytes[end]].isDisjoint(with: [.letter, .high])
            {
                return end
            }
        }
        return nil
    }

    /// Currency words; a word whose beginning is another word comes first.
    private static let currencies: [StaticString] = [
        "złotych", "zlotych", "złote", "złoty", "zł", "zl", "pln", "usd", "eur", "euro", "gbp",
        "chf", "czk", "uah", "rub", "рублей", "рубля", "рубль", "руб", "грн", "гривень",
    ]
}
