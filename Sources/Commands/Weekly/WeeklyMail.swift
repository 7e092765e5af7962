import Foundation
import Reporting
import Wording

/// The weekly report as a message for a mail program to send.
struct WeeklyMail {
    let report: WeeklyReport

    init(_ report: WeeklyReport) { self.report = report }

    /// The most that a message may have: Gmail shows no more than 102,400 bytes of one.
    static let limit = 90_000

    /// So many rows of each list, the first number with which the message is small enough; none
    /// leaves out the lists.
    private static let rowCounts = [WeeklyReport.limit, 10, 5, 2, 0]

    /// The message.
    var text: String {
        for count in Self.rowCounts {
            let text = message(report.mailBlocks(limit: count) + note(on: count))
            if text.utf8.count <= Self.limit { return text }
        }
        return message(report.firstBlocks + note(on: 0))
    }

    /// Says what was left out.
    private func note(on count: Int) -> [Block] {
        switch count {
        case WeeklyReport.limit: []
        case 0:
            [
                .paragraph(
                    say("The lists are too long for a mail; the report's files show them."))
            ]
        default:
            [
                .paragraph(
                    say(
                        """
                        This mail shows only the first \(count) rows of each list, to stay \
                        small; the report's files show more.
                        """))
            ]
        }
    }

    private func message(_ blocks: [Block]) -> String {
        let page = Report(blocks: blocks)
        let end = report.view.interval(of: report.view.period).upperBound
        return MailMessage(
            subject: report.title, sent: Int(end.timeIntervalSince1970),
            name: report.view.stem, language: AnswerLanguage.current.rawValue,
            plain: TerminalRenderer(width: 76, color: false).render(page),
            html: MailHTMLRenderer().render(page)
        ).text
    }
}
