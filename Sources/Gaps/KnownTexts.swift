import Foundation
import TextEngine

/// The texts of a collection by their ranks, with a document that says each: so that copies of what
/// was there before are found again.
struct KnownTexts: Sendable, Codable {
    /// Ascending.
    private var ranks: Data
    /// The keys of the documents, in the order of the ranks.
    private var documents: Data

    /// - Parameter texts: In any order; of equal ranks the lowest key stays.
    init(_ texts: [(rank: UInt64, document: Int)]) {
        var kept: [(rank: UInt64, document: Int)] = []
        kept.reserveCapacity(texts.count)
        for text in texts.sorted(by: { $0 < $1 }) where text.rank != kept.last?.rank {
            kept.append(text)
        }
        ranks = PackedNumbers.data(kept.map(\.rank))
        documents = PackedNumbers.data(kept.map { Int64($0.document) })
    }

    /// Returns the same with further texts; nil where the bytes are damaged.
    func adding(_ texts: [(rank: UInt64, document: Int)]) -> KnownTexts? {
        guard let (ranks, documents) = numbers else { return nil }
        return KnownTexts(zip(ranks, documents).map { ($0, Int($1)) } + texts)
    }

    /// Returns a document that says a text, for each of some ranks that is known; nil where the bytes
    /// are damaged.
    func documents(of wanted: [UInt64]) -> [UInt64: Int]? {
        guard let (ranks, documents) = numbers else { return nil }
        var found: [UInt64: Int] = [:]
        for rank in wanted {
            var (low, high) = (0, ranks.count)
            while low < high {
                let middle = (low + high) / 2
                if ranks[middle] < rank { low = middle + 1 } else { high = middle }
            }
            if low < ranks.count, ranks[low] == rank { found[rank] = Int(documents[low]) }
        }
        return found
    }

    private var numbers: (ranks: [UInt64], documents: [Int64])? {
        guard let ranks = PackedNumbers.numbers(ranks, of: UInt64(0)),
            let documents = PackedNumbers.numbers(documents, of: Int64(0)),
            ranks.count == documents.count
        else { return nil }
        return (ranks, documents)
    }
}
