import SupportModel
import Testing

@testable import Commands

/// `merge`, `split`, `move`, `undo` and `redo`, and what becomes of ids as data comes in.
struct CorrectionTests {
    private let bench: Workbench

    private static let password = [
        "How do I reset my password?", "I forgot my password, where is the password reset?",
        "password reset does not work", "password reset",
    ]
    private static let shipping = [
        "Can you ship to Norway?", "shipping to Norway, what does it cost?",
        "shipping to Norway", "shipping parcels to Norway", "Norway shipping possible?",
    ]

    init() throws {
        bench = try Workbench()
        try load(Self.password, as: "p", on: "2026-11-03")
        try load(Self.shipping, as: "s", on: "2026-11-04")
    }

    private func load(_ texts: [String], as prefix: String, on day: String) throws {
        try bench.record(
            texts.enumerated().map {
                CoffeeWorld.asked("\(prefix)\($0 + 1)", .ticket, $1, on: day)
            })
    }

    /// The id of the question that a ticket asks.
    private func question(of ticket: String) throws -> String {
        let listing = bench.run("clusters", "--members", "--format", "csv").output
        let row = try #require(
            listing.split(whereSeparator: \.isNewline).first { $0.hasPrefix(ticket + ",") })
        return String(row.split(separator: ",", omittingEmptySubsequences: false)[2])
    }

    @Test func `ids stay when more is loaded`() throws {
        let (password, shipping) = (try question(of: "p1"), try question(of: "s1"))
        #expect(password != shipping)
        try load(
            ["is there shipping to Norway", "my password needs a reset"], as: "n", on: "2026-11-10")
        #expect(try question(of: "p1") == password)
        #expect(try question(of: "s1") == shipping)
        #expect(bench.run("show", password, "--format", "json").output.contains("\"events\": []"))
    }

    @Test func `a merge holds after more is loaded, and the first id and its name stay`() throws {
        let (password, shipping) = (try question(of: "p1"), try question(of: "s1"))
        #expect(bench.run("rename", password, "One and the same").status == .done)
        let run = bench.run("merge", password, shipping)
        #expect(run.status == .done)
        #expect(
            run.output.hasPrefix(
                "\(shipping) is now part of \(password) “One and the same”, which 9 documents"))
        try load(["shipping to Norway, is it possible?"], as: "n", on: "2026-11-10")
        #expect(try question(of: "s1") == password)
        #expect(try question(of: "p1") == password)
        #expect(try question(of: "n1") == password)
        #expect(bench.run("show", password).output.contains("One and the same"))
    }

    @Test func `an id that was merged away says where it went`() throws {
        let (password, shipping) = (try question(of: "p1"), try question(of: "s1"))
        _ = bench.run("merge", password, shipping)
        for verb in ["show", "why"] {
            let run = bench.run(verb, shipping)
            #expect(run.status == .done)
            #expect(run.output.hasPrefix("\(shipping) is now part of \(password) “"))
        }
        #expect(
            bench.run("show", shipping, "--format", "json").output
                .filter { !$0.isWhitespace }.contains("\"now\":[\"\(password)\"]"))
        let run = bench.run("draft", shipping)
        #expect(run.status == .failed)
        #expect(run.errors.contains("\(shipping) is now part of \(password); 'lacuna show"))
    }

    @Test func `show and the report tell a merge, also after a later analysis`() throws {
        let (password, shipping) = (try question(of: "p1"), try question(of: "s1"))
        _ = bench.run("merge", password, shipping)
        try load(["where is my invoice", "invoice please"], as: "i", on: "2026-11-08")
        let told = "\(shipping) was made part of \(password)"
        #expect(bench.run("show", password).output.contains(told))
        // Who decides after the report of a week reads of it in the next one.
        for (week, isTold) in [("2026-W45", true), ("2026-W46", true), ("2026-W47", false)] {
            let report = bench.run("report", "--week", week, "--format", "markdown").output
            #expect(report.contains(told) == isTold)
        }
    }

    @Test func `a split holds after more is loaded, and both ids stay`() throws {
        let shipping = try question(of: "s1")
        let run = bench.run("split", shipping, "s2", "s5")
        #expect(run.status == .done)
        let new = try question(of: "s2")
        #expect(run.output.hasPrefix("2 documents of \(shipping) are now \(new) “"))
        #expect(run.outcome.report?.listed == [new])
        try load(
            ["Do you ship to Norway and what does shipping cost?", "may I ship to Norway"],
            as: "n", on: "2026-11-10")
        #expect(try question(of: "s5") == new)
        #expect(try question(of: "n1") == new)
        for ticket in ["s1", "s3", "s4"] { #expect(try question(of: ticket) == shipping) }
        #expect(
            bench.run("show", new).output
                .contains("2 documents of \(shipping) were moved by hand to \(new)"))
    }

    @Test func `the larger part may be split off and the rest keeps the id`() throws {
        let shipping = try question(of: "s1")
        _ = bench.run("split", shipping, "s1", "s2", "s3", "s4")
        #expect(try question(of: "s5") == shipping)
        #expect(try question(of: "s1") != shipping)
    }

    @Test func `undo gives a merged id back, and redo takes it again`() throws {
        let (password, shipping) = (try question(of: "p1"), try question(of: "s1"))
        // The larger one is merged into the smaller.
        _ = bench.run("merge", password, shipping)
        let undo = bench.run("undo")
        #expect(undo.output.hasPrefix("Took back that \(shipping) is part of \(password)."))
        #expect(try question(of: "s1") == shipping)
        #expect(try question(of: "p1") == password)
        let redo = bench.run("redo")
        #expect(redo.output.hasPrefix("It holds again that \(shipping) is part of \(password)."))
        #expect(try question(of: "s1") == password)
        #expect(bench.run("redo").status == .failed)
    }

    @Test func `undo of a split makes one question again, under its old id`() throws {
        let shipping = try question(of: "s1")
        _ = bench.run("split", shipping, "s1", "s2", "s3", "s4")
        let new = try question(of: "s1")
        #expect(bench.run("undo").status == .done)
        #expect(Set(try ["s1", "s4", "s5"].map(question)) == [shipping])
        #expect(bench.run("show", new).output.hasPrefix("\(new) is now part of \(shipping)"))
        try load(["invoice by mail", "an invoice by mail"], as: "i", on: "2026-11-10")
        #expect(try question(of: "i1") != new)
    }

    @Test func `names, states, owners and settings are taken back one by one`() throws {
        let id = try question(of: "p1")
        _ = bench.run("rename", id, "Lost password")
        _ = bench.run("mark", id, "published")
        _ = bench.run("assign", id, "web team")
        _ = bench.run("settings", "time-zone", "Europe/Warsaw")
        #expect(
            bench.run("undo").output.hasPrefix(
                "Took back that the setting time-zone is Europe/Warsaw."))
        #expect(bench.run("settings", "time-zone").output.contains("UTC"))
        #expect(bench.run("undo").output.contains("web team takes care of \(id)."))
        #expect(bench.run("undo").output.contains("\(id) is published."))
        #expect(bench.run("show", id).output.contains("Lost password"))
        #expect(bench.run("undo").output.contains("\(id) is called “Lost password”."))
        #expect(!bench.run("show", id).output.contains("Lost password"))
        #expect(bench.run("undo").output.hasPrefix("Took back that load 2 of export brought 5"))
        #expect(bench.run("undo").output.hasPrefix("Took back that load 1 of export brought"))
        let none = bench.run("undo")
        #expect(none.status == .failed)
        #expect(none.errors.contains("there is no decision, setting or load to take back"))
    }

    @Test func `a load that is taken back is named as the person named it`() throws {
        let bench = try Workbench()
        let file = try bench.folder.write("id,text\n1,Is it new?\n", to: "4417 1234/2026-11.csv")
        #expect(bench.run("load", file).status == .done)
        let said = "load 1 of \(file) brought 1 document."
        let undone = bench.run("undo", "--format", "json").output.replacing("\\/", with: "/")
        #expect(undone.contains("Took back that \(said)"))
        let redone = bench.run("redo", "--format", "json").output.replacing("\\/", with: "/")
        #expect(redone.contains("It holds again that \(said)"))
    }

    @Test func `what cannot be split or merged is refused and changes nothing`() throws {
        let (password, shipping) = (try question(of: "p1"), try question(of: "s1"))
        #expect(bench.run("merge", password, password).status == .usage)
        #expect(bench.run("merge", password, "Q-99").errors.contains("no question Q-99"))
        #expect(bench.run("split", password, "s1").errors.contains("s1 does not ask \(password)"))
        #expect(
            bench.run("split", password, "p1", "p2", "p3", "p4").errors
                .contains("nothing of \(password) would be left"))
        #expect(try question(of: "s1") == shipping)
        #expect(bench.run("undo").output.hasPrefix("Took back that load"))
    }

    @Test func `a load that is taken back and comes again brings its questions under their ids`()
        throws
    {
        let question = try question(of: "s1")
        #expect(bench.run("undo").output.hasPrefix("Took back that load"))
        #expect(!bench.run("clusters").output.contains(question))
        #expect(bench.run("imports").output.contains("redo"))
        _ = bench.run("redo")
        #expect(try self.question(of: "s1") == question)
    }
}
