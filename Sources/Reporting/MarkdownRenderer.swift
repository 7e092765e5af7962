/// The blocks of a report as GitHub Flavored Markdown, customers' text as plain text.
package struct MarkdownRenderer: ReportRenderer {
    /// Columns that want a wider terminal than this are left out.
    private static let pageWidth = 120

    private let commandPrefix: CommandPrefix

    package init(commandPrefix: CommandPrefix = .shell) {
        self.commandPrefix = commandPrefix
    }

    package func render(_ report: Report) -> String {
        var text = frontMatter(of: report.blocks)
        var previous: Block?
        var usesSecondMark = false
        for block in report.blocks.hiding(\.isChart) {
            let continuesRun = isSuggestion(block) && previous.map(isSuggestion) == true
            if !continuesRun {
                // Two lists in a row need different marks, or they are one list.
                let follows =
                    listKind(of: block) != nil && listKind(of: block) == listKind(of: previous)
                usesSecondMark = follows && !usesSecondMark
            }
            let lines = lines(of: block, usesSecondMark: usesSecondMark)
            guard !lines.isEmpty else { continue }
            if !text.isEmpty, !continuesRun { text += "\n" }
            for line in lines { text += line + "\n" }
            previous = block
        }
        return text
    }

    private func frontMatter(of blocks: [Block]) -> String {
        let facts = blocks.flatMap { block -> [Fact] in
            if case .frontMatter(let facts) = block { facts } else { [] }
        }
        guard !facts.isEmpty else { return "" }
        return "---\n"
            + Fact.merged(facts).map { "\(YAMLText.key($0.name)): \(YAMLText.scalar($0.value))\n" }
            .joined()
            + "---\n"
    }

    private func isSuggestion(_ block: Block) -> Bool {
        if case .next = block { true } else { false }
    }

    private enum ListKind { case bulleted, numbered }

    private func listKind(of block: Block?) -> ListKind? {
        switch block {
        case .bullets, .facts, .next, .links: .bulleted
        case .numbered: .numbered
        case .linked(let block): listKind(of: block)
        default: nil
        }
    }

    private func lines(
        of block: Block, usesSecondMark: Bool, linking isLinked: Bool = false
    ) -> [String] {
        let mark = usesSecondMark ? "*" : "-"
        switch block {
        case .heading(let text, let level):
            let marks = String(repeating: "#", count: min(max(level, 1), 6))
            return ["\(marks) \(MarkdownText.escapedOnOneLine(text))".trimmedAtEnd]
        case .paragraph(let text):
            return text.isEmpty ? [] : MarkdownText.escaped(text, linking: isLinked)
        case .bullets(let items):
            return items.flatMap { listItem($0, after: mark + " ", linking: isLinked) }
        case .numbered(let items):
            return items.enumerated().flatMap { index, item in
                listItem(
                    item, after: "\(index + 1)\(usesSecondMark ? ")" : ".") ", linking: isLinked)
            }
        case .quotation(let text, let source):
            let lines =
                MarkdownText.escaped(text)
                + (source.map { ["", "— " + MarkdownText.escapedOnOneLine($0)] } ?? [])
            return lines.map { $0.isEmpty ? ">" : "> " + $0 }
        case .table(let table):
            return self.lines(of: table)
        case .facts(let facts):
            return facts.map { fact in
                let name = MarkdownText.escapedOnOneLine(fact.name)
                let value = MarkdownText.escapedOnOneLine(fact.value.text)
                return "\(mark) **\(name):** \(value)".trimmedAtEnd
            }
        case .next(let command, let purpose):
            let purpose = MarkdownText.escapedOnOneLine(purpose)
            let code = MarkdownText.code(commandPrefix.rawValue + command)
            return ["\(mark) \(code)" + (purpose.isEmpty ? "" : " — \(purpose)")]
        case .linked(let block):
            return lines(of: block, usesSecondMark: usesSecondMark, linking: true)
        case .figures(let figures):
            return self.lines(of: figures.table)
        case .details(let details):
            let text = MarkdownRenderer(commandPrefix: commandPrefix).render(
                Report(
                    blocks: [.heading(details.title, level: 3), .paragraph(details.note)]
                        + details.blocks.map(\.lowered)))
            return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
                .map(String.init)
        case .frontMatter, .chart:
            return []
        case .remark(let text):
            return ["<!-- \(MarkdownText.comment(text)) -->"]
        case .links(let links):
            return links.map { "\(mark) \(MarkdownText.link($0))" }
        }
    }

    private func listItem(
        _ text: String, after mark: String, linking isLinked: Bool
    ) -> [String] {
        let indent = String(repeating: " ", count: mark.count)
        return MarkdownText.escaped(text, linking: isLinked).enumerated().map { index, line in
            ((index == 0 ? mark : indent) + line).trimmedAtEnd
        }
    }

    private func lines(of table: Table) -> [String] {
        let shown = table.columns.indices.filter {
            table.columns[$0].shownFrom <= Self.pageWidth && !table.columns[$0].isDrawing
        }
        guard !shown.isEmpty else { return [] }
        func line(_ cells: [String]) -> String {
            "| " + cells.map(MarkdownText.escapedOnOneLine).joined(separator: " | ") + " |"
        }
        let rule = shown.map { table.columns[$0].alignment == .trailing ? "---:" : "---" }
        return [
            line(shown.map { table.columns[$0].title }),
            "| " + rule.joined(separator: " | ") + " |",
        ]
            + table.rows.map { row in
                line(shown.map { $0 < row.count ? row[$0] : "" })
            }
    }
}

extension Block {
    /// The block below the heading of details, which is of the third level.
    var lowered: Block {
        if case .heading(let text, let level) = self {
            .heading(text, level: max(level, 4))
        } else {
            self
        }
    }
}
