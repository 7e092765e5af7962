import SupportModel
import Wording

extension AnswerLanguage {
    /// Puts a text into the language of an article, whoever reads the answer; into English where
    /// the program does not speak it.
    static func writing<Text>(in code: String, _ text: () throws -> Text) rethrows -> Text {
        try $current.withValue(AnswerLanguage(rawValue: code) ?? .en) { try text() }
    }
}

extension DocumentKind {
    /// Returns ids with what they are the ids of: `tickets 4, 7`.
    func naming(_ ids: [String]) -> String {
        let (count, names) = (ids.count, ids.joined(separator: ", "))
        return switch self {
        case .review: say("\(agreeing: count, "review", "reviews") \(names)")
        case .search: say("\(agreeing: count, "search", "searches") \(names)")
        case .ticket, .content, .campaign: say("\(agreeing: count, "ticket", "tickets") \(names)")
        }
    }
}
