internal import SupportModel

/// Reads a ticket as Zendesk's JSON exports have it: what the customer wrote apart from the replies.
enum ZendeskTicket {
    /// Whether records are tickets of that shape.
    static func matches(_ record: JSONValue) -> Bool {
        if record["comments"]?.elements?.contains(where: { $0["author_id"] != nil }) == true {
            return true
        }
        return record["requester_id"] != nil && record["via"]?.members != nil
            || record["requester_id"] != nil && record["description"]?.scalar != nil
    }

    /// Whether a record has a place for what the customer wrote.
    static func holdsText(_ record: JSONValue) -> Bool {
        record["comments"] != nil || record["description"] != nil
    }

    /// Returns the ticket, or nil if it has no id.
    static func document(_ ticket: JSONValue, location: SourceLocation) -> PartialDocument? {
        guard let id = ticket["id"]?.scalar, !id.isEmpty else { return nil }
        var document = Document(id: id, kind: .ticket, location: location)
        document.subject = scalar(ticket, "subject") ?? scalar(ticket, "raw_subject")
        readTurns(of: ticket, into: &document)
        document.created = scalar(ticket, "created_at").flatMap(DateReading.date)
        document.updated = scalar(ticket, "updated_at").flatMap(DateReading.date)
        document.channel = ticket["via"]?["channel"]?.scalar ?? scalar(ticket, "via")
        document.customer = scalar(ticket, "requester_id")
        document.url = scalar(ticket, "url")
        document.tags = (ticket["tags"]?.elements ?? []).compactMap(\.scalar)
        document.language = (scalar(ticket, "language") ?? scalar(ticket, "locale"))
            .flatMap(FieldValues.language)
        let rating = ticket["satisfaction_rating"]
        document.csat = (rating?["score"]?.scalar ?? rating?.scalar)
            .flatMap(FieldValues.satisfaction)
        document.waitingMinutes = waiting(of: ticket)
        document.reopens = reopens(of: ticket)
        if let status = scalar(ticket, "status") {
            document.isSolved = FieldValues.isSolved(status)
            document.segments["status"] = status
        }
        for key in ["priority", "type"] { document.segments[key] = scalar(ticket, key) }
        for field in ticket["custom_fields"]?.elements ?? [] {
            let name = scalar(field, "title") ?? scalar(field, "name") ?? scalar(field, "id")
            guard let name, let value = value(of: field["value"]) else { continue }
            add(value, as: name, to: &document)
        }
        return PartialDocument(document)
    }

    /// Adds a custom field, whose title alone tells what it means.
    private static func add(_ value: String, as name: String, to document: inout Document) {
        switch FieldAliases.match(name)?.field {
        case .country: document.country = document.country ?? value
        case .language where FieldValues.language(value) != nil:
            document.language = document.language ?? FieldValues.language(value)
        default: document.segments[SegmentName.of(name)] = value
        }
    }

    /// Splits the public comments between the customer and those who answered.
    private static func readTurns(of ticket: JSONValue, into document: inout Document) {
        let comments = (ticket["comments"]?.elements ?? []).filter { $0["public"] != .bool(false) }
        let requester =
            scalar(ticket, "requester_id") ?? comments.first.flatMap { scalar($0, "author_id") }
        var turns: [String] = []
        for (index, comment) in comments.enumerated() {
            let body =
                scalar(comment, "plain_body") ?? scalar(comment, "body")
                ?? scalar(comment, "html_body") ?? ""
            let text = FieldText.plain(body)
            guard !text.isEmpty else { continue }
            let author = scalar(comment, "author_id")
            if author == nil ? index == 0 : author == requester {
                turns.append(text)
            } else {
                document.replies.append(text)
            }
        }
        if turns.isEmpty, let description = scalar(ticket, "description") {
            turns = [FieldText.plain(description)].filter { !$0.isEmpty }
        }
        document.text = turns.joined(separator: "\n")
    }

    private static func waiting(of ticket: JSONValue) -> Double? {
        let metrics = ticket["metric_set"] ?? ticket["metrics"]
        let time = metrics?["reply_time_in_minutes"]
        return (time?["calendar"]?.scalar ?? time?.scalar).flatMap(FieldValues.number)
    }

    /// Returns how often the ticket was opened again: as the metrics count it, else as often as the
    /// audits tell that it was solved no more.
    private static func reopens(of ticket: JSONValue) -> Int? {
        let metrics = ticket["metric_set"] ?? ticket["metrics"]
        if let count = metrics?["reopens"]?.scalar.flatMap(FieldValues.count) { return count }
        let events = (ticket["audits"]?.elements ?? []).flatMap { $0["events"]?.elements ?? [] }
            .filter { scalar($0, "type") == "Change" && scalar($0, "field_name") == "status" }
        guard !events.isEmpty else { return nil }
        return events.count { event in
            scalar(event, "previous_value") == "solved"
                && ["open", "new", "pending", "hold"].contains(scalar(event, "value"))
        }
    }

    private static func value(of value: JSONValue?) -> String? {
        let texts = value?.elements?.compactMap(\.scalar) ?? [value?.scalar].compactMap(\.self)
        let text = texts.joined(separator: "; ")
        return text.isEmpty || text.utf8.count > 300 ? nil : text
    }

    private static func scalar(_ value: JSONValue, _ key: String) -> String? {
        let text = value[key]?.scalar
        return text?.isEmpty == false ? text : nil
    }
}
