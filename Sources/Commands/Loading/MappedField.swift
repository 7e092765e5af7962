import Ingest

/// The field that a name in `--map NAME=COLUMN` may have meant.
///
/// Any other name makes a segment, so that a slip in `text` would lose the texts without a word.
enum MappedField {
    /// So short a name is one slip from too many others.
    private static let leastLetters = 4

    /// Returns the field whose name was mistyped; nil for a field and for a name of one's own.
    static func meant(by name: String) -> String? {
        let typed = name.lowercased()
        guard !IngestOptions.fields.contains(typed) else { return nil }
        if let field = IngestOptions.field(called: typed) { return field }
        guard typed.count >= leastLetters,
            let near = Misspelling.nearest(to: typed, among: IngestOptions.fields)
        else { return nil }
        let isSlip = Misspelling.distance(Array(typed), Array(near)) == 1
        return isSlip || near.hasPrefix(typed) ? near : nil
    }
}
