import Testing

@testable import TextEngine

/// The texts of a collection by their words.
struct TextListTests {
    private let extractor = FeatureExtractor()

    private func list(_ texts: [String]) -> TextList {
        var words = WordLists()
        for text in texts { words.append(extractor.words(of: text, language: .english)) }
        return TextList(words, vocabulary: extractor.vocabulary)
    }

    @Test func `a text gives the features that it was read with`() {
        let texts = ["Where is my parcel, my parcel?", "", "Reset the lamp"]
        let list = list(texts)
        #expect(Array(list) == texts.map { extractor.bag(of: $0, language: .english) })
        #expect(list.hasNoWords(1) && !list.hasNoWords(0))
    }

    @Test func `document frequencies count a text once, however often it has a word`() {
        let list = list(["parcel parcel", "my parcel"])
        let stem = list[0].features.first { FeatureBag.isStem($0) } ?? -1
        #expect(list.documentFrequencies(of: [0, 1])[Int(stem)] == 2)
        #expect(list.documentFrequencies(of: [0])[Int(stem)] == 1)
    }

    @Test func `texts of the same words in another order are copies of the first`() {
        #expect(list(["reset lamp", "Lamp, reset!", "lamp"]).representatives() == [0, 0, 2])
    }
}
