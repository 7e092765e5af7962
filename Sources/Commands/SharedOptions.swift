package import ArgumentParser
package import Reporting
package import Wording

/// The flags that every verb takes.
package struct SharedOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The workspace file. Default: $LACUNA_WORKSPACE, else ./lacuna.db if it exists.",
            valueName: "file"),
        completion: .file())
    package var workspace: String?

    @Option(
        help: ArgumentHelp("table, markdown, html, json, jsonl or csv.", valueName: "format"),
        completion: .list(ReportFormat.ofEveryReport.map(\.rawValue)),
        transform: FormatList.init(reading:))
    package var format: FormatList?

    @Flag(help: "CSV as Excel opens it: a byte order mark; in Polish and Russian with ; and 0,5.")
    package var forExcel = false

    @Flag(name: .shortAndLong, help: "Only results and errors: no notes, no next steps.")
    package var quiet = false

    @Flag(help: "No colours; the same as setting NO_COLOR.")
    package var noColor = false

    @Option(
        help: ArgumentHelp("Language of the answers: en, pl or ru.", valueName: "code"),
        completion: .languages,
        transform: AnswerLanguage.init(reading:))
    package var language: AnswerLanguage?

    package init() {}

    /// How CSV is written down.
    var csvDialect: CSVDialect { forExcel ? .excel(in: .current) : .standard }
}

extension AnswerLanguage {
    init(reading text: String) throws {
        guard let language = Self(rawValue: text.lowercased()) else {
            throw ValidationError(say("answers come in en, pl or ru"))
        }
        self = language
    }
}

/// The formats that one answer is wanted in; only `report` takes more than one.
package struct FormatList: Sendable, Equatable {
    package var formats: [ReportFormat]

    init(reading text: String) throws {
        formats = []
        for name in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard let format = ReportFormat(rawValue: name.lowercased()) else {
                let known = ReportFormat.allCases.map(\.rawValue)
                throw ValidationError(say("a format is one of \(list: known)"))
            }
            if !formats.contains(format) { formats.append(format) }
        }
    }
}
