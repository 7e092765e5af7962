import ArgumentParser
import Foundation
import Gaps
import SupportModel
import TextEngine
import Wording

/// Reads the values of flags and arguments; each refusal says what would be right.
enum ArgumentSpelling {
    static func cluster(_ text: String) throws -> ClusterID {
        guard let id = ClusterID(text) else {
            throw ValidationError(
                say("a question's id looks like Q-17; 'lacuna clusters' lists them"))
        }
        return id
    }

    static func week(_ text: String) throws -> Week {
        guard let week = Week(text) else {
            throw ValidationError(say("a week looks like 2026-W47, and a year has 52 or 53"))
        }
        return week
    }

    static func month(_ text: String) throws -> Month {
        guard let month = Month(text) else {
            throw ValidationError(say("a month looks like 2026-11"))
        }
        return month
    }

    static func quarter(_ text: String) throws -> Quarter {
        guard let quarter = Quarter(text) else {
            throw ValidationError(say("a quarter looks like 2026-Q4, and a year has four"))
        }
        return quarter
    }

    static func day(_ text: String) throws -> Day {
        guard let day = Day(text) else {
            throw ValidationError(say("a date looks like 2026-11-22"))
        }
        return day
    }

    static func kind(_ text: String) throws -> DocumentKind {
        guard let kind = DocumentKind(spelling: text) else {
            throw ValidationError(say("a kind is ticket, review, search, content or campaign"))
        }
        return kind
    }

    /// Returns an ISO 639 code; the languages that lacuna knows go by their names too.
    static func language(_ text: String) throws -> String {
        let name = text.lowercased()
        let named: [String: AnswerLanguage] = [
            "english": .en, "angielski": .en, "английский": .en,
            "polish": .pl, "polski": .pl, "польский": .pl,
            "russian": .ru, "rosyjski": .ru, "русский": .ru,
        ]
        if let language = named[name] { return language.rawValue }
        let code = Language(rawValue: name).rawValue
        guard (2...3).contains(code.utf8.count), code.utf8.allSatisfy({ (97...122).contains($0) })
        else { throw ValidationError(say("a language is a code such as en, pl or ru")) }
        return code
    }

    static func failCondition(_ text: String) throws -> FailCondition {
        guard let condition = FailCondition(text) else {
            throw ValidationError(
                say(
                    """
                    a condition looks like 'new-gaps>5' or 'answered-share<40%'; it can be about \
                    \(list: FailCondition.names)
                    """))
        }
        return condition
    }

    static func grain(_ text: String) throws -> Grain {
        guard let grain = Grain(rawValue: text.lowercased()) else {
            throw ValidationError(say("a grain is coarse, normal or fine"))
        }
        return grain
    }

    static func stage(_ text: String) throws -> JourneyStage {
        guard let stage = JourneyStage(spelling: text) else {
            let stages = JourneyStage.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError(say("a stage is one of \(stages)"))
        }
        return stage
    }

    static func touchPoint(_ text: String) throws -> TouchPoint {
        guard let point = TouchPoint(rawValue: text.lowercased()) else {
            throw ValidationError(say("a touch point is find, buy or use"))
        }
        return point
    }

    static func state(_ text: String) throws -> GapState {
        guard let state = GapState(rawValue: text.lowercased()) else {
            let states = GapState.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError(say("a state is one of \(states)"))
        }
        return state
    }

    static func top(_ text: String) throws -> Int {
        guard let top = Int(text), top > 0 else {
            throw ValidationError(say("give a whole number from 1"))
        }
        return top
    }

    static func seconds(_ text: String) throws -> Int {
        guard let seconds = Int(text), (1...86_400).contains(seconds) else {
            throw ValidationError(say("give a whole number of seconds, from 1 to 86400"))
        }
        return seconds
    }

    /// Reads `key=value`; the value may hold further equal signs.
    static func pair(_ text: String) throws -> KeyAndValue {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty else {
            throw ValidationError(say("give a name and a value: plan=family"))
        }
        return KeyAndValue(key: String(parts[0]), value: String(parts[1]))
    }
}

/// A name and its value, as in `--segment plan=family`.
struct KeyAndValue: Sendable, Equatable, CustomStringConvertible {
    var key: String
    var value: String

    var description: String { "\(key)=\(value)" }
}
