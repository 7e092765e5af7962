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
    func value(of word: String) -> Value? { matches(word).first?.value }

    /// All that fit, in order, with the bytes that they take of the word.
    func matches(_ word: String) -> [(count: Int, value: Value)] {
        guard let first = word.unicodeScalars.first, let candidates = byFirst[first] else {
            return []
        }
        let bytes = Array(word.utf8)
        return candidates.compactMap { candidate in
            bytes.starts(with: candidate.beginning)
                ? (candidate.beginning.count, candidate.value) : nil
        }
    }
}

extension WordBeginnings<Bool> {
    init(_ beginnings: [String]) { self.init(beginnings.map { ($0, true) }) }

    func contains(_ word: String) -> Bool { value(of: word) ?? false }
}
