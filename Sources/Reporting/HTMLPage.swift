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

    /// Whether tables sort and filter where scripts may run.
    package var isInteractive = false

    /// The whole page.
    package var text: String {
        var values: [String: Any] = [
            "language": Self.attribute(language), "title": title, "style": PageStyle.text,
            "body": body.hasSuffix("\n") ? String(body.dropLast()) : body,
        ]
        if isInteractive {
            values["script"] = ["source": PageScript.source, "hash": PageScript.hash]
        }
        return PageTemplates.text("page", values)
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
}
