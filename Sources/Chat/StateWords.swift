import SupportModel

/// The words that say what has become of a gap.
///
/// Words are folded: without Polish diacritics, with `е` for `ё`.
enum StateWords {
    /// Returns the state that is named first and not denied: "with a draft, but not reviewed".
    static func state(in words: [String?]) -> GapState? {
        for (position, word) in words.enumerated() {
            guard let word, let state = states.value(of: word) else { continue }
            let isDenied = words[..<position].suffix(2).contains { before in
                before.map(NegationWords.contains) ?? false
            }
            // "What should we draft next" is about what has no draft.
            let isDoing =
                word == "draft" && position > 0
                && (words[position - 1].map(doers.contains) ?? false)
            if !isDenied, !isDoing { return state }
        }
        return nil
    }

    /// Whether somebody says that a text was read and found good.
    static func sayReviewed(_ words: [String?]) -> Bool {
        words.contains { $0.flatMap(states.value) == .reviewed }
    }

    /// Returns the state that somebody gives a question, as far as it differs from the usual one.
    static func state(in words: [String?], else usual: GapState) -> GapState {
        if closing.areIn(words) { return .closed }
        if opening.areIn(words) { return .reopened }
        if beginning.areIn(words) { return .accepted }
        let named = state(in: words)
        // What a reviewer read is the draft.
        if named == .drafted {
            return words.lazy.compactMap { $0.flatMap(states.value) }.first { $0 != .drafted }
                ?? usual
        }
        return named == .dismissed || named == .open ? usual : named ?? usual
    }

    /// What a page answers after all.
    private static let closing = WordSequences([
        "close.", "already answered", "answered by", "answered in", "already covered", "covered by",
        "juz odpowiada", "odpowiada na to", "odpowiada strona", "jest juz opisan", "zamykamy",
        "уже отвечает", "ответ есть", "ответ уже", "закрываем", "закрывай", "все есть",
    ])
    private static let opening = WordSequences([
        "open it again", "open again", "is back", "came back", "re-open", "otworz ponownie",
        "znowu otworz", "wraca", "wrocilo", "снова открой", "открой снова", "вернулся",
        "вернулось", "опять открой", "открой опять",
    ])
    private static let beginning = WordSequences([
        "we'll do", "well do", "will do", "let's do", "lets do", "let's write", "lets write",
        "going to write", "go ahead", "go for", "greenlight", "green light", "take on",
        "we'll write", "we'll take", "robimy", "zrobimy", "bierzemy", "napiszemy", "zielone",
        "biore", "берем", "беремся", "сделаем", "делаем", "напишем", "пишем", "в работу", "беру",
        "согласн",
    ])

    private static let doers: Set<String> = ["i", "we", "you", "to", "should", "me", "us"]

    private static let states = WordBeginnings<GapState>([
        ("draft", .drafted), ("szkic", .drafted), ("naszkicowan", .drafted), ("чернов", .drafted),
        ("набросан", .drafted),
        ("accept", .accepted), ("approv", .accepted), ("zaakceptow", .accepted),
        ("zaakceptuj", .accepted), ("akceptuj", .accepted), ("zatwierdz", .accepted),
        ("принят", .accepted), ("принял", .accepted), ("принима", .accepted), ("прими", .accepted),
        ("одобр", .accepted), ("утверд", .accepted), ("утвержд", .accepted),
        ("reviewed", .reviewed), ("proofread", .reviewed), ("checked", .reviewed),
        ("sprawdzon", .reviewed), ("sprawdzil", .reviewed), ("korekt", .reviewed),
        ("проверен", .reviewed), ("проверил", .reviewed), ("вычита", .reviewed),
        ("корректур", .reviewed),
        ("published", .published), ("opublikowan", .published), ("опубликован", .published),
        ("closed", .closed), ("zamknie", .closed), ("zamknij", .closed),
        ("закрыт", .closed), ("закрой", .closed),
        ("dismissed", .dismissed), ("rejected", .dismissed), ("reject", .dismissed),
        ("odrzuc", .dismissed), ("отклон", .dismissed), ("отверг", .dismissed),
        ("thrown", .dismissed), ("discarded", .dismissed), ("wyrzucon", .dismissed),
        ("wyrzucil", .dismissed), ("забракова", .dismissed), ("выкину", .dismissed),
        ("reopen", .reopened), ("ponownie", .reopened), ("заново", .reopened),
    ])
}
