import Foundation
import Testing

@testable import Commands

struct LoadCommandTests {
    private static let tickets = """
        id,subject,body,colour
        1,Descaling,How do I descale the machine?,red
        2,Parcel,Where is my parcel?,blue
        3,,,
        """

    @Test func `a load says what it found, and the second one finds nothing new`() throws {
        let bench = try Workbench()
        let file = try bench.folder.write(#"{"id": "1", "text": "Where is it?"}"#, to: "a.jsonl")
        let first = bench.run("load", file)
        #expect(first.status == .done)
        #expect(first.output.hasPrefix("Loaded 1 ticket: 1 new."))
        #expect(first.output.contains("lacuna clusters"))
        let second = bench.run("load", file)
        #expect(second.status == .done)
        #expect(second.output.hasPrefix("Nothing new: 1 ticket is here already"))
    }

    @Test func `a rejected row is named with its line and its reason`() throws {
        let bench = try Workbench()
        let file = try bench.folder.write(Self.tickets, to: "tickets.csv")
        let run = bench.run("load", file)
        #expect(run.status == .someRejected)
        #expect(run.output.hasPrefix("Loaded 2 tickets: 2 new."))
        #expect(run.output.contains("tickets.csv:4: "))
    }

    @Test func `a dry run plans what the load then does, and changes nothing`() throws {
        let bench = try Workbench()
        let file = try bench.folder.write(Self.tickets, to: "tickets.csv")
        let plan = bench.run("load", file, "--dry-run")
        #expect(plan.status == .someRejected)
        #expect(plan.output.hasPrefix("Would load 2 tickets: 2 new. Nothing was changed."))
        #expect(bench.files == ["tickets.csv"])
        _ = bench.run("load", file)
        let changed = Self.tickets.replacingOccurrences(of: "my parcel", with: "our parcel")
        try bench.folder.write(changed, to: "tickets.csv")
        let second = bench.run("load", file, "-n")
        #expect(second.output.hasPrefix("Would load 2 tickets: 1 changed and 1 as before."))
        #expect(bench.run("load", file).output.hasPrefix("Loaded 2 tickets: 1 changed and 1 as"))
    }

    @Test(arguments: [
        ("missing.csv", nil), ("empty.csv", ""), ("numbers.csv", "a,b\n1,2\n"),
        ("binary.csv", "PK\u{3}\u{4}\u{0}\u{0}\u{1}"),
    ])
    func `an only input that cannot be used ends with 65 and makes no workspace`(
        name: String, text: String?
    ) throws {
        let bench = try Workbench()
        if let text { try bench.folder.write(text, to: name) }
        let run = bench.run("load", bench.folder.path + "/" + name)
        #expect(run.status == .unreadableInput)
        #expect(run.errors.contains(name))
        #expect(run.errors.split(separator: "\n").count == 1)
        #expect(run.output.isEmpty)
        #expect(!bench.files.contains("lacuna.db"))
    }

    @Test(arguments: [("missing.csv", nil), ("empty.csv", ""), ("numbers.csv", "a,b\n1,2\n")])
    func `the same beside a good file ends with 2, and the good one is loaded`(
        name: String, text: String?
    ) throws {
        let bench = try Workbench()
        if let text { try bench.folder.write(text, to: name) }
        let good = try bench.folder.write(#"{"id": "1", "text": "Where is it?"}"#, to: "a.jsonl")
        let run = bench.run("load", bench.folder.path + "/" + name, good)
        #expect(run.status == .someRejected)
        #expect(run.output.hasPrefix("Loaded 1 ticket: 1 new."))
        #expect(run.output.contains("1 row or file could not be used:"))
    }

    @Test func `many pages of one folder are one line, and doctor says the same`() throws {
        let bench = try Workbench()
        for number in 1...12 {
            let name = "help/\(number)." + (number % 3 == 0 ? "html" : "md")
            try bench.folder.write("<h1>Page \(number)</h1><p>Where is it?</p>", to: name)
        }
        let line = "12 content pages  12 Markdown and HTML files in \(bench.folder.path)/help\n"
        #expect(bench.run("load", bench.folder.path).output.contains(line))
        #expect(bench.run("doctor").output.contains(line))
        let imported = bench.run("imports", "1").output
        #expect((1...12).allSatisfy { imported.contains("/help/\($0).") })
        #expect(bench.run("imports", "2").errors.contains("there is no load 2"))
    }

    @Test func `a load names the first five rejections and their number, doctor all`() throws {
        let bench = try Workbench()
        let rows = (1...8).map { "\($0),\n" }.joined()
        let file = try bench.folder.write("id,body\n9,Where is it?\n" + rows, to: "tickets.csv")
        let output = bench.run("load", file).output
        #expect(output.contains("8 rows or files could not be used; the first 5:"))
        #expect(output.components(separatedBy: "tickets.csv:").count == 6)
        #expect(output.contains("lacuna doctor"))
        #expect(bench.run("doctor").output.contains("tickets.csv:10: "))
    }

    @Test func `what a dry run suggests does the same for real, in the same workspace`() throws {
        let bench = try Workbench()
        let file = try bench.folder.write("nr,worry\n7,Where is it?\n", to: "my export.csv")
        let run = bench.run(
            "load", file, "--map", "text=worry", "-n", "--workspace", "b.db")
        #expect(
            run.output.contains(
                "lacuna load '\(file)' --map text=worry --workspace b.db\n"))
    }

    @Test func `a folder without usable files ends with 65`() throws {
        let bench = try Workbench()
        try FileManager.default.createDirectory(
            atPath: bench.folder.path + "/nothing", withIntermediateDirectories: true)
        #expect(bench.run("load", bench.folder.path + "/nothing").status == .unreadableInput)
    }

    @Test func `a column may be named`() throws {
        let bench = try Workbench()
        let file = try bench.folder.write("nr;worry\n7;Where is it?\n", to: "a.csv")
        let run = bench.run("load", file, "--map", "text=worry", "--map", "id=nr")
        #expect(run.status == .done)
        #expect(run.output.contains("worry as text, nr as id"))
        let wrong = bench.run("load", file, "--map", "text=sorrow")
        #expect(wrong.status == .unreadableInput)
    }

    @Test func `imports and doctor tell what each load brought`() throws {
        let bench = try Workbench()
        let file = try bench.folder.write(Self.tickets, to: "tickets.csv")
        _ = bench.run("load", file)
        let imports = bench.run("imports")
        #expect(imports.output.hasPrefix("1 load brought 2 documents."))
        #expect(imports.output.contains("2026-11-21"))
        let doctor = bench.run("doctor")
        #expect(doctor.output.hasPrefix("The workspace is sound: 2 documents from 1 load, 1 row"))
        #expect(doctor.output.contains("tickets.csv:4: "))
    }
}
