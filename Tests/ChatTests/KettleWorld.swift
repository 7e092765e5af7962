import Foundation
import Gaps
import Store
import SupportModel
import TestSupport

/// Nine customers of a kettle shop and one page, as a workspace with its analysis.
struct KettleWorld {
    let folder: TemporaryFolder

    var workspacePath: String { folder.path + "/lacuna.db" }

    /// The day on which the chats are held: a Wednesday.
    static let today = Date(timeIntervalSince1970: 1_795_608_000)

    init() throws {
        folder = try TemporaryFolder()
        let workspace = try Workspace.open(workspacePath, access: .create)
        _ = try workspace.record(
            Self.documents.map { PartialDocument($0) },
            account: ImportAccount(date: Self.today, paths: ["export"], files: [], rejections: []))
        try workspace.store(
            Self.analysis, revision: workspace.contentRevision(), engine: GapAnalysis.version)
        try workspace.close()
    }

    private static let documents =
        [
            ("T-1", "How do I remove limescale?"), ("T-2", "Limescale will not come off"),
            ("T-3", "The kettle is full of limescale"), ("T-4", "Can I return a used kettle?"),
            ("T-5", "Returning an opened box"), ("T-6", "Czy mogę zwrócić czajnik?"),
            ("T-7", "Where is my parcel?"), ("T-8", "Parcel is late"), ("T-9", "Your shop is nice"),
        ].map { id, text in
            var document = Document(
                id: id, kind: .ticket, location: SourceLocation(file: "tickets.csv"), text: text)
            document.created = today.addingTimeInterval(-8 * 86_400)
            document.language = id == "T-6" ? "pl" : "en"
            return document
        } + [
            Document(
                id: "help/parcel.md", kind: .content,
                location: SourceLocation(file: "help/parcel.md"),
                text: "Follow your parcel with the link in our mail.")
        ]

    private static let analysis = Analysis(
        clusters: [
            cluster(1, "How do I remove limescale?", [1, 2, 3], ["limescale"], .missing, 0.9),
            cluster(2, "Can I return a used kettle?", [4, 5, 6], ["return"], .missing, 0.8),
            cluster(3, "Where is my parcel?", [7, 8], ["parcel"], .covered, 0.1),
        ],
        placements: [], nextClusterNumber: 4)

    private static func cluster(
        _ number: Int, _ label: String, _ members: [Int], _ terms: [String], _ verdict: Verdict,
        _ score: Double
    ) -> QuestionCluster {
        QuestionCluster(
            id: ClusterID(number), label: label, language: "en", medoid: members[0],
            members: members, terms: terms, distinctness: 0.7,
            journey: JourneyPlace(stage: .use, touchPoint: JourneyStage.use.touchPoint),
            coverage: Coverage(
                gapScore: score, similarity: 0.2, threshold: 0.4,
                evidence: [
                    PassageEvidence(
                        passage: Passage(
                            document: 10, scope: .section, title: "Parcels", heading: "Tracking",
                            text: "Follow your parcel with the link in our mail.", language: "en"),
                        contentID: "help/parcel.md", url: nil, similarity: 0.2)
                ], matchedTerms: [], missingTerms: terms),
            verdict: verdict,
            reason: verdict == .covered ? "one page answers it" : "no page speaks of it")
    }
}
