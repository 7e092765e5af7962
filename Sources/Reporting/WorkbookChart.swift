internal import CXLSX

/// Draws the first rows of a sheet.
struct WorkbookChart {
    private var chart: Sheet.Chart
    private let sheet: Sheet
    private let sheetName: String

    /// Charts the rows that the sheet has.
    init(_ chart: Sheet.Chart, of sheet: Sheet, named name: String) {
        self.chart = chart
        self.chart.rowCount = min(chart.rowCount, sheet.rows.count)
        self.sheet = sheet
        sheetName = name
    }

    /// Puts the chart into a page, below so many rows; nothing where there is nothing to draw.
    func insert(
        into page: UnsafeMutablePointer<lxw_worksheet>,
        of book: UnsafeMutablePointer<lxw_workbook>, below rows: Int
    ) throws {
        guard chart.rowCount > 0 else { return }
        let type = chart.kind == .bars ? LXW_CHART_BAR : LXW_CHART_LINE
        guard let drawing = workbook_add_chart(book, UInt8(type.rawValue)) else {
            throw Workbook.Failure(LXW_ERROR_MEMORY_MALLOC_FAILED)
        }
        for column in chart.valueColumns { try addSeries(of: column, to: drawing) }
        chart_title_set_name(drawing, WorkbookText.plain(chart.title))
        var scale = (x: 1.8, y: 1.3)
        switch chart.kind {
        case .bars:
            chart_legend_set_position(drawing, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
            // The first row on top, as in the sheet.
            chart_axis_set_reverse(drawing.pointee.y_axis)
            chart_axis_major_gridlines_set_visible(drawing.pointee.y_axis, 0)
            scale.y = 0.3 + 0.12 * Double(chart.rowCount)
        case .lines:
            chart_legend_set_position(drawing, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
            // A period without data is a hole, not a fall to nothing.
            chart_show_blanks_as(drawing, UInt8(LXW_CHART_BLANKS_AS_GAP.rawValue))
        }
        try WorkbookText.plain(chart.description).withCString { description in
            var options = lxw_chart_options()
            (options.x_scale, options.y_scale) = scale
            options.description = UnsafeMutablePointer(mutating: description)
            try Workbook.Failure.check(
                worksheet_insert_chart_opt(page, lxw_row_t(rows + 2), 0, drawing, &options))
        }
    }

    private func addSeries(of column: Int, to drawing: UnsafeMutablePointer<lxw_chart>) throws {
        guard let series = chart_add_series(drawing, nil, nil) else {
            throw Workbook.Failure(LXW_ERROR_MEMORY_MALLOC_FAILED)
        }
        let last = lxw_row_t(chart.rowCount)
        let (labels, values) = (lxw_col_t(chart.labelColumn), lxw_col_t(column))
        chart_series_set_categories(series, sheetName, 1, labels, last, labels)
        chart_series_set_values(series, sheetName, 1, values, last, values)
        switch chart.kind {
        case .bars: chart_series_set_labels(series)
        case .lines:
            chart_series_set_name(series, WorkbookText.plain(sheet.columns[column]))
            chart_series_set_marker_type(series, UInt8(LXW_CHART_MARKER_CIRCLE.rawValue))
        }
    }
}
