import Reporting
import SupportModel
import Wording

/// The answer about an id that once meant a question and now is part of others, or of none.
struct GoneQuestion {
    let id: ClusterID
    let history: ClusterHistory
    let text: EventText

    /// Returns the answer, or nil if the id is not one that is gone.
    /// - Parameters:
    ///   - schema: The schema of the answer that was asked for.
    ///   - member: What that answer has about a question that there is.
    func report(schema: String, member: String) -> Report? {
        guard !history.current.contains(id), let places = history.whereabouts(of: id) else {
            return nil
        }
        let events = history.events(of: id)
        let said =
            places.isEmpty
            ? say(
                """
                \(id) is no question of its own any more; who asked it asks what nobody else asks.
                """) : say("\(id) is now part of \(list: places.map(text.named)).")
        return Report(
            blocks: [.paragraph(said)] + text.blocks(events, heading: say("What happened to \(id)"))
                + places.prefix(3).map {
                    .next(command: "show \($0)", purpose: say("see who asks it now"))
                },
            data: .object([
                .init("schema", .string(schema)), .init(member, .null),
                .init("id", .string(id.description)),
                .init("now", .array(places.map { .string($0.description) })),
                .init("events", .array(events.map(text.record))),
            ]),
            listed: places.map(\.description))
    }
}
