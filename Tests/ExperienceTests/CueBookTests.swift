import Foundation
import SupportModel
import Testing
import TextEngine

@testable import Experience

@Suite("Cue examples")
struct CueBookTests {
    @Test("a heading goes for the lines below it")
    func headings() {
        let cues = CueBook("# need marketing\nis it for me\n# buy sales\npay later\nno card").cues
        #expect(cues.map(\.text) == ["is it for me", "pay later", "no card"])
        #expect(
            cues.map(\.heading) == [["need", "marketing"], ["buy", "sales"], ["buy", "sales"]])
    }

    @Test("every heading of the journey is a stage and an area", arguments: LabelledTexts.languages)
    func journey(language: Language) throws {
        let cues = CueBook(try #require(JourneyCues.books[language])).cues
        for heading in Set(cues.map(\.heading)) {
            try #require(heading.count == 2)
            #expect(heading[0] == "unclear" || JourneyStage(rawValue: String(heading[0])) != nil)
            #expect(heading[1] == "unclear" || Area(rawValue: String(heading[1])) != nil)
        }
    }

    @Test(
        "every heading of a contrast is a kind with touch point and areas, or praise, or neutral",
        arguments: LabelledTexts.languages)
    func contrasts(language: Language) throws {
        let cues = CueBook(try #require(ContrastCues.books[language])).cues
        for heading in Set(cues.map(\.heading))
        where heading != ["praise"] && heading != ["neutral"] {
            try #require(heading.count == 3)
            #expect(ButSituation.Kind(rawValue: String(heading[0])) != nil)
            #expect(TouchPoint(rawValue: String(heading[1])) != nil)
            #expect(
                heading[2].split(separator: ",").allSatisfy { Area(rawValue: String($0)) != nil })
        }
    }

    @Test("no labelled sentence is a cue", arguments: LabelledTexts.languages)
    func apart(language: Language) throws {
        func plain(_ text: String) -> String {
            text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
        }
        let cues = Set(
            [JourneyCues.books[language], ContrastCues.books[language]].compactMap(\.self)
                .flatMap { CueBook($0).cues.map { plain($0.text) } })
        let said = try LabelledTexts.said(language)
        let labelled =
            try LabelledTexts.asked(language).map(\.text) + said.map(\.text)
            + said.compactMap(\.praise) + said.compactMap(\.complaint)
        #expect(labelled.map(plain).filter(cues.contains) == [])
    }
}
