/// The end of a mail that says who wrote it and with which program.
package enum Signature {
    /// A signature has at most so many lines.
    private static let longest = 12

    /// Returns the text without its signature; a text that is nothing else stays as it is.
    package static func removing(from text: String) -> String {
        var lines = linesOfText(text)
        let end = lines.lastIndex { !$0.trimmed.isEmpty }.map { $0 + 1 } ?? 0
        lines.removeSubrange(end...)
        let first = max(1, lines.count - longest - 1)
        for index in lines.indices where index >= first {
            let isEnd =
                isDelimiter(lines[index])
                || isDevice(lines[index])
                || isClosing(lines[index]) && lines[(index + 1)...].allSatisfy(isContact)
            guard isEnd, lines[..<index].contains(where: { !$0.trimmed.isEmpty }) else { continue }
            lines.removeSubrange(index...)
            break
        }
        let result = lines.joined(separator: "\n").trimmed
        return result.isEmpty ? text.trimmed : result
    }

    private static func isDelimiter(_ line: String) -> Bool {
        let line = line.trimmed
        return line == "--" || line == "—" || line == "---" || line == "-- "
            || line.utf8.count >= 5 && line.utf8.allSatisfy { $0 == UInt8(ascii: "_") }
    }

    private static func isDevice(_ line: String) -> Bool {
        guard line.utf8.count <= 200 else { return false }
        let line = line.trimmed.lowercased()
        return Markers.devices.contains { line.hasPrefix($0) }
    }

    /// Whether the line is "Kind regards," or "Thanks, Tom".
    private static func isClosing(_ line: String) -> Bool {
        guard line.utf8.count <= 120, !line.contains("?") else { return false }
        let words = ScannedText(line).words
        let matched = Markers.closings.match(words) ?? Markers.thanks.match(words)
        guard let matched, words[0].range.lowerBound <= 2 else { return false }
        let rest = words[matched...]
        return rest.isEmpty || rest.count <= 3 && rest.allSatisfy(\.isCapitalized)
            || rest.count <= 3 && matched > 1 && !line.contains(".")
    }

    /// Whether the line may be a name, an address or a number below a closing.
    private static func isContact(_ line: String) -> Bool {
        line.utf8.count <= 160 && !line.contains("?") && !line.contains("!")
            && ScannedText(line).words.count <= 10
    }
}
