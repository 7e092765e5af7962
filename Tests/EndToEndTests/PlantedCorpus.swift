import Foundation

/// The sample company's exports with a person in every ticket, many reviews and some searches.
struct PlantedCorpus {
    /// What was planted where: the text, and how it is looked for.
    struct Leak: CustomStringConvertible {
        var value: String
        var place: String
        var description: String { "\(value) (\(place))" }
    }

    /// What is asked in each ticket, as it was before, so that the answer may say it back.
    private(set) var questions: [String] = []
    private var tickets = Data()
    private var reviews = ""
    private var searches = ""
    /// By their first bytes: values in lower case as they were written, and digits without signs.
    private var written: [UInt64: [(bytes: [UInt8], place: String)]] = [:]
    private var digits: [UInt64: [(bytes: [UInt8], place: String)]] = [:]

    init() throws {
        let corpus = CorpusWorkspace.corpus
        let truth = try Self.truth(at: corpus.appendingPathComponent("truth/documents.csv"))
        let export = try String(
            contentsOf: corpus.appendingPathComponent("tickets/zendesk-export.json"),
            encoding: .utf8)
        for (seed, line) in export.split(separator: "\n").enumerated() {
            guard
                var ticket = try JSONSerialization.jsonObject(with: Data(line.utf8))
                    as? [String: Any],
                let id = ticket["id"] as? Int, let facts = truth["\(id)"]
            else { continue }
            plant(in: &ticket, seed: seed, topic: facts.topic, language: facts.language)
            tickets += try JSONSerialization.data(withJSONObject: ticket, options: .sortedKeys)
            tickets += Data("\n".utf8)
        }
    }

    /// Writes the exports into a folder, with the content as it is.
    func write(to folder: URL) throws {
        let files = FileManager.default
        for (name, data) in [
            ("tickets/zendesk-export.json", tickets),
            (
                "reviews/reviews.csv",
                Data(
                    ("title,body,rating,review_date,reviewer_name,reviewer_email,reply\n" + reviews)
                        .utf8)
            ),
            ("searches/searches.csv", Data(("query,count,results,clicks,date\n" + searches).utf8)),
        ] {
            let file = folder.appendingPathComponent(name)
            try files.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try data.write(to: file)
        }
        try files.copyItem(
            at: CorpusWorkspace.corpus.appendingPathComponent("content"),
            to: folder.appendingPathComponent("content"))
    }

    // MARK: Planting

    private mutating func plant(
        in ticket: inout [String: Any], seed: Int, topic: Int, language: String
    ) {
        let numbers = PlantedNumbers(seed: seed)
        let customer = PlantedPerson(seed, language: language)
        let agent = PlantedPerson(1000 + seed % 3, language: language)
        forbid(customer, at: "the customer of \(seed)")
        forbid(agent, at: "the agent of \(seed)")
        let values = Values(numbers: numbers, mail: customer.mail, language: language, seed: seed)
        for value in values.forbidden { forbid(value, at: "a number of \(seed)") }
        let texts = PlantedTexts(language: language, person: customer, agent: agent, values: values)
        let requester = ticket["requester_id"] as? Int
        var comments = ticket["comments"] as? [[String: Any]] ?? []
        for index in comments.indices {
            let body =
                comments[index]["plain_body"] as? String ?? comments[index]["body"] as? String ?? ""
            let isCustomer = comments[index]["author_id"] as? Int == requester
            let text =
                isCustomer
                ? index == 0
                    ? texts.asked(body, seed: seed) : body + "\n" + texts.closing(seed: seed)
                : texts.answered(body, topic: topic, seed: seed)
            if isCustomer, index == 0 {
                questions.append(
                    String(body.split(whereSeparator: \.isNewline).last ?? "").replacing(
                        "\"", with: ""))
                ticket["description"] = text
                plantReviewAndSearch(seed, texts, of: text)
            }
            comments[index]["body"] = text
            // Every fourth mail has only its markup.
            comments[index]["plain_body"] = seed % 4 == 3 ? nil : text
            if seed % 4 == 3 {
                comments[index]["body"] = nil
                comments[index]["html_body"] =
                    "<div>"
                    + text.split(separator: "\n", omittingEmptySubsequences: false).map {
                        "<p>\($0)</p>"
                    }.joined() + "</div>"
            }
        }
        ticket["comments"] = comments
    }

    private mutating func plantReviewAndSearch(_ seed: Int, _ texts: PlantedTexts, of text: String)
    {
        guard seed % 5 == 0 else { return }
        let body = text.replacing("\"", with: "'")
        reviews +=
            "Review,\"\(body)\",2,2026-11-0\(1 + seed % 9),\(texts.person.full),\(texts.person.mail),\"\(texts.thanksForReview)\"\n"
        searches +=
            "\"\(texts.searched(seed: seed))\",\(3 + seed % 7),0,0,2026-11-0\(1 + seed % 9)\n"
    }

    private mutating func forbid(_ person: PlantedPerson, at place: String) {
        for stem in person.stems { forbid(written: stem, at: place) }
        forbid(written: person.mail, at: place)
    }

    private mutating func forbid(_ value: String, at place: String) {
        forbid(written: value, at: place)
        let plain = Array(value.utf8.filter { (48...57).contains($0) })
        guard plain.count >= 9, let key = Self.key(plain, at: 0) else { return }
        digits[key, default: []].append((plain, place + ", digits"))
    }

    private mutating func forbid(written value: String, at place: String) {
        let bytes = Array(value.lowercased().utf8)
        guard let key = Self.key(bytes, at: 0) else { return }
        if written[key]?.contains(where: { $0.bytes == bytes }) != true {
            written[key, default: []].append((bytes, place))
        }
    }

    // MARK: Looking

    /// Returns what of the planted is in a text, in any case, also where digits stand apart.
    func leaks(in text: String) -> [Leak] {
        let bytes = Array(text.lowercased().utf8)
        return Self.found(written, in: bytes) + Self.found(digits, in: Self.joinedDigits(bytes))
    }

    private static func found(
        _ values: [UInt64: [(bytes: [UInt8], place: String)]], in bytes: [UInt8]
    ) -> [Leak] {
        var leaks: [Leak] = []
        var window: UInt64 = 0
        for position in bytes.indices {
            window = (window << 8 | UInt64(bytes[position])) & 0xFFFF_FFFF_FFFF
            guard position >= 5, let candidates = values[window] else { continue }
            let start = position - 5
            for (value, place) in candidates
            where bytes[start...].starts(with: value)
                && !isInsideNumber(start..<start + value.count, of: bytes)
            {
                leaks.append(Leak(value: String(decoding: value, as: UTF8.self), place: place))
            }
        }
        return leaks
    }

    /// Whether digits go on before or behind what was found among them.
    private static func isInsideNumber(_ range: Range<Int>, of bytes: [UInt8]) -> Bool {
        func isDigit(_ position: Int) -> Bool {
            bytes.indices.contains(position) && (48...57).contains(bytes[position])
        }
        return isDigit(range.lowerBound)
            && (isDigit(range.lowerBound - 1)
                || range.lowerBound > 1 && bytes[range.lowerBound - 1] == UInt8(ascii: ".")
                    && isDigit(range.lowerBound - 2))
            || isDigit(range.upperBound - 1) && isDigit(range.upperBound)
    }

    private static func key(_ bytes: [UInt8], at start: Int) -> UInt64? {
        guard bytes.count >= start + 6 else { return nil }
        return bytes[start..<start + 6].reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Returns the text without the signs that people put between the digits of a number.
    private static func joinedDigits(_ bytes: [UInt8]) -> [UInt8] {
        bytes.filter { !" -()./".utf8.contains($0) && $0 != 0xC2 && $0 != 0xA0 }
    }

    private static func truth(at file: URL) throws -> [String: (topic: Int, language: String)] {
        var truth: [String: (topic: Int, language: String)] = [:]
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
            let fields = line.split(separator: ",", omittingEmptySubsequences: false)
            guard fields.count > 4, fields[0] == "ticket" else { continue }
            truth[String(fields[1])] = (
                Int(fields[2].dropFirst().prefix(2)) ?? 0, String(fields[4])
            )
        }
        return truth
    }
}

/// What is written of a person in a ticket, ready to stand in a sentence.
struct Values {
    let mail: String
    /// The address as people write it who fear robots.
    let hiddenMail: String
    let phone: String
    let order: String
    let card: String
    let account: String
    let person: String

    init(numbers: PlantedNumbers, mail: String, language: String, seed: Int) {
        self.mail = mail
        let parts = mail.split(separator: "@").map(String.init)
        let (name, domain) = (parts[0], parts[1])
        let spoken = domain.replacing(".", with: " (dot) ")
        let at = language == "pl" ? "(małpa)" : language == "ru" ? "(собака)" : "(at)"
        hiddenMail =
            [
                "\(name) \(at) \(domain)", "\(name)[at]\(domain)", "\(name) (at) \(spoken)",
                "\(name) @ \(domain)", "\(name) {at} \(domain)",
            ][seed % 5]
        phone = numbers.phone
        order = numbers.order
        card = numbers.card
        account = numbers.account
        person = numbers.person(language)
    }

    var forbidden: [String] {
        [phone, card, account, Self.number(person)] + [Self.number(order)] + [hiddenMail]
    }

    /// A number without the word before it.
    private static func number(_ text: String) -> String {
        let first = text.firstIndex { $0.isNumber } ?? text.startIndex
        return text.contains("серия")
            ? String(text.suffix(6))
            : text.hasPrefix("#") || text.hasPrefix("n") || text.hasPrefix("№")
                || text.first?.isLowercase == true ? String(text[first...]) : text
    }
}
