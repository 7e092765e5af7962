/// A page of help that is about no verb, as it is typed after `lacuna help`.
enum HelpTopic: String, CaseIterable {
    case verbs
    case exitStatus = "exit-status"

    /// What the page is for, in a few words.
    var purpose: String {
        switch self {
        case .verbs: "what each verb does, in a line"
        case .exitStatus: "how the program ends, for scripts"
        }
    }

    /// The page.
    var text: String {
        switch self {
        case .verbs: Overview.verbList
        case .exitStatus: ExitStatus.explanation
        }
    }
}
