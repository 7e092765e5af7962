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
            let placements = try Self.placements(in: database)
            let analysis = Analysis(
                clusters: try Self.clusters(in: database, placements), placements: placements,
                nextClusterNumber: try head.required(), corrections: try head.json() ?? [],
                themes: try Self.themes(in: database), nextThemeNumber: try head.required())
            return (analysis, revision, engine)
        }
    }

    /// Returns the ids and labels of the stored analysis's clusters, without reading the rest of it.
    package func clusterLabels() throws(WorkspaceError) -> [(id: ClusterID, label: String)] {
        try read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT number, json_extract(payload, '$.label') AS label FROM cluster
                    ORDER BY number
                    """)
            return try rows.map { row in
                var row = StoredRow(row, of: "cluster")
                let number: Int = try row.required()
                return (ClusterID(number), try row.required())
            }
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

    /// Returns the revision and the engine of the stored analysis, and what it rests on, without
    /// reading it.
    package func analysisOrigin() throws(WorkspaceError) -> (
        revision: String, engine: String, basis: AnalysisBasis?
    )? {
        try read { database in
            guard
                let row = try Row.fetchOne(
                    database, sql: "SELECT revision, engine, basis FROM analysis")
            else { return .none }
            var head = StoredRow(row, of: "analysis")
            let revision: String = try head.required()
            return (revision, try head.required(), try head.json())
        }
    }

    /// Returns what the stored analysis learnt of the collection; nil if it kept nothing.
    package func analysisModel() throws(WorkspaceError) -> Data? {
        try read { database in try Data.fetchOne(database, sql: "SELECT model FROM analysis") }
    }

    /// Keeps an analysis in the place of the last one, and its events beside all earlier ones.
    ///
    /// - Parameter basis: What it rests on; without it no later one goes on from this one.
    package func store(
        _ analysis: Analysis, revision: String, engine: String, basis: AnalysisBasis? = nil
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
                        (row, revision, engine, next_cluster, corrections, next_theme, model, basis)
                    VALUES (1, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    revision, engine, analysis.nextClusterNumber,
                    try StoredJSON.encode(analysis.corrections), analysis.nextThemeNumber, model,
                    try basis.map(StoredJSON.encode),
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
            let placed = Self.members(analysis.placements)
            for var value in analysis.clusters {
                // What placements tell is not kept twice.
                if placed[value.id] == value.members { value.members = [] }
                try cluster.execute(arguments: [value.id.number, try StoredJSON.encode(value)])
            }
            let piece = try database.makeStatement(
                sql: "INSERT INTO placements (piece, payload) VALUES (?, ?)")
            for (number, payload) in PackedPlacements.pieces(of: analysis.placements).enumerated() {
                try piece.execute(arguments: [number, payload])
            }
        }
    }

    /// Returns the documents of each cluster, in the order of the placements.
    private static func members(_ placements: [Placement]) -> [ClusterID: [Int]] {
        var members: [ClusterID: [Int]] = [:]
        for placement in placements {
            if let cluster = placement.cluster {
                members[cluster, default: []].append(placement.document)
            }
        }
        return members
    }

    private static func clusters(
        in database: Database, _ placements: [Placement]
    ) throws -> [QuestionCluster] {
        let members = members(placements)
        let rows = try Row.fetchCursor(
            database, sql: "SELECT payload FROM cluster ORDER BY number")
        var clusters: [QuestionCluster] = []
        while let row = try rows.next() {
            var row = StoredRow(row, of: "cluster")
            guard var cluster: QuestionCluster = try row.json() else {
                throw UnreadableValue(table: "cluster")
            }
            if cluster.members.isEmpty { cluster.members = members[cluster.id] ?? [] }
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
