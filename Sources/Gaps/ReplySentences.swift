import Cleaning
import SupportModel
import TextEngine

/// The sentences of agents' replies, grouped by what they say.
struct ReplySentences {
    /// A sentence of a reply, with where it stood.
    private struct Sentence {
        var text: String
        var ticket: String
        /// The reply's ordinal over all tickets.
        var reply: Int
        /// 0 at the beginning of its reply, 1 at the end.
        var position: Double
        var vector: SparseVector
        var numbers: [String]
        var isNegated: Bool
    }

    /// The similarity from which two sentences say the same.
    private static let sameMeaning: Float = 0.45

    /// Source ids of the tickets with replies, in load order.
    let tickets: [String]
    private let sentences: [Sentence]

    init(of members: [StoredDocument], language: String, redactor: Redactor) {
        var tickets: [String] = []
        var raw: [(text: String, ticket: String, reply: Int, position: Double)] = []
        var replyCount = 0
        // Without a reply in the cluster's language, replies in others are better than none.
        let inLanguage = Self.answered(members, in: language)
        for stored in inLanguage.isEmpty ? Self.answered(members, in: nil) : inLanguage {
            tickets.append(stored.document.id)
            for reply in stored.document.replies {
                let cleaned = Cleaner.question(from: reply)
                let parts = SentenceSplitter.sentences(in: cleaned).map(redactor.redacted)
                    .filter(Self.isInformative)
                for (index, part) in parts.enumerated() {
                    let position = Double(index) / Double(max(1, parts.count - 1))
                    raw.append((part, stored.document.id, replyCount, position))
                }
                replyCount += 1
            }
        }
        let extractor = FeatureExtractor()
        let bags = raw.map { extractor.bag(of: $0.text, language: Language(rawValue: language)) }
        let space = VectorSpace(of: bags)
        self.tickets = tickets
        sentences = zip(raw, bags).map { part, bag in
            Sentence(
                text: part.text, ticket: part.ticket, reply: part.reply, position: part.position,
                vector: space.vector(of: bag), numbers: Self.numbers(in: part.text),
                isNegated: Self.isNegated(part.text))
        }
    }

    /// Returns the answer in the order in which replies give it, and the pairs that disagree.
    ///
    /// It is the reply that has most in common with the others, with what at least two replies
    /// say beside it: replies of one cluster can speak of different things, and a draft must not
    /// mix them. Every sentence is one that an agent wrote.
    func answer(count: Int) -> (sentences: [DraftSentence], disagreements: [DraftDisagreement]) {
        guard let medoid = medoidReply() else { return ([], []) }
        let groups = grouped().filter { group in
            support(of: group) > 1 || group.contains { sentences[$0].reply == medoid }
        }
        var disagreements: [DraftDisagreement] = []
        var chosen: [(position: Double, sentence: DraftSentence)] = []
        let ranked = groups.sorted {
            (support(of: $1), $0[0]) < (support(of: $0), $1[0])
        }
        for group in ranked.prefix(count) {
            let own = group.first { sentences[$0].reply == medoid }
            let best = own ?? representative(of: group)
            let position = group.map { sentences[$0].position }.reduce(0, +) / Double(group.count)
            chosen.append(
                (own.map { sentences[$0].position } ?? position, draftSentence(best, group)))
            if let other = group.first(where: { disagrees($0, with: best) }) {
                disagreements.append(
                    DraftDisagreement(
                        first: draftSentence(best, [best]), second: draftSentence(other, [other])))
            }
        }
        let ordered = chosen.enumerated().sorted {
            ($0.element.position, $0.offset) < ($1.element.position, $1.offset)
        }
        return (ordered.map(\.element.sentence), disagreements)
    }

    /// The reply nearest to the mean of all; the earlier of equals.
    private func medoidReply() -> Int? {
        let replies = Dictionary(grouping: sentences, by: \.reply)
        let means = replies.mapValues { SparseVector.mean(of: $0.map(\.vector)) }
        let order = means.keys.sorted()
        let center = SparseVector.mean(of: order.compactMap { means[$0] })
        return order.max { left, right in
            (means[left]?.normalized.dot(center) ?? 0, right)
                < (means[right]?.normalized.dot(center) ?? 0, left)
        }
    }

    /// Joins each sentence to the first group whose first sentence says the same.
    private func grouped() -> [[Int]] {
        var groups: [[Int]] = []
        for index in sentences.indices {
            let home = groups.firstIndex { group in
                sentences[group[0]].vector.dot(sentences[index].vector) >= Self.sameMeaning
            }
            if let home { groups[home].append(index) } else { groups.append([index]) }
        }
        return groups
    }

    private func support(of group: [Int]) -> Int { Set(group.map { sentences[$0].reply }).count }

    private func representative(of group: [Int]) -> Int {
        var best: (score: Float, index: Int) = (-1, group[0])
        for index in group {
            let score = group.reduce(Float(0)) {
                $0 + sentences[index].vector.dot(sentences[$1].vector)
            }
            if score > best.score { best = (score, index) }
        }
        return best.index
    }

    private func draftSentence(_ index: Int, _ group: [Int]) -> DraftSentence {
        var tickets: [String] = []
        for member in group where !tickets.contains(sentences[member].ticket) {
            tickets.append(sentences[member].ticket)
        }
        return DraftSentence(text: sentences[index].text, tickets: tickets)
    }

    /// Whether two sentences about the same thing name other numbers, or one denies it.
    private func disagrees(_ left: Int, with right: Int) -> Bool {
        let (left, right) = (sentences[left], sentences[right])
        guard left.reply != right.reply else { return false }
        if left.isNegated != right.isNegated { return left.vector.dot(right.vector) >= 0.6 }
        return !left.numbers.isEmpty && !right.numbers.isEmpty
            && Set(left.numbers).isDisjoint(with: right.numbers)
    }

    private static func answered(
        _ members: [StoredDocument], in language: String?
    ) -> [StoredDocument] {
        let identifier = LanguageIdentifier()
        return members.filter { stored in
            guard let reply = stored.document.replies.first else { return false }
            return language == nil || identifier.language(of: reply)?.rawValue == language
        }
    }

    /// Whether a sentence tells something: no sign-off, no question back, more than a few words.
    private static func isInformative(_ sentence: String) -> Bool {
        let words = sentence.split(whereSeparator: \.isWhitespace)
        return words.count >= 4 && !sentence.hasSuffix("?") && !Cleaner.isContentFree(sentence)
            && !sentence.contains("[name]")
    }

    private static func numbers(in text: String) -> [String] {
        text.split { !$0.isNumber && $0 != "." && $0 != "," }
            .map { $0.filter(\.isNumber) }.filter { !$0.isEmpty }
    }

    private static func isNegated(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }
        return words.contains { word in
            ["not", "no", "never", "cannot", "nie", "nigdy", "не", "нет", "нельзя", "никогда"]
                .contains(word) || word.hasSuffix("n't") || word.hasSuffix("n’t")
        }
    }
}
