internal import CXLSX

/// Sheets as one XLSX file: the same sheets give the same bytes.
package struct Workbook {
    /// Why a workbook was not written, as the library says it.
    package struct Failure: Error, CustomStringConvertible {
        package let description: String
    }

    package var title: String
    /// Stands in the place of the clock, in seconds since 1970.
    package var created: Int
    package var sheets: [Sheet]

    package init(title: String, created: Int, sheets: [Sheet]) {
        self.title = title
        self.created = created
        self.sheets = sheets
    }

    /// So many bytes at most take the file and its parts while it is written.
    ///
    /// The library does not notice when a part runs out of room, and goes on to a broken file: see
    /// to it that so much is free.
    package var room: Int {
        let parts = sheets.reduce(100_000) { room, sheet in
            let texts = sheet.columns.map(Sheet.Cell.text) + [.text(sheet.note ?? "")]
            return (texts + sheet.rows.joined()).reduce(room + 4_000) { $0 + $1.room }
        }
        // The parts, and a file of them that may be no smaller.
        return 2 * parts
    }

    /// Writes the file; after a failure there may be a part of it.
    /// - Parameter folder: Where its parts are kept meanwhile.
    package func write(to path: String, partsIn folder: String) throws {
        try folder.withCString { folder in
            var options = lxw_workbook_options()
            options.tmpdir = UnsafeMutablePointer(mutating: folder)
            guard let book = workbook_new_opt(path, &options) else {
                throw Failure(LXW_ERROR_MEMORY_MALLOC_FAILED)
            }
            do {
                try fill(book)
            } catch {
                lxw_workbook_free(book)
                throw error
            }
            // Frees the workbook, too, whatever comes of it.
            try Failure.check(workbook_close(book))
        }
    }

    private func fill(_ book: UnsafeMutablePointer<lxw_workbook>) throws {
        try WorkbookText.plain(title).withCString { title in
            var properties = lxw_doc_properties()
            properties.title = UnsafeMutablePointer(mutating: title)
            properties.created = created
            try Failure.check(workbook_set_properties(book, &properties))
        }
        let style = try WorkbookStyle(book)
        let names = SheetName.distinct(sheets.map(\.name))
        for (sheet, name) in zip(sheets, names) {
            guard let page = workbook_add_worksheet(book, name) else {
                throw Failure(LXW_ERROR_SHEETNAME_ALREADY_USED)
            }
            try WorkbookPage(page: page, style: style).write(sheet)
            if let chart = sheet.chart {
                try WorkbookChart(chart, of: sheets[chart.sheet], named: names[chart.sheet])
                    .insert(
                        into: page, of: book, below: sheet.rows.count + (sheet.note == nil ? 0 : 2))
            }
        }
    }
}

extension Workbook.Failure {
    init(_ error: lxw_error) {
        description = lxw_strerror(error).map { String(cString: $0) } ?? "error \(error.rawValue)"
    }

    /// Throws what a call of the library returned, unless that is success.
    static func check(_ error: lxw_error) throws {
        guard error == LXW_NO_ERROR else { throw Self(error) }
    }
}

extension Sheet.Cell {
    /// So many bytes at most it takes in the parts of a workbook: a character that is escaped takes
    /// six, and the text may stand in a chart, too.
    fileprivate var room: Int {
        if case .text(let text) = self { 160 + 12 * text.utf8.count } else { 160 }
    }
}
