import Reporting
import SupportModel
import Wording

/// What happened to ids since the report before, so that none changes its meaning between one
/// report and the next without a word.
struct WeeklyEvents {
    private let events: [RecordedEvent]
    private let text: EventText

    /// Takes all that happened since the data reached the week, until now: a report is written
    /// with the ids of now, whichever week it is about.
    ///
    /// People decide between a report and the next load, when the data still ends in the week
    /// before; so their decisions count from a week earlier on, and may be told twice.
    init(_ events: [RecordedEvent], in view: PeriodView, text: EventText) {
        let start = view.interval(of: view.period).lowerBound
        let earlier = view.interval(of: view.previous).lowerBound
        self.events = events.filter { recorded in
            let start = recorded.event.cause == .decision ? earlier : start
            return recorded.dataUntil.map { $0 >= start } ?? true
        }
        self.text = text
    }

    /// A sentence each, the latest first.
    var sentences: [String] { events.reversed().map(text.sentence) }

    /// For programs, the earliest first.
    var records: [DataValue] { events.map(text.record) }
}
