import GRDB

extension Workspace {
    /// Returns what the columns of the newest tickets, reviews and searches hold, most frequent
    /// first: how customers can be told apart, as `plan` `Premium`.
    ///
    /// - Parameter newest: So many documents are looked at: all of a million would take seconds.
    package func segmentValues(
        ofNewest newest: Int
    ) throws(WorkspaceError) -> [(key: String, value: String)] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    WITH recent AS (
                        SELECT segments, tags, channel, country FROM document
                        WHERE kind IN ('ticket', 'review', 'search') ORDER BY key DESC LIMIT ?
                    )
                    SELECT name, value, count(*) AS size FROM (
                        SELECT j.key AS name, j.value AS value
                        FROM recent, json_each(recent.segments) AS j
                        UNION ALL SELECT 'tag', j.value FROM recent, json_each(recent.tags) AS j
                        UNION ALL SELECT 'channel', channel FROM recent
                        UNION ALL SELECT 'country', country FROM recent
                    ) WHERE value IS NOT NULL GROUP BY name, value ORDER BY size DESC, name, value
                    """, arguments: [newest]
            ).compactMap { row in
                guard let key = String.fromDatabaseValue(row["name"]),
                    let value = String.fromDatabaseValue(row["value"])
                else { return nil }
                return (key, value)
            }
        }
    }
}
