import Reporting

/// The answer of an entry of an FAQ, in the little HTML that schema.org's readers show.
enum FAQAnswer {
    /// The elements that may stand in `Answer.text`.
    private static let elements: Set<String> = [
        "h1", "h2", "h3", "h4", "h5", "h6", "br", "ol", "ul", "li", "a", "p", "div", "b", "strong",
        "i", "em",
    ]

    /// Returns the answer for customers; empty where the article has none.
    static func text(of article: ArticleText) -> String {
        reduced(MarkdownHTML.fragment(of: article.published))
            .split(separator: "\n").joined(separator: "\n")
    }

    /// Leaves out other elements, not what is in them; rows of tables become lines.
    private static func reduced(_ html: String) -> String {
        var result = ""
        var rest = html[...]
        while let start = rest.firstIndex(of: "<") {
            result += rest[..<start]
            let end = rest[start...].firstIndex(of: ">") ?? rest.index(before: rest.endIndex)
            let tag = rest[start...end]
            let name = tag.dropFirst().drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
            if elements.contains(String(name)) {
                result += tag
            } else if tag == "</tr>" {
                result += "<br>"
            } else if tag == "</td>" || tag == "</th>" {
                result += " "
            }
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }
}
