package import Wording

/// An input row or file that was skipped, and why.
package struct Rejection: Sendable, Equatable, Codable {
    package var location: SourceLocation
    /// What is wrong and what would be right, in lower case, without a customer's words.
    package var reason: Message

    package init(location: SourceLocation, reason: Message) {
        self.location = location
        self.reason = reason
    }
}
