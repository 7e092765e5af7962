import SupportModel
import TextEngine

/// Says in customers' words what a cluster asks.
struct ClusterLabel {
    /// The longest label in characters; longer ones are cut at the end of a clause or a word.
    static let maximumLength = 90

    let space: QuestionSpace

    /// How many of the members nearest to the centroid are asked for a sentence.
    private static let speakerCount = 5

    /// Returns the sentence that says best what the members ask, shortened.
    ///
    /// It is one of the nearest members' sentences: near to the centroid, with a telling word in
    /// it, and preferably one that asks.
    ///
    /// - Parameters:
    ///   - members: Question ordinals, the nearest to the centroid first.
    ///   - centroid: Of length 1.
    ///   - telling: The stems that set the members apart, the most telling first.
    func label(of members: [Int], centroid: SparseVector, telling: [Int32]) -> String {
        var best: (score: Float, sentence: String)?
        for (rank, member) in members.prefix(Self.speakerCount).enumerated() {
            let question = space.questions[member]
            let language = Language(rawValue: question.language)
            for sentence in SentenceSplitter.sentences(in: question.text) {
                let stems = space.extractor.stems(of: sentence, language: language)
                let found = telling.prefix(3).count { stems.contains($0) }
                let bag = space.extractor.bag(of: sentence, language: language)
                // A word or two is a topic, not a question, unless nobody says more.
                let fullness = Float(min(stems.count, 5)) / 5
                let score =
                    space.space.vector(of: bag).dot(centroid) * fullness
                    * (1 + 0.5 * Float(found)) * (sentence.hasSuffix("?") ? 1.25 : 1)
                    * (1 - 0.05 * Float(rank))
                if score > best?.score ?? -1 { best = (score, sentence) }
            }
        }
        return Self.shortened(best?.sentence ?? "")
    }

    /// Returns a text on one line of at most the maximum length, cut at a clause's or a word's end.
    static func shortened(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard line.count > maximumLength else { return line }
        let head = line.prefix(maximumLength)
        let clause = head.lastIndex { ",;:–—(".contains($0) }
        if let clause, head.distance(from: head.startIndex, to: clause) > maximumLength / 2 {
            return head[..<clause].trimmingSuffix(while: \.isWhitespace) + "…"
        }
        let word = head.lastIndex(of: " ") ?? head.endIndex
        return head[..<word] + "…"
    }
}

extension Substring {
    fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> Substring {
        var end = endIndex
        while end > startIndex, predicate(self[index(before: end)]) { end = index(before: end) }
        return self[..<end]
    }
}
