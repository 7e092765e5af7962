/// Numbers of persons as their issuers make them, each ticket's own, with right check digits.
struct PlantedNumbers {
    /// The ticket's ordinal.
    let seed: Int

    /// So many digits that no other seed has, of no pattern.
    func digits(_ count: Int, salt: Int = 0) -> [Int] {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(salt) &* 0xD1B5_4A32_D192_ED03
        return (0..<count).map { _ in
            state ^= state >> 30
            state = state &* 0xBF58_476D_1CE4_E5B9
            state ^= state >> 27
            state = state &* 0x94D0_49BB_1331_11EB &+ 1
            return Int((state >> 33) % 10)
        }
    }

    /// Telephones as Poles, Russians, Britons and Americans write them.
    var phone: String {
        let tail = text(digits(6, salt: 1))
        let (left, right) = (tail.prefix(3), tail.suffix(3))
        let four = text(digits(4, salt: 2))
        return [
            "+48 601 \(left) \(right)", "602-\(left)-\(right)", "503\(tail)",
            "22 \(left) 4\(four.prefix(1)) \(right.prefix(2))",
            "+7 (916) \(left)-\(right.prefix(2))-\(four.prefix(2))",
            "8 921 \(left) \(right.prefix(2)) \(four.prefix(2))", "8926\(left)\(four)",
            "+375 29 \(left)-\(four.prefix(2))-\(four.suffix(2))",
            "07911 \(tail)", "+44 20 7\(left) \(four)", "020 7\(left) \(four)",
            "(212) \(left)-\(four)",
            "415.\(left).\(four)", "+1-206-\(left)-\(four)", "0049 170 \(tail)9", "+48601\(tail)",
        ][seed % 16]
    }

    /// Orders in the shapes that shops give them, each with what a customer writes before it.
    var order: String {
        let six = text(digits(6, salt: 3))
        let nine = text(digits(9, salt: 4))
        return [
            "RN-\(six)", "#\(six)", "RN\(nine)", "ORD_2026_\(six)", "nr \(six)", "RN/2026/\(six)",
            "no. \(six)", "№ \(six)", "rn-\(six)", "RN \(six)", "\(nine)", "W\(six)X",
            "114-\(nine.prefix(7))-\(nine.suffix(7))",
        ][seed % 13]
    }

    /// A payment card's sixteen digits (Luhn), in one of the ways of writing them.
    var card: String {
        let body = [4, 5, 3, 9] + digits(11, salt: 5)
        let sum = body.reversed().enumerated().reduce(0) { sum, digit in
            let value = digit.offset % 2 == 0 ? digit.element * 2 : digit.element
            return sum + (value > 9 ? value - 9 : value)
        }
        return grouped(text(body + [(10 - sum % 10) % 10]), by: 4, with: separator)
    }

    /// A bank account of a country (ISO 13616), in one of the ways of writing it.
    var account: String {
        let country = ["PL", "DE", "GB"][seed % 3]
        let body = [
            text(digits(24, salt: 6)), text(digits(18, salt: 6)),
            "NWBK" + text(digits(14, salt: 6)),
        ][seed % 3]
        var remainder = 0
        for character in body + country + "00" {
            let value = character.hexOrLetterValue
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
        }
        let check = 98 - remainder
        let number = (check < 10 ? "0" : "") + "\(check)" + body
        // Poles leave their country away: two digits, then fours.
        if country == "PL", seed % 2 == 0 {
            return String(number.prefix(2)) + " "
                + grouped(String(number.dropFirst(2)), by: 4, with: " ")
        }
        return grouped(country + number, by: 4, with: seed % 4 == 0 ? "" : " ")
    }

    /// A number by which a state knows a person, with the word that says so in a language.
    func person(_ language: String) -> String {
        let six = text(digits(6, salt: 7))
        switch (language, seed % 3) {
        case ("pl", 0), ("en", 2): return "PESEL \(pesel)"
        case ("pl", 1): return "dowód osobisty \(letters)\(six)"
        case ("pl", _): return "paszport \(letters.prefix(2)) \(six)7"
        case ("ru", 0): return "паспорт 45\(six.prefix(1))1 \(six)"
        case ("ru", 1): return "паспорт серия 45 1\(six.prefix(1)) номер \(six)"
        case ("ru", _):
            return
                "СНИЛС \(six.prefix(3))-\(six.suffix(3))-\(text(digits(3, salt: 8))) \(text(digits(2, salt: 9)))"
        case (_, 0): return "passport 53\(six)4"
        default: return "passport number \(letters.prefix(1))\(six)8"
        }
    }

    private var pesel: String {
        let serial = digits(5, salt: 10)
        let body = [8, seed % 10, 0, 1 + seed % 9, 1, serial[0]] + serial[1...]
        let weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]
        let all = body + Array(repeating: 5, count: 10 - body.count)
        let sum = zip(all, weights).reduce(0) { $0 + $1.0 * $1.1 }
        return text(all + [(10 - sum % 10) % 10])
    }

    private var letters: String {
        String(digits(3, salt: 11).map { Character(Unicode.Scalar(UInt8(65 + $0 * 2))) })
    }

    private var separator: String { ["", " ", "-", "\u{A0}"][seed % 4] }

    private func text(_ digits: [Int]) -> String { digits.map(String.init).joined() }

    private func grouped(_ number: String, by size: Int, with separator: String) -> String {
        var groups: [Substring] = []
        var rest = Substring(number)
        while !rest.isEmpty {
            groups.append(rest.prefix(size))
            rest = rest.dropFirst(size)
        }
        return groups.joined(separator: separator)
    }
}

extension Character {
    /// What a sign of an account's number counts in its check.
    fileprivate var hexOrLetterValue: Int {
        wholeNumberValue ?? Int(asciiValue ?? 65) - 55
    }
}
