/// What a plain sentence may want, named as in the example utterances.
enum Intent: String, Sendable, CaseIterable {
    case gaps, clusters, themes, show, why, ask, draft, report, export, load, help, quit
    case dismiss, publish, rename, assign, merge, split, move, undo, redo, decisions, imports
    case language, effect, backtest, articles, lexicon
    /// The articles that nobody asks for.
    case unused
    /// A list again, narrowed or about something else: "only tickets", "and in Russian?".
    case filter
    /// The list without what narrowed it.
    case widen
    case more, save, tour
    case journey
    /// What customers praise before they say "but".
    case buts
    /// What a campaign brought, what it promises without an answer, and what to tell before it.
    case campaign
    case campaignCheck = "campaign-check"
    case campaignBrief = "campaign-brief"
    case doctor, settings
    case whyNot = "why-not"

    /// The verb of the command line that does it.
    var verb: String {
        switch self {
        case .dismiss, .publish: "mark"
        case .widen: "filter"
        case .unused: "articles"
        case .campaign: "campaign effect"
        case .campaignCheck: "campaign check"
        case .campaignBrief: "campaign brief"
        default: rawValue
        }
    }
}
