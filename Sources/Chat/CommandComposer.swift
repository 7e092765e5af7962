import Commands
import SupportModel
import Wording

/// Makes the command line of an intent from what a sentence names and what was spoken of.
struct CommandComposer {
    let sentence: Sentence
    let slots: Slots
    let conversation: Conversation
    let today: Today
    /// Words that requests are made of.
    var everyday: Set<String> = []

    /// Returns the command line, or says what is missing.
    func command(for intent: Intent) -> Interpretation {
        switch intent {
        case .gaps, .clusters, .lexicon:
            // "Show" or "dump": where it goes to a file, it is an export.
            let isForFile = slots.paths.isEmpty && IntoFileWords.areIn(sentence.words)
            return isForFile
                ? .command(["export", intent.verb] + exportFlags(of: intent.verb)) : listed(intent)
        case .themes: return .command([intent.verb] + filters)
        case .filter: return narrowed
        case .widen: return .command(["filter", "off"])
        case .more: return more
        case .undo, .redo, .imports, .tour, .doctor, .settings: return .command([intent.verb])
        case .save:
            guard let file = slots.paths.last ?? slots.quotations.last else {
                return .incomplete(verb: "save", missing: .target)
            }
            return .command(["save", file])
        case .campaign, .campaignCheck, .campaignBrief, .journey: return notYet(intent.verb)
        case .report: return .command(["report"] + reportWeek)
        case .export:
            guard let subject = ExportWords.subject(sentence.words) else {
                return .incomplete(verb: "export", missing: .subject)
            }
            return .command(["export", subject] + exportFlags(of: subject))
        case .effect, .decisions: return aboutAllOrOne(intent.verb)
        case .backtest: return .command(["backtest"] + weeksBack)
        case .articles, .unused:
            if let page = slots.paths.last ?? slots.addresses.last ?? slots.quotations.last {
                return .command(["articles", page])
            }
            return .command(["articles"] + (intent == .unused ? ["--unused"] : []) + narrowing)
        case .help, .quit: return .command([intent.verb])
        case .ask:
            guard let text = askedText else { return .incomplete(verb: "ask", missing: .text) }
            return .command(["ask", text])
        case .load:
            guard !files.isEmpty else { return .incomplete(verb: "load", missing: .file) }
            return .command(["load"] + files)
        case .language:
            // The last one named: "not English, Polish".
            guard
                let language = slots.languages.last(where: { AnswerLanguage(rawValue: $0) != nil })
            else { return .incomplete(verb: "language", missing: .language) }
            return .command(["language", language])
        case .move: return moved
        case .show, .why, .whyNot, .draft, .dismiss, .publish, .assign:
            let several = several
            guard several.count > 1 else { return aboutQuestion(intent) }
            guard several.count <= Self.mostAtOnce else {
                return .incomplete(verb: intent.verb, missing: .fewer(several.count))
            }
            return .commands(several.map { line(for: intent, about: $0.description) })
        case .rename, .merge, .split: return aboutQuestion(intent)
        }
    }

    /// A list to look at.
    private func listed(_ intent: Intent) -> Interpretation {
        if intent == .lexicon {
            let word = slots.quotations.last ?? CalledWord.word(in: sentence)
            return .command(["lexicon"] + (word.map { [$0] } ?? narrowing))
        }
        return .command([intent.verb] + filters + (intent == .gaps ? state : []))
    }

    private func aboutQuestion(_ intent: Intent) -> Interpretation {
        let id: String
        switch question {
        case .success(let known): id = known.description
        case .failure(let gap): return .incomplete(verb: intent.verb, missing: gap.missing)
        }
        switch intent {
        case .merge: return merged(with: id)
        case .split:
            guard !tickets.isEmpty || !slots.quotations.isEmpty else {
                return .incomplete(verb: "split", missing: .tickets)
            }
            return .command(
                ["split", id] + tickets + slots.quotations.flatMap { ["--word", $0] })
        case .rename:
            guard let name = slots.quotations.last else {
                return .incomplete(verb: "rename", missing: .name)
            }
            return .command(["rename", id, name])
        default: return .command(line(for: intent, about: id))
        }
    }

    /// The command line of what is done to one question and needs nothing more.
    private func line(for intent: Intent, about id: String) -> [String] {
        switch intent {
        case .draft where BriefWords.areIn(sentence.words): return ["draft", id, "--brief"]
        case .draft:
            let language = slots.languages.count == 1 ? ["--lang", slots.languages[0]] : []
            return ["draft", id] + language + (slots.saves ? ["--save"] : [])
        case .assign: return ["assign", id] + (owner.map { [$0] } ?? []) + due
        // Why something was hidden is best said in the words of who hid it.
        case .dismiss: return ["mark", id, "dismissed", "--reason", sentence.text]
        case .publish:
            let state = StateWords.state(in: sentence.words, else: .published)
            return ["mark", id, state.rawValue] + (state.isToDo ? [] : publication)
        default: return [intent.verb, id]
        }
    }

    /// The tickets that are named; a bare number is one where a ticket is what is wanted.
    private var tickets: [String] {
        slots.documents.isEmpty ? slots.numbers.map(String.init) : slots.documents
    }

    /// Tickets into the question that they ask, or into none.
    private var moved: Interpretation {
        guard !slots.documents.isEmpty else { return .incomplete(verb: "move", missing: .tickets) }
        switch TicketGoal(slots, sentence) {
        // "Move T-3 out of this" says no more than that it is another question.
        case nil: return aboutQuestion(.split)
        case .nowhere: return .command(["move"] + slots.documents + ["--alone"])
        case .question:
            switch question {
            case .success(let goal):
                return .command(["move"] + slots.documents + [goal.description])
            case .failure(let gap): return .incomplete(verb: "move", missing: gap.missing)
            }
        }
    }

    /// What is listed for all questions, or for the one that the sentence names.
    private func aboutAllOrOne(_ verb: String) -> Interpretation {
        guard slots.namesQuestion else { return .command([verb]) }
        switch question {
        case .success(let known): return .command([verb, known.description])
        case .failure(let gap): return .incomplete(verb: verb, missing: gap.missing)
        }
    }

    // MARK: A list again

    /// The last list, about other documents.
    private var narrowed: Interpretation {
        let base = conversation.lastList.isEmpty ? ["gaps"] : conversation.lastList
        let wanted = ListFlags(of: filters + (base[0] == "gaps" ? state : []))
        let top = InsteadWords.wanted(of: slots.numbers, in: sentence.words)
        // A list of one is hardly wanted of one that is there.
        guard !wanted.isEmpty || top ?? 1 > 1 else {
            return .incomplete(verb: base[0], missing: .group)
        }
        var line = wanted.replacing(in: base)
        if let top {
            if let place = line.firstIndex(of: "--top"), place + 1 < line.count {
                line.removeSubrange(place...(place + 1))
            }
            line.insert(contentsOf: ["--top", String(top)], at: 1)
        }
        return .command(line)
    }

    /// More of the last answer: a longer list, all members of a question, the next page.
    private var more: Interpretation {
        .command(conversation.longerCommand(by: slots.numbers.first) ?? ["more"])
    }

    private func notYet(_ verb: String) -> Interpretation {
        let words = verb.split(separator: " ").map(String.init)
        return CommandTree.verbNames.contains(words[0]) ? .command(words) : .later(verb: verb)
    }

    // MARK: Several questions

    /// More than these are hardly looked at before the same is done to each.
    private static let mostAtOnce = 10

    /// The questions that are named, or that "these" and "the first three" are; one alone is none.
    private var several: [ClusterID] {
        let named = slots.questions.compactMap { try? resolved($0).get() }
        // "A first version of the third" names one.
        let areAllNamed = slots.places.isEmpty || AndWords.areIn(sentence.words)
        if named.count > 1 { return areAllNamed ? named : [] }
        guard slots.questions.isEmpty else { return [] }
        if let count = slots.firstOnes { return Array(conversation.listed.prefix(count)) }
        // What was said of one question since makes that the subject.
        let isListed = conversation.lastCommand == conversation.lastList
        return isListed && slots.numbers.isEmpty && TheseWords.meanEach(sentence.words)
            ? conversation.listed : []
    }

    /// The questions that are named, or all that "these" are, as one.
    private func merged(with first: String) -> Interpretation {
        var ids: [ClusterID] = []
        for question in slots.questions {
            switch resolved(question) {
            case .success(let id): if !ids.contains(id) { ids.append(id) }
            case .failure(let gap): return .incomplete(verb: "merge", missing: gap.missing)
            }
        }
        if ids.isEmpty, TheseWords.areIn(sentence.words), conversation.listed.count > 1 {
            ids = conversation.listed
        }
        // "This is the same as Q-12": what was spoken of becomes part of what is named.
        if ids.count == 1, let subject = conversation.subject, subject != ids[0] {
            ids.append(subject)
        } else if ids.count == 2, TheseWords.mergesIntoLast(sentence.words) {
            ids.reverse()
        }
        guard ids.count > 1 else { return .incomplete(verb: "merge", missing: .other) }
        // "Q-18 and Q-29 are not the same" asks for the opposite; a first "no, …" only objects.
        let denies = sentence.words.dropFirst().contains {
            $0.map(NegationWords.contains) ?? false
        }
        return .command([denies ? "split" : "merge"] + ids.map(\.description))
    }

    // MARK: Who

    /// A quotation, else a name, else a word that no request has and that stands last.
    private var owner: String? {
        if let name = slots.quotations.last ?? slots.names.last { return name }
        guard !OwnerWords.areAsked(sentence.words) else { return nil }
        let words = sentence.pieces.compactMap { piece in
            if case .word(let word, let folded) = piece { (word, folded) } else { nil }
        }
        // "Marek should take it" begins with the name.
        if let first = words.first, first.0.first?.isUppercase == true, isUnknown(first) {
            return first.0
        }
        return words.last { isUnknown($0) }?.0
    }

    private func isUnknown(_ word: (written: String, folded: String)) -> Bool {
        word.written.allSatisfy(\.isLetter) && !everyday.contains(word.folded)
            && NumberWords.place(word.folded) == nil && NumberWords.number(word.folded) == nil
    }

    private var due: [String] {
        guard owner != nil else { return [] }
        switch slots.periods.first {
        case .date(let date): return ["--due", date]
        case .daysAway(let distance): return ["--due", today.day(distance)]
        case .weekday(let day): return ["--due", today.weekday(day, isPast: false)]
        default: return []
        }
    }

    // MARK: Which question

    private struct NoQuestion: Error { var missing: Interpretation.Missing }

    /// The question that the sentence names, else the one that was spoken of.
    private var question: Result<ClusterID, NoQuestion> {
        if let id = slots.ids.first { return .success(id) }
        let listed = conversation.listed
        if let place = slots.places.first { return resolved(.place(place)) }
        if let number = slots.numbers.first {
            let id = ClusterID(number)
            if listed.contains(id) || number > listed.count { return .success(id) }
            return .success(listed[number - 1])
        }
        return conversation.subject.map(Result.success) ?? .failure(.init(missing: .question))
    }

    private func resolved(_ question: NamedQuestion) -> Result<ClusterID, NoQuestion> {
        let listed = conversation.listed
        switch question {
        case .id(let id): return .success(id)
        case .place(.last):
            return listed.last.map(Result.success) ?? .failure(.init(missing: .question))
        case .place(.at(let number)):
            if number <= listed.count { return .success(listed[number - 1]) }
            return .failure(
                .init(missing: listed.isEmpty ? .question : .place(number, listed: listed.count)))
        }
    }

    // MARK: Flags

    private var filters: [String] {
        var flags: [String] = []
        if let top = slots.numbers.first { flags += ["--top", String(top)] }
        flags += period
        if slots.languages.count == 1 { flags += ["--lang", slots.languages[0]] }
        if slots.kinds.count == 1 { flags += ["--kind", slots.kinds[0].rawValue] }
        flags += slots.segments.flatMap { ["--segment", $0.text] }
        if let stage = slots.stages.last { flags += ["--stage", stage.rawValue] }
        return flags
    }

    private var state: [String] {
        StateWords.state(in: sentence.words).map { ["--state", $0.rawValue] } ?? []
    }

    /// How much of a list is wanted, and in which language.
    private var narrowing: [String] {
        (slots.numbers.first.map { ["--top", String($0)] } ?? [])
            + (slots.languages.count == 1 ? ["--lang", slots.languages[0]] : [])
    }

    private var period: [String] {
        switch slots.periods.first {
        case nil: []
        case .week(let week): ["--week", week.description]
        case .weeksAway(let distance): ["--week", today.week(distance).description]
        case .monthsAway(let distance):
            today.month(distance).map { ["--since", $0.first, "--until", $0.last] } ?? []
        case .daysAway(let distance):
            ["--since", today.day(distance), "--until", today.day(distance)]
        case .weekday(let number):
            ["--since", today.weekday(number, isPast: true)]
                + ["--until", today.weekday(number, isPast: true)]
        case .date(let date): ["--since", date]
        case .days(let first, let last):
            ["--since", first] + (last.map { ["--until", $0] } ?? [])
        }
    }

    /// The week of a report; "last week" is what a report without one is about, as far as the
    /// data go.
    private var reportWeek: [String] {
        let weeks = slots.periods.compactMap { period -> String? in
            switch period {
            case .week(let week): week.description
            case .weeksAway(let distance) where distance < -1: today.week(distance).description
            case .weeksAway(0)
            where slots.periods.count == 1 && !ComparingWords.areIn(sentence.words):
                today.week(0).description
            default: nil
            }
        }
        return weeks.first.map { ["--week", $0] } ?? []
    }

    private func exportFlags(of subject: String) -> [String] {
        let isList = subject == "gaps" || subject == "clusters"
        var flags = isList ? [] : slots.ids.map(\.description)
        if flags.isEmpty, let top = slots.numbers.first { flags += ["--top", String(top)] }
        if slots.languages.count == 1 { flags += ["--lang", slots.languages[0]] }
        if let file = slots.paths.first { flags += ["--output", file] }
        if slots.paths.isEmpty, let format = ExportWords.format(sentence.words, of: subject) {
            flags += ["--format", format]
        }
        return flags
    }

    /// How far to look back: "six weeks", or "two months", which are nine.
    private var weeksBack: [String] {
        switch slots.periods.first {
        case .weeksAway(let distance) where (-52 ... -1).contains(distance):
            return ["--weeks", String(-distance)]
        case .monthsAway(let distance) where (-12 ... -1).contains(distance):
            return ["--weeks", String(Self.weeks(inMonths: -distance))]
        default: break
        }
        let words = sentence.words.compactMap(\.self)
        // "The last 6 weeks" is a time, whose number counts here.
        let number = slots.numbers.first ?? words.lazy.compactMap(NumberWords.number).first
        guard let number, (1...52).contains(number) else { return [] }
        if words.contains(where: Period.isWeek) { return ["--weeks", String(number)] }
        guard words.contains(where: Period.isMonth) else { return [] }
        return ["--weeks", String(Self.weeks(inMonths: number))]
    }

    /// Three months are thirteen weeks.
    private static func weeks(inMonths months: Int) -> Int { min(52, (months * 13 + 2) / 3) }

    private var publication: [String] {
        var flags: [String] = []
        if let article = slots.addresses.first ?? slots.paths.first {
            flags += ["--article", article]
        }
        switch slots.periods.first {
        case .daysAway(let distance): flags += ["--on", today.day(distance)]
        case .weekday(let day): flags += ["--on", today.weekday(day, isPast: true)]
        case .date(let date): flags += ["--on", date]
        default: break
        }
        return flags
    }

    /// The files that are named; a quotation names one where a file is what is wanted.
    private var files: [String] { slots.paths.isEmpty ? slots.quotations : slots.paths }

    // MARK: The customer's question

    /// What a customer is said to ask: a quotation, else what follows "asks" or "about".
    var askedText: String? {
        if let quotation = slots.quotations.first { return quotation }
        return AskedText.remainder(of: sentence)
    }

    /// Whether the sentence itself may be a customer's question.
    var asksLikeCustomer: Bool {
        sentence.pieces.count >= 3 && sentence.text.count <= 300
    }

    /// The command line that asks the sentence itself.
    var askingItself: [String] { ["ask", sentence.text] }
}
