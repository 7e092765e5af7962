import Cleaning
import Foundation
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
        var speech: AgentSpeech
        var vector: SparseVector
        var numbers: [String]
        var isNegated: Bool
    }

    /// An answer in the order in which replies give it.
    struct Answer {
        var sentences: [DraftSentence] = []
        /// What one reply said to one customer.
        var singleCases: [DraftSentence] = []
        var disagreements: [DraftDisagreement] = []
        /// Source ids of the tickets that the answer's own wording comes from, in load order.
        var tickets: [String] = []
    }

    /// The similarity from which two sentences say the same.
    private static let sameMeaning: Float = 0.45
    /// A reply of so many sentences says enough.
    private static let fullReply = 3

    /// Source ids of the tickets with replies, in load order.
    private let tickets: [String]
    private let sentences: [Sentence]
    /// How near each reply's question and the reply itself are to what the cluster asks.
    private let relevance: [Float]

    /// - Parameter customers: What the customers of the same members wrote.
    init(
        of members: [StoredDocument], language: String, redactor: Redactor,
        customers: CustomerSentences
    ) {
        var tickets: [String] = []
        var relevance: [Float] = []
        var raw: [Sentence] = []
        // Without a reply in the cluster's language, replies in others are better than none.
        let inLanguage = Self.answered(members, in: language)
        for stored in inLanguage.isEmpty ? Self.answered(members, in: nil) : inLanguage {
            tickets.append(stored.document.id)
            let asked = customers.closeness[stored.key] ?? 0
            for reply in stored.document.replies {
                let parts = Self.parts(of: reply, redactor: redactor)
                for (index, part) in parts.enumerated() {
                    raw.append(
                        Sentence(
                            text: part.text, ticket: stored.document.id, reply: relevance.count,
                            position: Double(index) / Double(max(1, parts.count - 1)),
                            speech: part.speech, vector: SparseVector(),
                            numbers: Self.numbers(in: part.text),
                            isNegated: Self.isNegated(part.text)))
                }
                relevance.append(
                    asked + customers.closeness(of: parts.map(\.text).joined(separator: "\n")))
            }
        }
        let extractor = FeatureExtractor()
        let bags = raw.map { extractor.bag(of: $0.text, language: Language(rawValue: language)) }
        let space = VectorSpace(of: bags)
        for (index, bag) in bags.enumerated() { raw[index].vector = space.vector(of: bag) }
        self.tickets = tickets
        self.relevance = relevance
        sentences = raw
    }

    /// Returns the answer, in sentences that agents wrote.
    ///
    /// It is the reply that has most in common with the others and with what customers ask, with
    /// what at least two replies say beside it: replies of one cluster can speak of different
    /// things, and a draft must not mix them.
    func answer(count: Int) -> Answer {
        guard let medoid = medoidReply() else { return Answer() }
        let groups = grouped().filter { group in
            support(of: group) > 1 || group.contains { sentences[$0].reply == medoid }
        }
        var answer = Answer()
        var chosen: [(position: Double, index: Int, group: [Int])] = []
        let ranked = groups.sorted {
            (support(of: $1), $0[0]) < (support(of: $0), $1[0])
        }
        for group in ranked.prefix(count) {
            let best = spokesman(of: group, medoid: medoid)
            let position = group.map { sentences[$0].position }.reduce(0, +) / Double(group.count)
            let isOwn = sentences[best].reply == medoid
            chosen.append((isOwn ? sentences[best].position : position, best, group))
            if let other = group.first(where: { disagrees($0, with: best) }) {
                answer.disagreements.append(
                    DraftDisagreement(
                        first: draftSentence(best, [best]), second: draftSentence(other, [other])))
            }
        }
        let ordered = chosen.enumerated().sorted {
            ($0.element.position, $0.offset) < ($1.element.position, $1.offset)
        }
        for (_, choice) in ordered {
            let sentence = draftSentence(choice.index, choice.group)
            // What several replies say holds for more than one.
            if sentences[choice.index].speech == .general || sentence.tickets.count > 1 {
                answer.sentences.append(sentence)
            } else {
                answer.singleCases.append(sentence)
            }
        }
        answer.tickets = sources(of: answer)
        return answer
    }

    /// Source ids of all tickets that say something of the answer, in load order.
    private func sources(of answer: Answer) -> [String] {
        let said =
            answer.sentences + answer.singleCases
            + answer.disagreements.flatMap { [$0.first, $0.second] }
        let used = Set(said.flatMap(\.tickets))
        return tickets.filter(used.contains)
    }

    /// The reply that speaks best for all; the earlier of equals.
    ///
    /// What counts: how near it is to the mean of all replies, how near it and its question are to
    /// what the cluster asks, and whether it says enough.
    private func medoidReply() -> Int? {
        let replies = Dictionary(grouping: sentences, by: \.reply)
        let means = replies.mapValues { SparseVector.mean(of: $0.map(\.vector)) }
        let order = means.keys.sorted()
        let center = SparseVector.mean(of: order.compactMap { means[$0] }).normalized
        func score(_ reply: Int) -> Float {
            let agreement = means[reply]?.normalized.dot(center) ?? 0
            let general = replies[reply]?.count { $0.speech == .general } ?? 0
            let fullness = Float(min(general, Self.fullReply)) / Float(Self.fullReply)
            return (agreement + relevance[reply]) * (1 + fullness)
        }
        return order.max { (score($0), $1) < (score($1), $0) }
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

    /// The sentence that stands for a group: one that speaks to all, of the reply that stands for
    /// all if it can be, else the one that has most in common with the others.
    private func spokesman(of group: [Int], medoid: Int) -> Int {
        let general = group.filter { sentences[$0].speech == .general }
        let fit = general.isEmpty ? group : general
        if let own = fit.first(where: { sentences[$0].reply == medoid }) { return own }
        var best: (score: Float, index: Int) = (-1, fit[0])
        for index in fit {
            let score = group.reduce(Float(0)) {
                $0 + sentences[index].vector.dot(sentences[$1].vector)
            }
            if score > best.score { best = (score, index) }
        }
        return best.index
    }

    private func draftSentence(_ index: Int, _ group: [Int]) -> DraftSentence {
        var tickets: [String] = []
        for member in [index] + group where !tickets.contains(sentences[member].ticket) {
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

    /// The sentences of a reply that tell something to more than its customer, redacted.
    private static func parts(
        of reply: String, redactor: Redactor
    ) -> [(text: String, speech: AgentSpeech)] {
        let sentences = SentenceSplitter.sentences(in: Cleaner.question(from: reply))
        return sentences.enumerated().compactMap { index, sentence in
            let told = Self.withoutDeed(Sympathy.removing(from: redactor.redacted(sentence)))
            let isLast = index == sentences.count - 1
            return isInformative(told.text, isLast: isLast) ? told : nil
        }
    }

    /// Returns a sentence with to whom it speaks; of what an agent did, only what was found.
    ///
    /// "I checked with the bank: the second payment is on hold" tells of one customer what stands
    /// behind the colon.
    private static func withoutDeed(_ sentence: String) -> (text: String, speech: AgentSpeech) {
        let speech = AgentSpeech(of: sentence)
        guard speech == .deed else { return (sentence, speech) }
        guard let colon = sentence.range(of: ": ") else { return ("", .deed) }
        let found = String(sentence[colon.upperBound...])
        return AgentSpeech(of: found) == .deed
            ? ("", .deed) : (found.prefix(1).uppercased() + found.dropFirst(), .singleCase)
    }

    /// Whether a sentence tells something: no sign-off, no question back, more than a word.
    private static func isInformative(_ sentence: String, isLast: Bool) -> Bool {
        let words = sentence.split(whereSeparator: \.isWhitespace)
        // "Do not delete it." is an answer; at the end a few words are a name.
        let isShort = isLast || sentence.hasSuffix("!")
        return words.count >= (isShort ? 4 : 2) && !sentence.hasSuffix("?")
            && !Cleaner.isContentFree(sentence) && !sentence.contains("[name]")
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
