import Store
import SupportModel

/// What a load would change, found out without changing anything.
struct LoadPlan {
    private(set) var added = 0
    private(set) var updated = 0
    private(set) var unchanged = 0

    /// Compares the documents with what the workspace holds; nil stands for an empty one.
    init(_ documents: [PartialDocument], in workspace: Workspace?) throws {
        var stored: [Name: Document] = [:]
        if let workspace {
            let kinds = Set(documents.map(\.document.kind))
            for known in try workspace.documents(kinds) {
                stored[Name(known.document)] = known.document
            }
        }
        for partial in documents {
            guard let old = stored[Name(partial.document)] else {
                added += 1
                continue
            }
            if partial.merged(into: old) == old { unchanged += 1 } else { updated += 1 }
        }
    }

    private struct Name: Hashable {
        var kind: DocumentKind
        var id: String

        init(_ document: Document) { (kind, id) = (document.kind, document.id) }
    }
}
