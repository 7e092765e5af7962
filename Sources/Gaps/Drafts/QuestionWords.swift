import Cleaning
import SupportModel
import TextEngine

/// The words by which a text shows that it speaks of what a cluster asks.
struct QuestionWords {
    /// So many members are read.
    private static let memberLimit = 60

    /// Those of the label, the terms, and a third of the members.
    private let stems: Set<String>
    /// The same without what one member alone says.
    private let shared: Set<String>

    init(
        of cluster: QuestionCluster, members: [StoredDocument], language: Language,
        using cache: AnalysisCache
    ) {
        let name = ([cluster.label] + cluster.terms).joined(separator: "\n")
        let named = SentenceWords(name, language: language, using: cache).content
        var counts: [String: Int] = [:]
        let read = members.prefix(Self.memberLimit)
        for stored in read {
            let text = Cleaner.question(from: String(stored.document.text.prefix(8_000)))
            let words = SentenceWords(text, language: language, using: cache)
            for word in words.content { counts[word, default: 0] += 1 }
        }
        // What a third of them says is what they ask.
        let asked = counts.filter { $0.value * 3 >= read.count }
        stems = named.union(asked.keys)
        shared = named.union(asked.filter { $0.value > 1 }.keys)
    }

    /// Whether a sentence has a word that tells that it is about the question.
    func stand(in words: SentenceWords) -> Bool { !stems.isDisjoint(with: words.content) }

    /// Whether a sentence has a word that not only one customer has for it.
    func areShared(by words: SentenceWords) -> Bool { !shared.isDisjoint(with: words.content) }
}
