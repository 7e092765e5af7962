/// Calls a segment the same wherever it is met: `Plan [list]` in Zendesk's CSV is `plan`.
enum SegmentName {
    /// The column's name in lower case, without the type that Zendesk writes behind it.
    static func of(_ column: String) -> String {
        let name = FieldText.trimmed(column).lowercased()
        for type in types where name.hasSuffix(type) {
            return FieldText.trimmed(String(name.dropLast(type.count)))
        }
        return name
    }

    private static let types = [" [list]", " [txt]"]
}
