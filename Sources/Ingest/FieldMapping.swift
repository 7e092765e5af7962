internal import SupportModel

/// What each column of a table, or key of records, means.
struct FieldMapping {
    /// The use of one column.
    enum Role: Equatable {
        /// A field, and how far down its list of names the column's name stands.
        case field(Field, rank: Int)
        case segment(String)
        case ignored
    }

    /// A row is one document of this kind, unless a column says otherwise.
    let kind: DocumentKind
    private(set) var columns: [String] = []
    private(set) var roles: [Role] = []
    /// Wishes of `--map` for which this table has no column.
    private(set) var missing: [(field: String, column: String)] = []

    private let options: IngestOptions

    /// - Parameters:
    ///   - columns: The header; names may repeat.
    ///   - options: What the person said, which overrules everything.
    ///   - fallback: The kind where the columns do not show one.
    init(columns: [String], options: IngestOptions, fallback: DocumentKind) {
        self.options = options
        kind = options.kind ?? KindFinder.kind(ofColumns: columns) ?? fallback
        for column in columns { add(column) }
        let wishes = options.mapping.sorted { $0.key < $1.key }
        for (field, column) in wishes where !columns.contains(where: { Self.isSame($0, column) }) {
            missing.append((field, column))
        }
    }

    /// Takes a further column, as records may bring them late.
    mutating func add(_ column: String) {
        columns.append(column)
        roles.append(role(of: column))
    }

    /// Makes a column the text, where no name says which one is.
    mutating func useAsText(_ index: Int) { roles[index] = .field(.text, rank: 1_000) }

    /// Corrects by a sample of the cells what the names of the columns promise.
    ///
    /// `Replies` and `Comments` may be counts: a reply holds words, and so does the text as far as
    /// another column does. What a person mapped stays what it is.
    mutating func settle(with cells: [[String]]) {
        let wordless = roles.indices.filter { index in
            index < cells.count && cells[index].contains { !$0.isEmpty }
                && !cells[index].contains(where: FieldText.hasWords)
        }
        let hasOtherText = roles.indices.contains { index in
            if case .field(.text, _) = roles[index] { !wordless.contains(index) } else { false }
        }
        for index in wordless {
            guard case .field(let field, let rank) = roles[index], rank >= 0,
                field == .reply || field == .text && hasOtherText
            else { continue }
            roles[index] = .segment(SegmentName.of(columns[index]))
        }
    }

    /// Whether some column takes a field.
    func has(_ fields: Field...) -> Bool {
        roles.contains { role in
            if case .field(let field, _) = role { fields.contains(field) } else { false }
        }
    }

    /// Whether rows can say something worth keeping.
    var isUsable: Bool {
        has(.text, .query, .question, .answer, .subject, .campaign, .promise)
            || has(.id) && has(.csat, .rating, .waiting)
    }

    /// Whether rows have a place for what a customer or an author wrote; a subject is none.
    ///
    /// A table without one gives figures about documents whose text is elsewhere.
    var holdsText: Bool { has(.text, .query, .question, .answer, .promise) }

    /// Field to column, for the account of the file.
    var account: [String: String] {
        var best: [String: (rank: Int, column: String)] = [:]
        for (column, role) in zip(columns, roles) {
            switch role {
            case .field(.unwanted, _), .ignored: break
            case .field(let field, let rank):
                if rank < best[field.rawValue]?.rank ?? Int.max {
                    best[field.rawValue] = (rank, column)
                }
            case .segment(let name): best[name] = best[name] ?? (Int.max - 1, column)
            }
        }
        return best.mapValues(\.column)
    }

    /// The columns that no field takes, in their order.
    var ignoredColumns: [String] {
        var used = Set(account.values)
        for case (let column, .segment) in zip(columns, roles) { used.insert(column) }
        var seen: Set<String> = []
        return columns.filter { !used.contains($0) && seen.insert($0).inserted }
    }

    private func role(of column: String) -> Role {
        for (name, wanted) in options.mapping.sorted(by: { $0.key < $1.key })
        where Self.isSame(column, wanted) {
            guard let field = Field(rawValue: name.lowercased()) else { return .segment(name) }
            return .field(field, rank: -1)
        }
        guard let match = FieldAliases.match(column) else {
            let last = column.split(separator: ".").last.map(String.init) ?? column
            if last != column, FieldAliases.match(last)?.field == .unwanted { return .ignored }
            if last.lowercased() == "email" || last.lowercased().hasSuffix(" email") {
                return .ignored
            }
            let name = SegmentName.of(column)
            return name.isEmpty ? .ignored : .segment(name)
        }
        let field = fieldForKind(match.field, column: column)
        // A column that a person named for the field leaves no room for others.
        if let field, options.mapping.keys.contains(where: { $0.lowercased() == field.rawValue }) {
            return .ignored
        }
        return field.map { .field($0, rank: match.rank) } ?? .segment(SegmentName.of(column))
    }

    /// What a field's name means for documents of this kind; nil for a segment.
    private func fieldForKind(_ field: Field, column: String) -> Field? {
        switch field {
        case .customer where kind == .campaign && FieldAliases.normalized(column) == "name":
            return .campaign
        case .campaign, .start, .end, .promise, .products:
            return kind == .campaign ? field : nil
        case .count, .results, .clicks:
            return kind == .search ? field : nil
        case .question:
            return kind == .content ? field : kind == .campaign ? nil : .text
        case .answer:
            return kind == .content ? field : kind == .campaign ? nil : .reply
        case .query:
            return kind == .search || kind == .ticket ? field : nil
        default:
            return field
        }
    }

    private static func isSame(_ left: String, _ right: String) -> Bool {
        left == right
            || FieldText.trimmed(left).lowercased() == FieldText.trimmed(right).lowercased()
    }
}
