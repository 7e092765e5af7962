package import SupportModel

/// What a person said about the files that are to be read.
package struct IngestOptions: Sendable, Equatable {
    /// The kind of every document, or nil to find it out.
    package var kind: DocumentKind?
    /// Field, or segment's name, to the column that holds it.
    package var mapping: [String: String]

    /// The names of the fields that a column can be mapped to.
    package static let fields = Field.mappable.map(\.rawValue)

    /// Returns the field that a name stands for as a column's name though no field is called so,
    /// where the column could be no segment: texts and dates are all different.
    package static func field(called name: String) -> String? {
        guard Field(rawValue: name.lowercased()) == nil,
            let field = FieldAliases.match(name)?.field,
            [.text, .subject, .reply, .created].contains(field)
        else { return nil }
        return field.rawValue
    }

    package init(kind: DocumentKind? = nil, mapping: [String: String] = [:]) {
        self.kind = kind
        self.mapping = mapping
    }
}
