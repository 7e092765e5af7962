/// What the chat makes of a sentence.
package enum Interpretation: Sendable, Equatable {
    /// Sure: the command line that it means, as it is typed in the shell.
    case command([String])
    /// Sure what to do, but not to what.
    case incomplete(verb: String, missing: Missing)
    /// Sure, but the program has no such part yet.
    case later(verb: String)
    /// One of these command lines, likeliest first.
    case unsure([[String]])
    case lost

    /// What a sentence leaves out.
    package enum Missing: Sendable, Equatable {
        /// Which question is meant, and nothing was listed before.
        case question
        /// A place beyond the end of the list.
        case place(Int, listed: Int)
        case file, text, name, language, subject
        /// What is to become one with a question, which tickets leave it, whom to give it to.
        case other, tickets
        /// The file to write.
        case target
        /// No group of customers is meant, or none that the data know.
        case group
    }
}
