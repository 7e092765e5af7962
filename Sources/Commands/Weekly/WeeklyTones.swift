import Reporting
import SupportModel

extension Verdict {
    /// How verdicts are meant, by the words that people read.
    static var tones: [String: Tone] {
        Dictionary(
            allCases.map { ($0.title, $0.tone) }, uniquingKeysWith: { first, _ in first })
    }

    private var tone: Tone {
        switch self {
        case .covered: .good
        case .missing, .conflicting: .alarming
        case .thin, .wrongWords, .stale: .doubtful
        case .productDefect, .private, .outOfScope: .neutral
        }
    }
}

extension WeeklyChanges.Direction {
    /// How directions are meant, by the words that people read.
    static var tones: [String: Tone] {
        Dictionary(
            allCases.map { ($0.title, $0.tone) }, uniquingKeysWith: { first, _ in first })
    }

    private var tone: Tone {
        switch self {
        case .new, .spike: .alarming
        case .growing: .doubtful
        case .falling: .good
        }
    }
}
