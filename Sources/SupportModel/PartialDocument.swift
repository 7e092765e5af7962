/// A field of a document that a source may give or leave open.
package enum DocumentField: UInt32, Sendable, CaseIterable {
    case subject, text, replies, sections, created, updated, language, channel, country, customer
    case rating, csat, waitingMinutes, count, results, clicks, url, tags, isSolved, segments
    case reopens
}

/// A set of fields, of which every document of a load has one: a bit each, without memory of its
/// own.
package struct DocumentFields: Sendable, Equatable, ExpressibleByArrayLiteral {
    private var bits: UInt32 = 0

    package init(arrayLiteral fields: DocumentField...) {
        for field in fields { insert(field) }
    }

    package var isEmpty: Bool { bits == 0 }

    package func contains(_ field: DocumentField) -> Bool { bits & 1 << field.rawValue != 0 }

    package mutating func insert(_ field: DocumentField) { bits |= 1 << field.rawValue }

    package func union(_ other: DocumentFields) -> DocumentFields {
        var both = self
        both.bits |= other.bits
        return both
    }
}

/// A document as one source gives it: possibly only some of its fields.
///
/// A ticket's text may stand in one file and its satisfaction score in another; joining the two
/// never erases what either gave.
package struct PartialDocument: Sendable, Equatable {
    package var document: Document
    /// The fields that the source has a column or a key for, and this document a value.
    package var given: DocumentFields

    package init(document: Document, given: DocumentFields) {
        self.document = document
        self.given = given
    }

    /// Takes every field that has a value for given.
    package init(_ document: Document) {
        self.init(document: document, given: [])
        for field in DocumentField.allCases where document.hasValue(for: field) {
            given.insert(field)
        }
    }

    /// Returns the older version with the given fields of this one.
    ///
    /// An empty value erases nothing, and segments are joined key by key. If both versions state
    /// when they were updated and this one is the earlier, it only fills what the other lacks. Of
    /// two from the same time the one with the text is taken for the fuller account.
    package func merged(into older: Document) -> Document {
        var result = older
        let isOutdated = isOutdated(beside: older)
        for field in DocumentField.allCases where given.contains(field) {
            guard document.hasValue(for: field) else { continue }
            if field == .segments {
                result.segments.merge(document.segments) { old, new in
                    isOutdated ? old : new
                }
            } else if !isOutdated || !older.hasValue(for: field) {
                result.take(field, from: document)
                if field == .text { result.location = document.location }
            }
        }
        return result
    }

    private func isOutdated(beside older: Document) -> Bool {
        guard let time = document.updated, let stored = older.updated else { return false }
        return time < stored
            || time == stored && !document.hasValue(for: .text) && older.hasValue(for: .text)
    }

    /// Returns both as one: the fields of either, those of this one first.
    package func joined(to older: PartialDocument) -> PartialDocument {
        PartialDocument(document: merged(into: older.document), given: given.union(older.given))
    }
}

extension Document {
    /// Whether a field holds more than nothing.
    package func hasValue(for field: DocumentField) -> Bool {
        switch field {
        case .subject: subject?.isEmpty == false
        case .text: !text.isEmpty
        case .replies: !replies.isEmpty
        case .sections: !sections.isEmpty
        case .created: created != nil
        case .updated: updated != nil
        case .language: language?.isEmpty == false
        case .channel: channel?.isEmpty == false
        case .country: country?.isEmpty == false
        case .customer: customer?.isEmpty == false
        case .rating: rating != nil
        case .csat: csat != nil
        case .waitingMinutes: waitingMinutes != nil
        case .count: count != nil
        case .results: results != nil
        case .clicks: clicks != nil
        case .url: url?.isEmpty == false
        case .tags: !tags.isEmpty
        case .isSolved: isSolved != nil
        case .segments: !segments.isEmpty
        case .reopens: reopens != nil
        }
    }

    /// Replaces one field by another document's.
    fileprivate mutating func take(_ field: DocumentField, from other: Document) {
        switch field {
        case .subject: subject = other.subject
        case .text: text = other.text
        case .replies: replies = other.replies
        case .sections: sections = other.sections
        case .created: created = other.created
        case .updated: updated = other.updated
        case .language: language = other.language
        case .channel: channel = other.channel
        case .country: country = other.country
        case .customer: customer = other.customer
        case .rating: rating = other.rating
        case .csat: csat = other.csat
        case .waitingMinutes: waitingMinutes = other.waitingMinutes
        case .count: count = other.count
        case .results: results = other.results
        case .clicks: clicks = other.clicks
        case .url: url = other.url
        case .tags: tags = other.tags
        case .isSolved: isSolved = other.isSolved
        case .segments: segments = other.segments
        case .reopens: reopens = other.reopens
        }
    }
}
