import Commands
import Reporting
import Wording

/// The commands of the chat itself: they change how it goes on, keep what it said, or show it.
@MainActor
struct OwnCommands {
    let session: ChatSession
    private var phrases: ChatPhrases { session.phrases }

    init(_ session: ChatSession) { self.session = session }

    /// Shows, sets or lifts what lists are narrowed to.
    func filter(_ arguments: [String]) -> ExitStatus {
        if ["off", "none", "clear"].contains(arguments.first) {
            session.conversation.filters = ListFlags()
        } else if !arguments.isEmpty {
            let wanted = ListFlags(of: arguments)
            guard wanted.arguments == arguments else {
                return session.fail(
                    phrases.missing(.group) + " " + phrases.groups(session.glance.segments))
            }
            session.conversation.filters = session.conversation.filters.overridden(by: wanted)
        }
        return session.say(
            phrases.filters(session.conversation.filters.summary(in: session.language)) + "\n")
    }

    /// Writes the last answer to a file.
    func save(_ arguments: [String]) -> ExitStatus {
        guard let file = arguments.first(where: { !$0.hasPrefix("--") }) else {
            return session.fail(phrases.missing(.target))
        }
        guard let report = session.conversation.lastReport else {
            return session.fail(phrases.nothingToSave)
        }
        let outcome = session.runner.save(
            report, to: file.withHomeFolder, replacing: arguments.contains("--replace"))
        session.record.note(outcome)
        guard outcome.status == .done else { return outcome.status }
        return session.confirm(phrases.saved(file))
    }

    /// Keeps the whole chat in a file from now on.
    func record(_ arguments: [String]) -> ExitStatus {
        guard let file = arguments.first(where: { !$0.hasPrefix("--") }) else {
            return session.fail(phrases.missing(.target))
        }
        let path = file.withHomeFolder
        if !arguments.contains("--replace"), path.isExistingFile {
            return session.fail(phrases.exists(file, verb: "record"))
        }
        do {
            try session.record.keep(in: path)
        } catch {
            _ = session.fail(phrases.cannotWrite(file, error.reason))
            return .cannotWrite
        }
        return session.confirm(phrases.recorded(file))
    }

    /// Changes the language of the chat.
    func speak(_ code: String?) -> ExitStatus {
        guard let code, let chosen = AnswerLanguage(rawValue: code.lowercased()) else {
            return session.fail(phrases.missing(.language))
        }
        session.speak(chosen)
        return session.say(phrases.languageChanged + "\n")
    }

    /// Goes a step through the sample; in a script all steps at once.
    func tour() -> ExitStatus {
        guard session.enterSample() else { return session.fail(phrases.noSample) }
        return AnswerLanguage.$current.withValue(session.language) { steps() }
    }

    /// The steps, in the language of the answer.
    private func steps() -> ExitStatus {
        while true {
            let step = session.sample.tourStep ?? 1
            session.say((step == 1 ? "" : "\n") + Tour.text(step))
            let first = step == 1 ? nil : session.conversation.listed.first?.description
            let words = Tour.command(step, first: first)
            session.echo(CommandLineText.line(of: words))
            let ended = session.work(words)
            session.sample.tourStep = step < Tour.stepCount ? step + 1 : nil
            if session.isInteractive || session.sample.tourStep == nil {
                session.say("\n" + Tour.further(after: step))
                return ended
            }
            guard ended == .done else { return ended }
        }
    }
}
