import Reporting
import SupportModel
import Wording

/// How customers fare with a question, from what the sources say.
struct PainFacts {
    private let stars: [Double]
    private let minutes: [Double]
    private let reopened: Int
    private let tickets: Int

    init(of documents: [StoredDocument]) {
        stars = documents.compactMap(\.document.rating)
        minutes = documents.compactMap(\.document.waitingMinutes)
        reopened = documents.count { $0.document.reopens ?? 0 > 0 }
        tickets = documents.count { $0.document.reopens != nil }
    }

    /// A fact each, of what is known.
    var facts: [Fact] {
        var facts: [Fact] = []
        if !stars.isEmpty {
            let mean = Counted.tenths(Self.mean(stars))
            facts.append(
                Fact(say("stars"), .string(say("\(mean) on average of \(stars.count, "review")"))))
        }
        if !minutes.isEmpty {
            let mean = Int(Self.mean(minutes).rounded())
            facts.append(
                Fact(
                    say("first reply after"), .string(say("\(mean, "minute") on average"))))
        }
        if reopened > 0 {
            facts.append(
                Fact(
                    say("opened again"),
                    .string(say("\(reopened) of \(tickets, "ticket")"))))
        }
        return facts
    }

    private static func mean(_ values: [Double]) -> Double {
        values.reduce(0, +) / Double(values.count)
    }
}
