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

    /// Returns the state that somebody gives a question, as far as it differs from the usual one.
    static func state(in words: [String?], else usual: GapState) -> GapState {
        if words.contains("close") { return .closed }
        let named = state(in: words)
        // What a reviewer read is the draft.
        if named == .drafted {
            return words.lazy.compactMap { $0.flatMap(states.value) }.first { $0 != .drafted }
                ?? usual
        }
        return named == .dismissed || named == .open ? usual : named ?? usual
    }

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
        ("reopen", .reopened), ("ponownie", .reopened), ("заново", .reopened),
    ])
}
