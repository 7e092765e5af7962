/// How an agent takes back what the reply before said.
package enum SelfCorrection {
    /// Whether a sentence begins with it: `Correction: 30 days, opened is fine.`
    package static func opens(_ sentence: String) -> Bool {
        removing(from: sentence) != sentence
    }

    /// Returns what the sentence corrects it to; the sentence itself where it corrects nothing.
    package static func removing(from sentence: String) -> String {
        let text = OutlinedText(sentence)
        guard let count = Markers.corrections.match(text.words), count < text.words.count,
            !text.words[count - 1].gap.isDisjoint(with: [.comma, .colon, .dash])
        else { return sentence }
        let end = text.words[count - 1].range.upperBound
        let rest = String(decoding: text.bytes[end...], as: UTF8.self)
            .drop { !$0.isLetter && !$0.isNumber }
        return rest.prefix(1).uppercased() + rest.dropFirst()
    }
}
