import SupportModel

/// Where a sentence says that a ticket belongs: "to Q-4", "into this one", "to no question".
enum TicketGoal {
    case question
    case nowhere

    /// Reads it; nil where the sentence says none, or only where a ticket does not belong.
    init?(_ slots: Slots, _ sentence: Sentence) {
        let words = sentence.words
        if !slots.namesQuestion, words.contains(where: { $0.map(Self.isNowhere) ?? false }) {
            self = .nowhere
        } else {
            // "T-3 is not in the right place, it asks Q-4": each part denies for itself.
            let parts = Self.parts(of: sentence)
            guard parts.contains(where: Self.places) else { return nil }
            self = .question
        }
    }

    /// Whether a sentence that may split a question says plainly that a ticket goes into one: "not
    /// here, its place is in Q-4", "hang it on to Q-4".
    ///
    /// "In Q-4" alone may be where it lies: "T-3 in Q-4 asks something else".
    static func isPlain(in sentence: Sentence, _ slots: Slots) -> Bool {
        let parts = parts(of: sentence)
        guard let placing = parts.lastIndex(where: places) else { return false }
        if parts[..<placing].contains(where: { $0.contains(where: NegationWords.contains) }) {
            return true
        }
        guard !slots.denies,
            let question = parts[placing].firstIndex(where: {
                $0.hasPrefix("q") && ClusterID($0) != nil
            })
        else { return false }
        return parts[placing][..<question].suffix(1).contains(where: onto.contains)
    }

    private static func parts(of sentence: Sentence) -> [[String]] {
        sentence.text.split { ",;:!?—–".contains($0) }.map { part in
            Sentence(String(part)).words.compactMap(\.self)
        }
    }

    /// Whether a part of a sentence says that something belongs to a question.
    private static func places(_ words: [String]) -> Bool {
        guard !words.contains(where: NegationWords.contains) else { return false }
        let question = words.firstIndex {
            $0.hasPrefix("q") && ClusterID($0) != nil || NumberWords.place($0) != nil
        }
        guard let question else { return leadsToQuestion(words) }
        let isLeft =
            words.contains { word in mistakes.contains(where: word.hasPrefix) }
            || words[..<question].suffix(2).contains { leaving.contains($0) }
        return !isLeft
    }

    /// Whether a word like "to" stands before what was spoken of: "into this one", "here".
    private static func leadsToQuestion(_ words: [String]) -> Bool {
        var isGoing = false
        for word in words {
            if here.contains(word) { return true }
            if into.contains(word) {
                isGoing = true
            } else if isGoing {
                if this.contains(word) { return true }
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
    /// Of these and their like those that no ticket lies at already.
    private static let onto: Set<String> = [
        "to", "into", "onto", "under", "do", "pod", "к", "ко", "под",
    ]
    private static let here: Set<String> = ["here", "tu", "tutaj", "сюда"]
    /// What was spoken of.
    private static let this: Set<String> = [
        "this", "it", "that", "tego", "niego", "этому", "нему", "этот", "него",
    ]
    private static let fillers = ["the", "question", "pytan", "number", "numer", "вопрос", "номер"]
    /// What stands before a question that is left.
    private static let leaving: Set<String> = [
        "from", "of", "out", "off", "leave", "leaves", "z", "ze", "od", "poza", "spod", "из", "от",
        "вне", "прочь",
    ]
    /// Who got there so does not belong there.
    private static let mistakes = [
        "mistak", "wrong", "accident", "error", "pomyl", "omyl", "bledn", "przypadkiem", "ошиб",
        "случайно", "неправильно",
    ]
    private static let nowhereWords: Set<String> = [
        "no", "none", "nothing", "nowhere", "anywhere", "alone", "aside", "any", "thanks", "thank",
        "nic", "nigdzie", "osobno", "bok", "ни", "никуда", "отдельно", "сторону", "ничего",
    ]
    private static let nowhereBeginnings = [
        "spam", "zadn", "podziekowan", "спам", "благодарност",
    ]
}
