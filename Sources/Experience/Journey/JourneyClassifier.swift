import Foundation
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

    /// Returns where in the journey a question arises that several texts ask.
    ///
    /// The geometric mean of what each says: texts that are alike are no independent witnesses, so
    /// many are no surer than one.
    package func place(
        of texts: [(text: String, language: Language)], _ scratch: inout Scratch
    ) -> JourneyPlace {
        let all = texts.compactMap { shares(of: $0.text, language: $0.language, &scratch) }
        guard !all.isEmpty else { return .unclear }
        return JourneyPlace(
            stages: Self.pooled(all.map(\.stages)), areas: Self.pooled(all.map(\.areas)))
    }

    private static func pooled(_ shares: [[Double]]) -> [Double] {
        let weight = 1 / Double(shares.count)
        let sums = shares[0].indices.map { place in
            shares.reduce(0) { $0 + log(max($1[place], leastShare)) } * weight
        }
        let most = sums.max() ?? 0
        let powers = sums.map { exp($0 - most) }
        let sum = powers.reduce(0, +)
        return powers.map { $0 / sum }
    }

    /// One text alone never rules a stage out.
    private static let leastShare = 0.001

    private func shares(
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
