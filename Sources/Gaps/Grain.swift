/// How finely questions are told apart.
package enum Grain: String, Sendable, CaseIterable {
    case coarse, normal, fine

    /// The mean squared similarity above which questions stay together.
    ///
    /// 0.02 is near the best on nine labelled sets of 200 to 7,500 texts and 22 to 240 questions.
    var resolution: Double {
        switch self {
        case .coarse: 0.01
        case .normal: 0.02
        case .fine: 0.04
        }
    }
}
