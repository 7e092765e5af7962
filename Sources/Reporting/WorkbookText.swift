/// Text that may stand in a cell of a workbook.
enum WorkbookText {
    /// What a cell can hold, in UTF-16 code units (Excel's specifications and limits).
    static let limit = 32_767

    /// Returns the text as a cell keeps it: without what XML forbids, no longer than it can hold.
    ///
    /// Spreadsheets read `_x000D_` as the character of that number, so that what a customer wrote
    /// so is escaped (ISO/IEC 29500-1, 22.4.2.4).
    static func cell(_ text: String) -> String {
        var escaped = "".unicodeScalars
        let scalars = Array(plain(text).unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            if scalar == "_", isEscape(scalars[index...].prefix(7)) {
                escaped.append(contentsOf: "_x005F".unicodeScalars)
            }
            escaped.append(scalar)
        }
        return cut(String(escaped), to: limit)
    }

    /// Returns the text without what XML 1.0 forbids; what would reorder its neighbours on a screen
    /// becomes visible.
    static func plain(_ text: String) -> String {
        var allowed = "".unicodeScalars
        for scalar in text.unicodeScalars where isAllowed(scalar) { allowed.append(scalar) }
        return TerminalText.safe(String(allowed))
    }

    private static func isEscape(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        let scalars = Array(scalars)
        return scalars.count == 7 && scalars[1] == "x" && scalars[6] == "_"
            && scalars[2..<6].allSatisfy { $0.properties.isASCIIHexDigit }
    }

    /// Returns the text, or as many whole characters as leave room for the mark `…`.
    static func cut(_ text: String, to limit: Int) -> String {
        guard text.utf16.count > limit else { return text }
        var length = 0
        let beginning = text.prefix { character in
            length += character.utf16.count
            return length < limit
        }
        return beginning + "…"
    }

    /// Whether a document of XML 1.0 may contain it (section 2.2).
    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: true
        case 0..<0x20, 0xFFFE, 0xFFFF: false
        default: true
        }
    }
}
