package import Foundation
import GRDB
package import SupportModel

extension Workspace {
    /// Returns the analysis that was stored last, with the revision and the engine it rests on.
    package func analysis() throws(WorkspaceError) -> (
        analysis: Analysis, revision: String, engine: String
    )? {
        try read { database in
            guard
                let row = try Row.fetchOne(
                    database,
                    sql: """
                        SELECT revision, engine, next_cluster, corrections, next_theme
                        FROM analysis
                        """)
            else { return .none }
            var head = StoredRow(row, of: "analysis")
            let revision: String = try head.required()
            let engine: String = try head.required()
            let analysis = Analysis(
                clusters: try Self.clusters(in: database),
                placements: try Self.placements(in: database),
                nextClusterNumber: try head.required(), corrections: try head.json() ?? [],
                themes: try Self.themes(in: database), nextThemeNumber: try head.required())
            return (analysis, revision, engine)
        }
    }

    /// Returns what clusters and themes need to keep their ids, whatever engine made the stored
    /// analysis: its placements, themes, next numbers and corrections, without the clusters' rows.
    package func placementsOfLastAnalysis() throws(WorkspaceError) -> Analysis? {
        try read { database in
            guard
                let row = try Row.fetchOne(
                    database, sql: "SELECT next_cluster, corrections, next_theme FROM analysis")
            else { return .none }
            var head = StoredRow(row, of: "analysis")
            return Analysis(
                clusters: [], placements: try Self.placements(in: database),
                nextClusterNumber: try head.required(), corrections: try head.json() ?? [],
                themes: try Self.themes(in: database), nextThemeNumber: try head.required())
        }
    }

    /// Returns the revision and the engine of the stored analysis, without reading it.
    package func analysisOrigin() throws(WorkspaceError) -> (revision: String, engine: String)? {
        try read { database in
            guard let row = try Row.fetchOne(database, sql: "SELECT revision, engine FROM analysis")
            else { return .none }
            var head = StoredRow(row, of: "analysis")
            let revision: String = try head.required()
            return (revision, try head.required())
        }
    }

    /// Returns what the stored analysis learnt of the collection; nil if it kept nothing.
    package func analysisModel() throws(WorkspaceError) -> Data? {
        try read { database in try Data.fetchOne(database, sql: "SELECT model FROM analysis") }
    }

    /// Keeps an analysis in the place of the last one, and its events beside all earlier ones.
    package func store(
        _ analysis: Analysis, revision: String, engine: String
    ) throws(WorkspaceError) {
        try write { database in
            // An analysis that was read and changed in detail was learnt from the same collection.
            let model =
                try analysis.model ?? Data.fetchOne(database, sql: "SELECT model FROM analysis")
            try database.execute(
                sql: """
                    DELETE FROM placement;
                    DELETE FROM placements;
                    DELETE FROM cluster;
                    DELETE FROM theme;
                    DELETE FROM analysis;
                    """)
            try database.execute(
                sql: """
                    INSERT INTO analysis
                        (row, revision, engine, next_cluster, corrections, next_theme, model)
                    VALUES (1, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    revision, engine, analysis.nextClusterNumber,
                    try StoredJSON.encode(analysis.corrections), analysis.nextThemeNumber, model,
                ])
            try Self.append(analysis.events, revision: revision, in: database)
            for theme in analysis.themes {
                try database.execute(
                    sql: "INSERT INTO theme (number, label, clusters) VALUES (?, ?, ?)",
                    arguments: [
                        theme.id.number, theme.label.storable,
                        try StoredJSON.encode(theme.clusters),
                    ])
            }
            let cluster = try database.makeStatement(
                sql: "INSERT INTO cluster (number, payload) VALUES (?, ?)")
            for value in analysis.clusters {
                try cluster.execute(arguments: [value.id.number, try StoredJSON.encode(value)])
            }
            let piece = try database.makeStatement(
                sql: "INSERT INTO placements (piece, payload) VALUES (?, ?)")
            for (number, payload) in PackedPlacements.pieces(of: analysis.placements).enumerated() {
                try piece.execute(arguments: [number, payload])
            }
        }
    }

    private static func clusters(in database: Database) throws -> [QuestionCluster] {
        let rows = try Row.fetchCursor(
            database, sql: "SELECT payload FROM cluster ORDER BY number")
        var clusters: [QuestionCluster] = []
        while let row = try rows.next() {
            var row = StoredRow(row, of: "cluster")
            guard let cluster: QuestionCluster = try row.json() else {
                throw UnreadableValue(table: "cluster")
            }
            clusters.append(cluster)
        }
        return clusters
    }

    private static func themes(in database: Database) throws -> [Theme] {
        let rows = try Row.fetchAll(
            database, sql: "SELECT number, label, clusters FROM theme ORDER BY number")
        return try rows.map { row in
            var row = StoredRow(row, of: "theme")
            let number: Int = try row.required()
            let label: String = try row.required()
            guard let clusters: [ClusterID] = try row.json() else {
                throw UnreadableValue(table: "theme")
            }
            return Theme(id: ThemeID(number), label: label, clusters: clusters)
        }
    }

    private static func placements(in database: Database) throws -> [Placement] {
        let pieces = try Data.fetchAll(
            database, sql: "SELECT payload FROM placements ORDER BY piece")
        if !pieces.isEmpty { return try pieces.flatMap(PackedPlacements.placements) }
        return try placementRows(in: database)
    }

    /// Reads the placements of an analysis that an earlier version stored, one a row.
    private static func placementRows(in database: Database) throws -> [Placement] {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT document, cluster, nearest, similarity, gap_score FROM placement
                ORDER BY document
                """)
        var placements: [Placement] = []
        while let row = try rows.next() {
            var row = StoredRow(row, of: "placement")
            let document: Int = try row.required()
            let cluster: Int? = try row.optional()
            let nearest: Int? = try row.optional()
            placements.append(
                Placement(
                    document: document, cluster: cluster.map(ClusterID.init),
                    nearest: nearest.map(ClusterID.init), similarity: try row.required(),
                    gapScore: try row.optional()))
        }
        return placements
    }
}
