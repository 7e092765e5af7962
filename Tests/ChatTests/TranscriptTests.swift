import Foundation
import Testing

@testable import Chat

/// Chats kept as files: what was typed stands behind the prompt, what was answered below it.
///
/// With `RECORD_SNAPSHOTS=1` in the environment the answers are recorded anew.
@MainActor
struct TranscriptTests {
    private func check(
        _ name: String, _ transcribe: (_ typed: [String]) throws -> String
    ) throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Transcripts/\(name).chat")
        let kept = try String(contentsOf: file, encoding: .utf8)
        let typed = kept.split(separator: "\n").compactMap { line in
            line.firstMatch(of: /^(?:lacuna(?: \(.*?\))?>|   \.\.\.>) (.*)$/).map { String($0.1) }
        }
        let transcript = try transcribe(typed.filter { !$0.isEmpty })
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            try Data(transcript.utf8).write(to: file)
        } else if transcript != kept {
            let pairs = zip(
                kept.split(separator: "\n", omittingEmptySubsequences: false),
                transcript.split(separator: "\n", omittingEmptySubsequences: false))
            let difference = pairs.first { $0 != $1 }
            Issue.record(
                """
                \(name).chat differs; RECORD_SNAPSHOTS=1 records it anew
                kept: \(difference.map { String($0.0) } ?? "another number of lines")
                new:  \(difference.map { String($0.1) } ?? "")
                """)
        }
    }

    @Test(arguments: ["english", "polish", "russian", "commands", "lead", "pasted"])
    func `a chat goes as it is kept`(name: String) throws {
        try check(name) { try RecordedChat(KettleWorld()).transcript(typing: $0) }
    }

    @Test func `without a workspace the chat says how to begin`() throws {
        try check("nothing-loaded") { try RecordedChat().transcript(typing: $0) }
    }

    @Test func `five minutes lead from nothing to a draft`() throws {
        try check("first-minutes") {
            try RecordedChat(files: KettleFiles.all).transcript(typing: $0)
        }
    }

    @Test func `a script ends at its first failing line, with its status`() throws {
        try check("script") { try RecordedChat(KettleWorld()).transcript(ofScript: $0) }
    }
}
