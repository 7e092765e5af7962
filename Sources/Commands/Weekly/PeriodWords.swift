import SupportModel
import Wording

/// What a period is called, in the reader's language.
struct PeriodWords {
    let period: CalendarPeriod

    /// What a report about it is called.
    var title: String {
        switch period {
        case .week(let week): say("Support content gaps, week \(week)")
        case .month(let month): say("Support content gaps, \(name(of: month))")
        case .quarter(let quarter):
            say("Support content gaps, quarter \(quarter.number) of \(String(quarter.year))")
        case .days(let first, let last): say("Support content gaps, \(first) to \(last)")
        }
    }

    /// What its kind is called, as a heading.
    var kind: String {
        switch period {
        case .week: say("Week")
        case .month: say("Month")
        case .quarter: say("Quarter")
        case .days: say("Period")
        }
    }

    /// The heading of its counts.
    var this: String {
        switch period {
        case .week: say("This week")
        case .month: say("This month")
        case .quarter: say("This quarter")
        case .days: say("This period")
        }
    }

    /// The heading of the counts of the one before.
    var last: String {
        switch period {
        case .week: say("Last week")
        case .month: say("Last month")
        case .quarter: say("Last quarter")
        case .days: say("Before")
        }
    }

    /// What so many of them up to this one are called.
    func trend(of count: Int) -> String {
        switch period {
        case .week: say("\(count, "week")")
        case .month: say("\(count, "month")")
        case .quarter: say("\(count, "quarter")")
        case .days: say("\(count, "period")")
        }
    }

    /// The one before, as in "3 more than the week before".
    var before: String {
        switch period {
        case .week: say("the week before")
        case .month: say("the month before")
        case .quarter: say("the quarter before")
        case .days: say("the \(period.dayCount, "day") before")
        }
    }

    /// Says what is usual, from so many periods before.
    func usual(from count: Int) -> String {
        switch period {
        case .week: say("Usual is the mean of the \(count, "week") before that have data.")
        case .month: say("Usual is the mean of the \(count, "month") before that have data.")
        case .quarter: say("Usual is the mean of the \(count, "quarter") before that have data.")
        case .days:
            say("Usual is the mean of the \(count, "period") before, as long, that have data.")
        }
    }

    private func name(of month: Month) -> String {
        let year = String(month.year)
        return switch month.number {
        case 1: say("January \(year)")
        case 2: say("February \(year)")
        case 3: say("March \(year)")
        case 4: say("April \(year)")
        case 5: say("May \(year)")
        case 6: say("June \(year)")
        case 7: say("July \(year)")
        case 8: say("August \(year)")
        case 9: say("September \(year)")
        case 10: say("October \(year)")
        case 11: say("November \(year)")
        default: say("December \(year)")
        }
    }
}
