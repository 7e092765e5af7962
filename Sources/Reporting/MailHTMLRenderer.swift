import Wording

/// The blocks of a report as a page that mail programs show: tables and coloured cells, all style
/// with its element, nothing drawn, nothing run and nothing fetched.
package struct MailHTMLRenderer: ReportRenderer {
    /// Columns that want more room than this are left out.
    private static let pageWidth = 100

    private let commandPrefix: CommandPrefix

    package init(commandPrefix: CommandPrefix = .shell) { self.commandPrefix = commandPrefix }

    package func render(_ report: Report) -> String {
        let titles = report.blocks.compactMap { block in
            if case .heading(let text, level: 1) = block { text } else { nil }
        }
        return """
            <!doctype html>
            <html lang="\(AnswerLanguage.current.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(HTMLPage.escaped(titles.first ?? "Lacuna"))</title>
            </head>
            <body style="margin:0;padding:16px;color:#1f2328;background:#ffffff;\
            font:15px/1.5 Arial,Helvetica,sans-serif">
            \(report.blocks.hiding { $0.isFineChart || $0.isDetails }.map(html).joined())</body>
            </html>

            """
    }

    private func html(of block: Block) -> String {
        switch block {
        case .heading(let text, let level): heading(text, level: min(max(level, 1), 3))
        case .paragraph(let text): text.isEmpty ? "" : "<p>\(lines(of: text))</p>\n"
        case .bullets(let items): list("ul", items)
        case .numbered(let items): list("ol", items)
        case .quotation(let text, let source):
            "<blockquote>\(lines(of: text))"
                + (source.map { "<br>— \(HTMLPage.escaped($0))" } ?? "") + "</blockquote>\n"
        case .table(let table): html(of: table)
        case .facts(let facts):
            Self.table(
                facts.map { fact in
                    "<tr><th align=\"left\" scope=\"row\">\(HTMLPage.escaped(fact.name))</th>"
                        + "<td>\(HTMLPage.escaped(fact.value.text))</td></tr>\n"
                }.joined())
        case .next(let command, let purpose):
            "<p><code>\(HTMLPage.escaped(commandPrefix.rawValue + command))</code>"
                + (purpose.isEmpty ? "" : " — \(HTMLPage.escaped(purpose))") + "</p>\n"
        case .links(let links): list("ul", links.map(\.name))
        case .linked(let block): html(of: block)
        case .figures(let figures): html(of: figures.table)
        case .chart(let chart): bars(of: chart)
        case .frontMatter, .remark, .details: ""
        }
    }

    /// Returns bars as cells whose width is the number beside them; nothing for what bars cannot say.
    private func bars(of chart: Chart) -> String {
        guard case .bars(let bars, _) = chart.drawing, let most = bars.map(\.value).max(), most > 0
        else { return "" }
        let rows = bars.map { bar in
            let width = max(1, Int((bar.value / most * 160).rounded()))
            return "<tr><th align=\"left\" scope=\"row\">\(HTMLPage.escaped(bar.label))</th>"
                + "<td align=\"right\">\(HTMLPage.escaped(bar.text))</td>"
                + "<td><table cellpadding=\"0\" cellspacing=\"0\"><tr>"
                + "<td bgcolor=\"#0b5cad\" width=\"\(width)\" height=\"12\"></td></tr></table></td>"
                + "</tr>\n"
        }
        return heading(chart.title, level: 3) + Self.table(rows.joined())
    }

    private func heading(_ text: String, level: Int) -> String {
        let style = ["font-size:22px;line-height:1.3", "font-size:18px;margin:28px 0 8px", ""]
        return "<h\(level) style=\"\(style[level - 1])\">\(HTMLPage.escaped(text))</h\(level)>\n"
    }

    private func list(_ kind: String, _ items: [String]) -> String {
        guard !items.isEmpty else { return "" }
        return "<\(kind)>\n" + items.map { "<li>\(lines(of: $0))</li>\n" }.joined() + "</\(kind)>\n"
    }

    /// Returns a text whose lines stay apart.
    private func lines(of text: String) -> String {
        TerminalText.safe(text).split(separator: "\n").map { HTMLPage.escaped(String($0)) }
            .joined(separator: "<br>\n")
    }

    private func html(of table: Table) -> String {
        let shown = table.columns.indices.filter {
            table.columns[$0].shownFrom <= Self.pageWidth && !table.columns[$0].isDrawing
        }
        guard !shown.isEmpty else { return "" }
        let head = shown.map { index in
            let column = table.columns[index]
            return "<th align=\"\(Self.side(of: column))\" bgcolor=\"#eef1f4\" scope=\"col\">"
                + "\(HTMLPage.escaped(column.title))</th>"
        }
        let rows = table.rows.map { row in
            let cells = shown.map { index in
                Self.cell(index < row.count ? row[index] : "", in: table.columns[index])
            }
            return "<tr valign=\"top\">\(cells.joined())</tr>\n"
        }
        return Self.table("<tr>\(head.joined())</tr>\n" + rows.joined())
    }

    /// Attributes rather than styles: a row then costs a third of the letters, and every mail
    /// program knows them.
    private static func table(_ rows: String) -> String {
        """
        <div style="overflow-x:auto">
        <table border="1" cellpadding="5" cellspacing="0" \
        style="border-collapse:collapse;border-color:#d0d7de;font-size:14px">
        \(rows)</table>
        </div>

        """
    }

    private static func side(of column: Table.Column) -> String {
        column.alignment == .trailing ? "right" : "left"
    }

    private static func cell(_ text: String, in column: Table.Column) -> String {
        var attributes = column.alignment == .trailing ? " align=\"right\"" : ""
        if let tone = column.tones[text] {
            attributes +=
                " bgcolor=\"\(tone.background)\" "
                + "style=\"background:\(tone.background);color:\(tone.color)\""
        }
        // An id broken at its hyphen cannot be read, nor copied.
        if text.utf8.count < 8, !column.isFlexible { attributes += " nowrap" }
        return "<td\(attributes)>\(HTMLPage.escaped(text))</td>"
    }
}

extension Tone {
    /// Light enough for dark letters.
    fileprivate var background: String {
        switch self {
        case .alarming: "#fde2e1"
        case .doubtful: "#fff1cc"
        case .good: "#dcf5e3"
        case .neutral: "#e8edf2"
        }
    }

    /// Stands out against the background by more than 7 to 1 (WCAG 2.2, contrast of level AAA).
    fileprivate var color: String {
        switch self {
        case .alarming: "#6e120e"
        case .doubtful: "#523c00"
        case .good: "#0f4d24"
        case .neutral: "#1f2328"
        }
    }
}
