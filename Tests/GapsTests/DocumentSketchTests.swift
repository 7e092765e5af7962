import SupportModel
import Testing

@testable import Gaps

/// The documents that stand for a collection.
struct DocumentSketchTests {
    private let documents = (1...200).map { key in
        StoredDocument(
            key: key,
            document: Document(
                id: "t\(key)", kind: key % 10 == 0 ? .content : .ticket,
                location: SourceLocation(file: "t"), text: "Question \(key % 150) about the lamp"))
    }

    private func sketch(_ documents: some Sequence<StoredDocument>) -> DocumentSketch {
        var sketch = DocumentSketch(capacity: 20)
        for document in documents { sketch.add(document) }
        return sketch
    }

    @Test func `a small collection is its own sketch`() {
        #expect(DocumentSketch(of: documents).documents == documents)
    }

    @Test func `of a large one all content stays and so many of what asks as it has room for`() {
        let kept = sketch(documents).documents
        #expect(kept.count { $0.document.kind == .content } == 20)
        #expect(kept.count { $0.document.kind == .ticket } == 20)
    }

    @Test(arguments: [2, 3, 7]) func `the sketch of the whole is that of its parts, in any order`(
        count: Int
    ) {
        let whole = sketch(documents).byID
        let parts = (0..<count).map { part in
            sketch(documents.filter { $0.key % count == part })
        }
        for order in [parts, parts.reversed()] {
            var merged = DocumentSketch(capacity: 20)
            for part in order { merged.merge(part) }
            #expect(merged.byID == whole)
        }
    }
}
