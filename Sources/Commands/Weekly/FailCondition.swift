import Foundation
import Wording

/// A condition under which a report ends with status 3, as in `new-gaps>5`.
struct FailCondition: Equatable {
    enum Comparison: String, CaseIterable {
        // The longer ones first, since `>` begins `>=`.
        case atLeast = ">="
        case atMost = "<="
        case more = ">"
        case less = "<"
        case equal = "="
    }

    /// What is compared: `gaps`, `new-gaps`, or a figure of the report's first table.
    var name: String
    var comparison: Comparison
    /// A share is 0 to 1.
    var bound: Double
    /// The condition as it was typed.
    var text: String

    /// What can be compared.
    static let names =
        ["gaps", "new-gaps"]
        + WeeklyFigures.Subject.allCases.map { $0.rawValue.replacing("_", with: "-") }

    /// Reads `new-gaps>5` or `answered-share < 40%`; nil where it is none.
    init?(_ text: String) {
        guard
            let comparison = Comparison.allCases.first(where: { text.contains($0.rawValue) }),
            let place = text.range(of: comparison.rawValue)
        else { return nil }
        let name = text[..<place.lowerBound].trimmingCharacters(in: .whitespaces).lowercased()
        var number = text[place.upperBound...].trimmingCharacters(in: .whitespaces)
        let isPercent = number.hasSuffix("%")
        if isPercent { number.removeLast() }
        guard Self.names.contains(name),
            let bound = Double(number.trimmingCharacters(in: .whitespaces)), bound.isFinite
        else { return nil }
        self.name = name
        self.comparison = comparison
        self.bound = isPercent ? bound / 100 : bound
        self.text = text
    }

    /// Whether it holds; a value that the data cannot tell fulfils nothing.
    func holds(for values: [String: Double]) -> Bool {
        guard let value = values[name] else { return false }
        return switch comparison {
        case .more: value > bound
        case .atLeast: value >= bound
        case .less: value < bound
        case .atMost: value <= bound
        case .equal: value == bound
        }
    }

    /// Says that it holds, with the value: `new-gaps>5 holds: new-gaps is 7.`
    func sentence(for values: [String: Double]) -> String {
        let value = values[name] ?? 0
        let isShare =
            WeeklyFigures.Subject(rawValue: name.replacing("-", with: "_"))?.unit == .share
        let shown =
            isShare
            ? Counted.percent(value)
            : value == value.rounded() ? Counted.grouped(Int(value)) : Counted.decimal(value)
        return say("\(text) holds: \(name) is \(shown)")
    }
}
