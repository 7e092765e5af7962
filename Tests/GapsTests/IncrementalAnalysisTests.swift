import SupportModel
import Testing

@testable import Gaps

struct IncrementalAnalysisTests {
    private let first = [
        "How do I reset my password?", "I forgot my password, how can I reset it?",
        "password reset does not work", "reset password please",
        "Can I ship to Norway?", "Do you ship to Norway and what does shipping cost?",
        "shipping to Norway", "is shipping to Norway possible",
        "Does the lamp hum when it is on?",
    ]
    private let page: [StoredDocument] = {
        let paragraph = "To reset a forgotten password, open the app and choose Reset password."
        var page = Document(
            id: "p", kind: .content, location: SourceLocation(file: "p"), text: paragraph)
        page.subject = "Reset your password"
        page.sections = [
            ContentSection(heading: "Reset your password", level: 1, paragraphs: [paragraph])
        ]
        return [StoredDocument(key: 1000, document: page)]
    }()

    private func tickets(_ texts: [String], from key: Int) -> [StoredDocument] {
        texts.enumerated().map { offset, text in
            StoredDocument(
                key: key + offset,
                document: Document(
                    id: "t\(key + offset)", kind: .ticket, location: SourceLocation(file: "t"),
                    text: text))
        }
    }

    private func whole() -> Analysis { GapAnalysis().run(on: tickets(first, from: 1) + page) }

    /// Analyses further texts as documents from key 101 on.
    private func extended(
        _ analysis: Analysis, by texts: [String], from key: Int = 101,
        decisions: [Decision] = []
    ) throws -> Analysis {
        let increment = try #require(
            IncrementalAnalysis(from: analysis, grain: .normal, decisions: decisions))
        let new = tickets(texts, from: key)
        let old = tickets(first, from: 1)
        let copies = increment.copies(of: new)
        return increment.run(
            on: new, copies: old.filter { copies.contains($0.key) }, content: page)
    }

    private func cluster(of key: Int, in analysis: Analysis) -> ClusterID? {
        analysis.placements.first { $0.document == key }?.cluster
    }

    @Test func `a later text joins the cluster of its question, which keeps id, label and verdict`()
        throws
    {
        let before = whole()
        let after = try extended(before, by: ["how can I reset the password?"])
        #expect(cluster(of: 101, in: after) == cluster(of: 1, in: before))
        let old = try #require(before.clusters.first { $0.members.contains(1) })
        var new = try #require(after.clusters.first { $0.id == old.id })
        #expect(new.members == old.members + [101])
        new.members = old.members
        #expect(new == old)
    }

    @Test func `a later copy of what a person took out of every cluster is in none either`() throws
    {
        let id = try #require(cluster(of: 1, in: whole()))
        let alone = Decision(
            cluster: id,
            change: .move([3], from: [ClusterSnapshot(id: id, documents: [1, 2, 4])], to: nil),
            date: .distantPast, author: "kasia")
        let before = GapAnalysis().run(
            on: tickets(first, from: 1) + page, decisions: [alone], previous: whole())
        #expect(cluster(of: 3, in: before) == nil)
        let after = try extended(
            before, by: [first[2], first[2], "password reset"], decisions: [alone])
        #expect(cluster(of: 3, in: after) == nil)
        #expect(cluster(of: 101, in: after) == nil)
        #expect(cluster(of: 102, in: after) == nil)
        #expect(cluster(of: 103, in: after) == id)
    }

    @Test func `a later text says how sure it is that no page answers it`() throws {
        let after = try extended(
            whole(), by: ["how can I reset the password?", "what does shipping to Norway cost"])
        let scores = after.placements.filter { $0.document > 100 }.map { $0.gapScore ?? -1 }
        #expect(scores[0] < 0.5)
        #expect(scores[1] > 0.5)
    }

    @Test func `what no earlier text asked becomes a cluster of a new id`() throws {
        let before = whole()
        let after = try extended(
            before,
            by: [
                "My kettle leaks water at the bottom", "the kettle is leaking at the bottom",
                "kettle leaks from the bottom",
            ])
        let found = try #require(after.clusters.first { $0.members.contains(101) })
        #expect(found.members == [101, 102, 103])
        #expect(found.id == ClusterID(before.nextClusterNumber))
        #expect(found.verdict == .missing)
        #expect(after.nextClusterNumber == before.nextClusterNumber + 1)
    }

    @Test func `the next texts join what the last ones brought`() throws {
        let once = try extended(
            whole(),
            by: [
                "My kettle leaks water at the bottom", "the kettle is leaking at the bottom",
                "kettle leaks from the bottom",
            ])
        let twice = try extended(once, by: ["kettle leaking at the bottom"], from: 201)
        #expect(cluster(of: 201, in: twice) == cluster(of: 101, in: once))
        #expect(twice.clusters.count == once.clusters.count)
    }

    @Test func `a copy of a text that was alone makes a cluster with it`() throws {
        let before = whole()
        #expect(cluster(of: 9, in: before) == nil)
        let after = try extended(before, by: [first[8]])
        #expect(cluster(of: 101, in: after) != nil)
        #expect(cluster(of: 9, in: after) == cluster(of: 101, in: after))
    }

    @Test(arguments: [1, 4, 5, 8]) func `a copy goes where the text is that it copies`(key: Int)
        throws
    {
        let before = whole()
        let after = try extended(before, by: [first[key - 1]])
        #expect(cluster(of: 101, in: after) == cluster(of: key, in: before))
    }

    @Test func `a document that changed keeps its cluster`() throws {
        let before = whole()
        let after = try extended(before, by: ["shipping to Norway, please"], from: 1)
        #expect(cluster(of: 1, in: after) == cluster(of: 1, in: before))
        #expect(after.placements.count == before.placements.count)
    }

    @Test func `a text without words has a place and no cluster`() throws {
        let after = try extended(whole(), by: ["…", "???", ""])
        #expect(after.placements.count == first.count + 3)
        #expect((101...103).allSatisfy { cluster(of: $0, in: after) == nil })
    }

    @Test func `a name that a person gave holds`() throws {
        let before = whole()
        let id = try #require(cluster(of: 5, in: before))
        let rename = Decision(
            cluster: id, change: .rename("Norway"), date: .distantPast, author: "kasia")
        let after = try extended(before, by: ["ship to Norway?"], decisions: [rename])
        #expect(after.clusters.first { $0.id == id }?.label == "Norway")
    }

    @Test func `only a large analysis is gone on from, and with a tenth of new documents at most`()
    {
        func basis(_ learntFrom: Int, joined: Int = 0) -> AnalysisBasis {
            AnalysisBasis(
                lastImport: 1, learntFrom: learntFrom, joined: joined, grain: "normal", named: [])
        }
        #expect(!IncrementalAnalysis.suits(basis(65_535), new: 1))
        #expect(IncrementalAnalysis.suits(basis(100_000), new: 10_000))
        #expect(!IncrementalAnalysis.suits(basis(100_000), new: 10_001))
        #expect(!IncrementalAnalysis.suits(basis(100_000, joined: 9_000), new: 1_001))
    }

    @Test func `a damaged model is gone on from by nobody`() {
        var analysis = whole()
        analysis.model = analysis.model?.dropLast(7)
        #expect(IncrementalAnalysis(from: analysis, grain: .normal, decisions: []) == nil)
        analysis.model = nil
        #expect(IncrementalAnalysis(from: analysis, grain: .normal, decisions: []) == nil)
    }
}
