import Foundation

/// Numbers as people read them.
enum Counted {
    /// Returns `1 ticket`, `4,812 tickets`.
    static func count(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
        "\(grouped(number)) \(number == 1 ? singular : plural ?? singular + "s")"
    }

    /// Returns the digits in groups of three: `4,812`.
    static func grouped(_ number: Int) -> String {
        var groups: [String] = []
        var rest = String(number.magnitude)
        while rest.count > 3 {
            groups.insert(String(rest.suffix(3)), at: 0)
            rest.removeLast(3)
        }
        return (number < 0 ? "-" : "") + ([rest] + groups).joined(separator: ",")
    }

    /// Returns a share as per cent: `0.874` is `87%`.
    static func percent(_ share: Double) -> String {
        "\(Int((share * 100).rounded()))%"
    }

    /// Returns a number with two decimals: `0.41`.
    static func decimal(_ number: Double) -> String {
        let hundredths = Int((number.magnitude * 100).rounded())
        let cents = hundredths % 100
        return (number < 0 && hundredths > 0 ? "-" : "")
            + "\(hundredths / 100).\(cents < 10 ? "0" : "")\(cents)"
    }

    /// Returns `is` or `are`, and so on.
    static func verb(_ number: Int, _ singular: String, _ plural: String) -> String {
        number == 1 ? singular : plural
    }

    /// Returns `a`, `a and b`, `a, b and c`.
    static func list(_ words: [String]) -> String {
        guard words.count > 1, let last = words.last else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }
}
