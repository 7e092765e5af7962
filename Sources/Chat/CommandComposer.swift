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
    /// Who has taken care of questions.
    var owners = OwnerNames()

    /// Returns the command line, or says what is missing.
    func command(for intent: Intent) -> Interpretation {
        switch intent {
        case .gaps, .clusters, .lexicon:
            // "Show" or "dump": where it goes to a file, it is an export.
            let isForFile = slots.paths.isEmpty && IntoFileWords.areIn(sentence.words)
            return isForFile && canExport(intent)
                ? .command(["export", intent.verb] + exportFlags(of: intent.verb)) : listed(intent)
        case .themes: return .command([intent.verb] + filters + listFlags(of: .themes))
        case .filter: return narrowed
        case .widen: return .command(["filter", "off"])
        case .more: return more
        case .undo, .redo, .tour, .doctor: return .command([intent.verb])
        case .imports: return .command(["imports"] + importNumber)
        case .settings: return .command(["settings"] + SettingWords.arguments(sentence))
        case .save:
            guard let file = slots.paths.last ?? slots.quotations.last else {
                return .incomplete(verb: "save", missing: .target)
            }
            return .command(["save", file])
        case .campaign, .campaignCheck, .campaignBrief: return notYet(intent.verb)
        case .buts, .journey: return .command([intent.verb] + filters)
        case .report: return .command(["report"] + reportWeek + reportForm)
        case .export:
            guard let subject = ExportWords.subject(sentence.words) else {
                return .incomplete(verb: "export", missing: .subject)
            }
            if let list = Intent(rawValue: subject), [.gaps, .clusters].contains(list),
                slots.paths.isEmpty, !canExport(list)
            {
                return listed(list)
            }
            return .command(["export", subject] + exportFlags(of: subject))
        case .effect:
            // "Fewer tickets" is less of anything.
            return aboutAllOrOne("effect", slots.kinds == [.ticket] ? [] : kind)
        case .decisions:
            return aboutAllOrOne("decisions", slots.numbers.first.map(top) ?? [])
        case .backtest: return .command(["backtest"] + lookingBack)
        case .articles, .unused:
            if let page = slots.paths.last ?? slots.addresses.last ?? slots.quotations.last {
                return .command(["articles", page])
            }
            return .command(["articles"] + (intent == .unused ? ["--unused"] : []) + narrowing)
        case .help: return .command(["help"] + (CommandTopic.verb(in: sentence).map { [$0] } ?? []))
        case .quit: return .command([intent.verb])
        case .ask:
            guard let text = askedText else { return .incomplete(verb: "ask", missing: .text) }
            return .command(["ask", text])
        case .load:
            guard !files.isEmpty else { return .incomplete(verb: "load", missing: .file) }
            return .command(["load"] + files + loadedAs + trial)
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
            let unsure = FlagWords.areUnsure(sentence.words) ? ["--unsure"] : []
            return .command(["lexicon"] + (word.map { [$0] } ?? narrowing) + unsure)
        }
        return .command(
            [intent.verb] + filters + (intent == .gaps ? state : []) + listFlags(of: intent))
    }

    /// Whether an export has all that narrows a list: it knows no time, kind or group.
    private func canExport(_ intent: Intent) -> Bool {
        intent == .lexicon
            || !filters.contains { $0.hasPrefix("--") && !["--top", "--lang"].contains($0) }
                && state.isEmpty
    }

    /// What else narrows or shapes a list.
    private func listFlags(of intent: Intent) -> [String] {
        var flags: [String] = []
        if let grain = FlagWords.grain(sentence.words) { flags += ["--grain", grain] }
        if intent != .themes, FlagWords.wantIDs(sentence.words) { flags.append("--members") }
        if FlagWords.nameExcel(sentence.words) {
            flags += ["--format", "csv", "--for-excel"]
        } else if let format = FlagWords.format(sentence.words, of: intent.verb) {
            flags += ["--format", format.rawValue]
        }
        return flags
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
            let word = tickets.isEmpty ? SplitWord.word(in: sentence).map { [$0] } : nil
            let words = slots.quotations.isEmpty ? word ?? [] : slots.quotations
            guard !tickets.isEmpty || !words.isEmpty else {
                return .incomplete(verb: "split", missing: .tickets)
            }
            return .command(
                ["split", id] + tickets + words.flatMap { ["--word", $0] } + trial)
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
        case .draft: return ["draft", id] + draftFlags
        case .assign: return ["assign", id] + (owner.map { [$0] } ?? []) + due
        // Why something was hidden is best said in the words of who hid it.
        case .dismiss where StateWords.state(in: sentence.words, else: .dismissed) == .accepted:
            return ["mark", id, "accepted"]
        case .dismiss:
            return ["mark", id, "dismissed", "--reason", slots.quotations.last ?? sentence.text]
        case .show:
            // A number beside the question's says how many are to be read.
            let count = slots.namesQuestion ? slots.numbers.first.map(top) : nil
            let all = FlagWords.wantAll(sentence.words) ? ["--members"] : nil
            return ["show", id] + (all ?? count ?? [])
        case .publish:
            let state = StateWords.state(in: sentence.words, else: .published)
            return ["mark", id, state.rawValue] + (state.isToDo ? [] : publication)
        default: return [intent.verb, id]
        }
    }

    private var draftFlags: [String] {
        let words = sentence.words
        if BriefWords.areIn(words) { return ["--brief"] }
        if let file = slots.paths.last, !slots.saves || FlagWords.ownText(words) {
            return ["--from", file]
        }
        let anew = FlagWords.beginAnew(words) ? ["--anew"] : []
        if FlagWords.nameEachLanguage(words) { return ["--each-language"] + anew }
        let language = slots.languages.count == 1 ? ["--lang", slots.languages[0]] : []
        return language + anew + (slots.saves ? ["--save"] : [])
    }

    /// Whether it is only to be shown what would come of it.
    private var trial: [String] { FlagWords.onlyTries(sentence.words) ? ["--dry-run"] : [] }

    /// The tickets that are named; a bare number is one where a ticket is what is wanted, and not
    /// "two things".
    private var tickets: [String] {
        slots.documents.isEmpty
            ? slots.numbers.filter { $0 > 99 }.map(String.init) : slots.documents
    }

    /// Tickets into the question that they ask, or into none.
    private var moved: Interpretation {
        guard !slots.documents.isEmpty else { return .incomplete(verb: "move", missing: .tickets) }
        switch TicketGoal(slots, sentence) {
        // "Move T-3 out of this" says no more than that it is another question.
        case nil: return aboutQuestion(.split)
        case .nowhere: return .command(["move"] + slots.documents + ["--alone"] + trial)
        case .question:
            switch question {
            case .success(let goal):
                return .command(["move"] + slots.documents + [goal.description] + trial)
            case .failure(let gap): return .incomplete(verb: "move", missing: gap.missing)
            }
        }
    }

    /// What is listed for all questions, or for the one that the sentence names.
    private func aboutAllOrOne(_ verb: String, _ flags: [String]) -> Interpretation {
        guard slots.namesQuestion else { return .command([verb] + flags) }
        switch question {
        case .success(let known): return .command([verb, known.description] + flags)
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
        let denies =
            NegationWords.areIn(Array(sentence.words.dropFirst()))
            && !OneWords.areIn(sentence.words)
        // "Don't do it yet" denies nothing of them.
        if !trial.isEmpty { return .command(["merge"] + ids.map(\.description) + trial) }
        return .command([denies ? "split" : "merge"] + ids.map(\.description))
    }

    // MARK: Who

    /// A quotation, else a name, else a word that no request has and that stands last.
    private var owner: String? { saidOwner.map { owners.match($0) ?? $0 } }

    /// Whom the sentence names, as it was written.
    private var saidOwner: String? {
        if let name = slots.quotations.last ?? slots.names.last { return name }
        guard !OwnerWords.areAsked(sentence.words) else { return nil }
        let words = slots.plainWords
        // "Marek should take it" begins with the name.
        if let first = words.first, first.written.first?.isUppercase == true, isUnknown(first) {
            return first.written
        }
        return words.last { isUnknown($0) }?.written
    }

    /// The name that a sentence gives something to, where nobody of that name has had anything
    /// before: it may be in another case than the person's.
    var unknownOwner: String? {
        guard !owners.isEmpty, slots.quotations.isEmpty, let said = saidOwner,
            owners.match(said) == nil
        else { return nil }
        return said
    }

    private func isUnknown(_ word: (written: String, folded: String)) -> Bool {
        word.written.allSatisfy(\.isLetter) && !everyday.contains(word.folded)
            && NumberWords.place(word.folded) == nil && NumberWords.number(word.folded) == nil
    }

    private var due: [String] {
        guard owner != nil else { return [] }
        return slots.periods.lazy.compactMap(dueDay).first.map { ["--due", $0] } ?? []
    }

    private func dueDay(_ period: Period) -> String? {
        switch period {
        case .date(let date): date
        case .daysAway(let distance): today.day(distance)
        case .weekday(let day): today.weekday(day, isPast: false)
        case .day(let day), .until(let day): day.text(today, isPast: false)
        case .weeksAway(let distance) where distance >= 0:
            today.lastDay(of: .week, distance: distance)
        case .monthsAway(let distance) where distance >= 0:
            today.lastDay(of: .month, distance: distance)
        default: nil
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
        if let number = slots.numbers.first {
            flags += top(number)
        } else if SuperlativeWords.nameOne(sentence.words) {
            flags += top(1)
        }
        flags += period
        if slots.languages.count == 1 { flags += ["--lang", slots.languages[0]] }
        // With its tickets, not of tickets alone.
        if !FlagWords.wantIDs(sentence.words) { flags += kind }
        flags += slots.segments.flatMap { ["--segment", $0.text] }
        if let point = FlagWords.touchPoint(sentence.words, quotations: slots.quotations) {
            flags += ["--touchpoint", point]
        } else if let stage = slots.stages.last {
            flags += ["--stage", stage.rawValue]
        }
        return flags
    }

    private func top(_ number: Int) -> [String] { ["--top", String(number)] }

    private var kind: [String] {
        slots.kinds.count == 1 ? ["--kind", slots.kinds[0].rawValue] : []
    }

    private var state: [String] {
        let said = sentence.words + slots.quotations.map(Sentence.folded)
        return StateWords.state(in: said).map { ["--state", $0.rawValue] } ?? []
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
        case .weeksAway(let distance) where distance <= 0:
            ["--week", today.week(distance).description]
        case .monthsAway(let distance) where distance <= 0:
            today.month(distance).map { ["--since", $0.first, "--until", $0.last] } ?? []
        case .daysAway(let distance) where distance <= 0:
            ["--since", today.day(distance), "--until", today.day(distance)]
        // Nobody has asked anything yet in what is to come.
        case .weeksAway, .monthsAway, .daysAway, .impossible: []
        case .day(let day):
            // "Since the launch on 5 October" begins there.
            day.text(today, isPast: true).map { day in
                let begins = sentence.words.contains { $0.map(PeriodWords.announcesStart) ?? false }
                return ["--since", day] + (begins ? [] : ["--until", day])
            } ?? []
        case .until(let day): day.text(today, isPast: true).map { ["--until", $0] } ?? []
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
        if isList, FlagWords.nameExcel(sentence.words) {
            flags += ["--format", "csv", "--for-excel"]
        }
        if slots.paths.isEmpty, let format = ExportWords.format(sentence.words, of: subject) {
            flags += ["--format", format]
        }
        return flags
    }

    /// In which form the report is wanted, and where.
    private var reportForm: [String] {
        let folder =
            FlagWords.folder(sentence.pieces)
            ?? slots.paths.first { $0.hasSuffix("/") || !FileSpelling.hasEnding($0) }
        let format = FlagWords.format(sentence.words, of: "report")
        var flags = format.map { ["--format", $0.rawValue] } ?? []
        if let folder {
            flags += ["--output", folder]
        } else if format == .xlsx {
            // A workbook is a file in any case.
            flags += ["--output", "."]
        }
        return flags
    }

    /// Which load is meant: "the third load", "load number 2".
    private var importNumber: [String] {
        if case .at(let number) = slots.places.first { return [String(number)] }
        return []
    }

    /// What the files are said to be: "these are the reviews".
    private var loadedAs: [String] {
        guard slots.kinds.count == 1, NamingWords.name(slots.kinds[0], in: sentence.words) else {
            return []
        }
        return ["--as", slots.kinds[0].rawValue]
    }

    private var lookingBack: [String] {
        let words = sentence.words
        // "For 12 weeks, five of each": the number beside the weeks is theirs.
        let pairs = zip(words, words.dropFirst())
        let beside = pairs.lazy.compactMap { word, next -> Int? in
            guard let word, let next, Period.isWeek(next) else { return nil }
            return NumberWords.number(word)
        }.first
        guard let beside, (1...52).contains(beside) else { return weeksBack }
        let number = slots.numbers.first { $0 != beside }
        return ["--weeks", String(beside)] + (number.map(top) ?? [])
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
        case .day(let day), .until(let day):
            flags += day.text(today, isPast: true).map { ["--on", $0] } ?? []
        case .days(let first, nil): flags += ["--on", first]
        default: break
        }
        return flags
    }

    // MARK: What is left out

    /// What the sentence names that the command line does not speak of, as it was said.
    func leftOut(of line: [String]) -> [String] {
        guard let verb = line.first, verb != "ask", !line.contains(sentence.text) else { return [] }
        var left: [String] = []
        if Self.narrowable.contains(verb) {
            let isTimed = line.contains { Self.timeFlags.contains($0) }
            // A report is about last week where no other is named.
            let isUsual =
                verb == "report"
                && slots.periods.allSatisfy { $0 == .weeksAway(-1) || $0 == .weeksAway(0) }
            if !isTimed, !isUsual { left += slots.periodTexts }
            left += slots.segments.map(\.text).filter { !line.contains($0) }
            if slots.languages.count == 1, !line.contains("--lang"),
                !line.contains("--each-language")
            {
                left += slots.languages
            }
        }
        let named = slots.quotations + slots.paths + slots.addresses + slots.documents
        left += named.filter { name in !line.contains { $0.contains(name) } }
        return left
    }

    /// Verbs whose answer a time, a language or a group of customers could narrow.
    private static let narrowable: Set<String> = [
        "gaps", "clusters", "themes", "show", "why", "why-not", "articles", "lexicon", "decisions",
        "effect", "export", "report", "assign", "backtest",
    ]
    private static let timeFlags: Set<String> = [
        "--since", "--until", "--week", "--on", "--due", "--weeks",
    ]

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
