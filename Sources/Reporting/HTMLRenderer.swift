import Wording

/// The blocks of a report as one page of HTML, through templates that escape what they are given.
package struct HTMLRenderer: ReportRenderer {
    /// Columns that want a wider page than this are left out.
    private static let pageWidth = 120
    /// A phone leaves out columns that want more than this.
    private static let phoneWidth = 80
    /// From so many rows on a table can be sorted.
    private static let sortedFrom = 8
    /// From so many headings on the page begins with its contents.
    private static let contentsFrom = 4

    private let commandPrefix: CommandPrefix

    package init(commandPrefix: CommandPrefix = .shell) { self.commandPrefix = commandPrefix }

    package func render(_ report: Report) -> String {
        let facts = report.blocks.flatMap { block -> [Fact] in
            if case .frontMatter(let facts) = block { facts } else { [] }
        }
        var blocks = report.blocks.filter { block in
            if case .frontMatter = block { false } else { true }
        }
        var body = ""
        var title = "Lacuna"
        // The title comes first, then what there is to know of the whole.
        if case .heading(let text, level: 1) = blocks.first {
            title = text
            body += PageTemplates.text("heading", ["level": 1, "text": text])
            blocks.removeFirst()
        }
        body += Self.list(of: Fact.merged(facts))
        var composer = Composer(commandPrefix: commandPrefix, section: title)
        var views = composer.views(of: blocks)
        if composer.contents.count >= Self.contentsFrom {
            // What stands before the first part is what a page is opened for.
            let place = views.firstIndex { $0["level"] as? Int == 2 } ?? 0
            views.insert(
                [
                    "template": "contents", "label": say("Contents"),
                    "entries": composer.contents,
                ], at: place)
        }
        body += PageTemplates.text("blocks", ["blocks": views])
        var page = HTMLPage(title: title, language: Self.language(facts), body: body)
        page.isInteractive = composer.hasSortedTable
        return page.text
    }

    /// Returns facts as names and values, nothing if there are none.
    package static func list(of facts: [Fact]) -> String {
        guard !facts.isEmpty else { return "" }
        return PageTemplates.text("facts", ["facts": facts.map(view)])
    }

    private static func view(_ fact: Fact) -> [String: Any] {
        ["name": fact.name, "value": fact.value.text]
    }

    private static func language(_ facts: [Fact]) -> String {
        for fact in facts where fact.name == "language" {
            if case .string(let code) = fact.value { return code }
        }
        return AnswerLanguage.current.rawValue
    }

    /// Puts blocks into what templates take, and counts what a page must know of the whole.
    private struct Composer {
        let commandPrefix: CommandPrefix
        /// The heading that a table stands under is what it is called.
        var section: String
        var contents: [[String: Any]] = []
        var hasSortedTable = false
        private var chartCount = 0
        private var isFirst = true

        init(commandPrefix: CommandPrefix, section: String) {
            self.commandPrefix = commandPrefix
            self.section = section
        }

        mutating func views(of blocks: [Block]) -> [[String: Any]] {
            var views: [[String: Any]] = []
            var isInPair = false
            for (index, block) in blocks.enumerated() {
                // Two charts in a row stand side by side where there is room.
                let isChart = block.isChart
                if isChart, !isInPair, index + 1 < blocks.count, blocks[index + 1].isChart {
                    views.append(["template": "html", "html": "<div class=\"pair\">\n"])
                    isInPair = true
                } else if isInPair, !isChart {
                    views.append(["template": "html", "html": "</div>\n"])
                    isInPair = false
                }
                if let view = view(of: block) { views.append(view) }
            }
            if isInPair { views.append(["template": "html", "html": "</div>\n"]) }
            return views
        }

        private mutating func view(of block: Block) -> [String: Any]? {
            defer { isFirst = false }
            switch block {
            case .heading(let text, let level):
                section = text
                var view: [String: Any] = [
                    "template": "heading", "level": min(max(level, 1), 6), "text": text,
                ]
                if level == 2 {
                    let id = "part-\(contents.count + 1)"
                    view["id"] = id
                    contents.append(["id": id, "title": text])
                }
                return view
            case .paragraph(let text):
                return text.isEmpty
                    ? nil : ["template": "paragraph", "lines": lines(of: text), "lead": isFirst]
            case .bullets(let items): return list("ul", items)
            case .numbered(let items): return list("ol", items)
            case .quotation(let text, let source):
                var view: [String: Any] = ["template": "quotation", "lines": lines(of: text)]
                view["source"] = source
                return view
            case .table(let table): return self.table(table)
            case .facts(let facts):
                return ["template": "facts", "facts": facts.map(HTMLRenderer.view)]
            case .next(let command, let purpose):
                var view: [String: Any] = [
                    "template": "next", "command": commandPrefix.rawValue + command,
                ]
                if !purpose.isEmpty { view["purpose"] = purpose }
                return view
            case .linked, .links:
                // Links in running text are Markdown's.
                let text = MarkdownRenderer(commandPrefix: commandPrefix)
                    .render(Report(blocks: [block]))
                return ["template": "html", "html": MarkdownHTML.fragment(of: text)]
            case .figures(let figures): return self.figures(figures)
            case .chart(let chart):
                chartCount += 1
                var view = ChartDrawing(chart: chart, id: "chart-\(chartCount)").view
                view["template"] = "chart"
                return view
            case .details(let details):
                let outer = section
                defer { section = outer }
                section = details.title
                return [
                    "template": "details", "title": details.title, "note": details.note,
                    "blocks": views(of: details.blocks.map(\.lowered)),
                ]
            case .frontMatter, .remark: return nil
            }
        }

        private func list(_ kind: String, _ items: [String]) -> [String: Any]? {
            items.isEmpty
                ? nil
                : [
                    "template": "list", "kind": kind,
                    "items": items.map { ["lines": lines(of: $0)] },
                ]
        }

        private func lines(of text: String) -> [String] {
            TerminalText.safe(text).split(separator: "\n").map(String.init)
        }

        private func figures(_ list: FigureList) -> [String: Any] {
            [
                "template": "figures",
                "figures": list.figures.map { figure -> [String: Any] in
                    var view: [String: Any] = [
                        "name": figure.name, "now": figure.now, "before": figure.before,
                        "beforeTitle": list.titles.before, "change": figure.change,
                    ]
                    view["range"] = figure.range
                    view["tone"] = figure.tone?.name
                    view["trend"] =
                        TrendDrawing(values: figure.trend, words: figure.trendInWords).view
                    return view
                },
            ]
        }

        private mutating func table(_ table: Table) -> [String: Any]? {
            let shown = table.columns.indices.filter {
                let column = table.columns[$0]
                return column.shownFrom <= HTMLRenderer.pageWidth
                    && (!column.isDrawing || !column.trends.isEmpty)
            }
            guard !shown.isEmpty else { return nil }
            let isSorted = table.rows.count >= HTMLRenderer.sortedFrom
            if isSorted { hasSortedTable = true }
            let columns = shown.map { index -> [String: Any] in
                let column = table.columns[index]
                var view: [String: Any] = ["title": column.title]
                view["class"] = Self.names(of: column, at: index)
                return view
            }
            let rows = table.rows.enumerated().map { place, row -> [String: Any] in
                let cells = shown.map { index -> [String: Any] in
                    let column = table.columns[index]
                    let text = index < row.count ? row[index] : ""
                    var view: [String: Any] = ["text": text, "head": index == shown.first]
                    view["class"] = Self.names(of: column, at: index)
                    view["tone"] = column.tones[text]?.name
                    if place < column.trends.count {
                        view["trend"] =
                            TrendDrawing(values: column.trends[place], words: text).view
                    }
                    return view
                }
                return ["cells": cells]
            }
            return [
                "template": "table", "caption": section, "columns": columns, "rows": rows,
                "sortable": isSorted, "find": say("Find in this table"),
            ]
        }

        /// Returns the classes of a column's cells; nil where it needs none.
        private static func names(of column: Table.Column, at index: Int) -> String? {
            var names: [String] = []
            if column.alignment == .trailing { names.append("n") }
            if column.isFlexible { names.append("flex") }
            if index == 0, !column.isFlexible { names.append("id") }
            if column.shownFrom > HTMLRenderer.phoneWidth { names.append("late") }
            return names.isEmpty ? nil : names.joined(separator: " ")
        }
    }
}

extension Tone {
    /// The class of what is meant so.
    fileprivate var name: String {
        switch self {
        case .alarming: "alarming"
        case .doubtful: "doubtful"
        case .good: "good"
        case .neutral: "neutral"
        }
    }
}
