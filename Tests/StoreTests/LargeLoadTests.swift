import SupportModel
import TestSupport
import Testing

@testable import Store

/// Loads of more documents than are read, prepared or written at a time.
@Suite struct LargeLoadTests {
    private let folder: TemporaryFolder
    private let workspace: Workspace

    init() throws {
        folder = try TemporaryFolder()
        workspace = try Workspace.open(folder.path + "/lacuna.db", access: .create)
    }

    private static func tickets(_ ids: some Sequence<Int>) -> [PartialDocument] {
        ids.map { Sample.ticket("\($0)", "Question \($0)") }
    }

    @Test(arguments: [1, 15, 16, 17, 511, 512, 513, 2_000])
    func `documents are stored in their order, whatever their number`(count: Int) throws {
        let account = try workspace.record(Self.tickets(0..<count), account: Sample.account)
        #expect(account.added == count)
        let stored = try workspace.documents([.ticket])
        #expect(stored.map(\.key) == Array(1...count))
        #expect(stored.map(\.document.id) == (0..<count).map(String.init))
    }

    @Test func `a document that comes twice in a load is joined, near or far`() throws {
        var tickets = Self.tickets(0..<600)
        tickets.insert(Sample.ticket("3", "Question 3, again"), at: 7)
        tickets.append(Sample.ticket("4", "Question 4, again"))
        let account = try workspace.record(tickets, account: Sample.account)
        #expect([account.added, account.updated, account.unchanged] == [600, 0, 0])
        let stored = try workspace.documents([.ticket])
        #expect(stored.map(\.key) == Array(1...600))
        #expect(stored[3].document.text == "Question 3, again")
        #expect(stored[4].document.text == "Question 4, again")
    }

    @Test func `new and known documents are counted apart`() throws {
        _ = try workspace.record(Self.tickets(0..<100), account: Sample.account)
        var tickets = Self.tickets(50..<200)
        tickets[10] = Sample.ticket("60", "Another question")
        let account = try workspace.record(tickets, account: Sample.account)
        #expect([account.added, account.updated, account.unchanged] == [100, 1, 49])
        #expect(try workspace.documents([.ticket]).map(\.key) == Array(1...200))
    }

    @Test(arguments: [1, 7, 100, 1_000])
    func `batches hold every document once`(size: Int) throws {
        _ = try workspace.record(Self.tickets(0..<100), account: Sample.account)
        var batches: [[StoredDocument]] = []
        try workspace.forEachDocumentBatch([.ticket], size: size) { batches.append($0) }
        #expect(batches.dropLast().allSatisfy { $0.count == size })
        #expect(batches.flatMap(\.self) == (try workspace.documents([.ticket])))
    }

    /// A source of which a part cannot be read any more.
    private struct LostSource: DocumentSource {
        struct Loss: Error, CustomStringConvertible { let description = "a.csv: it changed" }

        let count = 2_000

        func documents(at positions: Range<Int>) throws -> [PartialDocument] {
            guard positions.upperBound < 1_500 else { throw Loss() }
            return LargeLoadTests.tickets(positions)
        }
    }

    @Test func `a load whose source is lost half-way changes nothing`() throws {
        let before = try workspace.contentRevision()
        #expect(throws: WorkspaceError.source(detail: "a.csv: it changed")) {
            _ = try workspace.record(LostSource(), account: Sample.account)
        }
        #expect(try workspace.documents([.ticket]).isEmpty)
        #expect(try workspace.imports().isEmpty)
        #expect(try workspace.contentRevision() == before)
    }

    @Test func `documents are found by kind and id`() throws {
        _ = try workspace.record(Self.tickets(0..<3), account: Sample.account)
        let found = try workspace.documents(
            named: [(.ticket, "2"), (.review, "2"), (.ticket, "9"), (.ticket, "0")])
        #expect(found.map { $0?.text } == ["Question 2", nil, nil, "Question 0"])
        #expect(try workspace.holds([.ticket, .content]))
        #expect(try !workspace.holds([.content]))
    }

    @Test func `pieces come in their order, whoever is first`() throws {
        for ahead in [1, 2, 5, 50] {
            var pieces = Prefetch(count: 40, ahead: ahead) { $0 * $0 }
            var taken: [Int] = []
            while let piece = try pieces.next() { taken.append(piece) }
            #expect(taken == (0..<40).map { $0 * $0 })
        }
    }
}
