import Cleaning
import SupportModel
import TextEngine

/// The sentences of agents' replies, grouped by what they say.
struct ReplySentences {
    /// An answer in the order in which replies give it.
    struct Answer {
        var sentences: [DraftSentence] = []
        /// What one reply said to one customer.
        var singleCases: [DraftSentence] = []
        var disagreements: [DraftDisagreement] = []
        /// Source ids of the tickets that the answer's own wording comes from, in load order.
        var tickets: [String] = []
        /// That the replies are one text, or say nothing; nil where neither is so.
        var standardText: DraftStandardText?
    }

    /// The similarity from which two sentences say the same.
    private static let sameMeaning: Float = 0.45
    /// The similarity from which only a denial tells two sentences apart.
    private static let sameWords: Float = 0.6
    /// So many wordings of one thing are compared with each other.
    private static let wordingLimit = 40
    /// A reply of so many sentences says enough.
    private static let fullReply = 3

    /// Source ids of the tickets with replies, in load order.
    private let tickets: [String]
    private var sentences: [ReplySentence]
    /// The ordinals of sentences that speak of the same.
    private var groups: [[Int]] = []
    /// How near each reply's question and the reply itself are to what the cluster asks.
    private let relevance: [Float]
    private let standardText: DraftStandardText?

    /// - Parameters:
    ///   - customers: What the customers of the same members wrote.
    ///   - standard: What agents write to customers of many questions.
    init(
        of members: [StoredDocument], in cluster: QuestionCluster, language code: String,
        redactor: Redactor, customers: CustomerSentences, standard: StandardSentences
    ) {
        let language = Language(rawValue: code)
        let cache = AnalysisCache()
        let question = QuestionWords(
            of: cluster, members: members, language: language, using: cache)
        let reader = ReplyReader(redactor: redactor, language: language, cache: cache)
        var tickets: [String] = []
        var relevance: [Float] = []
        var raw: [ReplySentence] = []
        // Without a reply in the draft's language, replies in others are better than none.
        let inLanguage = Self.answered(members, in: code)
        for stored in inLanguage.isEmpty ? Self.answered(members, in: nil) : inLanguage {
            tickets.append(stored.document.id)
            // Below a customer's words stands what was replied to them, if as much speaks for it.
            let closeness = customers.closeness[stored.key] ?? 0
            let asked = customers.says(cluster.label, stored.key) ? closeness * 2 : closeness
            let others = OtherQuestions(
                of: stored.key, from: customers, besides: question, language: language,
                using: cache)
            for reply in ReplySentence.standing(among: stored.document.replies) {
                let told = reader.sentences(
                    of: reply, to: stored.document, ordinal: relevance.count)
                raw += told.filter { !others.are(answeredBy: $0.said) }
                relevance.append(
                    asked + customers.closeness(of: told.map(\.text).joined(separator: "\n")))
            }
        }
        let filter = StandardTextFilter(
            Self.withoutHollow(raw), of: cluster, asking: question, besides: standard)
        raw = filter.telling
        standardText = filter.remark
        let extractor = FeatureExtractor()
        let bags = raw.map { extractor.bag(of: $0.text, language: language) }
        let space = VectorSpace(of: bags)
        for (index, bag) in bags.enumerated() { raw[index].vector = space.vector(of: bag) }
        self.tickets = tickets
        self.relevance = relevance
        sentences = raw
        groups = grouped()
        for group in groups {
            let peers = group.map { sentences[$0] }
            for index in group {
                sentences[index].plain = VaryingFigures.removing(
                    from: sentences[index], among: peers)
            }
        }
    }

    /// Leaves out sentences whose point was one customer's datum; a datum that customers of several
    /// tickets are told is the company's, for an editor to put in again.
    private static func withoutHollow(_ sentences: [ReplySentence]) -> [ReplySentence] {
        var tickets: [String: Set<String>] = [:]
        for sentence in sentences where sentence.isHollow {
            tickets[sentence.written, default: []].insert(sentence.ticket)
        }
        return sentences.filter {
            !$0.isHollow || (tickets[$0.written]?.count ?? 0) > 1
        }
    }

    /// Returns the answer, in sentences that agents wrote.
    ///
    /// It is the reply that has most in common with the others and with what customers ask, with
    /// what at least two replies say beside it: replies of one cluster can speak of different
    /// things, and a draft must not mix them.
    func answer(count: Int) -> Answer {
        var answer = Answer()
        answer.standardText = standardText
        guard let medoid = medoidReply() else { return answer }
        let groups = groups.filter { group in
            support(of: group) > 1 || group.contains { sentences[$0].reply == medoid }
        }
        var chosen: [(position: Double, index: Int, group: [Int])] = []
        let ranked = groups.sorted {
            (support(of: $1), $0[0]) < (support(of: $0), $1[0])
        }
        var contested: Set<Int> = []
        for group in ranked where chosen.count < count {
            let best = spokesman(of: group, medoid: medoid)
            // What more replies say otherwise stands under TO VERIFY beside it.
            if contested.contains(best) { continue }
            let position = group.map { sentences[$0].position }.reduce(0, +) / Double(group.count)
            let isOwn = sentences[best].reply == medoid
            chosen.append((isOwn ? sentences[best].position : position, best, group))
            for other in disagreeing(with: best, group) {
                contested.formUnion(sayers(of: other, among: sentences.indices))
                let pair = Set([sentences[best].text, sentences[other].text])
                let isKnown = answer.disagreements.contains {
                    Set([$0.first.text, $0.second.text]) == pair
                }
                guard !isKnown else { continue }
                answer.disagreements.append(
                    DraftDisagreement(
                        first: draftSentence(best, group),
                        second: draftSentence(other, sentences.indices)))
            }
        }
        let ordered = chosen.enumerated().sorted {
            ($0.element.position, $0.offset) < ($1.element.position, $1.offset)
        }
        for (_, choice) in ordered {
            var sentence = draftSentence(choice.index, choice.group)
            sentence.step = choice.group.first { sentences[$0].reply == medoid }
                .flatMap { sentences[$0].step }
            // What several replies say holds for more than one.
            let isGeneral = sentences[choice.index].speech == .general || sentence.tickets.count > 1
            if isGeneral, !sentences[choice.index].isHollow {
                answer.sentences.append(sentence)
            } else {
                answer.singleCases.append(sentence)
            }
        }
        answer.sentences = Self.withStepsTogether(answer.sentences)
        answer.tickets = sources(of: answer)
        return answer
    }

    /// Puts behind the steps what other replies say between them.
    private static func withStepsTogether(_ sentences: [DraftSentence]) -> [DraftSentence] {
        guard let first = sentences.firstIndex(where: { $0.step != nil }),
            let last = sentences.lastIndex(where: { $0.step != nil })
        else { return sentences }
        let between = sentences[first...last]
        return sentences[..<first] + between.filter { $0.step != nil }
            + between.filter { $0.step == nil } + sentences[(last + 1)...]
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

    /// Joins each sentence to the first group whose first sentence says the same, or something else
    /// in its place; what is only put the other way round is of another group.
    private func grouped() -> [[Int]] {
        var groups: [[Int]] = []
        for index in sentences.indices {
            let home = groups.firstIndex { group in
                isNear(group[0], index)
                    && (sentences[group[0]].claim.isNegated == sentences[index].claim.isNegated
                        || denies(group[0], index))
            }
            if let home { groups[home].append(index) } else { groups.append([index]) }
        }
        return groups
    }

    /// Whether two sentences say much the same, or of the same thing.
    private func isNear(_ left: Int, _ right: Int) -> Bool {
        let (left, right) = (sentences[left], sentences[right])
        return left.vector.dot(right.vector) >= Self.sameMeaning
            || left.claim.speaksOfTheSame(as: right.claim)
    }

    private func support(of group: [Int]) -> Int { Set(group.map { sentences[$0].reply }).count }

    /// The sentence that stands for a group: one that speaks to all and that most tickets say, of
    /// the reply that stands for all if it can be, else the one that has most in common with the
    /// others.
    private func spokesman(of group: [Int], medoid: Int) -> Int {
        let general = group.filter { sentences[$0].speech == .general }
        let fit = general.isEmpty ? group : general
        let speakers = naming(addressesOf: group, among: uncontested(fit, of: group))
        if let own = speakers.first(where: { sentences[$0].reply == medoid }) { return own }
        var best: (score: Float, index: Int) = (-1, speakers[0])
        for index in speakers {
            let score = group.reduce(Float(0)) {
                $0 + sentences[index].vector.dot(sentences[$1].vector)
            }
            if score > best.score { best = (score, index) }
        }
        return best.index
    }

    /// Returns those sentences that most tickets say where sentences of their group contradict each
    /// other; all of them where none does.
    private func uncontested(_ fit: [Int], of group: [Int]) -> [Int] {
        let wordings = wordings(of: group)
        let isContested = wordings.contains { left in wordings.contains { opposes(left, $0) } }
        guard isContested else { return fit }
        let said = self.wordings(of: fit).map { index in
            (
                index: index,
                tickets: Set(sayers(of: index, among: group).map { sentences[$0].ticket })
            )
        }
        let most = said.map(\.tickets.count).max() ?? 0
        return said.filter { $0.tickets.count == most }.map(\.index)
    }

    /// Returns those sentences that name most of the pages that several tickets are sent to.
    private func naming(addressesOf group: [Int], among speakers: [Int]) -> [Int] {
        var tickets: [String: Set<String>] = [:]
        for index in group {
            for address in sentences[index].addresses {
                tickets[address, default: []].insert(sentences[index].ticket)
            }
        }
        let shared = Set(tickets.filter { $0.value.count > 1 }.keys)
        guard !shared.isEmpty else { return speakers }
        let counts = speakers.map { sentences[$0].addresses.intersection(shared).count }
        return zip(speakers, counts).filter { $0.1 == counts.max() }.map(\.0)
    }

    /// Returns the first sentence of each wording.
    private func wordings(of group: [Int]) -> [Int] {
        var known: Set<String> = []
        let first = group.filter { known.insert(sentences[$0].plain).inserted }
        return Array(first.prefix(Self.wordingLimit))
    }

    /// Returns a sentence with the tickets that say it.
    private func draftSentence(_ index: Int, _ group: some Sequence<Int>) -> DraftSentence {
        var tickets: [String] = []
        for member in [index] + sayers(of: index, among: group)
        where !tickets.contains(sentences[member].ticket) {
            tickets.append(sentences[member].ticket)
        }
        return DraftSentence(text: sentences[index].plain, tickets: tickets)
    }

    /// Returns those sentences that say what one says: half of its words, all its figures, and a
    /// denial only where it denies.
    private func sayers(of index: Int, among group: some Sequence<Int>) -> [Int] {
        let own = sentences[index]
        let words = own.words.names
        return group.filter { other in
            let peer = sentences[other]
            // A figure that is each customer's own is nobody's in the article.
            return other == index || own.plain != own.text && own.key == peer.key
                || isNear(index, other)
                    && words.intersection(peer.words.names).count * 2 >= words.count
                    && peer.claim.includes(own.claim)
        }
    }

    // MARK: Disagreements

    /// Returns sentences of other replies that say something else of the same, each claim once.
    private func disagreeing(with best: Int, _ group: [Int]) -> [Int] {
        let others =
            wordings(of: group).filter { opposes($0, best) }
            + sentences.indices.filter {
                denies($0, best) || excludes($0, best) || answersOtherwise($0, best)
            }
        var different: [Int] = []
        for other in others {
            let isKnown = different.contains { known in
                known == other
                    || sentences[known].claim.includes(sentences[other].claim)
                        && isNear(known, other)
            }
            if !isKnown { different.append(other) }
        }
        return different
    }

    /// Whether two sentences of a group say what cannot both hold.
    private func opposes(_ left: Int, _ right: Int) -> Bool {
        denies(left, right) || namesOtherFigures(left, right)
            || answersOtherwise(left, right)
    }

    /// Whether one of two sentences with a word in common begins with yes, the other with no.
    private func answersOtherwise(_ left: Int, _ right: Int) -> Bool {
        let (left, right) = (sentences[left], sentences[right])
        return left.ticket != right.ticket && left.claim.answersOtherwise(than: right.claim)
            && !left.words.names.isDisjoint(with: right.words.names)
    }

    /// Whether one of two sentences in nearly the same words, or one that says what, denies the
    /// other.
    private func denies(_ left: Int, _ right: Int) -> Bool {
        let (left, right) = (sentences[left], sentences[right])
        guard left.reply != right.reply, left.ticket != right.ticket else { return false }
        return left.claim.isNegated != right.claim.isNegated
            && left.vector.dot(right.vector) >= Self.sameWords
            || left.claim.denies(right.claim)
    }

    /// Whether two sentences name other figures, and not only each its customer's.
    private func namesOtherFigures(_ left: Int, _ right: Int) -> Bool {
        let (left, right) = (sentences[left], sentences[right])
        return left.ticket != right.ticket && left.plain == left.text && right.plain == right.text
            && left.claim.namesOtherFigures(than: right.claim)
    }

    /// Whether two sentences say what cannot both hold: one says so, or several replies say the one
    /// and several the other, and none says both.
    private func excludes(_ left: Int, _ right: Int) -> Bool {
        guard sentences[left].reply != sentences[right].reply,
            sentences[left].claim.isNegated == sentences[right].claim.isNegated,
            let parted = ReplyAlternatives(sentences[left].words, sentences[right].words)
        else { return false }
        if parted.isExclusive { return true }
        let first = tickets(saying: parted.frame.union(parted.first))
        let second = tickets(saying: parted.frame.union(parted.second))
        return first.count > 1 && second.count > 1 && first.isDisjoint(with: second)
    }

    /// Returns the tickets with a sentence that has all of those words.
    private func tickets(saying words: Set<String>) -> Set<String> {
        Set(sentences.lazy.filter { words.isSubset(of: $0.words.content) }.map(\.ticket))
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
}
