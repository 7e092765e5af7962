import Foundation
import Testing

@testable import Wording

/// The catalogues against what the sources say.
struct CatalogueTests {
    private static let sources = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources")
    private static let languages: [AnswerLanguage] = [.pl, .ru]

    @Test(arguments: languages)
    func `everything that is said is translated`(language: AnswerLanguage) throws {
        let catalogue = try #require(Catalogue.of(language))
        let missing = try SourceMessages.all(below: Self.sources)
            .filter { catalogue[$0.pattern] == nil }
        let list = Set(missing.map { "\($0.place): \($0.pattern)" }).sorted()
        #expect(list.isEmpty, "\(list.joined(separator: "\n"))")
    }

    @Test(arguments: languages)
    func `nothing is translated that nobody says`(language: AnswerLanguage) throws {
        let catalogue = try #require(Catalogue.of(language))
        let said = try Set(SourceMessages.all(below: Self.sources).map(\.pattern))
        let stale = catalogue.patterns.filter { !said.contains($0) && !Self.isCommon($0) }
        #expect(stale.isEmpty, "\(stale.joined(separator: "\n"))")
    }

    /// What the catalogue's own module says, and numbers of things that are named elsewhere.
    private static func isCommon(_ pattern: String) -> Bool {
        pattern == "{0} and {1}" || pattern.wholeMatch(of: /\{0:[^{}]*\}/) != nil
    }

    @Test(arguments: languages)
    func `a translation has the arguments of the original, and three forms`(
        language: AnswerLanguage
    ) throws {
        let catalogue = try #require(Catalogue.of(language))
        for pattern in catalogue.patterns {
            let translation = try #require(catalogue[pattern])
            let known = Set(pattern.matches(of: /\{(\d+)/).map(\.output.1))
            // A number that a word agrees with may stand for the one that is shown.
            let needed = Set(pattern.matches(of: /\{(\d+)[:}]/).map(\.output.1))
            let used = Set(translation.matches(of: /\{(\d+)/).map(\.output.1))
            #expect(used.isSubset(of: known), "\(translation)")
            #expect(
                used.isSuperset(of: needed)
                    || used.count == known.count, "\(pattern) → \(translation)")
            for mark in translation.matches(of: /\{\d+[:?]([^}]*)\}/) {
                #expect(mark.output.1.split(separator: "|").count == 3, "\(translation)")
            }
        }
    }
}
