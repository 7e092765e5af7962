import Commands
import Foundation
import Reporting
import TestSupport
import Testing

@testable import Chat

/// What the chat itself can do: narrow lists, page through them, save, record, go on.
@MainActor
struct ChatTaskTests {
    @Test func `what narrows a list holds until it is lifted, and the prompt shows it`() throws {
        let chat = try RecordedChat(KettleWorld()).transcript(
            typing: ["only Polish", "what do customers ask?", "/filter off", "/clusters"])
        #expect(chat.contains("→ gaps --lang pl\n"))
        #expect(chat.contains("lacuna (pl)> what do customers ask?\n→ clusters --lang pl\n"))
        #expect(chat.contains("lacuna (pl)> /filter off\nLists show everybody.\n"))
        #expect(chat.contains("\nlacuna> /clusters\n3 "))
    }

    @Test func `a command typed under a filter says what it became`() throws {
        let run = try RecordedChat(KettleWorld()).script("only Polish", "/gaps --lang en")
        #expect(run.errors == "→ gaps --lang pl\n")
        let other = try RecordedChat(KettleWorld()).script("only Polish", "/clusters")
        #expect(other.errors == "→ gaps --lang pl\n→ clusters --lang pl\n")
    }

    @Test func `an answer is saved in the format of the file's ending`() throws {
        let world = try KettleWorld()
        let file = world.folder.path + "/list"
        let run = RecordedChat(world).script(
            "/gaps", "/save \(file).csv", "save that as \(file).md", "/save \(file).json")
        #expect(run.status == .done, "\(run.errors)")
        let texts = try ["csv", "md", "json"].map {
            try String(contentsOfFile: "\(file).\($0)", encoding: .utf8)
        }
        #expect(texts[0].contains("Q-1"))
        #expect(texts[1].contains("| Q-1"))
        #expect(texts[2].contains("\"lacuna.gaps/1\""))
    }

    @Test func `a file that is there is not written over unless that is said`() throws {
        let world = try KettleWorld()
        let file = try world.folder.write("mine", to: "list.csv")
        let run = RecordedChat(world).script("/gaps", "/save \(file)")
        #expect(run.status == .usage)
        #expect(run.errors.contains("/save \(file) --replace"))
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
        #expect(RecordedChat(world).script("/gaps", "/save \(file) --replace").status == .done)
        #expect(try String(contentsOfFile: file, encoding: .utf8).contains("Q-1"))
    }

    @Test(arguments: ["/save", "/save answer", "/save answer.doc", "/save /dev/null/x.md"])
    func `what cannot be saved is said`(line: String) throws {
        let run = try RecordedChat(KettleWorld()).script("/gaps", line)
        #expect(run.status != .done)
        #expect(!run.errors.isEmpty)
    }

    @Test func `the whole chat is kept as Markdown, from its beginning`() throws {
        let world = try KettleWorld()
        let file = world.folder.path + "/chat.md"
        let run = RecordedChat(world).script(
            "what should we write next?", "/record \(file)", "/show Q-2")
        #expect(run.status == .done)
        let text = try String(contentsOfFile: file, encoding: .utf8)
        #expect(text.hasPrefix("**what should we write next?**\n\n→ `gaps`\n\n"))
        #expect(text.contains("| Q-1"))
        #expect(text.contains("**/show Q-2**"))
        #expect(text.contains("Can I return a used kettle?"))
    }

    @Test func `a script that keeps going ends with the first failure's status`() throws {
        let run = try RecordedChat(KettleWorld()).script(
            lines: ["xyzzy", "/show Q-99", "/gaps --format jsonl"], keepsGoing: true)
        #expect(run.status == .usage)
        #expect(run.output.contains("\"id\":\"Q-1\""))
        #expect(run.errors.hasPrefix("→ ?\n"))
    }

    @Test(arguments: [
        (
            "what happened after the spring campaign?", "→ campaign effect\n",
            Commands.ExitStatus.failed
        ),
        ("redo", "→ redo\n", .failed),
        ("split it", "→ split\n", .usage), ("only Windows customers", "→ gaps\n", .usage),
    ])
    func `a reading stands before what then fails`(
        line: String, reading: String, status: Commands.ExitStatus
    ) throws {
        let run = try RecordedChat(KettleWorld()).script(line)
        #expect(run.errors.hasPrefix(reading), "\(run.errors)")
        #expect(run.errors.count > reading.count)
        #expect(run.status == status)
    }

    @Test func `the journey can be asked for`() throws {
        let run = try RecordedChat(KettleWorld()).script("show the customer journey")
        #expect(run.errors == "→ journey\n")
        #expect(run.output.contains("set up and use"))
        #expect(run.status == .done)
    }

    @Test func `a quotation without an end goes on on the next line`() throws {
        let chat = try RecordedChat(KettleWorld()).transcript(
            typing: ["/ask \"where is", "my parcel?\""])
        #expect(chat.contains("Q-3 “Where is my parcel?”"))
    }

    @Test func `files that were dragged in are loaded`() throws {
        let world = try KettleWorld()
        let file = try world.folder.write("id,text\n1,Does it whistle?\n", to: "my tickets.csv")
        let run = RecordedChat(world).script("'\(file)'")
        #expect(run.status == .done)
        #expect(run.errors.contains("→ load \"\(file)\"\n"))
        let escaped = file.replacingOccurrences(of: " ", with: "\\ ")
        #expect(RecordedChat(world).script(escaped).status == .done)
    }

    @Test func `a question is merged, and the merger taken back, in plain words`() throws {
        let run = try RecordedChat(KettleWorld()).script(
            "/why Q-2", "that's the same as Q-1", "undo")
        #expect(run.status == .done, "\(run.errors)")
        #expect(run.errors.contains("→ merge Q-1 Q-2\n"))
        #expect(run.errors.contains("→ undo\n"))
    }
}

/// A long answer a page at a time.
struct PageTests {
    private let report = Report(blocks: [
        .paragraph("Forty."),
        .table(Table(columns: [.init("N")], rows: (1...40).map { [String($0)] })),
        .next(command: "gaps", purpose: "see more"),
    ])

    private func rows(_ page: Int) -> [String] {
        report.page(page, of: 15) { "\($0) more" }.blocks.flatMap { block -> [String] in
            switch block {
            case .table(let table): [table.rows.first?[0], table.rows.last?[0]].compactMap(\.self)
            case .paragraph(let text): [text]
            default: []
            }
        }
    }

    @Test func `every row is on one page, and what is left is counted`() {
        #expect(rows(0) == ["Forty.", "1", "15", "25 more"])
        #expect(rows(1) == ["16", "30", "10 more"])
        #expect(rows(2) == ["31", "40"])
        #expect(rows(3).isEmpty)
        #expect(report.isLonger(than: 30) && !report.isLonger(than: 40))
    }
}
