/// Puts marks such as `[email]` in the place of what could tell who a customer is.
///
/// Structured values are found by their shape and check digits, names only where a greeting, an
/// introduction, a title or a signature says that they are names, or where they are given. No
/// method finds all names; people read what is to be published.
package struct Redactor: Sendable {
    private let names: NameForms
    private let learntNames: NameForms

    /// Takes names that are replaced wherever they stand, in any of their endings.
    package init(names: Set<String> = []) {
        self.names = NameForms(names)
        learntNames = NameForms([])
    }

    /// Replaces names also where nothing says that they are names, if they are written as such.
    package init(besides words: PrivateWords) {
        names = NameForms([])
        learntNames = words.names
    }

    /// Returns the text with marks; redacting a result again changes nothing.
    package func redacted(_ text: String) -> String {
        var text = text
        // A mark can bring a name to the end of its line; the second look settles it.
        for _ in 0..<8 {
            let next = redactedOnce(text)
            if next.unicodeScalars.elementsEqual(text.unicodeScalars) { break }
            text = next
        }
        return text
    }

    /// Whether a redacted text has a mark in the place of what was taken out.
    package static func leavesMark(in text: String) -> Bool {
        text.contains("[") && RedactionCanvas.marks.contains { text.contains($0) }
    }

    private func redactedOnce(_ text: String) -> String {
        var canvas = Self.canvas(of: text)
        names.run(on: &canvas)
        learntNames.run(on: &canvas)
        return canvas.result
    }

    /// Returns a text with marks for what its own words betray.
    static func canvas(of text: String) -> RedactionCanvas {
        var canvas = RedactionCanvas(text)
        WebRedaction.run(on: &canvas)
        SpokenMail.run(on: &canvas)
        NumberRedaction.runAccounts(on: &canvas)
        IdentityPapers.run(on: &canvas)
        ReferenceRedaction.runContexts(on: &canvas)
        NumberRedaction.run(on: &canvas)
        ReferenceRedaction.runTokens(on: &canvas)
        PatronymicRedaction.run(on: &canvas)
        NameRedaction.run(on: &canvas)
        return canvas
    }
}
