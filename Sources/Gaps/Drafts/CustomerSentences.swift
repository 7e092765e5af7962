import Cleaning
import SupportModel
import TextEngine

/// What the customers of a cluster wrote, sentence by sentence, and how near each is to what they
/// ask together.
struct CustomerSentences {
    /// A sentence as a label, with who wrote it.
    struct Sentence {
        /// At most as long as a label may be.
        var text: String
        /// As long as it was written.
        var whole: String
        /// The member's place in the list.
        var member: Int
        var vector: SparseVector
        /// The cosine to what the cluster asks, 0 to 1; half of its member's beside its own, as
        /// one sentence can be near by accident.
        var closeness: Float
        var asks: Bool
        /// Whether it named a person or an order before it was redacted.
        var isPersonal: Bool
        /// Whether the customer wrote it to people, not into a search field.
        var isWritten: Bool

        var isCut: Bool { text.count < whole.count }
        var wordCount: Int { text.split(separator: " ").count }
    }

    /// From here on two questions are one, as two sentences of replies are.
    private static let sameMeaning: Float = 0.45
    /// From here on two wordings are one: the same words in another order or form.
    private static let sameWords: Float = 0.75
    /// A title of fewer words is a topic, a longer one a story.
    private static let shortestTitle = 4
    private static let longestTitle = 110
    /// How near a wording must be, as a share of the nearest: a list may err, a lead may not.
    private static let variantShare: Float = 0.4
    private static let leadShare: Float = 0.67
    /// So many members say what a cluster asks; of more, evenly many are heard.
    private static let memberLimit = 600

    /// Those in the language, in load order.
    let sentences: [Sentence]
    /// The cosine of each member's whole question to what the cluster asks; by document key.
    let closeness: [Int: Float]
    private let byKey: [Int: [Sentence]]
    /// The label and the terms.
    private let name: SparseVector
    private let extractor: FeatureExtractor
    private let space: VectorSpace
    private let center: SparseVector
    private let language: Language

    init(of cluster: QuestionCluster, members: [StoredDocument], language code: String) {
        let language = Language(rawValue: code)
        let heard = Self.evenly(members)
        let extractor = FeatureExtractor()
        let texts = heard.map { Self.parts(of: $0.document) }
        let bags = texts.map { extractor.bag(of: $0.joined(separator: "\n"), language: language) }
        let space = VectorSpace(of: bags)
        let vectors = bags.map(space.vector)
        // The label and the terms were chosen with the whole collection in view, the members not.
        let name = space.vector(
            of: extractor.bag(
                of: ([cluster.label] + cluster.terms).joined(separator: "\n"), language: language))
        let center = SparseVector.mean(
            of: [SparseVector.mean(of: vectors).normalized, name]
        ).normalized
        var sentences: [Sentence] = []
        let near = vectors.map { $0.dot(center) }
        let label = LabelText()
        var speakers = heard.indices.filter {
            Self.speaks(heard[$0].document, texts[$0], language)
        }
        // Words of another language are better than none.
        if speakers.isEmpty { speakers = Array(heard.indices) }
        for member in speakers {
            let parts = texts[member]
            for part in parts {
                let (text, isPersonal) = label.label(part)
                let short = ClusterLabel.shortened(text)
                guard !short.isEmpty, !Cleaner.isContentFree(text) else { continue }
                let vector = space.vector(of: extractor.bag(of: short, language: language))
                sentences.append(
                    Sentence(
                        text: short, whole: text, member: member, vector: vector,
                        closeness: (vector.dot(center) * 2 + near[member]) / 3,
                        asks: short.hasSuffix("?"),
                        isPersonal: isPersonal,
                        isWritten: heard[member].document.kind != .search))
            }
        }
        self.sentences = sentences
        byKey = Dictionary(grouping: sentences) { heard[$0.member].key }
        closeness = Dictionary(
            zip(heard.map(\.key), near),
            uniquingKeysWith: { first, _ in first })
        self.name = name
        self.extractor = extractor
        self.space = space
        self.center = center
        self.language = language
    }

    /// Returns how near a text is to what the cluster asks, 0 to 1.
    func closeness(of text: String) -> Float {
        space.vector(of: extractor.bag(of: text, language: language)).dot(center)
    }

    /// Whether a customer wrote those words.
    func says(_ words: String, _ key: Int) -> Bool {
        let words = Self.folded(words)
        return (byKey[key] ?? []).contains { Self.folded($0.whole).contains(words) }
    }

    /// Returns what a customer wrote of the cluster's question, and what else they asked.
    ///
    /// A sentence that has half as much in common with the label and the terms as their nearest one
    /// is of the question.
    func asked(by key: Int) -> (here: [String], elsewhere: [String]) {
        let own = byKey[key] ?? []
        let closeness = own.map { $0.vector.dot(name) }
        let nearest = closeness.max() ?? 0
        var (here, elsewhere): ([String], [String]) = ([], [])
        for (sentence, closeness) in zip(own, closeness) {
            if closeness * 2 >= nearest {
                here.append(sentence.whole)
            } else if sentence.asks {
                elsewhere.append(sentence.whole)
            }
        }
        return (here, elsewhere)
    }

    /// The sentence that says best what the cluster asks; nil where nobody says anything.
    var label: String? { Self.ranked(sentences.filter { $0.wordCount >= 2 }).first?.text }

    /// Returns the cluster's label as a whole sentence, or a question that says the same where the
    /// label is a word or two.
    ///
    /// What a person called it stays.
    func title(_ label: String) -> String {
        let words = Self.folded(label)
        let isCustomers = sentences.contains { Self.folded($0.whole).contains(words) }
        guard isCustomers, !label.hasSuffix("?") else { return label }
        guard label.split(separator: " ").count < Self.shortestTitle else {
            return wholeSentence(around: words) ?? label
        }
        // A sentence that says no less than half of the members say with all their words.
        let usual = closeness.values.sorted()[(closeness.count - 1) / 2]
        let asked = sentences.filter {
            $0.asks && !$0.isPersonal && !$0.isCut && $0.wordCount >= Self.shortestTitle
                && $0.closeness >= usual
        }
        return Self.ranked(asked).first?.text ?? wholeSentence(around: words) ?? label
    }

    /// Returns the sentence that a label is a part of, if it can still be read as a title.
    private func wholeSentence(around words: String) -> String? {
        sentences.first {
            !$0.isPersonal && $0.whole.count <= Self.longestTitle
                && Self.folded($0.whole).contains(words)
        }?.whole
    }

    /// Returns other wordings, the one nearest to all first, none twice.
    func variants(besides title: String, count: Int) -> [String] {
        wordings(besides: title, from: Self.variantShare).prefix(count).map(\.text)
    }

    /// Returns the wordings of customers who wrote to people that say best what brings them.
    func lead(besides title: String, count: Int) -> [String] {
        wordings(besides: title, from: Self.leadShare).filter {
            $0.isWritten && !$0.isPersonal && $0.wordCount >= 5 && !AgentSpeech.namesDay($0.text)
                && $0.text.first?.isLetter == true && !AskingSentence.goesOn($0.text)
                && !$0.text.contains { "\"“”„«»…<>|".contains($0) }
        }.prefix(count).map(\.text)
    }

    /// Returns the best sentence of each member, the nearest first, none twice, and none that is
    /// not at least a share as near as the first.
    private func wordings(besides title: String, from share: Float) -> [Sentence] {
        var best: [Int: Sentence] = [:]
        for sentence in sentences where sentence.wordCount >= 2 {
            let known = best[sentence.member]
            if known.map({ Self.weight(of: $0) < Self.weight(of: sentence) }) ?? true {
                best[sentence.member] = sentence
            }
        }
        var known = [vectorised(title)]
        var nearest: Float = 0
        for sentence in Self.ranked(best.keys.sorted().compactMap { best[$0] }) {
            let isNew = known.allSatisfy { !Self.isSame($0, sentence, from: Self.sameWords) }
            guard isNew, sentence.closeness >= nearest * share else { continue }
            nearest = max(nearest, sentence.closeness)
            known.append(sentence)
        }
        return Array(known.dropFirst())
    }

    /// Returns the questions that customers ask in it, those of most customers first, each once.
    func subquestions(count: Int) -> [String] {
        var groups: [[Sentence]] = []
        for sentence in sentences where sentence.asks && sentence.wordCount >= 3 {
            let home = groups.firstIndex {
                Self.isSame($0[0], sentence, from: Self.sameMeaning)
            }
            if let home { groups[home].append(sentence) } else { groups.append([sentence]) }
        }
        let asked = groups.compactMap { group in
            Self.ranked(group).first.map { best in
                (askers: Set(group.map(\.member)).count, best: best)
            }
        }
        let ranked = asked.enumerated().sorted {
            let (left, right) = ($0.element, $1.element)
            return (right.askers, right.best.closeness, $0.offset)
                < (left.askers, left.best.closeness, $1.offset)
        }
        return ranked.prefix(count).map(\.element.best.text)
    }

    private func vectorised(_ text: String) -> Sentence {
        let vector = space.vector(of: extractor.bag(of: text, language: language))
        return Sentence(
            text: text, whole: text, member: -1, vector: vector,
            closeness: vector.dot(center), asks: text.hasSuffix("?"), isPersonal: false,
            isWritten: true)
    }

    /// A question is a better wording than a statement that is as near.
    private static func weight(of sentence: Sentence) -> Float {
        sentence.closeness * (sentence.asks ? 1.25 : 1) * (sentence.isPersonal ? 0.6 : 1)
    }

    private static func ranked(_ sentences: [Sentence]) -> [Sentence] {
        sentences.enumerated().sorted {
            (weight(of: $1.element), $0.offset) < (weight(of: $0.element), $1.offset)
        }.map(\.element)
    }

    private static func isSame(
        _ left: Sentence, _ right: Sentence, from similarity: Float
    ) -> Bool {
        folded(left.text) == folded(right.text) || left.vector.dot(right.vector) >= similarity
    }

    /// The sentences of a document: its subject, then its text.
    private static func parts(of document: Document) -> [String] {
        // A message of a megabyte is heard as far as it can matter.
        let body = Cleaner.question(from: String(document.text.prefix(8_000)))
        guard document.kind != .search else { return body.isEmpty ? [] : [body] }
        let subject = document.subject.map(QuestionExtractor.withoutReplyMark) ?? ""
        return (subject.isEmpty ? [] : [subject]) + SentenceSplitter.sentences(in: body).prefix(30)
    }

    /// Whether a document is in the language, as far as that can be told.
    private static func speaks(
        _ document: Document, _ parts: [String], _ language: Language
    ) -> Bool {
        if let stated = document.language { return stated == language.rawValue }
        let said = LanguageIdentifier().probabilities(of: parts.joined(separator: "\n"))
        guard let likeliest = said.first else { return true }
        // A few words can be of several languages; then they count as the cluster's.
        let own = said.first { $0.language == language }?.probability ?? 0
        return likeliest.language == language || own * 10 >= likeliest.probability
    }

    private static func evenly(_ members: [StoredDocument]) -> [StoredDocument] {
        guard members.count > memberLimit else { return members }
        return (0..<memberLimit).map { members[$0 * members.count / memberLimit] }
    }

    private static func folded(_ text: String) -> String {
        String(text.lowercased().filter { $0.isLetter || $0.isNumber })
    }
}
