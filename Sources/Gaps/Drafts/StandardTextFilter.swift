import Cleaning
import SupportModel

/// Leaves out of replies what agents write to everybody, whatever is asked.
///
/// A sentence that customers of several other questions get too says nothing of this one, unless it
/// names what is asked or something that few replies name; one that half of them get never does.
/// A text of which every sentence is said to customers of another question, or that several got word
/// for word where there is no other question, must name it. What acknowledges a request, whatever
/// it is, never answers it.
struct StandardTextFilter {
    private let cluster: QuestionCluster
    private let standard: StandardSentences
    private let question: QuestionWords
    private let sentences: [ReplySentence]
    /// By key what each copy of a sentence names: an other number in each is one customer's.
    private let figures: [String: Set<String>]
    /// By key the tickets that got a sentence.
    private let tickets: [String: Set<String>]

    init(
        _ sentences: [ReplySentence], of cluster: QuestionCluster, asking question: QuestionWords,
        besides standard: StandardSentences
    ) {
        self.cluster = cluster
        self.standard = standard
        self.question = question
        self.sentences = sentences
        var figures: [String: Set<String>] = [:]
        for sentence in sentences {
            let named = Figures.features(of: sentence.text).union(sentence.addresses)
            figures[sentence.key] = figures[sentence.key]?.intersection(named) ?? named
        }
        self.figures = figures
        tickets = Dictionary(grouping: sentences, by: \.key).mapValues { Set($0.map(\.ticket)) }
    }

    /// The sentences that tell something of the question.
    var telling: [ReplySentence] {
        let replies = Dictionary(grouping: sentences, by: \.reply)
        return replies.keys.sorted().flatMap { telling(of: replies[$0] ?? [], among: replies) }
    }

    /// What is to be said of the replies as a whole.
    var remark: DraftStandardText? {
        let tickets = Set(sentences.map(\.ticket))
        if telling.isEmpty {
            return tickets.isEmpty ? nil : .saysNothing(replies: tickets.count)
        }
        let texts = Dictionary(grouping: sentences, by: \.ticket)
        guard tickets.count > 1, let first = sentences.first.flatMap({ texts[$0.ticket] }) else {
            return nil
        }
        return texts.values.allSatisfy { saysTheSame($0, first) }
            ? .isAll(replies: tickets.count) : nil
    }

    /// Whether two texts are one, but for what is each customer's own.
    private func saysTheSame(_ left: [ReplySentence], _ right: [ReplySentence]) -> Bool {
        left.map(\.key) == right.map(\.key)
            && zip(left, right).allSatisfy { own, other in
                own.claim.includes(other.claim) && other.claim.includes(own.claim)
                    || VaryingFigures.removing(from: own, among: sentences) != own.text
            }
    }

    private func telling(
        of reply: [ReplySentence], among replies: [Int: [ReplySentence]]
    ) -> [ReplySentence] {
        if reply.allSatisfy(isIdle) { return [] }
        guard standard.knowsOthers(than: cluster) else {
            let copies = replies.values.filter { $0.map(\.key) == reply.map(\.key) }
            let isCopied = Set(copies.joined().map(\.ticket)).count > 1
            return isCopied && !reply.contains(where: tells)
                ? [] : reply.filter { !isIdle($0) || !self.isCopied($0) }
        }
        let reaches = reply.map { standard.reach(of: $0.key, besides: cluster) }
        if !reaches.contains(.few), !reply.contains(where: tells) { return [] }
        // A word of the question in one of its sentences makes no answer of a text for all.
        let shared = zip(reply, reaches).filter { $0.1 == .several || $0.1 == .half }
        let isForAll = shared.count { !tells($0.0) } * 2 >= shared.count
        return zip(reply, reaches).compactMap { sentence, reach in
            switch reach {
            case .few: isIdle(sentence) && isCopied(sentence) ? nil : sentence
            case .another: isIdle(sentence) ? nil : sentence
            case .several: isForAll || !tells(sentence) ? nil : sentence
            case .half: nil
            }
        }
    }

    /// Whether a sentence acknowledges a request, and names nothing of the question.
    private func isIdle(_ sentence: ReplySentence) -> Bool {
        Acknowledgement.speaks(in: sentence.text) && !question.stand(in: sentence.words)
    }

    /// Whether customers of several tickets got a sentence word for word.
    private func isCopied(_ sentence: ReplySentence) -> Bool {
        (tickets[sentence.key]?.count ?? 0) > 1
    }

    private func tells(_ sentence: ReplySentence) -> Bool {
        if isIdle(sentence) { return false }
        return question.stand(in: sentence.words)
            || (figures[sentence.key] ?? []).contains { standard.isRare($0, besides: cluster) }
    }
}
