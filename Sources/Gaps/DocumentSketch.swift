package import SupportModel
import TextEngine

/// The documents that stand for a collection of any size: its content, and of what asks those whose
/// texts have the lowest ranks.
///
/// A bottom-*k* sketch (Cohen and Kaplan 2007, "Summarizing data using bottom-k sketches"): sketches
/// of the parts of a collection, merged in any order, are the sketch of the whole, however it was
/// split. What a collection is like, such as its languages, its boilerplate, its spelling and how
/// rare its words are, is learnt from it. A small collection is its own sketch.
package struct DocumentSketch: Sendable {
    /// About so many documents tell a share to a fraction of a per cent.
    package static let usualCapacity = 65_536

    private let capacity: Int
    private var asking: [Entry] = []
    private var content: [StoredDocument] = []

    /// A document that asks, under what decides whether it stays.
    private struct Entry: Comparable {
        var rank: UInt64
        var document: StoredDocument

        static func < (left: Entry, right: Entry) -> Bool {
            guard left.rank == right.rank else { return left.rank < right.rank }
            return left.document.document.precedesByID(right.document.document)
        }

        static func == (left: Entry, right: Entry) -> Bool { !(left < right) && !(right < left) }
    }

    /// Creates the sketch of nothing, which keeps so many documents that ask.
    package init(capacity: Int = usualCapacity) { self.capacity = capacity }

    /// Sketches documents, given once each.
    package init(of documents: [StoredDocument], capacity: Int = usualCapacity) {
        self.init(capacity: capacity)
        let parts = Parallel.map(ranges: documents.count) { range in
            var part = DocumentSketch(capacity: capacity)
            for document in documents[range] { part.add(document) }
            return part
        }
        for part in parts { merge(part) }
    }

    /// Adds a document.
    package mutating func add(_ stored: StoredDocument) {
        guard stored.document.kind.asksQuestions else {
            content.append(stored)
            return
        }
        asking.append(
            Entry(rank: TextRank.rank(of: stored.document.text), document: stored))
        if asking.count >= capacity * 2 { shrink() }
    }

    /// Adds the sketch of another part of the collection.
    package mutating func merge(_ other: DocumentSketch) {
        content += other.content
        asking += other.asking
        shrink()
    }

    /// The documents, ascending by key.
    package var documents: [StoredDocument] {
        var kept = self
        kept.shrink()
        return (kept.asking.map(\.document) + content).sorted { $0.key < $1.key }
    }

    /// The documents by kind and id, whatever keys the workspaces of the parts gave them.
    package var byID: [Document] {
        documents.map(\.document).sorted { $0.precedesByID($1) }
    }

    private mutating func shrink() {
        guard asking.count > capacity else { return }
        asking.sort()
        asking.removeLast(asking.count - capacity)
    }
}

extension Document {
    /// Whether it comes first by kind and id: an order that does not depend on how a collection was
    /// split or in which order it was loaded.
    func precedesByID(_ other: Document) -> Bool {
        if kind != other.kind { return kind.rawValue < other.kind.rawValue }
        return id.utf8.lexicographicallyPrecedes(other.id.utf8)
    }
}
