import Foundation
import GRDB
package import SupportModel

extension Workspace {
    /// Keeps a draft as people see and edit it, in the place of an earlier one.
    package func keep(_ draft: KeptDraft) throws(WorkspaceError) {
        try write { database in
            try database.execute(
                sql: """
                    INSERT INTO draft (cluster, language, text, origin, date)
                    VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT (cluster)
                    DO UPDATE SET language = excluded.language, text = excluded.text,
                        origin = excluded.origin, date = excluded.date
                    """,
                arguments: [
                    draft.cluster.number, draft.language.storable, draft.text.storable,
                    draft.origin.rawValue, draft.date.timeIntervalSince1970,
                ])
        }
    }

    /// Returns the drafts that were kept, in the order of their questions' ids.
    package func drafts() throws(WorkspaceError) -> [KeptDraft] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: "SELECT cluster, language, text, origin, date FROM draft ORDER BY cluster"
            ).map { row in
                var row = StoredRow(row, of: "draft")
                let cluster: Int = try row.required()
                let language: String = try row.required()
                let text: String = try row.required()
                let origin: String = try row.required()
                guard let origin = KeptDraft.Origin(rawValue: origin), let date = try row.date()
                else { throw UnreadableValue(table: "draft") }
                return KeptDraft(
                    cluster: ClusterID(cluster), language: language, text: text, origin: origin,
                    date: date)
            }
        }
    }

    /// Returns the draft that was kept for a question, if one was.
    package func draft(for cluster: ClusterID) throws(WorkspaceError) -> KeptDraft? {
        try drafts().first { $0.cluster == cluster }
    }
}
