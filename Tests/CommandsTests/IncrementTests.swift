import Gaps
import Store
import SupportModel
import Testing

@testable import Commands

/// Loads that come after the analysis of a large collection.
struct IncrementTests {
    private let first = [
        "How do I reset my password?", "I forgot my password, how can I reset it?",
        "password reset does not work", "Can I ship to Norway?",
        "Do you ship to Norway and what does shipping cost?", "shipping to Norway",
    ]

    private func tickets(_ texts: [String], from number: Int) -> [Document] {
        texts.enumerated().map { offset, text in
            Document(
                id: "t\(number + offset)", kind: .ticket, location: SourceLocation(file: "t"),
                text: text)
        }
    }

    /// A workspace whose analysis says that it was learnt from a hundred thousand documents.
    private func bench() throws -> Workbench {
        let bench = try Workbench()
        try bench.record(tickets(first, from: 1))
        _ = bench.run("clusters")
        let workspace = try Workspace.open(bench.workspacePath, access: .write)
        let stored = try #require(try workspace.analysis())
        var basis = try #require(try workspace.analysisOrigin()?.basis)
        basis.learntFrom = 100_000
        try workspace.store(
            stored.analysis, revision: stored.revision, engine: stored.engine, basis: basis)
        try workspace.close()
        return bench
    }

    private func joined(_ bench: Workbench) throws -> Int? {
        let workspace = try Workspace.open(bench.workspacePath, access: .read)
        defer { try? workspace.close() }
        return try workspace.analysisOrigin()?.basis?.joined
    }

    @Test func `a week more joins the analysis that is there`() throws {
        let bench = try bench()
        try bench.record(tickets(["how can I reset the password?"], from: 101))
        #expect(bench.run("clusters").output.contains("asked 7 times"))
        #expect(try joined(bench) == 1)
        #expect(bench.run("clusters").output.contains("asked 7 times"))
    }

    @Test func `content makes everything be analysed anew`() throws {
        let bench = try bench()
        try bench.record([
            Document(
                id: "p", kind: .content, location: SourceLocation(file: "p"),
                text: "To reset a forgotten password choose Reset password.")
        ])
        _ = bench.run("clusters")
        #expect(try joined(bench) == 0)
    }

    @Test func `another grain makes everything be analysed anew`() throws {
        let bench = try bench()
        _ = bench.run("settings", "grain", "fine")
        try bench.record(tickets(["how can I reset the password?"], from: 101))
        _ = bench.run("clusters")
        #expect(try joined(bench) == 0)
    }

    @Test func `a merge makes everything be analysed anew`() throws {
        let bench = try bench()
        try bench.record(tickets(["how can I reset the password?"], from: 101))
        _ = bench.run("merge", "Q-1", "Q-2")
        _ = bench.run("clusters")
        #expect(try joined(bench) == 0)
    }

    @Test func `a name holds, and its taking back makes everything be analysed anew`() throws {
        let bench = try bench()
        _ = bench.run("rename", "Q-1", "Password")
        try bench.record(tickets(["how can I reset the password?"], from: 101))
        #expect(bench.run("clusters").output.contains("Password"))
        #expect(try joined(bench) == 1)
        // The load came last, and goes first.
        for _ in 1...2 { _ = bench.run("undo") }
        #expect(!bench.run("clusters").output.contains("Password"))
    }

    @Test func `a mark changes nothing about it`() throws {
        let bench = try bench()
        try bench.record(tickets(["how can I reset the password?"], from: 101))
        _ = bench.run("mark", "Q-1", "accepted")
        _ = bench.run("clusters")
        #expect(try joined(bench) == 1)
    }
}
