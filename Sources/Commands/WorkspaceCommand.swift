package import ArgumentParser
package import Reporting

/// A verb: parsed flags in, report out; the shell and the chat run the same type.
package protocol WorkspaceCommand: ParsableCommand {
    var shared: SharedOptions { get }
    /// The format of an answer for which none is asked.
    static var defaultFormat: ReportFormat { get }
    /// Whether the verb takes several formats at once.
    static var takesSeveralFormats: Bool { get }
    /// The formats that it can answer in.
    static var formats: [ReportFormat] { get }
    /// The formats that it will answer in: those that are asked for, else its usual one.
    var chosenFormats: [ReportFormat] { get }
    /// Does the work and returns the answer.
    func report(in context: CommandContext) throws -> Report
    /// What a person is told once the answer is there, where that takes longer; Ctrl-C gives it up.
    var afterword: ((CommandContext) throws -> Report)? { get }
}

extension WorkspaceCommand {
    package static var defaultFormat: ReportFormat { .table }
    package static var takesSeveralFormats: Bool { false }
    package var chosenFormats: [ReportFormat] { shared.format?.formats ?? [Self.defaultFormat] }
    package var afterword: ((CommandContext) throws -> Report)? { nil }
    package static var formats: [ReportFormat] { ReportFormat.ofEveryReport }
}
