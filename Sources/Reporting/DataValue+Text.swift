extension DataValue {
    /// The value in one piece of text for people: `yes`, `12`, `a, b`; `–` for null.
    package var text: String {
        switch self {
        case .null: "–"
        case .bool(let value): value ? "yes" : "no"
        case .integer(let value): String(value)
        case .number(let value): DecimalText.of(value)
        case .string(let value): value
        case .array(let values): values.map(\.text).joined(separator: ", ")
        case .object(let members):
            members.map { "\($0.name): \($0.value.text)" }.joined(separator: ", ")
        }
    }
}

/// Numbers in digits, the same on every machine.
enum DecimalText {
    /// Returns a finite number with at most six decimals, or with three digits where it is smaller
    /// than 0.00001; `null` for what is none.
    static func of(_ number: Double) -> String {
        guard number.isFinite else { return "null" }
        let magnitude = number.magnitude
        // Six decimals would leave nothing, or a digit, of so small a number; what is smaller yet is
        // what sums of doubles leave of a zero.
        if magnitude >= 1e-12, magnitude < 0.000_01 { return small(number) }
        // From 2⁵³ on every double is a whole number.
        guard magnitude < 9_007_199_254_740_992 else { return "\(number)" }
        var whole = Int(magnitude)
        var millionths = Int(((magnitude - Double(whole)) * 1_000_000).rounded())
        if millionths == 1_000_000 { (whole, millionths) = (whole + 1, 0) }
        let sign = number < 0 && (whole > 0 || millionths > 0) ? "-" : ""
        guard millionths > 0 else { return "\(sign)\(whole)" }
        var decimals = String(String(1_000_000 + millionths).dropFirst())
        while decimals.last == "0" { decimals.removeLast() }
        return "\(sign)\(whole).\(decimals)"
    }

    /// Returns a number near zero as `1.23e-7`.
    private static func small(_ number: Double) -> String {
        var (mantissa, exponent) = (number.magnitude, 0)
        while mantissa < 1 { (mantissa, exponent) = (mantissa * 10, exponent + 1) }
        var hundredths = Int((mantissa * 100).rounded())
        if hundredths == 1000 { (hundredths, exponent) = (100, exponent - 1) }
        var decimals = String(String(100 + hundredths % 100).dropFirst())
        while decimals.last == "0" { decimals.removeLast() }
        return (number < 0 ? "-" : "") + String(hundredths / 100)
            + (decimals.isEmpty ? "" : "." + decimals) + "e-\(exponent)"
    }
}
