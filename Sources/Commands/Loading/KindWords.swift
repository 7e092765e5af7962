import SupportModel
import Wording

extension DocumentKind {
    /// One document of the kind, as a sentence names it.
    var singular: String {
        switch self {
        case .content: "content page"
        case .search: "search"
        default: rawValue
        }
    }

    /// Several documents of the kind.
    var plural: String {
        switch self {
        case .content: "content pages"
        case .search: "searches"
        default: rawValue + "s"
        }
    }

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

    /// The name of a figure that counts documents of the kind.
    var figure: String {
        switch self {
        case .ticket: say("tickets")
        case .review: say("reviews")
        case .search: say("searches")
        case .content: say("content pages")
        case .campaign: say("campaigns")
        }
    }
}
