import Foundation
import Gaps
import Reporting
import SupportModel
import Wording

/// Every gap with what its place rests on, for whoever checks the figures.
struct WeeklyGapDetails {
    let report: WeeklyReport
    private let expected: ExpectedEffect
    private let segments: SegmentShares
    private var text: CustomerText { report.text }

    init(_ report: WeeklyReport) {
        self.report = report
        expected = report.expected
        segments = SegmentShares(of: report.view.documents)
    }

    /// So many gaps are shown with all that is known of them.
    static let limit = 100
    /// So many customers are quoted.
    private static let quotationCount = 3

    /// The gaps, best first; nothing where there is none.
    var blocks: [Block] {
        guard !report.gaps.isEmpty else { return [] }
        let shown = report.gaps.prefix(Self.limit)
        // Read at once: each reading takes its time.
        let texts = report.sources.texts(
            shown.flatMap { quotable(documents(of: $0)) }.sorted()
        ).byKey()
        return [.heading(say("Every gap"), level: 2)]
            + shown.map { .details(details(of: $0, texts: texts)) }
            + report.more(report.gaps.count - Self.limit)
    }

    /// Returns the keys of the newest documents of each kind.
    private func quotable(_ members: [StoredDocument]) -> [Int] {
        let newest = members.sorted { left, right in
            let (a, b) = (left.document.created, right.document.created)
            return a == b ? left.key < right.key : a ?? .distantPast > b ?? .distantPast
        }
        return DocumentKind.allCases.flatMap { kind in
            newest.filter { $0.document.kind == kind }.prefix(Self.quotationCount).map(\.key)
        }
    }

    private func details(of gap: ListedQuestion, texts: DocumentsByKey) -> Details {
        let cluster = gap.cluster
        let verdict = cluster.verdict?.title ?? say("unknown")
        let explanation = VerdictExplanation(of: cluster, articles: report.sources.languages)
        let members = documents(of: gap)
        let quoted = quotable(members).compactMap { texts[$0] }
        return Details(
            "\(cluster.id) \(text.label(cluster.label))",
            note: [
                verdict, cluster.certainty.map { say("\(Counted.percent($0)) sure") },
                say("asked \(gap.demand.total, "time")"),
            ].compactMap(\.self).joined(separator: ", "),
            blocks: [.bullets(explanation.sentences), .facts(facts(of: gap, members))]
                + evidence(of: cluster)
                + MemberQuotations(
                    cluster: cluster, documents: quoted, timeZone: report.view.timeZone
                ).quotations(limit: Self.quotationCount)
                + [
                    .next(
                        command: "draft \(cluster.id)",
                        purpose: say("get a first draft of the answer"))
                ])
    }

    private func documents(of gap: ListedQuestion) -> [StoredDocument] {
        gap.all.flatMap { $0.members + $0.secondaryMembers }.compactMap { report.view.byKey[$0] }
    }

    private func evidence(of cluster: QuestionCluster) -> [Block] {
        guard let best = cluster.coverage?.evidence.first else { return [] }
        return [.heading(say("What the content says"), level: 4)]
            + EvidenceBlocks(text: text).blocks(for: [best], limit: 1)
    }

    private func facts(of gap: ListedQuestion, _ members: [StoredDocument]) -> [Fact] {
        let trend = report.trend(of: gap)
        let weeks =
            "\(Sparkline(trend).text) (\(trend.map { $0.map(String.init) ?? "–" }.joined(separator: ", ")))"
        let sources = gap.demand.sources
        var facts = [
            Fact(say("asked in"), .string(sources)),
            Fact(report.words.trend(of: trend.count), .string(weeks)),
            Fact(say("expected"), .string(expected.text(gap))),
            Fact(
                say("owner"), .string(report.owners[gap.cluster.id] ?? say("nobody yet"))),
            Fact(say("state"), .string((gap.state ?? .open).title)),
            Fact(say("languages"), .string(gap.languages.joined(separator: ", "))),
        ]
        facts += segments.facts(of: members)
        facts += PainFacts(of: members).facts
        if let stage = gap.cluster.stage { facts.append(Fact(say("stage"), .string(stage.title))) }
        let terms = gap.cluster.terms.map(text.label)
        if !terms.isEmpty {
            facts.append(Fact(say("telling words"), .string(terms.joined(separator: ", "))))
        }
        return facts
    }
}
