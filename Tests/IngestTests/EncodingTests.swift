import Foundation
import SupportModel
import TestSupport
import Testing

@testable import Ingest

/// The same rows in every encoding in which a spreadsheet of a Polish or Russian office saves them.
@Suite struct EncodingTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static let polish = [
        "Gdzie jest moja paczka, śledzenie nie działa od środy?",
        "Jak zwrócić źle działające urządzenie? Proszę o pomoc.",
        "Część dysz się zapchała, czym je przeczyścić?",
        "Hasło nie przychodzi na skrzynkę, proszę wysłać jeszcze raz",
        "ŻÓŁTA LAMPKA MIGA I NIC SIĘ NIE DZIEJE",
    ]
    private static let russian = [
        "Где моя посылка, отслеживание не работает со среды?",
        "Как вернуть неисправное устройство? Помогите, пожалуйста.",
        "Часть форсунок засорилась, чем их прочистить?",
        "Пароль не приходит на почту, отправьте ещё раз",
        "ЖЁЛТАЯ ЛАМПОЧКА МИГАЕТ, И НИЧЕГО НЕ ПРОИСХОДИТ",
    ]
    private static let english = ["Where is my parcel?", "How do I return it; is it free?"]

    enum Saved: String, CaseIterable {
        case utf8, utf8WithMark, utf16LittleEndian, utf16BigEndian, bareUTF16, windows1250
        case windows1251, latin2

        /// The texts that the encoding has letters for.
        var texts: [[String]] {
            switch self {
            case .windows1250, .latin2: [EncodingTests.polish]
            case .windows1251: [EncodingTests.russian]
            default:
                [
                    EncodingTests.polish, EncodingTests.russian,
                    EncodingTests.polish + EncodingTests.russian,
                ]
            }
        }

        func bytes(of text: String) throws -> Data {
            switch self {
            case .utf8: Data(text.utf8)
            case .utf8WithMark: Data([0xEF, 0xBB, 0xBF]) + Data(text.utf8)
            case .utf16LittleEndian:
                try Data([0xFF, 0xFE]) + #require(text.data(using: .utf16LittleEndian))
            case .utf16BigEndian:
                try Data([0xFE, 0xFF]) + #require(text.data(using: .utf16BigEndian))
            case .bareUTF16: try #require(text.data(using: .utf16LittleEndian))
            case .windows1250: try #require(text.data(using: .windowsCP1250))
            case .windows1251: try #require(text.data(using: .windowsCP1251))
            case .latin2: try #require(text.data(using: .isoLatin2))
            }
        }
    }

    @Test(arguments: Saved.allCases, [",", ";", "\t"])
    func `200 rows are the same in every encoding`(saved: Saved, separator: String) throws {
        for (number, texts) in saved.texts.enumerated() {
            let wanted = (1...200).map { row in
                let all = texts + Self.english
                return all[row % all.count].replacing(separator, with: " ") + " (\(row))"
            }
            // Excel ends lines so.
            let rows = wanted.enumerated().map { "\($0 + 1)\(separator)\($1)\r\n" }
            let text = "id\(separator)treść\r\n" + rows.joined()
            let name = "\(saved)-\(number).csv"
            // A character set without Polish letters has no such header.
            let header = saved == .windows1251 ? text.replacing("treść", with: "текст") : text
            let path = try folder.write(try saved.bytes(of: header), to: name)
            let loaded = try load([path])
            #expect(loaded.rejections.isEmpty)
            #expect(loaded.documents.map(\.document.text) == wanted, "\(name)")
            #expect(loaded.documents.map(\.document.id) == (1...200).map(String.init))
        }
    }

    @Test(arguments: Saved.allCases)
    func `one telling word among plain rows is enough`(saved: Saved) throws {
        for texts in saved.texts {
            let rows = (1...200).map { row in
                row == 150 ? texts[1] : Self.english[row % 2]
            }
            let text =
                "id;text\n"
                + rows.enumerated().map {
                    "\($0 + 1);\($1.replacing(";", with: ","))\n"
                }.joined()
            let path = try folder.write(try saved.bytes(of: text), to: "\(saved).csv")
            #expect(try load([path]).documents[149].document.text == texts[1], "\(saved)")
        }
    }
}
