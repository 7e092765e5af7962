import Foundation
import SupportModel
import Testing

@testable import Gaps

struct GapAnalysisTests {
    /// A customer's question each, then a page each, under ascending keys.
    private func documents(_ questions: [String], pages: [(String, [String])] = [])
        -> [StoredDocument]
    {
        var documents: [StoredDocument] = []
        for text in questions {
            let key = documents.count + 1
            documents.append(
                StoredDocument(
                    key: key,
                    document: Document(
                        id: "t\(key)", kind: .ticket, location: SourceLocation(file: "t"),
                        text: text)))
        }
        for (title, paragraphs) in pages {
            let key = documents.count + 1
            var page = Document(
                id: "p\(key)", kind: .content, location: SourceLocation(file: "p"),
                text: paragraphs.joined(separator: "\n"))
            page.subject = title
            page.sections = [ContentSection(heading: title, level: 1, paragraphs: paragraphs)]
            documents.append(StoredDocument(key: key, document: page))
        }
        return documents
    }

    private let twoQuestions = [
        "How do I reset my password?", "I forgot my password, how can I reset it?",
        "password reset does not work", "reset password please",
        "Can I ship to Norway?", "Do you ship to Norway and what does shipping cost?",
        "shipping to Norway", "is shipping to Norway possible",
    ]

    @Test(arguments: [[], ["one question about shipping"], ["first thing", "second matter"]])
    func `a handful of documents gives a sensible answer`(texts: [String]) {
        let analysis = GapAnalysis().run(on: documents(texts))
        #expect(analysis.clusters.isEmpty)
        #expect(analysis.placements.count == texts.count)
        #expect(analysis.placements.allSatisfy { $0.gapScore == nil })
    }

    @Test func `questions that come back are clusters and every document has a place`() {
        let analysis = GapAnalysis().run(on: documents(twoQuestions))
        #expect(analysis.clusters.map(\.members) == [[1, 2, 3, 4], [5, 6, 7, 8]])
        #expect(analysis.placements.map(\.document) == Array(1...8))
        #expect(analysis.clusters.allSatisfy { $0.verdict == nil })
    }

    @Test func `the question that a page answers is covered and the other one is a gap`() throws {
        let analysis = GapAnalysis().run(
            on: documents(
                twoQuestions,
                pages: [
                    (
                        "Reset your password",
                        ["To reset a forgotten password, open the app and choose Reset password."]
                    ), ("Opening hours", ["We answer from Monday to Friday."]),
                ]))
        let password = try #require(analysis.clusters.first { $0.members == [1, 2, 3, 4] })
        let shipping = try #require(analysis.clusters.first { $0.members == [5, 6, 7, 8] })
        #expect(password.verdict == .covered)
        #expect(password.coverage?.evidence.first?.contentID == "p9")
        #expect(shipping.verdict == .missing)
        #expect((shipping.coverage?.gapScore ?? 0) > 0.5)
    }

    @Test func `identical texts are always together`() {
        let texts = ["błąd E4"] + twoQuestions + ["błąd E4", "błąd E4"]
        let analysis = GapAnalysis().run(on: documents(texts))
        #expect(analysis.clusters.contains { $0.members == [1, 10, 11] })
    }

    @Test func `the same input gives the same result`() {
        let input = documents(twoQuestions, pages: [("Reset your password", ["Choose Reset."])])
        let first = GapAnalysis().run(on: input)
        #expect((0..<5).allSatisfy { _ in GapAnalysis().run(on: input) == first })
    }

    @Test func `a name that a person gave stays`() {
        let input = documents(twoQuestions)
        let first = GapAnalysis().run(on: input)
        let named = Decision(
            cluster: first.clusters[0].id, change: .rename("Lost password"), date: .distantPast,
            author: "anna")
        let second = GapAnalysis().run(on: input, decisions: [named], previous: first)
        #expect(second.clusters[0].label == "Lost password")
    }

    @Test func `a ticket with two questions is in two clusters and has the place of its main one`()
    {
        let both =
            "I forgot my password, how can I reset it? Also, what does shipping to Norway cost?"
        let analysis = GapAnalysis().run(on: documents(twoQuestions + [both]))
        #expect(analysis.clusters.map(\.members) == [[1, 2, 3, 4, 9], [5, 6, 7, 8]])
        #expect(analysis.clusters.map(\.secondaryMembers) == [[], [9]])
        #expect(analysis.placements.last?.cluster == analysis.clusters.first?.id)
    }
}
