import Foundation
import Gaps
import SupportModel

@testable import Commands

/// Customers of an espresso machine who ask the same every week, and some that an article answers.
enum EffectWorld {
    /// Counts of a question, a week each from 2026-W30 on.
    struct Asked {
        var label: String
        var language = "en"
        var weeks: [Int]
        var linked: [Int] = []
    }

    /// The Monday of the first week, and the one on which the world's article is published.
    static let firstWeek = Week("2026-W30")
    static let published = "2026-09-14"

    /// Ten weeks with the numbers before, six with those after the week of `published`.
    static func steady(_ before: Int, _ after: Int? = nil) -> [Int] {
        (0..<17).map { week in
            (week < 8 ? before : after ?? before) + [0, 1, -1, 0, 1, 0, -1, 0][week % 8]
        }
    }

    /// Questions that nobody touches, each asked as often as before.
    static let others = [6, 9, 12, 5, 8, 10, 7, 11, 6, 9].enumerated().map {
        Asked(label: "Other question \($0.offset)", weeks: steady($0.element))
    }

    /// Puts the questions into the workspace, `Q-1` the first, with an analysis that holds them.
    static func fill(_ bench: Workbench, _ questions: [Asked]) throws {
        var documents: [Document] = []
        var clusters: [QuestionCluster] = []
        for (index, question) in questions.enumerated() {
            var members: [Int] = []
            for (offset, count) in question.weeks.enumerated() {
                guard
                    let monday = firstWeek?.advanced(by: offset).interval(in: .gmt).lowerBound
                else { continue }
                for number in 0..<max(0, count) {
                    var document = Document(
                        id: "T-\(documents.count + 1)", kind: .ticket,
                        location: .init(file: "x.csv"), text: question.label)
                    document.created = monday.addingTimeInterval(Double(number % 7) * 86_400 + 60)
                    documents.append(document)
                    members.append(documents.count)
                }
            }
            clusters.append(
                QuestionCluster(
                    id: ClusterID(index + 1), label: question.label, language: question.language,
                    medoid: members.first ?? 1, members: members, terms: [], distinctness: 0.5,
                    linked: question.linked.map(ClusterID.init)))
        }
        try bench.record(documents)
        try bench.keep(
            Analysis(
                clusters: clusters,
                placements: clusters.flatMap { cluster in
                    cluster.members.map {
                        Placement(
                            document: $0, cluster: cluster.id, nearest: nil, similarity: 0.7,
                            gapScore: nil)
                    }
                }, nextClusterNumber: questions.count + 1))
    }

    /// Returns a workbench with a first question beside the others, published in the ninth week.
    static func bench(_ question: Asked) throws -> Workbench {
        let bench = try Workbench()
        try fill(bench, [question] + others)
        _ = bench.run(
            "mark", "Q-1", "published", "--article", "https://example.com/a", "--on", published)
        return bench
    }
}
