/// An answer of the program: what people read, what programs read, and what it listed.
package struct Report: Sendable, Equatable {
    /// For people, in reading order.
    package var blocks: [Block]
    /// For programs: the whole answer, as `--format json` gives it.
    package var data: DataValue
    /// For programs: a row each, as `--format jsonl` and `--format csv` give them.
    package var records: [DataValue]
    /// What every record has, so that a table without rows has a header, too.
    package var columns: [String]
    /// The ids of what is listed, in order, so that "the second one" means something.
    package var listed: [String]
    /// The whole answer in formats that no renderer makes of its parts, as a calendar's file.
    ///
    /// Such a text is harmless as it stands: whoever writes it sees to that.
    package var texts: [ReportFormat: String]

    package init(
        blocks: [Block] = [], data: DataValue = .null, records: [DataValue] = [],
        columns: [String] = [], listed: [String] = [], texts: [ReportFormat: String] = [:]
    ) {
        self.blocks = blocks
        self.data = data
        self.records = records
        self.columns = columns
        self.listed = listed
        self.texts = texts
    }
}

/// A piece of an answer for people.
///
/// Strings are plain text: each renderer escapes what it must.
package enum Block: Sendable, Equatable {
    /// 1 is the title of the whole.
    case heading(String, level: Int)
    case paragraph(String)
    case bullets([String])
    case numbered([String])
    /// What a customer, an agent or a page says, with where it stands.
    case quotation(String, source: String?)
    case table(Table)
    /// A fact a line: name and value.
    case facts([Fact])
    /// A command that would be useful next, with what it does.
    case next(command: String, purpose: String)
    /// YAML front matter; shown by Markdown alone.
    case frontMatter([Fact])
    /// For the one who edits a text, not for its readers: a comment in Markdown.
    case remark(String)
    /// Pages to go to, each with its name.
    case links([Link])
    /// A block of the company's own words: addresses of pages in it are links.
    indirect case linked(Block)
    /// Figures side by side, each with its trend; a table where nothing can be drawn.
    case figures(FigureList)
    /// Numbers drawn, on pages alone: tables beside it say the same.
    case chart(Chart)
    /// What stands behind a row of a list, on pages and in documents alone: a terminal has commands.
    case details(Details)
}

/// What stands behind a row of a list.
package struct Details: Sendable, Equatable {
    package var title: String
    /// What the row says, in a few words.
    package var note: String
    package var blocks: [Block]

    package init(_ title: String, note: String, blocks: [Block]) {
        self.title = title
        self.note = note
        self.blocks = blocks
    }
}

/// A name and its value.
package struct Fact: Sendable, Equatable {
    package var name: String
    package var value: DataValue

    package init(_ name: String, _ value: DataValue) {
        self.name = name
        self.value = value
    }
}

/// A page's name, where it stands, and its address on the web, if it has one.
package struct Link: Sendable, Equatable {
    package var name: String
    package var place: String
    package var address: String?

    package init(_ name: String, place: String, address: String? = nil) {
        self.name = name
        self.place = place
        self.address = address
    }
}

/// Rows of cells below named columns.
package struct Table: Sendable, Equatable {
    /// A column's name and how its cells stand.
    package struct Column: Sendable, Equatable {
        package enum Alignment: Sendable { case leading, trailing }
        package var title: String
        package var alignment: Alignment
        /// Whether cells give way, wrapped, when the table is wider than the terminal.
        package var isFlexible: Bool
        /// The width of a terminal from which on the column is shown; Markdown is as wide as 120.
        package var shownFrom: Int
        /// Whether cells only draw what another column says in numbers: terminals alone show it.
        package var isDrawing: Bool
        /// How cells of these words are meant.
        package var tones: [String: Tone]
        /// What the cells' bars draw, row by row, where a page can draw it finer.
        package var trends: [[Double?]]

        package init(
            _ title: String, alignment: Alignment = .leading, isFlexible: Bool = false,
            shownFrom: Int = 0, isDrawing: Bool = false, tones: [String: Tone] = [:],
            trends: [[Double?]] = []
        ) {
            self.title = title
            self.alignment = alignment
            self.isFlexible = isFlexible
            self.shownFrom = shownFrom
            self.isDrawing = isDrawing
            self.tones = tones
            self.trends = trends
        }
    }

    package var columns: [Column]
    package var rows: [[String]]

    package init(columns: [Column], rows: [[String]]) {
        self.columns = columns
        self.rows = rows
    }
}
