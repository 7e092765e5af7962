/// What words mean that begin in one of some ways: `polsk` is Polish in every case and gender.
///
/// Words and beginnings are folded; the first beginning that fits decides.
struct WordBeginnings<Value: Sendable>: Sendable {
    private let byFirst: [Unicode.Scalar: [(beginning: [UInt8], value: Value)]]

    init(_ pairs: [(String, Value)]) {
        var byFirst: [Unicode.Scalar: [(beginning: [UInt8], value: Value)]] = [:]
        for (beginning, value) in pairs {
            guard let first = beginning.unicodeScalars.first else { continue }
            byFirst[first, default: []].append((Array(beginning.utf8), value))
        }
        self.byFirst = byFirst
    }

    /// The meaning of a word, if it begins in one of the ways.
    func value(of word: String) -> Value? { match(word)?.value }

    /// What the first one means that fits, with the rest of the word, where the rest will do.
    func match(
        _ word: String, where restWillDo: (Substring) -> Bool = { _ in true }
    ) -> (value: Value, rest: Substring)? {
        guard let first = word.unicodeScalars.first, let candidates = byFirst[first] else {
            return nil
        }
        for candidate in candidates where word.utf8.starts(with: candidate.beginning) {
            let rest = word[
                word.utf8.index(word.startIndex, offsetBy: candidate.beginning.count)...]
            if restWillDo(rest) { return (candidate.value, rest) }
        }
        return nil
    }
}

extension WordBeginnings<Bool> {
    init(_ beginnings: [String]) { self.init(beginnings.map { ($0, true) }) }

    func contains(_ word: String) -> Bool { value(of: word) ?? false }
}
