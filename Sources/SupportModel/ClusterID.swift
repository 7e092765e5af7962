/// The id of a recurring question, `Q-17`, which keeps its meaning from one analysis to the next.
package struct ClusterID: Sendable, Hashable, Comparable, Codable, LosslessStringConvertible {
    /// From 1.
    package let number: Int

    package init(_ number: Int) { self.number = number }

    /// Reads `Q-17`, `q17` or `17`.
    package init?(_ description: String) {
        var digits = description[...]
        if let first = digits.first, first == "Q" || first == "q" {
            digits = digits.dropFirst()
            if digits.first == "-" { digits = digits.dropFirst() }
        }
        guard digits.count <= 9, digits.allSatisfy({ $0.isASCII && $0.isNumber }),
            let number = Int(digits), number > 0
        else { return nil }
        self.number = number
    }

    package var description: String { "Q-\(number)" }

    package static func < (left: Self, right: Self) -> Bool { left.number < right.number }

    package init(from decoder: any Decoder) throws {
        number = try decoder.singleValueContainer().decode(Int.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(number)
    }
}
