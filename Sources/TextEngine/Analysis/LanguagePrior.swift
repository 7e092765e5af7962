import Foundation

/// The share of each language in a collection, ready to be weighed against a text's words.
package struct LanguagePrior: Sendable, Codable {
    /// The language of most of the collection, nil if nothing is known of it.
    package let likeliest: Language?

    let latinBits: [Double]
    let cyrillicBits: [Double]

    /// Creates a prior; without shares all languages are alike.
    package init(_ shares: [Language: Double] = [:]) {
        likeliest = shares.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        // A language that the collection has not shown yet keeps one chance in two hundred.
        func bits(of languages: [Language]) -> [Double] {
            languages.map { log2(shares.isEmpty ? 1 : max(shares[$0] ?? 0, 0.005)) }
        }
        latinBits = bits(of: TrigramModel.latin.languages)
        cyrillicBits = bits(of: TrigramModel.cyrillic.languages)
    }
}
