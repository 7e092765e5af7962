import Cleaning
import Foundation
import SupportModel
import TextEngine

/// Which page says what agents reply to each question: the evidence that the content answers it,
/// whatever words customers use.
///
/// How much of the replies' words, weighted by how few other replies have them, stands on a page is
/// held against two witnesses: the replies to questions whose own words find their answer, and the
/// page that comes second, which mostly answers something else. Halfway between them a page is as
/// likely as not the one that agents speak of. Words alone tell less than words together with pairs
/// of words, so that both are measured and multiplied.
struct ReplyAgreement: Sendable {
    /// How many replies of a question are read.
    private static let replyCount = 20
    /// Fewer covered questions with replies tell nothing.
    private static let leastCovered = 3

    /// For each cluster the ordinal of the page that says what is replied; nil where none does.
    private(set) var pages: [Int?]

    /// The words of a text and its pairs of neighbouring words.
    private struct Words {
        var single: Set<String> = []
        var pairs: Set<String> = []
    }

    /// - Parameters:
    ///   - replies: What agents replied to each cluster, in its language.
    ///   - isCovered: Of each cluster whether its own words find an answer.
    ///   - pages: The content, page by page.
    init(
        replies: [[String]], languages: [String], isCovered: [Bool],
        pages: [(text: String, language: String)]
    ) {
        let cache = AnalysisCache()
        let read = zip(replies, languages).map { replies, language in
            replies.prefix(Self.replyCount).map {
                Self.words(of: Cleaner.question(from: $0), Language(rawValue: language), cache)
            }
        }
        let written = pages.map {
            Self.words(of: $0.text, Language(rawValue: $0.language), cache)
        }
        let single = Self.shares(
            of: read.map { $0.map(\.single) }, languages, on: written.map(\.single),
            pages.map(\.language), exponent: 2, leastReplies: 2)
        let pairs = Self.shares(
            of: read.map { $0.map(\.pairs) }, languages, on: written.map(\.pairs),
            pages.map(\.language), exponent: 1, leastReplies: 1)
        guard let singleBorder = Self.border(single, isCovered),
            let pairBorder = Self.border(pairs, isCovered)
        else {
            self.pages = Array(repeating: nil, count: replies.count)
            return
        }
        self.pages = zip(single, pairs).map { single, pairs in
            let scores = single.compactMap { page, share -> (page: Int, score: Double)? in
                pairs[page].map { (page, share / singleBorder * $0 / pairBorder) }
            }
            let best = scores.max { ($0.score, $1.page) < ($1.score, $0.page) }
            return best.flatMap { $0.score >= 1 ? $0.page : nil }
        }
    }

    /// Returns for each cluster the share of what is replied that stands on each page of its language.
    private static func shares(
        of replies: [[Set<String>]], _ languages: [String], on pages: [Set<String>],
        _ pageLanguages: [String], exponent: Double, leastReplies: Int
    ) -> [[Int: Double]] {
        var frequencies: [String: Int] = [:]
        var replyCount = 0
        for reply in replies.joined() {
            replyCount += 1
            for word in reply { frequencies[word, default: 0] += 1 }
        }
        var pagesOf: [String: [Int]] = [:]
        for (page, words) in pages.enumerated() {
            for word in words { pagesOf[word, default: []].append(page) }
        }
        return zip(replies, languages).map { replies, language in
            var counts: [String: Int] = [:]
            for word in replies.joined() { counts[word, default: 0] += 1 }
            var total = 0.0
            var found: [Int: Double] = [:]
            // In an order of their own, so that sums are the same to the last digit.
            for (word, count) in counts.sorted(by: { $0.key < $1.key })
            where count >= min(leastReplies, replies.count) {
                let rarity = log(Double(replyCount + 1) / Double(frequencies[word] ?? 1))
                let weight = pow(rarity, exponent) * Double(count)
                total += weight
                for page in pagesOf[word] ?? [] where pageLanguages[page] == language {
                    found[page, default: 0] += weight
                }
            }
            return total > 0 ? found.mapValues { $0 / total } : [:]
        }
    }

    /// Returns the share that is halfway between what covered questions reach on their best page and
    /// what all reach on their second.
    private static func border(_ shares: [[Int: Double]], _ isCovered: [Bool]) -> Double? {
        var best: [Double] = []
        var second: [Double] = []
        for (shares, isCovered) in zip(shares, isCovered) {
            let ordered = shares.values.sorted(by: >)
            if isCovered, let first = ordered.first { best.append(first) }
            if ordered.count > 1 { second.append(ordered[1]) }
        }
        guard best.count >= leastCovered else { return nil }
        let border = (CoverageCalibration.median(best) + CoverageCalibration.median(second)) / 2
        return border > 0 ? border : nil
    }

    private static func words(
        of text: String, _ language: Language, _ cache: AnalysisCache
    ) -> Words {
        var words = Words()
        let bytes = Array(text.utf8)
        var last: String?
        let tokens = Tokenizer().tokens(in: text)
        for (token, term) in zip(
            tokens, Analyzer().terms(in: text, language: language, using: cache))
        {
            // The figure is what tells here, not that there is one.
            let word =
                token.tokenClass == .word || token.tokenClass == .code
                ? term.key : String(decoding: bytes[token.range], as: UTF8.self)
            words.single.insert(word)
            if let last { words.pairs.insert(last + " " + word) }
            last = word
        }
        return words
    }
}
