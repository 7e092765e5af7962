import Commands
import Wording

/// The way through the sample company in six steps, each a sentence and a command.
enum Tour {
    static let stepCount = 6

    /// The command of a step, 1 to 6, in the language of the answer.
    static func command(_ step: Int, first: String?) -> [String] {
        let id = first ?? "Q-1"
        switch step {
        case 1: return ["gaps", "--top", "5", "--lang", AnswerLanguage.current.rawValue]
        case 2: return ["why", id]
        case 3: return ["show", id, "--top", "5"]
        case 4:
            return ["ask", say("can I return a sale item?")]
        case 5: return ["draft", id]
        default: return ["report"]
        }
    }

    /// What a step shows, in one or two sentences.
    static func text(_ step: Int) -> String { "(\(step)/\(stepCount)) \(say(texts[step - 1]))\n" }

    /// How to go on after a step.
    static func further(after step: Int) -> String {
        step < stepCount
            ? say("Enter goes on, anything else can be asked in between.") + "\n"
            : say(
                """
                That was the tour; you are still in the sample. Your own: /load tickets.csv \
                help-centre/
                """) + "\n"
    }

    private static let texts: [Message] = [
        """
        A shop for watering kits has written to its customers and been written to. What do \
        they ask that no page answers? Most wanted first:
        """,
        "Every verdict says why. Here is the first one:",
        "And these are the customers behind it, in their own words:",
        "You can be a customer yourself and see what the help centre would give you:",
        "This is a first draft of the missing article, made of what agents replied:",
        "And once a week, the whole picture as a report that you can send on:",
    ]
}
