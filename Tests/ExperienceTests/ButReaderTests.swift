import Experience
import SupportModel
import Testing
import TextEngine

@Suite("BUT-situations")
struct ButReaderTests {
    private static let reader = ButReader()

    private func situations(_ text: String, _ language: Language = .english) -> [ButSituation] {
        var scratch = ButReader.Scratch()
        return Self.reader.situations(in: text, language: language, document: 7, &scratch)
    }

    @Test("praise and complaint stand apart as they were written")
    func parts() throws {
        let said = try #require(
            situations("Great laptop, but nobody told me how to set it up!").first)
        #expect(said.praise == "Great laptop")
        #expect(said.complaint == "nobody told me how to set it up")
        #expect(said.kind == .help)
        #expect(said.touchPoint == .use)
        #expect(said.areas.first == .service)
        #expect(said.document == 7)
    }

    @Test(
        "a contrast is found wherever its word stands",
        arguments: [
            ("Lovely chair. However, the manual says nothing about the screws.", "en"),
            ("Lovely chair, the manual, however, says nothing about the screws.", "en"),
            ("Although the hose leaks, I really love this washer.", "en"),
            ("I really love this washer, although the hose leaks.", "en"),
            ("Świetna lampa, tylko że po tygodniu przestała działać.", "pl"),
            ("Lampa świetna. Niestety po tygodniu przestała działać.", "pl"),
            ("swietna lampa, szkoda ze po tygodniu przestala dzialac", "pl"),
            ("Лампа отличная, жаль, что через неделю сломалась.", "ru"),
            ("Лампа отличная. Однако через неделю она сломалась.", "ru"),
        ])
    func places(text: String, language: String) {
        #expect(situations(text, Language(rawValue: language)).count == 1)
    }

    @Test(
        "a false contrast is none",
        arguments: [
            ("Not only quick but also friendly.", "en"),
            ("I have nothing but praise for the staff.", "en"),
            ("Sorry to bother you, but how do I change my address?", "en"),
            ("Small but mighty, we love it!", "en"),
            ("I live in Wales but my parents live in Kent.", "en"),
            ("Nie tylko szybko, ale także miło.", "pl"),
            ("Przepraszam, że zawracam głowę, ale jak zmienić adres?", "pl"),
            ("Не только быстро, но и вежливо.", "ru"),
            ("Извините за беспокойство, но как поменять адрес?", "ru"),
            ("Das Gerät ist gut, aber es ist kaputt.", "de"),
            ("but", "en"), ("", "en"), ("но но но", "ru"),
        ])
    func falseContrasts(text: String, language: String) {
        #expect(situations(text, Language(rawValue: language)).isEmpty)
    }

    @Test("a megabyte of nothing but contrasts gives twenty at most")
    func hostile() {
        #expect(situations(String(repeating: "good but bad ", count: 80_000)).isEmpty)
        #expect(situations(String(repeating: "Good. But bad. ", count: 70_000)).count <= 20)
    }

    @Test("who bought elsewhere was lost, whatever word says so")
    func loss() throws {
        let said = try #require(
            situations("Good price, bought it elsewhere because the checkout took no card.").first)
        #expect(said.kind == .buy)
        #expect(said.complaint.hasPrefix("bought it elsewhere"))
    }

    @Test(
        "most are found, what is none is left alone, and the complaint is the right part",
        arguments: LabelledTexts.languages)
    func labelled(language: Language) throws {
        var (right, found, real, complaints, kinds, points, areas) = (0, 0, 0, 0, 0, 0, 0)
        for line in try LabelledTexts.said(language) {
            let said = situations(line.text, language)
            real += line.but ? 1 : 0
            found += said.isEmpty ? 0 : 1
            guard line.but, let best = said.max(by: { $0.certainty < $1.certainty }) else {
                continue
            }
            right += 1
            complaints += Self.overlap(best.complaint, line.complaint ?? "") >= 0.7 ? 1 : 0
            kinds += best.kind.rawValue == line.class ? 1 : 0
            points += best.touchPoint?.rawValue == line.touchpoint ? 1 : 0
            areas += best.areas.first?.rawValue == line.areas?.first ? 1 : 0
        }
        func share(_ count: Int, of all: Int) -> Double { Double(count) / Double(all) }
        #expect(share(right, of: found) >= 0.88)
        #expect(share(right, of: real) >= 0.83)
        #expect(share(complaints, of: right) >= 0.95)
        #expect(share(kinds, of: right) >= 0.78)
        #expect(share(points, of: right) >= 0.75)
        #expect(share(areas, of: right) >= 0.8)
    }

    /// The share of words that two texts have in common, of all that either has.
    private static func overlap(_ left: String, _ right: String) -> Double {
        let left = Set(left.lowercased().split { !$0.isLetter })
        let right = Set(right.lowercased().split { !$0.isLetter })
        return Double(left.intersection(right).count) / Double(left.union(right).count)
    }
}
