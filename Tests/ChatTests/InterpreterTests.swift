import Commands
import Foundation
import SupportModel
import Testing

@testable import Chat

/// A Wednesday in the 48th week.
let wednesday = Today(Date(timeIntervalSince1970: 1_795_608_000))

/// What was listed before the held-out sentences are said.
let spokenOf = Conversation(
    listed: [31, 12, 7, 40, 5].map(ClusterID.init), subject: ClusterID(12),
    lastList: ["gaps", "--top", "5"])

/// The groups of customers that there are.
let groups = [
    (key: "platform", value: "Android"), (key: "platform", value: "iOS"),
    (key: "plan", value: "Premium"), (key: "country", value: "Poland"),
    (key: "ticket type", value: "Question"),
]

struct HeldOutSentences {
    let rows: [(sentence: String, expected: String)]

    init(_ language: String) throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Utterances/\(language).txt")
        rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            .filter { !$0.hasPrefix("#") }
            .map { line in
                let parts = line.components(separatedBy: " => ")
                return (parts[0], parts[1])
            }
    }
}

@MainActor
struct InterpreterTests {
    /// Learning the examples takes a second where nothing is optimised.
    private static let learned = Interpreter(today: wednesday, segments: groups)
    private var interpreter: Interpreter { Self.learned }

    private func line(_ interpretation: Interpretation) -> String {
        switch interpretation {
        case .command(let words): CommandLineText.line(of: words)
        case .commands(let lines): lines.map(CommandLineText.line).joined(separator: "; ")
        case .later(let verb): verb
        case .incomplete(let verb, let missing): "\(verb) without \(missing)"
        case .unsure(let choices):
            "? " + choices.map(CommandLineText.line).joined(separator: " | ")
        case .deletion: "deletion"
        case .lost: "lost"
        }
    }

    @Test(arguments: [("en", 0.9), ("pl", 0.85), ("ru", 0.85)], ["", "-tasks", "-asked"])
    func `sentences that are no examples are understood`(
        language: (name: String, least: Double), set: String
    ) throws {
        let rows = try HeldOutSentences(language.name + set).rows
        #expect(rows.count >= 40)
        var right = 0
        var wrong: [String] = []
        var missed: [String] = []
        for row in rows {
            let meaning = interpreter.read(row.sentence, after: spokenOf).meaning
            let said = line(meaning)
            let expected = try CommandLineText.line(of: CommandLineText.words(of: row.expected))
            if said == expected {
                right += 1
            } else if case .unsure = meaning {
                missed.append("\(row.sentence) → \(said)")
            } else if case .lost = meaning {
                missed.append("\(row.sentence) → \(said)")
            } else {
                wrong.append("\(row.sentence) → \(said)")
            }
        }
        let share = Double(right) / Double(rows.count)
        // The figures that 'make quality' prints.
        print(
            "understood \(language.name)\(set): \(right) of \(rows.count), "
                + "wrong with certainty \(wrong.count)")
        #expect(share >= language.least, "not understood: \(missed)")
        #expect(Double(wrong.count) <= 0.03 * Double(rows.count), "wrong: \(wrong)")
    }

    @Test(arguments: ["en", "pl", "ru"], ["", "-tasks", "-asked", "-second", "-third", "-fourth"])
    func `no held-out sentence is an example`(language: String, set: String) throws {
        func bare(_ text: String) -> String {
            text.lowercased().filter { $0.isLetter || $0.isNumber }
        }
        let examples = Set(Utterances.books.flatMap(\.examples).map { bare($0.sentence.text) })
        for row in try HeldOutSentences(language + set).rows {
            #expect(!examples.contains(bare(row.sentence)), "\(row.sentence)")
        }
    }

    @Test func `every intent has fifteen examples in every language`() {
        for book in Utterances.books {
            for intent in Intent.allCases {
                let examples = book.examples.filter { $0.intent == intent }
                #expect(examples.count >= 15, "\(book.language.rawValue) \(intent)")
                #expect(Set(examples.map(\.sentence.text)).count == examples.count)
            }
        }
    }

    @Test(arguments: [
        ("what should we write next?", "gaps"), ("what do customers ask most often?", "clusters"),
        ("make the weekly report", "report"), ("show me the second one", "show Q-12"),
        ("what would a customer find who asks \"can I return it?\"", "ask \"can I return it?\""),
        ("which articles does nobody need?", "articles --unused"),
        ("what do customers call the invoice?", "lexicon invoice"),
        ("których artykułów nikt nie czyta?", "articles --unused"),
        ("jak klienci nazywają fakturę?", "lexicon fakturę"),
        ("какие статьи никому не нужны?", "articles --unused"),
        ("как клиенты называют счёт?", "lexicon счёт"),
        ("draft it and save it", "draft Q-12 --save"), ("call it \"X y\"", "rename Q-12 \"X y\""),
        ("export the calendar", "export calendar"), ("give me the FAQ markup", "export faq"),
        ("zapisz kalendarz redakcyjny", "export calendar"), ("daj znaczniki FAQ", "export faq"),
        ("выгрузи календарь", "export calendar"), ("дай разметку FAQ", "export faq"),
        ("lexicon invoice", "lexicon invoice"), ("lexicon in Polish", "lexicon --lang pl"),
        ("co powinniśmy napisać?", "gaps"), ("o co klienci pytają najczęściej?", "clusters"),
        ("zrób raport tygodniowy", "report"), ("pokaż drugie", "show Q-12"),
        ("napisz szkic i zapisz", "draft Q-12 --save"), ("dlaczego to jest luka?", "why Q-12"),
        ("что нам написать?", "gaps"), ("о чём клиенты спрашивают чаще всего?", "clusters"),
        ("сделай недельный отчёт", "report"), ("покажи второй", "show Q-12"),
        ("did the articles help?", "effect"), ("czy artykuły pomogły?", "effect"),
        ("помогли ли статьи?", "effect"), ("почему это пробел?", "why Q-12"),
        ("что нам теперь написать?", "gaps"), ("what are the main themes?", "themes"),
        ("jakie są główne obszary?", "themes"), ("какие есть главные темы?", "themes"),
        ("only Polish", "gaps --top 5 --lang pl"), ("everyone again", "filter off"),
        ("tylko polskie", "gaps --top 5 --lang pl"), ("bez filtra", "filter off"),
        ("только польские", "gaps --top 5 --lang pl"), ("без фильтра", "filter off"),
        ("give it to Kasia", "assign Q-12 Kasia"), ("who should write it?", "assign Q-12"),
        ("przydziel to Kasi", "assign Q-12 Kasi"), ("kto to napisze?", "assign Q-12"),
        ("поручи это Кате", "assign Q-12 Кате"), ("кто это напишет?", "assign Q-12"),
        ("that's the same as Q-5", "merge Q-5 Q-12"), ("to to samo co Q-5", "merge Q-5 Q-12"),
        ("это то же самое, что Q-5", "merge Q-5 Q-12"),
        ("Q-5 and Q-7 are not the same", "split Q-5 Q-7"),
        ("Q-5 i Q-7 to nie to samo", "split Q-5 Q-7"),
        ("no, Q-5 is the same as Q-7", "merge Q-5 Q-7"),
        ("ticket 40641 does not belong here", "split Q-12 40641"),
        ("zgłoszenie 40641 to inne pytanie", "split Q-12 40641"),
        ("обращение 40641 это другой вопрос", "split Q-12 40641"),
        ("what do they praise, but …?", "buts"), ("co chwalą, ale …?", "buts"),
        ("что хвалят, но …?", "buts"), ("at which stage do they get stuck?", "journey"),
        ("na którym etapie utykają?", "journey"), ("на каком этапе застревают?", "journey"),
        ("what did we load?", "imports"), ("co wczytaliśmy?", "imports"),
        ("что мы загрузили?", "imports"), ("undo that", "undo"), ("cofnij", "undo"),
        ("отмени", "undo"),
        ("who decided what?", "decisions"), ("kto co postanowił?", "decisions"),
        ("кто что решил?", "decisions"), ("more", "gaps --top 10"),
        ("is everything in order?", "doctor"), ("czy wszystko jest w porządku?", "doctor"),
        ("всё ли в порядке?", "doctor"), ("why is Q-17 no gap?", "why-not Q-17"),
        ("czemu Q-17 nie jest luką?", "why-not Q-17"), ("почему Q-17 не пробел?", "why-not Q-17"),
        ("how is the priority worked out?", "settings"),
        ("jak liczony jest priorytet?", "settings"), ("как считается приоритет?", "settings"),
        ("what did we decide about Q-17?", "decisions Q-17"),
        ("co postanowiliśmy o Q-17?", "decisions Q-17"),
        ("что мы решили о Q-17?", "decisions Q-17"),
        ("więcej", "gaps --top 10"), ("ещё", "gaps --top 10"),
    ])
    func `what the chat suggests is understood`(sentence: String, expected: String) throws {
        let words = try CommandLineText.words(of: expected)
        #expect(interpreter.read(sentence, after: spokenOf).meaning == .command(words))
    }

    @Test(arguments: [
        ("top 5 gaps in Polish", "gaps --top 5 --lang pl"),
        ("the first three gaps", "gaps --top 3"),
        ("gaps from week 45", "gaps --week 2026-W45"),
        ("gaps of this month", "gaps --since 2026-11-01 --until 2026-11-30"),
        ("gaps since Monday", "gaps --since 2026-11-23"),
        ("luki od poniedziałku", "gaps --since 2026-11-23"),
        ("gaps of the third quarter", "gaps --since 2026-07-01 --until 2026-09-30"),
        ("пробелы за второй квартал", "gaps --since 2026-04-01 --until 2026-06-30"),
        ("gaps of two weeks ago", "gaps --week 2026-W46"),
        ("pierwsze pięć luk", "gaps --top 5"),
        ("najczęstsze pytania z recenzji", "clusters --kind review"),
        ("первые пять пробелов", "gaps --top 5"), ("why is 40 a gap", "why Q-40"),
        ("why is #3 a gap", "why Q-7"), ("show number 2", "show Q-12"), ("show 2", "show Q-12"),
        ("show 77", "show Q-77"), ("effect q7", "effect Q-7"), ("pokaż piątą", "show Q-5"),
        ("покажи третью", "show Q-7"),
        ("explain the last one", "why Q-5"),
        ("load /home/ada/my\\ tickets.csv", "load \"/home/ada/my tickets.csv\""),
        ("did the second one help?", "effect Q-12"), ("czy Q-7 pomogło?", "effect Q-7"),
        ("look back six weeks", "backtest --weeks 6"),
        ("co byś zgłosił dwa miesiące temu?", "backtest --weeks 9"),
        ("оглянись на 4 недели назад", "backtest --weeks 4"),
        ("load 'support export.csv'", "load \"support export.csv\""),
        (
            "we published it: https://x.example/a",
            "mark Q-12 published --article https://x.example/a"
        ),
    ])
    func `what a sentence names becomes flags and ids`(sentence: String, expected: String) throws {
        let words = try CommandLineText.words(of: expected)
        #expect(interpreter.read(sentence, after: spokenOf).meaning == .command(words))
    }

    @Test(arguments: [
        ("only last month", "gaps --top 5 --since 2026-10-01 --until 2026-10-31"),
        ("w zeszłym tygodniu", "gaps --top 5 --week 2026-W47"),
        ("с начала года", "gaps --top 5 --since 2026-01-01"),
        ("only from last quarter", "gaps --top 5 --since 2026-07-01 --until 2026-09-30"),
        ("only Android customers", "gaps --top 5 --segment platform=Android"),
        ("tylko klienci z Androidem", "gaps --top 5 --segment platform=Android"),
        ("только клиенты с Android", "gaps --top 5 --segment platform=Android"),
        ("only Premium and in Polish", "gaps --top 5 --lang pl --segment plan=Premium"),
        ("and in Russian?", "gaps --top 5 --lang ru"), ("a po rosyjsku?", "gaps --top 5 --lang ru"),
        ("five more", "gaps --top 10"), ("merge these", "merge Q-31 Q-12 Q-7 Q-40 Q-5"),
        ("merge Q-5 into Q-7", "merge Q-7 Q-5"),
        ("what happened after the spring campaign?", "campaign effect"),
    ])
    func `a sentence follows up on the last list`(sentence: String, expected: String) throws {
        let meaning = interpreter.read(sentence, after: spokenOf).meaning
        #expect(line(meaning) == expected)
    }

    @Test(arguments: [
        ("which gaps have drafts", "gaps --state drafted"),
        ("gaps with a draft that nobody has reviewed", "gaps --state drafted"),
        ("show the accepted gaps", "gaps --state accepted"),
        ("pokaż odrzucone luki", "gaps --state dismissed"),
        ("покажи принятые пробелы", "gaps --state accepted"),
        ("mark Q-7 as reviewed", "mark Q-7 reviewed"),
        ("zaakceptuj Q-7", "mark Q-7 accepted"), ("закрой Q-7", "mark Q-7 closed"),
    ])
    func `the state of a gap is asked for and given`(sentence: String, expected: String) {
        #expect(line(interpreter.read(sentence, after: spokenOf).meaning) == expected)
    }

    @Test(arguments: [
        ("ten instead of five", "gaps --top 10"), ("osiem zamiast pięciu", "gaps --top 8"),
        ("восемь вместо пяти", "gaps --top 8"), ("instead of five show ten", "gaps --top 10"),
        ("how was that in March?", "gaps --top 5 --since 2026-03-01 --until 2026-03-31"),
    ])
    func `the last list is had again with another number or time`(
        sentence: String, expected: String
    ) {
        #expect(line(interpreter.read(sentence, after: spokenOf).meaning) == expected)
    }

    @Test(arguments: ["limit it to Windows", "ogranicz to do Windows", "сузь до Windows"])
    func `what is no group is never given an article`(sentence: String) {
        let meaning = interpreter.read(sentence, after: spokenOf).meaning
        #expect(meaning == .incomplete(verb: "gaps", missing: .group))
    }

    @Test func `a group that the data do not know is asked for, never guessed`() {
        let meaning = interpreter.read("only Windows customers", after: spokenOf).meaning
        #expect(meaning == .incomplete(verb: "gaps", missing: .group))
    }

    @Test func `a column's everyday word is no group unless the column is named`() {
        func flags(_ text: String) -> String {
            line(interpreter.read(text, after: spokenOf).meaning)
        }
        #expect(flags("list the ten most frequent questions") == "clusters --top 10")
        #expect(
            flags("only ticket type question").hasSuffix("--segment \"ticket type=Question\""))
    }

    @Test func `only what is said to hold narrows the next lists`() {
        #expect(interpreter.read("only Polish", after: spokenOf).narrowsFromNowOn)
        #expect(!interpreter.read("and in Polish?", after: spokenOf).narrowsFromNowOn)
    }

    @Test func `without a list there is no second one`() {
        let reading = interpreter.read("why is the second one a gap?", after: Conversation())
        #expect(reading.meaning == .incomplete(verb: "why", missing: .question))
    }

    @Test(arguments: ["qwertz uiop", "🙂", "SELECT 1; DROP", "\u{1B}[2J", "Wie wird das Wetter?"])
    func `what means nothing is not done`(sentence: String) {
        switch interpreter.read(sentence, after: spokenOf).meaning {
        case .command, .commands: Issue.record("done")
        case .incomplete, .later, .unsure, .deletion, .lost: break
        }
    }

    @Test(arguments: [
        ("ticket 123 belongs to Q-4", "move 123 Q-4"),
        ("please move T-17 over to Q-40", "move T-17 Q-40"),
        ("T-3 and T-9 should both be in the first one", "move T-3 T-9 Q-31"),
        ("40641 is nothing but a thank you", "move 40641 --alone"),
        ("ticket 77 does not belong to any question", "move 77 --alone"),
        ("ticket 77 belongs to this one", "move 77 Q-12"),
        ("przenieś zgłoszenie 77 do Q-4", "move 77 Q-4"),
        ("zgłoszenie T-9 należy do pierwszego", "move T-9 Q-31"),
        ("T-9 nie należy do żadnego z pytań", "move T-9 --alone"),
        ("перенеси обращение 77 в Q-4", "move 77 Q-4"),
        ("обращение T-9 относится к первому", "move T-9 Q-31"),
        ("T-9 ни к какому вопросу не относится", "move T-9 --alone"),
        ("T-17 does not belong to Q-4", "split Q-4 T-17"),
        ("move T-17 out of this", "split Q-12 T-17"),
        ("T-31 asks the same as Q-4, put it there", "move T-31 Q-4"),
        ("T-31 is in the wrong place, it is about Q-4", "move T-31 Q-4"),
        ("T-31 trafiło do Q-4 przez pomyłkę, wydziel je", "split Q-4 T-31"),
        ("T-31 nie pasuje tutaj, przenieś je do Q-4", "move T-31 Q-4"),
        ("T-31 не сюда, перенеси его в Q-4", "move T-31 Q-4"),
        ("T-31 не здесь должно быть, его место в Q-4", "move T-31 Q-4"),
        ("T-31 is not at home here, home for it is in Q-4", "move T-31 Q-4"),
        ("T-31 nie tutaj, jego miejsce jest w Q-4", "move T-31 Q-4"),
        ("doczep T-31 pod Q-4", "move T-31 Q-4"),
        ("T-31 in Q-4 asks something else, not this", "split Q-4 T-31"),
    ])
    func `a ticket is put where it belongs`(sentence: String, expected: String) {
        #expect(line(interpreter.read(sentence, after: spokenOf).meaning) == expected)
    }

    @Test(arguments: [
        ("gaps from 1 to 14 November", "2026-11-01", "2026-11-14"),
        ("gaps between the 3rd and the 10th of October", "2026-10-03", "2026-10-10"),
        ("gaps from October 25 to November 7", "2026-10-25", "2026-11-07"),
        ("gaps from 20 December to 6 January", "2025-12-20", "2026-01-06"),
        ("gaps from 2026-11-01 to 2026-11-14", "2026-11-01", "2026-11-14"),
        ("gaps of 1–14 November 2025", "2025-11-01", "2025-11-14"),
        ("luki od 1 do 14 listopada", "2026-11-01", "2026-11-14"),
        ("luki między 28 września a 4 października", "2026-09-28", "2026-10-04"),
        ("пробелы между 1 и 14 ноября", "2026-11-01", "2026-11-14"),
        ("пробелы с 1-го по 14-е ноября", "2026-11-01", "2026-11-14"),
    ])
    func `days from one to another are a time`(sentence: String, since: String, until: String) {
        let meaning = interpreter.read(sentence, after: spokenOf).meaning
        #expect(meaning == .command(["gaps", "--since", since, "--until", until]))
    }

    @Test(arguments: ["gaps from 1 to 31 November", "gaps from 14 to 1 November 2026"])
    func `days that the calendar does not have are no time`(sentence: String) {
        let said = line(interpreter.read(sentence, after: spokenOf).meaning)
        #expect(!said.contains("--until"), "\(said)")
    }

    @Test(arguments: [
        ("is the help centre prepared for the spring campaign?", "campaign check"),
        ("a brief about the spring campaign for the hotline, please", "campaign brief"),
        ("sprawdź treści przed wiosenną kampanią", "campaign check"),
        ("brief o wiosennej kampanii dla infolinii", "campaign brief"),
        ("проверь справку перед весенней кампанией", "campaign check"),
        ("бриф о весенней кампании для операторов", "campaign brief"),
    ])
    func `a check and a brief are no effect of a campaign`(sentence: String, verb: String) {
        #expect(interpreter.read(sentence, after: spokenOf).meaning == .later(verb: verb))
    }

    @Test(arguments: [
        ("glossary to a CSV please, export it", "export lexicon"),
        ("сбрось словарь клиентов в файл", "export lexicon"),
        ("zrzuć luki do pliku", "export gaps"), ("put the clusters into a file", "export clusters"),
    ])
    func `what goes to a file is exported`(sentence: String, expected: String) {
        #expect(line(interpreter.read(sentence, after: spokenOf).meaning) == expected)
    }

    @Test func `where two readings are near each other neither is done`() {
        let said = line(
            interpreter.read("które szkice czekają na publikację", after: spokenOf).meaning)
        #expect(said.hasPrefix("? "), "\(said)")
    }

    @Test(arguments: [
        "co już wisi na stronie", "что уже выложили на сайт", "какие тексты уже опубликованы",
    ])
    func `what is asked with which decides nothing`(sentence: String) {
        let said = line(interpreter.read(sentence, after: spokenOf).meaning)
        #expect(!said.hasPrefix("mark") && !said.hasPrefix("articles"), "\(said)")
    }

    @Test(arguments: ["why?", "dlaczego?", "почему?"])
    func `a bare why asks for no reasons against`(sentence: String) {
        let meaning = interpreter.read(sentence, after: spokenOf).meaning
        #expect(meaning == .command(["why", "Q-12"]))
    }

    @Test(arguments: [
        ("split Q-7 by the word 'invoice'", "split Q-7 --word invoice"),
        ("split it by the words \"lamp\" and \"light\"", "split Q-12 --word lamp --word light"),
        ("those who say \"refund\" in Q-5 ask something else", "split Q-5 --word refund"),
        ("podziel Q-7 po słowie „faktura”", "split Q-7 --word faktura"),
        ("раздели Q-7 по слову «счёт»", "split Q-7 --word счёт"),
    ])
    func `a question is split by a word`(sentence: String, expected: String) {
        #expect(line(interpreter.read(sentence, after: spokenOf).meaning) == expected)
    }

    @Test func `these are all that was listed, each for itself`() {
        let spoken = Conversation(
            listed: [3, 8].map(ClusterID.init), lastList: ["gaps", "--top", "2"])
        func said(_ text: String) -> String {
            line(interpreter.read(text, after: spoken).meaning)
        }
        #expect(said("give these to Ola, please") == "assign Q-3 Ola; assign Q-8 Ola")
        #expect(said("show these") == "show Q-3; show Q-8")
        #expect(
            said("dismiss these")
                == "mark Q-3 dismissed --reason \"dismiss these\"; "
                + "mark Q-8 dismissed --reason \"dismiss these\"")
        #expect(said("przekaż te Oli") == "assign Q-3 Oli; assign Q-8 Oli")
        #expect(said("передай эти Оле") == "assign Q-3 Оле; assign Q-8 Оле")
        #expect(said("draft Q-8 and Q-5") == "draft Q-8; draft Q-5")
        #expect(said("get me a first version of the second one").hasPrefix("draft Q-"))
        #expect(said("draft the first and the second") == "draft Q-3; draft Q-8")
        #expect(said("hide it") == "mark Q-3 dismissed --reason \"hide it\"")
    }

    @Test func `the first three are three of the list`() {
        let meaning = interpreter.read("assign the first three to Kasia", after: spokenOf).meaning
        #expect(line(meaning) == "assign Q-31 Kasia; assign Q-12 Kasia; assign Q-7 Kasia")
    }

    @Test func `nothing is done to more than ten at once`() {
        let spoken = Conversation(listed: (1...11).map(ClusterID.init), lastList: ["gaps"])
        let meaning = interpreter.read("hide these", after: spoken).meaning
        #expect(meaning == .incomplete(verb: "mark", missing: .fewer(11)))
    }
}
