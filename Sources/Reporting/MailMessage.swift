import Foundation

/// A message for a mail program to send: the same text twice, plain and as HTML (RFC 5322, RFC 2046
/// section 5.1.4).
///
/// It names no sender and no addressee: whoever sends it adds them.
package struct MailMessage {
    package var subject: String
    /// Stands in the place of the clock, in seconds since 1970.
    package var sent: Int
    /// What tells the message from others, together with what it says; letters and digits count.
    package var name: String
    /// ISO 639-1 code.
    package var language: String
    package var plain: String
    /// A whole page.
    package var html: String

    package init(
        subject: String, sent: Int, name: String, language: String, plain: String, html: String
    ) {
        self.subject = subject
        self.sent = sent
        self.name = name
        self.language = language
        self.plain = plain
        self.html = html
    }

    /// No part can contain it: neither encoding has `=_`.
    private static let boundary = "=_lacuna"

    /// The message, with the line ends that mail has.
    package var text: String {
        let headers = [
            "Date: \(Self.date(sent))",
            MailHeader.line("Subject", subject),
            "Message-ID: <\(HTMLPage.attribute(name)).\(fingerprint)@lacuna.invalid>",
            "MIME-Version: 1.0",
            // No holiday reply comes back (RFC 3834), and Outlook opens it as one to be sent.
            "Auto-Submitted: auto-generated", "X-Unsent: 1",
            "Content-Language: \(HTMLPage.attribute(language))",
            "Content-Type: multipart/alternative; boundary=\"\(Self.boundary)\"",
        ]
        let parts = [("plain", plain), ("html", html)].flatMap { kind, text in
            let body = MailBody(text)
            return [
                "--\(Self.boundary)", "Content-Type: text/\(kind); charset=utf-8",
                "Content-Transfer-Encoding: \(body.encoding)", "", body.encoded,
            ]
        }
        return (headers + [""] + parts + ["--\(Self.boundary)--", ""]).joined(separator: "\r\n")
    }

    /// Another for another text, so that no mail program takes a corrected report for the old one
    /// (FNV-1a with 64 bits).
    private var fingerprint: String {
        let hash = (subject + "\n" + plain + html).utf8.reduce(0xCBF2_9CE4_8422_2325) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01B3
        }
        return String(hash, radix: 36)
    }

    /// Returns a moment as RFC 5322 writes it, in UTC and in English.
    static func date(_ seconds: Int) -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let moment = calendar.dateComponents(
            [.year, .month, .day, .hour, .minute, .second, .weekday],
            from: Date(timeIntervalSince1970: Double(seconds)))
        let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        let months = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ]
        func padded(_ number: Int?, to width: Int = 2) -> String {
            let digits = String(number ?? 0)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        let weekday = weekdays[(moment.weekday ?? 1) - 1]
        let month = months[(moment.month ?? 1) - 1]
        return "\(weekday), \(padded(moment.day)) \(month) \(padded(moment.year, to: 4)) "
            + "\(padded(moment.hour)):\(padded(moment.minute)):\(padded(moment.second)) +0000"
    }
}
