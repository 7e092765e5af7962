import Synchronization
import Wording

/// A line on standard error that says how far a long work has come: a bar, a count, and the time
/// that is left once it can be told.
///
/// It appears only on a terminal and only when the work takes longer than a second, is rewritten
/// at most ten times a second, and is gone at the end.
package final class Progress: Sendable {
    private struct State {
        var columnsShown = 0
        var lastShown: Duration?
        var share = 0.0
        /// When the work had come so far.
        var shareKnown = Duration.zero
        var isFinished = false
    }

    private let console: any Console
    private let elapsed: @Sendable () -> Duration
    private let state = Mutex(State())
    /// The work may go on in several threads, which do not know the language.
    private let language = AnswerLanguage.current

    /// - Parameter elapsed: Returns the time since the work began.
    package init(
        console: any Console,
        elapsed: @escaping @Sendable () -> Duration = Progress.sinceNow()
    ) {
        self.console = console
        self.elapsed = elapsed
    }

    /// Returns a stopwatch that starts now.
    package static func sinceNow() -> @Sendable () -> Duration {
        let start = ContinuousClock.now
        return { ContinuousClock.now - start }
    }

    /// Shows what is being done now; may be called from any thread, as often as there is news.
    ///
    /// - Parameters:
    ///   - share: How much of the work is done, 0 to 1; nil where that is not known or no news.
    ///   - count: The same in numbers, as `1,200 of 5,000`, where a share says too little.
    package func show(_ doing: String, share: Double? = nil, count: String? = nil) {
        let features = console.errors
        guard features.isTerminal else { return }
        let now = elapsed()
        state.withLock { state in
            if let share, share > state.share { (state.share, state.shareKnown) = (share, now) }
            let isKnown = share != nil || state.share > 0
            if let last = state.lastShown, now - last < .milliseconds(100) { return }
            guard !state.isFinished, now >= .seconds(1) else { return }
            let progress = ProgressLine(
                doing: TerminalText.singleLine(doing), share: isKnown ? state.share : nil,
                count: count, left: Self.left(state.share, at: state.shareKnown, now))
            let line = AnswerLanguage.$current.withValue(language) {
                progress.text(width: features.width - 1)
            }
            console.writeError("\r" + line.padded(to: state.columnsShown))
            state.columnsShown = DisplayWidth.of(line)
            state.lastShown = now
        }
    }

    /// Erases the line; nothing is shown from then on.
    package func finish() {
        state.withLock { state in
            state.isFinished = true
            guard state.columnsShown > 0 else { return }
            console.writeError("\r" + String(repeating: " ", count: state.columnsShown) + "\r")
            state.columnsShown = 0
        }
    }

    /// Returns the time that is left if it goes on as it went; nil while that says little.
    private static func left(_ share: Double, at known: Duration, _ now: Duration) -> Duration? {
        guard share >= 0.05, known >= .seconds(2) else { return nil }
        return max(known * ((1 - share) / share) - (now - known), .seconds(1))
    }
}

/// The words and the bar of a progress, as much as a line has room for.
struct ProgressLine {
    var doing: String
    var share: Double?
    var count: String?
    var left: Duration?

    private static let narrowestBar = 8
    private static let widestBar = 24

    /// Returns the line: what does not fit goes, first the count, then the bar, then the time.
    func text(width: Int) -> String {
        guard let share else { return TextWrapping.cut(doing + " …", to: width) }
        let percent = Counted.percent((share * 100).rounded(.down) / 100)
        let time = left.map { ", " + Self.words($0) } ?? ""
        let counts = count.map { [$0, percent] } ?? [percent]
        for amount in counts {
            let room = width - DisplayWidth.of("\(doing)    \(amount)\(time)")
            guard room >= Self.narrowestBar else { continue }
            let columns = min(room, Self.widestBar)
            let filled = Int(share * Double(columns))
            let bar =
                String(repeating: "█", count: filled)
                + String(repeating: "░", count: columns - filled)
            return "\(doing)  \(bar)  \(amount)\(time)"
        }
        let plain = "\(doing) … \(percent)"
        return TextWrapping.cut(
            DisplayWidth.of(plain + time) <= width ? plain + time : plain, to: width)
    }

    /// As in `about 20 s left`, in steps that do not flicker.
    private static func words(_ duration: Duration) -> String {
        let seconds = Int(duration.components.seconds)
        if seconds < 10 { return say("a few seconds left") }
        if seconds < 60 { return say("about \((seconds + 9) / 10 * 10) s left") }
        return say("about \((seconds + 59) / 60) min left")
    }
}
