import Foundation
import Gaps
import Reporting
import SupportModel
import Wording

/// "You asked, we answered": what was published, for the customers who asked it, and whom to tell.
struct AnsweredDigest {
    private let questions: [AnsweredQuestion]
    private let timeZone: TimeZone
    private let period: (since: Day?, until: Day?)
    private let listsMembers: Bool

    /// Chooses the questions whose article was published in a period.
    ///
    /// A question that was opened again since is not answered.
    init(
        _ selection: ExportSelection, since: Day?, until: Day?, ids: [ClusterID], members: Bool
    ) throws {
        let current = selection.current
        let zone = current.timeZone
        let content = try current.contentDocuments()
        let byKey = selection.documents.byKey()
        let named = Set(try selection.named(ids).map(\.cluster.id))
        timeZone = zone
        period = (since, until)
        listsMembers = members
        questions = try Publication.all(in: current.decisions).compactMap { publication in
            let day = Day(containing: publication.date, in: zone)
            guard since.map({ $0 <= day }) ?? true, until.map({ day <= $0 }) ?? true,
                current.states[publication.cluster] != .reopened,
                ids.isEmpty || named.contains(publication.cluster),
                let question = selection.answered(publication.cluster)
            else { return nil }
            let page = try publication.article.flatMap {
                try ArticleChoice.known($0, among: content)?.document
            }
            let asked = (question.cluster.members + question.cluster.secondaryMembers)
                .compactMap { byKey[$0] }
                .filter { stored in
                    stored.document.created.map { $0 < day.end(in: zone) } ?? true
                }
                .sorted { $0.key < $1.key }
            return AnsweredQuestion(
                question: question, published: day,
                title: page.map { ListedArticle.title(of: $0) } ?? publication.article,
                address: Self.address(page?.url) ?? Self.address(publication.article),
                asked: asked.filter { $0.document.kind != .search },
                count: asked.reduce(0) { $0 + ($1.document.count ?? 1) })
        }.sorted {
            ($1.count, $0.question.cluster.id) < ($0.count, $1.question.cluster.id)
        }
    }

    /// What a customer can open.
    private static func address(_ text: String?) -> String? {
        guard let text, text.hasPrefix("https://") || text.hasPrefix("http://") else { return nil }
        return text
    }

    /// The digest, or the list of whom to tell.
    func report() throws(CommandError) -> Report {
        guard !questions.isEmpty else {
            throw .nothingToExport(
                say(
                    """
                    nothing was published in that time; 'lacuna mark ID published --article \
                    ADDRESS --on DATE' says what was
                    """))
        }
        let members = questions.flatMap { $0.members(in: timeZone) }
        return Report(
            blocks: listsMembers ? memberBlocks : digest,
            data: [
                "schema": "lacuna.answered/1", "since": DataValue(period.since?.description),
                "until": DataValue(period.until?.description),
                "answered": .array(questions.map(\.record)), "members": .array(members),
            ],
            records: listsMembers ? members : questions.map(\.record),
            columns: listsMembers ? AnsweredQuestion.memberColumns : AnsweredQuestion.columns,
            listed: questions.map(\.question.cluster.id.description))
    }

    /// What is to be known before it is sent, a sentence each.
    var remarks: [String] {
        let unlinked = questions.filter { $0.address == nil }.map(\.question.cluster.id.description)
        return [
            questions.isEmpty || listsMembers
                ? nil
                : say("the questions are customers' own words; read them before you send this"),
            unlinked.isEmpty
                ? nil
                : say(
                    """
                    nobody said where customers find the answer to \(list: unlinked), so no link \
                    is given; mark ID published --article ADDRESS does
                    """),
        ].compactMap(\.self)
    }

    /// The languages in which something was answered, in alphabetical order.
    private var languages: [String] { Set(questions.map(\.question.cluster.language)).sorted() }

    /// A part for each language, in that language.
    private var digest: [Block] {
        languages.flatMap { code in
            AnswerLanguage.$current.withValue(AnswerLanguage(rawValue: code) ?? .en) {
                part(of: questions.filter { $0.question.cluster.language == code })
            }
        }
    }

    private func part(of questions: [AnsweredQuestion]) -> [Block] {
        [
            .heading(say("You asked, we answered"), level: 1),
            .paragraph(say("You asked us these questions. Here are the answers, ready to read.")),
        ]
            + questions.flatMap { answered -> [Block] in
                var blocks: [Block] = [.heading(answered.label, level: 2)]
                let (title, address) = (answered.title, answered.address)
                if let address {
                    blocks.append(
                        .links([Link(title ?? address, place: address, address: address)]))
                } else if let title {
                    blocks.append(.paragraph(say("Read: \(title)")))
                }
                return blocks
            }
    }

    /// Whom to tell, a table for people.
    private var memberBlocks: [Block] {
        questions.flatMap { answered -> [Block] in
            let ids = answered.asked.map(\.document.id)
            return [
                .heading("\(answered.question.cluster.id) \(answered.label)", level: 2),
                .paragraph(
                    [answered.title, answered.address].compactMap(\.self).joined(separator: " · ")),
                .paragraph(
                    ids.isEmpty
                        ? say("Nobody can be told: it was only searched for.")
                        : say("To tell: \(ids.joined(separator: ", "))")),
            ]
        }
    }
}
