import SupportModel
import Wording

/// Finds the tickets, reviews and searches that a person names by the ids they were loaded with.
struct NamedDocuments {
    let ids: [String]
    /// Only documents of this kind, where several have the id.
    let kind: DocumentKind?

    /// Returns the documents that are named, each once, in the order of their names.
    ///
    /// - Parameter missing: What to say where none of the candidates has an id.
    func found(
        among candidates: [StoredDocument], missing: (String) -> CommandError
    ) throws -> [StoredDocument] {
        let wanted = Set(ids)
        var byID: [String: [StoredDocument]] = [:]
        for candidate in candidates
        where wanted.contains(candidate.document.id)
            && kind ?? candidate.document.kind == candidate.document.kind
        {
            byID[candidate.document.id, default: []].append(candidate)
        }
        var seen: Set<String> = []
        return try ids.filter { seen.insert($0).inserted }.map { id in
            guard let meant = byID[id], let only = meant.first else { throw missing(id) }
            guard meant.count == 1 else {
                throw CommandError.severalKinds(id, meant.map(\.document.kind))
            }
            return only
        }
    }

    /// So many are named one by one.
    private static let namedCount = 3

    /// Returns the documents as a sentence begins with them: `T-1 and T-2`, `12 documents`.
    static func text(_ documents: [StoredDocument]) -> String {
        documents.count <= namedCount
            ? Counted.list(documents.map { CustomerText().label($0.document.id) })
            : Counted.count(documents.count, "document")
    }
}
