import SupportModel
import Testing

@testable import Gaps

struct CrossScriptTests {
    @Test(arguments: [
        ["filter", "filtr", "фильтр"], ["balcony", "balkon", "балкон"],
        ["faktura", "фактура"], ["timer", "таймер"], ["voucher", "ваучер"], ["NU-31", "nu31"],
    ])
    func `a loan word is one in every script`(words: [String]) {
        let skeletons = words.map(CrossScript.skeleton)
        #expect(Set(skeletons).count == 1 && skeletons[0] != nil, "\(skeletons)")
    }

    @Test func `a short word is compared with its vowels`() {
        #expect(CrossScript.skeleton(of: "woda") == CrossScript.skeleton(of: "вода"))
        #expect(CrossScript.skeleton(of: "woda") != CrossScript.skeleton(of: "widz"))
        #expect(CrossScript.skeleton(of: "na") == nil)
    }

    @Test func `figures, codes and names outlive a translation`() {
        let english = Figures.features(of: "Open Home > Device > Prime. It runs for 30 s, see E1.")
        let polish = Figures.features(of: "Wybierz Home > Device > Prime. Trwa to 30 s (E1).")
        #expect(english.intersection(polish) == ["device", "prime", "30", "E1", "home"])
    }

    @Test func `pages in one place with the same figures are translations`() {
        func page(_ key: Int, _ id: String, _ text: String) -> StoredDocument {
            var document = Document(
                id: id, kind: .content, location: SourceLocation(file: id), text: text)
            document.sections = [
                ContentSection(heading: nil, level: 0, paragraphs: [text]),
                ContentSection(heading: "Tank", level: 2, paragraphs: [text]),
            ]
            return StoredDocument(key: key, document: document)
        }
        let translations = PageTranslations(
            of: [
                page(1, "en/plus.md", "Plus costs 3.99 for 12 months, see Settings > Plan."),
                page(2, "pl/plus.md", "Plus kosztuje 3,99 przez 12 miesięcy, Settings > Plan."),
                page(3, "en/hoses.md", "A hose is 4 mm wide."),
                page(4, "pl/zwroty.md", "Zwrot w 14 dni."),
                page(5, "en/frost.md", "Keep it above 5 degrees."),
                page(6, "pl/kontakt.md", "Piszcie w dni robocze."),
            ], languageOf: [1: "en", 2: "pl", 3: "en", 4: "pl", 5: "en", 6: "pl"])
        func features(_ page: Int) -> [String] {
            translations.features(
                of: Passage(
                    document: page, scope: .section, title: "", heading: "Tank", text: "",
                    language: ""))
        }
        #expect(features(1) == ["1", "1#1"])
        #expect(features(2) == features(1))
        #expect(features(3).isEmpty)
    }
}
