/// The ways in which people write phone numbers.
enum PhoneShape {
    /// National numbers by the lengths of their groups.
    private static let shapes: [[Int]] = [
        [1, 3, 3, 2, 2], [1, 3, 3, 4], [1, 3, 7], [3, 3, 4], [3, 3, 2, 2], [2, 3, 2, 2],
        [3, 3, 3], [3, 2, 2], [3, 4], [2, 3, 3], [4, 3, 3], [5, 6], [5, 3, 3], [3, 7], [4, 6],
        [2, 4, 4], [3, 4, 4], [4, 4, 4], [2, 2, 2, 2, 2], [2, 7], [3, 6], [5, 5], [4, 7],
        [3, 3, 5],
        [2, 8], [3, 8],
    ].sorted { ($0.reduce(0, +), $0.count) > ($1.reduce(0, +), $1.count) }

    /// Shapes that quantities have as well; they need a hyphen, a zero or a word.
    private static let weak: Set<[Int]> = [
        [3, 4], [2, 7], [3, 6], [5, 5], [4, 6], [5, 6], [2, 8], [3, 7], [4, 7], [3, 8], [4, 4, 4],
        [3, 3, 5], [2, 4, 4], [3, 4, 4], [2, 3, 3],
    ]

    /// How mobile numbers begin in Poland (two of nine digits).
    private static let polishMobile: Set<Int> = [
        45, 50, 51, 53, 57, 60, 66, 69, 72, 73, 78, 79, 88,
    ]

    /// Returns how many groups are a phone number, or nil.
    static func length(
        counts: [Int], groups: [DigitGroup], separators: [[Unicode.Scalar]], context: NumberContext
    ) -> Int? {
        guard !context.isCode, !context.isMoney else { return nil }
        let isInternational =
            context.hasPlus || groups[0].digits.starts(with: [0, 0]) && counts[0] >= 3
        if isInternational { return international(counts, separators) }
        guard !context.isPart else { return nil }
        let first = groups[0].digits
        if counts[0] >= 7, let length = compact(counts[0], first, context) { return length }
        if let length = bracketed(counts, separators) { return length }
        if first[0] == 0, counts[0] >= 2, let length = leadingZero(counts, separators) {
            return length
        }
        for shape in shapes where counts.starts(with: shape) {
            let used = Array(separators.prefix(shape.count - 1))
            guard isUniform(used) else { continue }
            // The same separator and more digits behind: part of something longer.
            if counts.count > shape.count, separators[shape.count - 1] == used.last,
                used.last != [" "]
            {
                continue
            }
            if shape[0] == 1, ![1, 7, 8, 0].contains(first[0]) { continue }
            let hasHyphen = used.contains { $0.contains("-") }
            if weak.contains(shape), !hasHyphen, !context.isPhone, first[0] != 0 {
                // "467 3395" and "78 651 450" are no way to write a quantity of their own.
                guard shape == [3, 4] || shape == [2, 3, 3], used.allSatisfy({ $0 == [" "] }),
                    !context.isPart, counts.count == shape.count, first[0] != 1
                else { continue }
            }
            // 100 000 000 is a quantity.
            if shape == [3, 3, 3], used.allSatisfy({ $0 == [" "] }), !context.isPhone,
                groups[1].digits.allSatisfy({ $0 == 0 }), groups[2].digits.allSatisfy({ $0 == 0 })
            {
                continue
            }
            return shape.count
        }
        return nil
    }

    private static func international(
        _ counts: [Int], _ separators: [[Unicode.Scalar]]
    ) -> Int? {
        var total = 0
        var best: Int?
        for (index, count) in counts.enumerated() {
            total += count
            guard total <= 17 else { break }
            if total >= 8 { best = index + 1 }
            // What follows a full number behind a blank is a number of its own.
            if total >= 11, index < separators.count, separators[index] == [" "] { break }
        }
        return best
    }

    private static func compact(_ count: Int, _ digits: [Int], _ context: NumberContext) -> Int? {
        let isPhone =
            switch count {
            case 7, 8: context.isPhone
            case 9: context.isPhone || polishMobile.contains(digits[0] * 10 + digits[1])
            case 10: context.isPhone || digits[0] == 9 || digits[0] == 0 || digits[0] >= 2
            case 11: [7, 8, 0, 1].contains(digits[0])
            case 12:
                digits.starts(with: [3, 8, 0]) || digits.starts(with: [4, 8]) || digits[0] == 0
            default: false
            }
        return isPhone ? 1 : nil
    }

    /// Numbers with brackets: `(555) 123-4567`, `44(0)20 …`.
    private static func bracketed(_ counts: [Int], _ separators: [[Unicode.Scalar]]) -> Int? {
        guard separators.prefix(2).contains(where: { $0.contains(")") }) else { return nil }
        return total(counts, from: 7, to: 13)
    }

    private static func leadingZero(_ counts: [Int], _ separators: [[Unicode.Scalar]]) -> Int? {
        guard separators.first.map({ $0 == [" "] || $0 == ["-"] || $0 == ["/"] }) == true else {
            return nil
        }
        return total(counts, from: 9, to: 13)
    }

    private static func total(_ counts: [Int], from least: Int, to most: Int) -> Int? {
        var total = 0
        var best: Int?
        for (index, count) in counts.enumerated() {
            total += count
            guard total <= most else { break }
            if total >= least { best = index + 1 }
        }
        return best
    }

    /// Whether the separators are those of one number: no slash, no mix of dots and others.
    private static func isUniform(_ separators: [[Unicode.Scalar]]) -> Bool {
        let hasDot = separators.contains { $0.contains(".") }
        return separators.allSatisfy { separator in
            !separator.contains("/") && (!hasDot || separator == ["."])
        }
    }
}
