import SupportModel

/// What ever happened to the ids of questions.
struct ClusterHistory {
    /// The earliest first.
    let events: [RecordedEvent]
    /// The ids that mean a question now.
    let current: Set<ClusterID>

    /// Returns the events in which an id lost or took documents.
    func events(of id: ClusterID) -> [RecordedEvent] {
        events.filter { $0.event.cluster == id || $0.event.destinations.contains(id) }
    }

    /// Returns the questions that the documents of a gone id belong to now, the one that took the
    /// most first; nil if the id never was.
    func whereabouts(of id: ClusterID) -> [ClusterID]? {
        guard let end = lastEnd(of: id, after: -1) else { return nil }
        var found: [ClusterID] = []
        var waiting = [end]
        var seen = Set(waiting)
        while let next = waiting.popLast() {
            for other in events[next].event.destinations {
                if current.contains(other) {
                    if !found.contains(other) { found.append(other) }
                } else if let end = lastEnd(of: other, after: next), seen.insert(end).inserted {
                    waiting.append(end)
                }
            }
        }
        return found
    }

    private func lastEnd(of id: ClusterID, after position: Int) -> Int? {
        let index = events.lastIndex { $0.event.cluster == id && $0.event.endsCluster }
        return index.flatMap { $0 > position ? $0 : nil }
    }
}
