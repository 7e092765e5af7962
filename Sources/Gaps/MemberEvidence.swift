import SupportModel
import TextEngine

/// What members and agents' replies tell about a question that no article can answer.
struct MemberEvidence: Sendable {
    /// How many documents have a reply.
    private(set) var replied = 0
    /// How many replies admit a fault of the product.
    private(set) var admittedFaults = 0
    /// How many customers say that it began with an update of the product.
    private(set) var blamedUpdates = 0
    /// How many documents name an order, an account or a parcel, in the question or in the reply.
    private(set) var personalReferences = 0
    /// How many documents there are.
    private(set) var size = 0

    private let tokenizer = Tokenizer()

    /// Counts the evidence of documents.
    init(of documents: some Sequence<Document>) {
        for document in documents {
            size += 1
            if !document.replies.isEmpty {
                replied += 1
                if document.replies.contains(where: Self.admitsFault) { admittedFaults += 1 }
            }
            if Self.blamesUpdate(document.text) { blamedUpdates += 1 }
            let texts = [document.subject ?? "", document.text] + document.replies
            if texts.contains(where: refersToCustomer) { personalReferences += 1 }
        }
    }

    private func refersToCustomer(_ text: String) -> Bool {
        tokenizer.tokens(in: text).contains {
            [.order, .account, .card].contains($0.tokenClass)
        }
    }

    /// Whether a reply says that the makers know of a fault and will mend it.
    private static func admitsFault(_ reply: String) -> Bool {
        let words = reply.lowercased().split { !$0.isLetter }
        return words.contains { word in faultWords.contains { word.hasPrefix($0) } }
            || zip(words, words.dropFirst()).contains { faultPairs.contains("\($0) \($1)") }
    }

    /// Whether a text says that something came after or since an update or a new version.
    private static func blamesUpdate(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter }
        return words.indices.contains { index in
            updateWords.contains { words[index].hasPrefix($0) }
                && words[max(0, index - 3)..<index].contains { sinceWords.contains(String($0)) }
        }
    }

    private static let updateWords = ["updat", "upgrad", "aktualizac", "обновлен", "апдейт"]
    private static let sinceWords: Set<String> = [
        "after", "since", "po", "od", "odkąd", "после",
    ]

    /// Beginnings of words with which a maker admits a fault.
    private static let faultWords = [
        "hotfix", "bugfix", "hotfiks", "багфикс", "хотфикс",
    ]

    private static let faultPairs: Set<String> = [
        "a bug", "known bug", "this bug", "known issue", "known problem", "known fault",
        "our mistake", "our fault", "manufacturing defect",
        "znany problem", "znany błąd", "błąd aplikacji", "błąd oprogramowania", "nasz błąd",
        "usterka fabryczna", "wada fabryczna",
        "известная проблема", "известная ошибка", "наша ошибка", "ошибка приложения",
        "заводской брак",
    ]
}
