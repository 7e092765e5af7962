import Foundation
import TestSupport
import Testing

/// The same input gives the same bytes, in any process, on any machine.
@Suite struct DeterminismTests {
    private static let reading = [
        ["clusters", "--members", "--format", "jsonl"], ["clusters", "--format", "json"],
        ["gaps", "--members", "--format", "jsonl"], ["gaps"],
        ["report", "--week", "2026-W47", "--format", "markdown"],
        ["report", "--week", "2026-W47", "--format", "json"],
        ["export", "calendar"], ["export", "articles"],
    ]

    /// A program that runs another one on the first core alone, on Linux.
    private static let oneCore = "/usr/bin/taskset"

    /// Loads searches, a part of the content and some tickets into a fresh workspace and returns
    /// what the verbs answer.
    private func answers(
        loading paths: [String] = ["searches", "help", "tickets.jsonl"],
        environment: [String: String] = [:], onOneCore: Bool = false
    ) throws -> [Data] {
        var desk = try Desk()
        let prefix = onOneCore ? ["-c", "0", desk.program] : []
        if onOneCore { desk.program = Self.oneCore }
        for (folder, name) in [("searches", "searches"), ("content/help/en", "help")] {
            try FileManager.default.copyItem(
                at: CorpusWorkspace.corpus.appendingPathComponent(folder),
                to: desk.path(of: name))
        }
        let tickets = Texts.lamp.enumerated().map { number, text in
            "{\"id\": \(number), \"text\": \"\(text)\", \"created_at\": \"2026-11-1\(number % 7)\"}"
        }
        try desk.write(tickets.joined(separator: "\n"), to: "tickets.jsonl")
        let load = try desk.start(prefix + ["load"] + paths, environment: environment).waitForEnd()
        #expect(load.status == 0, "\(load)")
        return try Self.reading.map { verb in
            let run = try desk.start(prefix + verb, environment: environment).waitForEnd()
            #expect(run.status == 0 && !run.outputBytes.isEmpty, "\(verb) \(run)")
            return run.outputBytes
        }
    }

    @Test func `in fresh processes and workspaces, whatever language and zone they run in`() throws
    {
        let first = try answers()
        for environment in [
            [:], ["LANG": "C", "LC_ALL": "C", "TZ": "UTC"],
            ["LANG": "pl_PL.UTF-8", "LC_ALL": "pl_PL.UTF-8", "TZ": "Asia/Kolkata"],
            ["LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8", "TZ": "America/Sao_Paulo"],
        ] {
            let again = try answers(environment: environment)
            for (verb, bytes) in zip(Self.reading, zip(first, again)) {
                #expect(bytes.0 == bytes.1, "\(verb) with \(environment)")
            }
        }
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: oneCore)))
    func `on one core and on all`() throws {
        let all = try answers()
        let one = try answers(onOneCore: true)
        for (verb, bytes) in zip(Self.reading, zip(all, one)) {
            #expect(bytes.0 == bytes.1, "\(verb)")
        }
    }

    /// What customers wrote is numbered in the order of the paths; the content has no such order.
    @Test func `wherever the content stands among the paths`() throws {
        let first = try answers()
        let again = try answers(loading: ["help", "searches", "tickets.jsonl"])
        for (verb, bytes) in zip(Self.reading, zip(first, again)) {
            #expect(bytes.0 == bytes.1, "\(verb)")
        }
    }

    @Test func `in whatever order a folder's files were made`() throws {
        let names = ["a", "b", "c", "d", "e", "f", "g", "h"]
        let answers = try [names, names.reversed()].map { names in
            let desk = try Desk()
            for name in names {
                try desk.write(
                    "{\"id\": \"\(name)\", \"text\": \"How do I reset lamp \(name)?\"}\n",
                    to: "folder/\(name).jsonl")
            }
            #expect(try desk.run("load", "folder").status == 0)
            return try desk.run("clusters", "--members", "--format", "jsonl")
        }
        #expect(answers[0].outputBytes == answers[1].outputBytes)
        #expect(try answers[0].records.compactMap { $0["id"] as? String } == names)
    }

    @Test func `given in another order, the same documents stand in that order`() throws {
        let desks = try [["a.jsonl", "b.jsonl"], ["b.jsonl", "a.jsonl"]].map { paths in
            let desk = try Desk()
            try desk.write("{\"id\": \"a\", \"text\": \"How do I reset it?\"}\n", to: "a.jsonl")
            try desk.write("{\"id\": \"b\", \"text\": \"Where is my parcel?\"}\n", to: "b.jsonl")
            #expect(try desk.start(["load"] + paths).waitForEnd().status == 0)
            return desk
        }
        let lines = try desks.map {
            try $0.run("clusters", "--members", "--format", "jsonl").lines
        }
        #expect(lines[0] == lines[1].reversed())
    }

    @Test func `in whatever order the files are named, the same questions come back`() throws {
        let first = try answers()
        let again = try answers(loading: ["tickets.jsonl", "searches", "help"])
        for (verb, bytes) in zip(Self.reading, zip(first, again)) where !verb.contains("--members")
        {
            #expect(bytes.0 == bytes.1, "\(verb)")
        }
    }
}
