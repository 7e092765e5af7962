import SupportModel
import TextEngine

/// The words with which the texts of a channel begin whatever they are about, such as the
/// "customer called" of an agent's note about a phone call.
struct ChannelOpenings: Sendable, Codable {
    /// How many words an opening has.
    private static let wordCount = 2
    /// The share of a channel's texts in a language that makes words an opening, and their number.
    private static let minimumShare = 0.3
    private static let minimumCount = 3

    private let openings: [String: SortedSet<String>]

    /// Learns from documents with a channel.
    init(of documents: [StoredDocument]) {
        var counts: [String: [String: Int]] = [:]
        var sizes: [String: Int] = [:]
        for stored in documents {
            guard let channel = stored.document.channel,
                let opening = Self.opening(of: stored.document.text)
            else { continue }
            let script = opening.words.unicodeScalars.contains { $0.value >= 0x400 } ? "/cyr" : ""
            counts[channel + script, default: [:]][opening.words, default: 0] += 1
            sizes[channel + script, default: 0] += 1
        }
        var openings: [String: Set<String>] = [:]
        for (channel, words) in counts {
            let enough = max(
                Self.minimumCount, Int(Double(sizes[channel] ?? 0) * Self.minimumShare))
            let name = channel.hasSuffix("/cyr") ? String(channel.dropLast(4)) : channel
            openings[name, default: []].formUnion(words.filter { $0.value >= enough }.keys)
        }
        self.openings = openings.filter { !$0.value.isEmpty }.mapValues { SortedSet($0) }
    }

    /// Returns a document's text without its channel's opening.
    func removing(from document: Document) -> String {
        guard let channel = document.channel, let known = openings[channel],
            let opening = Self.opening(of: document.text), known.contains(opening.words)
        else { return document.text }
        return String(document.text[opening.end...].drop { !$0.isLetter && !$0.isNumber })
    }

    private static func opening(of text: String) -> (words: String, end: String.Index)? {
        var words: [Substring] = []
        var rest = text[...]
        while words.count < wordCount {
            rest = rest.drop { !$0.isLetter && !$0.isNumber }
            let word = rest.prefix { $0.isLetter || $0.isNumber }
            guard !word.isEmpty else { return nil }
            words.append(word)
            rest = rest[word.endIndex...]
        }
        return (words.joined(separator: " ").lowercased(), rest.startIndex)
    }
}
