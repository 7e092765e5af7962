/// The steps from what a source holds to what the customer wrote, in their order.
package enum Cleaner {
    /// Returns the text without quoted mail, signature, form fields, greeting and thanks.
    ///
    /// Blanks are single and paragraphs stand on lines of their own.
    package static func question(from text: String) -> String {
        let written = Signature.removing(from: QuotedReply.removing(from: text))
        return collapsed(Pleasantries.removing(from: FormFields.message(in: written)))
    }

    /// Whether a text says nothing that content could answer: "ok", "thanks!", "+1", a smiley.
    package static func isContentFree(_ text: String) -> Bool {
        // Longer texts say something; this also bounds the work.
        guard text.utf8.count <= 200 else {
            return !text.unicodeScalars.contains(where: \.isLetterOrDigit)
        }
        let outlined = OutlinedText(text)
        let words = outlined.words
        let digits = outlined.bytes.count { (48...57).contains($0) }
        if words.isEmpty { return digits <= 2 }
        guard digits == 0, !outlined.bytes.contains(UInt8(ascii: "?")) else { return false }
        return words.allSatisfy { Markers.empty.contains($0) }
            || words.count == 1 && text.unicodeScalars.count(where: \.isLetter) == 1
            || Markers.emptyPhrases.match(words) == words.count
    }

    /// Joins the lines of a paragraph that a mail program wrapped, and runs of blanks.
    private static func collapsed(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard needsCollapsing(bytes) else { return text }
        var collapsed: [UInt8] = []
        collapsed.reserveCapacity(bytes.count)
        var isOpen = false
        var position = 0
        while position < bytes.count {
            let blank = ByteBlanks.length(in: bytes, at: position)
            if blank > 0 {
                // The start of a line: what ends here is an empty one.
                if ByteBlanks.lineEndLength(in: bytes, at: position) > 0 { isOpen = false }
                position += blank
                continue
            }
            if !collapsed.isEmpty {
                let continues = isOpen && beginsWithSmallLetter(bytes, at: position)
                collapsed.append(continues ? 32 : 10)
            }
            let start = collapsed.count
            position = appendLine(of: bytes, at: position, to: &collapsed)
            isOpen = collapsed.count - start >= 55 && !endsSentence(collapsed)
        }
        return String(decoding: collapsed, as: UTF8.self)
    }

    /// Appends the rest of a line with single blanks, and returns where the next one begins.
    private static func appendLine(
        of bytes: [UInt8], at start: Int, to collapsed: inout [UInt8]
    ) -> Int {
        var position = start
        var isPending = false
        while position < bytes.count {
            let blank = ByteBlanks.length(in: bytes, at: position)
            if blank == 0 {
                if isPending { collapsed.append(32) }
                isPending = false
                collapsed.append(bytes[position])
                position += 1
                continue
            }
            if ByteBlanks.lineEndLength(in: bytes, at: position) > 0 {
                let isPair =
                    bytes[position] == 13 && position + 1 < bytes.count && bytes[position + 1] == 10
                return position + (isPair ? 2 : blank)
            }
            isPending = true
            position += blank
        }
        return position
    }

    /// Whether blanks stand at an end, in a row, or are other than a space.
    private static func needsCollapsing(_ bytes: [UInt8]) -> Bool {
        var wasBlank = true
        for position in bytes.indices {
            let isSpace = bytes[position] == 32
            if isSpace ? wasBlank : ByteBlanks.length(in: bytes, at: position) > 0 { return true }
            wasBlank = isSpace
        }
        return wasBlank && !bytes.isEmpty
    }

    private static func beginsWithSmallLetter(_ bytes: [UInt8], at position: Int) -> Bool {
        guard let first = Unicode.Scalar(codePoint(in: bytes, at: position).code) else {
            return false
        }
        return first.isLetter && !first.isUppercaseLetter
    }

    private static func endsSentence(_ line: [UInt8]) -> Bool {
        switch line.last {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"),
            UInt8(ascii: ";"):
            true
        default: line.suffix(3).elementsEqual("…".utf8)
        }
    }
}
