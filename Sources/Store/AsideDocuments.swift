import GRDB

/// The documents of a load that are set aside: versions that it replaced while it holds, and what it
/// had brought while it is taken back.
///
/// Loads are taken back the last one first, so that what a load touched is as the load left it.
struct AsideDocuments {
    /// The columns of a document with its fingerprint and the load that it is from.
    static let columns = DocumentRow.columns + ["source_hash", "import"]

    private static let list = columns.joined(separator: ", ")

    let load: Int
    let database: Database

    /// Sets aside what a load brought, and puts back what it had replaced.
    ///
    /// Where its documents were is kept too: questions that go with them come back under their ids.
    func withdraw() throws {
        try database.execute(
            sql: """
                INSERT INTO aside_placements (load, piece, payload)
                SELECT :load, piece, payload FROM placements
                """, arguments: ["load": load])
        try database.execute(
            sql: """
                INSERT INTO aside (load, key, is_new, \(Self.list))
                SELECT :load, key, 1, \(Self.list) FROM document
                WHERE import = :load AND key NOT IN (SELECT key FROM aside WHERE load = :load)
                """, arguments: ["load": load])
        try database.execute(
            sql: """
                DELETE FROM document
                WHERE key IN (SELECT key FROM aside WHERE load = :load AND is_new = 1)
                """, arguments: ["load": load])
        try exchange()
    }

    /// Puts back what a load brought, and sets aside again what it replaces.
    func restore() throws {
        try exchange()
        try database.execute(
            sql: """
                INSERT INTO document (key, \(Self.list))
                SELECT key, \(Self.list) FROM aside WHERE load = :load AND is_new = 1
                """, arguments: ["load": load])
        try database.execute(
            sql: "DELETE FROM aside WHERE load = :load AND is_new = 1", arguments: ["load": load])
        // Nothing was done since it was taken back, or it could not come again.
        try database.execute(sql: "DELETE FROM placements")
        try database.execute(
            sql: """
                INSERT INTO placements (piece, payload)
                SELECT piece, payload FROM aside_placements WHERE load = :load
                """, arguments: ["load": load])
        try database.execute(
            sql: "DELETE FROM aside_placements WHERE load = :load", arguments: ["load": load])
    }

    /// Exchanges the versions of the documents that the load changed.
    private func exchange() throws {
        try database.execute(
            sql: """
                CREATE TEMP TABLE exchanged AS SELECT key, \(Self.list) FROM document
                WHERE key IN (SELECT key FROM aside WHERE load = :load AND is_new = 0)
                """, arguments: ["load": load])
        try database.execute(
            sql: """
                UPDATE document SET (\(Self.list)) = (
                    SELECT \(Self.list) FROM aside
                    WHERE aside.load = :load AND aside.key = document.key)
                WHERE key IN (SELECT key FROM exchanged)
                """, arguments: ["load": load])
        try database.execute(
            sql: """
                REPLACE INTO aside (load, key, is_new, \(Self.list))
                SELECT :load, key, 0, \(Self.list) FROM exchanged
                """, arguments: ["load": load])
        try database.execute(sql: "DROP TABLE exchanged")
    }
}
