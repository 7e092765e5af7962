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
}
