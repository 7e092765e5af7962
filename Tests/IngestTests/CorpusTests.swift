import Foundation
import SupportModel
import Testing

@testable import Ingest

/// Folders beside the sources that hold real texts.
enum TestData {
    private static let package = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let corpus = package.appendingPathComponent("corpus").path

    /// The measuring sets, which are not part of the sources: `shared/eval` in a folder above.
    static let evaluation: String? = {
        var folder = package
        for _ in 0..<3 {
            folder.deleteLastPathComponent()
            let candidate = folder.appendingPathComponent("shared/eval").path
            if FileManager.default.fileExists(atPath: candidate) { return candidate }
        }
        return nil
    }()

    static var hasCorpus: Bool { FileManager.default.fileExists(atPath: corpus + "/tickets") }
}

@Suite struct CorpusTests {
    @Test(.enabled(if: TestData.hasCorpus, "there is no folder corpus/ beside Sources/"))
    func `the sample corpus loads whole and without flags`() throws {
        let result = try load([TestData.corpus])
        let counts = Dictionary(grouping: result.documents, by: \.document.kind)
            .mapValues(\.count)
        #expect(result.rejections == [])
        #expect(
            counts == [.ticket: 502, .review: 204, .search: 307, .content: 35, .campaign: 4])
        let tickets = result.documents.map(\.document).filter { $0.kind == .ticket }
        // One ticket came without a word, as attachments do.
        #expect(tickets.count { !$0.text.isEmpty } == 501)
        #expect(tickets.count { !$0.replies.isEmpty } == 261)
        #expect(tickets.allSatisfy { $0.country != nil && $0.segments["plan"] != nil })
        #expect(tickets.allSatisfy { $0.replies.allSatisfy { $0.utf8.count > 3 } })
        let searches = result.documents.filter { $0.document.kind == .search }
        #expect(searches.compactMap(\.document.count).reduce(0, +) == 1_892)
    }

    @Test(.enabled(if: TestData.hasCorpus, "there is no folder corpus/ beside Sources/"))
    func `the files of the sample corpus in the other order give the same tickets`() throws {
        let files = ["export.json", "tickets.csv"].map {
            TestData.corpus + "/tickets/zendesk-" + $0
        }
        let first = try load(files).documents
        let second = try load(files.reversed()).documents
        // Where a ticket without a word comes from is the first row that told of it.
        let differing = zip(first, second).filter { $0 != $1 && !$0.document.text.isEmpty }
        #expect(differing.map(\.0.document.id) == [])
    }

    @Test(.enabled(if: TestData.evaluation != nil, "no folder above holds shared/eval"))
    func `every line and article of the measuring sets loads`() throws {
        let folder = try #require(TestData.evaluation)
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
        let lines = names.filter {
            $0.hasSuffix("/tickets.jsonl")
                || $0.hasPrefix("clusters/") && $0.hasSuffix(".jsonl")
        }
        #expect(!lines.isEmpty)
        for name in lines {
            let path = folder + "/" + name
            let content = try #require(FileManager.default.contents(atPath: path))
            let result = try load([path])
            #expect(result.rejections == [], "\(name)")
            #expect(
                result.documents.count
                    == content.split(separator: UInt8(ascii: "\n")).count, "\(name)")
            #expect(result.documents.allSatisfy { $0.document.kind == .ticket }, "\(name)")
        }
        for name in names where name.hasPrefix("gaps/") && name.hasSuffix("/articles") {
            let files = names.filter { $0.hasPrefix(name + "/") }
            let result = try load([folder + "/" + name])
            #expect(result.rejections == [], "\(name)")
            #expect(result.documents.count == files.count, "\(name)")
            #expect(result.documents.allSatisfy { $0.document.kind == .content }, "\(name)")
        }
    }
}
