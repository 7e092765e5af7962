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

    /// The first and the last day on which it was asked; nil where no one who asks has a date.
    var period: (first: Day, last: Day)? {
        let dates = groups.flatMap(\.documents).compactMap(\.created)
        guard let first = dates.min(), let last = dates.max() else { return nil }
        return (day(first), day(last))
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
                more.append(Self.more(count - share, of: kind))
            }
        }
        guard !more.isEmpty else { return blocks }
        return blocks + [.paragraph(say("And \(list: more) (--members shows all)."))]
    }

    /// Returns so many quotations at most, shared out among the kinds.
    func quotations(limit: Int) -> [Block] {
        zip(groups, shares(of: limit)).flatMap { group, share in
            group.documents.prefix(share).map(quotation)
        }
    }

    private static func more(_ count: Int, of kind: DocumentKind) -> String {
        switch kind {
        case .review: Counted.count(count, "more review")
        case .search: Counted.count(count, "more search", "more searches")
        default: Counted.count(count, "more ticket")
        }
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
            "\(document.kind.title) \(document.id)", document.created.map { day($0).description },
        ].compactMap(\.self).joined(separator: ", ")
        return .quotation(text.quote(words, limit: 200), source: source)
    }

    private func day(_ date: Date) -> Day { Day(containing: date, in: timeZone) }
}
