import ArgumentParser
import Foundation
import Gaps
import Wording

/// A setting that the workspace keeps.
package enum WorkspaceSetting: String, CaseIterable, Sendable {
    /// In which time zone days and weeks begin.
    case timeZone = "time-zone"
    /// How finely questions are told apart.
    case grain
    /// How much each part of a gap's priority counts.
    case weightTickets = "weight-tickets"
    case weightSearches = "weight-searches"
    case weightReviews = "weight-reviews"
    case weightGrowth = "weight-growth"
    case weightPain = "weight-pain"
    /// Who may edit and who may see exported articles, as Zendesk's Help Center numbers them.
    case permissionGroup = "permission-group"
    case userSegment = "user-segment"

    /// What holds where nobody has set anything.
    package var standard: String {
        switch self {
        case .timeZone: "UTC"
        case .grain: Grain.normal.rawValue
        case .weightTickets: "1"
        case .weightSearches: "1"
        case .weightReviews: "0.5"
        case .weightGrowth: "0.5"
        case .weightPain: "0.5"
        case .permissionGroup, .userSegment: "none"
        }
    }

    /// What the setting is for, in one sentence.
    package var purpose: String {
        switch self {
        case .timeZone: say("where days and weeks begin, as in Europe/Warsaw")
        case .grain: say("how finely questions are told apart: coarse, normal or fine")
        case .weightTickets: say("what one ticket counts in the order of gaps, 0 to 10")
        case .weightSearches: say("what one search counts in the order of gaps, 0 to 10")
        case .weightReviews: say("what one review counts in the order of gaps, 0 to 10")
        case .weightGrowth: say("how far growth moves a gap; 0 leaves it out")
        case .weightPain:
            say("how far bad ratings, waiting and reopened tickets move a gap; 0 leaves it out")
        case .permissionGroup:
            say("the Zendesk permission group that may edit exported articles, a number")
        case .userSegment:
            say("the Zendesk user segment that may see exported articles; none for everybody")
        }
    }

    /// Reads a key; a near miss is suggested.
    init(reading key: String) throws {
        guard let setting = Self(rawValue: key.lowercased()) else {
            let known = Self.allCases.map(\.rawValue)
            let near = Misspelling.nearest(to: key, among: known)
            throw ValidationError(
                near.map { say("there is no such setting; did you mean '\($0)'?") }
                    ?? say("there is no such setting; there is \(list: known)"))
        }
        self = setting
    }

    /// Returns the value as it is kept, or refuses it.
    func checked(_ value: String) throws -> String {
        switch self {
        case .timeZone:
            let isOffset = value.first.map { "+-0123456789".contains($0) } ?? true
            guard !isOffset, TimeZone(identifier: value) != nil else {
                throw ValidationError(say("a time zone looks like Europe/Warsaw, or UTC"))
            }
            return value
        case .grain: return try ArgumentSpelling.grain(value).rawValue
        case .weightTickets, .weightSearches, .weightReviews, .weightGrowth, .weightPain:
            guard let weight = Double(value.replacing(",", with: ".")), (0...10).contains(weight)
            else { throw ValidationError(say("a weight is a number from 0 to 10, as in 0.5")) }
            return String(weight)
        case .permissionGroup, .userSegment:
            let isNumber = Int(value).map { $0 > 0 } ?? false
            guard isNumber || value.lowercased() == standard else {
                throw ValidationError(say("that is a number as Zendesk shows it, or none"))
            }
            return value.lowercased()
        }
    }

    /// Whether the analysis rests on it, so that a change asks for a new one.
    var shapesAnalysis: Bool { self == .grain }
}
