import Foundation
import TestSupport
import Testing

@testable import Reporting

struct MailMessageTests {
    private func message(
        subject: String = "Gaps", plain: String = "a\n", html: String = "<p>a</p>\n"
    )
        -> String
    {
        MailMessage(
            subject: subject, sent: 1_795_392_000, name: "lacuna-2026-W47", language: "pl",
            plain: plain, html: html
        ).text
    }

    private func header(_ name: String, of text: String) -> String {
        let head = text.components(separatedBy: "\r\n\r\n")[0]
        let unfolded = head.replacingOccurrences(of: "\r\n ", with: " ")
        return unfolded.components(separatedBy: "\r\n").first { $0.hasPrefix(name + ": ") }
            .map { String($0.dropFirst(name.count + 2)) } ?? ""
    }

    /// Reads what `MailBody` wrote.
    private func decoded(_ body: MailBody) -> String? {
        if body.encoding == "base64" {
            return Data(base64Encoded: body.encoded, options: .ignoreUnknownCharacters)
                .map { String(decoding: $0, as: UTF8.self) }
        }
        let text = body.encoded.replacingOccurrences(of: "=\r\n", with: "")
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "=") else {
                bytes.append(byte)
                continue
            }
            guard let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            else { return nil }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func `a message is two parts with a date that is given and nobody's address`() {
        #expect(
            message()
                == """
                Date: Mon, 23 Nov 2026 00:00:00 +0000
                Subject: Gaps
                Message-ID: <lacuna-2026-w47.\(header("Message-ID", of: message())
                    .split(separator: ".")[1].split(separator: "@")[0])@lacuna.invalid>
                MIME-Version: 1.0
                Auto-Submitted: auto-generated
                X-Unsent: 1
                Content-Language: pl
                Content-Type: multipart/alternative; boundary="=_lacuna"

                --=_lacuna
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                a

                --=_lacuna
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                <p>a</p>

                --=_lacuna--

                """.replacingOccurrences(of: "\n", with: "\r\n"))
    }

    @Test func `another text has another id, the same text the same`() {
        #expect(header("Message-ID", of: message()) == header("Message-ID", of: message()))
        #expect(
            header("Message-ID", of: message())
                != header("Message-ID", of: message(plain: "b\n")))
    }

    @Test(arguments: [
        "Gaps\r\nBcc: everybody@example.com", "Gaps\nBcc: x", "Gaps\u{2028}Bcc: x",
        "Luki\r\n\r\n<script>",
    ])
    func `a subject with line ends stays one header`(subject: String) {
        let head = message(subject: subject).components(separatedBy: "\r\n\r\n")[0]
        #expect(!head.contains("\r\nBcc"))
        #expect(head.components(separatedBy: "\r\n").count == 8)
    }

    @Test(arguments: [
        "Luki w treściach, tydzień 2026-W47", "Пробелы в текстах, неделя 2026-W47",
        "=?utf-8?B?YQ==?=", String(repeating: "ż", count: 200), String(repeating: "x", count: 200),
    ])
    func `a subject beyond ASCII is encoded words of whole characters`(subject: String) {
        let text = message(subject: subject)
        let words = header("Subject", of: text).components(separatedBy: " ")
        let read = words.map { word in
            let base64 = word.dropFirst("=?utf-8?B?".count).dropLast(2)
            return Data(base64Encoded: String(base64)).flatMap {
                String(bytes: $0, encoding: .utf8)
            }
        }
        #expect(read.compactMap(\.self).joined() == subject)
    }

    @Test(arguments: [
        "plain\n", "żółć\n", "Привет, как отвязать карту?\n", "a = b\ntab\t\nblank \n", "", "\n\n",
        ".\n..x\nFrom me\n", String(repeating: "=", count: 100), "--=_lacuna\n--=_lacuna--\n",
        String(repeating: "word ", count: 100) + "\n", String(repeating: "😡", count: 99),
    ])
    func `a body comes back as it was, in short lines of ASCII`(text: String) {
        let body = MailBody(text)
        #expect(decoded(body) == text.replacingOccurrences(of: "\n", with: "\r\n"))
        for line in body.encoded.components(separatedBy: "\r\n") {
            #expect(line.utf8.count <= 76)
            #expect(line.utf8.allSatisfy { $0 < 0x7F })
            #expect(!line.hasPrefix(".") && !line.hasPrefix("From ") && !line.hasPrefix("--=_"))
        }
    }

    @Test func `Cyrillic takes the encoding that is shorter`() {
        #expect(MailBody("Привет").encoding == "base64")
        #expect(MailBody("Hello").encoding == "quoted-printable")
    }

    @Test(arguments: [
        (0, "Thu, 01 Jan 1970 00:00:00 +0000"), (951_782_399, "Mon, 28 Feb 2000 23:59:59 +0000"),
    ])
    func `a date is in English and in UTC`(seconds: Int, text: String) {
        #expect(MailMessage.date(seconds) == text)
    }
}
