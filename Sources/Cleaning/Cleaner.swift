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
        let scanned = ScannedText(text)
        let digits = scanned.scalars.count(where: \.isDigit)
        if scanned.words.isEmpty { return digits <= 2 }
        guard digits == 0, !text.contains("?") else { return false }
        let words = scanned.words.map(\.text)
        return words.allSatisfy { Markers.empty.contains($0) }
            || words.count == 1 && words[0].unicodeScalars.count == 1
            || Markers.emptyPhrases.contains(words.joined(separator: " "))
    }

    /// Joins the lines of a paragraph that a mail program wrapped, and runs of blanks.
    private static func collapsed(_ text: String) -> String {
        var paragraphs: [String] = []
        var isOpen = false
        for line in linesOfText(text) {
            let line = singleBlanks(line)
            if line.isEmpty {
                isOpen = false
                continue
            }
            let continues = line.unicodeScalars.first.map { $0.isLetter && !$0.isUppercaseLetter }
            if isOpen, continues == true, let last = paragraphs.indices.last {
                paragraphs[last] += " " + line
            } else {
                paragraphs.append(line)
            }
            let end = line.unicodeScalars.last ?? " "
            isOpen = line.utf8.count >= 55 && !".!?:;…".unicodeScalars.contains(end)
        }
        return paragraphs.joined(separator: "\n")
    }

    private static func singleBlanks(_ line: String) -> String {
        var result = String.UnicodeScalarView()
        var isPending = false
        for scalar in line.unicodeScalars {
            if scalar.isBlank {
                isPending = !result.isEmpty
            } else {
                if isPending { result.append(" ") }
                isPending = false
                result.append(scalar)
            }
        }
        return String(result)
    }
}
