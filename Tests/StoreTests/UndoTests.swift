import Foundation
import SupportModel
import TestSupport
import Testing

@testable import Store

/// What the workspace keeps of ids and deeds.
struct UndoTests {
    private let folder: TemporaryFolder
    private let workspace: Workspace

    init() throws {
        folder = try TemporaryFolder()
        workspace = try Workspace.open(folder.path + "/lacuna.db", access: .create)
    }

    @Test func `the last deed is taken back first, and a new one ends what could be redone`() throws
    {
        try workspace.append(Sample.decision)
        try workspace.set("zone", to: "Europe/Warsaw")
        try workspace.set("zone", to: "UTC")
        #expect(
            try workspace.undo() == .setting(key: "zone", before: "Europe/Warsaw", after: "UTC"))
        #expect(try workspace.setting("zone") == "Europe/Warsaw")
        #expect(
            try workspace.undo() == .setting(key: "zone", before: nil, after: "Europe/Warsaw"))
        #expect(try workspace.setting("zone") == nil)
        #expect(try workspace.undo() == .decision(Sample.decision))
        #expect(try workspace.redo() == .decision(Sample.decision))
        try workspace.set("zone", to: "Asia/Tokyo")
        #expect(try workspace.redo() == nil)
        _ = try workspace.undo()
        _ = try workspace.redo()
        #expect(try workspace.setting("zone") == "Asia/Tokyo")
    }

    @Test func `taking something back makes analyses look again`() throws {
        try workspace.append(Sample.decision)
        let revision = try workspace.contentRevision()
        _ = try workspace.undo()
        #expect(try workspace.contentRevision() != revision)
    }

    @Test func `events of all analyses stay, with the newest date of their data`() throws {
        var ticket = Sample.ticket("1", "a")
        ticket.document.created = Date(timeIntervalSince1970: 86_400)
        _ = try workspace.record([ticket, Sample.ticket("2", "b")], account: Sample.account)
        let split = ClusterEvent(ClusterID(1), .split(into: ClusterID(2), count: 3))
        let end = ClusterEvent(
            ClusterID(2), .vanished(parts: [.init(cluster: ClusterID(1), count: 1)], alone: 2),
            cause: .decision)
        var analysis = Sample.analysis
        analysis.events = [split]
        try workspace.store(analysis, revision: "r", engine: "e")
        analysis.events = [end]
        analysis.corrections = [
            Decision(
                cluster: ClusterID(1),
                change: .merge(
                    ClusterSnapshot(id: ClusterID(1), documents: [1]),
                    others: [ClusterSnapshot(id: ClusterID(2), documents: [2])]),
                date: Date(timeIntervalSince1970: 10), author: "ola")
        ]
        try workspace.store(analysis, revision: "r2", engine: "e")
        let date = Date(timeIntervalSince1970: 86_400)
        #expect(
            try workspace.events() == [
                RecordedEvent(event: split, dataUntil: date),
                RecordedEvent(event: end, dataUntil: date),
            ])
        #expect(try workspace.analysis()?.analysis.corrections == analysis.corrections)
    }

    /// What the workspace holds: id and text of each document, by key.
    private var held: [String] {
        get throws {
            try workspace.documents([.ticket]).map {
                "\($0.key) \($0.document.id) \($0.document.text)"
            }
        }
    }

    @Test func `a load that is taken back leaves what was there before, and comes again whole`()
        throws
    {
        _ = try workspace.record(
            [Sample.ticket("1", "a"), Sample.ticket("2", "b")], account: Sample.account)
        let before = try held
        _ = try workspace.record(
            [Sample.ticket("2", "better b"), Sample.ticket("3", "c")], account: Sample.account)
        let after = try held
        #expect(after == ["1 1 a", "2 2 better b", "3 3 c"])

        for _ in 1...2 {
            guard case .load(let account)? = try workspace.undo() else {
                Issue.record("no load was taken back")
                return
            }
            #expect((account.number, account.added, account.updated) == (2, 1, 1))
            #expect(try held == before)
            #expect(try workspace.imports().map(\.isTakenBack) == [false, true])
            _ = try workspace.redo()
            #expect(try held == after)
            #expect(try workspace.imports().map(\.isTakenBack) == [false, false])
        }
    }

    @Test func `loads and decisions are taken back in the order in which they were made`() throws {
        _ = try workspace.record([Sample.ticket("1", "a")], account: Sample.account)
        try workspace.append(Sample.decision)
        _ = try workspace.record([Sample.ticket("1", "b")], account: Sample.account)
        _ = try workspace.undo()
        #expect(try held == ["1 1 a"])
        #expect(try workspace.undo() == .decision(Sample.decision))
        _ = try workspace.undo()
        #expect(try held.isEmpty)
        for _ in 1...3 { _ = try workspace.redo() }
        #expect(try held == ["1 1 b"])
        #expect(try workspace.decisions() == [Sample.decision])
    }

    @Test func `what was taken back can be loaded again, and then not be redone`() throws {
        _ = try workspace.record([Sample.ticket("1", "a")], account: Sample.account)
        _ = try workspace.undo()
        let again = try workspace.record([Sample.ticket("1", "a")], account: Sample.account)
        #expect((again.number, again.added) == (2, 1))
        #expect(try workspace.redo() == nil)
        #expect(try held.map { $0.hasSuffix("1 a") } == [true])
    }

    @Test func `a load that changed nothing is nothing to take back`() throws {
        _ = try workspace.record([Sample.ticket("1", "a")], account: Sample.account)
        _ = try workspace.record([Sample.ticket("1", "a")], account: Sample.account)
        _ = try workspace.undo()
        #expect(try workspace.undo() == nil)
    }
}
