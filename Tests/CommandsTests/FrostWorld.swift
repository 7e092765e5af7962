import Foundation
import SupportModel

@testable import Commands

/// Three questions in three languages with agents' replies; the English one comes from somebody
/// who means no good.
enum FrostWorld {
    static let hostile =
        "=cmd|'/c calc'!A1 <script>alert(1)</script> \u{1B}[2J How do I get the cap off?\n\n"
        + "Best regards,\nAnna Kowalska\nanna@example.com, +48 601 234 567, 4111 1111 1111 1111"

    /// What must not be found in any export.
    static let secrets = [
        "<script>alert", "\u{1B}", "anna@example.com", "601 234 567", "4111", "Kowalska",
    ]

    static let documents = [
        ticket(
            "41", "Jak zabezpieczyć pompę przed mrozem?", "pl", on: "2026-11-02",
            reply: "Dzień dobry, pompa zimuje w cieple, w 5–25°C, naładowana do połowy. "
                + "Zbiornik po opróżnieniu może zostać na zewnątrz."),
        ticket("42", "Czy pompa wytrzyma mróz?", "pl", on: "2026-11-09"),
        ticket(
            "43", "Как включить «зимний режим»?", "ru", on: "2026-11-10",
            reply: "Откройте приложение и выберите «Зима», насос остановится до весны."),
        ticket("44", "Где зимний режим?", "ru", on: "2026-11-12"),
        ticket(
            "45", hostile, "en", on: "2026-11-13",
            reply: "Turn the cap <b>left</b> & pull, or write to anna@example.com for a new one."),
        ticket("46", "Cap off? \(hostile)", "en", on: "2026-11-14"),
    ]

    static let analysis = Analysis(
        clusters: [
            cluster(1, "Jak zabezpieczyć pompę przed mrozem?", "pl", [1, 2], ["mróz", "pompa"]),
            cluster(2, "Как включить «зимний режим»?", "ru", [3, 4], ["зимний", "режим"]),
            cluster(3, hostile, "en", [5, 6], ["cap", "=cap", "anna@example.com"]),
        ],
        placements: (1...6).map { key in
            Placement(
                document: key, cluster: ClusterID((key + 1) / 2), nearest: nil, similarity: 0.7,
                gapScore: 0.8)
        }, nextClusterNumber: 4)

    private static func cluster(
        _ number: Int, _ label: String, _ language: String, _ members: [Int], _ terms: [String]
    ) -> QuestionCluster {
        QuestionCluster(
            id: ClusterID(number), label: label, language: language, medoid: members[0],
            members: members, terms: terms, distinctness: 1 - Double(number) / 10,
            journey: JourneyPlace(stage: .use, touchPoint: JourneyStage.use.touchPoint),
            coverage: Coverage(
                gapScore: 0.8, similarity: 0.1, threshold: 0.3, evidence: [], matchedTerms: [],
                missingTerms: terms),
            verdict: .missing)
    }

    private static func ticket(
        _ id: String, _ text: String, _ language: String, on day: String, reply: String? = nil
    ) -> Document {
        var document = CoffeeWorld.asked(id, .ticket, text, on: day, language: language)
        document.replies = reply.map { [$0] } ?? []
        return document
    }
}

extension Workbench {
    /// A workspace with the winter's questions.
    static func inFrost() throws -> Workbench {
        let bench = try Workbench()
        try bench.record(FrostWorld.documents)
        try bench.keep(FrostWorld.analysis)
        return bench
    }

    /// The text of a file in the folder.
    func text(of name: String) throws -> String {
        String(
            decoding: try Data(contentsOf: folder.url.appendingPathComponent(name)), as: UTF8.self)
    }
}
