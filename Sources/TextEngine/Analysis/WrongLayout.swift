/// Text typed with the keyboard set to the other script: `rfr dthyenm ltymub` is
/// `как вернуть деньги`.
///
/// What the keys give must be words of the collection, and what was written must not be.
struct WrongLayout: Sendable {
    private var known = WordIndex()
    private(set) var counts: [Int] = []
    private var hasCyrillic = false

    /// Words that are written less often are not known.
    private static let leastCount = 2
    private static let leastRatio = 10
    private static let wordLimit = 50_000
    /// A shorter word alone proves nothing: `yt` is `не`, and a video site too.
    private static let tellingLength = 4

    init() {}

    init(_ vocabulary: SpellingVocabulary) {
        var ranked = vocabulary.words.map(\.count).filter { $0 >= Self.leastCount }
        var limit = Self.leastCount
        if ranked.count > Self.wordLimit {
            ranked.sort(by: >)
            // All words of one count or none, so that the order of reading does not choose.
            limit = ranked[Self.wordLimit] + 1
        }
        self.init(
            words: vocabulary.words.enumerated().lazy.filter { $0.element.count >= limit }
                .map { (vocabulary.plain.text(of: $0.offset), $0.element.count) })
    }

    /// Takes the words that are known, with how often each was written.
    init(words: some Sequence<(String, Int)>) {
        for (text, count) in words {
            if Script(of: text.unicodeScalars.lazy.map(\.value)) == .cyrillic { hasCyrillic = true }
            if known.number(of: Array(text.utf8)) == counts.count { counts.append(count) }
        }
    }

    /// The words that are known.
    var words: [String] { (0..<known.count).map(known.text) }

    /// Returns a text as it was meant, in lower case; nil if it was typed as meant.
    func retyped(_ text: String) -> String? {
        guard hasCyrillic else { return nil }
        let isCyrillic = text.utf8.contains { $0 == 0xD0 || $0 == 0xD1 }
        let isLatin = text.utf8.contains { ByteKinds.shared[$0].contains(.letter) }
        var result: String?
        if isLatin, wasMistyped(text, in: .latin) { result = retyped(text, from: .latin) }
        if isCyrillic, wasMistyped(result ?? text, in: .cyrillic) {
            result = retyped(result ?? text, from: .cyrillic)
        }
        return result
    }

    /// Whether most of a text is words of the collection, typed on the other keyboard.
    private func wasMistyped(_ text: String, in script: Script) -> Bool {
        var letters = 0
        var provedLetters = 0
        var isTelling = false
        var ownWords = 0
        Self.forEachChunk(of: text) { chunk in
            guard Script(of: chunk) == script else { return true }
            letters += chunk.count
            guard let reading = reading(of: chunk, from: script) else { return true }
            if reading.isOwn, chunk.count >= Self.tellingLength { ownWords += 1 }
            if reading.isKnown {
                provedLetters += chunk.count
                isTelling = isTelling || chunk.count >= Self.tellingLength
            }
            // Written as it is meant, twice: then the text is, and the rest is not worth the time.
            return ownWords < 2
        }
        return ownWords < 2 && isTelling && provedLetters * 2 >= letters
    }

    private func retyped(_ text: String, from script: Script) -> String {
        var result = String.UnicodeScalarView()
        Self.forEachChunk(of: text) { chunk in
            if !result.isEmpty { result.append(" ") }
            var meant = chunk
            if Script(of: chunk) == script, let reading = reading(of: chunk, from: script),
                !reading.isOwn
            {
                meant = reading.codes[...]
            }
            result.append(contentsOf: meant.lazy.compactMap(Unicode.Scalar.init))
            return true
        }
        return String(result)
    }

    /// Gives the chunks between blanks in lower case, as long as a function wants more.
    private static func forEachChunk(of text: String, _ body: (ArraySlice<UInt32>) -> Bool) {
        var chunk: [UInt32] = []
        for scalar in text.unicodeScalars {
            if isBlank(scalar.value) {
                if !chunk.isEmpty, !body(chunk[...]) { return }
                chunk.removeAll(keepingCapacity: true)
            } else {
                chunk.append(ScalarTable.shared.entry(scalar.value).lower)
            }
        }
        if !chunk.isEmpty { _ = body(chunk[...]) }
    }

    /// A chunk as the other keyboard gives it.
    private struct Reading {
        var codes: [UInt32]
        /// Whether the collection has that word, and whether it has the one that was written.
        var isKnown: Bool
        var isOwn: Bool
    }

    private func reading(of chunk: ArraySlice<UInt32>, from script: Script) -> Reading? {
        var best: Reading?
        let word = Self.trimmed(chunk)
        let written = count(of: word)
        // A point behind a word is punctuation, or the letter of its key.
        for core in word.count < chunk.count ? [chunk, word] : [chunk] {
            guard
                let codes =
                    script == .latin ? KeyboardLayout.russian(core) : KeyboardLayout.english(core)
            else { continue }
            let meant = count(of: codes[...])
            let reading = Reading(
                codes: codes, isKnown: meant > 0 && meant >= Self.leastRatio * written,
                isOwn: written > 0 && meant < Self.leastRatio * written)
            if reading.isKnown { return reading }
            best = reading
        }
        return best
    }

    /// Returns how often a word of one of the keyboards was written, without its diacritics.
    private func count(of word: ArraySlice<UInt32>) -> Int {
        guard word.allSatisfy({ $0 < 0x800 }) else { return 0 }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(word.count * 2)
        for code in word {
            let letter = code == 0x451 ? 0x435 : code
            if letter < 0x80 {
                bytes.append(UInt8(truncatingIfNeeded: letter))
            } else {
                bytes.append(UInt8(truncatingIfNeeded: 0xC0 | letter >> 6))
                bytes.append(UInt8(truncatingIfNeeded: 0x80 | letter & 0x3F))
            }
        }
        return known.existing(bytes).map { counts[$0] } ?? 0
    }

    /// Returns a chunk without the marks at its ends that are no letters.
    private static func trimmed(_ chunk: ArraySlice<UInt32>) -> ArraySlice<UInt32> {
        func isMark(_ code: UInt32) -> Bool { ScalarTable.shared.entry(code).kind != .letter }
        var rest = chunk
        while let last = rest.last, isMark(last) { rest.removeLast() }
        return rest.drop(while: isMark)
    }

    private static func isBlank(_ code: UInt32) -> Bool {
        switch code {
        case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
            0x205F, 0x3000:
            true
        default: false
        }
    }

    /// The script of a chunk's letters, by the first.
    private enum Script {
        case latin, cyrillic

        init?(of codes: some Sequence<UInt32>) {
            for code in codes {
                switch code {
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
