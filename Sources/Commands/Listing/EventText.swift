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
        ] + (rest > 0 ? [.paragraph(say("And \(rest) earlier."))] : [])
    }

    /// Returns the event as a sentence, such as `Q-17 split: 12 documents went to Q-44 “…”`.
    func sentence(_ recorded: RecordedEvent) -> String {
        let said = sentence(recorded.event, byHand: recorded.event.cause == .decision)
        return recorded.dataUntil.map {
            say("\(said) (data until \(Day(containing: $0, in: timeZone))).")
        } ?? said + "."
    }

    private func sentence(_ event: ClusterEvent, byHand: Bool) -> String {
        let id = event.cluster
        switch event.change {
        case .split(let other, let count):
            return byHand
                ? say(
                    """
                    \(count, "document") of \(id) \(agreeing: count, "was", "were") moved by hand \
                    to \(named(other))
                    """)
                : say("\(id) split: \(count, "document") went to \(named(other))")
        case .merged(let other, let count):
            return byHand
                ? say(
                    """
                    \(id) was made part of \(named(other)) by hand: \(count, "document") went there
                    """)
                : say("\(id) became part of \(named(other)): \(count, "document") went there")
        case .vanished(let parts, let alone):
            var places = parts.map { say("\($0.count, "document") went to \(named($0.cluster))") }
            if alone > 0 || parts.isEmpty {
                places.append(
                    byHand
                        ? say(
                            """
                            \(alone, "document") \(agreeing: alone, "was", "were") taken out by hand
                            """)
                        : say(
                            """
                            \(alone, "document") \(agreeing: alone, "asks", "ask") what nobody \
                            else asks
                            """))
            }
            return say("\(id) is no question of its own any more: \(list: places)")
        }
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
        labels[id].map { "\(id) \(AnswerLanguage.current.quoted(text.label($0)))" }
            ?? id.description
    }
}
