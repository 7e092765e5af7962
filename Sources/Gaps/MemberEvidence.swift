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

    private static let updateWords = [
        "upda", "upgrade", "version", "release", "aktualiz", "wersj", "обнов", "апдейт",
        "верси",
    ]
    private static let sinceWords: Set<String> = [
        "after", "since", "with", "po", "od", "odkąd", "после", "с", "со",
    ]

    /// Beginnings of words with which a maker admits a fault.
    private static let faultWords = [
        "bug", "hotfix", "bugfix", "hotfiks", "poprawk", "łatk", "патч", "баг", "багфикс",
        "исправлени", "разработчик", "developer", "programist",
    ]

    private static let faultPairs: Set<String> = [
        "known issue", "known problem", "known fault", "our mistake", "our fault",
        "engineering team", "the fix", "a fix", "repaired version", "on our side", "our end",
        "will fix", "fixes this", "fixed in", "fix is", "fix will",
        "znany problem", "znany błąd", "błąd aplikacji", "błąd oprogramowania", "nasz błąd",
        "naprawimy to", "naprawi to", "naszej stronie", "usterka fabryczna", "wada fabryczna",
        "известная проблема", "известная ошибка", "наша ошибка", "нашей стороне",
        "ошибка приложения",
        "исправим в", "исправлено в", "исправит это", "исправление выйдет", "заводской брак",
    ]
}
