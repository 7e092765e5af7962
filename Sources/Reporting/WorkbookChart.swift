internal import CXLSX

/// Draws bars of a sheet's first rows.
struct WorkbookChart {
    private var chart: Sheet.BarChart
    private let sheetName: String

    /// Charts the rows that the sheet has.
    init(_ chart: Sheet.BarChart, of sheet: Sheet, named name: String) {
        self.chart = chart
        self.chart.rowCount = min(chart.rowCount, sheet.rows.count)
        sheetName = name
    }

    /// Puts the chart into a page, below so many rows; nothing where there is no bar.
    func insert(
        into page: UnsafeMutablePointer<lxw_worksheet>,
        of book: UnsafeMutablePointer<lxw_workbook>, below rows: Int
    ) throws {
        guard chart.rowCount > 0 else { return }
        guard let drawing = workbook_add_chart(book, UInt8(LXW_CHART_BAR.rawValue)),
            let series = chart_add_series(drawing, nil, nil)
        else { throw Workbook.Failure(LXW_ERROR_MEMORY_MALLOC_FAILED) }
        let last = lxw_row_t(chart.rowCount)
        let (labels, values) = (lxw_col_t(chart.labelColumn), lxw_col_t(chart.valueColumn))
        chart_series_set_categories(series, sheetName, 1, labels, last, labels)
        chart_series_set_values(series, sheetName, 1, values, last, values)
        chart_series_set_labels(series)
        chart_title_set_name(drawing, WorkbookText.plain(chart.title))
        chart_legend_set_position(drawing, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
        // The first row on top, as in the sheet.
        chart_axis_set_reverse(drawing.pointee.y_axis)
        chart_axis_major_gridlines_set_visible(drawing.pointee.y_axis, 0)
        try WorkbookText.plain(chart.description).withCString { description in
            var options = lxw_chart_options()
            (options.x_scale, options.y_scale) = (1.8, 0.3 + 0.12 * Double(chart.rowCount))
            options.description = UnsafeMutablePointer(mutating: description)
            try Workbook.Failure.check(
                worksheet_insert_chart_opt(page, lxw_row_t(rows + 2), 0, drawing, &options))
        }
    }
}
