/// The mail that an answer quotes, by its head, its `>` marks or the line above it.
package enum QuotedReply {
    /// Returns what the writer wrote; a text that is nothing but quotation stays as it is.
    package static func removing(from text: String) -> String {
        guard mayQuote(text) else { return text.trimmed }
        let lines = linesOfText(text)
        var kept: [String] = []
        var hasText = false
        var index = 0
        while index < lines.count {
            let line = lines[index].trimmed
            if line.first == ">" {
                index += 1
            } else if let end = attributionEnd(in: lines, at: index) {
                // Only what is marked goes, if marks there are: answers may stand in between.
                let next = lines[end...].first { !$0.trimmed.isEmpty }
                guard next?.trimmed.first == ">" else { break }
                index = end
            } else if let end = headEnd(in: lines, at: index, line: line) {
                // A forwarded mail with nothing above it is the text itself.
                guard !hasText else { break }
                index = end
            } else {
                kept.append(lines[index])
                hasText = hasText || !line.isEmpty
                index += 1
            }
        }
        let result = kept.joined(separator: "\n").trimmed
        return result.isEmpty ? text.trimmed : result
    }

    /// Whether anything in a text is what a quotation is known by; in most texts nothing is.
    private static func mayQuote(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        var start = 0
        while start < bytes.count {
            var end = start
            var colon: Int?
            while end < bytes.count, bytes[end] != 10 {
                let byte = bytes[end]
                if byte == UInt8(ascii: ":") { colon = colon ?? end }
                // Other line ends are made plain where quotations are removed.
                if byte == 13 || byte == 0xE2, ByteBlanks.lineEndLength(in: bytes, at: end) > 0 {
                    return true
                }
                end += 1
            }
            if mayQuote(bytes, ByteBlanks.trimmed(bytes, start..<end), colon: colon) { return true }
            start = end + 1
        }
        return false
    }

    private static func mayQuote(_ bytes: [UInt8], _ line: Range<Int>, colon: Int?) -> Bool {
        guard let first = line.first, let last = line.last else { return false }
        if bytes[first] == UInt8(ascii: ">") || bytes[last] == UInt8(ascii: ":") { return true }
        let second = first < last ? bytes[first + 1] : 0
        if bytes[first] == second, second == UInt8(ascii: "-") || second == UInt8(ascii: "#") {
            return true
        }
        guard let colon, colon - first <= 64 else { return false }
        let label = bytes[first...colon]
        if label.contains(UInt8(ascii: "*")) { return true }
        return label.count <= longestFrom
            && Markers.from.contains(String(decoding: label, as: UTF8.self).lowercased())
    }

    private static let longestFrom = (Markers.from.map(\.utf8.count).max() ?? 0) + 4

    /// Returns the line after "On … wrote:", which may be wrapped over three lines.
    private static func attributionEnd(in lines: [String], at start: Int) -> Int? {
        guard lines[start].utf8.count <= 300 else { return nil }
        let first = lines[start].trimmed.lowercased()
        guard first.utf8.count > 8 else { return nil }
        let mayWrap =
            first.unicodeScalars.first?.isDigit == true
            || Markers.attributionStarts.contains { first.hasPrefix($0) }
        var joined = ""
        for index in start..<min(lines.count, start + (mayWrap ? 3 : 1)) {
            guard lines[index].utf8.count <= 300 else { return nil }
            let line = lines[index].trimmed.lowercased()
            guard !line.isEmpty else { return nil }
            joined += line + " "
            let ends = Markers.wrote.contains { line.hasSuffix($0) }
            let sendsFrom = line.hasSuffix(">:") && line.contains("@")
            if ends || sendsFrom {
                return joined.unicodeScalars.contains { $0.isDigit || $0 == "@" } ? index + 1 : nil
            }
            // A sentence that ends here is no attribution.
            if line.hasSuffix(".") || line.hasSuffix("?") || line.hasSuffix("!") { return nil }
        }
        return nil
    }

    /// Returns the line after a mail's head: a line of dashes with a title, or From and Sent.
    private static func headEnd(in lines: [String], at start: Int, line: String) -> Int? {
        guard line.utf8.count <= 300 else { return nil }
        let lower = line.lowercased()
        var end = start
        let isSeparator =
            lower.hasPrefix("--") && Markers.separators.contains { lower.contains($0) }
            || Markers.separators.contains { lower.hasPrefix($0) && lower.hasSuffix(":") }
            || lower.hasPrefix("##-") && lower.hasSuffix("-##")
        if isSeparator {
            end += 1
        } else {
            guard Markers.from.contains(where: { plain(lower).hasPrefix($0) }) else { return nil }
            let further = lines[(start + 1)..<min(lines.count, start + 5)].contains { line in
                line.utf8.count <= 1000
                    && Markers.head.contains { plain(line.trimmed.lowercased()).hasPrefix($0) }
            }
            guard further else { return nil }
        }
        while end < lines.count, lines[end].utf8.count <= 1000 {
            let line = plain(lines[end].trimmed.lowercased())
            guard
                line.isEmpty && end <= start + 1
                    || (Markers.from + Markers.head).contains(where: { line.hasPrefix($0) })
            else { break }
            end += 1
        }
        return max(end, start + 1)
    }

    /// The line without the stars of bold text.
    private static func plain(_ line: String) -> String {
        line.contains("*") ? String(line.filter { $0 != "*" }) : line
    }
}
