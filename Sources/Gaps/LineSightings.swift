/// How often each line and each opening or closing sentence was met, and beside what.
///
/// Sightings of parts of a collection merge in any order.
struct LineSightings: Sendable {
    /// One line in one document.
    struct Sighting: Sendable, Comparable {
        var line: UInt64
        /// Tells apart what stands beside the line; 0 where that is next to nothing.
        var rest: UInt64

        static func < (left: Sighting, right: Sighting) -> Bool {
            (left.line, left.rest) < (right.line, right.rest)
        }
    }

    /// A line is boilerplate from so many documents and from such a share of them on.
    private static let minimumCount = 10
    private static let minimumShare = 0.02
    /// What stands beside it differs nearly each time: it goes with any question.
    private static let minimumVariety = 0.8
    /// A line that is the whole of a document more often than this is what people ask.
    private static let maximumAlone = 0.05

    private var sightings: [Sighting] = []
    private var documentCount = 0

    /// Counts the lines of a cleaned text.
    mutating func add(_ text: String) {
        documentCount += 1
        let pieces = TextPieces(text)
        for piece in pieces.candidates {
            sightings.append(
                Sighting(line: pieces.key(of: piece), rest: pieces.keyOfRest(beside: piece)))
        }
    }

    /// Adds what was met in another part of the collection.
    mutating func merge(_ other: LineSightings) {
        documentCount += other.documentCount
        sightings += other.sightings
    }

    /// Returns the keys of the lines that recur whatever the question.
    func boilerplate() -> Set<UInt64> {
        let enough = max(Self.minimumCount, Int(Double(documentCount) * Self.minimumShare))
        let sorted = sightings.sorted()
        var keys: Set<UInt64> = []
        var start = 0
        while start < sorted.count {
            var end = start
            var alone = 0
            var different = 0
            while end < sorted.count, sorted[end].line == sorted[start].line {
                if sorted[end].rest == 0 {
                    alone += 1
                } else if end == start || sorted[end].rest != sorted[end - 1].rest {
                    different += 1
                }
                end += 1
            }
            let count = end - start - alone
            if count >= enough, Double(different) >= Double(count) * Self.minimumVariety,
                Double(alone) <= Double(count) * Self.maximumAlone
            {
                keys.insert(sorted[start].line)
            }
            start = end
        }
        return keys
    }
}
