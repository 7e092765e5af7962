/// The pieces of a spelling model that have no form of their own to be kept in.
extension WrongLayout: Codable {
    private enum Key: String, CodingKey {
        case words, counts
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let words = try container.decode([String].self, forKey: .words)
        let counts = try container.decode([Int].self, forKey: .counts)
        guard words.count == counts.count else {
            throw DecodingError.dataCorruptedError(
                forKey: .counts, in: container, debugDescription: "a count is needed for each word")
        }
        self.init(words: zip(words, counts).map { ($0, $1) })
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(words, forKey: .words)
        try container.encode(counts, forKey: .counts)
    }
}
