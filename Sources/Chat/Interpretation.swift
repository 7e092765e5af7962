/// What the chat makes of a sentence.
package enum Interpretation: Sendable, Equatable {
    /// Sure: the command line that it means, as it is typed in the shell.
    case command([String])
    /// Sure: one such command line for each of several questions, in order.
    case commands([[String]])
    /// Sure what to do, but not to what.
    case incomplete(verb: String, missing: Missing)
    /// Sure, but the program has no such part yet.
    case later(verb: String)
    /// One of these command lines, likeliest first.
    case unsure([[String]])
    /// Data are to be deleted, which no sentence does.
    case deletion
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
        /// Fewer questions: so many are too many to do the same to at once.
        case fewer(Int)
        /// The file to write.
        case target
        /// No group of customers is meant, or none that the data know.
        case group
    }
}

extension Interpretation {
    /// The command lines that it is sure of.
    var lines: [[String]] {
        switch self {
        case .command(let words): [words]
        case .commands(let lines): lines
        default: []
        }
    }

    /// What it is sure to answer with, whether it can or not: verbs that answer alike are one.
    ///
    /// As long as no verb about campaigns is there, all of them say so; "why" and "why-not" both
    /// tell how the verdict came about, whatever it is.
    var answer: String? {
        if case .later(let verb) = self { return String(verb.prefix { $0 != " " }) }
        let verb = lines.first?.first
        return verb == "why-not" ? "why" : verb
    }
}
