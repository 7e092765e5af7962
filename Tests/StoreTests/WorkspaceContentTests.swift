import Foundation
import SupportModel
import TestSupport
import Testing

@testable import Store

struct WorkspaceContentTests {
    private let folder: TemporaryFolder
    private let workspace: Workspace

    init() throws {
        folder = try TemporaryFolder()
        workspace = try Workspace.open(folder.path + "/lacuna.db", access: .create)
    }

    private func numbers(_ account: ImportAccount) -> [Int] {
        [account.number, account.added, account.updated, account.unchanged]
    }

    @Test func `loading the same twice changes nothing`() throws {
        let tickets = [
            Sample.ticket("1", "How do I reset it?"), Sample.ticket("2", "Does it ship to Łódź?"),
        ]
        let first = try workspace.record(tickets, account: Sample.account)
        #expect(numbers(first) == [1, 2, 0, 0])
        let revision = try workspace.contentRevision()
        let second = try workspace.record(tickets, account: Sample.account)
        #expect(numbers(second) == [1, 0, 0, 2])
        #expect(try workspace.contentRevision() == revision)
        #expect(try workspace.imports() == [first])
        #expect(try workspace.documents([.ticket]).map(\.key) == [1, 2])
    }

    @Test func `a newer version replaces the older and keeps its key`() throws {
        _ = try workspace.record([Sample.ticket("1", "It blinks.")], account: Sample.account)
        let revision = try workspace.contentRevision()
        let account = try workspace.record(
            [Sample.ticket("1", "It blinks. How do I reset it?")], account: Sample.account)
        #expect(numbers(account) == [2, 0, 1, 0])
        #expect(try workspace.document(key: 1)?.document.text == "It blinks. How do I reset it?")
        #expect(try workspace.contentRevision() != revision)
    }

    @Test func `a file with scores does not erase the texts, in either order`() throws {
        var score = Document(
            id: "1", kind: .ticket, location: SourceLocation(file: "scores.csv", line: 2))
        score.csat = 2
        let scores = PartialDocument(document: score, given: [.csat])
        let texts = Sample.ticket("1", "It blinks.")
        for order in [[texts, scores], [scores, texts], [texts]] {
            _ = try workspace.record(order, account: Sample.account)
        }
        let stored = try workspace.documents([.ticket])
        #expect(stored.count == 1)
        #expect(stored.first?.document.text == "It blinks.")
        #expect(stored.first?.document.csat == 2)
    }

    @Test func `two exports loaded in turn, again and again, change nothing`() throws {
        var score = Document(
            id: "1", kind: .ticket, location: SourceLocation(file: "scores.csv", line: 2))
        score.csat = 2
        let scores = [PartialDocument(document: score, given: [.csat])]
        let texts = [Sample.ticket("1", "It blinks.")]
        _ = try workspace.record(texts, account: Sample.account)
        _ = try workspace.record(scores, account: Sample.account)
        let revision = try workspace.contentRevision()
        for load in [texts, scores, texts, texts] {
            #expect(try workspace.record(load, account: Sample.account).unchanged == 1)
        }
        #expect(try workspace.contentRevision() == revision)
    }

    @Test func `a document that is touched twice in one load counts once`() throws {
        let account = try workspace.record(
            [Sample.ticket("1", "It blinks."), Sample.ticket("1", "It blinks. Why?")],
            account: Sample.account)
        #expect(numbers(account) == [1, 1, 0, 0])
    }

    @Test func `the same file under another path is not a change`() throws {
        var moved = Sample.ticket("1", "It blinks.")
        _ = try workspace.record([moved], account: Sample.account)
        moved.document.location = SourceLocation(file: "./export/tickets.csv", line: 9)
        #expect(try workspace.record([moved], account: Sample.account).unchanged == 1)
    }

    @Test func `a load with another account is listed even if it brings nothing new`() throws {
        let tickets = [Sample.ticket("1", "It blinks.")]
        _ = try workspace.record(tickets, account: Sample.account)
        var account = Sample.account
        account.rejections = []
        #expect(try workspace.record(tickets, account: account).number == 2)
        #expect(try workspace.imports().map(\.rejections.count) == [1, 0])
    }

    @Test func `every field comes back as it was given`() throws {
        var document = Document(
            id: "Ż-1'; DROP TABLE document; --", kind: .content,
            location: SourceLocation(file: "faq.md"), text: "Naciśnij i przytrzymaj. Готово 🎉")
        document.subject = "Reset"
        document.replies = ["Hello \"you\"", "Two\nlines"]
        document.sections = [ContentSection(heading: nil, level: 0, paragraphs: ["a", ""])]
        document.created = Date(timeIntervalSince1970: 1_700_000_000.125)
        document.updated = Date(timeIntervalSince1970: -5)
        document.language = "pl"
        document.channel = "mail"
        document.country = "PL"
        document.customer = "c-9"
        document.rating = 4.5
        document.csat = 0
        document.waitingMinutes = 12.5
        document.reopens = 2
        document.count = .max
        document.results = 0
        document.clicks = -1
        document.url = "https://example.org/?q=1"
        document.tags = ["a,b", "ć"]
        document.isSolved = false
        document.segments = ["plan": "pro", "": "x"]
        _ = try workspace.record([PartialDocument(document)], account: Sample.account)
        #expect(try workspace.documents([.content]).map(\.document) == [document])
        #expect(
            try workspace.record([PartialDocument(document)], account: Sample.account).unchanged
                == 1)
    }

    @Test func `text with a NUL keeps what follows it`() throws {
        let ticket = Sample.ticket("a\0b", "before\0after")
        _ = try workspace.record([ticket, Sample.ticket("a", "x")], account: Sample.account)
        #expect(
            try workspace.documents([.ticket]).map(\.document.text) == ["before\u{FFFD}after", "x"])
        #expect(try workspace.record([ticket], account: Sample.account).unchanged == 1)
    }

    @Test func `documents are found by kind and by key, ascending`() throws {
        let review = PartialDocument(
            Document(
                id: "1", kind: .review, location: SourceLocation(file: "reviews.csv"), text: "OK"))
        _ = try workspace.record(
            [Sample.ticket("1", "a"), review, Sample.ticket("2", "b")], account: Sample.account)
        #expect(try workspace.counts() == [.ticket: 2, .review: 1])
        #expect(try workspace.documents([.ticket, .review]).map(\.key) == [1, 2, 3])
        #expect(try workspace.documents([]).isEmpty)
        #expect(try workspace.documents(keys: [3, 1, 3, 99]).map(\.key) == [1, 3])
        #expect(try workspace.document(key: 99) == nil)
    }

    @Test func `one may read and write inside a walk over the documents`() throws {
        _ = try workspace.record(
            [Sample.ticket("1", "a"), Sample.ticket("2", "b")], account: Sample.account)
        var seen: [Int] = []
        try workspace.forEachDocument([.ticket]) { document in
            seen.append(document.key)
            _ = try workspace.document(key: document.key)
        }
        #expect(seen == [1, 2])
    }

    @Test func `an analysis comes back equal and takes the place of the last`() throws {
        #expect(try workspace.analysisOrigin()?.revision == nil)
        _ = try workspace.record(
            [Sample.ticket("1", "a"), Sample.ticket("2", "b")], account: Sample.account)
        try workspace.store(Sample.analysis, revision: "r", engine: "e")
        try workspace.store(Sample.analysis, revision: "r2", engine: "e2")
        let stored = try #require(try workspace.analysis())
        #expect(stored.analysis == Sample.analysis)
        let labels = try workspace.clusterLabels()
        #expect(labels.map(\.id) == Sample.analysis.clusters.map(\.id))
        #expect(labels.map(\.label) == Sample.analysis.clusters.map(\.label))
        #expect(stored.revision == "r2")
        #expect(stored.engine == "e2")
        #expect(try workspace.analysisOrigin()?.revision == "r2")
    }

    @Test func `members that the placements tell come back with a cluster`() throws {
        _ = try workspace.record(
            [Sample.ticket("1", "a"), Sample.ticket("2", "b")], account: Sample.account)
        var analysis = Sample.analysis
        analysis.placements[1].cluster = ClusterID(1)
        try workspace.store(analysis, revision: "r", engine: "e")
        #expect(try workspace.analysis()?.analysis.clusters.first?.members == [1, 2])
    }

    @Test func `what came since a load is found by its number`() throws {
        _ = try workspace.record(
            [Sample.ticket("1", "a"), Sample.ticket("2", "b")], account: Sample.account)
        let number = try workspace.lastImport()
        _ = try workspace.record(
            [Sample.ticket("2", "b, longer"), Sample.ticket("3", "c")], account: Sample.account)
        #expect(try workspace.documents(sinceImport: number).map(\.document.id) == ["2", "3"])
        #expect(try workspace.documents(sinceImport: number + 1).isEmpty)
    }

    @Test func `documents without their texts keep everything else`() throws {
        var document = Sample.ticket("1", "It blinks.")
        document.document.segments = ["plan": "free"]
        document.document.subject = "Lamp"
        _ = try workspace.record([document], account: Sample.account)
        let read = try #require(try workspace.documents([.ticket], withTexts: false).first)
        #expect(read.document.id == "1")
        #expect(read.document.segments == ["plan": "free"])
        #expect(read.document.text.isEmpty && read.document.subject == nil)
    }

    @Test func `what an analysis rests on comes back with its origin`() throws {
        let basis = AnalysisBasis(
            lastImport: 4, learntFrom: 70_000, joined: 10, grain: "fine", named: [ClusterID(3)])
        try workspace.store(Sample.analysis, revision: "r", engine: "e", basis: basis)
        #expect(try workspace.analysisOrigin()?.basis == basis)
    }

    @Test func `keeping an analysis is no change of the content`() throws {
        _ = try workspace.record(
            [Sample.ticket("1", "a"), Sample.ticket("2", "b")], account: Sample.account)
        let revision = try workspace.contentRevision()
        try workspace.store(Sample.analysis, revision: revision, engine: "e")
        let draft = KeptDraft(
            cluster: ClusterID(1), language: "en", text: "# Reset", origin: .person,
            date: Date(timeIntervalSince1970: 10))
        var earlier = draft
        earlier.origin = .command
        try workspace.keep(earlier)
        try workspace.keep(draft)
        #expect(try workspace.contentRevision() == revision)
        #expect(try workspace.drafts() == [draft])
        #expect(try workspace.draft(for: ClusterID(1)) == draft)
        #expect(try workspace.draft(for: ClusterID(2)) == nil)
    }

    @Test func `decisions survive another analysis and keep their order`() throws {
        _ = try workspace.record(
            [Sample.ticket("1", "a"), Sample.ticket("2", "b")], account: Sample.account)
        let mark = Decision(
            cluster: ClusterID(1),
            change: .mark(
                .published, article: "lamp.md", on: Date(timeIntervalSince1970: 9.5), reason: nil),
            date: Date(timeIntervalSince1970: 10), author: "tom")
        let revision = try workspace.contentRevision()
        try workspace.append(Sample.decision)
        try workspace.append(mark)
        #expect(try workspace.contentRevision() != revision)
        try workspace.store(Sample.analysis, revision: "r", engine: "e")
        #expect(try workspace.decisions() == [Sample.decision, mark])
    }

    @Test func `settings are set, read and taken back`() throws {
        let revision = try workspace.contentRevision()
        try workspace.set("zone", to: "Europe/Warsaw")
        try workspace.set("weights'; --", to: "1")
        #expect(try workspace.setting("zone") == "Europe/Warsaw")
        let changed = try workspace.contentRevision()
        #expect(changed != revision)
        try workspace.set("zone", to: "Europe/Warsaw")
        #expect(try workspace.contentRevision() == changed)
        try workspace.set("zone", to: nil)
        #expect(try workspace.settings() == ["weights'; --": "1"])
    }
}
