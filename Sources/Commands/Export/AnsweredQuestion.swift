import Foundation
import Gaps
import Reporting
import Store
import SupportModel
import Wording

/// A question that customers asked and a published article answers.
struct AnsweredQuestion {
    let question: ListedQuestion
    /// The day on which the article was published.
    let published: Day
    /// The article's title, or what it was called when the question was marked.
    let title: String?
    /// Where customers find the article; nil where nobody said.
    let address: String?
    /// Tickets and reviews that asked it until then, in load order.
    let asked: [StoredDocument]

    /// How often it was asked until then, searches too.
    let count: Int

    private static let text = CustomerText()

    /// The question in customers' words, or as somebody named it.
    var label: String { Self.text.label(question.cluster.label) }

    /// The question for programs.
    var record: DataValue {
        [
            "id": .string(question.cluster.id.description), "question": .string(label),
            "language": .string(question.cluster.language),
            "published": .string(published.description), "title": DataValue(title),
            "url": DataValue(address), "asked": .integer(count),
            "tickets": .integer(asked.count { $0.document.kind == .ticket }),
            "reviews": .integer(asked.count { $0.document.kind == .review }),
        ]
    }

    /// Who can be told, a ticket or review each.
    func members(in timeZone: TimeZone) -> [DataValue] {
        asked.map { stored in
            let document = stored.document
            return [
                "id": .string(document.id), "kind": .string(document.kind.rawValue),
                "asked": DataValue(
                    document.created.map { Day(containing: $0, in: timeZone).description }),
                "language": .string(document.language ?? question.cluster.language),
                "channel": DataValue(document.channel.map(Self.text.whole)),
                "question": .string(question.cluster.id.description), "label": .string(label),
                "published": .string(published.description), "title": DataValue(title),
                "url": DataValue(address),
            ]
        }
    }

    /// What every member has.
    static let memberColumns = [
        "id", "kind", "asked", "language", "channel", "question", "label", "published", "title",
        "url",
    ]

    /// What every record has.
    static let columns = [
        "id", "question", "language", "published", "title", "url", "asked", "tickets", "reviews",
    ]
}
