import Foundation
import Reporting
import SupportModel
import Wording

/// What happened to the ids of questions, for people and for programs.
struct EventText {
    /// The wording of the questions that there are now.
    let labels: [ClusterID: String]
    let timeZone: TimeZone
    private let text = CustomerText()

    init(labels: [ClusterID: String], timeZone: TimeZone) {
        self.labels = labels
        self.timeZone = timeZone
    }

    /// So many events stand in a list for people.
    private static let limit = 20

    /// Returns a list under a heading, the latest first; nothing where nothing happened.
    func blocks(_ events: [RecordedEvent], heading: String) -> [Block] {
        guard !events.isEmpty else { return [] }
        let rest = events.count - Self.limit
        return [
            .heading(heading, level: 2),
            .bullets(events.suffix(Self.limit).reversed().map(sentence)),
        ] + (rest > 0 ? [.paragraph("And \(Counted.grouped(rest)) earlier.")] : [])
    }

    /// Returns the event as a sentence, such as `Q-17 split: 12 documents went to Q-44 “…”`.
    func sentence(_ recorded: RecordedEvent) -> String {
        let event = recorded.event
        let byHand = event.cause == .decision
        let when = recorded.dataUntil.map { " (data until \(Day(containing: $0, in: timeZone)))" }
        let said: String
        switch event.change {
        case .split(let other, let count):
            let documents = Counted.count(count, "document")
            said =
                byHand
                ? "\(documents) of \(event.cluster) \(Counted.verb(count, "was", "were")) moved "
                    + "by hand to \(named(other))"
                : "\(event.cluster) split: \(documents) went to \(named(other))"
        case .merged(let other, let count):
            said =
                "\(event.cluster) \(byHand ? "was made" : "became") part of \(named(other))"
                + "\(byHand ? " by hand" : ""): \(Counted.count(count, "document")) went there"
        case .vanished(let parts, let alone):
            var places = parts.map {
                "\(Counted.count($0.count, "document")) went to \(named($0.cluster))"
            }
            if alone > 0 || parts.isEmpty {
                let documents = Counted.count(alone, "document")
                places.append(
                    byHand
                        ? "\(documents) \(Counted.verb(alone, "was", "were")) taken out by hand"
                        : "\(documents) \(Counted.verb(alone, "asks", "ask")) what nobody else asks"
                )
            }
            said = "\(event.cluster) is no question of its own any more: \(Counted.list(places))"
        }
        return said + (when ?? "") + "."
    }

    /// Returns the event for programs.
    func record(_ recorded: RecordedEvent) -> DataValue {
        let (kind, parts, alone) = Self.facts(of: recorded.event.change)
        return [
            "id": .string(recorded.event.cluster.description), "event": .string(kind),
            "cause": .string(recorded.event.cause.rawValue),
            "to": .array(
                parts.map { part -> DataValue in
                    [
                        "id": .string(part.cluster.description),
                        "documents": .integer(part.count),
                    ]
                }),
            "alone": .integer(alone),
            "data_until": DataValue(
                recorded.dataUntil.map { Day(containing: $0, in: timeZone).description }),
        ]
    }

    private static func facts(
        of change: ClusterEvent.Change
    ) -> (kind: String, parts: [ClusterEvent.Part], alone: Int) {
        switch change {
        case .split(let other, let count):
            ("split", [ClusterEvent.Part(cluster: other, count: count)], 0)
        case .merged(let other, let count):
            ("merged", [ClusterEvent.Part(cluster: other, count: count)], 0)
        case .vanished(let parts, let alone): ("vanished", parts, alone)
        }
    }

    /// Returns an id with its wording, where it means a question now.
    func named(_ id: ClusterID) -> String {
        labels[id].map { "\(id) “\(text.label($0))”" } ?? id.description
    }
}
