import SupportModel

/// Learns from the questions of one language, and the passages that answer them, which words of
/// customers stand for which words of the content.
struct LexiconLearner {
    /// A pair needs so many documents to be sure of, and fewer to be shown at all.
    private static let sureDocuments = 3
    private static let leastDocuments = 2
    /// Of all that stands for a word, the share that must be the other one.
    private static let sureShare = 0.4
    private static let leastShare = 0.3
    /// What means the same does so in sentences that have so many words in common in all.
    private static let sureFrame = 4
    /// Beginnings of so many letters, and so much of the shorter word, make two words one.
    private static let rootLength = 4
    private static let rootShare = 0.75
    private static let knownRootLength = 3
    /// So many forms of a word are kept.
    private static let formLimit = 6

    private let reader: LexiconReader
    private let substitutions: Substitutions
    private let use: WordUse

    /// Counts what stands for what.
    init(_ reading: LexiconReading) {
        reader = reading.reader
        use = WordUse(
            wordCount: reader.wordCount, asked: reading.asked, content: reading.content)
        var substitutions = Substitutions(use: use, concepts: reader.concepts)
        for topic in reading.topics { substitutions.add(topic) }
        self.substitutions = substitutions
    }

    /// A pair that may be one, with what speaks for it.
    private struct Candidate {
        var pair: Substitutions.Pair
        var evidence: Substitutions.Evidence
        var surprise: Double
        var score: Double
        var isSure: Bool
        /// Whether the dictionary vouches for it, not the sentences.
        var isKnown = false
    }

    /// Returns the pairs, those that are sure first, then by score; a word is in one pair alone.
    func pairs(in language: String) -> [LexiconPair] {
        let learnt = substitutions.evidence.compactMap { candidate($0.key, $0.value) }
        let known = substitutions.known.compactMap { self.known($0.key, $0.value) }
        // What the sentences show for certain goes before what the dictionary says.
        let candidates =
            Self.ordered(learnt.filter(\.isSure)) + Self.ordered(known)
            + Self.ordered(learnt.filter { !$0.isSure })
        var taken: Set<Int> = []
        return candidates.compactMap { candidate in
            let pair = candidate.pair
            guard !taken.contains(pair.customers), !taken.contains(pair.contents) else {
                return nil
            }
            // What a word is a form of, or a name, stands for nothing else either.
            taken.formUnion([pair.customers, pair.contents])
            guard !areForms(pair), !(candidate.isKnown && haveOneRoot(pair)),
                !reader.isName(pair.customers), !reader.isName(pair.contents)
            else { return nil }
            return self.pair(candidate, in: language)
        }
    }

    private static func ordered(_ candidates: [Candidate]) -> [Candidate] {
        candidates.sorted { left, right in
            (right.score, left.pair.customers, left.pair.contents)
                < (left.score, right.pair.customers, right.pair.contents)
        }
    }

    private func candidate(
        _ pair: Substitutions.Pair, _ evidence: Substitutions.Evidence
    ) -> Candidate? {
        guard evidence.documents >= Self.leastDocuments else { return nil }
        let ofCustomers = evidence.weight / (substitutions.customerWeights[pair.customers] ?? 1)
        let ofContents = evidence.weight / (substitutions.contentWeights[pair.contents] ?? 1)
        let share = min(ofCustomers, ofContents)
        let first = substitutions.customerDocuments[pair.customers, default: 0]
        let second = substitutions.contentDocuments[pair.contents, default: 0]
        let both = evidence.documents
        let surprise = LogLikelihoodRatio.value(
            both: both, first: first - both, second: second - both,
            neither: max(0, substitutions.documentCount - first - second + both))
        guard share >= Self.leastShare, surprise >= LogLikelihoodRatio.onceInHundred else {
            return nil
        }
        return Candidate(
            pair: pair, evidence: evidence, surprise: surprise,
            score: evidence.weight * (ofCustomers * ofContents).squareRoot(),
            isSure: isSure(pair, evidence, share: share)
                && surprise >= LogLikelihoodRatio.onceInThousand)
    }

    /// Returns a pair that the dictionary vouches for: several customers are enough.
    private func known(
        _ pair: Substitutions.Pair, _ evidence: Substitutions.Evidence
    ) -> Candidate? {
        guard evidence.documents >= Self.leastDocuments else { return nil }
        return Candidate(
            pair: pair, evidence: evidence, surprise: 0, score: Double(evidence.documents),
            isSure: evidence.documents >= Self.sureDocuments || use.isCustomers(pair.customers),
            isKnown: true)
    }

    /// Whether two words begin alike, as `analysis` and `analyze` do: the dictionary has nouns and
    /// verbs of one root in one concept.
    private func haveOneRoot(_ pair: Substitutions.Pair) -> Bool {
        let stems = (reader.stems[pair.customers], reader.stems[pair.contents])
        return stems.0.commonPrefix(with: stems.1).count >= Self.knownRootLength
    }

    /// Whether enough speaks for a pair: opposites and alternatives stand in each other's place too,
    /// as `stop` and `resume` do, but mostly within one question and in words that customers use.
    private func isSure(
        _ pair: Substitutions.Pair, _ evidence: Substitutions.Evidence, share: Double
    ) -> Bool {
        evidence.documents >= Self.sureDocuments && share >= Self.sureShare
            && evidence.frame.count >= Self.sureFrame
            && (evidence.clusters.count > 1 || use.isContentsAlone(pair.contents))
    }

    /// Whether two words are forms, parts or spellings of one.
    private func areForms(_ pair: Substitutions.Pair) -> Bool {
        let left = forms(of: pair.customers, isContent: false)
        let right = forms(of: pair.contents, isContent: true)
        return left.contains { first in
            right.contains { second in Self.areForms(first, second) }
        }
    }

    static func areForms(_ left: String, _ right: String) -> Bool {
        if WordForms.areOne(left, right) { return true }
        let (shorter, longer) = left.count < right.count ? (left, right) : (right, left)
        if shorter.count >= rootLength, longer.contains(shorter) { return true }
        let root = left.commonPrefix(with: right).count
        let end = String(left.reversed()).commonPrefix(with: String(right.reversed())).count
        // One letter more, less or another; in a long word two, as when they change places.
        let slips = shorter.count < 2 * rootLength ? 1 : 2
        if shorter.count > rootLength, root + end >= longer.count - slips { return true }
        return root >= rootLength && Double(root) >= rootShare * Double(shorter.count)
    }

    private func pair(_ candidate: Candidate, in language: String) -> LexiconPair? {
        guard let example = candidate.evidence.example else { return nil }
        let (pair, evidence) = (candidate.pair, candidate.evidence)
        return LexiconPair(
            language: language, customerForms: forms(of: pair.customers, isContent: false),
            contentForms: forms(of: pair.contents, isContent: true),
            documents: evidence.documents, clusters: evidence.clusters.sorted(),
            pages: evidence.pages.sorted(), isSure: candidate.isSure, score: candidate.score,
            surprise: candidate.surprise,
            customerExample: .init(
                text: example.question.text, document: example.question.document),
            contentExample: .init(text: example.other.text, document: example.other.document))
    }

    /// Returns the forms in which one side writes a word, the most frequent first.
    private func forms(of word: Int, isContent: Bool) -> [String] {
        let counts = isContent ? reader.contentForms[word] : reader.customerForms[word]
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .prefix(Self.formLimit).map(\.key)
    }
}
