package import Wording

/// How comma-separated values are written down.
package struct CSVDialect: Sendable, Equatable {
    /// Stands between cells.
    package var separator: Character
    /// Stands before the decimals of a number.
    package var decimalPoint: Character
    /// Whether the file begins with a byte order mark.
    package var isMarked: Bool

    /// RFC 4180.
    package static let standard = CSVDialect(separator: ",", decimalPoint: ".", isMarked: false)

    /// Returns what Excel opens by a double click, in the settings of a language's countries: the
    /// list separator and the decimal sign of Windows, and the mark by which it knows UTF-8.
    package static func excel(in language: AnswerLanguage) -> CSVDialect {
        switch language {
        case .en: CSVDialect(separator: ",", decimalPoint: ".", isMarked: true)
        case .pl, .ru: CSVDialect(separator: ";", decimalPoint: ",", isMarked: true)
        }
    }
}
