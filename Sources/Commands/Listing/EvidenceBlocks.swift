import Reporting
import SupportModel
import Wording

/// Shows the passages of the content that come nearest to a question.
struct EvidenceBlocks {
    var text: CustomerText

    /// Returns what the content says about a question, best passage first.
    func blocks(for cluster: QuestionCluster, limit: Int = 3) -> [Block] {
        guard let coverage = cluster.coverage else {
            return [.paragraph(say("No content is loaded, so it cannot be compared with any."))]
        }
        let said = cluster.verdict.flatMap { coverage.pageByReplies(for: $0) }?.best
        let others = coverage.evidence.filter { $0.passage != said?.passage }
        return [.heading(say("What the content says"), level: 2)]
            + (said.map { [quotation(asReplied: $0)] } ?? [])
            + blocks(for: others, limit: said == nil ? limit : limit - 1)
    }

    /// Returns the passage that says what agents reply.
    private func quotation(asReplied said: PassageEvidence) -> Block {
        .quotation(
            text.quote(body(of: said.passage), limit: 200),
            source: say(
                "\(place(of: said)), likeness to what agents reply \(Counted.decimal(said.similarity))"
            ))
    }

    /// Returns the passages as quotations.
    func blocks(for evidence: [PassageEvidence], limit: Int = 3) -> [Block] {
        guard !evidence.isEmpty else { return [.paragraph(say("Nothing comes near."))] }
        return evidence.prefix(limit).map { found in
            .quotation(
                text.quote(body(of: found.passage), limit: 200),
                source: say(
                    "\(place(of: found)), likeness to the question \(Counted.decimal(found.similarity))"
                ))
        }
    }

    /// A passage's text without the title and heading that it begins with; they name its place.
    func body(of passage: Passage) -> String {
        var rest = passage.text[...]
        for words in [passage.title, passage.title, passage.heading ?? ""] where !words.isEmpty {
            guard rest.hasPrefix(words), rest.count > words.count else { continue }
            rest = rest.dropFirst(words.count).drop(while: \.isWhitespace)
        }
        return rest.isEmpty ? passage.text : String(rest)
    }

    /// Returns where a passage stands: `Cleaning the filter › Descaling (help/filter.md)`.
    func place(of found: PassageEvidence) -> String {
        let title = text.label(found.passage.title)
        let heading = found.passage.heading.map(text.label)
        let path = heading.map { $0 == title ? title : "\(title) › \($0)" } ?? title
        return path.isEmpty ? found.contentID : "\(path) (\(found.contentID))"
    }

    /// Returns a passage for programs.
    func record(_ found: PassageEvidence) -> DataValue {
        [
            "content": .string(found.contentID), "url": DataValue(found.url),
            "title": .string(found.passage.title), "heading": DataValue(found.passage.heading),
            "scope": .string(found.passage.scope.rawValue),
            "text": .string(text.quote(found.passage.text, limit: 500)),
            "similarity": .number(found.similarity),
        ]
    }
}
