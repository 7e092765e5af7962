import Foundation
import GRDB
package import SupportModel

extension Workspace {
    /// Lists what ever happened to the ids of clusters, the earliest first.
    package func events() throws(WorkspaceError) -> [RecordedEvent] {
        try read { database in
            try Row.fetchAll(
                database, sql: "SELECT payload, data_until FROM event ORDER BY number"
            ).map { row in
                var row = StoredRow(row, of: "event")
                guard let event: ClusterEvent = try row.json() else {
                    throw UnreadableValue(table: "event")
                }
                return RecordedEvent(event: event, dataUntil: try row.date())
            }
        }
    }

    /// Adds events to those of earlier analyses, with the newest date that the data has now.
    static func append(
        _ events: [ClusterEvent], revision: String, in database: Database
    ) throws {
        guard !events.isEmpty else { return }
        let statement = try database.makeStatement(
            sql: """
                INSERT INTO event (revision, data_until, payload) VALUES (?, (
                    SELECT max(created) FROM document WHERE kind IN ('ticket', 'review', 'search')
                ), ?)
                """)
        for event in events {
            try statement.execute(arguments: [revision, try StoredJSON.encode(event)])
        }
    }
}
