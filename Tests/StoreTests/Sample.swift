import Foundation
import SupportModel

/// Small values that the tests of the store share.
enum Sample {
    static let account = ImportAccount(
        date: Date(timeIntervalSince1970: 1_700_000_000), paths: ["tickets.csv"],
        files: [
            FileAccount(
                file: "tickets.csv", format: "CSV, separator ','", kind: .ticket,
                columns: ["text": "body"], documents: 2, rejected: 1)
        ],
        rejections: [
            Rejection(
                location: SourceLocation(file: "tickets.csv", line: 3), reason: "no text")
        ])

    static let decision = Decision(
        cluster: ClusterID(1), change: .rename("Resetting the lamp"),
        date: Date(timeIntervalSince1970: 1_700_000_000), author: "ola")

    static let analysis = Analysis(
        clusters: [
            QuestionCluster(
                id: ClusterID(1), label: "How do I reset it?", language: "en", medoid: 1,
                members: [1, 2], terms: ["reset"], distinctness: 0.75,
                coverage: Coverage(
                    gapScore: 0.25, similarity: 0.5, threshold: 0.4,
                    evidence: [
                        PassageEvidence(
                            passage: Passage(
                                document: 3, scope: .section, title: "Lamp", heading: "Reset",
                                text: "Press and hold.", language: "en"),
                            contentID: "lamp.md", url: nil, similarity: 0.5)
                    ], matchedTerms: ["reset"], missingTerms: ["blinks"]),
                verdict: .wrongWords, reason: "They say blink.")
        ],
        placements: [
            Placement(
                document: 1, cluster: ClusterID(1), nearest: nil, similarity: 0.9, gapScore: 0.25),
            Placement(
                document: 2, cluster: nil, nearest: ClusterID(1), similarity: 0.1, gapScore: nil),
        ], nextClusterNumber: 2)

    static func ticket(_ id: String, _ text: String) -> PartialDocument {
        PartialDocument(
            Document(
                id: id, kind: .ticket, location: SourceLocation(file: "tickets.csv", line: 2),
                text: text))
    }
}

/// Numbers that look random and are the same each time (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
