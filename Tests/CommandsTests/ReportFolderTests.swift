import Foundation
import TestSupport
import Testing

@testable import Commands

/// How a scheduled run leaves the folder of its reports.
struct ReportFolderTests {
    private let folder: TemporaryFolder
    private var reports: ReportFolder { ReportFolder(path: folder.path) }

    init() throws { folder = try TemporaryFolder() }

    private var names: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
    }

    private func text(of name: String) -> String? {
        try? String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
    }

    @Test func `a file that is the same is not written again`() throws {
        #expect(try reports.write([.init("a.md", "one")]) == [.new])
        let list = folder.path + "/" + WrittenFiles.name
        func written(_ path: String) throws -> Date? {
            try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
        }
        let before = try [folder.path + "/a.md", list].map(written)
        #expect(try reports.write([.init("a.md", "one")]) == [.unchanged])
        #expect(try [folder.path + "/a.md", list].map(written) == before)
        #expect(names == [WrittenFiles.name, "a.md"])
    }

    @Test func `an earlier report is replaced, and what somebody made of it is kept`() throws {
        _ = try reports.write([.init("a.md", "one")])
        #expect(try reports.write([.init("a.md", "two")]) == [.replaced])
        try folder.write("two, and a remark", to: "a.md")
        #expect(try reports.write([.init("a.md", "three")]) == [.kept("a.changed.md")])
        #expect(text(of: "a.md") == "three")
        #expect(text(of: "a.changed.md") == "two, and a remark")
        try folder.write("three, and a remark", to: "a.md")
        #expect(try reports.write([.init("a.md", "four")]) == [.kept("a.changed-2.md")])
        #expect(text(of: "a.changed.md") == "two, and a remark")
    }

    @Test func `a file that nobody knows the origin of is kept`() throws {
        try folder.write("mine", to: "a.md")
        #expect(try reports.write([.init("a.md", "one")]) == [.kept("a.changed.md")])
        #expect(text(of: "a.changed.md") == "mine")
    }

    @Test func `a run that ended between a file and the next leaves none that counts as changed`()
        throws
    {
        _ = try reports.write([.init("a.md", "one"), .init("b.md", "one")])
        // The list is written first; then the power goes.
        var list = WrittenFiles(of: folder.path)
        list.note(Data("two".utf8), named: "a.md")
        list.note(Data("two".utf8), named: "b.md")
        try folder.write(list.text, to: WrittenFiles.name)
        try folder.write("two", to: "a.md")
        #expect(
            try reports.write([.init("a.md", "three"), .init("b.md", "three")])
                == [.replaced, .replaced])
    }

    @Test func `what killed runs left goes with the next run`() throws {
        try folder.write("half", to: ".lacuna-99999.tmp/a.md")
        try folder.write("half", to: ".lacuna-2026-W47.md.4711.tmp")
        try folder.write("mine", to: ".keep.tmp")
        _ = try reports.write([.init("a.md", "one")])
        #expect(names == [".keep.tmp", WrittenFiles.name, "a.md"])
    }

    @Test func `while another run writes, a run waits, then says so`() throws {
        let lock = try FolderLock(folder.path)
        #expect(lock.isHeld)
        #expect(throws: CommandError.folderInUse(folder.path)) {
            try FolderLock(folder.path, patience: 0.1)
        }
        #expect(CommandError.folderInUse("x").status == .inUse)
    }

    @Test func `a lock goes with the run that held it`() throws {
        _ = try FolderLock(folder.path)
        #expect(try FolderLock(folder.path, patience: 0).isHeld)
    }

    @Test func `a folder in place of a file stops the run before any file has its name`() throws {
        try folder.write("x", to: "b.md/x")
        #expect(throws: CommandError.self) {
            try reports.write([.init("a.md", "one"), .init("b.md", "one")])
        }
        #expect(names == ["b.md"])
    }

    @Test func `a link in place of a file leads nowhere`() throws {
        let other = try folder.write("other", to: "other.txt")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/a.md", withDestinationPath: other)
        #expect(throws: CommandError.self) { try reports.write([.init("a.md", "one")]) }
        #expect(text(of: "other.txt") == "other")
    }

    @Test func `of several files none is new where one cannot be made`() throws {
        _ = try reports.write([.init("a.md", "one")])
        var broken = ReportFolder.File("b.md", "x")
        broken.fill = { _, _ in throw POSIXError(.ENOSPC) }
        let error = #expect(throws: CommandError.self) {
            try reports.write([.init("a.md", "two"), broken])
        }
        #expect(error?.description.contains("No space left on device") == true)
        #expect(text(of: "a.md") == "one")
        #expect(names == [WrittenFiles.name, "a.md"])
    }
}
