import Gaps
import Reporting
import SupportModel
import Testing

@testable import Commands

struct LexiconCommandTests {
    private static let topics: [(page: String, asked: [String])] = [
        (
            "Download the statement as a PDF on the account page. Print the statement from the "
                + "account.",
            [
                "Where can I download the invoice as a PDF?",
                "How to download my invoice on the account page",
                "I want to print the invoice from my account, mail eve@example.com",
                "Download invoice PDF account", "please let me print an invoice as a PDF",
            ]
        ),
        (
            "The courier brings a consignment on Saturday evening. He may leave the consignment "
                + "with a neighbour.",
            [
                "Can the courier bring my parcel on Saturday evening?", "courier parcel saturday",
                "Does the courier leave the parcel with a neighbour in the evening?",
                "Leave my parcel with the neighbour",
                "my parcel should come on saturday evening by courier",
            ]
        ),
    ]

    /// Two questions that pages answer in words of their own.
    private func bench(content: Bool = true) throws -> Workbench {
        let bench = try Workbench()
        var documents: [Document] = []
        var clusters: [QuestionCluster] = []
        var placements: [Placement] = []
        for (number, topic) in Self.topics.enumerated() {
            let members = topic.asked.indices.map { documents.count + $0 + 1 }
            documents += topic.asked.enumerated().map { index, text in
                CoffeeWorld.asked("T-\(number)\(index)", .ticket, text, on: "2026-11-03")
            }
            let page = Self.topics[0].asked.count + Self.topics[1].asked.count + number + 1
            let passage = Passage(
                document: page, scope: .page, title: "", heading: nil, text: topic.page,
                language: "en")
            clusters.append(
                QuestionCluster(
                    id: ClusterID(number + 1), label: topic.asked[0], language: "en",
                    medoid: members[0], members: members, terms: [], distinctness: 1,
                    coverage: content
                        ? Coverage(
                            gapScore: 0.2, similarity: 0.5, threshold: 0.3,
                            evidence: [
                                PassageEvidence(
                                    passage: passage, contentID: "help/\(number).md", url: nil,
                                    similarity: 0.5)
                            ], matchedTerms: [], missingTerms: []) : nil,
                    verdict: content ? .covered : nil))
            placements += members.map {
                Placement(
                    document: $0, cluster: ClusterID(number + 1), nearest: nil, similarity: 0.7,
                    gapScore: 0.2)
            }
        }
        if content {
            documents += Self.topics.enumerated().map { number, topic in
                var page = Document(
                    id: "help/\(number).md", kind: .content, location: .init(file: "x"),
                    text: topic.page)
                page.language = "en"
                return page
            }
        }
        try bench.record(documents)
        try bench.keep(
            Analysis(clusters: clusters, placements: placements, nextClusterNumber: 3))
        return bench
    }

    @Test func `customers' words are listed beside the pages' words, with examples`() throws {
        let run = try bench().run("lexicon")
        #expect(run.status == .done)
        #expect(
            run.output.hasPrefix(
                "Customers have words of their own for 2 things that your pages call"))
        #expect(run.output.contains("“invoice” beside “statement”:"))
        #expect(run.output.contains("help/0.md"))
        #expect(!run.output.contains("eve@example.com"))
        #expect(run.outcome.report?.listed.sorted() == ["Q-1", "Q-2"])
    }

    @Test func `a synonym file can be made of it`() throws {
        let lines = try bench().run("lexicon", "--format", "synonyms").output
            .split(separator: "\n").sorted()
        #expect(
            lines == ["invoice => invoice, statement", "parcel => parcel, consignment"])
        #expect(
            try bench().run("export", "lexicon").output.split(separator: "\n").sorted()
                == lines)
    }

    @Test func `programs get a row for each pair`() throws {
        let lines = try bench().run("lexicon", "--format", "jsonl", "--top", "1").output
            .split(separator: "\n")
        #expect(lines.count == 1)
        #expect(lines[0].hasPrefix(#"{"customer_word":""#))
        #expect(lines[0].contains(#""sure":true"#))
        #expect(
            try bench().run("lexicon", "--format", "csv").output.split(separator: "\r\n").count
                == 3)
        #expect(
            try bench().run("lexicon", "--format", "json").output.contains(
                #""schema": "lacuna.lexicon/1""#))
        #expect(
            try bench().run("lexicon", "--format", "markdown").output.contains(
                "| Customers say |"))
    }

    @Test(arguments: ["invoice", "Invoices", "statement"])
    func `a word is looked up on either side`(word: String) throws {
        let run = try bench().run("lexicon", word)
        #expect(run.output.contains("“invoice” beside “statement”:"))
        #expect(!run.output.contains("parcel"))
    }

    @Test func `a word of which nothing is known says so`() throws {
        let run = try bench().run("lexicon", "kettle")
        #expect(run.status == .done)
        #expect(run.output.hasPrefix("Nothing is known of another word for “kettle”."))
        #expect(
            try bench().run("lexicon", "--lang", "pl").output.hasPrefix(
                "No word that customers use"))
        #expect(try bench().run("lexicon", "?!").status == .usage)
    }

    @Test func `without content or without questions it says what to load`() throws {
        let run = try bench(content: false).run("lexicon")
        #expect(run.output.hasPrefix("No content is loaded"))
        let empty = try Workbench()
        var page = Document(
            id: "a.md", kind: .content, location: .init(file: "a.md"), text: "Text.")
        page.subject = "A"
        try empty.record([page])
        #expect(empty.run("lexicon").output.hasPrefix("No tickets, reviews or searches"))
        #expect(empty.run("lexicon", "--format", "synonyms").output.isEmpty)
    }

    @Test func `other verbs make no synonym file`() throws {
        let run = try bench().run("gaps", "--format", "synonyms")
        #expect(run.status == .usage)
        #expect(run.errors.contains("does not answer in synonyms; 'lacuna lexicon' does"))
    }
}
