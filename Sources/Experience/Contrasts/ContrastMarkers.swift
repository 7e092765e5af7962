import TextEngine

/// The words of one language after which praise turns to what went wrong.
struct ContrastMarkers: Sendable {
    /// How a marker parts what it stands in.
    enum Place: Sendable {
        /// `A, but B`: what stands before it, and what stands after it.
        case between
        /// `Although A, B` and `B, although A`: opens the clause that is conceded.
        case before
        /// `B, however, goes on`: stands anywhere in the clause that contrasts with what was said.
        case within
        /// `A, bought it elsewhere because B`: says itself that the customer was lost.
        case loss
    }

    struct Marker: Sendable {
        /// Words in lower case without diacritics.
        var words: [String]
        var place: Place
        /// Whether it is a marker only where it opens a clause: `, only the zip broke`.
        var opensClause: Bool
    }

    /// By first word, the longest first.
    private let markers: [String: [Marker]]
    /// What makes a contrast a false one: `not only … but also`, `nothing but`.
    private let pairs: [(first: [String], marker: String)]
    private let idioms: [[String]]

    /// - Parameters:
    ///   - between, before, within, loss: The markers of each place; those with a comma at their
    ///     beginning must open a clause.
    ///   - pairs: Words that make a later marker of their sentence a false contrast, `words > marker`.
    ///   - idioms: Phrases in which a marker turns nothing.
    init(
        between: [String], before: [String], within: [String], loss: [String], pairs: [String],
        idioms: [String]
    ) {
        var markers: [String: [Marker]] = [:]
        for (texts, place) in [
            (between, Place.between), (before, .before), (within, .within), (loss, .loss),
        ] {
            for text in texts {
                let words = Self.words(text)
                markers[words[0], default: []].append(
                    Marker(words: words, place: place, opensClause: text.hasPrefix(",")))
            }
        }
        self.markers = markers.mapValues { $0.sorted { $0.words.count > $1.words.count } }
        self.pairs = pairs.map { pair in
            let sides = pair.split(separator: ">")
            return (Self.words(String(sides[0])), Self.words(String(sides[1]))[0])
        }
        self.idioms = idioms.map(Self.words)
    }

    private static func words(_ text: String) -> [String] {
        PlainWords(text).words.map(\.text)
    }

    /// Returns the markers that begin at a word, the longest first.
    func markers(at position: Int, of words: [PlainWords.Word]) -> [Marker] {
        (markers[words[position].text] ?? []).filter { marker in
            Self.stands(marker.words, at: position, of: words)
                && (!marker.opensClause || words[position].opensClause)
        }
    }

    /// Whether a marker at a position turns nothing.
    func isFalse(at position: Int, of words: [PlainWords.Word]) -> Bool {
        let isIdiom = idioms.contains { idiom in
            (max(0, position - idiom.count + 1)...position).contains {
                Self.stands(idiom, at: $0, of: words)
            }
        }
        return isIdiom
            || pairs.contains { pair in
                pair.marker == words[position].text
                    && (0..<position).contains { Self.stands(pair.first, at: $0, of: words) }
            }
    }

    private static func stands(
        _ phrase: [String], at position: Int, of words: [PlainWords.Word]
    ) -> Bool {
        position + phrase.count <= words.count
            && phrase.indices.allSatisfy { phrase[$0] == words[position + $0].text }
    }
}
