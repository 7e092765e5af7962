import Cleaning
import TextEngine

/// Takes further questions out of a text that clearly asks about different things.
///
/// "How do I reset the pump? Also, where can I download last year's invoice?" are two. A sentence
/// that speaks of the same things, or of "it", goes with the first.
struct QuestionSplitter: Sendable {
    /// The most questions that are taken out beside the main one.
    private static let furtherLimit = 2
    /// How many telling words a question needs.
    private static let minimumTelling = 3
    /// One in so many telling words may be of the main question too.
    private static let sharedPart = 4
    /// Longer texts are stories, in which sentences belong together.
    private static let sentenceLimit = 12

    private let analyzer = Analyzer()

    /// Returns the text without its further questions, and these in order.
    func questions(
        in text: String, language: Language, using cache: AnalysisCache
    ) -> (main: String, further: [String]) {
        let bytes = Array(text.utf8)
        let ranges = SentenceSplitter.ranges(in: bytes)
        guard (2...Self.sentenceLimit).contains(ranges.count) else { return (text, []) }
        let sentences = ranges.map {
            AskingSentence(bytes, in: $0, language: language.rawValue)
        }
        let candidates = Self.candidates(among: sentences, bytes)
        guard !candidates.isEmpty else { return (text, []) }

        var further: [Range<Int>] = []
        for candidate in candidates.prefix(Self.furtherLimit) {
            let rest = Self.text(bytes, without: further + [candidate])
            let telling = telling(
                String(decoding: bytes[candidate], as: UTF8.self), language, cache)
            let others = self.telling(rest, language, cache)
            let shared = telling.intersection(others).count
            if telling.count >= Self.minimumTelling, others.count >= Self.minimumTelling,
                shared * Self.sharedPart <= telling.count
            {
                further.append(candidate)
            }
        }
        let texts = further.map { range in
            let sentence = sentences.first { $0.range.lowerBound == range.lowerBound }
            return String(
                decoding: bytes[(sentence?.start ?? range.lowerBound)..<range.upperBound],
                as: UTF8.self)
        }
        return (further.isEmpty ? text : Self.text(bytes, without: further), texts)
    }

    /// Returns the sentences that by their form ask something beside what was asked before.
    private static func candidates(
        among sentences: [AskingSentence], _ bytes: [UInt8]
    ) -> [Range<Int>] {
        let tellsNothing = sentences.allSatisfy(\.asks)
        var candidates: [Range<Int>] = []
        for (index, sentence) in sentences.enumerated().dropFirst()
        where sentence.asks && !sentence.refersBack {
            if sentence.isFurther {
                candidates.append(sentence.range)
                continue
            }
            // Without such a word both must be questions in form as well as by their mark, and
            // nothing be told between them: in a story each question is about the story.
            let before = sentences[..<index]
            if tellsNothing, sentence.beginsAsking, sentence.hasQuestionMark,
                before.contains(where: { $0.hasQuestionMark && $0.beginsAsking })
            {
                candidates.append(sentence.range)
            }
        }
        return candidates
    }

    private func telling(
        _ text: String, _ language: Language, _ cache: AnalysisCache
    ) -> Set<String> {
        let terms = analyzer.terms(in: text, language: language, using: cache)
        let words = terms.filter {
            $0.role == .content && ($0.tokenClass == .word || $0.tokenClass == .code)
                && $0.surface.utf8.count > 2
        }
        return Set(words.map(\.key))
    }

    private static func text(_ bytes: [UInt8], without ranges: [Range<Int>]) -> String {
        var kept: [UInt8] = []
        var position = 0
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            kept += bytes[position..<range.lowerBound]
            position = range.upperBound
        }
        kept += bytes[position...]
        return Cleaner.question(from: String(decoding: kept, as: UTF8.self))
    }
}
