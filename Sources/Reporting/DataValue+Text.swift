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
    /// Returns a finite number with at most six decimals; `null` for what is none.
    static func of(_ number: Double) -> String {
        guard number.isFinite else { return "null" }
        let magnitude = number.magnitude
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
}
