import Foundation
import Reporting
import SupportModel
import Wording

/// Quotes those who ask a question: kind by kind, the newest first.
struct MemberQuotations {
    private let groups: [(kind: DocumentKind, documents: [Document])]
    private let timeZone: TimeZone

    /// - Parameter documents: Those that ask it, as their main question or beside it.
    init(cluster: QuestionCluster, documents: [StoredDocument], timeZone: TimeZone) {
        self.timeZone = timeZone
        let newestFirst = documents.sorted {
            let (left, right) = ($0.document.created, $1.document.created)
            return left == right
                ? $0.key < $1.key : (left ?? .distantPast) > (right ?? .distantPast)
        }
        groups = [DocumentKind.ticket, .review, .search].compactMap { kind in
            let members = newestFirst.map(\.document).filter { $0.kind == kind }
            return members.isEmpty ? nil : (kind, members)
        }
    }

    /// When it was asked, as the end of a sentence: ` from 2026-09-01 to 2026-11-20`.
    var period: String {
        let dates = groups.flatMap(\.documents).compactMap(\.created)
        guard let first = dates.min(), let last = dates.max() else { return "" }
        let (from, to) = (day(first), day(last))
        return from == to ? " on \(from)" : " from \(from) to \(to)"
    }

    /// Returns so many quotations at most, shared out among the kinds, and how many more there are.
    func blocks(limit: Int) -> [Block] {
        let shares = shares(of: limit)
        var blocks: [Block] = []
        var more: [String] = []
        for (group, share) in zip(groups, shares) {
            let (count, kind) = (group.documents.count, group.kind)
            if share > 0 {
                blocks.append(
                    .heading(Counted.count(count, kind.singular, kind.plural), level: 2))
                blocks += group.documents.prefix(share).map(quotation)
            }
            if share < count {
                more.append(
                    Counted.count(
                        count - share, "more \(kind.singular)", "more \(kind.plural)"))
            }
        }
        guard !more.isEmpty else { return blocks }
        return blocks + [.paragraph("And \(Counted.list(more)) (--members shows all).")]
    }

    /// Gives each kind one place in turn until there are no more places or no more documents.
    private func shares(of limit: Int) -> [Int] {
        let total = groups.reduce(0) { $0 + $1.documents.count }
        guard limit < total else { return groups.map(\.documents.count) }
        var shares = groups.map { _ in 0 }
        var free = limit
        while free > 0 {
            for index in groups.indices
            where free > 0 && shares[index] < groups[index].documents.count {
                shares[index] += 1
                free -= 1
            }
        }
        return shares
    }

    private func quotation(_ document: Document) -> Block {
        let words = document.text.isEmpty ? document.subject ?? "" : document.text
        let text = CustomerText(of: [document.text] + document.replies)
        let source = [
            "\(document.kind.rawValue) \(document.id)", document.created.map(day) ?? "",
        ].filter { !$0.isEmpty }.joined(separator: ", ")
        return .quotation(text.quote(words, limit: 200), source: source)
    }

    private func day(_ date: Date) -> String {
        Day(containing: date, in: timeZone).description
    }
}
