import Reporting

/// What a terminal of the xterm family shows after the bytes it was given.
package struct TerminalScreen {
    /// Whether the program asked for pasted text to be marked.
    package private(set) var marksPaste = false
    package private(set) var row = 0
    package private(set) var column = 0
    /// How often the bell rang.
    package private(set) var bells = 0
    /// How many escape sequences came.
    package private(set) var sequences = 0

    private var columns: Int
    private var cells: [[Character]]
    private var pending: [UInt8] = []
    private var sequence: String?
    /// A full line wraps only when the next character comes.
    private var isAtMargin = false
    private var inserts = false

    /// A cell that the wide character before it covers.
    private static let covered: Character = "\u{0}"

    init(columns: Int, rows: Int) {
        self.columns = columns
        cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    }

    /// The rows without blanks at their ends, without empty rows at the end.
    package var text: String {
        var lines = cells.map { row in
            let shown = row.filter { $0 != Self.covered }
            return String(shown[..<(shown.lastIndex { $0 != " " }.map { $0 + 1 } ?? 0)])
        }
        while lines.last == "" { lines.removeLast() }
        return lines.joined(separator: "\n")
    }

    mutating func resize(columns: Int, rows: Int) {
        cells = cells.map { Array(($0 + Array(repeating: " ", count: columns)).prefix(columns)) }
        while cells.count < rows { cells.append(Array(repeating: " ", count: columns)) }
        while cells.count > rows { cells.removeLast() }
        self.columns = columns
        (row, column) = (min(row, rows - 1), min(column, columns - 1))
    }

    mutating func feed(_ bytes: some Sequence<UInt8>) {
        pending += bytes
        let cut = pending.count - Self.unfinishedBytes(at: pending)
        for scalar in String(decoding: pending[..<cut], as: UTF8.self).unicodeScalars {
            take(scalar)
        }
        pending.removeFirst(cut)
    }

    /// Returns how many bytes at the end begin a character whose rest is still to come.
    private static func unfinishedBytes(at bytes: [UInt8]) -> Int {
        for (position, byte) in bytes.reversed().prefix(4).enumerated() where byte >= 0xC0 {
            let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            return position + 1 < length ? position + 1 : 0
        }
        return 0
    }

    private mutating func take(_ scalar: Unicode.Scalar) {
        if let begun = sequence {
            sequence = begun + String(scalar)
            endSequence()
            return
        }
        switch scalar {
        case "\u{1B}":
            sequence = ""
            sequences += 1
        case "\r": (column, isAtMargin) = (0, false)
        case "\n": lineFeed()
        case "\u{8}": (column, isAtMargin) = (max(0, column - 1), false)
        case "\t": column = min(columns - 1, (column / 8 + 1) * 8)
        case "\u{7}": bells += 1
        default: show(scalar)
        }
    }

    private mutating func show(_ scalar: Unicode.Scalar) {
        let width = DisplayWidth.of(Character(scalar))
        if width == 0 {
            // A mark joins the character before it.
            let place = isAtMargin ? column : max(0, column - 1)
            let joined = String(cells[row][place]) + String(scalar)
            // A joiner of emoji joins nothing to the second half of a wide one.
            if joined.count == 1 { cells[row][place] = Character(joined) }
            return
        }
        if isAtMargin || column + width > columns {
            column = 0
            lineFeed()
        }
        if inserts {
            cells[row].insert(contentsOf: Array(repeating: " ", count: width), at: column)
            cells[row].removeLast(width)
        }
        cells[row][column] = Character(scalar)
        for covered in 1..<max(width, 1) where column + covered < columns {
            cells[row][column + covered] = Self.covered
        }
        column += width
        isAtMargin = column >= columns
        column = min(column, columns - 1)
    }

    private mutating func lineFeed() {
        isAtMargin = false
        if row + 1 < cells.count {
            row += 1
        } else {
            cells.removeFirst()
            cells.append(Array(repeating: " ", count: columns))
        }
    }

    /// Obeys the escape sequence once it is complete.
    private mutating func endSequence() {
        guard let text = sequence, let first = text.first, let last = text.last else { return }
        guard first == "[" else {
            // An operating system command ends with BEL; the others have a character or two.
            if first == "]" ? last == "\u{7}" : !"()".contains(first) || text.count == 2 {
                sequence = nil
            }
            return
        }
        guard text.count > 1, ("@"..."~").contains(last) else { return }
        sequence = nil
        let parameters = text.dropFirst().dropLast()
        if parameters.hasPrefix("?") {
            if parameters == "?2004" { marksPaste = last == "h" }
            return
        }
        control(last, parameters.split(separator: ";").map { Int($0) ?? 0 })
    }

    private mutating func control(_ command: Character, _ numbers: [Int]) {
        let number = numbers.first ?? 0
        let count = max(1, number)
        let blank: [Character] = Array(repeating: " ", count: columns)
        isAtMargin = false
        switch command {
        case "A": row = max(0, row - count)
        case "B": row = min(cells.count - 1, row + count)
        case "C": column = min(columns - 1, column + count)
        case "D": column = max(0, column - count)
        case "G": column = min(columns - 1, count - 1)
        case "H", "f":
            row = min(cells.count, count) - 1
            column = min(columns, max(1, numbers.count > 1 ? numbers[1] : 1)) - 1
        case "J":
            if number == 2 { cells = cells.map { _ in blank } }
            if number == 0 {
                cells[row].replaceSubrange(column..., with: blank[column...])
                for below in cells.indices.dropFirst(row + 1) { cells[below] = blank }
            }
        case "K":
            if number == 0 { cells[row].replaceSubrange(column..., with: blank[column...]) }
            if number == 1 { cells[row].replaceSubrange(...column, with: blank[...column]) }
            if number == 2 { cells[row] = blank }
        case "P":
            cells[row].removeSubrange(column..<min(columns, column + count))
            cells[row] += blank.prefix(columns - cells[row].count)
        case "@":
            cells[row].insert(contentsOf: blank.prefix(count), at: column)
            cells[row] = Array(cells[row].prefix(columns))
        case "X":
            for place in column..<min(columns, column + count) { cells[row][place] = " " }
        case "h" where number == 4: inserts = true
        case "l" where number == 4: inserts = false
        default: break
        }
    }
}
