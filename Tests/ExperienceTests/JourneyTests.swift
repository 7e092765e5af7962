import Experience
import SupportModel
import Testing
import TextEngine

@Suite("Stage, touch point and area")
struct JourneyTests {
    @Test(
        "where the program is sure it is right about seven stages in eight, and it is mostly sure",
        arguments: LabelledTexts.languages)
    func stages(language: Language) throws {
        let asked = try LabelledTexts.asked(language)
        let classifier = JourneyClassifier()
        var scratch = JourneyClassifier.Scratch()
        var (sure, right, points, areas) = (0, 0, 0, 0)
        for line in asked {
            let reading = classifier.place(of: line.text, language: language, &scratch)
            if reading.certainty >= 0.5 {
                sure += 1
                if (reading.stage?.rawValue ?? "unclear") == line.stage { right += 1 }
            }
            if (reading.touchPoint?.rawValue ?? "unclear") == line.touchpoint { points += 1 }
            if (reading.area?.rawValue ?? "unclear") == line.area { areas += 1 }
        }
        let count = Double(asked.count)
        #expect(Double(right) / Double(sure) >= 0.87)
        #expect(Double(sure) / count >= 0.8)
        #expect(Double(points) / count >= 0.86)
        #expect(Double(areas) / count >= 0.82)
    }
}
