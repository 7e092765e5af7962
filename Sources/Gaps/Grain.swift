/// How finely questions are told apart.
package enum Grain: String, Sendable, CaseIterable {
    case coarse, normal, fine

    /// The mean squared similarity beyond chance above which questions stay together.
    ///
    /// 0.01 is near the best on ten labelled sets of 200 to 4,500 texts and 22 to 240 questions;
    /// twice or half of it costs about 0.01 of AMI on average.
    var resolution: Double {
        switch self {
        case .coarse: 0.005
        case .normal: 0.01
        case .fine: 0.02
        }
    }
}
