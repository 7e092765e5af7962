import SupportModel

extension JourneyPlace {
    /// More likely than all other stages together.
    private static let leastCertainty = 0.5

    /// Takes the likeliest of each.
    ///
    /// - Parameters:
    ///   - stages: The probability of each stage, and last that there is none.
    ///   - areas: The probability of each area, and last that there is none.
    init(stages: [Double], areas: [Double]) {
        self.init(certainty: stages.max() ?? 0)
        let likeliest = stages.firstIndex(of: certainty) ?? stages.count
        if certainty >= Self.leastCertainty, likeliest < JourneyStage.allCases.count {
            stage = JourneyStage.allCases[likeliest]
        }
        let points = TouchPoint.allCases.map { point in
            zip(JourneyStage.allCases, stages).reduce(0) {
                $0 + ($1.0.touchPoint == point ? $1.1 : 0)
            }
        }
        if let best = points.max(), best > stages.last ?? 1 {
            touchPoint = points.firstIndex(of: best).map { TouchPoint.allCases[$0] }
        }
        if touchPoint != nil, let best = areas.dropLast().max() {
            area = areas.firstIndex(of: best).map { Area.allCases[$0] }
        }
    }
}
