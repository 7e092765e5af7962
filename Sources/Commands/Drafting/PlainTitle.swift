/// Customers' words as a title or name that other programs show, some of them as HTML.
struct PlainTitle {
    private let text = CustomerText()

    /// How far the end of a tag is looked for.
    private static let longestTag = 200

    /// Returns the words, redacted, on one line and without anything that is like a tag.
    func of(_ words: String) -> String {
        text.label(Self.withoutTags(words))
    }

    /// Leaves a blank in the place of each tag, so that what stood around it makes no new one; a
    /// tag without an end loses its beginning.
    private static func withoutTags(_ words: String) -> String {
        guard words.utf8.contains(UInt8(ascii: "<")) else { return words }
        let scalars = Array(words.unicodeScalars)
        var result = "".unicodeScalars
        var position = 0
        while position < scalars.count {
            let next = position + 1 < scalars.count ? scalars[position + 1] : " "
            guard scalars[position] == "<",
                next.properties.isAlphabetic || "/!?".unicodeScalars.contains(next)
            else {
                result.append(scalars[position])
                position += 1
                continue
            }
            let reach = scalars[position...].prefix(longestTag)
            position = (reach.firstIndex(of: ">") ?? position) + 1
            result.append(" ")
        }
        return String(result)
    }
}
