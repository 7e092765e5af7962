import Wording

/// A page of help that is about no verb, as it is typed after `lacuna help`.
enum HelpTopic: String, CaseIterable {
    case verbs
    case exitStatus = "exit-status"
    case completions
    case manual = "man"

    /// What the page is for, in a few words.
    var purpose: String {
        switch self {
        case .verbs: say("what each verb does, in a line")
        case .exitStatus: say("how the program ends, for scripts")
        case .completions: say("have the Tab key complete what you type")
        case .manual: say("the manual page")
        }
    }

    /// The page.
    var text: String {
        switch self {
        case .verbs: Overview.verbList
        case .exitStatus: ExitStatus.explanation
        case .completions: CompletionScript.explanation
        // It is installed for everyone, whoever made it.
        case .manual: AnswerLanguage.$current.withValue(.en) { ManualPage().text }
        }
    }
}
