import ArgumentParser
import Reporting
import Wording

/// What can be exported.
enum ExportSubject: String, CaseIterable {
    case faq, articles, html, calendar, answered, gaps, clusters, lexicon

    /// The format in which it is usually wanted.
    var format: ReportFormat {
        switch self {
        case .faq, .articles: .json
        case .html: .html
        case .answered: .markdown
        case .calendar, .gaps, .clusters: .csv
        case .lexicon: .synonyms
        }
    }

    /// Whether it can be had in a format.
    func comes(in format: ReportFormat) -> Bool {
        switch self {
        case .html: format == .html
        case .calendar: format == .ics || ReportFormat.ofEveryReport.contains(format)
        case .lexicon: format == .synonyms || ReportFormat.ofEveryReport.contains(format)
        default: ReportFormat.ofEveryReport.contains(format)
        }
    }

    /// Reads a name; a refusal says which there are.
    init(reading text: String) throws {
        guard let subject = Self(rawValue: text.lowercased()) else {
            let known = Self.allCases.map(\.rawValue)
            throw ValidationError(
                Misspelling.nearest(to: text, among: known)
                    .map { say("there is no export of that name; did you mean '\($0)'?") }
                    ?? say("an export is one of \(list: known)"))
        }
        self = subject
    }
}
