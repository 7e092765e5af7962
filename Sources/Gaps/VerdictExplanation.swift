package import SupportModel
import Wording

/// How a verdict came about, in sentences for people.
package struct VerdictExplanation: Sendable {
    /// Of three or fewer the expected number may be less than one, with 95% confidence (Garwood
    /// 1936, for Poisson's distribution): it may well never come back.
    private static let mostByChance = 3

    private let cluster: QuestionCluster
    private let articles: ArticleLanguages

    /// - Parameter articles: Those that the verdict rests on.
    package init(of cluster: QuestionCluster, articles: ArticleLanguages) {
        self.cluster = cluster
        self.articles = articles
    }

    /// Whether enough ask it to tell that it will come back.
    package var isAskedEnough: Bool { cluster.members.count > Self.mostByChance }

    /// Whether there are enough articles in its language to tell if they answer it.
    package var hasEnoughArticles: Bool { articles.areEnough(in: cluster.language) }

    /// How many articles there are in its language.
    package var articleCount: Int { articles[cluster.language] }

    /// What makes the verdict doubtful, a sentence each.
    package var doubts: [String] {
        let count = cluster.members.count
        let few =
            count == 1
            ? say("Only one asks it, too few to tell whether it will come back.")
            : say("Only \(count) ask it, too few to tell whether it will come back.")
        return [articles.caution(in: cluster.language)].compactMap(\.self)
            + (isAskedEnough ? [] : [few])
    }

    /// The verdict, its evidence and what would change it, a sentence each.
    package var sentences: [String] {
        guard let coverage = cluster.coverage, let verdict = cluster.verdict else {
            return [say("No content is loaded, so nothing can be said about it.")]
        }
        var sentences = [say(cluster.reason)]
        if let confirmation = coverage.confirmation {
            return sentences + confirmed(confirmation, coverage)
        }
        if let said = coverage.pageByReplies(for: verdict) {
            sentences += words(said.matchedTerms, said.missingTerms) + nearest(coverage)
        } else {
            sentences += nearest(coverage) + words(coverage.matchedTerms, coverage.missingTerms)
        }
        sentences.append(say(Self.whatWouldChange(verdict, coverage)))
        return sentences + doubts
    }

    /// Which passage comes nearest by customers' words, and whether that is near enough.
    private func nearest(_ coverage: Coverage) -> [String] {
        guard let best = coverage.evidence.first else { return [] }
        let (title, id) = (best.passage.title, best.contentID)
        let alike = Counted.decimal(coverage.similarity)
        let border = Counted.decimal(coverage.threshold)
        return [
            coverage.similarity < coverage.threshold
                ? say(
                    "By customers' words the closest passage is in “\(title)” (\(id)). On average their questions find a likeness of \(alike), below the \(border) from which on an answer is likely in this content."
                )
                : say(
                    "By customers' words the closest passage is in “\(title)” (\(id)). On average their questions find a likeness of \(alike), above the \(border) from which on an answer is likely in this content."
                )
        ]
    }

    /// Which words of the customers the page just named has, and which it lacks.
    private func words(_ matched: [String], _ missing: [String]) -> [String] {
        var sentences: [String] = []
        if !matched.isEmpty {
            sentences.append(say("It shares with them: \(matched.joined(separator: ", "))."))
        }
        if !missing.isEmpty {
            sentences.append(say("It lacks: \(missing.joined(separator: ", "))."))
        }
        return sentences
    }

    /// What stands beside a person's word: what words alone tell, and how to take it back.
    private func confirmed(
        _ confirmation: Coverage.Confirmation, _ coverage: Coverage
    ) -> [String] {
        var sentences: [String] = []
        if coverage.similarity < coverage.threshold {
            sentences.append(
                say(
                    "By its words alone it would not count as answered: \(Counted.decimal(coverage.similarity)) alike, below \(Counted.decimal(coverage.threshold))."
                )
            )
        }
        if !coverage.missingTerms.isEmpty {
            sentences.append(
                say(
                    "The page does not say \(coverage.missingTerms.prefix(3).joined(separator: ", ")), as customers do."
                )
            )
        }
        return sentences + [
            say(
                "It would be a gap again if that page were gone, or after: mark \(cluster.id) reopened"
            )
        ]
    }

    private static func whatWouldChange(_ verdict: Verdict, _ coverage: Coverage) -> Message {
        let border = Counted.decimal(coverage.threshold)
        switch verdict {
        case .covered where coverage.gapScore >= 0.5:
            return
                "It would become a gap if that page no longer said what agents reply, or not in customers' words."
        case .covered:
            return
                "It would become a gap below \(border): if that page were gone, or if more customers asked it in other words."
        case .private:
            return
                "It would become a gap if most customers asked without naming an order or an account."
        case .productDefect:
            return
                "It would become a gap if agents told customers what to do, instead of admitting a fault."
        case .outOfScope:
            return
                "It would become a gap if most of them asked something that agents answer themselves."
        case .conflicting:
            return "It would be covered if both pages said the same."
        case .stale:
            return "It would be covered if the page said what agents reply today."
        case .wrongWords:
            let words = coverage.repliedPage?.missingTerms ?? coverage.missingTerms
            let page = coverage.repliedPage?.title ?? ""
            return
                "It would be covered if “\(page)”, in its title or in a heading, spoke of \(words.prefix(3).joined(separator: ", "))."
        case .missing, .thin:
            return coverage.missingTerms.isEmpty
                ? "It would be covered from \(border) on: if a page answered it in customers' words."
                : "It would be covered from \(border) on: if a page answered it and spoke of \(coverage.missingTerms.prefix(3).joined(separator: ", "))."
        }
    }
}
