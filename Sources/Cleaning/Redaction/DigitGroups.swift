/// A run of digits.
struct DigitGroup {
    var range: Range<Int>
    /// Its digits, at most as many as the longest number has.
    var digits: [Int]
    var count: Int { range.count }
}

/// Runs of digits that stand close together: `+48 600-700-800`.
struct DigitChain {
    var groups: [DigitGroup]
    /// What stands between each group and the next.
    var separators: [[Unicode.Scalar]]
    /// Where a plus, or an opening bracket, before the first digit stands.
    var start: Int
    var hasPlus: Bool

    /// Returns every chain of the text, from the left to the right.
    static func chains(in scalars: [Unicode.Scalar]) -> [DigitChain] {
        var chains: [DigitChain] = []
        var position = 0
        while position < scalars.count {
            guard scalars[position].isDigit else {
                // A number that a letter leads into is a word: WH1000.
                if scalars[position].isLetter {
                    while position < scalars.count, scalars[position].isLetterOrDigit {
                        position += 1
                    }
                } else {
                    position += 1
                }
                continue
            }
            var chain = DigitChain(groups: [], separators: [], start: position, hasPlus: false)
            chain.takeLead(in: scalars)
            while true {
                let first = position
                while position < scalars.count, scalars[position].isDigit { position += 1 }
                chain.groups.append(
                    DigitGroup(
                        range: first..<position,
                        digits: scalars[first..<min(position, first + 40)].map {
                            Int($0.value) - 48
                        }))
                var next = position
                while next < scalars.count, next - position < 3, isSeparator(scalars[next]) {
                    next += 1
                }
                guard next > position, next < scalars.count, scalars[next].isDigit else { break }
                chain.separators.append(Array(scalars[position..<next]))
                position = next
            }
            chains.append(chain)
        }
        return chains
    }

    /// Moves the start to a plus or a bracket before the first digit.
    private mutating func takeLead(in scalars: [Unicode.Scalar]) {
        if start > 0, scalars[start - 1] == "(" { start -= 1 }
        if start > 0, scalars[start - 1] == "+" {
            start -= 1
            hasPlus = true
        }
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "\u{A0}", "\u{202F}", "\u{2009}", "-", "–", "\u{2011}", ".", "(", ")", "/": true
        default: false
        }
    }
}
