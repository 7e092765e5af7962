/// How an answer is written: the value of `--format`.
package enum ReportFormat: String, Sendable, CaseIterable {
    case table, markdown, html, json, jsonl, csv
    /// A calendar's file; only a report that brings its own text has this one.
    case ics
    /// A search engine's synonym file; only an answer that is about words has this one.
    case synonyms
    /// A workbook, which is no text; only `report` writes one, into a file.
    case xlsx
    /// A message for a mail program; only `report` brings one.
    case eml

    /// The formats that every report has.
    package static let ofEveryReport: [Self] = [.table, .markdown, .html, .json, .jsonl, .csv]

    /// Whether it can be printed.
    package var isText: Bool { self != .xlsx }

    /// Returns a report in this format: the text that it brings, else one made of its parts; empty
    /// where the report does not come in this format.
    ///
    /// - Parameters:
    ///   - width: The columns that tables and prose fit in; only `table` heeds it.
    ///   - color: Whether `table` may use terminal colours.
    ///   - commandPrefix: What stands before a suggested command where it is typed.
    ///   - csv: How `csv` is written down.
    package func text(
        of report: Report, width: Int = 100, color: Bool = false,
        commandPrefix: CommandPrefix = .shell, csv: CSVDialect = .standard
    ) -> String {
        report.texts[self]
            ?? renderer(width: width, color: color, commandPrefix: commandPrefix, csv: csv)?
            .render(report)
            ?? ""
    }

    /// Returns what makes a report's text in this format; nil where only the report itself can.
    ///
    /// - Parameters:
    ///   - width: The columns that tables and prose fit in; only `table` heeds it.
    ///   - color: Whether `table` may use terminal colours.
    ///   - commandPrefix: What stands before a suggested command where it is typed.
    ///   - csv: How `csv` is written down.
    package func renderer(
        width: Int, color: Bool, commandPrefix: CommandPrefix, csv: CSVDialect = .standard
    ) -> (any ReportRenderer)? {
        switch self {
        case .table: TerminalRenderer(width: width, color: color, commandPrefix: commandPrefix)
        case .markdown: MarkdownRenderer(commandPrefix: commandPrefix)
        case .html: HTMLRenderer(commandPrefix: commandPrefix)
        case .json: JSONRenderer()
        case .jsonl: JSONLinesRenderer()
        case .csv: CSVRenderer(csv)
        case .ics, .xlsx, .eml: nil
        case .synonyms: SynonymRenderer()
        }
    }
}
