/// Where two sentences of replies say of one thing what cannot both hold, though neither denies the
/// other nor names another figure.
///
/// Grammar tells it. Either a clause begins with the same words and goes on with the same preposition
/// to something else, as `the refund goes to the card` and `the refund goes to your store credit`
/// do; what only can be so (`you can pay by card`) excludes nothing. Or one sentence says that only
/// somebody can, as `only our support can change the address` does, and the other that it can be
/// done, without naming them.
struct ReplyAlternatives: Equatable {
    /// The telling words that a clause must have in common, and the most that it may have beside.
    private static let frameLength = 2
    private static let slotLength = 2

    /// The stems of what both say, and of what each says alone.
    private(set) var frame: Set<String>
    private(set) var first: Set<String>
    private(set) var second: Set<String>
    /// Whether one sentence alone rules the other out; else it takes several replies for each.
    private(set) var isExclusive: Bool

    /// Finds where two sentences part; nil where both may hold.
    init?(_ left: SentenceWords, _ right: SentenceWords) {
        if let (frame, focus) = Self.exclusion(by: left, of: right) {
            self.frame = frame
            first = focus
            second = right.content.subtracting(frame)
            isExclusive = true
        } else if let (frame, focus) = Self.exclusion(by: right, of: left) {
            self.frame = frame
            first = left.content.subtracting(frame)
            second = focus
            isExclusive = true
        } else {
            for own in left.clauses {
                for other in right.clauses {
                    guard let (frame, first, second) = Self.slot(own, other) else { continue }
                    self.frame = frame
                    self.first = first
                    self.second = second
                    isExclusive = false
                    return
                }
            }
            return nil
        }
    }

    // MARK: One frame, two fillers

    private static func slot(
        _ left: [SentenceWords.Word], _ right: [SentenceWords.Word]
    ) -> (frame: Set<String>, first: Set<String>, second: Set<String>)? {
        guard !isPossible(left), !isPossible(right) else { return nil }
        let own = left.indices.filter { left[$0].isContent }
        let other = right.indices.filter { right[$0].isContent }
        func isSame(_ pair: (Int, Int)) -> Bool { left[pair.0].key == right[pair.1].key }
        let frame = zip(own, other).prefix(while: isSame).count
        guard frame >= frameLength, frame < own.count, frame < other.count else { return nil }
        let behind = zip(own[frame...].reversed(), other[frame...].reversed())
            .prefix(while: isSame).count
        let fillers = (own[frame..<own.count - behind], other[frame..<other.count - behind])
        // The same preposition: what follows stands in the same relation to what is said.
        let leads = (own[frame - 1] + 1, other[frame - 1] + 1)
        guard leads.0 < own[frame], leads.1 < other[frame],
            left[leads.0].key == right[leads.1].key, !left[leads.0].isContent,
            (1...slotLength).contains(fillers.0.count), (1...slotLength).contains(fillers.1.count)
        else { return nil }
        let words = (fillers.0.map { left[$0] }, fillers.1.map { right[$0] })
        guard areDifferent(words.0, words.1) else { return nil }
        return (
            Set(own.prefix(frame).map { left[$0].key }), Set(words.0.map(\.key)),
            Set(words.1.map(\.key))
        )
    }

    /// Whether fillers are of words alone, none of which is a form or the beginning of another.
    private static func areDifferent(
        _ left: [SentenceWords.Word], _ right: [SentenceWords.Word]
    ) -> Bool {
        left.allSatisfy { own in
            right.allSatisfy { other in
                own.tokenClass == .word && other.tokenClass == .word
                    && !own.key.hasPrefix(other.key) && !other.key.hasPrefix(own.key)
            }
        }
    }

    // MARK: Only somebody can

    /// Returns what both sentences say and whom the first one excludes all others but, where the
    /// second does not name them.
    private static func exclusion(
        by left: SentenceWords, of right: SentenceWords
    ) -> (frame: Set<String>, focus: Set<String>)? {
        guard !left.isNegated, !right.isNegated, isPossible(right.all) else { return nil }
        let said = right.content
        for clause in left.clauses where isPossible(clause) {
            guard let only = clause.firstIndex(where: { onlies.contains($0.surface) }) else {
                continue
            }
            var start = only + 1
            while start < clause.count, SentenceWords.determiners.contains(clause[start].surface) {
                start += 1
            }
            let focus = clause[start...].prefix { $0.isContent && !said.contains($0.key) }
            // `only unused items` says what kind, not who; `only before …` says when.
            guard !focus.isEmpty,
                focus.endIndex == clause.count || !clause[focus.endIndex].isContent
            else { continue }
            let frame = SentenceWords.content(of: clause[..<only] + clause[focus.endIndex...])
            guard frame.count >= frameLength, frame.isSubset(of: said) else { continue }
            return (frame, SentenceWords.content(of: focus))
        }
        return nil
    }

    private static func isPossible(_ words: [SentenceWords.Word]) -> Bool {
        words.contains { possibilities.contains($0.surface) }
    }

    private static let onlies: Set<String> = [
        "only", "solely", "exclusively", "tylko", "wyłącznie", "jedynie", "только", "лишь",
        "исключительно",
    ]
    /// What says that something can be, not that it is.
    private static let possibilities: Set<String> = [
        "can", "could", "may", "might", "able", "możesz", "może", "możecie", "możemy", "mogą",
        "można", "mogłaby", "mógłby", "możliwe", "могу", "можешь", "может", "можем", "можете",
        "могут", "можно", "возможно",
    ]
}
