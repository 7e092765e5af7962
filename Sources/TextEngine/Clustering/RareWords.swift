import Foundation

/// Measures how much rare words should decide which texts of a collection belong together.
///
/// Where texts name things, two that share a rare word are about the same; where they ask the same
/// in ever new ways, a rare word is an accident and common ones tell. The collection shows which:
/// the share of a text's nearest neighbours that have one of its words, beyond chance, goes with the
/// number *n* of texts that have the word about as *n*^-β. The larger β, the more rare words tell.
package enum RareWords {
    /// How many neighbours of a text are looked at.
    private static let neighborCount = 5
    /// The number of texts, spread evenly, whose neighbours are looked at.
    private static let textCount = 4_000
    /// The exponents of the idf that are given, from "common words tell" to the textbook's.
    private static let exponents = 0.25...1
    /// The exponent at β = 0, and by how much it rises with β.
    ///
    /// The line was laid through nine labelled sets. There the best exponent is 0.25 where β is -0.23,
    /// one half where it is 0, and 1 where it is 0.36.
    private static let line = (start: 0.5, slope: 1.5)

    /// Returns the exponent of the idf that suits a collection; the usual one if it is too small.
    ///
    /// - Parameter vectors: Unit vectors with the usual exponent.
    package static func exponent(of vectors: [SparseVector]) -> Double {
        guard let fall = fall(in: vectors) else { return TermWeighting.idfExponent }
        let exponent = line.start + line.slope * fall
        return min(max(exponent, exponents.lowerBound), exponents.upperBound)
    }

    /// Returns β: how fast the share of neighbours that have a word falls with its frequency.
    ///
    /// It is the slope of a straight line through the octaves of the frequency, all of one weight;
    /// nil if there are fewer than two. Octaves that begin above a 32nd of the texts are left out:
    /// their words tell languages apart.
    static func fall(in vectors: [SparseVector]) -> Double? {
        let frequencies = stemFrequencies(in: vectors)
        let searcher = Searcher(vectors, chance: Chance(vectors: vectors, queries: vectors))
        let step = max(1, (vectors.count + textCount - 1) / textCount)
        let found = Parallel.map((vectors.count + step - 1) / step) {
            Searcher.Scratch(for: searcher)
        } each: { position, scratch in
            let text = position * step
            let hits = searcher.nearest(
                to: vectors[text], count: neighborCount, excluding: text, scratch: &scratch)
            return sightings(
                of: vectors[text],
                among: hits.filter { $0.similarity > 0 }.map { vectors[$0.ordinal] })
        }
        var octaves = [Octave](repeating: Octave(), count: Int.bitWidth)
        for sighting in found.joined() {
            let frequency = frequencies[Int(sighting.stem / 2)]
            guard frequency > 1 else { continue }
            octaves[Int.bitWidth - 1 - frequency.leadingZeroBitCount]
                .add(sighting, frequency, of: vectors.count)
        }
        let points = octaves.enumerated()
            .filter { 32 << $0.offset <= vectors.count && $0.element.possible > 20 }
            .map { $0.element.point }
        return points.count < 2 ? nil : -slope(points)
    }

    /// In how many neighbours of a text one of its stems was looked for and found.
    private struct Sighting {
        var stem: Int32
        var sought: Int
        var found: Int
    }

    /// Looks for each stem of a text in its neighbours.
    private static func sightings(
        of text: SparseVector, among neighbors: [SparseVector]
    ) -> [Sighting] {
        guard !neighbors.isEmpty else { return [] }
        let known = neighbors.map { Set($0.features.filter(FeatureBag.isStem)) }
        return text.features.filter(FeatureBag.isStem).map { stem in
            Sighting(
                stem: stem, sought: neighbors.count, found: known.count { $0.contains(stem) })
        }
    }

    /// Counts in how many texts each stem occurs, by half its feature number.
    private static func stemFrequencies(in vectors: [SparseVector]) -> [Int] {
        var frequencies = [Int](
            repeating: 0, count: vectors.reduce(0) { max($0, Int($1.features.last ?? 0) / 2 + 1) })
        for vector in vectors {
            for feature in vector.features where FeatureBag.isStem(feature) {
                frequencies[Int(feature / 2)] += 1
            }
        }
        return frequencies
    }

    /// Sightings of words that are about equally frequent.
    private struct Octave {
        /// How many neighbours could have the word: a rare one does not reach all.
        var possible = 0.0
        private var found = 0.0
        private var chance = 0.0
        private var logarithms = 0.0

        mutating func add(_ sighting: Sighting, _ frequency: Int, of textCount: Int) {
            let reach = min(1, Double(frequency - 1) / Double(RareWords.neighborCount))
            let possible = reach * Double(sighting.sought)
            self.possible += possible
            found += Double(sighting.found)
            chance += possible * Double(frequency) / Double(textCount)
            logarithms += possible * log(Double(frequency))
        }

        /// The mean logarithm of the frequency and the logarithm of the share beyond chance.
        var point: (x: Double, y: Double) {
            (logarithms / possible, log(min(1, max(0.01, (found - chance) / possible))))
        }
    }

    /// Returns the slope of the straight line that fits points best by least squares.
    private static func slope(_ points: [(x: Double, y: Double)]) -> Double {
        let count = Double(points.count)
        let x = points.reduce(0) { $0 + $1.x } / count
        let y = points.reduce(0) { $0 + $1.y } / count
        let covariance = points.reduce(0) { $0 + ($1.x - x) * ($1.y - y) }
        return covariance / points.reduce(0) { $0 + ($1.x - x) * ($1.x - x) }
    }
}
