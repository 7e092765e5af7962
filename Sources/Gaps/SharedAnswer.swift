import Cleaning
import TextEngine

/// How far agents tell different customers the same: what they tell most of them, an article can.
///
/// That an agent looks an order up before answering makes a question no private one; that nothing
/// but the order's own state is answered does.
enum SharedAnswer {
    /// Sentences that have so much of their words in common say the same (Jaccard's index).
    private static let sameWords = 0.5
    /// A sentence of fewer words says too little to be an answer.
    private static let leastWords = 3

    /// Returns the share of replies, 0 to 1, of which a sentence fit for anybody stands in another
    /// reply too, be it with other figures.
    static func share(of replies: [String], language: Language?) -> Double {
        guard replies.count > 1 else { return 0 }
        let cache = AnalysisCache()
        let redactor = Redactor()
        let told = replies.map { reply in
            ReplySentence.told(in: reply)
                .map(redactor.redacted)
                .filter { AgentSpeech(of: $0) == .general }
                .map { SentenceWords($0, language: language, using: cache).names }
                .filter { $0.count >= leastWords }
        }
        let shared = told.indices.count { own in
            told[own].contains { words in
                told.indices.contains { other in
                    other != own && told[other].contains { saysTheSame(words, $0) }
                }
            }
        }
        return Double(shared) / Double(replies.count)
    }

    private static func saysTheSame(_ first: Set<String>, _ second: Set<String>) -> Bool {
        let common = first.intersection(second).count
        return Double(common) >= sameWords * Double(first.count + second.count - common)
    }
}
