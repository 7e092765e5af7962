import Foundation

/// A text as a part of a message carries it: in lines of at most 76 characters of ASCII.
struct MailBody {
    /// The value of `Content-Transfer-Encoding`.
    let encoding: String
    /// Without a line end at the end.
    let encoded: String

    /// Takes the shorter encoding: quoted-printable for mostly Latin letters, else base64.
    init(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.hasSuffix("\r") ? line.dropLast() : line
        }
        let quoted = lines.map { Self.quoted($0) }.joined(separator: "\r\n")
        let base64 = Data(lines.joined(separator: "\r\n").utf8).base64EncodedString(options: [
            .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
        ])
        let isQuoted = quoted.utf8.count <= base64.utf8.count
        encoding = isQuoted ? "quoted-printable" : "base64"
        encoded = isQuoted ? quoted : base64
    }

    /// Returns a line in quoted-printable (RFC 2045, section 6.7).
    private static func quoted(_ line: Substring) -> String {
        let bytes = Array(line.utf8)
        // A dot ends a message in SMTP, and "From " begins one in a mailbox.
        let isRisky = bytes.first == UInt8(ascii: ".") || line.hasPrefix("From ")
        var text = ""
        var length = 0
        for (index, byte) in bytes.enumerated() {
            let isLast = index == bytes.count - 1
            let piece: String
            switch byte {
            case UInt8(ascii: " "), 0x09: piece = isLast ? hexadecimal(byte) : character(byte)
            case 0x21..<0x7F where byte != UInt8(ascii: "="):
                piece = isRisky && index == 0 ? hexadecimal(byte) : character(byte)
            default: piece = hexadecimal(byte)
            }
            // The mark that the line goes on takes the last place.
            if length + piece.utf8.count > (isLast ? 76 : 75) {
                text += "=\r\n"
                length = 0
            }
            text += piece
            length += piece.utf8.count
        }
        return text
    }

    private static func character(_ byte: UInt8) -> String { String(Unicode.Scalar(byte)) }

    private static func hexadecimal(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return "=" + (digits.utf8.count < 2 ? "0" : "") + digits
    }
}
