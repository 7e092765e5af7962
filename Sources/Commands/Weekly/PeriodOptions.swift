import ArgumentParser
import SupportModel
import Wording

/// The flags that say which days a report is about, and whose questions.
struct PeriodOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The ISO week; the last complete one of the data if left out.", valueName: "2026-W47"),
        transform: ArgumentSpelling.week)
    var week: Week?

    @Option(
        help: ArgumentHelp("A month in place of a week.", valueName: "2026-11"),
        transform: ArgumentSpelling.month)
    var month: Month?

    @Option(
        help: ArgumentHelp("A quarter in place of a week.", valueName: "2026-Q4"),
        transform: ArgumentSpelling.quarter)
    var quarter: Quarter?

    @Option(
        help: ArgumentHelp(
            "The days from this one on in place of a week.", valueName: "date"),
        transform: ArgumentSpelling.day)
    var since: Day?

    @Option(
        help: ArgumentHelp("The days up to this one in place of a week.", valueName: "date"),
        transform: ArgumentSpelling.day)
    var until: Day?

    @Flag(help: "A report for each complete week of the data; needs --output.")
    var allWeeks = false

    @Option(
        help: ArgumentHelp(
            "As if there were no data and no decisions after this day.", valueName: "date"),
        transform: ArgumentSpelling.day)
    var asOf: Day?

    @Option(
        help: ArgumentHelp(
            "Only what was asked with this column value; may be repeated.",
            valueName: "key=value"),
        transform: ArgumentSpelling.pair)
    var segment: [KeyAndValue] = []

    init() {}

    /// Which of the ways to name a period are taken.
    private var named: [Bool] {
        [week != nil, month != nil, quarter != nil, since != nil || until != nil, allWeeks]
    }

    /// Whether any of the flags is given.
    var isGiven: Bool { named.contains(true) || asOf != nil || !segment.isEmpty }

    func validate() throws {
        if named.count(where: \.self) > 1 {
            throw ValidationError(
                say(
                    """
                    a report is about one period: give --week, --month, --quarter, \
                    --since and --until, or --all-weeks
                    """))
        }
        if let since, let until, until < since {
            throw ValidationError(say("--until \(until) lies before --since \(since)"))
        }
    }

    /// Returns the periods that a report each is wanted of.
    ///
    /// Whichever is not named follows from the data, never from a clock.
    func periods(of extent: DataExtent) throws -> [CalendarPeriod] {
        if allWeeks { return extent.completeWeeks.map(CalendarPeriod.week) }
        if let week { return [.week(week)] }
        if let month { return [.month(month)] }
        if let quarter { return [.quarter(quarter)] }
        if let first = since ?? until.map({ min(extent.firstDay ?? $0, $0) }) {
            return [.days(from: first, to: until ?? max(extent.lastDay ?? first, first))]
        }
        guard let week = extent.usualWeek else { throw CommandError.nothingDated }
        return [.week(week)]
    }
}
