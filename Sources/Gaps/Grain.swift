/// How finely questions are told apart.
package enum Grain: String, Sendable, CaseIterable {
    case coarse, normal, fine

    /// The mean squared similarity beyond chance above which questions stay together.
    ///
    /// 0.01 was chosen on labelled sets of 200 to 4,500 texts; coarse and fine are half and twice of
    /// it and were not measured by themselves.
    var resolution: Double {
        switch self {
        case .coarse: 0.005
        case .normal: 0.01
        case .fine: 0.02
        }
    }
}
