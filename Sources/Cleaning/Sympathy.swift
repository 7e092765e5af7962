/// Apologies, sympathy and small talk of agents, which no article needs.
package enum Sympathy {
    /// Returns a sentence without them; an empty text for one that is nothing else.
    ///
    /// `We are sorry, the code works once.` becomes `The code works once.`
    package static func removing(from sentence: String) -> String {
        var rest = sentence.trimmed
        for _ in 0..<3 {
            let shorter = removingOnce(from: rest)
            if shorter == rest { break }
            rest = shorter
        }
        return removingEnd(from: withoutSmiley(rest))
    }

    private static func removingOnce(from sentence: String) -> String {
        let text = OutlinedText(sentence)
        guard let count = Markers.sympathy.match(text.words) else { return sentence }
        let last = count - 1
        if stops(text, after: last) {
            guard count < text.words.count else { return "" }
            let next = text.words[count]
            if !Markers.subordinators.contains(next) { return rest(of: text, after: last) }
        }
        // "We are sorry for the trouble: the code works once."
        let colon = text.words.indices.dropFirst(count).first {
            $0 + 1 < text.words.count && text.words[$0].gap.contains(.colon)
        }
        return colon.map { rest(of: text, after: $0) } ?? ""
    }

    /// Returns what begins behind a word and the punctuation after it.
    private static func rest(of text: OutlinedText, after word: Int) -> String {
        var start = text.words[word].range.upperBound
        while start < text.bytes.count, ",.!;: ".utf8.contains(text.bytes[start]) { start += 1 }
        let rest = String(decoding: text.bytes[start...], as: UTF8.self)
        let bare = rest.drop { "–—-…".contains($0) || $0.isWhitespace }
        return bare.prefix(1).uppercased() + bare.dropFirst()
    }

    /// Returns a sentence without the faces and flowers at its end.
    private static func withoutSmiley(_ sentence: String) -> String {
        guard let space = sentence.lastIndex(of: " ") else { return sentence }
        let last = sentence[sentence.index(after: space)...]
        let isFace = [":)", ":-)", ";)", ";-)", ":D", ":(", ":-(", ":))"].contains(String(last))
        let isPicture = last.unicodeScalars.allSatisfy {
            $0.properties.isEmoji && !$0.isASCII || $0.properties.isVariationSelector
        }
        return isFace || isPicture ? String(sentence[..<space]) : sentence
    }

    /// `Nothing before 2027, sorry.` becomes `Nothing before 2027.`
    private static func removingEnd(from sentence: String) -> String {
        guard let comma = sentence.lastIndex(of: ","), comma > sentence.startIndex else {
            return sentence
        }
        let tail = OutlinedText(String(sentence[sentence.index(after: comma)...]))
        guard !tail.words.isEmpty, Markers.sympathy.match(tail.words) == tail.words.count,
            !tail.words[tail.words.count - 1].gap.contains(.digit)
        else { return sentence }
        return sentence[..<comma] + "."
    }

    private static func stops(_ text: OutlinedText, after word: Int) -> Bool {
        let gap = text.words[word].gap
        return !gap.isDisjoint(with: [.comma, .stop, .colon, .dash, .lineEnd])
            || word + 1 == text.words.count
    }
}
