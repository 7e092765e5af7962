import SupportModel

/// Leaves out of replies what agents write to everybody, whatever is asked.
///
/// A sentence that customers of several other questions get too says nothing of this one, unless it
/// names what is asked or something that few replies name; one that half of them get never does.
/// Where there is no other question to tell it by, a text that several customers got word for word
/// must name it.
struct StandardTextFilter {
    private let cluster: QuestionCluster
    private let standard: StandardSentences
    private let question: QuestionWords
    private let sentences: [ReplySentence]
    /// By key what each copy of a sentence names: an other number in each is one customer's.
    private let figures: [String: Set<String>]

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
            let named = Figures.features(of: sentence.text)
            figures[sentence.key] = figures[sentence.key]?.intersection(named) ?? named
        }
        self.figures = figures
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
        guard standard.knowsOthers(than: cluster) else {
            let copies = replies.values.filter { $0.map(\.key) == reply.map(\.key) }
            let isCopied = Set(copies.joined().map(\.ticket)).count > 1
            return isCopied && !reply.contains(where: tells) ? [] : reply
        }
        let reaches = reply.map { standard.reach(of: $0.key, besides: cluster) }
        // A word of the question in one of its sentences makes no answer of a text for all.
        let shared = zip(reply, reaches).filter { $0.1 != .few }
        let isForAll = shared.count { !tells($0.0) } * 2 >= shared.count
        return zip(reply, reaches).compactMap { sentence, reach in
            switch reach {
            case .few: sentence
            case .several: isForAll || !tells(sentence) ? nil : sentence
            case .half: nil
            }
        }
    }

    private func tells(_ sentence: ReplySentence) -> Bool {
        question.stand(in: sentence.words)
            || (figures[sentence.key] ?? []).contains { standard.isRare($0, besides: cluster) }
    }
}
