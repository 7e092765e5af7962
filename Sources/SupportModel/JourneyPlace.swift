/// Where in the customer's journey something arises, who sees to it, and how certain that is.
package struct JourneyPlace: Sendable, Equatable, Codable {
    /// Nil where it cannot be told, or where nothing is asked.
    package var stage: JourneyStage?
    /// Can be certain where two of its stages are alike.
    package var touchPoint: TouchPoint?
    package var area: Area?
    /// How likely the stage is, or that there is none, 0 to 1.
    package var certainty: Double

    package init(
        stage: JourneyStage? = nil, touchPoint: TouchPoint? = nil, area: Area? = nil,
        certainty: Double = 0
    ) {
        self.stage = stage
        self.touchPoint = touchPoint
        self.area = area
        self.certainty = certainty
    }

    /// Nothing can be said.
    package static let unclear = JourneyPlace()
}
