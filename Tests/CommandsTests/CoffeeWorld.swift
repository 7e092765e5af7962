import Foundation
import SupportModel

@testable import Commands

/// Six customers of a coffee machine and one help page, with what an analysis would say of them.
enum CoffeeWorld {
    static let documents = [
        asked("T-1", .ticket, "How do I descale the machine?", on: "2026-11-03", plan: "family"),
        asked("T-2", .ticket, "Descaling does not start, call anna@example.com", on: "2026-11-10"),
        asked("T-3", .ticket, "Where is the descaling programme?", on: "2026-11-11"),
        asked("R-1", .review, "Great coffee, but nobody says how to descale", on: "2026-11-12"),
        asked("T-4", .ticket, "Gdzie jest moja paczka?", on: "2026-11-12", language: "pl"),
        asked("S-1", .search, "track parcel", on: "2026-11-15"),
        asked("T-5", .ticket, "The bell on your website is too loud", on: "2026-11-15"),
        page,
    ]

    static let rejection = Rejection(
        location: SourceLocation(file: "tickets.csv", line: 9), reason: "no text")

    static let analysis = Analysis(
        clusters: [descaling, parcel],
        placements: [
            placement(1, in: 1, 0.9), placement(2, in: 1, 0.8), placement(3, in: 1, 0.7),
            placement(4, in: 1, 0.9), placement(5, in: 2, 0.1), placement(6, in: 2, 0.2),
            Placement(
                document: 7, cluster: nil, nearest: ClusterID(2), similarity: 0.1, gapScore: 0.6),
        ], nextClusterNumber: 3)

    private static let descaling = QuestionCluster(
        id: ClusterID(1), label: "How do I descale the machine?", language: "en", medoid: 1,
        members: [1, 2, 3, 4], terms: ["descale", "machine"], distinctness: 0.7,
        journey: JourneyPlace(stage: .use, touchPoint: JourneyStage.use.touchPoint),
        coverage: coverage(0.86), verdict: .missing, reason: "no passage comes near")

    private static let parcel = QuestionCluster(
        id: ClusterID(2), label: "Where is my parcel?", language: "en", medoid: 6,
        members: [5, 6], terms: ["parcel"], distinctness: 0.6,
        journey: JourneyPlace(stage: .receive, touchPoint: JourneyStage.receive.touchPoint),
        coverage: coverage(0.1), verdict: .covered, reason: "one passage answers it")

    private static func coverage(_ gapScore: Double) -> Coverage {
        Coverage(
            gapScore: gapScore, similarity: 0.2, threshold: 0.4,
            evidence: [
                PassageEvidence(
                    passage: Passage(
                        document: 8, scope: .section, title: "Delivery", heading: "Tracking",
                        text: "Follow your parcel with the link in our mail.", language: "en"),
                    contentID: "help/delivery.md", url: nil, similarity: 0.2)
            ], matchedTerms: ["parcel"], missingTerms: ["descale"])
    }

    private static func placement(
        _ document: Int, in cluster: Int, _ gapScore: Double
    ) -> Placement {
        Placement(
            document: document, cluster: ClusterID(cluster), nearest: nil, similarity: 0.7,
            gapScore: gapScore)
    }

    private static var page: Document {
        Document(
            id: "help/delivery.md", kind: .content, location: .init(file: "help/delivery.md"),
            text: "Follow your parcel with the link in our mail.")
    }

    /// A document that asks something on a day.
    static func asked(
        _ id: String, _ kind: DocumentKind, _ text: String, on day: String?,
        language: String = "en", plan: String? = nil
    ) -> Document {
        var document = Document(id: id, kind: kind, location: .init(file: "x.csv"), text: text)
        document.created = day.flatMap { Day($0) }?.start(in: .gmt).addingTimeInterval(40_000)
        document.language = language
        if let plan { document.segments["plan"] = plan }
        return document
    }
}
