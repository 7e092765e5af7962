import Experience
package import SupportModel
import TextEngine

/// The BUT-situations of a collection, and which of them complain about the same.
package struct ButSituations: Sendable {
    /// In the order of the documents.
    package let all: [ButSituation]
    /// The ordinals of those that are alike, the most central first; larger groups come first, and
    /// who is like no other has a group of one.
    package let groups: [[Int]]

    /// Reads tickets and reviews; searches praise nothing.
    package init(in documents: [StoredDocument], of texts: CustomerTexts) {
        let reader = ButReader()
        let telling = documents.filter { [.ticket, .review].contains($0.document.kind) }
        let found = Parallel.map(telling.count) {
            ButReader.Scratch()
        } each: { ordinal, scratch in
            let (text, language) = texts.text(of: telling[ordinal])
            return reader.situations(
                in: text, language: language, document: telling[ordinal].key, &scratch)
        }
        all = found.flatMap(\.self)
        groups = Self.groups(of: all)
    }

    /// Groups complaints of each language as questions are grouped.
    private static func groups(of situations: [ButSituation]) -> [[Int]] {
        var groups: [[Int]] = []
        for language in Set(situations.map(\.language)).sorted() {
            let ordinals = situations.indices.filter { situations[$0].language == language }
            let extractor = FeatureExtractor()
            let bags = ordinals.map {
                extractor.bag(
                    of: situations[$0].complaint, language: Language(rawValue: language))
            }
            let space = VectorSpace(of: bags)
            let vectors = bags.map(space.vector)
            let clusters = TextClustering(resolution: Grain.normal.resolution)
                .partition(of: vectors).clusters
            let members = Dictionary(grouping: vectors.indices) { clusters[$0] }
            groups += members.values.map { members in
                let sum = SparseVector.mean(of: members.map { vectors[$0] })
                return members.map { (ordinals[$0], vectors[$0].dot(sum)) }
                    .sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map(\.0)
            }
        }
        return groups.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
    }
}
