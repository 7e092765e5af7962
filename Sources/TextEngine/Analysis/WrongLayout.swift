/// Text typed with the keyboard set to the other script: `rfr dthyenm ltymub` is
/// `как вернуть деньги`.
///
/// What the keys give must be words of the collection, and what was written must not be.
struct WrongLayout: Sendable {
    private var known: [String: Int] = [:]
    private var hasCyrillic = false

    /// Words that are written less often are not known.
    private static let leastCount = 2
    private static let leastRatio = 10
    private static let wordLimit = 50_000
    /// A shorter word alone proves nothing: `yt` is `не`, and a video site too.
    private static let tellingLength = 4

    init() {}

    init(_ vocabulary: SpellingVocabulary) {
        let ranked = vocabulary.words.indices
            .filter { vocabulary.words[$0].count >= Self.leastCount }
            .sorted { vocabulary.words[$0].count > vocabulary.words[$1].count }
        let limit =
            ranked.count > Self.wordLimit ? vocabulary.words[ranked[Self.wordLimit]].count + 1 : 0
        for word in ranked {
            let count = vocabulary.words[word].count
            guard count >= limit else { break }
            let text = vocabulary.plain.text(of: word)
            if Script(of: text) == .cyrillic { hasCyrillic = true }
            known[text] = count
        }
    }

    /// Returns a text as it was meant, in lower case; nil if it was typed as meant.
    func retyped(_ text: String) -> String? {
        guard hasCyrillic else { return nil }
        let isCyrillic = text.utf8.contains { $0 == 0xD0 || $0 == 0xD1 }
        let isLatin = text.utf8.contains { ByteKinds.shared[$0].contains(.letter) }
        var result: String?
        if isLatin { result = retyped(text, from: .latin) }
        if isCyrillic { result = retyped(result ?? text, from: .cyrillic) ?? result }
        return result
    }

    private func retyped(_ text: String, from script: Script) -> String? {
        var letters = 0
        var provedLetters = 0
        var isTelling = false
        var ownWords = 0
        var chunks: [String] = []
        for chunk in text.lowercased().split(whereSeparator: \.isWhitespace) {
            chunks.append(String(chunk))
            guard Script(of: chunk) == script else { continue }
            let length = chunk.unicodeScalars.count
            letters += length
            guard let reading = reading(of: chunk, from: script) else { continue }
            if reading.isOwn, length >= Self.tellingLength { ownWords += 1 }
            // Written as it is meant, twice: then the text is, and the rest is not worth the time.
            if ownWords == 2 { return nil }
            if reading.isKnown {
                provedLetters += length
                isTelling = isTelling || length >= Self.tellingLength
            }
            if !reading.isOwn { chunks[chunks.count - 1] = reading.text }
        }
        guard isTelling, provedLetters * 2 >= letters else { return nil }
        return chunks.joined(separator: " ")
    }

    /// A chunk as the other keyboard gives it.
    private struct Reading {
        var text: String
        /// Whether the collection has that word, and whether it has the one that was written.
        var isKnown: Bool
        var isOwn: Bool
    }

    private func reading(of chunk: Substring, from script: Script) -> Reading? {
        var best: Reading?
        // A point behind a word is punctuation, or the letter of its key.
        for core in [chunk[...], chunk.trimmingMarks()] {
            let scalars = core.unicodeScalars[...]
            guard
                let text =
                    script == .latin
                    ? KeyboardLayout.russian(scalars) : KeyboardLayout.english(scalars)
            else { continue }
            let written = known[LetterFolding.shared.folded(String(core.trimmingMarks()))] ?? 0
            let meant = known[LetterFolding.shared.folded(text)] ?? 0
            let reading = Reading(
                text: text, isKnown: meant > 0 && meant >= Self.leastRatio * written,
                isOwn: written > 0 && meant < Self.leastRatio * written)
            if reading.isKnown { return reading }
            best = reading
        }
        return best
    }

    /// The script of a chunk's letters, by the first.
    private enum Script {
        case latin, cyrillic

        init?(of chunk: some StringProtocol) {
            for scalar in chunk.unicodeScalars {
                switch scalar.value {
                case 0x61...0x7A: self = .latin
                case 0x400...0x52F: self = .cyrillic
                default: continue
                }
                return
            }
            return nil
        }
    }
}

extension Substring {
    /// Returns the text without marks at its ends that are no letters.
    fileprivate func trimmingMarks() -> Substring {
        var rest = self
        while let last = rest.last, !last.isLetter { rest.removeLast() }
        while let first = rest.first, !first.isLetter { rest.removeFirst() }
        return rest
    }
}
