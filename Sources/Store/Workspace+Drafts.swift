import GRDB
package import SupportModel

extension Workspace {
    /// Keeps the text of a draft as people see and edit it, in the place of an earlier one.
    package func saveDraft(
        _ text: String, for cluster: ClusterID, language: String
    ) throws(WorkspaceError) {
        try write { database in
            try database.execute(
                sql: """
                    INSERT INTO draft (cluster, language, text) VALUES (?, ?, ?)
                    ON CONFLICT (cluster)
                    DO UPDATE SET language = excluded.language, text = excluded.text
                    """, arguments: [cluster.number, language.storable, text.storable])
        }
    }

    /// Returns the text of the draft that was saved for a cluster, if one was.
    package func draft(for cluster: ClusterID) throws(WorkspaceError) -> String? {
        try read { database in
            try String.fetchOne(
                database, sql: "SELECT text FROM draft WHERE cluster = ?",
                arguments: [cluster.number])
        }
    }
}
