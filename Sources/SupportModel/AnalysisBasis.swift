/// What a stored analysis rests on: what must still hold for a later one to go on from it.
package struct AnalysisBasis: Sendable, Equatable, Codable {
    /// The number of the last load that it has read.
    package var lastImport: Int
    /// How many documents its clusters were learnt from.
    package var learntFrom: Int
    /// How many documents came since and only joined what was learnt.
    package var joined: Int
    /// The grain at which questions are told apart.
    package var grain: String
    /// The questions that had a name given by a person, ascending.
    package var named: [ClusterID]

    package init(
        lastImport: Int, learntFrom: Int, joined: Int = 0, grain: String, named: [ClusterID]
    ) {
        self.lastImport = lastImport
        self.learntFrom = learntFrom
        self.joined = joined
        self.grain = grain
        self.named = named
    }
}
