import Testing

@testable import TextEngine

struct VectorSpaceTests {
    let extractor = FeatureExtractor()

    private func bag(_ text: String) -> FeatureBag { extractor.bag(of: text, language: .english) }

    @Test func `every text that has words becomes a vector of length one`() {
        let bags = ["How do I pair the pump?", "pump", "Wi-Fi"].map(bag)
        let space = VectorSpace(of: bags)
        for bag in bags { #expect(abs(space.vector(of: bag).length - 1) < 1e-5) }
        #expect(space.vector(of: bag("…")).isEmpty)
    }

    @Test func `forms of a word and its misspelling come nearer than another word`() {
        let bags = ["pairing", "paired", "pairng", "refund"].map(bag)
        let space = VectorSpace(of: bags)
        let vectors = bags.map(space.vector)
        #expect(vectors[0].dot(vectors[1]) > 0.5)
        #expect(vectors[0].dot(vectors[2]) > 0.03)
        #expect(vectors[0].dot(vectors[3]) == 0)
    }

    @Test func `a space takes another exponent afterwards as from the start`() {
        let bags = ["How do I pair the pump?", "pair it", "pump", "the pump"].map(bag)
        let later = VectorSpace(of: bags).with(idfExponent: 0.5)
        let first = VectorSpace(of: bags, idfExponent: 0.5)
        for bag in bags + [bag("refund")] {
            let (one, other) = (later.vector(of: bag), first.vector(of: bag))
            #expect(one.features == other.features)
            for (left, right) in zip(one.values, other.values) { #expect(abs(left - right) < 1e-5) }
        }
    }

    @Test func `a stem is shown in its most frequent form`() throws {
        for text in ["sensors fail", "the sensors", "a sensor"] { _ = bag(text) }
        let stem = try #require(extractor.stems(of: "sensor", language: .english).first)
        #expect(extractor.known.surface(ofStem: stem) == "sensors")
        #expect(extractor.known.isTelling(stem))
        let article = try #require(extractor.stems(of: "the", language: .english).first)
        #expect(!extractor.known.isTelling(article))
    }
}
