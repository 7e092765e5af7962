/// An entry of a calendar: an event on its day, or a task where no day is set.
package struct CalendarEntry: Sendable, Equatable {
    /// How far the work is.
    package enum Progress: Sendable { case planned, begun, finished }

    /// The same for the same thing in every file, and no other's.
    package var identifier: String
    /// When it last changed, in UTC: `20261122T101500Z`.
    package var stamp: String
    /// How often it changed.
    package var revision: Int
    /// `20261204`; nil for a task without a day.
    package var day: String?
    package var title: String
    /// Several lines.
    package var description: String
    package var categories: [String]
    package var progress: Progress

    package init(
        identifier: String, stamp: String, revision: Int, day: String?, title: String,
        description: String, categories: [String], progress: Progress
    ) {
        self.identifier = identifier
        self.stamp = stamp
        self.revision = revision
        self.day = day
        self.title = title
        self.description = description
        self.categories = categories
        self.progress = progress
    }
}

/// A calendar's file (RFC 5545).
package enum ICalendar {
    /// Returns the file with the entries in their order; there must be one at least.
    package static func text(of entries: [CalendarEntry]) -> String {
        let lines =
            ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Lacuna//Editorial calendar//EN"]
            + ["CALSCALE:GREGORIAN"] + entries.flatMap(lines) + ["END:VCALENDAR"]
        return lines.map { folded($0) + "\r\n" }.joined()
    }

    private static func lines(of entry: CalendarEntry) -> [String] {
        let kind = entry.day == nil ? "VTODO" : "VEVENT"
        var lines = [
            "BEGIN:\(kind)", "UID:\(escaped(entry.identifier))", "DTSTAMP:\(entry.stamp)",
            "SEQUENCE:\(entry.revision)",
        ]
        if let day = entry.day { lines.append("DTSTART;VALUE=DATE:\(day)") }
        lines.append("SUMMARY:\(escaped(entry.title))")
        lines.append("DESCRIPTION:\(escaped(entry.description))")
        if !entry.categories.isEmpty {
            lines.append("CATEGORIES:\(entry.categories.map(escaped).joined(separator: ","))")
        }
        lines.append("STATUS:\(status(of: entry))")
        // A day on which a text is due is not a day on which nobody can be met.
        if entry.day != nil { lines.append("TRANSP:TRANSPARENT") }
        return lines + ["END:\(kind)"]
    }

    private static func status(of entry: CalendarEntry) -> String {
        switch entry.progress {
        case .planned: entry.day == nil ? "NEEDS-ACTION" : "TENTATIVE"
        case .begun: entry.day == nil ? "IN-PROCESS" : "CONFIRMED"
        case .finished: entry.day == nil ? "COMPLETED" : "CONFIRMED"
        }
    }

    /// Returns a text value (section 3.3.11).
    private static func escaped(_ text: String) -> String {
        var result = "".unicodeScalars
        for scalar in TerminalText.safe(text).unicodeScalars {
            switch scalar {
            case "\\", ";", ",": result.append(contentsOf: ["\\", scalar])
            case "\n": result.append(contentsOf: ["\\", "n"])
            case "\t": result.append(" ")
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// Returns a line in pieces of 75 octets at most, no character cut in two (section 3.1).
    private static func folded(_ line: String) -> String {
        var result = "".unicodeScalars
        var length = 0
        for scalar in line.unicodeScalars {
            let size = UTF8.width(scalar)
            if length + size > 75 {
                result.append(contentsOf: ["\r", "\n", " "])
                length = 1
            }
            result.append(scalar)
            length += size
        }
        return String(result)
    }
}
