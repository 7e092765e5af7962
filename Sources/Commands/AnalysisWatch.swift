import Dispatch
import Reporting
import Wording

/// Says on standard error that an analysis goes on when it takes longer than a second: on a
/// terminal how far it is, elsewhere once that it is under way.
struct AnalysisWatch {
    private let sentence: String
    private let progress: Progress
    private let interruption: Interruption
    private let isShown: Bool

    /// Fewer documents are analysed in no time, but on a machine that is busy with something else.
    private static let announcedFrom = 100

    /// Does a work that analyses documents in steps.
    static func during<T>(
        _ count: Int, in context: CommandContext, _ work: (AnalysisWatch) throws -> T
    ) rethrows -> T {
        let watch = Self(
            sentence: say("analysing \(count, "document")"),
            progress: Progress(console: context.console), interruption: context.interruption,
            isShown: !context.isQuiet && count >= announcedFrom)
        guard watch.isShown else { return try work(watch) }
        defer { watch.progress.finish() }
        let console = context.console
        let announcement = DispatchWorkItem { [sentence = watch.sentence] in
            if !console.errors.isTerminal { console.note(sentence + " …") }
        }
        DispatchQueue.global().asyncAfter(deadline: .now() + 1, execute: announcement)
        defer { announcement.cancel() }
        return try work(watch)
    }

    /// Does a step, which Ctrl-C gives up.
    ///
    /// - Parameter step: Is given what it may tell how much of the work is done, 0 to 1.
    func run<Value: Sendable>(
        _ step: @escaping @Sendable (_ advance: @escaping @Sendable (Double) -> Void) -> Value
    ) throws(CommandError) -> Value {
        guard isShown else { return try Abandonable.run(unless: interruption) { step { _ in } } }
        let (progress, sentence) = (progress, sentence)
        return try Abandonable.run(unless: interruption) {
            step { progress.show(sentence, share: $0) }
        } meanwhile: {
            progress.show(sentence)
        }
    }
}
