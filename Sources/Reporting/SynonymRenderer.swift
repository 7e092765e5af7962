/// The records as synonym rules that Solr's SynonymGraphFilter and Elasticsearch read: a line a
/// record that has `customers` and `content`, lists of the forms of a word.
///
/// `invoice, invoices => invoice, invoices, billing statement`: a search for the customers' word
/// finds the content's as well, and not the other way round. Lines that begin with `#` are comments.
package struct SynonymRenderer: ReportRenderer {
    package init() {}

    package func render(_ report: Report) -> String {
        var lines: [String] = []
        for case .object(let members) in report.records {
            let customers = terms("customers", of: members)
            let content = terms("content", of: members)
            guard !customers.isEmpty, !content.isEmpty else { continue }
            let all = customers + content.filter { !customers.contains($0) }
            lines.append(
                customers.joined(separator: ", ") + " => " + all.joined(separator: ", "))
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private func terms(_ name: String, of members: [DataValue.Member]) -> [String] {
        guard case .array(let values)? = members.first(where: { $0.name == name })?.value else {
            return []
        }
        var terms: [String] = []
        for case .string(let text) in values {
            let term = Self.escaped(TerminalText.singleLine(text))
            if !term.isEmpty, !terms.contains(term) { terms.append(term) }
        }
        return terms
    }

    /// Returns a term with `\` before what the format has a meaning for.
    static func escaped(_ term: String) -> String {
        var escaped = "".unicodeScalars
        for (position, scalar) in term.unicodeScalars.enumerated() {
            let isSpecial =
                "\\,=>".unicodeScalars.contains(scalar) || position == 0 && scalar == "#"
            if isSpecial { escaped.append("\\") }
            escaped.append(scalar)
        }
        return String(escaped)
    }
}
