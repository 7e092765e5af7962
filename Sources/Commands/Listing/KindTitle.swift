import SupportModel
import Wording

extension DocumentKind {
    /// The kind's name, as it stands before an id or in a list of kinds.
    var title: String {
        switch self {
        case .ticket: say("ticket")
        case .review: say("review")
        case .search: say("search")
        case .content: say("content")
        case .campaign: say("campaign")
        }
    }
}
