/// Numbers told by check digits and shape: cards, bank accounts, persons, IP addresses, phones.
enum NumberRedaction {
    /// Replaces bank accounts that begin with a country's letters.
    static func runAccounts(on canvas: inout RedactionCanvas) {
        let scalars = canvas.scalars
        for start in scalars.indices.dropLast(14)
        where isAccountStart(start, in: scalars) && !canvas.isTaken[start] {
            var compact: [Unicode.Scalar] = []
            var best: Int?
            var position = start
            while position < scalars.count, compact.count <= 34 {
                let scalar = scalars[position]
                if scalar.value < 128, scalar.isLetterOrDigit {
                    compact.append(scalar)
                } else if !(scalar == " " || scalar == "-" || scalar == "\u{A0}")
                    || !isAlphanumeric(position - 1, in: scalars)
                {
                    break
                }
                position += 1
                if scalar.isLetterOrDigit, !isAlphanumeric(position, in: scalars),
                    CheckDigits.isAccount(compact)
                {
                    best = position
                }
            }
            if let best { canvas.replace(start..<best, by: "[account]") }
        }
    }

    static func run(on canvas: inout RedactionCanvas) {
        for chain in DigitChain.chains(in: canvas.scalars) {
            var first = 0
            while first < chain.groups.count {
                if let found = number(in: chain, from: first, scalars: canvas.scalars) {
                    let start =
                        first == 0 && found.takesLead
                        ? chain.start : chain.groups[first].range.lowerBound
                    let last = chain.groups[first + found.groups - 1].range.upperBound
                    if let mark = found.mark {
                        let end = mark == "[phone]" ? extensionEnd(last, canvas.scalars) : last
                        canvas.replace(start..<end, by: mark)
                    }
                    first += found.groups
                } else {
                    first += 1
                }
            }
        }
    }

    private struct Found {
        var groups: Int
        /// Nil for what is known to be harmless: a date.
        var mark: String?
        var takesLead = false
    }

    private static func number(
        in chain: DigitChain, from first: Int, scalars: [Unicode.Scalar]
    ) -> Found? {
        let groups = chain.groups[first..<min(chain.groups.count, first + 8)]
        let separators = chain.separators[first..<(first + groups.count - 1)]
        let counts = groups.map(\.count)
        // Nothing begins with single digits apart, as a list of them does.
        if counts[0] == 1, counts.count > 1, counts[1] == 1, separators.first != ["."],
            first > 0 || !chain.hasPlus
        {
            return nil
        }
        let context = NumberContext(chain: chain, first: first, scalars: scalars)
        if let mark = ipAddress(groups, separators, context) { return mark }
        if let count = identity(groups, separators, context) {
            return Found(groups: count.groups, mark: count.mark)
        }
        if isDate(groups, separators) { return Found(groups: 3, mark: nil) }
        if let count = PhoneShape.length(
            counts: counts, groups: Array(groups), separators: Array(separators), context: context)
        {
            return Found(groups: count, mark: "[phone]", takesLead: true)
        }
        if counts[0] >= 9, !context.isCode, !context.isPart {
            return Found(groups: 1, mark: "[order number]")
        }
        return nil
    }

    private static func ipAddress(
        _ groups: ArraySlice<DigitGroup>, _ separators: ArraySlice<[Unicode.Scalar]>,
        _ context: NumberContext
    ) -> Found? {
        guard groups.count >= 4, separators.prefix(3).allSatisfy({ $0 == ["."] }),
            separators.count == 3 || separators.dropFirst(3).first != ["."],
            groups.prefix(4).allSatisfy({ $0.count <= 3 && number($0.digits) <= 255 }),
            !context.isVersion
        else { return nil }
        return Found(groups: 4, mark: "[ip]")
    }

    /// Cards, accounts without letters and numbers of persons, the longest first.
    private static func identity(
        _ groups: ArraySlice<DigitGroup>, _ separators: ArraySlice<[Unicode.Scalar]>,
        _ context: NumberContext
    ) -> (groups: Int, mark: String)? {
        var digits: [Int] = []
        var found: (groups: Int, mark: String)?
        for (offset, group) in groups.enumerated() {
            if offset > 0 {
                let separator = separators[separators.startIndex + offset - 1]
                guard separator.count == 1, separator[0] != ".", separator[0] != "/",
                    separator[0] != "(", separator[0] != ")"
                else { break }
            }
            digits += group.digits
            guard digits.count <= 26, group.count <= 26 else { break }
            // 4 or more groups of a card have 3 to 7 digits each.
            let isEven =
                offset == 0 || groups.prefix(offset + 1).allSatisfy { (2...7).contains($0.count) }
            if isEven, CheckDigits.isCard(digits) { found = (offset + 1, "[card]") }
            if digits.count == 26,
                CheckDigits.isAccount(Array("PL".unicodeScalars) + scalars(digits))
            {
                found = (offset + 1, "[account]")
            }
            if isPerson(digits, Array(groups.prefix(offset + 1).map(\.count))) {
                found = found ?? (offset + 1, "[id]")
            }
        }
        return found
    }

    private static func isPerson(_ digits: [Int], _ counts: [Int]) -> Bool {
        switch counts {
        case [11]: CheckDigits.isPESEL(digits)
        case [10]: CheckDigits.isNIP(digits) || CheckDigits.isINN(digits)
        case [12]: CheckDigits.isINN(digits)
        case [3, 3, 2, 2], [3, 2, 2, 3]: CheckDigits.isNIP(digits)
        case [3, 3, 3, 2]: true  // SNILS
        case [3, 2, 4]: true  // a United States social security number
        default: false
        }
    }

    private static func isDate(
        _ groups: ArraySlice<DigitGroup>, _ separators: ArraySlice<[Unicode.Scalar]>
    ) -> Bool {
        guard groups.count >= 3 else { return false }
        let parts = groups.prefix(3).map { ($0.count, number($0.digits)) }
        let separator = separators.prefix(2)
        guard separator.first == separator.last, separator.first?.count == 1,
            [".", "-", "/"].contains(separator.first?.first)
        else { return false }
        func isDay(_ part: (Int, Int)) -> Bool { part.0 <= 2 && (1...31).contains(part.1) }
        let yearFirst = parts[0].0 == 4 && (1900...2100).contains(parts[0].1)
        let yearLast = parts[2].0 == 4 ? (1900...2100).contains(parts[2].1) : parts[2].0 == 2
        return yearFirst && isDay(parts[1]) && isDay(parts[2])
            || yearLast && isDay(parts[0]) && isDay(parts[1])
    }

    /// Returns the end of an extension behind a phone number, such as `x123`.
    private static func extensionEnd(_ end: Int, _ scalars: [Unicode.Scalar]) -> Int {
        var position = end
        while position < scalars.count, position - end < 2, scalars[position] == " " {
            position += 1
        }
        let letters = position
        while position < scalars.count, position - letters < 4,
            scalars[position].isLetter || scalars[position] == "."
        {
            position += 1
        }
        guard
            ["x", "ext", "ext.", "wew", "wew.", "доб", "доб."]
                .contains(ScannedText.string(scalars[letters..<position]).lowercased())
        else { return end }
        if position < scalars.count, scalars[position] == " " { position += 1 }
        let digits = position
        while position < scalars.count, scalars[position].isDigit { position += 1 }
        return (1...6).contains(position - digits) ? position : end
    }

    private static func isAccountStart(_ start: Int, in scalars: [Unicode.Scalar]) -> Bool {
        (start == 0 || !scalars[start - 1].isLetterOrDigit)
            && scalars[start].value < 128 && scalars[start].isLetter
            && scalars[start + 1].value < 128 && scalars[start + 1].isLetter
            && scalars[start + 2].isDigit && scalars[start + 3].isDigit
    }

    private static func isAlphanumeric(_ position: Int, in scalars: [Unicode.Scalar]) -> Bool {
        scalars.indices.contains(position) && scalars[position].isLetterOrDigit
    }

    private static func number(_ digits: [Int]) -> Int {
        digits.prefix(9).reduce(0) { $0 * 10 + $1 }
    }

    private static func scalars(_ digits: [Int]) -> [Unicode.Scalar] {
        // The Polish account number has its check digits first, as the letters' ones.
        digits.map { Unicode.Scalar(UInt8(48 + $0)) }
    }
}
