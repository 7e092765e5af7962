import SupportModel
import TextEngine

/// Says in customers' words what a cluster asks.
struct ClusterLabel {
    /// The longest label in characters; longer ones are cut at the end of a clause or a word.
    static let maximumLength = 90

    let space: QuestionSpace

    /// Returns the sentence of the medoid that lies nearest to the centroid, shortened.
    ///
    /// A sentence that asks is preferred to one that tells when both are about as near.
    func label(of medoid: Question, centroid: SparseVector) -> String {
        let sentences = SentenceSplitter.sentences(in: medoid.text)
        var best: (score: Float, sentence: String) = (-1, medoid.text)
        for sentence in sentences {
            let bag = space.extractor.bag(
                of: sentence, language: Language(rawValue: medoid.language))
            let asks = sentence.hasSuffix("?") ? Float(1.25) : 1
            let score = space.space.vector(of: bag).dot(centroid) * asks
            if score > best.score { best = (score, sentence) }
        }
        return Self.shortened(best.sentence)
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
