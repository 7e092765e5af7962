/// The arithmetic by which issuers keep a number from being mistyped.
enum CheckDigits {
    /// Payment cards: every second digit doubled, the sum a multiple of ten (ISO/IEC 7812-1).
    static func isCard(_ digits: [Int]) -> Bool {
        guard (12...19).contains(digits.count), let first = digits.first, (2...6).contains(first),
            Set(digits).count > 1
        else { return false }
        var sum = 0
        for (offset, digit) in digits.reversed().enumerated() {
            let value = offset % 2 == 1 ? digit * 2 : digit
            sum += value > 9 ? value - 9 : value
        }
        return sum % 10 == 0
    }

    /// Bank accounts: country and check digits moved to the end, remainder 1 by 97 (ISO 13616).
    static func isAccount(_ scalars: some Collection<Unicode.Scalar>) -> Bool {
        guard (15...34).contains(scalars.count) else { return false }
        var remainder = 0
        for scalar in Array(scalars.dropFirst(4)) + Array(scalars.prefix(4)) {
            guard let value = value(of: scalar) else { return false }
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
        }
        return remainder == 1
    }

    /// The Polish number of a person.
    static func isPESEL(_ digits: [Int]) -> Bool {
        guard digits.count == 11 else { return false }
        let month = (digits[2] * 10 + digits[3]) % 20
        let day = digits[4] * 10 + digits[5]
        guard (1...12).contains(month), (1...31).contains(day) else { return false }
        return sum(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 == 0
    }

    /// The Polish number of a taxpayer.
    static func isNIP(_ digits: [Int]) -> Bool {
        digits.count == 10 && digits[0] != 0
            && sum(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 == digits[9]
    }

    /// The Russian number of a taxpayer, of a company (10 digits) or a person (12).
    static func isINN(_ digits: [Int]) -> Bool {
        switch digits.count {
        case 10:
            return sum(digits, [2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10 == digits[9]
        case 12:
            return sum(digits, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10 == digits[10]
                && sum(digits, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10 == digits[11]
        default:
            return false
        }
    }

    private static func sum(_ digits: [Int], _ weights: [Int]) -> Int {
        zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
    }

    private static func value(of scalar: Unicode.Scalar) -> Int? {
        switch scalar.value {
        case 48...57: Int(scalar.value) - 48
        case 65...90: Int(scalar.value) - 55
        case 97...122: Int(scalar.value) - 87
        default: nil
        }
    }
}
