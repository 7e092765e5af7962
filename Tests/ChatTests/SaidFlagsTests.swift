import SupportModel
import Testing

@testable import Chat

/// What sentences say beyond ids and times: flags, days, names, and what they leave out.
@MainActor
struct SaidFlagsTests {
    private static let learned = Interpreter(today: wednesday, segments: groups)

    private func reading(_ text: String, owners: [String] = []) -> Interpreter.Reading {
        Self.learned.knows(owners: owners)
        return Self.learned.read(text, after: spokenOf)
    }

    private func said(_ text: String, owners: [String] = []) -> String {
        let meaning = reading(text, owners: owners).meaning
        return meaning.lines.map(CommandLineText.line).joined(separator: "; ")
    }

    @Test(arguments: [
        ("merge Q-5 and Q-7, just show me what would come of it", "merge Q-5 Q-7 --dry-run"),
        ("połącz Q-5 i Q-7, ale na sucho", "merge Q-5 Q-7 --dry-run"),
        ("объедини Q-5 и Q-7, только пока не делай", "merge Q-5 Q-7 --dry-run"),
        ("have a look at may.csv without loading it", "load may.csv --dry-run"),
        ("zajrzyj do maj.csv, ale nie wczytuj jeszcze", "load maj.csv --dry-run"),
        ("глянь may.csv, загружать пока не надо", "load may.csv --dry-run"),
        ("the gaps, but finer", "gaps --grain fine"),
        ("luki, tylko zgrubnie", "gaps --grain coarse"),
        ("пробелы помельче", "gaps --grain fine"),
        ("gaps at the touchpoint find", "gaps --touchpoint find"),
        ("luki w punkcie styku kupowania", "gaps --touchpoint buy"),
        ("lexicon, uncertain ones too", "lexicon --unsure"),
        ("draft Q-7 anew", "draft Q-7 --anew"), ("szkic Q-7 od nowa", "draft Q-7 --anew"),
        ("texts/a.md is my own text, take it as the draft of Q-7", "draft Q-7 --from texts/a.md"),
        ("draft Q-7 in every language", "draft Q-7 --each-language"),
        ("show every ticket in Q-7", "show Q-7 --members"),
        ("pokaż wszystkie zgłoszenia z Q-7", "show Q-7 --members"),
        ("show twenty messages of Q-7", "show Q-7 --top 20"),
        ("weekly report as html", "report --format html"),
        ("the weekly report as a mail", "report --format eml"),
        ("weekly report for Excel", "report --format xlsx --output ."),
        ("raport tygodniowy do folderu wyniki", "report --output wyniki"),
        ("gaps of October in csv", "gaps --since 2026-10-01 --until 2026-10-31 --format csv"),
        ("gaps of last week for Excel", "gaps --week 2026-W47 --format csv --for-excel"),
        ("how do I use the split command", "help split"),
        ("jak działa polecenie merge", "help merge"),
        ("set the time zone to Warsaw", "settings time-zone Europe/Warsaw"),
        ("reviews should count half", "settings weight-reviews 0.5"),
        ("what came with the second load", "imports 2"),
        ("the last five decisions", "decisions --top 5"),
        ("look back 6 weeks, three gaps each", "backtest --weeks 6 --top 3"),
        ("raport za 45. tydzień", "report --week 2026-W45"),
        ("отчёт за 45-ю неделю", "report --week 2026-W45"),
        ("gaps since 5 October", "gaps --since 2026-10-05"),
        ("пробелы с 1 ноября", "gaps --since 2026-11-01"),
        ("luki od początku października", "gaps --since 2026-10-01"),
    ])
    func `words set flags`(sentence: String, expected: String) {
        #expect(said(sentence) == expected)
    }

    @Test(arguments: [
        ("give Q-5 to @priya, due 4 December", "assign Q-5 priya --due 2026-12-04"),
        ("give Q-5 to @priya by December 4th", "assign Q-5 priya --due 2026-12-04"),
        ("przydziel Q-5 @ola do 4 grudnia", "assign Q-5 ola --due 2026-12-04"),
        ("przydziel Q-5 @ola do 4.12.", "assign Q-5 ola --due 2026-12-04"),
        ("отдай Q-5 @lena до 4 декабря", "assign Q-5 lena --due 2026-12-04"),
        ("give Q-5 to @priya by 3 January", "assign Q-5 priya --due 2027-01-03"),
        ("give Q-5 to @priya by tomorrow", "assign Q-5 priya --due 2026-11-26"),
        ("przydziel Q-5 @ola do końca miesiąca", "assign Q-5 ola --due 2026-11-30"),
        ("отдай Q-5 @lena через две недели", "assign Q-5 lena --due 2026-12-09"),
    ])
    func `a day by which something is wanted is never dropped`(
        sentence: String, expected: String
    ) {
        #expect(said(sentence) == expected)
    }

    @Test(arguments: [
        ("przydziel Q-5 Oli", ["Ola"], "assign Q-5 Ola"),
        ("przydziel Q-5 Markowi", ["Ola", "Marek"], "assign Q-5 Marek"),
        ("поручи Q-5 Кате", ["Катя", "Олег"], "assign Q-5 Катя"),
        ("assign Q-5 to priya", ["Priya"], "assign Q-5 Priya"),
        ("przydziel Q-5 Oli", ["Ola", "Olo"], "assign Q-5 Oli"),
    ])
    func `a name in another case is found among those known`(
        sentence: String, owners: [String], expected: String
    ) {
        #expect(said(sentence, owners: owners) == expected)
    }

    @Test func `a name that nobody has had before is kept, and told`() {
        #expect(reading("przydziel Q-5 Zosi", owners: ["Ola"]).unknownOwner == "Zosi")
        #expect(reading("przydziel Q-5 Oli", owners: ["Ola"]).unknownOwner == nil)
    }

    @Test(arguments: [
        "delete everything", "erase all my data", "usuń wszystko", "skasuj wszystkie dane",
        "удали всё", "сотри все данные", "wipe the database",
    ])
    func `no sentence deletes data, and none lifts a filter for it`(sentence: String) {
        #expect(reading(sentence).meaning == .deletion)
    }

    @Test(arguments: ["delete the filter", "usuń filtr", "удали фильтр"])
    func `a filter may be deleted`(sentence: String) {
        #expect(said(sentence) == "filter off")
    }

    @Test func `what a command does not speak of is told`() {
        #expect(reading("why is Q-7 a gap in October?").leftOut == ["in October"])
        #expect(reading("show Q-7").leftOut.isEmpty)
        #expect(reading("gaps of last week").leftOut.isEmpty)
    }
}
