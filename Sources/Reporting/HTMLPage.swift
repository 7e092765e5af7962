/// A page of HTML that needs no other file and runs nothing: for a screen, a phone and paper.
package struct HTMLPage {
    /// Shown in the browser's tab; plain text.
    package var title: String
    /// ISO 639-1 code.
    package var language: String
    /// HTML, as `MarkdownHTML` makes it.
    package var body: String

    package init(title: String, language: String, body: String) {
        self.title = title
        self.language = language
        self.body = body
    }

    /// The whole page.
    package var text: String {
        """
        <!doctype html>
        <html lang="\(Self.attribute(language))">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <meta http-equiv="Content-Security-Policy" \
        content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
        <title>\(Self.escaped(title))</title>
        <style>
        \(Self.style)
        </style>
        </head>
        <body>
        <main>
        \(body.hasSuffix("\n") ? String(body.dropLast()) : body)
        </main>
        </body>
        </html>

        """
    }

    /// Returns plain text on one line as the content of an element.
    package static func escaped(_ text: String) -> String {
        TerminalText.singleLine(text).reduce(into: "") { result, character in
            for scalar in character.unicodeScalars {
                switch scalar {
                case "&": result += "&amp;"
                case "<": result += "&lt;"
                case ">": result += "&gt;"
                case "\"": result += "&quot;"
                case "'": result += "&#39;"
                default: result.unicodeScalars.append(scalar)
                }
            }
        }
    }

    /// Returns what may stand in an attribute that names a language or a place.
    package static func attribute(_ text: String) -> String {
        String(text.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
    }

    private static let style = """
        :root { color-scheme: light dark; --text: #1f2328; --soft: #57606a; --back: #fff;
            --panel: #f6f8fa; --line: #d0d7de; --link: #0a58ca; }
        @media (prefers-color-scheme: dark) {
            :root { --text: #e6edf3; --soft: #9aa4af; --back: #0f1318; --panel: #1a2027;
                --line: #353d47; --link: #79b8ff; }
        }
        * { box-sizing: border-box; }
        body { margin: 0; color: var(--text); background: var(--back); overflow-wrap: anywhere;
            font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
        main { max-width: 48rem; margin: 0 auto; padding: 1rem; }
        main:has(td:nth-child(5)) { max-width: 72rem; }
        h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.3rem; line-height: 1.3;
            margin-top: 2rem; } h3 { font-size: 1.1rem; margin-top: 1.5rem; }
        a { color: var(--link); }
        table { display: block; overflow-x: auto; border-collapse: collapse; font-size: 0.9rem; }
        th, td { padding: 0.35rem 0.6rem; border: 1px solid var(--line); vertical-align: top;
            overflow-wrap: normal; }
        table:has(td:nth-child(5)) td:first-child { white-space: nowrap; }
        th { background: var(--panel); text-align: start; }
        td[align=right] { text-align: end; font-variant-numeric: tabular-nums; }
        blockquote { margin: 1rem 0; padding: 0.1rem 1rem; border-inline-start: 0.25rem solid
            var(--line); color: var(--soft); }
        code, pre { font: 0.9rem ui-monospace, "DejaVu Sans Mono", monospace;
            background: var(--panel); }
        code { padding: 0.1em 0.3em; } pre { padding: 0.75rem; white-space: pre-wrap; }
        pre code { padding: 0; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.15rem 1rem;
            margin: 1rem 0; padding: 0.75rem 1rem; background: var(--panel);
            border: 1px solid var(--line); border-radius: 0.4rem; font-size: 0.9rem; }
        dt { color: var(--soft); } dd { margin: 0; }
        article { padding-top: 0.5rem; border-top: 1px solid var(--line); margin-top: 2.5rem; }
        nav ol { padding-inline-start: 1.5rem; }
        @media print {
            :root { --text: #000; --soft: #333; --back: #fff; --panel: #fff; --line: #999;
                --link: #000; }
            main { max-width: none; padding: 0; } nav { break-after: page; }
            article { break-before: page; border: 0; margin: 0; } nav + article { break-before: auto; }
            h1, h2, h3 { break-after: avoid; } tr, blockquote, dl { break-inside: avoid; }
            table { display: table; }
        }
        """
}
