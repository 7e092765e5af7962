import Foundation
import Testing

@testable import Ingest

@Suite struct CodePageGuessTests {
    private func guess(_ bytes: some Sequence<UInt8>) -> CodePage? {
        SourceBytes(Array(bytes)).withBytes { CodePageGuess.codePage(of: $0) }
    }

    @Test(arguments: [
        ("Zażółć gęślą jaźń. Proszę o pomoc, paczka nie przyszła.", String.Encoding.windowsCP1250),
        ("„Świetny” sprzęt – ale źle się ładuje…", .windowsCP1250),
        ("Gdzie jest moja paczka? Śledzenie nie działa, proszę pomóc.", .isoLatin2),
        ("Заказ не пришёл, верните деньги", .windowsCP1251),
        ("Где «чек»? Drop не включается — помогите…", .windowsCP1251),
    ])
    func `the letters of a language show the character set`(
        text: String, encoding: String.Encoding
    ) throws {
        let data = try #require(text.data(using: encoding))
        let decoded = try #require(DecodedText(SourceBytes(Array(data))))
        let words = decoded.bytes.withBytes { $0.text(decoded.start..<$0.count) }
        #expect(words == text)
    }

    @Test func `plain letters show none`() {
        #expect(guess("Where is my parcel?".utf8) == nil)
        #expect(guess([]) == nil)
    }

    @Test func `control codes and symbols show none`() {
        #expect(guess((0..<200).map { _ in 0x81 }) == nil)
    }
}
