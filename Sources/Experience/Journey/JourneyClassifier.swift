package import SupportModel
import Synchronization
package import TextEngine

/// Finds stage, touch point and area of what customers ask, as learnt from examples.
package final class JourneyClassifier: Sendable {
    /// What is told apart in a language.
    private struct Learnt: Sendable {
        var stages: TextClassifier
        var areas: TextClassifier
    }

    private let learnt = Mutex<[Language: Learnt]>([:])

    package init() {}

    /// What one thread reads texts with.
    package struct Scratch {
        fileprivate var readers:
            [Language: (stages: TextClassifier.Reader, areas: TextClassifier.Reader)] =
                [:]

        package init() {}
    }

    /// Returns where in the journey a text arises; unclear in a language without examples.
    package func place(
        of text: String, language: Language, _ scratch: inout Scratch
    ) -> JourneyPlace {
        guard let shares = shares(of: text, language: language, &scratch) else { return .unclear }
        return JourneyPlace(stages: shares.stages, areas: shares.areas)
    }

    /// Returns where in the journey a question arises that several texts ask: the mean of what each
    /// says.
    package func place(
        of texts: [(text: String, language: Language)], _ scratch: inout Scratch
    ) -> JourneyPlace {
        let all = texts.compactMap { shares(of: $0.text, language: $0.language, &scratch) }
        guard let first = all.first else { return .unclear }
        func mean(_ values: [[Double]], _ count: Int) -> [Double] {
            (0..<count).map { place in
                values.reduce(0) { $0 + $1[place] } / Double(values.count)
            }
        }
        return JourneyPlace(
            stages: mean(all.map(\.stages), first.stages.count),
            areas: mean(all.map(\.areas), first.areas.count))
    }

    func shares(
        of text: String, language: Language, _ scratch: inout Scratch
    ) -> (stages: [Double], areas: [Double])? {
        guard let learnt = learnt(language) else { return nil }
        let readers =
            scratch.readers[language] ?? (learnt.stages.reader(), learnt.areas.reader())
        scratch.readers[language] = readers
        return (
            learnt.stages.probabilities(of: text, readers.stages).map(Double.init),
            learnt.areas.probabilities(of: text, readers.areas).map(Double.init)
        )
    }

    /// Learns a language's examples when it is first asked for.
    private func learnt(_ language: Language) -> Learnt? {
        guard let book = JourneyCues.books[language] else { return nil }
        return learnt.withLock { known in
            if let learnt = known[language] { return learnt }
            let cues = CueBook(book).cues
            func classifier(_ names: [String], _ place: Int) -> TextClassifier {
                TextClassifier(
                    cues.map { cue in
                        let name = String(cue.heading[place])
                        return (cue.text, names.firstIndex(of: name) ?? names.count)
                    }, classCount: names.count + 1, language: language)
            }
            let learnt = Learnt(
                stages: classifier(JourneyStage.allCases.map(\.rawValue), 0),
                areas: classifier(Area.allCases.map(\.rawValue), 1))
            known[language] = learnt
            return learnt
        }
    }
}
