import Foundation
import Testing

@testable import TextEngine

struct PolishStemmerTests {
    private let stemmer = PolishStemmer()

    @Test(arguments: [
        ("zwrotami", "zwrot"), ("pieniędzy", "pieniędz"), ("zamówieniach", "zamówien"),
        ("dostałbym", "dost"), ("największy", "najwięk"), ("najnowszych", "najnow"),
        ("mogłaś", "mogł"),
        ("być", "byc"), ("", ""), ("w", "w"),
    ])
    func `an ending is taken off`(word: String, stem: String) {
        #expect(stemmer.stem(word) == stem)
    }

    @Test func `the stems are those of Snowball`() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        var files = [folder.appending(path: "Fixtures/polish-stems.txt")]
        if let more = ProcessInfo.processInfo.environment["LACUNA_POLISH_STEMS"] {
            files.append(URL(filePath: more))
        }
        for file in files {
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
                let fields = line.split(separator: " ", omittingEmptySubsequences: false)
                #expect(stemmer.stem(String(fields[0])) == fields[1], "\(line)")
            }
        }
    }
}

struct SnowballStemmerTests {
    /// From the sample vocabularies of snowballstem.org.
    @Test(arguments: [
        (Language.english, "consistency", "consist"), (.english, "knightly", "knight"),
        (.english, "generously", "generous"), (.russian, "важнейшими", "важн"),
        (.russian, "вагонами", "вагон"), (.german, "aufeinanderfolgenden", "aufeinanderfolg"),
    ])
    func `a published word has its published stem`(
        language: Language, word: String, stem: String
    ) throws {
        let stemmer = try #require(SnowballStemmer(language))
        #expect(stemmer.stem(word) == stem)
    }

    @Test func `the library's missing languages have no stemmer`() {
        #expect(SnowballStemmer(Language(rawValue: "xx")) == nil)
    }
}
