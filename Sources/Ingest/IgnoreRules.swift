/// The rules of a `.lacunaignore`, which has the syntax of `.gitignore`.
struct IgnoreRules: Equatable {
    private struct Rule: Equatable {
        /// Segments of the pattern, split at slashes; `**` stands for any number of folders.
        var segments: [[Token]]
        var isNegated: Bool
        var onlyFolders: Bool
    }

    private enum Token: Equatable {
        case literal(UInt8)
        case anyOne, anyRun
        case set([ClosedRange<UInt8>], isNegated: Bool)
        /// A whole segment of `**`.
        case anyFolders
    }

    private var rules: [Rule] = []

    init(_ text: String) {
        let scalars = text.unicodeScalars
        let plain = scalars.first == "\u{FEFF}" ? scalars.dropFirst() : scalars[...]
        for line in String(plain).split(whereSeparator: \.isNewline) {
            if let rule = Self.rule(of: line) { rules.append(rule) }
        }
    }

    /// Whether a path is left out; nil where no rule says anything.
    /// - Parameter path: The path below the folder of the file with the rules.
    func isIgnored(_ path: String, isFolder: Bool) -> Bool? {
        let segments = path.split(separator: "/").map { Array($0.utf8) }
        for rule in rules.reversed() where isFolder || !rule.onlyFolders {
            if Self.matches(rule.segments[...], segments[...]) { return !rule.isNegated }
        }
        return nil
    }

    private static func rule(of line: Substring) -> Rule? {
        var text = line
        // Blanks at the end count only behind a backslash.
        while text.last == " ", !text.dropLast().hasSuffix("\\") { text.removeLast() }
        if text.isEmpty || text.hasPrefix("#") { return nil }
        let isNegated = text.hasPrefix("!")
        if isNegated { text.removeFirst() }
        let onlyFolders = text.hasSuffix("/")
        if onlyFolders { text.removeLast() }
        let isAnchored = text.contains("/")
        var segments = text.split(separator: "/").map { tokens(of: Array($0.utf8)) }
        guard !segments.isEmpty else { return nil }
        if !isAnchored { segments.insert([.anyFolders], at: 0) }
        // `**/**` says no more than `**`, and would be tried at every pair of folders.
        var previous: [Token] = []
        segments.removeAll { segment in
            defer { previous = segment }
            return segment == [.anyFolders] && previous == segment
        }
        return Rule(segments: segments, isNegated: isNegated, onlyFolders: onlyFolders)
    }

    private static func tokens(of bytes: [UInt8]) -> [Token] {
        if bytes == Array("**".utf8) { return [.anyFolders] }
        var tokens: [Token] = []
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "*"): if tokens.last != .anyRun { tokens.append(.anyRun) }
            case UInt8(ascii: "?"): tokens.append(.anyOne)
            case UInt8(ascii: "["):
                if let (token, end) = set(in: bytes, at: index) {
                    tokens.append(token)
                    index = end
                } else {
                    tokens.append(.literal(byte))
                }
            case UInt8(ascii: "\\") where index < bytes.count:
                tokens.append(.literal(bytes[index]))
                index += 1
            default: tokens.append(.literal(byte))
            }
        }
        return tokens
    }

    /// Reads `a-z]` or `!0-9]`; nil if it is never closed.
    private static func set(in bytes: [UInt8], at start: Int) -> (Token, end: Int)? {
        var index = start
        let isNegated =
            index < bytes.count
            && (bytes[index] == UInt8(ascii: "!") || bytes[index] == UInt8(ascii: "^"))
        if isNegated { index += 1 }
        var ranges: [ClosedRange<UInt8>] = []
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "]"), !ranges.isEmpty {
                return (.set(ranges, isNegated: isNegated), index + 1)
            }
            if index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "-"),
                bytes[index + 2] != UInt8(ascii: "]")
            {
                if byte <= bytes[index + 2] { ranges.append(byte...bytes[index + 2]) }
                index += 3
            } else {
                ranges.append(byte...byte)
                index += 1
            }
        }
        return nil
    }

    /// Whether segments of a pattern match those of a path, or of a folder above it.
    private static func matches(
        _ pattern: ArraySlice<[Token]>, _ path: ArraySlice<[UInt8]>
    ) -> Bool {
        guard let first = pattern.first else { return path.isEmpty }
        if first == [.anyFolders] {
            let rest = pattern.dropFirst()
            // `a/**` means what is inside, not the folder itself.
            if rest.isEmpty { return !path.isEmpty }
            return path.indices.contains { matches(rest, path[$0...]) }
        }
        guard let name = path.first, matchesName(first, name) else { return false }
        return matches(pattern.dropFirst(), path.dropFirst())
    }

    /// Matches one name; each star backs up alone, so the time is at most pattern times name.
    private static func matchesName(_ pattern: [Token], _ name: [UInt8]) -> Bool {
        var (token, byte) = (0, 0)
        var star: (token: Int, byte: Int)?
        while byte < name.count {
            if token < pattern.count, pattern[token] == .anyRun {
                star = (token, byte)
                token += 1
            } else if token < pattern.count, matchesByte(pattern[token], name[byte]) {
                token += 1
                byte += 1
            } else if let last = star {
                star = (last.token, last.byte + 1)
                token = last.token + 1
                byte = last.byte + 1
            } else {
                return false
            }
        }
        return pattern[token...].allSatisfy { $0 == .anyRun }
    }

    private static func matchesByte(_ token: Token, _ byte: UInt8) -> Bool {
        switch token {
        case .literal(let wanted): wanted == byte
        case .anyOne: true
        case .set(let ranges, let isNegated): ranges.contains { $0.contains(byte) } != isNegated
        case .anyRun, .anyFolders: false
        }
    }
}
