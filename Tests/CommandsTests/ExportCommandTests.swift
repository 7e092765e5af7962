import Foundation
import Reporting
import TestSupport
import Testing

@testable import Commands

struct ExportCommandTests {
    /// A workspace with a reviewed, a drafted and an assigned article.
    private static func planned() throws -> Workbench {
        let bench = try Workbench.inFrost()
        _ = bench.run("draft", "Q-1", "--save")
        _ = bench.run("mark", "Q-1", "reviewed")
        _ = bench.run("draft", "Q-3", "--save")
        _ = bench.run("assign", "Q-2", "ola; \"web\", PR", "--due", "2026-12-04")
        return bench
    }

    @Test(arguments: [
        (["calendar"], "calendar.csv"), (["calendar", "--format", "ics"], "calendar.ics"),
        (["faq"], "faq.json"), (["faq", "--format", "html"], "faq.html"),
        (["articles"], "articles.json"), (["articles", "--format", "jsonl"], "articles.jsonl"),
        (["html"], "drafts.html"),
    ])
    func `an export is what it was`(arguments: [String], snapshot: String) throws {
        let bench = try Self.planned()
        let console = RecordingConsole()
        let run = bench.run(["export"] + arguments, console: console)
        #expect(run.status == .done)
        #expect(Snapshot.difference(of: run.output, from: snapshot) == nil)
        #expect(bench.run(["export"] + arguments).output == run.output)
    }

    @Test(arguments: ["calendar", "articles", "html", "gaps", "clusters", "faq"])
    func `nothing that tells who a customer is leaves the program, nor anything that runs`(
        subject: String
    ) throws {
        let bench = try Workbench.inFrost()
        _ = bench.run("draft", "Q-3", "--save")
        _ = bench.run("mark", "Q-3", "reviewed")
        for format in ["csv", "ics", "json", "jsonl", "html", "markdown", "table"] {
            let run = bench.run("export", subject, "--format", format)
            guard run.status != .usage else { continue }
            #expect(run.status == .done, "\(format): \(run.errors)")
            // In a list that is no page a tag is text, and in Markdown a backslash stands before it.
            let isText = subject == "gaps" || subject == "clusters"
            for secret in FrostWorld.secrets.dropFirst(isText && format != "html" ? 1 : 0) {
                #expect(!run.output.contains(secret), "\(format): \(secret)")
            }
            if format == "csv" {
                #expect(!run.output.contains(",=") && !run.output.contains("\n="))
            }
        }
    }

    @Test func `an FAQ has reviewed answers alone, and says how many drafts it leaves out`() throws
    {
        let bench = try Self.planned()
        let run = bench.run("export", "faq")
        #expect(run.output.contains("Jak zabezpieczyć pompę przed mrozem?"))
        #expect(!run.output.contains("cap"))
        #expect(
            run.errors.contains("1 draft is left out, since nobody has reviewed it: Q-3"),
            "\(run.errors)")
    }

    @Test func `without a reviewed draft there is no FAQ, and no file`() throws {
        let bench = try Workbench.inFrost()
        #expect(
            bench.run("export", "faq").errors
                == "lacuna: no draft is kept, so none is reviewed; "
                + "keep one with 'lacuna draft ID --save'\n")
        _ = bench.run("draft", "Q-1", "--save")
        let run = bench.run("export", "faq", "--output", bench.folder.path + "/faq.json")
        #expect(run.status == .failed)
        #expect(run.errors.contains("'lacuna mark Q-1 reviewed'"))
        #expect(bench.files == ["lacuna.db"])
    }

    @Test func `a gap that was published with no text kept is no answer`() throws {
        let bench = try Workbench.inFrost()
        _ = bench.run("mark", "Q-1", "published", "--article", "https://example.com/frost")
        #expect(bench.run("export", "faq").status == .failed)
        #expect(bench.run("export", "faq", "Q-1").status == .failed)
    }

    @Test func `what was kept after a review is not reviewed, also when the mark is taken back`()
        throws
    {
        let bench = try Workbench.inFrost()
        _ = bench.run("draft", "Q-1", "--save")
        _ = bench.run("mark", "Q-1", "reviewed")
        #expect(bench.run("export", "faq").status == .done)
        bench.passDay()
        _ = bench.run("draft", "Q-1", "--with", "echo Nobody has read this.", "--save")
        #expect(bench.run("export", "faq").status == .failed)
        _ = bench.run("undo")
        #expect(bench.run("export", "faq").status == .failed)
        bench.passDay()
        _ = bench.run("mark", "Q-1", "reviewed")
        #expect(bench.run("export", "faq").output.contains("Nobody has read this."))
    }

    @Test func `a reviewed draft that still has something to verify is left out`() throws {
        let bench = try Workbench.inFrost()
        let file = try bench.folder.write("# A\n\nYes.\n\n## TO VERIFY\n\nHow long?\n", to: "a.md")
        _ = bench.run("draft", "Q-1", "--from", file)
        _ = bench.run("mark", "Q-1", "reviewed")
        let run = bench.run("export", "faq")
        #expect(run.status == .failed)
        #expect(run.errors.contains("something to verify or no answer: Q-1"))
    }

    @Test func `a text of a person is exported as it is`() throws {
        let bench = try Workbench.inFrost()
        let text = "---\ntitle: x\n---\n# Mróz i pompa\n\nPisz na pomoc@example.com.\n"
        let file = try bench.folder.write(text, to: "frost.md")
        #expect(bench.run("draft", "Q-1", "--from", file).status == .done)
        #expect(bench.run("draft", "Q-1").output == text)
        let articles = bench.run("export", "articles").output
        #expect(articles.contains("\"title\": \"Mróz i pompa\""))
        #expect(articles.contains("pomoc@example.com"))
    }

    @Test func `a file's ending names its format`() throws {
        let bench = try Self.planned()
        let run = bench.run("export", "calendar", "--output", bench.folder.path + "/plan.ics")
        #expect(run.output.hasSuffix("/plan.ics: 3 entries.\n"))
        #expect(try bench.text(of: "plan.ics").hasPrefix("BEGIN:VCALENDAR\r\n"))
        _ = bench.run("export", "calendar", "--output", bench.folder.path + "/plan.csv")
        #expect(try bench.text(of: "plan.csv").hasPrefix("due,id,question,owner"))
        #expect(bench.files == ["lacuna.db", "plan.csv", "plan.ics"])
    }

    @Test(arguments: [
        ("missing/plan.csv", "there is no folder"), (".", "it is a folder or a device"),
        ("lacuna.db", "it is the workspace"), ("/dev/full", "it is a folder or a device"),
    ])
    func `a file that cannot be written ends with 73`(name: String, reason: String) throws {
        let bench = try Self.planned()
        let path = name.hasPrefix("/") ? name : bench.folder.path + "/" + name
        let run = bench.run("export", "calendar", "--output", path)
        #expect(run.status == .cannotWrite)
        #expect(run.errors.contains(reason), "\(run.errors)")
        #expect(bench.files == ["lacuna.db"])
    }

    @Test func `without work that is taken on the first gaps are planned`() throws {
        let bench = try Workbench.inFrost()
        let run = bench.run("export", "calendar", "--format", "jsonl")
        #expect(run.errors.contains("these are the first 3 gaps"))
        #expect(run.outcome.report?.listed == ["Q-1", "Q-2", "Q-3"])
        #expect(bench.run("export", "calendar", "--top", "1").outcome.report?.listed == ["Q-1"])
        #expect(bench.run("export", "html", "--lang", "ru").outcome.report?.listed == ["Q-2"])
        #expect(bench.run("export", "html", "Q-3", "Q-1").outcome.report?.listed == ["Q-3", "Q-1"])
    }

    @Test func `what is published is not planned`() throws {
        let bench = try Self.planned()
        _ = bench.run("mark", "Q-2", "published")
        #expect(bench.run("export", "calendar").outcome.report?.listed == ["Q-1", "Q-3"])
    }

    @Test(arguments: ["calendar", "articles", "html"])
    func `without a gap there is nothing to export`(subject: String) throws {
        let bench = try Workbench()
        try bench.record([CoffeeWorld.asked("1", .ticket, "Hi", on: nil)])
        let run = bench.run("export", subject)
        #expect(run.status == .failed)
        #expect(run.errors == "lacuna: there is no gap to write about; 'lacuna gaps' says why\n")
    }

    @Test func `lists are those of their verbs`() throws {
        let bench = try Workbench.inFrost()
        #expect(bench.run("export", "gaps").output == bench.run("gaps", "--format", "csv").output)
        #expect(
            bench.run("export", "clusters", "--top", "2").output
                == bench.run("clusters", "--top", "2", "--format", "csv").output)
    }
}
