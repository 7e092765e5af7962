import Cleaning
import Foundation
import SupportModel

@testable import Gaps

/// A question with what customers and agents wrote, to draft an answer to.
struct DraftScaffold {
    /// A text of a customer with the replies to it.
    struct Ticket {
        var text: String
        var replies: [String]

        init(_ text: String, _ replies: String...) {
            self.text = text
            self.replies = replies
        }
    }

    var language = "en"
    var label = "How do I descale the machine?"
    var terms = ["descale"]
    /// Questions that ask something else, with the replies to each.
    var others: [[String]] = []

    /// The tickets are called 101, 102 and so on.
    func draft(_ tickets: Ticket...) -> Draft { draft(tickets) }

    func draft(_ tickets: [Ticket]) -> Draft {
        let members = tickets.enumerated().map { number, ticket in
            stored(number + 1, ticket.text, ticket.replies)
        }
        let cluster = self.cluster(1, label, members: members.map(\.key), terms: terms)
        var clusters = [cluster]
        var documents = members
        for (number, replies) in others.enumerated() {
            let key = 100 + number
            clusters.append(
                self.cluster(number + 2, "Other \(number)", members: [key], terms: []))
            documents.append(stored(key, "", replies))
        }
        return DraftWriter(redactor: Redactor()).draft(
            for: cluster, members: members,
            besides: StandardSentences(of: clusters, documents: documents))
    }

    private func cluster(
        _ number: Int, _ label: String, members: [Int], terms: [String]
    ) -> QuestionCluster {
        QuestionCluster(
            id: ClusterID(number), label: label, language: language, medoid: members[0],
            members: members, terms: terms, distinctness: 1)
    }

    private func stored(_ key: Int, _ text: String, _ replies: [String]) -> StoredDocument {
        var document = Document(
            id: "\(100 + key)", kind: .ticket, location: SourceLocation(file: "t"), text: text)
        document.replies = replies
        document.language = language
        return StoredDocument(key: key, document: document)
    }
}
