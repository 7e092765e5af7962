import Reporting
import SupportModel
import Wording

/// Shows what was rejected, always with the true total.
struct RejectionList {
    /// So many are shown where the list is only a part of the answer.
    static let few = 5

    /// Returns the sentence and the list, or nothing.
    ///
    /// - Parameter limit: How many are listed; all where it is nil.
    func blocks(of rejections: [Rejection], limit: Int? = nil) -> [Block] {
        guard !rejections.isEmpty else { return [] }
        let count = rejections.count
        let shown = rejections.prefix(limit ?? count).map { "\($0.location): \(say($0.reason))" }
        let rest = count - shown.count
        let sentence =
            rest > 0
            ? say(
                """
                \(count, "row or file", "rows or files") could not be used; the first \
                \(shown.count):
                """) : say("\(count, "row or file", "rows or files") could not be used:")
        return [.paragraph(sentence), .bullets(shown)]
    }

    /// Returns a rejection for programs.
    func record(_ rejection: Rejection) -> DataValue {
        [
            "file": .string(rejection.location.file),
            "line": rejection.location.line.map(DataValue.integer) ?? .null,
            "reason": .string(say(rejection.reason)),
        ]
    }
}
