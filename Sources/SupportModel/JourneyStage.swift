import Wording

/// A stage of the customer's journey.
package enum JourneyStage: String, Sendable, Codable, CaseIterable {
    case need, options, buy, receive, use, questions, integrate

    /// The stage as people read it: `decide and buy`.
    package var title: String { say(name) }

    private var name: Message {
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

    /// Reads either form, in any language that the program answers in.
    package init?(spelling: String) {
        let word = spelling.lowercased()
        let stage = Self.allCases.first { stage in
            stage.rawValue == word
                || AnswerLanguage.allCases.contains { stage.name.text(in: $0) == word }
        }
        guard let stage else { return nil }
        self = stage
    }
}

/// Where customer and company meet: marketing, sales or service.
package enum TouchPoint: String, Sendable, Codable, CaseIterable {
    case find, buy, use

    /// The touch point as people read it.
    package var title: String { say(name) }

    private var name: Message {
        switch self {
        case .find: "find"
        case .buy: "buy"
        case .use: "use"
        }
    }
}
