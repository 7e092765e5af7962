import Foundation
import Testing

@testable import TextEngine

struct LanguageIdentifierTests {
    private static let identifier = LanguageIdentifier()

    @Test(arguments: [
        ("Where is my parcel and when will it arrive?", "en"),
        ("Gdzie jest moja paczka i kiedy dojdzie?", "pl"),
        ("gdzie jest moja przesylka, czekam juz tydzien", "pl"),
        ("Где моя посылка и когда она придёт?", "ru"),
        ("Де моя посилка і коли вона прийде?", "uk"),
        ("Wo ist mein Paket und wann kommt es an?", "de"),
        ("¿Dónde está mi paquete y cuándo llega?", "es"),
        ("Où est mon colis et quand arrive-t-il ?", "fr"),
        ("Dov'è il mio pacco e quando arriva?", "it"),
        ("Onde está a minha encomenda e quando chega?", "pt"),
        ("Waar is mijn pakket en wanneer komt het aan?", "nl"),
        ("返品したいのですが", "ja"), ("Не работает Apple Pay в приложении", "ru"),
    ])
    func `a sentence is told by its words`(text: String, code: String) {
        #expect(Self.identifier.language(of: text)?.rawValue == code)
    }

    @Test func `a text without words has the collection's language or none`() {
        #expect(Self.identifier.language(of: "12345 :-)") == nil)
        #expect(Self.identifier.language(of: "12345", prior: [.polish: 0.7]) == .polish)
    }

    @Test func `the prior decides about a word that is in many languages`() {
        #expect(Self.identifier.language(of: "login", prior: [.polish: 1]) == .polish)
        #expect(Self.identifier.language(of: "login", prior: [.english: 1]) == .english)
        let long = "I would like to change the address of my order, please."
        #expect(Self.identifier.language(of: long, prior: [.polish: 1]) == .english)
    }

    /// The share of the development texts, line by line, whose language is found without a prior.
    @Test(.enabled(if: EvaluationSets.exist))
    func `the development sets are told right in 97 of 100 texts`() throws {
        var sum = 0.0
        let names = [
            "shop-pl", "smarthome-pl", "barfbot-pl", "poquad-pl-a", "sib200-pl", "clinc150",
            "dstc11-dev", "stackfaq", "rutube-ru-a",
        ]
        for name in names {
            let rows = try EvaluationSets.cluster(name)
            let right = rows.count { Self.identifier.language(of: $0.text)?.rawValue == $0.lang }
            let share = Double(right) / Double(rows.count)
            print("language", name, share)
            sum += share
        }
        print("language mean", sum / Double(names.count))
        #expect(sum / Double(names.count) >= 0.97)
    }
}
