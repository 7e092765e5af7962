/// Counts in how many texts of a list each stem occurs; its memory serves from count to count.
package struct StemCounter {
    private let texts: TextList
    /// By half the stem's number, as below.
    private var counts: [Int32]
    /// The last text that a stem was met in.
    private var seen: [Int]
    private var textsRead = 0

    package init(_ texts: TextList) {
        self.texts = texts
        counts = Array(repeating: 0, count: texts.stemCount)
        seen = Array(repeating: 0, count: texts.stemCount)
    }

    /// Returns in how many of some texts each stem occurs, ascending by stem.
    package mutating func counts(
        of ordinals: some Sequence<Int>, where isCounted: (Int32) -> Bool
    ) -> [(stem: Int32, count: Int32)] {
        var touched: [Int32] = []
        for ordinal in ordinals {
            textsRead += 1
            for word in texts.words(of: ordinal) {
                let stem = texts.stem(of: word)
                let place = Int(stem) / 2
                guard seen[place] != textsRead else { continue }
                seen[place] = textsRead
                if counts[place] == 0 {
                    guard isCounted(stem) else { continue }
                    touched.append(stem)
                }
                counts[place] += 1
            }
        }
        touched.sort()
        return touched.map { stem in
            defer { counts[Int(stem) / 2] = 0 }
            return (stem, counts[Int(stem) / 2])
        }
    }

    /// Returns in how many texts of the list each stem occurs, by half the stem's number.
    package static func frequencies(in texts: TextList) -> [Int32] {
        let pieces = max(1, min(8, texts.count / 4_096))
        let parts = Parallel.map(pieces, least: 1) {
            StemCounter(texts)
        } each: { piece, counter -> [Int32] in
            var frequencies = [Int32](repeating: 0, count: texts.stemCount)
            let range = texts.count * piece / pieces..<texts.count * (piece + 1) / pieces
            for (stem, count) in counter.counts(of: range, where: { _ in true }) {
                frequencies[Int(stem) / 2] = count
            }
            return frequencies
        }
        return parts.dropFirst().reduce(into: parts[0]) { sum, part in
            for place in part.indices { sum[place] += part[place] }
        }
    }
}
