import Foundation
import SupportModel
import Testing

@testable import Commands

/// `move`, `split --word`, `--dry-run`, and that all of it can be taken back.
struct MoveCommandTests {
    private let bench: Workbench

    private static let password = [
        "How do I reset my password?", "I forgot my password, where is the password reset?",
        "password reset does not work", "password reset",
    ]
    private static let shipping = [
        "Can you ship to Norway?", "shipping to Norway, what does it cost?",
        "shipping to Norway", "shipping parcels to Norway", "Norway shipping possible?",
        "Norway shipping possible?",
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

    /// The id of the question that a ticket asks; empty where it asks none.
    private func question(of ticket: String) throws -> String {
        let listing = bench.run("clusters", "--members", "--format", "csv").output
        let row = try #require(
            listing.split(whereSeparator: \.isNewline).first { $0.hasPrefix(ticket + ",") })
        return String(row.split(separator: ",", omittingEmptySubsequences: false)[2])
    }

    @Test func `tickets move to the question that they ask, and stay there`() throws {
        let (password, shipping) = (try question(of: "p1"), try question(of: "s1"))
        let run = bench.run("move", "s1", "s2", password)
        #expect(run.status == .done)
        #expect(run.output.hasPrefix("s1 and s2 now belong to \(password) “"))
        #expect(run.output.contains("6 documents ask it."))
        try load(["shipping to Norway, is it possible?"], as: "n", on: "2026-11-10")
        #expect(try ["s1", "s2"].map(question) == [password, password])
        #expect(try ["s3", "s4", "n1"].map(question) == [shipping, shipping, shipping])
        #expect(
            bench.run("show", password).output
                .contains("2 documents of \(shipping) were moved by hand to \(password)"))
        #expect(
            bench.run("decisions").output
                .contains("2 documents of \(shipping) belong to \(password)"))
    }

    @Test func `what was decided is listed with each question that it is about`() throws {
        let (password, shipping) = (try question(of: "p1"), try question(of: "s1"))
        _ = bench.run("move", "s1", "p1", "--alone")
        let said = "2 documents of \(shipping) and \(password) belong to no question"
        for id in [password, shipping] {
            #expect(bench.run("decisions", id).output.contains(said))
        }
        #expect(bench.run("decisions", "Q-99").output.hasPrefix("Nobody has decided anything"))
    }

    @Test func `those that say the very same go along`() throws {
        let password = try question(of: "p1")
        let run = bench.run("move", "s5", "--to", password)
        #expect(run.output.contains("with 1 that says the same"))
        #expect(try question(of: "s6") == password)
    }

    @Test func `a ticket that is no question is in none, also when more is loaded`() throws {
        let shipping = try question(of: "s1")
        let run = bench.run("move", "s5", "--alone")
        #expect(run.output.hasPrefix("s5 now belongs to no question, with 1 that says the same."))
        try load(["Norway shipping possible?", "may I ship to Norway"], as: "n", on: "2026-11-10")
        #expect(try ["s5", "s6", "n1"].map(question) == ["", "", ""])
        #expect(try ["s1", "n2"].map(question) == [shipping, shipping])
        #expect(
            bench.run("decisions").output
                .contains("1 document of \(shipping) belongs to no question"))
    }

    @Test func `what was alone may be moved to a question`() throws {
        let password = try question(of: "p1")
        _ = bench.run("move", "s1", "--alone")
        #expect(bench.run("move", "s1", password).status == .done)
        #expect(try question(of: "s1") == password)
        #expect(
            bench.run("decisions").output.contains("1 document belongs to \(password)"))
    }

    @Test func `a question of which all moved away ends, and undo brings it back`() throws {
        let (password, shipping) = (try question(of: "p1"), try question(of: "s1"))
        let run = bench.run("move", "p1", "p2", "p3", "p4", shipping)
        #expect(run.output.contains("4 documents now belong to \(shipping) “"))
        #expect(run.output.contains("Nothing is left of \(password)."))
        #expect(bench.run("show", password).output.hasPrefix("\(password) is now part of"))
        #expect(
            bench.run("undo").output
                .hasPrefix("Took back that 4 documents of \(password) belong to \(shipping)."))
        #expect(try question(of: "p1") == password)
        #expect(try question(of: "s1") == shipping)
        #expect(
            bench.run("redo").output
                .hasPrefix("It holds again that 4 documents of \(password) belong to \(shipping)."))
        #expect(try question(of: "p1") == shipping)
    }

    @Test func `all of a question may be none, and undo brings its id back`() throws {
        let password = try question(of: "p1")
        #expect(bench.run("move", "p1", "p2", "p3", "p4", "--alone").status == .done)
        #expect(try question(of: "p1") == "")
        #expect(
            bench.run("show", password).output.contains("4 documents were taken out by hand"))
        #expect(bench.run("undo").status == .done)
        #expect(try question(of: "p1") == password)
    }

    @Test func `loads and corrections are taken back in turn`() throws {
        let (password, shipping) = (try question(of: "p1"), try question(of: "s1"))
        _ = bench.run("move", "s1", password)
        try load(["shipping to Norway, is it possible?"], as: "n", on: "2026-11-10")
        _ = bench.run("split", shipping, "--word", "parcel")
        _ = bench.run("move", "s2", "--alone")
        for said in [
            "1 document of \(shipping) belongs to no question.",
            "1 document of \(shipping) is Q-", "load 3 of export brought 1 document.",
            "1 document of \(shipping) belongs to \(password).",
        ] {
            #expect(bench.run("undo").output.contains(said))
        }
        #expect(try question(of: "s1") == shipping)
        for _ in 1...4 { #expect(bench.run("redo").status == .done) }
        #expect(bench.run("redo").status == .failed)
        #expect(try question(of: "s1") == password)
        #expect(try question(of: "s2") == "")
        #expect(try question(of: "n1") == shipping)
    }

    @Test func `a word splits those off who say it in any form`() throws {
        let shipping = try question(of: "s1")
        let run = bench.run("split", shipping, "--word", "parcel", "--word", "costs")
        let new = try question(of: "s4")
        #expect(run.output.hasPrefix("2 documents of \(shipping) are now \(new) “"))
        #expect(run.output.contains("2 of the 6 who ask \(shipping) say “parcel” or “costs”:"))
        #expect(run.output.contains("“shipping to Norway, what does it cost?”  ticket s2"))
        #expect(try question(of: "s2") == new)
        #expect(try question(of: "s1") == shipping)
    }

    @Test func `tickets and a word may be given together`() throws {
        let shipping = try question(of: "s1")
        let run = bench.run("split", shipping, "s1", "--word", "parcel")
        #expect(run.output.contains("1 of the 6 who ask \(shipping) says “parcel”:"))
        #expect(try question(of: "s1") == question(of: "s4"))
        #expect(try question(of: "s1") != shipping)
        #expect(try question(of: "s3") == shipping)
    }

    @Test(arguments: [
        ["merge", "PASSWORD", "SHIPPING"], ["split", "SHIPPING", "s1", "s2"],
        ["split", "SHIPPING", "--word", "parcel"], ["move", "s1", "PASSWORD"],
        ["move", "p1", "p2", "p3", "p4", "--alone"],
    ])
    func `a dry run shows what comes of it and changes nothing`(line: [String]) throws {
        let (password, shipping) = (try question(of: "p1"), try question(of: "s1"))
        let names = ["PASSWORD": password, "SHIPPING": shipping]
        let line = line.map { names[$0] ?? $0 }
        let before = bench.run("clusters", "--members", "--format", "csv").output
        let preview = bench.run(line + ["--dry-run", "--format", "csv"])
        #expect(preview.status == .done)
        #expect(bench.run("clusters", "--members", "--format", "csv").output == before)
        #expect(bench.run("decisions").output.hasPrefix("Nobody has decided"))
        // What was shown is what comes.
        #expect(bench.run(line).status == .done)
        let after = bench.run("clusters", "--format", "csv").output
        let shown = preview.output.split(whereSeparator: \.isNewline).dropFirst()
            .map { $0.split(separator: ",").prefix(2).map(String.init) }
        #expect(shown.contains { $0[0] == "now" })
        for row in shown {
            let stays = shown.contains(["then", row[1]])
            #expect(after.contains("\n\(row[1]),") == stays)
        }
    }

    @Test func `a dry run says now and then, and the command that does it`() throws {
        let (password, shipping) = (try question(of: "p1"), try question(of: "s1"))
        let run = bench.run("move", "s1", "s5", password, "--dry-run")
        #expect(run.output.hasPrefix("Nothing was changed. This is what would come of it."))
        let rows = run.output.split(whereSeparator: \.isNewline)
            .filter { $0.hasPrefix(password) || $0.hasPrefix(shipping) }
            .map { $0.split(whereSeparator: \.isWhitespace).suffix(2).first.map(String.init) }
        #expect(rows.map { $0 ?? "" }.sorted() == ["3", "4", "6", "7"])
        #expect(run.output.contains("lacuna move s1 s5 \(password)   do it"))
    }

    @Test func `a file that may not be changed lets one look, and no more`() throws {
        let password = try question(of: "p1")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o444], ofItemAtPath: bench.workspacePath)
        #expect(bench.run("move", "s1", password, "--dry-run").status == .done)
        #expect(bench.run("move", "s1", password).status == .cannotWrite)
        #expect(bench.run("split", password, "--word", "forgot").status == .cannotWrite)
    }

    @Test func `what cannot be moved or split by a word is refused and changes nothing`() throws {
        let (password, shipping) = (try question(of: "p1"), try question(of: "s1"))
        let refusals = [
            (["move", "s1", "99", password], "there is no ticket, review or search 99"),
            (["move", "s1", "Q-99"], "there is no question Q-99"),
            (["move", "s1", shipping], "s1 belongs to \(shipping) already"),
            (["split", password, "--word", "Norway"], "nobody who asks \(password) says “Norway”"),
            (["split", shipping, "--word", "Norway"], "everyone who asks \(shipping) says"),
        ]
        for (line, said) in refusals {
            let run = bench.run(line)
            #expect(run.status == .failed)
            #expect(run.errors.contains(said))
        }
        for line in [
            ["move", "s1"], ["move", password], ["move", "s1", "17"],
            ["move", "s1", "--alone", "--to", password], ["split", password],
            ["split", password, "--word", "?"],
        ] {
            #expect(bench.run(line).status == .usage)
        }
        #expect(bench.run("undo").output.hasPrefix("Took back that load"))
    }

    @Test func `a question that is gone is no place to move to`() throws {
        let (password, shipping) = (try question(of: "p1"), try question(of: "s1"))
        _ = bench.run("merge", password, shipping)
        try load(["my invoice please", "please my invoice"], as: "i", on: "2026-11-10")
        let run = bench.run("move", "i1", shipping)
        #expect(run.status == .failed)
        #expect(run.errors.contains("\(shipping) is now part of \(password)"))
    }

    @Test func `an id of a ticket and a review needs the kind`() throws {
        let password = try question(of: "p1")
        try bench.record([
            CoffeeWorld.asked("s1", .review, "shipping parcels to Norway?", on: "2026-11-05")
        ])
        let run = bench.run("move", "s1", password)
        #expect(run.status == .failed)
        #expect(run.errors.contains("s1 is a review and ticket at once; say which one: --kind"))
        #expect(bench.run("move", "s1", password, "--kind", "review").status == .done)
        #expect(bench.run("move", "s1", "--kind", "review", "--alone").status == .done)
    }

    @Test func `what says nothing cannot be moved`() throws {
        let password = try question(of: "p1")
        try load(["???"], as: "x", on: "2026-11-10")
        let run = bench.run("move", "x1", password)
        #expect(run.status == .failed)
        #expect(run.errors.contains("x1 has no words that a question could be made of"))
        #expect(
            bench.run("move", "x1", "--alone").errors.contains("belongs to no question already"))
    }

    @Test func `a question can be said to be none, with a reason`() throws {
        let password = try question(of: "p1")
        let run = bench.run("mark", password, "dismissed", "--reason", "not a question")
        #expect(run.status == .done)
        #expect(bench.run("show", password).output.contains("dismissed"))
    }
}
