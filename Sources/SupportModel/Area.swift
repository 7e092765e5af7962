import Wording

/// The part of a company that sees to a question.
package enum Area: String, Sendable, Codable, CaseIterable {
    case marketing, sales, product, service

    /// The area as people read it.
    package var title: String { say(name) }

    private var name: Message {
        switch self {
        case .marketing: "marketing"
        case .sales: "sales"
        case .product: "product"
        case .service: "service"
        }
    }
}
