package import SupportModel

/// One question whose answer lies on several pages of its language.
///
/// Either each page speaks of something that the question is about and the others do not, so that
/// a customer must find both; or they come equally near, so that a customer cannot tell which one
/// is right.
package struct SplitAnswer: Sendable, Equatable {
    /// A page's share of the answer.
    package struct Part: Sendable, Equatable {
        package var evidence: PassageEvidence
        /// The telling words of the question that only this page's passage holds.
        package var words: [String]
    }

    package var cluster: QuestionCluster
    /// Two or more, the nearest first.
    package var parts: [Part]

    /// Whether each page holds a part of the answer that the others lack.
    package var isDivided: Bool { parts.allSatisfy { !$0.words.isEmpty } }

    /// As near as this share of the best page's similarity, a page answers as well as that one.
    private static let rivalShare = 0.9
    /// As near as this share, a page that has words of its own answers a part.
    private static let partShare = 0.7

    /// So much of a passage is read; whole pages can be long, and many questions find them.
    private static let readLength = 20_000

    /// Finds the pages that share the answer of a question; nil where one page alone answers it, or
    /// none does.
    package init?(of cluster: QuestionCluster) {
        guard let coverage = cluster.coverage, let best = coverage.evidence.first,
            cluster.verdict == .covered || cluster.verdict == .conflicting
        else { return nil }
        let near = coverage.evidence.filter {
            $0.passage.language == best.passage.language
                && $0.similarity >= Self.partShare * best.similarity
        }
        guard near.count > 1 else { return nil }
        let telling = coverage.matchedTerms + coverage.missingTerms
        let held = near.map { evidence -> [String] in
            let text = String(evidence.passage.text.prefix(Self.readLength))
            return telling.filter(HeldWords(of: text, language: evidence.passage.language).holds)
        }
        let parts = near.indices.map { page in
            let others = held.indices.filter { $0 != page }.reduce(into: Set<String>()) {
                $0.formUnion(held[$1])
            }
            return Part(evidence: near[page], words: held[page].filter { !others.contains($0) })
        }
        // Pages that come equally near compete, whatever words each has.
        let rivals = parts.indices.filter {
            near[$0].similarity >= Self.rivalShare * best.similarity
                && near[$0].similarity >= coverage.threshold
        }
        let holders = parts.indices.filter { !parts[$0].words.isEmpty }
        let kept = rivals.count > 1 ? rivals : holders.first == 0 ? holders : []
        guard kept.count > 1 else { return nil }
        self.cluster = cluster
        self.parts = kept.map { parts[$0] }
    }
}
