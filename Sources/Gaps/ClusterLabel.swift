import Cleaning
import SupportModel
import TextEngine

/// Says in customers' words what a cluster asks; it belongs to one thread.
struct ClusterLabel {
    /// The longest label in characters; of longer sentences the best run of clauses is taken.
    static let maximumLength = 80

    /// How many of the members nearest to the centroid are asked for a sentence.
    private static let speakerCount = 7
    /// How many sentences of each are heard; a question seldom stands further down.
    private static let sentenceCount = 8
    /// How many of the sentences are looked at closely.
    private static let closeCount = 6
    /// How many runs of clauses are put into the shape of a label: as many as other clusters may
    /// take, and more while a later one can still be the best.
    private static let shapedCounts = 4...8
    /// A sentence up to this length is not looked at for a shorter run of clauses.
    private static let handyLength = 48

    private let questions: QuestionList
    private let reader: FeatureReader
    private var closeness: Closeness
    private let text = LabelText()

    init(in space: KnownSpace, reader: FeatureReader) {
        questions = space.questions
        self.reader = reader
        closeness = Closeness(in: space.space, reader: reader)
    }

    private struct Candidate {
        var score: Float
        var text: String
        var language: Language
        /// What its speaker's word counts for.
        var weight: Float
        /// How far it stands for its sentence, 0 to 1.
        var share: Float = 1
    }

    /// Returns labels, the best first: sentences or clauses of the nearest members that are near to
    /// the centroid, have a telling word in them, and preferably ask.
    ///
    /// - Parameters:
    ///   - members: Question ordinals, the nearest to the centroid first.
    ///   - centroid: Of length 1.
    ///   - telling: The stems that set the members apart, the most telling first.
    /// - Complexity: Constant in the number of members.
    mutating func labels(of members: [Int], centroid: SparseVector, telling: [Int32]) -> [String] {
        closeness.aim(at: centroid)
        let telling = telling.prefix(3)
        var sentences: [Candidate] = []
        var scores: [String: Float] = [:]
        for (rank, member) in members.prefix(Self.speakerCount).enumerated() {
            let language = Language(rawValue: questions.language(of: member))
            for sentence in Self.sentences(of: questions[member].text) {
                // Nearer members speak for more.
                let weight = 1 - 0.05 * Float(rank)
                let score =
                    scores[sentence]
                    ?? score(
                        of: reader.words(of: sentence, language: language), telling,
                        asks: sentence.hasSuffix("?"))
                scores[sentence] = score
                sentences.append(
                    Candidate(
                        score: score * weight, text: sentence, language: language, weight: weight))
            }
        }
        var runs: [Candidate] = []
        for sentence in Self.ranked(sentences).prefix(Self.closeCount) {
            addRuns(of: sentence, telling, to: &runs)
        }
        var labels: [Candidate] = []
        var tried: Set<String> = []
        for run in Self.ranked(runs) where tried.insert(run.text).inserted {
            let isBestKnown = labels.contains { $0.score >= run.score }
            if tried.count > Self.shapedCounts.upperBound
                || isBestKnown && labels.count >= Self.shapedCounts.lowerBound
            {
                break
            }
            if let label = shaped(run, telling) { labels.append(label) }
        }
        return Self.ranked(labels).map(\.text)
    }

    /// Returns the first sentences of a question; a very long text is heard as far as can matter.
    private static func sentences(of text: String) -> ArraySlice<String> {
        let start = text.utf8.count > 4_000 ? String(text.prefix(4_000)) : text
        return SentenceSplitter.sentences(in: start).prefix(sentenceCount)
    }

    /// Adds a sentence and, if it is long, its runs of clauses, with their scores.
    private mutating func addRuns(
        of sentence: Candidate, _ telling: ArraySlice<Int32>, to runs: inout [Candidate]
    ) {
        // Before clauses are cut: half an address is no longer known for one.
        let whole = Pleasantries.removing(from: self.text.redacted(sentence.text))
        guard !Cleaner.isContentFree(whole) else { return }
        let language = sentence.language
        func add(_ text: String, _ words: [Int32], share: Float) {
            let score = score(of: words, telling, asks: LabelText.asks(text))
            runs.append(
                Candidate(
                    score: score * sentence.weight * share, text: text, language: language,
                    weight: sentence.weight, share: share))
        }
        add(whole, reader.words(of: whole, language: language), share: 1)
        guard whole.unicodeScalars.count > Self.handyLength else { return }
        let clauses = Clauses.clauses(of: whole)
        guard clauses.count > 1 else { return }
        let words = clauses.map { reader.words(of: $0.text, language: language) }
        for start in clauses.indices {
            let opening = Clauses.text(of: clauses[start...start])
            var spoken =
                opening == clauses[start].text
                ? words[start] : reader.words(of: opening, language: language)
            for end in clauses.index(after: start)...clauses.endIndex {
                guard end - start < clauses.count else { continue }
                if end > start + 1 { spoken += words[end - 1] }
                let text = Clauses.text(of: clauses[start..<end])
                guard text.unicodeScalars.count <= Self.maximumLength else { break }
                add(text, spoken, share: Self.wholeness(of: start..<end, in: clauses))
            }
        }
    }

    /// How much a run of clauses can stand for the sentence, 0 to 1.
    private static func wholeness(of run: Range<Int>, in clauses: [Clauses.Clause]) -> Float {
        var share: Float = run.lowerBound == 0 ? 0.95 : 0.85
        let isAlone = !run.dropFirst().contains {
            [.plain, .completing].contains(clauses[$0].opening)
        }
        if clauses[run.lowerBound].opening == .dependent, isAlone { share *= 0.6 }
        if run.upperBound < clauses.count, clauses[run.upperBound].opening == .completing {
            share *= 0.6
        }
        return share
    }

    /// Returns a candidate in the shape of a label, with the score of that; nil if nothing is left.
    private mutating func shaped(
        _ candidate: Candidate, _ telling: ArraySlice<Int32>
    ) -> Candidate? {
        let (label, isPersonal) = text.label(candidate.text)
        var shaped = candidate
        shaped.text = Self.shortened(label)
        guard !shaped.text.isEmpty else { return nil }
        if isPersonal {
            let words = reader.words(of: label, language: candidate.language)
            shaped.score =
                score(of: words, telling, asks: label.hasSuffix("?"))
                * candidate.weight * candidate.share
            // What needs a name or a number to be said is one customer's case.
            shaped.score *= 0.6
        }
        if shaped.text.utf8.count < label.utf8.count { shaped.score *= 0.5 }
        return shaped
    }

    private mutating func score(
        of words: [Int32], _ telling: ArraySlice<Int32>, asks: Bool
    ) -> Float {
        let found = telling.count { stem in words.contains { reader.stem(of: $0) == stem } }
        // A word or two is a topic, not a question, unless nobody says more.
        let fullness = Float(min(words.count, 5)) / 5
        return closeness.cosine(of: words) * fullness * (1 + 0.5 * Float(found))
            * (asks ? 1.25 : 1)
    }

    /// The best first; equals in the order in which they were said.
    private static func ranked(_ candidates: [Candidate]) -> [Candidate] {
        candidates.enumerated().sorted {
            ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
        }.map(\.element)
    }

    /// Returns a text on one line of at most the maximum length, cut at a clause's or a word's end.
    static func shortened(_ text: String) -> String {
        let line = text.onOneLine
        guard line.unicodeScalars.count > maximumLength, line.count > maximumLength else {
            return line
        }
        var fitting = ""
        for clause in Clauses.clauses(of: line) {
            let next = fitting.isEmpty ? clause.text : fitting + " " + clause.text
            guard next.unicodeScalars.count <= maximumLength else { break }
            fitting = next
        }
        if fitting.count > maximumLength / 3 {
            while let last = fitting.last, ",;:–—-( ".contains(last) { fitting.removeLast() }
            return fitting
        }
        let head = line.prefix(maximumLength)
        let word = head.lastIndex(of: " ") ?? head.endIndex
        return head[..<word] + "…"
    }
}
