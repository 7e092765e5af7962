import Foundation
import SupportModel
import Testing

@testable import Commands

struct QueryFileTests {
    private func file(_ text: String) -> QueryFile {
        QueryFile(lines: Data(text.utf8), path: "q.jsonl")
    }

    @Test func `a line is a question; its id may be a number`() {
        let file = file(
            #"{"id": "a", "text": "Gdzie jest faktura?"}"# + "\r\n\n"
                + #"{"id": 7, "text": "Где?"}"#)
        #expect(
            file.queries == [
                QueryFile.Query(id: "a", text: "Gdzie jest faktura?"),
                QueryFile.Query(id: "7", text: "Где?"),
            ])
        #expect(file.problems.isEmpty)
    }

    @Test func `a line that is none is told with its number, and the others are asked`() {
        let file = file("{\"id\": 1, \"text\": \"Why?\"}\nWhy?\n{\"id\": 2}\n\u{FF}\n")
        #expect(file.queries.map(\.id) == ["1"])
        #expect(file.problems.map { $0.prefix(10) } == ["q.jsonl:2:", "q.jsonl:3:", "q.jsonl:4:"])
    }

    private func bench() throws -> Workbench {
        let bench = try Workbench()
        try bench.record(
            [
                (
                    "faq/invoice", "Where is my invoice?",
                    "Open Account, choose Orders, tap Invoice."
                ),
                ("faq/frost", "What do I do in winter?", "Empty the pump and store it dry."),
            ].map { id, title, text in
                var page = Document(
                    id: id, kind: .content, location: SourceLocation(file: id), text: text)
                page.subject = title
                return page
            })
        return bench
    }

    @Test func `many questions are answered a line each, the best page first`() throws {
        let bench = try bench()
        try bench.folder.write(
            #"{"id": "a", "text": "invoice, please"}"# + "\n"
                + #"{"id": "b", "text": "and in winter?"}"#,
            to: "q.jsonl")
        let run = bench.run(
            "ask", "--queries", bench.folder.path + "/q.jsonl", "--format", "jsonl")
        #expect(run.status == .done)
        let lines = run.output.split(separator: "\n")
        #expect(lines[0].hasPrefix(#"{"id":"a","ranked":["faq/invoice""#))
        #expect(lines[1].hasPrefix(#"{"id":"b","ranked":["faq/frost""#))
    }

    @Test func `a file with a bad line is answered and said to be bad`() throws {
        let bench = try bench()
        try bench.folder.write("{\"id\": 1, \"text\": \"invoice\"}\nno\n", to: "q.jsonl")
        let run = bench.run("ask", "--queries", bench.folder.path + "/q.jsonl")
        #expect(run.status == .someRejected)
        #expect(run.errors.contains("q.jsonl:2:"))
    }

    @Test func `no file, an empty one and a question beside one are refused`() throws {
        let bench = try bench()
        try bench.folder.write("\n", to: "empty.jsonl")
        #expect(bench.run("ask", "--queries", "nowhere.jsonl").status == .unreadableInput)
        let empty = bench.run("ask", "--queries", bench.folder.path + "/empty.jsonl")
        #expect(empty.status == .unreadableInput)
        #expect(bench.run("ask", "why", "--queries", "q.jsonl").status == .usage)
    }
}
