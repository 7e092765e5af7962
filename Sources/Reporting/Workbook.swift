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

    /// Writes the file; after a failure there may be a part of it.
    package func write(to path: String) throws {
        guard let book = workbook_new(path) else { throw Failure(LXW_ERROR_MEMORY_MALLOC_FAILED) }
        do {
            try fill(book)
        } catch {
            lxw_workbook_free(book)
            throw error
        }
        // Frees the workbook, too, whatever comes of it.
        try Failure.check(workbook_close(book))
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
