internal import CXLSX

/// How the cells of a workbook look, by their kind.
struct WorkbookStyle {
    typealias Format = UnsafeMutablePointer<lxw_format>

    let header, text, count, number, share, change, shareChange, day: Format

    init(_ book: UnsafeMutablePointer<lxw_workbook>) throws {
        func format(_ pattern: String? = nil) throws -> Format {
            guard let format = workbook_add_format(book) else {
                throw Workbook.Failure(LXW_ERROR_MEMORY_MALLOC_FAILED)
            }
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
            if let pattern { format_set_num_format(format, pattern) }
            return format
        }
        header = try format()
        format_set_bold(header)
        format_set_bg_color(header, 0xE8EDF2)
        format_set_bottom(header, UInt8(LXW_BORDER_THIN.rawValue))
        format_set_text_wrap(header)
        text = try format()
        format_set_text_wrap(text)
        // Else a text touches the number before it.
        format_set_indent(text, 1)
        count = try format("#,##0")
        number = try format("#,##0.0")
        share = try format("0%")
        change = try format("+#,##0;-#,##0;0")
        shareChange = try format("+0%;-0%;0%")
        day = try format("yyyy\\-mm\\-dd")
    }
}

/// Writes a sheet's header and rows into a page of a workbook.
struct WorkbookPage {
    let page: UnsafeMutablePointer<lxw_worksheet>
    let style: WorkbookStyle

    /// The narrowest and the widest column, in characters.
    private static let widths = 9...60

    func write(_ sheet: Sheet) throws {
        let widths = sheet.columns.indices.map { Self.width(of: $0, in: sheet) }
        for (index, title) in sheet.columns.enumerated() {
            let column = lxw_col_t(index)
            try write(.text(title), row: 0, column: column, format: style.header)
            try Workbook.Failure.check(
                worksheet_set_column(page, column, column, Double(widths[index]), nil))
        }
        for (index, cells) in sheet.rows.enumerated() {
            let row = lxw_row_t(index + 1)
            for (column, cell) in cells.enumerated() {
                try write(cell, row: row, column: lxw_col_t(column))
            }
            try setHeight(of: row, lines: Self.lines(of: cells, widths: widths))
        }
        if let note = sheet.note { try write(note, below: sheet, widths: widths) }
        try layOut(rows: lxw_row_t(sheet.rows.count), columns: sheet.columns.count)
    }

    private func layOut(rows: lxw_row_t, columns: Int) throws {
        worksheet_freeze_panes(page, 1, 0)
        let last = lxw_col_t(max(columns, 1) - 1)
        try Workbook.Failure.check(worksheet_autofilter(page, 0, 0, rows, last))
        try Workbook.Failure.check(worksheet_repeat_rows(page, 0, 0))
        worksheet_set_landscape(page)
        // A4, as wide as a page and as long as it gets.
        worksheet_set_paper(page, 9)
        worksheet_fit_to_pages(page, 1, 0)
    }

    /// Writes a sentence across the columns, an empty row below the table.
    private func write(_ note: String, below sheet: Sheet, widths: [Int]) throws {
        let row = lxw_row_t(sheet.rows.count + 2)
        try write(.text(note), row: row, column: 0)
        if widths.count > 1 {
            let last = lxw_col_t(widths.count - 1)
            try Workbook.Failure.check(
                worksheet_merge_range(
                    page, row, 0, row, last, WorkbookText.cell(note), style.text))
        }
        let width = widths.reduce(0, +)
        try setHeight(of: row, lines: Self.lines(of: [.text(note)], widths: [width]))
    }

    /// Not every spreadsheet finds out by itself how high a row with broken lines is.
    private func setHeight(of row: lxw_row_t, lines: Int) throws {
        guard lines > 1 else { return }
        // In points; Excel's most is 409.
        let height = min(Double(lines) * 15, 409)
        try Workbook.Failure.check(worksheet_set_row(page, row, height, nil))
    }

    /// Returns how many lines the highest cell takes, about.
    private static func lines(of cells: [Sheet.Cell], widths: [Int]) -> Int {
        zip(cells, widths).map { cell, width in
            guard case .text(let text) = cell else { return 1 }
            // Lines break at blanks, and the indent takes room.
            let room = max(width - 4, 1)
            return text.split(separator: "\n", omittingEmptySubsequences: false)
                .reduce(0) { $0 + max(1, (DisplayWidth.of($1) + room - 1) / room) }
        }.max() ?? 1
    }

    private func write(
        _ cell: Sheet.Cell, row: lxw_row_t, column: lxw_col_t,
        format: WorkbookStyle.Format? = nil
    ) throws {
        func number(_ number: Double, _ format: WorkbookStyle.Format) -> lxw_error {
            // A spreadsheet knows no other numbers.
            guard number.isFinite else { return LXW_NO_ERROR }
            return worksheet_write_number(page, row, column, number, format)
        }
        let error: lxw_error
        switch cell {
        case .empty: return
        case .text(let text):
            error = worksheet_write_string(
                page, row, column, WorkbookText.cell(text), format ?? style.text)
        case .count(let value): error = number(Double(value), style.count)
        case .number(let value): error = number(value, style.number)
        case .share(let value): error = number(value, style.share)
        case .change(let value): error = number(Double(value), style.change)
        case .shareChange(let value): error = number(value, style.shareChange)
        case .day(let year, let month, let day):
            var moment = lxw_datetime()
            (moment.year, moment.month, moment.day) = (Int32(year), Int32(month), Int32(day))
            error = worksheet_write_datetime(page, row, column, &moment, style.day)
        }
        try Workbook.Failure.check(error)
    }

    /// Returns what the longest cell takes, within limits; long texts wrap.
    private static func width(of column: Int, in sheet: Sheet) -> Int {
        // The filter's button covers the end of a title.
        let title = DisplayWidth.of(sheet.columns[column]) + 4
        let longest = sheet.rows.reduce(title) { longest, cells in
            guard column < cells.count else { return longest }
            guard case .text(let text) = cells[column] else { return max(longest, 12) }
            return max(longest, DisplayWidth.of(text.prefix(widths.upperBound)) + 4)
        }
        return min(max(longest, widths.lowerBound), widths.upperBound)
    }
}
