import SupportModel
import Testing

@testable import Gaps

struct WordSearchTests {
    /// The numbers of the texts whose question says a word.
    private func found(
        _ words: [String], in texts: [(language: String, text: String)]
    ) throws -> [Int] {
        let documents = texts.enumerated().map { index, said in
            var document = Document(
                id: "t\(index)", kind: .ticket, location: SourceLocation(file: "t"),
                text: said.text)
            document.language = said.language
            return StoredDocument(key: index, document: document)
        }
        let search = try #require(
            WordSearch(CollectionModel(of: documents, clusters: [])))
        return search.documents(saying: words, among: documents).map(\.document.key)
    }

    @Test func `a word is found in the forms of each language`() throws {
        #expect(
            try found(
                ["lamp"],
                in: [
                    ("en", "How do I pair the lamps?"), ("pl", "Jak sparować lampę z telefonem?"),
                    ("pl", "Co się dzieje z lampą, która mruga?"), ("en", "Where is my parcel?"),
                    ("pl", "Gdzie są lampy do kupienia?"),
                ]) == [0, 1, 2, 4])
        #expect(
            try found(
                ["лампа"],
                in: [("ru", "Как подключить лампу?"), ("ru", "Где моя посылка?")]) == [0])
    }

    @Test func `any of several words will do, and words that belong together stand together`()
        throws
    {
        let texts = [
            ("en", "How do I pay with a gift card?"), ("en", "Is the card a gift of yours?"),
            ("en", "Where is my voucher?"),
        ]
        #expect(try found(["gift cards"], in: texts) == [0])
        #expect(try found(["gift cards", "vouchers"], in: texts) == [0, 2])
    }

    @Test func `a number is looked for as it is written`() throws {
        let texts = [("en", "Does it take 12 litres?"), ("en", "Does it take 40 litres?")]
        #expect(try found(["40"], in: texts) == [1])
    }

    @Test func `what an answered mail says is not what is asked`() throws {
        let texts = [
            ("en", "When will you answer me?\n\n> On Monday you wrote:\n> the lamp is on its way"),
            ("en", "Is the lamp on its way?"),
        ]
        #expect(try found(["lamp"], in: texts) == [1])
    }
}
