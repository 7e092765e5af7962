import ArgumentParser
import Gaps
import SupportModel
import Wording

/// The flags that say which documents and questions a list is about.
struct ListingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Only the first so many.", valueName: "number"),
        transform: ArgumentSpelling.top)
    var top: Int?

    @Option(
        help: ArgumentHelp("Only what was asked from this day on.", valueName: "date"),
        transform: ArgumentSpelling.day)
    var since: Day?

    @Option(
        help: ArgumentHelp("Only what was asked up to this day.", valueName: "date"),
        transform: ArgumentSpelling.day)
    var until: Day?

    @Option(
        help: ArgumentHelp("Only what was asked in this ISO week.", valueName: "2026-W47"),
        transform: ArgumentSpelling.week)
    var week: Week?

    @Option(
        help: ArgumentHelp("Only what was asked in this language.", valueName: "code"),
        completion: .languages, transform: ArgumentSpelling.language)
    var lang: String?

    @Option(
        help: ArgumentHelp("Only tickets, reviews or searches.", valueName: "kind"),
        completion: .askingKinds,
        transform: ArgumentSpelling.kind)
    var kind: DocumentKind?

    @Option(
        help: ArgumentHelp(
            "Only what was asked with this column value; may be repeated.",
            valueName: "key=value"),
        transform: ArgumentSpelling.pair)
    var segment: [KeyAndValue] = []

    @Option(
        help: ArgumentHelp("Only find, buy or use.", valueName: "point"),
        completion: .words(of: TouchPoint.self),
        transform: ArgumentSpelling.touchPoint)
    var touchpoint: TouchPoint?

    @Option(
        help: ArgumentHelp("Only this stage of the customer's journey.", valueName: "stage"),
        completion: .words(of: JourneyStage.self),
        transform: ArgumentSpelling.stage)
    var stage: JourneyStage?

    @Option(
        help: ArgumentHelp("Only questions in this state.", valueName: "state"),
        completion: .words(of: GapState.self),
        transform: ArgumentSpelling.state)
    var state: GapState?

    @Option(
        help: ArgumentHelp(
            "Fewer, wider questions (coarse) or more, narrower ones (fine), for this list only.",
            valueName: "grain"),
        completion: .words(of: Grain.self),
        transform: ArgumentSpelling.grain)
    var grain: Grain?

    @Flag(help: "With the ids of the documents that ask.")
    var members = false

    init() {}

    func validate() throws {
        if week != nil, since != nil || until != nil {
            throw ValidationError(say("give --week, or --since and --until, not both"))
        }
        if let kind, !kind.asksQuestions {
            throw ValidationError(
                say("--kind takes ticket, review or search here: those ask"))
        }
    }
}
