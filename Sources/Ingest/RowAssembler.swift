internal import Foundation
internal import SupportModel

/// Makes a document of a row's cells.
struct RowAssembler {
    /// A longer value of an unknown column is prose, not a segment.
    private static let maximumSegmentSize = 300

    /// A cell and the column that it stands in.
    struct Cell {
        var column: Int
        var text: String
    }

    private let kind: DocumentKind?
    private let fileID: String

    /// - Parameters:
    ///   - kind: What the person said, which overrules a column of kinds.
    ///   - fileID: The file's own id, from which rows without one take theirs.
    init(kind: DocumentKind?, fileID: String) {
        self.kind = kind
        self.fileID = fileID
    }

    /// Returns the row's document, or nil if the row says nothing and has no id by which another
    /// file could say it.
    func document(
        of cells: [Cell], mapping: FieldMapping, row: Int, location: SourceLocation
    ) -> PartialDocument? {
        var values = FieldCells()
        var segments: [String: String] = [:]
        for cell in cells {
            let text = FieldText.trimmed(cell.text)
            guard !text.isEmpty else { continue }
            switch mapping.roles[cell.column] {
            case .ignored, .field(.unwanted, _): break
            case .field(let field, let rank): values.add(text, to: field, rank: rank)
            case .segment(let name):
                guard text.utf8.count <= Self.maximumSegmentSize else { continue }
                segments[name] = segments[name].map { "\($0); \(text)" } ?? text
            }
        }
        let stated = values.first(.kind).flatMap(DocumentKind.init(spelling:))
        let kind = self.kind ?? stated ?? mapping.kind
        let id = values.first(.id)
        var document = Document(
            id: id ?? self.id(ofRow: row), kind: kind, location: location)
        document.segments = segments
        fill(&document, from: values)
        return id == nil && document.isWordless ? nil : PartialDocument(document)
    }

    /// The id of a row that has none of its own.
    func id(ofRow row: Int) -> String { "\(fileID)#\(row)" }

    private func fill(_ document: inout Document, from values: FieldCells) {
        document.created = values.date(.created)
        document.updated = values.date(.updated)
        document.language = values.first(.language).flatMap(FieldValues.language)
        document.channel = values.first(.channel)
        document.country = values.first(.country)
        document.customer = values.first(.customer)
        document.rating = values.first(.rating).flatMap(FieldValues.rating)
        document.csat = values.first(.csat).flatMap(FieldValues.satisfaction)
        document.waitingMinutes = values.first(.waiting).flatMap(FieldValues.number)
        document.reopens = values.first(.reopens).flatMap(FieldValues.count)
        document.url = values.first(.url)
        document.tags = values.all(.tags).flatMap(Self.tags)
        if let status = values.first(.status) {
            document.segments["status"] = status
            if document.kind == .ticket { document.isSolved = FieldValues.isSolved(status) }
        }
        switch document.kind {
        case .content: fillContent(&document, from: values)
        case .campaign: fillCampaign(&document, from: values)
        case .search:
            document.text = Self.text(values.all(.query) + values.all(.text))
            document.count = values.first(.count).flatMap(FieldValues.count) ?? 1
            document.results = values.first(.results).flatMap(FieldValues.count)
            document.clicks = values.first(.clicks).flatMap(FieldValues.count)
        case .ticket, .review:
            document.subject = values.first(.subject).map(FieldText.plain)
            let text = values.all(.text)
            document.text = Self.text(text.isEmpty ? values.all(.query) : text)
            document.replies = values.all(.reply).map(FieldText.plain)
                .filter(FieldText.hasWords)
        }
    }

    private func fillContent(_ document: inout Document, from values: FieldCells) {
        let body = (values.all(.text) + values.all(.answer)).joined(separator: "\n\n")
        let page = FieldText.looksLikeHTML(body) ? HTMLPage.read(body) : MarkdownPage.read(body)
        document.subject =
            (values.first(.subject) ?? values.first(.question)).map(FieldText.plain)
            ?? page.firstHeading ?? page.title
        document.sections = page.sections
        document.text = page.text
        if let subject = document.subject, page.firstHeading == nil {
            if document.sections.first?.heading == nil, !document.sections.isEmpty {
                document.sections[0].heading = subject
                document.sections[0].level = 1
            } else {
                document.sections.insert(
                    ContentSection(heading: subject, level: 1, paragraphs: []), at: 0)
            }
        }
    }

    private func fillCampaign(_ document: inout Document, from values: FieldCells) {
        document.subject = (values.first(.campaign) ?? values.first(.subject)).map(FieldText.plain)
        document.text = Self.text(values.all(.promise) + values.all(.text))
        for field in [Field.start, .end] {
            guard let text = values.first(field) else { continue }
            let date = DateReading.date(text)
            document.segments[field.rawValue] = date.map(Self.day) ?? text
            if field == .start, document.created == nil { document.created = date }
        }
        for field in [Field.promise, .products] {
            document.segments[field.rawValue] = values.first(field)
        }
    }

    private static func text(_ cells: [String]) -> String {
        cells.map(FieldText.plain).filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private static func day(_ date: Date) -> String {
        date.formatted(.iso8601.year().month().day())
    }

    private static func tags(_ cell: String) -> [String] {
        let mark: Character? = [";", ",", "|"].first { cell.contains($0) }
        let parts = cell.split { mark == nil ? $0.isWhitespace : $0 == mark }
        return parts.map { FieldText.trimmed(String($0)) }.filter { !$0.isEmpty }
    }
}

/// The cells of a row by field; of several columns for a field, the preferred name wins.
private struct FieldCells {
    private struct Entry {
        var field: Field
        var rank: Int
        var text: String
    }

    private var entries: [Entry] = []

    mutating func add(_ text: String, to field: Field, rank: Int) {
        if let known = index(of: field).map({ entries[$0].rank }) {
            guard rank <= known else { return }
            // Columns of one name, as Jira writes its comments and labels, are a list.
            if rank < known { entries.removeAll { $0.field == field } }
        }
        entries.append(Entry(field: field, rank: rank, text: text))
    }

    func first(_ field: Field) -> String? { index(of: field).map { entries[$0].text } }

    func all(_ field: Field) -> [String] {
        guard let first = index(of: field) else { return [] }
        return entries[first...].compactMap { $0.field == field ? $0.text : nil }
    }

    func date(_ field: Field) -> Date? { first(field).flatMap(DateReading.date) }

    /// By indices, as most of the fields that are asked for are not there, and taking every entry
    /// in hand costs more than comparing it.
    private func index(of field: Field) -> Int? {
        for index in entries.indices where entries[index].field == field { return index }
        return nil
    }
}
