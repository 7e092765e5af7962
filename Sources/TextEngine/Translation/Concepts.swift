/// What words mean, numbered alike in every language: `frost`, `mróz` and `мороз` are one concept.
///
/// A dictionary for texts that are compared across languages, as in query translation by
/// dictionary (Hull and Grefenstette 1996, "Querying across Languages"). It holds everyday words and
/// those of customer service of any trade; names, codes and loan words need none.
package struct Concepts: Sendable {
    /// The general dictionary in English, Polish and Russian.
    package static let general = Concepts(
        rows: [everyday, support].joined().split(separator: "\n"),
        languages: [.english, .polish, .russian])

    /// By language and key of a term the concepts, ascending; a word with two senses has two.
    private let numbers: [Language: [String: [Int]]]

    /// Reads a dictionary.
    ///
    /// - Parameters:
    ///   - rows: A concept each: the words of every language, languages parted by `|`, words by `,`.
    ///   - languages: The languages of the parts, in order.
    package init(rows: some Sequence<Substring>, languages: [Language]) {
        let analyzer = Analyzer()
        let cache = AnalysisCache()
        var numbers: [Language: [String: [Int]]] = [:]
        var numberOf: [[String]: Int] = [:]
        var count = 0
        for row in rows {
            let parts = row.split(separator: "|", omittingEmptySubsequences: false)
            let keys = zip(parts, languages).map { part, language in
                Set(
                    analyzer.terms(in: String(part), language: language, using: cache)
                        .filter { !$0.isFunctionWord }.map(\.key)
                ).sorted()
            }
            // Rows that share a word in two languages are one concept, or it would count twice.
            let shared = Self.pairs(of: keys)
            let number = shared.lazy.compactMap { numberOf[$0] }.min() ?? count
            if number == count { count += 1 }
            for pair in shared where numberOf[pair] == nil { numberOf[pair] = number }
            for (words, language) in zip(keys, languages) {
                for word in words {
                    var known = numbers[language]?[word] ?? []
                    guard !known.contains(number) else { continue }
                    known.append(number)
                    numbers[language, default: [:]][word] = known.sorted()
                }
            }
        }
        self.numbers = numbers
    }

    /// Returns the concepts of a term, ascending; none for a word that is not in the dictionary.
    ///
    /// - Parameter key: The key of a `Term`.
    package func concepts(of key: String, in language: Language) -> [Int] {
        numbers[language]?[key] ?? []
    }

    /// Returns every pair of words of different languages, each word behind its language's place.
    private static func pairs(of keys: [[String]]) -> [[String]] {
        keys.indices.flatMap { first in
            keys.indices.filter { $0 > first }.flatMap { second in
                keys[first].flatMap { left in
                    keys[second].map { ["\(first) \(left)", "\(second) \($0)"] }
                }
            }
        }
    }
}
