import Wording

/// The blocks of a report as one page of HTML; what Markdown escapes cannot become markup here.
package struct HTMLRenderer: ReportRenderer {
    private let markdown: MarkdownRenderer

    package init(commandPrefix: CommandPrefix = .shell) {
        markdown = MarkdownRenderer(commandPrefix: commandPrefix)
    }

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
            body += fragment(of: [blocks.removeFirst()])
        }
        body += Self.list(of: Fact.merged(facts))
        body += fragment(of: blocks)
        return HTMLPage(title: title, language: Self.language(facts), body: body).text
    }

    private func fragment(of blocks: [Block]) -> String {
        MarkdownHTML.fragment(of: markdown.render(Report(blocks: blocks)))
    }

    /// Returns facts as names and values, nothing if there are none.
    package static func list(of facts: [Fact]) -> String {
        guard !facts.isEmpty else { return "" }
        return "<dl>\n"
            + facts.map { fact in
                "<dt>\(HTMLPage.escaped(fact.name))</dt>"
                    + "<dd>\(HTMLPage.escaped(fact.value.text))</dd>\n"
            }.joined() + "</dl>\n"
    }

    private static func language(_ facts: [Fact]) -> String {
        for fact in facts where fact.name == "language" {
            if case .string(let code) = fact.value { return code }
        }
        return AnswerLanguage.current.rawValue
    }
}
