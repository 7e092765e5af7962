/// The end of a mail that says who wrote it and with which program.
package enum Signature {
    /// A signature has at most so many lines.
    private static let longest = 12

    /// Returns the text without its signature; a text that is nothing else stays as it is.
    package static func removing(from text: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.contains(where: { $0 == 10 || $0 == 13 || $0 == 0xE2 }) else {
            let start = SignedLine.start(in: bytes, bytes.indices)
            let before = ByteBlanks.trimmed(bytes, 0..<(start ?? 0))
            return before.isEmpty
                ? text.trimmed
                : String(decoding: bytes[..<before.upperBound], as: UTF8.self).trimmed
        }
        var lines = lines(of: bytes)
        while let last = lines.last, ByteBlanks.trimmed(bytes, last).isEmpty { lines.removeLast() }
        let first = max(1, lines.count - longest - 1)
        for index in lines.indices where index >= first {
            let isEnd =
                isDelimiter(bytes, lines[index])
                || isDevice(bytes, lines[index])
                || isClosing(bytes, lines[index])
                    && lines[(index + 1)...].allSatisfy { isContact(bytes, $0) }
            guard isEnd,
                lines[..<index].contains(where: { !ByteBlanks.trimmed(bytes, $0).isEmpty })
            else { continue }
            lines.removeSubrange(index...)
            break
        }
        cutSignedLine(from: &lines, of: bytes)
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        for line in lines {
            kept.append(contentsOf: bytes[line])
            kept.append(10)
        }
        let result = ByteBlanks.trimmed(kept, 0..<kept.count)
        return result.isEmpty ? text.trimmed : String(decoding: kept[result], as: UTF8.self)
    }

    /// Leaves out a signature that stands on one line, with the lines below that are contacts.
    private static func cutSignedLine(from lines: inout [Range<Int>], of bytes: [UInt8]) {
        for index in lines.indices.reversed().prefix(longest) {
            if let start = SignedLine.start(in: bytes, lines[index]) {
                let before = lines[index].lowerBound..<start
                guard index > 0 || !ByteBlanks.trimmed(bytes, before).isEmpty else { return }
                lines.removeSubrange((index + 1)...)
                lines[index] = before
                return
            }
            guard isContact(bytes, lines[index]) else { return }
        }
    }

    private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        var position = 0
        while position < bytes.count {
            let length = ByteBlanks.lineEndLength(in: bytes, at: position)
            guard length > 0 else {
                position += 1
                continue
            }
            lines.append(start..<position)
            let isPair =
                bytes[position] == 13 && position + 1 < bytes.count && bytes[position + 1] == 10
            position += isPair ? 2 : length
            start = position
        }
        lines.append(start..<bytes.count)
        return lines
    }

    private static func isDelimiter(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        let line = bytes[ByteBlanks.trimmed(bytes, line)]
        return line.elementsEqual("--".utf8) || line.elementsEqual("—".utf8)
            || line.elementsEqual("---".utf8)
            || line.count >= 5 && line.allSatisfy { $0 == UInt8(ascii: "_") }
    }

    private static func isDevice(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        guard line.count <= 200 else { return false }
        let line = ByteBlanks.trimmed(bytes, line)
        guard line.count >= shortestDevice else { return false }
        let start = String(decoding: bytes[line].prefix(40), as: UTF8.self).lowercased()
        return Markers.devices.contains { start.hasPrefix($0) }
    }

    private static let shortestDevice = Markers.devices.map(\.utf8.count).min() ?? 0

    /// Whether the line is "Kind regards," or "Thanks, Tom".
    private static func isClosing(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        guard line.count <= 120, !bytes[line].contains(UInt8(ascii: "?")) else { return false }
        let words = OutlinedText(bytes, in: line).words
        let matched = Markers.closings.match(words) ?? Markers.thanks.match(words)
        guard let matched, let first = words.first else { return false }
        let before = bytes[line.lowerBound..<first.range.lowerBound]
        guard before.count(where: { $0 & 0xC0 != 0x80 }) <= 2 else { return false }
        let rest = words[matched...]
        return rest.isEmpty || rest.count <= 3 && rest.allSatisfy(\.isCapitalized)
            || rest.count <= 3 && matched > 1 && !bytes[line].contains(UInt8(ascii: "."))
    }

    /// Whether the line may be a name, an address or a number below a closing.
    private static func isContact(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        line.count <= 160
            && !bytes[line].contains { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "!") }
            && OutlinedText(bytes, in: line).words.count <= 10
    }
}
