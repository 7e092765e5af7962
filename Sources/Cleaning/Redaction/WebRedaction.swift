/// Addresses: mail, the private parts of links, IP version 6 and hardware.
enum WebRedaction {
    static func run(on canvas: inout RedactionCanvas) {
        redactLinks(&canvas)
        redactMail(&canvas)
        redactColonAddresses(&canvas)
    }

    // MARK: Links

    private static let starts = ["http://", "https://", "ftp://", "www."]
        .map { Array($0.unicodeScalars) }

    private static func redactLinks(_ canvas: inout RedactionCanvas) {
        let scalars = canvas.scalars
        var position = 0
        while position < scalars.count {
            let isStart = position == 0 || !scalars[position - 1].isLetterOrDigit
            guard isStart,
                let start = starts.first(where: { begins($0, at: position, in: scalars) })
            else {
                position += 1
                continue
            }
            var end = position + start.count
            while end < scalars.count, isLinkScalar(scalars[end]) { end += 1 }
            while end > position, ".,;:!?)'".unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
            if end > position + start.count {
                redactLink(position + start.count, end, &canvas)
                canvas.protect(position..<end)
            }
            position = max(end, position + 1)
        }
    }

    /// Keeps the domain and the plain parts of the path.
    private static func redactLink(_ start: Int, _ end: Int, _ canvas: inout RedactionCanvas) {
        let scalars = canvas.scalars
        let hostEnd = scalars[start..<end].firstIndex { "/?#".unicodeScalars.contains($0) } ?? end
        var host = start
        if let at = scalars[start..<hostEnd].lastIndex(of: "@") {
            canvas.replace(start..<at, by: "[id]")
            host = at + 1
        }
        if isDottedNumber(scalars[host..<hostEnd]) { canvas.replace(host..<hostEnd, by: "[ip]") }
        let pathEnd = scalars[hostEnd..<end].firstIndex { "?#".unicodeScalars.contains($0) } ?? end
        if pathEnd + 1 < end { canvas.replace((pathEnd + 1)..<end, by: "[id]") }
        var segment = hostEnd
        while segment < pathEnd {
            let next = scalars[(segment + 1)..<pathEnd].firstIndex(of: "/") ?? pathEnd
            let range = (segment + 1)..<next
            if scalars[range].contains("@") {
                canvas.replace(range, by: "[email]")
            } else if isToken(scalars[range]) {
                canvas.replace(range, by: "[id]")
            }
            segment = next
        }
    }

    private static func isDottedNumber(_ host: ArraySlice<Unicode.Scalar>) -> Bool {
        !host.isEmpty && host.contains(".")
            && host.allSatisfy { $0.isDigit || $0 == "." || $0 == ":" }
    }

    /// Whether a part of a path is a number or a key of somebody's.
    private static func isToken(_ part: ArraySlice<Unicode.Scalar>) -> Bool {
        var run = 0
        var longest = 0
        for scalar in part {
            run = scalar.isDigit ? run + 1 : 0
            longest = max(longest, run)
        }
        let digits = part.count(where: \.isDigit)
        let words = part.split { $0 == "-" || $0 == "_" || $0 == "." }
        let hasLongMix = words.contains { word in
            word.count >= 16 && word.contains(where: \.isDigit) && word.contains(where: \.isLetter)
        }
        return longest >= 5 || hasLongMix || part.count >= 12 && digits * 3 >= part.count
    }

    private static func isLinkScalar(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.isBlank && !scalar.isLineEnd && scalar.value >= 32
            && !"<>\"“”»«{}|\\^`".unicodeScalars.contains(scalar)
    }

    private static func begins(
        _ word: [Unicode.Scalar], at position: Int, in scalars: [Unicode.Scalar]
    ) -> Bool {
        guard position + word.count <= scalars.count else { return false }
        for (offset, scalar) in word.enumerated() {
            let found = scalars[position + offset]
            guard found == scalar || found.properties.lowercaseMapping == String(scalar) else {
                return false
            }
        }
        return true
    }

    // MARK: Mail

    private static func redactMail(_ canvas: inout RedactionCanvas) {
        let scalars = canvas.scalars
        for at in scalars.indices where scalars[at] == "@" && !canvas.isTaken[at] {
            var start = at
            while start > 0, isLocal(scalars[start - 1]), !canvas.isTaken[start - 1] { start -= 1 }
            while start < at, !scalars[start].isLetterOrDigit { start += 1 }
            var end = at + 1
            var lastDot: Int?
            while end < scalars.count, isDomain(scalars[end]), !canvas.isTaken[end] {
                if scalars[end] == "." { lastDot = end }
                end += 1
            }
            while end > at + 1, !scalars[end - 1].isLetterOrDigit {
                end -= 1
                if lastDot == end { lastDot = scalars[(at + 1)..<end].lastIndex(of: ".") }
            }
            guard start < at, let lastDot, lastDot > at + 1, end - lastDot > 2,
                scalars[lastDot + 1].isLetter
            else { continue }
            canvas.replace(start..<end, by: "[email]")
        }
    }

    private static func isLocal(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isLetterOrDigit || "._%+-'=!#$&*/?^`{|}~".unicodeScalars.contains(scalar)
    }

    private static func isDomain(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isLetterOrDigit || scalar == "." || scalar == "-"
    }

    // MARK: Colons

    private static func redactColonAddresses(_ canvas: inout RedactionCanvas) {
        let scalars = canvas.scalars
        var position = 0
        while position < scalars.count {
            guard isHex(scalars[position]) || scalars[position] == ":" else {
                position += 1
                continue
            }
            let start = position
            while position < scalars.count, isHex(scalars[position]) || scalars[position] == ":" {
                position += 1
            }
            var end = position
            while end > start, scalars[end - 1] == ":",
                !(end > start + 1 && scalars[end - 2] == ":")
            {
                end -= 1
            }
            let isWhole =
                (start == 0 || !scalars[start - 1].isLetterOrDigit)
                && (end == scalars.count || !scalars[end].isLetterOrDigit)
            guard isWhole, end - start <= 39, end - start >= 4 else { continue }
            let parts = scalars[start..<end].split(separator: ":", omittingEmptySubsequences: false)
            if parts.count == 6, parts.allSatisfy({ $0.count == 2 }) {
                canvas.replace(start..<end, by: "[id]")
            } else if isVersionSix(parts) {
                canvas.replace(start..<end, by: "[ip]")
            }
        }
    }

    private static func isVersionSix(_ parts: [ArraySlice<Unicode.Scalar>]) -> Bool {
        guard parts.count >= 3, parts.count <= 9, parts.allSatisfy({ $0.count <= 4 }) else {
            return false
        }
        let filled = parts.count { !$0.isEmpty }
        if filled == 8 { return parts.count == 8 }
        let hasGap = (1..<(parts.count - 1)).contains { parts[$0].isEmpty }
        return hasGap && filled >= 1
            && parts.contains { $0.contains(where: \.isDigit) }
    }

    private static func isHex(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isDigit || scalar.value >= 65 && scalar.value <= 70
            || scalar.value >= 97 && scalar.value <= 102
    }
}
