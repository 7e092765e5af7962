import Foundation
import Reporting
import Testing

struct ICalendarTests {
    private static func entry(_ text: String, day: String? = "20261204") -> CalendarEntry {
        CalendarEntry(
            identifier: "q-1@lacuna", stamp: "20261121T101500Z", revision: 2, day: day,
            title: text, description: "a\nb", categories: ["use", "a,b"], progress: .begun)
    }

    @Test func `an event has its day, its stamp and its state`() {
        #expect(
            ICalendar.text(of: [Self.entry("Frost")]).split(separator: "\r\n") == [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Lacuna//Editorial calendar//EN",
                "CALSCALE:GREGORIAN", "BEGIN:VEVENT", "UID:q-1@lacuna",
                "DTSTAMP:20261121T101500Z", "SEQUENCE:2", "DTSTART;VALUE=DATE:20261204",
                "SUMMARY:Frost", "DESCRIPTION:a\\nb", "CATEGORIES:use,a\\,b", "STATUS:CONFIRMED",
                "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR",
            ])
    }

    @Test func `without a day it is a task`() {
        let text = ICalendar.text(of: [Self.entry("Frost", day: nil)])
        #expect(text.contains("BEGIN:VTODO\r\n") && text.contains("STATUS:IN-PROCESS\r\n"))
        #expect(!text.contains("DTSTART") && !text.contains("TRANSP"))
    }

    @Test func `text cannot leave its property`() {
        let text = ICalendar.text(of: [Self.entry("a;b,c\\d\r\nEND:VCALENDAR\u{1B}\u{0}\u{2028}x")])
        #expect(text.contains("SUMMARY:a\\;b\\,c\\\\d\\nEND:VCALENDAR^[^@\\nx\r\n"))
    }

    @Test(arguments: [
        String(repeating: "a", count: 300), String(repeating: "ż", count: 200),
        String(repeating: "щ", count: 67) + "x", String(repeating: "👩‍🌾", count: 40),
        String(repeating: "日本", count: 50),
    ])
    func `lines are folded at 75 octets, and unfold to what they were`(title: String) {
        let text = ICalendar.text(of: [Self.entry(title)])
        let lines = text.components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        let unfolded = text.replacingOccurrences(of: "\r\n ", with: "", options: .literal)
        #expect(unfolded.contains("SUMMARY:\(title)\r\n"))
    }
}
