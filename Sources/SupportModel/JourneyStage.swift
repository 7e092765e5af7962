/// A stage of the customer's journey.
package enum JourneyStage: String, Sendable, Codable, CaseIterable {
    case need, options, buy, receive, use, questions, integrate

    /// The stage as people read it: `decide and buy`.
    package var title: String {
        switch self {
        case .need: "need"
        case .options: "options"
        case .buy: "decide and buy"
        case .receive: "receive"
        case .use: "set up and use"
        case .questions: "questions"
        case .integrate: "integrate"
        }
    }

    /// Where customer and company meet at this stage.
    package var touchPoint: TouchPoint {
        switch self {
        case .need, .options: .find
        case .buy, .receive: .buy
        case .use, .questions, .integrate: .use
        }
    }

    /// Reads either form.
    package init?(spelling: String) {
        let word = spelling.lowercased()
        guard let stage = Self.allCases.first(where: { $0.rawValue == word || $0.title == word })
        else { return nil }
        self = stage
    }
}

/// Where customer and company meet: marketing, sales or service.
package enum TouchPoint: String, Sendable, Codable, CaseIterable {
    case find, buy, use
}
