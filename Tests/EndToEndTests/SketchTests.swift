import Foundation
import TestSupport
import Testing

/// A collection that lies in parts gives the same clusters as one that lies in one place.
@Suite struct SketchTests {
    /// Writes texts into so many files, loads each into a workspace of its own and sketches it.
    private func sketches(of texts: [String], parts: Int, in desk: Desk) throws -> [String] {
        try (0..<parts).map { part in
            let lines = texts.enumerated().filter { $0.offset % parts == part }.map {
                "{\"id\": \($0.offset), \"text\": \"\($0.element)\"}"
            }
            let name = "\(parts)-\(part)"
            try desk.write(lines.joined(separator: "\n"), to: name + ".jsonl")
            for verb in [
                ["load", name + ".jsonl", "--as", "ticket", "--workspace", name + ".db"],
                ["sketch", "--into", name + ".sketch", "--workspace", name + ".db"],
            ] {
                let run = try desk.start(verb).waitForEnd()
                #expect(run.status == 0, "\(run)")
            }
            return name + ".sketch"
        }
    }

    private func clusters(of sketches: [String], in desk: Desk) throws -> Data {
        let whole = sketches.joined(separator: "+") + ".whole"
        let merged = try desk.start(["sketch"] + sketches + ["--into", whole]).waitForEnd()
        #expect(merged.status == 0, "\(merged)")
        let run = try desk.run(
            "clusters", "--members", "--format", "jsonl", "--workspace", whole)
        #expect(!run.outputBytes.isEmpty, "\(run)")
        return run.outputBytes
    }

    @Test func `however it was split and in whatever order the parts are merged`() throws {
        let desk = try Desk()
        let one = try clusters(of: sketches(of: Texts.lamp, parts: 1, in: desk), in: desk)
        let parts = try sketches(of: Texts.lamp, parts: 3, in: desk)
        #expect(try clusters(of: parts, in: desk) == one)
        #expect(try clusters(of: parts.reversed(), in: desk) == one)
    }

    @Test func `a file that is there is not written over`() throws {
        let desk = try Desk()
        let name = try sketches(of: Texts.lamp, parts: 1, in: desk)[0]
        let again = try desk.start(["sketch", name, "--into", name]).waitForEnd()
        #expect(again.isOneSentence && again.status != 0, "\(again)")
    }
}
