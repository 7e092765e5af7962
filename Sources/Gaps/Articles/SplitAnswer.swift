package import SupportModel
import TextEngine

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
        let telling = coverage.matchedTerms + coverage.missingTerms
        let held = near.map { Self.words(telling, heldBy: $0.passage) }
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

    /// Returns the words of a list that a passage holds in any form.
    private static func words(_ words: [String], heldBy passage: Passage) -> [String] {
        let language = Language(rawValue: passage.language)
        let cache = AnalysisCache()
        let analyzer = Analyzer()
        let held = analyzer.terms(in: passage.text, language: language, using: cache)
        let stems = Set(held.map(\.key))
        let surfaces = Set(held.map(\.surface))
        return words.filter { word in
            let terms = analyzer.terms(in: word, language: language, using: cache)
            return !terms.isEmpty
                && terms.allSatisfy { term in
                    stems.contains(term.key)
                        || surfaces.contains { WordForms.areOne($0, term.surface) }
                }
        }
    }
}
