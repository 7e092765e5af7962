internal import Foundation

/// Reads the dates that exports write; what has no zone is taken for UTC.
///
/// `2026-11-20T10:00:00Z`, `2026-11-20 10:00:00 UTC`, `2026-11-20`, `20.11.2026 10:00`,
/// `20/11/2026`, and seconds, milliseconds or microseconds since 1970. Where day and month cannot
/// be told apart the day comes first.
enum DateReading {
    /// Returns the date, or nil for what is none.
    static func date(_ text: String) -> Date? {
        guard text.utf8.count <= 40 else { return nil }
        if let date = usualDate(text) { return date }
        var scanner = Scanner(bytes: Array(text.utf8))
        scanner.skipSpace()
        if let seconds = scanner.timestamp() { return Date(timeIntervalSince1970: seconds) }
        guard let first = scanner.number(), let separator = scanner.dateSeparator(),
            let second = scanner.number(), scanner.take(separator), let third = scanner.number()
        else { return nil }
        guard let day = Self.day(first, second, third) else { return nil }
        guard let time = scanner.time() else { return nil }
        let seconds = Double(daysSince1970(day)) * 86_400 + time
        return Date(timeIntervalSince1970: seconds)
    }

    /// Reads `2026-11-20T10:00:00Z`, which most exports write, without taking it apart; nil for any
    /// other form, of which `date` makes the same where both read it.
    private static func usualDate(_ text: String) -> Date? {
        let form: StaticString = "0000-00-00T00:00:00Z"
        let seconds = text.utf8.withContiguousStorageIfAvailable { bytes -> Double? in
            guard bytes.count == form.utf8CodeUnitCount else { return nil }
            for (index, byte) in bytes.enumerated() {
                let model = form.utf8Start[index]
                let suits =
                    model == UInt8(ascii: "0") ? 48...57 ~= byte : byte == model
                guard suits else { return nil }
            }
            func number(_ range: Range<Int>) -> Int {
                range.reduce(0) { $0 * 10 + Int(bytes[$1] - 48) }
            }
            let (hours, minutes, seconds) = (number(11..<13), number(14..<16), number(17..<19))
            guard let day = checked((number(0..<4), number(5..<7), number(8..<10))),
                hours <= 24, minutes < 60, seconds < 61
            else { return nil }
            return Double(daysSince1970(day)) * 86_400
                + (Double(hours * 3_600 + minutes * 60) + Double(seconds))
        }
        return (seconds ?? nil).map { Date(timeIntervalSince1970: $0) }
    }

    private typealias Day = (year: Int, month: Int, day: Int)
    private typealias Number = (value: Int, digits: Int)

    private static func day(_ first: Number, _ second: Number, _ third: Number) -> Day? {
        if first.digits == 4 { return checked((first.value, second.value, third.value)) }
        let year =
            third.digits == 4 ? third.value : third.digits == 2 ? 2_000 + third.value : nil
        guard let year else { return nil }
        return checked((year, second.value, first.value))
            ?? checked((year, first.value, second.value))
    }

    private static func checked(_ day: Day) -> Day? {
        guard (1...9_999).contains(day.year), (1...12).contains(day.month) else { return nil }
        let isLeap = day.year % 4 == 0 && (day.year % 100 != 0 || day.year % 400 == 0)
        let length =
            switch day.month {
            case 2: isLeap ? 29 : 28
            case 4, 6, 9, 11: 30
            default: 31
            }
        return (1...length).contains(day.day) ? day : nil
    }

    /// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
    private static func daysSince1970(_ date: Day) -> Int {
        let year = date.month <= 2 ? date.year - 1 : date.year
        let era = year / 400
        let yearOfEra = year - era * 400
        let month = date.month + (date.month > 2 ? -3 : 9)
        let dayOfYear = (153 * month + 2) / 5 + date.day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
            - 719_468
    }

    private struct Scanner {
        let bytes: [UInt8]
        var position = 0

        private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

        mutating func skipSpace() {
            while next == 32 || next == 9 { position += 1 }
        }

        mutating func take(_ byte: UInt8) -> Bool {
            guard next == byte else { return false }
            position += 1
            return true
        }

        /// At most nine digits.
        mutating func number() -> Number? {
            let start = position
            var value = 0
            while let byte = next, byte >= 48, byte <= 57, position - start < 9 {
                value = value * 10 + Int(byte - 48)
                position += 1
            }
            return position > start ? (value, position - start) : nil
        }

        mutating func dateSeparator() -> UInt8? {
            guard let byte = next, byte == 45 || byte == 46 || byte == 47 else { return nil }
            position += 1
            return byte
        }

        /// Seconds since 1970 where the whole text is a number of nine digits or more.
        mutating func timestamp() -> Double? {
            var end = bytes.count
            while end > position, bytes[end - 1] == 32 { end -= 1 }
            let text = bytes[position..<end]
            let whole = text.prefix { $0 >= 48 && $0 <= 57 }
            let rest = text.dropFirst(whole.count)
            guard (9...16).contains(whole.count), rest.isEmpty || rest.first == 46,
                rest.dropFirst().allSatisfy({ $0 >= 48 && $0 <= 57 }),
                let value = Double(String(decoding: text, as: UTF8.self))
            else { return nil }
            return switch whole.count {
            case ...11: value
            case ...14: value / 1_000
            default: value / 1_000_000
            }
        }

        /// Seconds since midnight in UTC, 0 where there is no time, nil where there is nonsense.
        mutating func time() -> Double? {
            if next == 84 || next == 116 { position += 1 }
            skipSpace()
            if next == 44 { position += 1 }
            skipSpace()
            guard next != nil else { return 0 }
            guard var hours = number()?.value, take(58), let minutes = number()?.value else {
                return nil
            }
            var seconds = 0.0
            if take(58) {
                guard let whole = number()?.value else { return nil }
                seconds = Double(whole)
                if take(46) || take(44), let part = number() {
                    var fraction = Double(part.value)
                    for _ in 0..<part.digits { fraction /= 10 }
                    seconds += fraction
                    while let byte = next, byte >= 48, byte <= 57 { position += 1 }
                }
            }
            skipSpace()
            var zone = 0
            if let byte = next {
                let rest = String(decoding: bytes[position...], as: UTF8.self)
                    .uppercased().filter { $0 != " " && $0 != "." }
                if byte == 43 || byte == 45 {
                    guard let offset = offset(sign: byte == 43 ? 1 : -1) else { return nil }
                    zone = offset
                } else if rest == "PM" || rest == "AM" {
                    guard hours <= 12 else { return nil }
                    hours = hours % 12 + (rest == "PM" ? 12 : 0)
                } else if rest.hasPrefix("UTC+") || rest.hasPrefix("GMT+") {
                    position += 3
                    while next == 32 { position += 1 }
                    guard let offset = offset(sign: 1) else { return nil }
                    zone = offset
                } else if !["Z", "UTC", "GMT"].contains(rest) {
                    return nil
                }
            }
            guard hours <= 24, minutes < 60, seconds < 61 else { return nil }
            return Double(hours * 3_600 + minutes * 60 - zone) + seconds
        }

        /// `+01:00`, `+0100` or `+01` in seconds.
        private mutating func offset(sign: Int) -> Int? {
            position += 1
            guard let hours = number() else { return nil }
            if hours.digits == 4 {
                return sign * (hours.value / 100 * 3_600 + hours.value % 100 * 60)
            }
            let minutes = take(58) ? number()?.value ?? 0 : 0
            return hours.value <= 18 && minutes < 60
                ? sign * (hours.value * 3_600 + minutes * 60) : nil
        }
    }
}
