import Experience
import SupportModel
import Testing

@Suite("Satisfaction")
struct SatisfactionTests {
    private func document(rating: Double? = nil, csat: Double? = nil) -> StoredDocument {
        var document = Document(
            id: "1", kind: .review, location: SourceLocation(file: "a.csv", line: 1))
        document.rating = rating
        document.csat = csat
        return StoredDocument(key: 1, document: document)
    }

    @Test("four and five stars are content, three are neither")
    func stars() {
        let all = [1, 2, 3, 4, 5].map { document(rating: $0) }
        #expect(Satisfaction(of: all).share(of: all) == .init(content: 2, rated: 4))
    }

    @Test("the middle of the source's own scale parts the content from the others")
    func scale() {
        let all = [0, 2, 5, 9, 10].map { document(csat: $0) }
        #expect(Satisfaction(of: all).share(of: all) == .init(content: 2, rated: 4))
    }

    @Test("whoever did not rate counts nowhere, and a few say nothing")
    func few() {
        let all = [document(), document(rating: 5), document(csat: 3)]
        let share = Satisfaction(of: all).share(of: all)
        #expect(share == .init(content: 1, rated: 1))
        #expect(share.value == nil)
    }

    @Test("the interval is Wilson's: 15 of 20 lie between 53.1% and 88.8%")
    func interval() throws {
        let interval = try #require(Satisfaction.Share(content: 15, rated: 20).interval)
        #expect(abs(interval.lowerBound - 0.5313) < 0.0005)
        #expect(abs(interval.upperBound - 0.8881) < 0.0005)
    }
}
