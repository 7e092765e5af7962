import Wording

/// Says in words how a file was understood, from the account's `CSV, separator ';'`.
struct FormatWords {
    private let parts: [Substring]

    init(_ format: String) { parts = format.split(separator: ", ") }

    /// All of it.
    var all: String { parts.map(Self.words).joined(separator: ", ") }

    /// What is worth a word beside the file's name: an encoding is, the separator is not.
    var short: String {
        parts.filter { !$0.hasPrefix(Self.separator) }.map(Self.words).joined(separator: ", ")
    }

    private static let separator = "separator"
    private static let zendesk = "Zendesk tickets as "
    private static let damage = "UTF-8 with "

    private static func words(_ part: Substring) -> String {
        switch part {
        case "single column": return say("single column")
        case "plain text": return say("plain text")
        case _ where part.hasPrefix(separator):
            return say("separator \(part.dropFirst(separator.count + 1))")
        case _ where part.hasPrefix(zendesk):
            return say("Zendesk tickets as \(part.dropFirst(zendesk.count))")
        case _ where part.hasPrefix(damage):
            let digits = part.dropFirst(damage.count).prefix { $0.isNumber }
            return Int(digits).map { say("UTF-8 with \($0, "bad byte") replaced") } ?? String(part)
        default: return String(part)
        }
    }
}
