import Foundation
import SupportModel
import TestSupport
import Testing

@testable import Store

struct MigrationTests {
    private let folder: TemporaryFolder
    private var path: String { folder.path + "/lacuna.db" }

    init() throws { folder = try TemporaryFolder() }

    /// Makes a workspace as the first step alone left it, with a decision and an analysis.
    private func makeOldest() throws {
        let workspace = try Workspace.open(path, access: .create)
        let tables = [
            "aside_placements", "aside", "placements", "theme", "deed", "event", "draft", "setting",
            "decision",
            "placement",
            "cluster",
            "analysis",
            "document", "rejection", "import", "revision",
        ]
        let change = try StoredJSON.encode(Sample.decision.change)
        let seconds = Sample.decision.date.timeIntervalSince1970
        try workspace.write { database in
            for table in tables { try database.execute(sql: "DROP TABLE \(table)") }
            try database.execute(sql: Migrations.steps[0])
            try database.execute(
                sql: """
                    INSERT INTO import VALUES (1, 0, '[]', '[]', 1, 0, 0);
                    INSERT INTO document (key, kind, id, source_hash, import, file, text)
                    VALUES (1, 'ticket', '1', 7, 1, 'tickets.csv', 'How do I reset it?');
                    INSERT INTO analysis VALUES (1, 'r', 'e', 2);
                    INSERT INTO placement VALUES (1, NULL, NULL, 0.5, NULL);
                    INSERT INTO setting VALUES ('zone', 'UTC');
                    INSERT INTO draft VALUES (1, 'pl', '# Reset');
                    INSERT INTO decision VALUES (1, 1, '\(change)', \(seconds), 'ola');
                    PRAGMA user_version = 1;
                    """)
        }
        try workspace.close()
    }

    @Test func `a workspace of the first format opens and keeps everything`() throws {
        try makeOldest()
        let workspace = try Workspace.open(path, access: .read)
        #expect(try workspace.documents([.ticket]).map(\.document.text) == ["How do I reset it?"])
        #expect(try workspace.decisions() == [Sample.decision])
        #expect(try workspace.settings() == ["zone": "UTC"])
        #expect(try workspace.placementsOfLastAnalysis()?.nextClusterNumber == 2)
        #expect(try workspace.placementsOfLastAnalysis()?.placements.map(\.document) == [1])
        #expect(try workspace.analysis()?.analysis.corrections == [])
        #expect(try workspace.events().isEmpty)
        let draft = try #require(try workspace.draft(for: ClusterID(1)))
        #expect(draft.text == "# Reset" && draft.language == "pl" && draft.origin == .replies)
        #expect(draft.date == Date(timeIntervalSince1970: 0))
    }

    @Test func `a decision of the first format can be taken back`() throws {
        try makeOldest()
        let workspace = try Workspace.open(path, access: .write)
        #expect(try workspace.undo() == .decision(Sample.decision))
        #expect(try workspace.decisions().isEmpty)
        #expect(try workspace.undo() == nil)
        #expect(try workspace.redo() == .decision(Sample.decision))
        #expect(try workspace.decisions() == [Sample.decision])
    }
}
