import Foundation

/// A line of a message's head.
enum MailHeader {
    /// What RFC 5322 recommends for a line, its end not counted.
    private static let width = 76

    /// Returns the line; a text that cannot be one as it stands becomes encoded words (RFC 2047).
    static func line(_ name: String, _ text: String) -> String {
        let text = TerminalText.singleLine(text)
        let isPlain = text.utf8.allSatisfy { $0 < 0x7F } && !text.contains("=?")
        if isPlain, name.utf8.count + 2 + text.utf8.count <= width { return "\(name): \(text)" }
        return "\(name): "
            + words(of: text, besides: name.utf8.count + 2).joined(separator: "\r\n ")
    }

    /// Returns encoded words of whole characters, each short enough for a line.
    private static func words(of text: String, besides room: Int) -> [String] {
        // Four letters stand for three bytes.
        let limit = (width - room - "=?utf-8?B??=".utf8.count) / 4 * 3
        var pieces: [[UInt8]] = [[]]
        for scalar in text.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if pieces[pieces.count - 1].count + bytes.count > limit { pieces.append([]) }
            pieces[pieces.count - 1] += bytes
        }
        return pieces.map { "=?utf-8?B?\(Data($0).base64EncodedString())?=" }
    }
}
