import Foundation
import Testing

@testable import Ingest

@Suite struct FieldValuesTests {
    @Test(arguments: [
        ("2026-11-20T10:00:00Z", 1_795_168_800.0), ("2026-11-20 10:00:00 UTC", 1_795_168_800),
        ("2026-11-20T11:00:00+01:00", 1_795_168_800), ("20/11/2026 10:00", 1_795_168_800),
        ("20.11.2026 10:00:00", 1_795_168_800), ("11/20/2026 10:00 AM", 1_795_168_800),
        ("1795168800", 1_795_168_800), ("1795168800000", 1_795_168_800),
        ("2026-11-20", 1_795_132_800),
    ])
    func `a date is read as exports write it`(text: String, seconds: Double) {
        #expect(DateReading.date(text)?.timeIntervalSince1970 == seconds)
    }

    @Test(arguments: [
        "", "soon", "2026-13-40", "99/99/9999", "2026-11-20 soon", "999999999999999999999",
    ])
    func `what is no date is none`(text: String) {
        #expect(DateReading.date(text) == nil)
    }

    @Test(arguments: [("5", 5.0), ("4,5", 4.5), ("8/10", 4), ("★★★☆☆", 3), ("5 stars", 5)])
    func `stars are read in any notation`(text: String, stars: Double) {
        #expect(FieldValues.rating(text) == stars)
    }

    @Test(arguments: [("1,234", 1_234), ("12", 12), ("1 000", 1_000), ("3.0", 3)])
    func `counts are read with their marks`(text: String, count: Int) {
        #expect(FieldValues.count(text) == count)
    }

    @Test(arguments: ["99999999999999999999999", "1e400", "-", "nan", "inf", ""])
    func `hostile numbers are none`(text: String) {
        #expect(FieldValues.count(text) == nil)
        #expect(FieldValues.rating(text) == nil)
    }

    @Test(arguments: [
        ("a &lt; b &amp; c", "a < b & c"), ("R&D; x", "R&D; x"), ("<p>Hi</p><p>you</p>", "Hi\nyou"),
        ("I <3 it", "I <3 it"),
    ])
    func `markup in a cell is read and other text kept`(cell: String, text: String) {
        #expect(FieldText.plain(cell) == text)
    }
}
