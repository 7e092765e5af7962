package import SupportModel

/// How a verdict came about, in sentences for people.
package struct VerdictExplanation: Sendable {
    private let cluster: QuestionCluster

    package init(of cluster: QuestionCluster) { self.cluster = cluster }

    /// The verdict, its evidence and what would change it, a sentence each.
    package var sentences: [String] {
        guard let coverage = cluster.coverage, let verdict = cluster.verdict else {
            return ["No content is loaded, so nothing can be said about it."]
        }
        var sentences = [cluster.reason]
        if let best = coverage.evidence.first {
            sentences.append(
                "The passage that suits most of its \(cluster.members.count) questions is in “\(best.passage.title)” (\(best.contentID)); their similarity to it is \(Self.decimals(coverage.similarity)), and \(Self.decimals(coverage.threshold)) is where an answer becomes as likely as not."
            )
        }
        if !coverage.matchedTerms.isEmpty {
            sentences.append(
                "It shares with them: \(coverage.matchedTerms.joined(separator: ", ")).")
        }
        if !coverage.missingTerms.isEmpty {
            sentences.append("It lacks: \(coverage.missingTerms.joined(separator: ", ")).")
        }
        sentences.append(
            "The probability that nothing answers it is \(Self.percent(coverage.gapScore)).")
        sentences.append(Self.whatWouldChange(verdict, coverage))
        return sentences
    }

    private static func whatWouldChange(_ verdict: Verdict, _ coverage: Coverage) -> String {
        switch verdict {
        case .covered:
            "It would become a gap if that page were gone, or if more customers asked it in other words."
        case .private:
            "It would become a gap if most customers asked without naming an order or an account."
        case .productDefect, .outOfScope:
            "It would become a gap if that evidence were gone."
        case .missing, .thin, .wrongWords, .stale, .conflicting:
            coverage.missingTerms.isEmpty
                ? "It would be covered if a page answered it in customers' words."
                : "It would be covered if a page answered it and spoke of \(coverage.missingTerms.prefix(3).joined(separator: ", "))."
        }
    }

    private static func percent(_ value: Double) -> String { "\(Int((value * 100).rounded())) %" }

    /// Two decimals without a locale.
    private static func decimals(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
}
