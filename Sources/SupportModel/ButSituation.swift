import Wording

/// "Great laptop, BUT nobody told me how to set it up": praise or a neutral start, then what went
/// wrong.
package struct ButSituation: Sendable, Equatable {
    /// What went wrong.
    package enum Kind: String, Sendable, Codable, CaseIterable {
        /// Help or information is missing.
        case help
        /// It could not be found or seen.
        case find
        /// It could not be bought, paid or got delivered.
        case buy
        /// What came is not what was promised.
        case promise
        /// The thing itself is at fault.
        case product

        /// The kind as people read it.
        package var title: String { say(name) }

        private var name: Message {
            switch self {
            case .help: "missing help"
            case .find: "could not find"
            case .buy: "could not buy"
            case .promise: "promise not kept"
            case .product: "product"
            }
        }
    }

    /// The workspace's key of the document that says it.
    package var document: Int
    /// ISO 639-1 code of the language that it is said in.
    package var language: String
    /// Both parts as they stand in the text.
    package var praise: String
    package var complaint: String
    package var kind: Kind
    /// Where in the customer's way it arose; nil where it cannot be told.
    package var touchPoint: TouchPoint?
    /// Who must act, the first foremost; one or two.
    package var areas: [Area]
    /// How likely it is one, 0 to 1.
    package var certainty: Double

    package init(
        document: Int, language: String, praise: String, complaint: String, kind: Kind,
        touchPoint: TouchPoint?,
        areas: [Area], certainty: Double
    ) {
        self.document = document
        self.language = language
        self.praise = praise
        self.complaint = complaint
        self.kind = kind
        self.touchPoint = touchPoint
        self.areas = areas
        self.certainty = certainty
    }
}
