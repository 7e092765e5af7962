import Cleaning
import SupportModel
import TextEngine

/// Says in customers' words what a cluster asks.
struct ClusterLabel {
    /// The longest label in characters; of longer sentences the best run of clauses is taken.
    static let maximumLength = 80

    /// How many of the members nearest to the centroid are asked for a sentence.
    private static let speakerCount = 7
    /// How many sentences of each are heard; a question seldom stands further down.
    private static let sentenceCount = 8
    /// How many of the sentences are looked at closely.
    private static let closeCount = 6
    /// A sentence up to this length is not looked at for a shorter run of clauses.
    private static let handyLength = 48

    let space: QuestionSpace
    private let text = LabelText()

    init(space: QuestionSpace) { self.space = space }

    /// What a sentence must resemble.
    private struct Aim {
        var centroid: SparseVector
        var telling: ArraySlice<Int32>
    }

    private struct Candidate {
        var score: Float
        var text: String
        var language: Language
        var weight: Float
    }

    /// Returns labels, the best first: sentences or clauses of the nearest members that are near to
    /// the centroid, have a telling word in them, and preferably ask.
    ///
    /// - Parameters:
    ///   - members: Question ordinals, the nearest to the centroid first.
    ///   - centroid: Of length 1.
    ///   - telling: The stems that set the members apart, the most telling first.
    /// - Complexity: Constant in the number of members.
    func labels(of members: [Int], centroid: SparseVector, telling: [Int32]) -> [String] {
        let aim = Aim(centroid: centroid, telling: telling.prefix(3))
        var sentences: [Candidate] = []
        for (rank, member) in members.prefix(Self.speakerCount).enumerated() {
            let question = space.questions[member]
            let language = Language(rawValue: question.language)
            for sentence in Self.sentences(of: question.text) {
                // Nearer members speak for more.
                let weight = 1 - 0.05 * Float(rank)
                let score = score(of: sentence, language, aim) * weight
                sentences.append(
                    Candidate(score: score, text: sentence, language: language, weight: weight))
            }
        }
        let best = Self.ranked(sentences).prefix(Self.closeCount)
        let runs = best.flatMap { self.runs(of: $0, aim) }
        return Self.ranked(runs).map(\.text)
    }

    /// Returns the first sentences of a question; a very long text is heard as far as can matter.
    private static func sentences(of text: String) -> ArraySlice<String> {
        SentenceSplitter.sentences(in: String(text.prefix(4_000))).prefix(sentenceCount)
    }

    /// Returns a sentence and, if it is long, its runs of clauses, cleaned and scored.
    private func runs(of sentence: Candidate, _ aim: Aim) -> [Candidate] {
        let whole = Pleasantries.removing(from: sentence.text)
        guard !Cleaner.isContentFree(whole) else { return [] }
        var candidates: [Candidate] = []
        func add(_ words: String, share: Float) {
            let (label, isPersonal) = text.label(words)
            let shown = Self.shortened(label)
            guard !shown.isEmpty else { return }
            var score = score(of: label, sentence.language, aim) * sentence.weight * share
            // What needs a name or a number to be said is one customer's case.
            if isPersonal { score *= 0.6 }
            if shown.count < label.count { score *= 0.5 }
            candidates.append(
                Candidate(
                    score: score, text: shown, language: sentence.language,
                    weight: sentence.weight))
        }
        add(whole, share: 1)
        guard whole.count > Self.handyLength else { return candidates }
        let clauses = Clauses.clauses(of: whole)
        for start in clauses.indices {
            for end in clauses.index(after: start)...clauses.endIndex {
                guard end - start < clauses.count else { continue }
                let words = Clauses.text(of: clauses[start..<end])
                guard words.count <= Self.maximumLength else { break }
                add(words, share: Self.wholeness(of: start..<end, in: clauses))
            }
        }
        return candidates
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

    private func score(of sentence: String, _ language: Language, _ aim: Aim) -> Float {
        let stems = space.extractor.stems(of: sentence, language: language)
        let found = aim.telling.count { stems.contains($0) }
        let bag = space.extractor.bag(of: sentence, language: language)
        // A word or two is a topic, not a question, unless nobody says more.
        let fullness = Float(min(stems.count, 5)) / 5
        return space.space.vector(of: bag).dot(aim.centroid) * fullness
            * (1 + 0.5 * Float(found)) * (sentence.hasSuffix("?") ? 1.25 : 1)
    }

    /// The best first; equals in the order in which they were said.
    private static func ranked(_ candidates: [Candidate]) -> [Candidate] {
        candidates.enumerated().sorted {
            ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
        }.map(\.element)
    }

    /// Returns a text on one line of at most the maximum length, cut at a clause's or a word's end.
    static func shortened(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard line.count > maximumLength else { return line }
        var fitting = ""
        for clause in Clauses.clauses(of: line) {
            let next = fitting.isEmpty ? clause.text : fitting + " " + clause.text
            guard next.count <= maximumLength else { break }
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
