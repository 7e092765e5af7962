import Cleaning
import SupportModel
import TextEngine

/// What a collection's forms, apps and mail programs put around what customers write: "Order placed
/// through the mobile app", "Sent from my phone", a disclaimer.
///
/// It is learnt from the collection: a line or an opening or closing sentence that recurs in many
/// documents, numbers aside, each time beside something else. A question that recurs word for word
/// stands alone, and so is none.
struct Boilerplate: Sendable, Codable {
    /// How many documents are counted together.
    private static let blockSize = 64

    private let keys: SortedSet<UInt64>

    /// Learns from the cleaned texts of a collection.
    ///
    /// - Parameters:
    ///   - documents: The collection.
    ///   - text: Returns a document's cleaned text, or nil if it is not to be counted.
    init(of documents: [StoredDocument], text: @Sendable (Document) -> String?) {
        let blocks = (documents.count + Self.blockSize - 1) / Self.blockSize
        let parts = Parallel.map(blocks) {
            ()
        } each: { block, _ -> LineSightings in
            var sightings = LineSightings()
            let end = min(documents.count, (block + 1) * Self.blockSize)
            for ordinal in block * Self.blockSize..<end {
                let document = documents[ordinal].document
                if let text = text(document) { sightings.add(text) }
            }
            return sightings
        }
        var all = LineSightings()
        for part in parts { all.merge(part) }
        keys = SortedSet(all.boilerplate())
    }

    /// Returns a cleaned text without boilerplate; a text that is little else stays as it is.
    func removing(from text: String) -> String {
        guard !keys.isEmpty else { return text }
        let pieces = TextPieces(text)
        let found = pieces.candidates.filter { keys.contains(pieces.key(of: $0)) }
        guard !found.isEmpty else { return text }
        var removed: [Range<Int>] = []
        for piece in found where pieces.lines.contains(piece) { removed.append(piece) }
        // A sentence goes only from an end, not from the middle of what is said.
        removed += pieces.opening.prefix { found.contains($0) }
        removed += pieces.closing.reversed().prefix { found.contains($0) }
        return Self.text(pieces, without: removed) ?? text
    }

    private static func text(_ pieces: TextPieces, without removed: [Range<Int>]) -> String? {
        var kept: [UInt8] = []
        var position = 0
        let sorted = removed.sorted {
            ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
        }
        for range in sorted where range.upperBound > position {
            kept += pieces.bytes[position..<max(position, range.lowerBound)]
            position = range.upperBound
        }
        kept += pieces.bytes[position...]
        let text = Cleaner.question(from: String(decoding: kept, as: UTF8.self))
        return TextPieces.saysSomething(text) ? text : nil
    }
}
