import Wording

/// The blocks of a report as lines that fit a terminal.
package struct TerminalRenderer: ReportRenderer {
    private let width: Int
    private let color: Bool
    private let commandPrefix: CommandPrefix

    package init(width: Int, color: Bool, commandPrefix: CommandPrefix = .shell) {
        self.width = max(width, 20)
        self.color = color
        self.commandPrefix = commandPrefix
    }

    package func render(_ report: Report) -> String {
        var text = ""
        var previous: Block?
        let blocks = report.blocks.hiding { $0.isChart || $0.isDetails }
        for (position, block) in blocks.enumerated() {
            let lines = lines(of: block, among: blocks, at: position)
            guard !lines.isEmpty else { continue }
            if let previous, isSeparated(block, from: previous) { text += "\n" }
            for line in lines { text += line + "\n" }
            previous = block
        }
        return text
    }

    /// Whether an empty line stands between two blocks: not below a heading, nor within a run of
    /// quotations or suggestions.
    private func isSeparated(_ block: Block, from previous: Block) -> Bool {
        switch (previous, block) {
        case (.heading, .heading): true
        case (.heading(_, let level), _): level == 1
        case (.quotation, .quotation), (.next, .next): false
        default: true
        }
    }

    private func lines(of block: Block, among blocks: [Block], at position: Int) -> [String] {
        switch block {
        case .heading(let text, _):
            wrapped(TerminalText.singleLine(text)).map(strong)
        case .paragraph(let text):
            wrapped(text)
        case .bullets(let items):
            items.flatMap { hanging($0, after: "  • ") }
        case .numbered(let items):
            items.enumerated().flatMap { index, item in
                let digits = String(items.count).count
                return hanging(
                    item,
                    after: "  " + "\(index + 1).".padded(to: digits + 1, alignment: .trailing) + " "
                )
            }
        case .quotation(let text, let source):
            quotation(text, source: source)
        case .table(let table):
            TerminalTable(table, width: width, color: color).lines
        case .facts(let facts):
            FactLines(facts.map { ($0.name, $0.value.text) }, width: width).lines
        case .next(let command, let purpose):
            next(command, purpose, column: commandColumn(of: blocks, around: position))
        case .linked(let block):
            lines(of: block, among: blocks, at: position)
        case .figures(let figures):
            TerminalTable(figures.table, width: width, color: color).lines
        case .frontMatter, .chart, .details:
            []
        case .remark(let text):
            wrapped(text).map(faint)
        case .links(let links):
            links.flatMap { link in
                hanging(
                    "\(link.name) (\(link.place))" + (link.address.map { ": \($0)" } ?? ""),
                    after: "  • ")
            }
        }
    }

    private func wrapped(_ text: String) -> [String] {
        let safe = TerminalText.safe(text)
        return safe.isEmpty ? [] : TextWrapping.lines(of: safe, width: width)
    }

    private func hanging(_ text: String, after mark: String) -> [String] {
        let indent = String(repeating: " ", count: DisplayWidth.of(mark))
        let lines = TextWrapping.lines(
            of: TerminalText.safe(text), width: width - DisplayWidth.of(mark))
        return lines.enumerated().map { index, line in
            trimmed((index == 0 ? mark : indent) + line)
        }
    }

    private func quotation(_ text: String, source: String?) -> [String] {
        let room = width - 4
        let quoted = AnswerLanguage.current.quoted(TerminalText.safe(text))
        var lines = TextWrapping.lines(of: quoted, width: room)
        if let source {
            let source = TerminalText.singleLine(source)
            let last = lines.last ?? ""
            if DisplayWidth.of(last) + 2 + DisplayWidth.of(source) <= room {
                lines[lines.count - 1] = last + "  " + faint(source)
            } else {
                lines += TextWrapping.lines(of: source, width: room).map(faint)
            }
        }
        return lines.map { trimmed("  " + faint("│") + " " + $0) }
    }

    /// Returns the width of the widest command in the run of suggestions around a block.
    private func commandColumn(of blocks: [Block], around position: Int) -> Int {
        let before = blocks[..<position].reversed().prefix {
            if case .next = $0 { true } else { false }
        }
        let after = blocks[position...].prefix { if case .next = $0 { true } else { false } }
        return (before + after).reduce(0) { widest, block in
            guard case .next(let command, _) = block else { return widest }
            return max(widest, DisplayWidth.of(typed(command)))
        }
    }

    private func next(_ command: String, _ purpose: String, column: Int) -> [String] {
        let command = typed(command)
        let purpose = TerminalText.singleLine(purpose)
        let styled = TerminalStyle.command.applied(to: command, color: color)
        guard !purpose.isEmpty else { return ["  → " + styled] }
        let start = 4 + column + 3
        if start + min(DisplayWidth.of(purpose), 24) <= width {
            let lines = TextWrapping.lines(of: purpose, width: width - start)
            let gap = String(repeating: " ", count: column - DisplayWidth.of(command) + 3)
            let indent = String(repeating: " ", count: start)
            return ["  → " + styled + gap + lines[0]] + lines.dropFirst().map { indent + $0 }
        }
        return ["  → " + styled]
            + TextWrapping.lines(of: purpose, width: width - 4).map { "    " + $0 }
    }

    private func typed(_ command: String) -> String {
        commandPrefix.rawValue + TerminalText.singleLine(command)
    }

    private func strong(_ text: String) -> String {
        TerminalStyle.strong.applied(to: text, color: color)
    }

    private func faint(_ text: String) -> String {
        TerminalStyle.faint.applied(to: text, color: color)
    }

    private func trimmed(_ line: String) -> String {
        line.last == " " ? String(line.prefix(line.count - 1)).trimmedAtEnd : line
    }
}

extension String {
    /// The text without blanks at its end.
    var trimmedAtEnd: String {
        guard let last = lastIndex(where: { $0 != " " }) else { return "" }
        return String(self[...last])
    }
}
