/// A table with typed cells, as spreadsheets have them.
package struct Sheet: Sendable, Equatable {
    /// What stands in a cell; its kind decides how the spreadsheet shows it.
    package enum Cell: Sendable, Equatable {
        case empty
        /// Never calculated and never a link, whatever it looks like.
        case text(String)
        case count(Int)
        /// Shown with one decimal.
        case number(Double)
        /// 0 to 1, shown as per cent.
        case share(Double)
        /// Shown with its sign.
        case change(Int)
        /// A difference of shares, shown as per cent with its sign.
        case shareChange(Double)
        case day(year: Int, month: Int, day: Int)
    }

    /// The first rows of a sheet, drawn.
    package struct Chart: Sendable, Equatable {
        package enum Kind: Sendable { case bars, lines }

        package var kind: Kind
        package var title: String
        /// The sheet with the rows, as the workbook counts its sheets from 0.
        package var sheet: Int
        package var labelColumn: Int
        /// The columns that are drawn, each named by its title.
        package var valueColumns: [Int]
        package var rowCount: Int
        /// The chart in words, for those who do not see it.
        package var description: String

        package init(
            kind: Kind, title: String, sheet: Int, labelColumn: Int, valueColumns: [Int],
            rowCount: Int, description: String
        ) {
            self.kind = kind
            self.title = title
            self.sheet = sheet
            self.labelColumn = labelColumn
            self.valueColumns = valueColumns
            self.rowCount = rowCount
            self.description = description
        }
    }

    /// What stands on its tab, if the format allows it.
    package var name: String
    package var columns: [String]
    /// A cell for each column at most.
    package var rows: [[Cell]]
    /// A sentence below the rows.
    package var note: String?
    /// Stands below all that is written.
    package var chart: Chart?

    package init(
        name: String, columns: [String], rows: [[Cell]], note: String? = nil,
        chart: Chart? = nil
    ) {
        self.name = name
        self.columns = columns
        self.rows = rows
        self.note = note
        self.chart = chart
    }
}

extension Sheet.Cell {
    /// A text, or an empty cell where there is none.
    package init(_ text: String?) { self = text.map(Self.text) ?? .empty }
}
