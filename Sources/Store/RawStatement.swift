import GRDB
internal import GRDBSQLite

/// A compiled statement that is filled, stepped and read without the boxes in which GRDB hands
/// values over.
///
/// A load binds 26 values a document and an analysis reads as many; boxed, each costs more than
/// what the database does with it. So documents go through SQLite's own functions, on a pointer
/// that GRDB's statement keeps alive; everything else goes through GRDB.
struct RawStatement {
    private let statement: Statement
    private let database: Database

    /// Compiles a statement.
    init(_ sql: String, in database: Database) throws {
        statement = try database.makeStatement(sql: sql)
        self.database = database
    }

    private var pointer: OpaquePointer { statement.sqliteStatement }

    /// Binds a text, or NULL for nil, to the argument of a number from 1.
    func bind(_ text: String?, at index: Int32) throws {
        guard let text else { return try bindNull(at: index) }
        try check(text.withBytes { bind($0, at: index) })
    }

    private func bind(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int32) -> Int32 {
        guard let start = bytes.baseAddress, !bytes.isEmpty else {
            // A null pointer would be NULL instead of the empty text.
            return sqlite3_bind_text(pointer, index, "", 0, Self.copied)
        }
        return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
            sqlite3_bind_text64(
                pointer, index, $0, UInt64(bytes.count), Self.copied, UInt8(SQLITE_UTF8))
        }
    }

    func bind(_ number: Int?, at index: Int32) throws {
        guard let number else { return try bindNull(at: index) }
        try check(sqlite3_bind_int64(pointer, index, Int64(number)))
    }

    func bind(_ number: Double?, at index: Int32) throws {
        guard let number else { return try bindNull(at: index) }
        try check(sqlite3_bind_double(pointer, index, number))
    }

    /// Goes to the next row, and says whether there is one.
    func step() throws -> Bool {
        switch sqlite3_step(pointer) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code: throw failure(code)
        }
    }

    /// Steps a statement that has no rows to its end, so that it can be filled again.
    func run() throws {
        defer { reset() }
        while try step() {}
    }

    /// Makes the statement ready for the next arguments; the old ones stay until then.
    func reset() {
        // The code it returns is the one that the last step threw.
        _ = sqlite3_reset(pointer)
    }

    /// The values of the row to which the last step went.
    func row(of table: String) -> RawRow { RawRow(pointer: pointer, table: table) }

    private func bindNull(at index: Int32) throws {
        try check(sqlite3_bind_null(pointer, index))
    }

    private func check(_ code: Int32) throws {
        guard code == SQLITE_OK else { throw failure(code) }
    }

    private func failure(_ code: Int32) -> DatabaseError {
        DatabaseError(
            resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage,
            sql: statement.sql)
    }

    /// SQLite's mark for bytes that it must copy, which is no function but the number -1.
    private static var copied: sqlite3_destructor_type {
        unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    }
}

/// A row of a statement, read from the left to the right; its values may be anything.
///
/// It is valid until the statement's next step.
struct RawRow {
    fileprivate let pointer: OpaquePointer
    let table: String
    private var next: Int32 = 0

    fileprivate init(pointer: OpaquePointer, table: String) {
        self.pointer = pointer
        self.table = table
    }

    mutating func text() throws -> String? {
        defer { next += 1 }
        switch sqlite3_column_type(pointer, next) {
        case SQLITE_NULL: return nil
        case SQLITE_TEXT:
            // The size is only known once the bytes were asked for.
            let start = sqlite3_column_text(pointer, next)
            let count = Int(sqlite3_column_bytes(pointer, next))
            return String(
                decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
        default: throw UnreadableValue(table: table)
        }
    }

    mutating func integer() throws -> Int? {
        defer { next += 1 }
        switch sqlite3_column_type(pointer, next) {
        case SQLITE_NULL: return nil
        case SQLITE_INTEGER: return Int(sqlite3_column_int64(pointer, next))
        default: throw UnreadableValue(table: table)
        }
    }

    mutating func real() throws -> Double? {
        defer { next += 1 }
        switch sqlite3_column_type(pointer, next) {
        case SQLITE_NULL: return nil
        case SQLITE_FLOAT, SQLITE_INTEGER: return sqlite3_column_double(pointer, next)
        default: throw UnreadableValue(table: table)
        }
    }

    /// Returns a value that must not be NULL.
    func required<Value>(_ value: Value?) throws -> Value {
        guard let value else { throw UnreadableValue(table: table) }
        return value
    }
}
