/// Where a sentence says that a ticket belongs: "to Q-4", "into this one", "to no question".
enum TicketGoal {
    case question
    case nowhere

    /// Reads it; nil where the sentence says none, or only where a ticket does not belong.
    init?(_ slots: Slots, _ words: [String?]) {
        if !slots.namesQuestion, words.contains(where: { $0.map(Self.isNowhere) ?? false }) {
            self = .nowhere
        } else {
            guard !slots.denies, Self.leadsToQuestion(words) else { return nil }
            self = .question
        }
    }

    /// Whether a word like "to" stands before a question.
    private static func leadsToQuestion(_ words: [String?]) -> Bool {
        var isGoing = false
        for case let word? in words {
            if here.contains(word) { return true }
            if into.contains(word) {
                isGoing = true
            } else if isGoing {
                if word.hasPrefix("q-") || NumberWords.place(word) != nil || this.contains(word) {
                    return true
                }
                isGoing = fillers.contains(where: word.hasPrefix)
            }
        }
        return false
    }

    private static func isNowhere(_ word: String) -> Bool {
        nowhereWords.contains(word) || nowhereBeginnings.contains(where: word.hasPrefix)
    }

    // Words are folded: without Polish diacritics, with `е` for `ё`.
    private static let into: Set<String> = [
        "to", "into", "in", "with", "do", "w", "к", "ко", "в", "во",
    ]
    private static let here: Set<String> = ["here", "tu", "tutaj", "сюда"]
    /// What was spoken of.
    private static let this: Set<String> = [
        "this", "it", "that", "tego", "niego", "этому", "нему", "этот", "него",
    ]
    private static let fillers = ["the", "question", "pytan", "number", "numer", "вопрос", "номер"]
    private static let nowhereWords: Set<String> = [
        "no", "none", "nothing", "nowhere", "anywhere", "alone", "aside", "any", "thanks", "thank",
        "nic", "nigdzie", "osobno", "bok", "ни", "никуда", "отдельно", "сторону", "ничего",
    ]
    private static let nowhereBeginnings = [
        "spam", "zadn", "podziekowan", "спам", "благодарност",
    ]
}
