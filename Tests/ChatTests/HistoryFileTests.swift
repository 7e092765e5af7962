import Foundation
import TestSupport
import Testing

@testable import Chat

struct HistoryFileTests {
    @Test func `lines come back in order, readable by their owner alone`() throws {
        let folder = try TemporaryFolder()
        let history = HistoryFile(path: folder.path + "/state/lacuna/history")
        for line in ["/load a b", "żółw и ёж", "two\nlines", "\u{1B}[2J", ""] {
            history.append(line)
        }
        #expect(history.load() == ["/load a b", "żółw и ёж"])
        let attributes = try FileManager.default.attributesOfItem(atPath: history.path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        let above = try FileManager.default.attributesOfItem(atPath: folder.path + "/state/lacuna")
        #expect(above[.posixPermissions] as? Int == 0o700)
    }

    @Test func `only the newest lines are kept`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write((1...30).map { "line \($0)\n" }.joined(), to: "history")
        #expect(HistoryFile(path: path, limit: 3).load() == ["line 28", "line 29", "line 30"])
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "line 28\nline 29\nline 30\n")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["history"])
    }

    @Test func `a place that cannot be written is no trouble`() {
        let history = HistoryFile(path: "/dev/null/lacuna/history")
        history.append("x")
        #expect(history.load().isEmpty)
    }

    @Test(arguments: [
        (["XDG_STATE_HOME": "/s", "HOME": "/h"], "/s/lacuna/history"),
        (["XDG_STATE_HOME": "relative", "HOME": "/h"], "/h/.local/state/lacuna/history"),
        ([:], nil),
    ])
    func `the place is that of the XDG specification`(variables: [String: String], path: String?) {
        #expect(HistoryFile.standard { variables[$0] }?.path == path)
    }
}

@MainActor
struct PlainLineReaderTests {
    private func lines(of bytes: [UInt8], longestLine: Int = 1 << 20) throws -> [LineInput] {
        let pipe = Pipe()
        pipe.fileHandleForWriting.write(Data(bytes))
        try pipe.fileHandleForWriting.close()
        let reader = PlainLineReader(
            descriptor: pipe.fileHandleForReading.fileDescriptor, longestLine: longestLine)
        var lines: [LineInput] = []
        while lines.last != .end { lines.append(reader.readLine(prompt: "> ")) }
        return lines
    }

    @Test func `lines end with or without a carriage return, the last one without either`() throws {
        #expect(
            try lines(of: Array("\u{FEFF}a\r\n\nżół\nb".utf8))
                == [.line("a"), .line(""), .line("żół"), .line("b"), .end])
        #expect(try lines(of: []) == [.end])
    }

    @Test func `bytes that are no UTF-8 do not stop the reading`() throws {
        #expect(
            try lines(of: [0x61, 0xFF, 0x62, 0x0A, 0x63]) == [
                .line("a\u{FFFD}b"), .line("c"), .end,
            ])
    }

    @Test func `an endless line is cut`() throws {
        let bytes = Array(String(repeating: "x", count: 5000).utf8) + [0x0A, 0x79]
        let expected: [LineInput] = [.line(String(repeating: "x", count: 10)), .line("y"), .end]
        #expect(try lines(of: bytes, longestLine: 10) == expected)
    }
}
