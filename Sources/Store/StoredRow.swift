import Foundation
import GRDB
import Wording

/// A stored value that is not what the schema says: the file was changed by something else.
struct UnreadableValue: Error, CustomStringConvertible {
    var table: String
    var description: String { say("a row of its table '\(table)' cannot be read") }
}

/// A row whose values may be anything, read from the left to the right.
struct StoredRow {
    let row: Row
    let table: String
    private var next = 0

    init(_ row: Row, of table: String) {
        self.row = row
        self.table = table
    }

    mutating func optional<Value: DatabaseValueConvertible>() throws -> Value? {
        let stored = try databaseValue()
        if stored.isNull { return nil }
        guard let value = Value.fromDatabaseValue(stored) else {
            throw UnreadableValue(table: table)
        }
        return value
    }

    mutating func required<Value: DatabaseValueConvertible>() throws -> Value {
        guard let value: Value = try optional() else { throw UnreadableValue(table: table) }
        return value
    }

    mutating func date() throws -> Date? {
        try (optional() as Double?).map { Date(timeIntervalSince1970: $0) }
    }

    mutating func json<Value: Decodable>() throws -> Value? {
        guard let text: String = try optional() else { return nil }
        return try StoredJSON.decode(text, of: table)
    }

    /// Reads a message; text that an earlier version stored stays as it is.
    mutating func message() throws -> Message {
        let text: String = try required()
        return (try? StoredJSON.decode(text, of: table)) ?? Message(verbatim: text)
    }

    private mutating func databaseValue() throws -> DatabaseValue {
        guard next < row.count else { throw UnreadableValue(table: table) }
        defer { next += 1 }
        return row[next]
    }
}

/// Values as JSON text with the same bytes each time.
enum StoredJSON {
    static func encode(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.nonConformingFloatEncodingStrategy = .convertToString(
            positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
        encoder.dateEncodingStrategy = .secondsSince1970
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func decode<Value: Decodable>(_ text: String, of table: String) throws -> Value {
        let decoder = JSONDecoder()
        decoder.nonConformingFloatDecodingStrategy = .convertFromString(
            positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
        decoder.dateDecodingStrategy = .secondsSince1970
        do {
            return try decoder.decode(Value.self, from: Data(text.utf8))
        } catch {
            throw UnreadableValue(table: table)
        }
    }
}

extension String {
    /// The text as the database can keep it: a NUL would end it early.
    var storable: String {
        let hasNUL = withBytes { bytes in
            bytes.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false
        }
        guard hasNUL else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 }))
    }

    /// Calls the body with the text as UTF-8, without the copy that `withUTF8` needs a variable for.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result
    {
        if let result = try utf8.withContiguousStorageIfAvailable(body) { return result }
        return try Array(utf8).withUnsafeBufferPointer(body)
    }
}
