/// How an answer is written: the value of `--format`.
package enum ReportFormat: String, Sendable, CaseIterable {
    case table, markdown, json, jsonl, csv

    /// Returns what writes a report in this format.
    ///
    /// - Parameters:
    ///   - width: The columns that tables and prose fit in; only `table` heeds it.
    ///   - color: Whether `table` may use terminal colours.
    ///   - commandPrefix: What stands before a suggested command where it is typed.
    package func renderer(
        width: Int, color: Bool, commandPrefix: CommandPrefix
    ) -> any ReportRenderer {
        switch self {
        case .table: TerminalRenderer(width: width, color: color, commandPrefix: commandPrefix)
        case .markdown: MarkdownRenderer(commandPrefix: commandPrefix)
        case .json: JSONRenderer()
        case .jsonl: JSONLinesRenderer()
        case .csv: CSVRenderer()
        }
    }
}
