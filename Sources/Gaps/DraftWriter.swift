package import Cleaning
package import SupportModel
import TextEngine

/// Assembles an article for a gap from what customers asked and agents answered.
package struct DraftWriter: Sendable {
    /// The other wordings that an article names.
    private static let variantCount = 6
    /// The most sentences that an answer is made of.
    private static let sentenceCount = 12

    private let redactor: Redactor

    package init(redactor: Redactor) { self.redactor = redactor }

    /// Writes a draft; the same input gives the same draft.
    ///
    /// - Parameter members: The cluster's documents, ascending by key.
    package func draft(for cluster: QuestionCluster, members: [StoredDocument]) -> Draft {
        var draft = Draft(
            cluster: cluster.id, title: title(cluster.label), language: cluster.language,
            stage: cluster.stage)
        draft.variants = variants(of: cluster, members: members)
        draft.related = cluster.coverage?.evidence ?? []
        let replies = ReplySentences(of: members, language: cluster.language, redactor: redactor)
        let choice = replies.answer(count: Self.sentenceCount)
        draft.answer = choice.sentences
        draft.disagreements = choice.disagreements
        draft.sources = replies.tickets
        if draft.answer.isEmpty { draft.outline = outline(of: cluster, members: members) }
        return draft
    }

    private func title(_ label: String) -> String {
        let text = redactor.redacted(label)
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    /// Other wordings, in load order, each once.
    private func variants(of cluster: QuestionCluster, members: [StoredDocument]) -> [String] {
        var variants: [String] = []
        var seen: Set<String> = [Self.folded(cluster.label)]
        for stored in members {
            guard variants.count < Self.variantCount else { break }
            guard let asked = QuestionExtractor.asking(in: stored.document) else { continue }
            let text = ClusterLabel.shortened(redactor.redacted(asked))
            if text.count > 3, seen.insert(Self.folded(text)).inserted { variants.append(text) }
        }
        return variants
    }

    /// What an article must answer where no reply does: the sentences that ask.
    private func outline(of cluster: QuestionCluster, members: [StoredDocument]) -> [String] {
        var points: [String] = []
        var seen: Set<String> = []
        for stored in members {
            let text = Cleaner.question(from: stored.document.text)
            for sentence in SentenceSplitter.sentences(in: text) where sentence.hasSuffix("?") {
                let point = ClusterLabel.shortened(redactor.redacted(sentence))
                if points.count < 8, seen.insert(Self.folded(point)).inserted {
                    points.append(point)
                }
            }
        }
        return points.isEmpty ? [title(cluster.label)] : points
    }

    private static func folded(_ text: String) -> String {
        String(text.lowercased().filter { $0.isLetter || $0.isNumber })
    }
}
