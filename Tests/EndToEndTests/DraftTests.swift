import Foundation
import TestSupport
import Testing

/// The drafts of the sample company's first gaps, as a marketer gets them.
///
/// `RECORD_SNAPSHOTS=1` writes them anew; `Drafts/README.md` says how good they are.
@Suite struct DraftTests {
    /// A gap's draft as Markdown and as data.
    private struct Drafted: Sendable {
        var id: String
        /// Named for what most of its members ask, which stays where ids and ranks move.
        var file: String
        var markdown: String
        var members: [String]
        /// The sentences that come from replies, with the documents that are named for them.
        var told: [(text: String, sources: [String])]

        init(
            id: String, file: String, markdown: String, members: [String], record: [String: Any]
        ) {
            self.id = id
            self.file = file
            self.markdown = markdown
            self.members = members
            let foreign = record["other_languages"] as? [[String: Any]] ?? []
            told = ([record] + foreign).flatMap { part in
                ["answer", "single_cases"].flatMap { part[$0] as? [[String: Any]] ?? [] }
            }.map { ($0["text"] as? String ?? "", $0["tickets"] as? [String] ?? []) }
        }
    }

    private static let count = 20

    private static let drafts = Result { () throws -> [Drafted] in
        let desk = try CorpusWorkspace.desk()
        let topics = try Self.topics()
        var members: [String: [String]] = [:]
        for gap in try CorpusWorkspace.made.get().gaps.records {
            members[gap["id"] as? String ?? ""] = gap["members"] as? [String]
        }
        var names: [String: Int] = [:]
        let gaps = try desk.run("gaps", "--top", "\(count)", "--format", "jsonl").records
        return try gaps.map { gap in
            let id = gap["id"] as? String ?? ""
            let data = try desk.run("draft", id, "--format", "json").outputBytes
            let answer = try JSONSerialization.jsonObject(with: data) as? [String: Any]
            let record = answer?["draft"] as? [String: Any] ?? [:]
            let topic = Self.mostFrequent((members[id] ?? []).compactMap { topics[$0] }) ?? "none"
            let name = "\(topic)-\(record["language"] ?? "")"
            names[name, default: 0] += 1
            let rank = names[name, default: 1]
            return Drafted(
                id: id, file: rank == 1 ? "\(name).md" : "\(name)-\(rank).md",
                markdown: try desk.run("draft", id).output, members: members[id] ?? [],
                record: record)
        }
    }

    @Test func `the drafts of the first gaps are what they were`() throws {
        let drafts = try Self.drafts.get()
        #expect(drafts.count == Self.count)
        for draft in drafts {
            #expect(
                Snapshot.difference(of: draft.markdown, from: draft.file, folder: "Drafts") == nil)
        }
        #expect(try Snapshot.strays(besides: drafts.map(\.file), in: "Drafts").isEmpty)
    }

    @Test func `every sentence of an answer stands in a reply to a ticket that is named`() throws {
        let replies = try Self.replies()
        for draft in try Self.drafts.get() {
            for (text, sources) in draft.told {
                let first = try #require(sources.first, "\(draft.id): \(text)")
                let reply = try #require(replies[first], "\(draft.id): \(first) has no reply")
                #expect(Self.stands(text, in: reply), "\(draft.id): \(text)")
            }
        }
    }

    @Test func `no draft names a customer or an agent`() throws {
        let rows = try CSV.rows(at: "tickets/zendesk-tickets.csv")
        for draft in try Self.drafts.get() {
            // Days are written like telephone numbers.
            let text = draft.markdown.replacing(/\d{4}-\d{2}-\d{2}/, with: "")
            #expect(text.firstMatch(of: /[\w.]+@[\w.]+\.\w+/) == nil, "an e-mail in \(draft.id)")
            #expect(text.firstMatch(of: /\bR[NF]-\d{6}/) == nil, "an order in \(draft.id)")
            #expect(
                text.firstMatch(of: /\+?\d{2,4}([ -]\d{2,4}){2,}/) == nil,
                "a number in \(draft.id)")
            let words = Set(text.split { !$0.isLetter }.map(String.init))
            let people = Self.people(of: draft.members, in: rows)
            #expect(people.count > 10)
            let named = people.intersection(words).sorted()
            #expect(named.isEmpty, "\(draft.id)")
        }
    }

    @Test func `greetings, thanks and apologies stay out of answers`() throws {
        let openings = [
            "hi ", "hello", "dear ", "thank", "sorry", "kind regards", "dzień dobry", "witam",
            "dziękuj", "przepraszam", "przykro", "pozdrawiam", "здравствуйте", "добрый день",
            "спасибо", "простите", "извините", "с уважением",
        ]
        for draft in try Self.drafts.get() {
            for (text, _) in draft.told {
                #expect(!openings.contains { text.lowercased().hasPrefix($0) }, "\(text)")
            }
        }
    }

    /// What each document asks first, as the sample's makers planned it.
    private static func topics() throws -> [String: String] {
        let rows = try CSV.rows(at: "truth/documents.csv")
        return Dictionary(
            rows.compactMap { row in
                guard let id = row["id"], let topic = row["questions"]?.split(separator: ";").first
                else { return nil }
                return (id, String(topic))
            }, uniquingKeysWith: { first, _ in first })
    }

    private static func mostFrequent(_ topics: [String]) -> String? {
        let counts = Dictionary(grouping: topics) { $0 }.mapValues(\.count)
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    /// Whether a sentence stands in a reply, but for redacted data, case, and the full stop that
    /// an apology behind it leaves.
    private static func stands(_ sentence: String, in reply: String) -> Bool {
        let reply = folded(reply)
        return sentence.split(separator: /\[[a-z ]+\]/).allSatisfy { reply.contains(folded($0)) }
    }

    private static func folded(_ text: some StringProtocol) -> String {
        String(text.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    /// The public replies of agents by source id.
    private static func replies() throws -> [String: String] {
        var replies: [String: String] = [:]
        for ticket in try tickets() {
            let customer = ticket["requester_id"] as? Int
            let comments = ticket["comments"] as? [[String: Any]] ?? []
            let answers = comments.filter {
                $0["public"] as? Bool == true && $0["author_id"] as? Int != customer
            }
            replies["\(ticket["id"] as? Int ?? 0)"] =
                answers.compactMap { $0["body"] as? String }.joined(separator: "\n")
        }
        let reviews = "reviews/judgeme-reviews.csv"
        for (number, row) in try CSV.rows(at: reviews).enumerated() {
            replies["\(reviews)#\(number + 1)"] = row["reply"]
        }
        return replies
    }

    /// First and last names of agents and of those who wrote the tickets of a gap.
    private static func people(of members: [String], in rows: [[String: String]]) -> Set<String> {
        let customers = rows.filter { members.contains($0["Id"] ?? "") }.map { $0["Requester"] }
        let names = (customers + rows.map { $0["Assignee"] }).compactMap(\.self)
        return Set(
            names.flatMap { $0.split { !$0.isLetter }.map(String.init) }.filter { $0.count > 2 })
    }

    private static func tickets() throws -> [[String: Any]] {
        let file = CorpusWorkspace.corpus.appendingPathComponent("tickets/zendesk-export.json")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
        }
    }
}

/// Just enough of CSV to read the sample beside the program that is tested.
private enum CSV {
    static func rows(at path: String) throws -> [[String: String]] {
        let file = CorpusWorkspace.corpus.appendingPathComponent(path)
        let text = try String(contentsOf: file, encoding: .utf8)
        var table: [[String]] = [[]]
        var cell = ""
        var isQuoted = false
        var characters = text.replacing("\r\n", with: "\n").makeIterator()
        while let character = characters.next() {
            switch character {
            // A doubled quotation mark closes and opens again; only the comma and the line matter.
            case "\"": isQuoted.toggle()
            case "," where !isQuoted:
                table[table.count - 1].append(cell)
                cell = ""
            case "\n" where !isQuoted:
                table[table.count - 1].append(cell)
                cell = ""
                table.append([])
            default: cell.append(character)
            }
        }
        let header = table.first ?? []
        return table.dropFirst().filter { $0.count == header.count }.map {
            Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first })
        }
    }
}
