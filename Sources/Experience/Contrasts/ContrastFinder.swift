import TextEngine

/// The two sides of a contrast as they stand in a text, whichever of them praises.
struct ContrastCandidate: Equatable {
    /// What stands on the side that the marker does not open.
    var first: String
    /// What the marker opens.
    var second: String
    /// Whether the marker says itself that something was lost.
    var tellsLoss = false
    /// Whether the second side asks.
    var asks = false
}

/// Finds where one side of a text is set against another.
struct ContrastFinder {
    /// So many sentences before the one with the marker are looked at for the other side.
    private static let reach = 2
    /// So many words before a marker between commas are the subject of its clause.
    private static let subjectLength = 2
    /// Longer sentences are lists or no sentences, and so many contrasts say all that a text has to
    /// say: whatever a customer sends, the work stays in proportion to its length.
    private static let sentenceLength = 150
    private static let contrastCount = 20

    let markers: ContrastMarkers

    /// Returns all contrasts of a text, each with every other side that it may have.
    func candidates(in text: String) -> [[ContrastCandidate]] {
        let sentences = SentenceSplitter.sentences(in: text)
        var found: [[ContrastCandidate]] = []
        for (ordinal, sentence) in sentences.enumerated() {
            guard found.count < Self.contrastCount else { break }
            let words = PlainWords(sentence)
            guard words.words.count <= Self.sentenceLength else { continue }
            let before = sentences[max(0, ordinal - Self.reach)..<ordinal].reversed().filter {
                $0.utf8.count <= Self.sentenceLength * 20
            }
            for position in words.words.indices
            where !markers.isFalse(at: position, of: words.words) {
                guard let marker = markers.markers(at: position, of: words.words).first else {
                    continue
                }
                let sides = sides(of: marker, at: position, in: words, after: before)
                if !sides.isEmpty { found.append(sides) }
            }
        }
        return found
    }

    private func sides(
        of marker: ContrastMarkers.Marker, at position: Int, in words: PlainWords,
        after before: [String]
    ) -> [ContrastCandidate] {
        let count = words.words.count
        let end = position + marker.words.count
        let asks = words.bytes.last == UInt8(ascii: "?")
        func candidates(_ first: Range<Int>, _ second: String) -> [ContrastCandidate] {
            let own = words.text(first)
            let others = own.isEmpty ? before.map { PlainWords($0).text } : [own]
            let word = words.words[position].text
            guard !second.isEmpty, second.lowercased() != word else { return [] }
            return others.filter { !$0.isEmpty && $0.lowercased() != word }.map {
                ContrastCandidate(first: $0, second: second, asks: asks)
            }
        }
        switch marker.place {
        case .between:
            return candidates(0..<position, words.text(end..<count))
        case .before:
            if position > 0 { return candidates(0..<position, words.text(end..<count)) }
            // The main clause follows behind the conceded one.
            guard
                let border = words.words.indices.first(where: {
                    $0 > end + 1 && words.words[$0].opensClause
                })
            else { return [] }
            return [
                ContrastCandidate(
                    first: words.text(end..<border), second: words.text(border..<count), asks: asks)
            ]
        case .within:
            let start = words.words[...position].lastIndex(where: \.opensClause) ?? 0
            guard start == position else { return candidates(0..<start, words.text(start..<count)) }
            // "The bag is nice, the zip, however, broke": the subject of the clause can stand before
            // the marker. At a sentence's end the clause before is the one that contrasts.
            let clause = words.words[..<position].lastIndex(where: \.opensClause) ?? 0
            let whole = candidates(0..<clause, words.text(clause..<count))
            if end == count { return whole }
            let isSubject = words.words[end].opensClause && position - clause <= Self.subjectLength
            return candidates(0..<position, words.text(end..<count)) + (isSubject ? whole : [])
        case .loss:
            let start = words.words[...position].lastIndex(where: \.opensClause) ?? 0
            return candidates(0..<start, words.text(start..<count)).map {
                var candidate = $0
                candidate.tellsLoss = true
                return candidate
            }
        }
    }
}
