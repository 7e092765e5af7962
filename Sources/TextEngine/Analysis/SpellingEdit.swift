/// The one slip of the fingers that makes a word into another, and where.
struct SpellingEdit: Equatable, Sendable {
    /// What was done to a letter.
    enum Kind {
        /// Two neighbours changed places: `psasword`.
        case swap
        /// A letter was typed twice, or a double one once: `billling`, `acount`.
        case doubling
        /// Another key beside the right one: `интернрт`.
        case nearKey
        case substitution, insertion, omission

        /// Fingers do this; it seldom makes another word.
        var isSlip: Bool { self == .swap || self == .doubling }
    }

    let kind: Kind
    /// How many letters stand before and behind the changed ones.
    let before: Int
    let behind: Int

    /// Finds the edit that makes the right word into the written one; nil if one is not enough.
    init?(from right: [UInt32], to written: [UInt32]) {
        let shorter = min(right.count, written.count)
        guard right != written, max(right.count, written.count) - shorter <= 1 else { return nil }
        var before = 0
        while before < shorter, right[before] == written[before] { before += 1 }
        var behind = 0
        while behind < shorter - before,
            right[right.count - 1 - behind] == written[written.count - 1 - behind]
        {
            behind += 1
        }
        self.before = before
        self.behind = behind
        let was = right[before..<right.count - behind]
        let now = written[before..<written.count - behind]
        switch (was.count, now.count) {
        case (2, 2):
            guard was.first == now.last, was.last == now.first else { return nil }
            kind = .swap
        case (1, 1):
            kind = KeyboardLayout.areNeighbors(was.first, now.first) ? .nearKey : .substitution
        case (0, 1):
            kind = before > 0 && written[before - 1] == now.first ? .doubling : .insertion
        case (1, 0):
            kind = before > 0 && right[before - 1] == was.first ? .doubling : .omission
        default: return nil
        }
    }
}
