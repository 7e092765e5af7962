/// A page of help that is about no verb, as it is typed after `lacuna help`.
enum HelpTopic: String, CaseIterable {
    case verbs
    case exitStatus = "exit-status"
    case completions
    case manual = "man"

    /// What the page is for, in a few words.
    var purpose: String {
        switch self {
        case .verbs: "what each verb does, in a line"
        case .exitStatus: "how the program ends, for scripts"
        case .completions: "have the Tab key complete what you type"
        case .manual: "the manual page"
        }
    }

    /// The page.
    var text: String {
        switch self {
        case .verbs: Overview.verbList
        case .exitStatus: ExitStatus.explanation
        case .completions: CompletionScript.explanation
        case .manual: ManualPage().text
        }
    }
}
