import SupportModel

/// Counts which word of a page stands where customers write another.
///
/// A question is laid beside each sentence of the passage that answers it, and beside questions of
/// other customers who ask the same in words of the page. What both have is the frame; of what is
/// left over on either side each word may stand for each. The more of the sentences is frame and the
/// less is left over, the more such an alignment says. Words that mean the same stand for each other
/// in several frames, which single accidents do not.
struct Substitutions {
    /// The share of two sentences' words, weighed by rarity, from which on they have a frame.
    private static let leastFrame = 0.2
    /// So many documents of a question are read, and of each so many sentences.
    static let documentLimit = 100
    static let sentenceLimit = 4

    /// What speaks for a pair of words.
    struct Evidence {
        /// The sum over documents of the best alignment of each.
        var weight = 0.0
        var documents = 0
        var clusters: Set<ClusterID> = []
        var pages: Set<Int> = []
        /// The words of all frames.
        var frame: Set<Int> = []
        /// The best alignment, as an example.
        var example: (question: LexiconText, other: LexiconText, weight: Double)?
    }

    /// A word of customers and one of the content, by number.
    struct Pair: Hashable {
        var customers: Int
        var contents: Int
    }

    private let use: WordUse
    /// By number, what each word means by the dictionary.
    private let concepts: [[Int]]
    private(set) var evidence: [Pair: Evidence] = [:]
    /// What speaks for pairs that the dictionary knows: customers write the one, the passage that
    /// answers them the other.
    private(set) var known: [Pair: Evidence] = [:]
    /// The weights of all pairs of a word, and the documents in which it was left over.
    private(set) var customerWeights: [Int: Double] = [:]
    private(set) var contentWeights: [Int: Double] = [:]
    private(set) var customerDocuments: [Int: Int] = [:]
    private(set) var contentDocuments: [Int: Int] = [:]
    /// How many documents had an alignment.
    private(set) var documentCount = 0

    init(use: WordUse, concepts: [[Int]]) {
        self.use = use
        self.concepts = concepts
    }

    /// Reads a question that a page answers.
    mutating func add(_ topic: LexiconTopic) {
        let others =
            topic.passage
            + topic.questions.joined().filter { sentence in
                sentence.words.contains(where: topic.pageWords.contains)
            }
        for question in topic.questions.prefix(Self.documentLimit) {
            add(question, beside: others, of: topic)
            addKnown(question, of: topic)
        }
    }

    private mutating func addKnown(_ question: [LexiconText], of topic: LexiconTopic) {
        let asked = Set(question.flatMap(\.words))
        var found: [Pair: (question: LexiconText, other: LexiconText, weight: Double)] = [:]
        for sentence in question.prefix(Self.sentenceLimit) {
            for word in sentence.words
            where !topic.pageWords.contains(word) {
                for other in topic.passage {
                    for answer in other.words
                    where !asked.contains(answer) && use.isContents(answer)
                        && use.isOfFewTopics(answer)
                        && concepts[answer].contains(where: concepts[word].contains)
                    {
                        let pair = Pair(customers: word, contents: answer)
                        if found[pair] == nil { found[pair] = (sentence, other, 1) }
                    }
                }
            }
        }
        for (pair, example) in found {
            known[pair, default: Evidence()].documents += 1
            known[pair]?.clusters.insert(topic.cluster)
            known[pair]?.pages.insert(topic.page)
            if known[pair]?.example == nil { known[pair]?.example = example }
        }
    }

    private mutating func add(
        _ question: [LexiconText], beside others: [LexiconText], of topic: LexiconTopic
    ) {
        var best: [Pair: Double] = [:]
        for sentence in question.prefix(Self.sentenceLimit) {
            let own = sentence.words.filter {
                !topic.pageWords.contains($0) && use.isCustomers($0)
            }
            guard !own.isEmpty else { continue }
            let weight = weight(of: sentence.words)
            for other in others where other.document != sentence.document {
                guard let found = alignment(sentence, weight, other, own, topic.pageWords)
                else { continue }
                for pair in found.pairs {
                    best[pair] = max(best[pair] ?? 0, found.weight)
                    evidence[pair, default: Evidence()].frame.formUnion(found.frame)
                    if found.weight > evidence[pair]?.example?.weight ?? 0 {
                        evidence[pair]?.example = (sentence, other, found.weight)
                    }
                }
            }
        }
        guard !best.isEmpty else { return }
        documentCount += 1
        // In a fixed order: sums of numbers in another order are other numbers.
        let ordered = best.sorted {
            ($0.key.customers, $0.key.contents) < ($1.key.customers, $1.key.contents)
        }
        for (pair, weight) in ordered {
            evidence[pair]?.weight += weight
            evidence[pair]?.documents += 1
            evidence[pair]?.clusters.insert(topic.cluster)
            evidence[pair]?.pages.insert(topic.page)
            customerWeights[pair.customers, default: 0] += weight
            contentWeights[pair.contents, default: 0] += weight
        }
        for word in Set(best.keys.map(\.customers)) { customerDocuments[word, default: 0] += 1 }
        for word in Set(best.keys.map(\.contents)) { contentDocuments[word, default: 0] += 1 }
    }

    /// Returns the pairs that an alignment leaves, the words of its frame and what each pair weighs.
    private func alignment(
        _ sentence: LexiconText, _ weight: Double, _ other: LexiconText, _ own: [Int],
        _ pageWords: Set<Int>
    ) -> (pairs: [Pair], frame: [Int], weight: Double)? {
        let frame = Self.common(sentence.words, other.words)
        let left = sentence.words.count - frame.count
        let right = other.words.count - frame.count
        guard !frame.isEmpty, left > 0, right > 0 else { return nil }
        let shared = self.weight(of: frame)
        let share = shared / (weight + self.weight(of: other.words) - shared)
        guard share >= Self.leastFrame else { return nil }
        let answers = other.words.filter {
            pageWords.contains($0) && !sentence.words.contains($0) && use.isContents($0)
        }
        let pairs = own.filter { !other.words.contains($0) }.flatMap { word in
            answers.map { Pair(customers: word, contents: $0) }
        }
        return pairs.isEmpty ? nil : (pairs, frame, share / Double(left * right))
    }

    private func weight(of words: [Int]) -> Double {
        words.reduce(0) { $0 + use.rarity(of: $1) }
    }

    /// Returns what two ascending lists have in common.
    private static func common(_ left: [Int], _ right: [Int]) -> [Int] {
        var (first, second) = (0, 0)
        var common: [Int] = []
        while first < left.count, second < right.count {
            if left[first] == right[second] {
                common.append(left[first])
                first += 1
                second += 1
            } else if left[first] < right[second] {
                first += 1
            } else {
                second += 1
            }
        }
        return common
    }
}
