import Foundation
import SupportModel
import TestSupport
import Testing

@testable import Store

struct WorkspaceFileTests {
    private let folder: TemporaryFolder
    private var path: String { folder.path + "/lacuna.db" }

    init() throws { folder = try TemporaryFolder() }

    /// Makes a workspace with one ticket and closes it.
    private func makeWorkspace() throws {
        let workspace = try Workspace.open(path, access: .create)
        _ = try workspace.record(
            [Sample.ticket("1", "How do I reset it?")], account: Sample.account)
        try workspace.close()
    }

    private func mode(of path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    private func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    @Test func `only the owner reads the file and its side files, whatever the umask`() throws {
        let umaskBefore = umask(0)
        defer { umask(umaskBefore) }
        let path = folder.path + "/data/lacuna/lacuna.db"
        let workspace = try Workspace.open(path, access: .create)
        _ = try workspace.record([Sample.ticket("1", "It blinks.")], account: Sample.account)
        try workspace.set("zone", to: "UTC")
        let folder = folder.path + "/data/lacuna"
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        #expect(files == ["lacuna.db", "lacuna.db-shm", "lacuna.db-wal"])
        for file in files { #expect(try mode(of: folder + "/" + file) == 0o600) }
        #expect(try mode(of: folder) == 0o700)
    }

    @Test func `a first load needs no log beside the file`() throws {
        let workspace = try Workspace.open(path, access: .create)
        _ = try workspace.record([Sample.ticket("1", "It blinks.")], account: Sample.account)
        #expect(try names() == ["lacuna.db"])
        try workspace.set("zone", to: "UTC")
        #expect(try names() == ["lacuna.db", "lacuna.db-shm", "lacuna.db-wal"])
        try workspace.close()
        #expect(try names() == ["lacuna.db"])
    }

    @Test func `closing leaves one file`() throws {
        try makeWorkspace()
        #expect(try names() == ["lacuna.db"])
        let workspace = try Workspace.open(path, access: .read)
        #expect(try workspace.documents([.ticket]).count == 1)
        try workspace.close()
        try workspace.close()
        #expect(try names() == ["lacuna.db"])
    }

    @Test func `an error in the middle changes nothing and still leaves one file`() throws {
        try makeWorkspace()
        let workspace = try Workspace.open(path, access: .write)
        #expect(throws: WorkspaceError.self) {
            try workspace.write { database in
                try database.execute(sql: "DELETE FROM document")
                throw CocoaError(.featureUnsupported)
            }
        }
        #expect(try workspace.documents([.ticket]).count == 1)
        try workspace.close()
        #expect(try names() == ["lacuna.db"])
    }

    @Test func `a workspace that its owner forgets to close is one file too`() throws {
        func forget() throws {
            let workspace = try Workspace.open(path, access: .create)
            try workspace.set("zone", to: "UTC")
        }
        try forget()
        #expect(try names() == ["lacuna.db"])
    }

    @Test func `reading leaves the bytes of the file alone`() throws {
        try makeWorkspace()
        let before = try Data(contentsOf: folder.url.appendingPathComponent("lacuna.db"))
        let workspace = try Workspace.open(path, access: .read)
        #expect(try workspace.counts() == [.ticket: 1])
        try workspace.close()
        #expect(try Data(contentsOf: folder.url.appendingPathComponent("lacuna.db")) == before)
    }

    @Test func `a closed workspace says so`() throws {
        let workspace = try Workspace.open(path, access: .create)
        try workspace.close()
        #expect(throws: WorkspaceError.closed(path: path)) { try workspace.decisions() }
    }

    @Test func `a missing file is not found, and not made by reading`() throws {
        #expect(throws: WorkspaceError.notFound(path: path)) {
            try Workspace.open(path, access: .read)
        }
        #expect(throws: WorkspaceError.notFound(path: path)) {
            try Workspace.open(path, access: .write)
        }
        #expect(try names() == [])
    }

    @Test(arguments: [
        "id,text\n1,Where is my parcel?\n", String(repeating: "\u{1}noise ", count: 3000),
        "SQLite format 3\0",
    ])
    func `a file of another kind is not a workspace and stays as it is`(text: String) throws {
        try folder.write(text, to: "lacuna.db")
        #expect(throws: WorkspaceError.notADatabase(path: path)) {
            try Workspace.open(path, access: .read)
        }
        #expect(throws: WorkspaceError.notADatabase(path: path)) {
            try Workspace.open(path, access: .create)
        }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    }

    @Test func `a folder is not a workspace`() throws {
        #expect(throws: WorkspaceError.notADatabase(path: folder.path)) {
            try Workspace.open(folder.path, access: .create)
        }
    }

    @Test func `another program's database is not a workspace`() throws {
        try makeWorkspace()
        var bytes = try Data(contentsOf: folder.url.appendingPathComponent("lacuna.db"))
        bytes.replaceSubrange(68..<72, with: [0, 0, 0, 7])
        try folder.write(bytes, to: "lacuna.db")
        #expect(throws: WorkspaceError.notADatabase(path: path)) {
            try Workspace.open(path, access: .create)
        }
    }

    @Test func `an empty file, as a crash may leave it, becomes a workspace`() throws {
        try folder.write("", to: "lacuna.db")
        #expect(throws: WorkspaceError.notFound(path: path)) {
            try Workspace.open(path, access: .read)
        }
        try makeWorkspace()
        let workspace = try Workspace.open(path, access: .read)
        #expect(try workspace.counts() == [.ticket: 1])
    }

    @Test func `a workspace of a later program is refused and left alone`() throws {
        try makeWorkspace()
        var bytes = try Data(contentsOf: folder.url.appendingPathComponent("lacuna.db"))
        bytes.replaceSubrange(60..<64, with: [0, 0, 0, 99])
        try folder.write(bytes, to: "lacuna.db")
        let error = WorkspaceError.newer(
            path: path, version: 99, supported: Migrations.steps.count)
        #expect(throws: error) { try Workspace.open(path, access: .write) }
        #expect(error.exitStatus == 5)
        #expect(try Data(contentsOf: folder.url.appendingPathComponent("lacuna.db")) == bytes)
    }

    @Test(arguments: [101, 4096, 5000, 40_000])
    func `a workspace that was cut short is damaged`(length: Int) throws {
        try makeWorkspace()
        let bytes = try Data(contentsOf: folder.url.appendingPathComponent("lacuna.db"))
        try folder.write(bytes.prefix(length), to: "lacuna.db")
        do {
            let workspace = try Workspace.open(path, access: .write)
            _ = try workspace.documents([.ticket])
            Issue.record("a workspace of \(length) bytes was read")
        } catch {
            #expect(error.exitStatus == 5, "\(error)")
        }
    }

    @Test func `bytes that flip never trap`() throws {
        let workspace = try Workspace.open(path, access: .create)
        _ = try workspace.record(
            (0..<60).map { Sample.ticket("\($0)", "How do I reset lamp \($0)? It blinks.") },
            account: Sample.account)
        try workspace.store(Sample.analysis, revision: "1", engine: "1")
        try workspace.append(Sample.decision)
        try workspace.close()
        let sound = try Data(contentsOf: folder.url.appendingPathComponent("lacuna.db"))
        var random = SeededGenerator(seed: 7)
        for _ in 0..<Trials.count(usual: 100, full: 1000) {
            var bytes = sound
            for _ in 0..<Int.random(in: 1...40, using: &random) {
                // Half of the flips hit the first pages, where the structure is.
                let end = Bool.random(using: &random) ? 8192 : bytes.count
                bytes[Int.random(in: 0..<end, using: &random)] ^= UInt8(
                    1 << Int.random(in: 0..<8, using: &random))
            }
            try folder.write(bytes, to: "lacuna.db")
            do {
                let workspace = try Workspace.open(path, access: .write, patience: 0)
                defer { try? workspace.close() }
                _ = try? workspace.problems()
                _ = try? workspace.documents(Set(DocumentKind.allCases))
                _ = try? workspace.analysis()
                _ = try? workspace.decisions()
                _ = try? workspace.imports()
                _ = try workspace.record(
                    [Sample.ticket("new", "Is it new?")], account: Sample.account)
            } catch {
                #expect(!error.description.isEmpty)
            }
        }
    }

    @Test func `while another writes, a writer waits and then says that it is in use`() throws {
        try makeWorkspace()
        let first = try Workspace.open(path, access: .write)
        let second = try Workspace.open(path, access: .write, patience: 0.05)
        try first.write { (_) throws in
            #expect(throws: WorkspaceError.busy(path: path, process: nil)) {
                try second.set("zone", to: "UTC")
            }
            #expect(try second.counts() == [.ticket: 1])
        }
        try second.set("zone", to: "UTC")
        #expect(try first.setting("zone") == "UTC")
        try first.close()
        try second.close()
        #expect(try names() == ["lacuna.db"])
    }

    @Test(.enabled(if: geteuid() != 0, "root may write anything"))
    func `a protected workspace is read, and says that it is read-only`() throws {
        try makeWorkspace()
        #expect(chmod(path, 0o400) == 0 && chmod(folder.path, 0o500) == 0)
        defer { chmod(folder.path, 0o700) }
        #expect(throws: WorkspaceError.readOnly(path: path)) {
            try Workspace.open(path, access: .write)
        }
        let workspace = try Workspace.open(path, access: .read)
        #expect(workspace.isReadOnly)
        #expect(try workspace.counts() == [.ticket: 1])
        #expect(throws: WorkspaceError.readOnly(path: path)) {
            try workspace.set("zone", to: "UTC")
        }
        try workspace.close()
    }
}
