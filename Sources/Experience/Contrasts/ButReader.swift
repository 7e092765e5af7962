package import SupportModel
import Synchronization
package import TextEngine

/// Finds BUT-situations: praise or a neutral start set against what went wrong.
package final class ButReader: Sendable {
    /// What the examples of a language teach.
    private struct Learnt: Sendable {
        var kinds: TextClassifier
        var touchPoints: TextClassifier
        /// Who must act, by kind and touch point.
        var areas: [Place: [Area]]
        var finder: ContrastFinder
    }

    private struct Place: Hashable {
        var kind: ButSituation.Kind
        var touchPoint: TouchPoint?
    }

    /// A neutral start counts so much of praise: most of what goes on with "but" after one only tells
    /// what happened, as "I called, but nobody answered". Before a question it counts nothing: "sorry to bother
    /// you, but how …" is polite.
    private static let neutralShare = 0.1
    /// What ends on praise must begin with what is a complaint beyond doubt: "cheap, but good" is
    /// none.
    private static let leastReversed = 0.8
    /// The geometric mean of both sides' probabilities from which on a contrast counts; this, and
    /// both shares above, were chosen on labelled texts of three languages together.
    private static let leastCertainty = 0.35

    private let learnt = Mutex<[Language: Learnt]>([:])

    package init() {}

    /// What one thread reads texts with.
    package struct Scratch {
        fileprivate var readers: [Language: (TextClassifier.Reader, TextClassifier.Reader)] = [:]

        package init() {}
    }

    /// Returns the BUT-situations of a text, in its order; none in a language without examples.
    ///
    /// - Parameter document: The workspace's key of the document that says it.
    package func situations(
        in text: String, language: Language, document: Int, _ scratch: inout Scratch
    ) -> [ButSituation] {
        guard let learnt = learnt(language) else { return [] }
        let readers =
            scratch.readers[language] ?? (learnt.kinds.reader(), learnt.touchPoints.reader())
        scratch.readers[language] = readers
        return learnt.finder.candidates(in: text).compactMap { candidates in
            let best = candidates.compactMap { weighed($0, learnt.kinds, readers.0) }
                .max { $0.certainty < $1.certainty }
            guard let best, best.certainty >= Self.leastCertainty else { return nil }
            let points = learnt.touchPoints.probabilities(of: best.complaint, readers.1)
            let touchPoint = points.max().flatMap { points.firstIndex(of: $0) }
                .map { TouchPoint.allCases[$0] }
            return ButSituation(
                document: document, language: language.rawValue, praise: best.praise,
                complaint: best.complaint,
                kind: best.kind, touchPoint: touchPoint,
                areas: learnt.areas[Place(kind: best.kind, touchPoint: touchPoint)]
                    ?? learnt.areas[Place(kind: best.kind, touchPoint: nil)] ?? [],
                certainty: best.certainty)
        }
    }

    private struct Weighed {
        var praise: String
        var complaint: String
        var kind: ButSituation.Kind
        var certainty: Double
    }

    private func weighed(
        _ candidate: ContrastCandidate, _ kinds: TextClassifier, _ reader: TextClassifier.Reader
    ) -> Weighed? {
        let first = kinds.probabilities(of: candidate.first, reader).map(Double.init)
        let second = kinds.probabilities(of: candidate.second, reader).map(Double.init)
        let count = ButSituation.Kind.allCases.count
        let neutral = candidate.asks ? 0 : Self.neutralShare
        let fine = first[count] + neutral * first[count + 1]
        func wrong(_ shares: [Double]) -> Double { shares.prefix(count).reduce(0, +) }
        func weighed(
            _ praise: String, _ complaint: String, _ shares: [Double], _ certainty: Double
        ) -> Weighed? {
            shares.prefix(count).indices.max { shares[$0] < shares[$1] }.map {
                Weighed(
                    praise: praise, complaint: complaint, kind: ButSituation.Kind.allCases[$0],
                    certainty: certainty)
            }
        }
        let turned = candidate.tellsLoss ? fine : (fine * wrong(second)).squareRoot()
        let isReversed = wrong(first) >= Self.leastReversed && !candidate.tellsLoss
        let returned = isReversed ? (second[count] * wrong(first)).squareRoot() : 0
        return turned >= returned
            ? weighed(candidate.first, candidate.second, second, turned)
            : weighed(candidate.second, candidate.first, first, returned)
    }

    /// Learns a language's examples when it is first asked for.
    private func learnt(_ language: Language) -> Learnt? {
        guard let book = ContrastCues.books[language],
            let markers = ContrastMarkers.markers(of: language)
        else { return nil }
        return learnt.withLock { known in
            if let learnt = known[language] { return learnt }
            let cues = CueBook(book).cues
            let names = ButSituation.Kind.allCases.map(\.rawValue) + ["praise", "neutral"]
            let points = TouchPoint.allCases.map(\.rawValue)
            let complaints = cues.filter { $0.heading.count > 1 }
            let asked = JourneyCues.books[language].map { CueBook($0).cues } ?? []
            let learnt = Learnt(
                kinds: TextClassifier(
                    cues.map { ($0.text, names.firstIndex(of: String($0.heading[0])) ?? 0) }
                        + Self.spread(asked.filter(Self.asks), count: cues.count / names.count)
                        .map { ($0.text, names.count - 1) },
                    classCount: names.count, language: language),
                touchPoints: TextClassifier(
                    complaints.map { ($0.text, points.firstIndex(of: String($0.heading[1])) ?? 0) }
                        + asked.compactMap { cue in
                            JourneyStage(rawValue: String(cue.heading[0])).map {
                                (cue.text, TouchPoint.allCases.firstIndex(of: $0.touchPoint) ?? 0)
                            }
                        },
                    classCount: points.count, language: language),
                areas: Self.areas(of: complaints), finder: ContrastFinder(markers: markers))
            known[language] = learnt
            return learnt
        }
    }

    /// Returns so many at most, evenly spread: one class is not to outweigh the others.
    private static func spread(_ cues: [CueBook.Cue], count: Int) -> [CueBook.Cue] {
        guard cues.count > count else { return cues }
        return (0..<count).map { cues[$0 * cues.count / count] }
    }

    /// Whether an example is one question, and tells nothing besides.
    private static func asks(_ cue: CueBook.Cue) -> Bool {
        cue.text.hasSuffix("?") && SentenceSplitter.sentences(in: cue.text).count == 1
    }

    /// Returns who must act by kind and touch point: what most examples of it say.
    private static func areas(of complaints: [CueBook.Cue]) -> [Place: [Area]] {
        var counts: [Place: [String: Int]] = [:]
        for cue in complaints {
            guard let kind = ButSituation.Kind(rawValue: String(cue.heading[0])) else { continue }
            let point = TouchPoint(rawValue: String(cue.heading[1]))
            for place in [Place(kind: kind, touchPoint: point), Place(kind: kind)] {
                counts[place, default: [:]][String(cue.heading[2]), default: 0] += 1
            }
        }
        return counts.mapValues { counts in
            let most = counts.min { (-$0.value, $0.key) < (-$1.value, $1.key) }?.key ?? ""
            return most.split(separator: ",").compactMap { Area(rawValue: String($0)) }
        }
    }
}
