import GRDB

/// The schema as a list of steps that is only ever appended to.
///
/// The database's `user_version` is the number of steps that it has taken.
enum Migrations {
    static let steps: [String] = [
        first, second, themes, placements, increments, drafts, loads, reopens,
    ]

    /// Takes the steps that the database lacks, all or none.
    static func run(in database: Database, path: String) throws {
        let version = try version(of: database)
        guard version <= steps.count else {
            throw WorkspaceError.newer(path: path, version: version, supported: steps.count)
        }
        guard version < steps.count else { return }
        try database.inTransaction(.immediate) {
            // Another process may have been faster.
            let version = try self.version(of: database)
            for step in steps.dropFirst(max(0, version)) { try database.execute(sql: step) }
            try database.execute(
                sql: """
                    PRAGMA application_id = \(WorkspaceFile.applicationID);
                    PRAGMA user_version = \(steps.count);
                    """)
            return .commit
        }
    }

    static func version(of database: Database) throws -> Int {
        try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    }

    private static let first = """
        CREATE TABLE import (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            date REAL NOT NULL,
            paths TEXT NOT NULL,
            files TEXT NOT NULL,
            added INTEGER NOT NULL CHECK (added >= 0),
            updated INTEGER NOT NULL CHECK (updated >= 0),
            unchanged INTEGER NOT NULL CHECK (unchanged >= 0)
        ) STRICT;
        CREATE TABLE rejection (
            import INTEGER NOT NULL REFERENCES import (number) ON DELETE CASCADE,
            ordinal INTEGER NOT NULL,
            file TEXT NOT NULL,
            line INTEGER,
            reason TEXT NOT NULL,
            PRIMARY KEY (import, ordinal)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE document (
            key INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL
                CHECK (kind IN ('ticket', 'review', 'search', 'content', 'campaign')),
            id TEXT NOT NULL,
            source_hash INTEGER NOT NULL,
            import INTEGER NOT NULL REFERENCES import (number),
            file TEXT NOT NULL,
            line INTEGER,
            subject TEXT,
            text TEXT NOT NULL,
            replies TEXT,
            sections TEXT,
            created REAL,
            updated REAL,
            language TEXT,
            channel TEXT,
            country TEXT,
            customer TEXT,
            rating REAL,
            csat REAL,
            waiting_minutes REAL,
            count INTEGER,
            results INTEGER,
            clicks INTEGER,
            url TEXT,
            tags TEXT,
            is_solved INTEGER CHECK (is_solved IN (0, 1)),
            segments TEXT,
            UNIQUE (kind, id)
        ) STRICT;
        CREATE TABLE analysis (
            row INTEGER PRIMARY KEY CHECK (row = 1),
            revision TEXT NOT NULL,
            engine TEXT NOT NULL,
            next_cluster INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE cluster (
            number INTEGER PRIMARY KEY,
            payload TEXT NOT NULL
        ) STRICT;
        CREATE TABLE placement (
            document INTEGER PRIMARY KEY REFERENCES document (key) ON DELETE CASCADE,
            cluster INTEGER REFERENCES cluster (number),
            nearest INTEGER,
            similarity REAL NOT NULL,
            gap_score REAL
        ) STRICT;
        CREATE INDEX placement_by_cluster ON placement (cluster) WHERE cluster IS NOT NULL;
        CREATE TABLE decision (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            cluster INTEGER NOT NULL,
            change TEXT NOT NULL,
            date REAL NOT NULL,
            author TEXT NOT NULL
        ) STRICT;
        CREATE TRIGGER decision_stays BEFORE UPDATE ON decision
            BEGIN SELECT RAISE(ABORT, 'decisions are only appended'); END;
        CREATE TABLE setting (
            key TEXT PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE draft (
            cluster INTEGER PRIMARY KEY,
            language TEXT NOT NULL,
            text TEXT NOT NULL
        ) STRICT;
        CREATE TABLE revision (
            row INTEGER PRIMARY KEY CHECK (row = 1),
            number INTEGER NOT NULL
        ) STRICT;
        INSERT INTO revision (row, number) VALUES (1, 0);
        """

    /// What happened to ids, the corrections that an analysis rests on, and what can be taken back.
    private static let second = """
        ALTER TABLE analysis ADD COLUMN corrections TEXT NOT NULL DEFAULT '[]';
        CREATE TABLE event (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            revision TEXT NOT NULL,
            data_until REAL,
            payload TEXT NOT NULL
        ) STRICT;
        CREATE TRIGGER event_stays BEFORE UPDATE ON event
            BEGIN SELECT RAISE(ABORT, 'events are only appended'); END;
        CREATE TABLE deed (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            decision INTEGER UNIQUE REFERENCES decision (sequence),
            setting TEXT,
            before TEXT,
            after TEXT,
            state TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone', 'given up')),
            CHECK ((decision IS NULL) <> (setting IS NULL))
        ) STRICT;
        INSERT INTO deed (decision) SELECT sequence FROM decision ORDER BY sequence;
        """

    private static let themes = """
        ALTER TABLE analysis ADD COLUMN next_theme INTEGER NOT NULL DEFAULT 1;
        CREATE TABLE theme (
            number INTEGER PRIMARY KEY,
            label TEXT NOT NULL,
            clusters TEXT NOT NULL
        ) STRICT;
        """

    /// Placements in pieces of many, and what an analysis learnt of the collection.
    private static let placements = """
        ALTER TABLE analysis ADD COLUMN model BLOB;
        CREATE TABLE placements (
            piece INTEGER PRIMARY KEY,
            payload BLOB NOT NULL
        ) STRICT;
        """

    /// What an analysis rests on, and which documents came since.
    private static let increments = """
        ALTER TABLE analysis ADD COLUMN basis TEXT;
        CREATE INDEX document_by_import ON document (import);
        """

    /// Who wrote a draft, and when it was kept: what was kept before came from replies.
    private static let drafts = """
        ALTER TABLE draft ADD COLUMN origin TEXT NOT NULL DEFAULT 'replies'
            CHECK (origin IN ('replies', 'command', 'person'));
        ALTER TABLE draft ADD COLUMN date REAL NOT NULL DEFAULT 0;
        """

    /// What loads replaced, and what those had brought that were taken back; loads among the deeds.
    private static let loads = """
        CREATE TABLE aside (
            load INTEGER NOT NULL REFERENCES import (number) ON DELETE CASCADE,
            key INTEGER NOT NULL,
            is_new INTEGER NOT NULL CHECK (is_new IN (0, 1)),
            kind, id, file, line, subject, text, replies, sections, created, updated, language,
            channel, country, customer, rating, csat, waiting_minutes, count, results, clicks, url,
            tags, is_solved, segments, source_hash, import,
            PRIMARY KEY (load, key)
        ) WITHOUT ROWID;
        CREATE TABLE aside_placements (
            load INTEGER NOT NULL REFERENCES import (number) ON DELETE CASCADE,
            piece INTEGER NOT NULL,
            payload BLOB NOT NULL,
            PRIMARY KEY (load, piece)
        ) STRICT;
        ALTER TABLE import ADD COLUMN is_taken_back INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE deed RENAME TO earlier_deed;
        CREATE TABLE deed (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            decision INTEGER UNIQUE REFERENCES decision (sequence),
            setting TEXT,
            before TEXT,
            after TEXT,
            load INTEGER UNIQUE REFERENCES import (number),
            state TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone', 'given up')),
            CHECK ((decision IS NOT NULL) + (setting IS NOT NULL) + (load IS NOT NULL) = 1)
        ) STRICT;
        INSERT INTO deed (number, decision, setting, before, after, state)
            SELECT number, decision, setting, before, after, state FROM earlier_deed;
        DROP TABLE earlier_deed;
        """

    /// How often a ticket was opened again.
    private static let reopens = """
        ALTER TABLE document ADD COLUMN reopens INTEGER;
        ALTER TABLE aside ADD COLUMN reopens;
        """
}
