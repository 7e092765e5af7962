import Commands
import Reporting

/// The words that set a flag of a verb, as far as no id, number or time does.
///
/// Words are folded: without Polish diacritics, with `е` for `ё`.
enum FlagWords {
    /// Whether it is to be shown only what would come of it.
    static func onlyTries(_ words: [String?]) -> Bool {
        if trying.areIn(words) { return true }
        // "Don't load it yet", "jeszcze nie łącz", "не загружай пока".
        let waits = words.contains { $0.map(["yet", "jeszcze", "пока"].contains) ?? false }
        return waits && words.contains { $0.map(NegationWords.contains) ?? false }
    }

    /// How finely questions are told apart, for one list.
    static func grain(_ words: [String?]) -> String? {
        if finer.areIn(words) { return "fine" }
        return coarser.areIn(words) ? "coarse" : nil
    }

    /// The touch point that is named behind or before these words.
    static func touchPoint(_ words: [String?], quotations: [String]) -> String? {
        guard let place = touching.find(in: words) else { return nil }
        let near = words[place.upperBound...].prefix(3) + words[..<place.lowerBound].suffix(3)
        let said = near.compactMap(\.self) + quotations.map(Sentence.folded)
        return said.lazy.compactMap(touchPoints.value).first
    }

    /// Whether uncertain pairs of words are wanted as well.
    static func areUnsure(_ words: [String?]) -> Bool { doubting.areIn(words) }

    /// Whether a draft is to be made of replies again.
    static func beginAnew(_ words: [String?]) -> Bool { anew.areIn(words) }

    /// Whether a draft is wanted for each language.
    static func nameEachLanguage(_ words: [String?]) -> Bool { eachLanguage.areIn(words) }

    /// Whether a text that somebody wrote is spoken of: "my own text".
    static func ownText(_ words: [String?]) -> Bool {
        words.contains { $0.map(own.contains) ?? false }
    }

    /// Whether all that ask a question are wanted, not some.
    static func wantAll(_ words: [String?]) -> Bool {
        guard let place = all.find(in: words) else { return whole.areIn(words) }
        return words[place.upperBound...].prefix(3).contains { $0.map(texts.contains) ?? false }
    }

    /// Whether a list is wanted with the ids of those that ask.
    static func wantIDs(_ words: [String?]) -> Bool { ids.areIn(words) }

    /// The format that a verb is asked to answer in.
    static func format(_ words: [String?], of verb: String) -> ReportFormat? {
        guard let format = words.lazy.compactMap({ $0.flatMap(formats.value) }).first else {
            return nil
        }
        // A mail is what customers write, too.
        if format == .eml || format == .xlsx { return verb == "report" ? format : nil }
        return format
    }

    /// Whether a table is wanted that Excel opens.
    static func nameExcel(_ words: [String?]) -> Bool {
        words.lazy.compactMap { $0.flatMap(formats.value) }.first == .xlsx
    }

    /// The folder that stands behind the word: "into the folder reports".
    static func folder(_ pieces: [Sentence.Piece]) -> String? {
        for (piece, next) in zip(pieces, pieces.dropFirst()) {
            guard case .word(_, let folded) = piece,
                ["folder", "folderu", "katalog", "katalogu", "папку", "directory"].contains(folded)
            else { continue }
            switch next {
            case .word(let name, _): return name
            case .quotation(let name): return name
            }
        }
        return nil
    }

    // MARK: Data

    private static let trying = WordSequences([
        "dry run", "dry-run", "dryrun", "trial run", "test run", "what would", "what happens if",
        "see what'd", "just show me", "only show me", "preview", "simulat", "without changing",
        "without loading", "without doing", "just pretend", "only pretend", "on trial",
        "na sucho", "na probe", "probnie", "co by", "co sie stanie jesli", "co bedzie jesli",
        "co bedzie gdy", "podglad", "symul", "bez wczytywania", "bez zmian", "bez laczenia",
        "tylko sprawdz", "tylko pokaz", "tylko podejrzyj", "вхолостую", "пробн", "на пробу",
        "предпросмотр", "предварительно", "что будет", "что было бы", "что получится",
        "что произойдет", "что изменится", "без загрузки", "без изменений", "только покажи",
        "только проверь", "понарошку", "для пробы", "симул",
    ])
    private static let finer = WordSequences([
        "finer", "fine-grain", "fine grain", "narrower", "granular", "more finely", "drobniej",
        "wezsz", "wezej", "granul", "bardziej szczegolow", "мельче", "помельче", "подробнее",
        "детальнее", "дробнее", "дробней", "поподробнее",
    ])
    private static let coarser = WordSequences([
        "coars", "wider", "broader", "rougher", "less detail", "zgrubn", "grubiej", "szersz",
        "szerzej", "ogolniej", "mniej szczegolow", "крупнее", "покрупнее", "грубее", "погрубее",
        "шире", "пошире",
    ])
    private static let touching = WordSequences([
        "touchpoint", "touch point", "touch-point", "punkt styku", "punkcie styku", "punktu styku",
        "точк контакт", "точке контакт", "точка контакт", "точки контакт", "точку контакт",
        "точка касани", "точке касани",
    ])
    private static let touchPoints = WordBeginnings<String>([
        ("find", "find"), ("buy", "buy"), ("use", "use"), ("using", "use"), ("purchas", "buy"),
        ("znajd", "find"), ("szuka", "find"), ("kup", "buy"), ("zakup", "buy"), ("uzyw", "use"),
        ("uzytk", "use"), ("korzyst", "use"), ("наход", "find"), ("поиск", "find"),
        ("покуп", "buy"), ("использ", "use"), ("пользов", "use"),
    ])
    private static let doubting = WordSequences([
        "unsure", "uncertain", "shaky", "doubtful", "dubious", "iffy", "not sure ones",
        "niepewn", "watpliw", "сомнит", "неувер", "ненадежн", "спорн",
    ])
    private static let anew = WordSequences([
        "anew", "afresh", "from scratch", "start over", "from the replies again", "od nowa",
        "na nowo", "od zera", "заново", "с нуля",
    ])
    private static let eachLanguage = WordSequences([
        "each language", "every language", "all languages", "all the languages", "per language",
        "kazdy jezyk", "kazdego jezyk", "kazdym jezyk", "wszystkich jezyk", "wszystkie jezyk",
        "каждый язык", "каждого язык", "каждом язык", "всех язык", "все язык",
    ])
    private static let own: Set<String> = [
        "my", "mine", "our", "own", "moj", "moim", "mojego", "moja", "nasz", "naszego", "wlasny",
        "wlasnego", "мой", "моего", "моим", "наш", "нашего", "свой", "своего", "собственный",
    ]
    private static let all = WordSequences([
        "all.", "every.", "each.", "wszystkie.", "wszystkich.", "wszystkimi.", "kazde.", "kazda.",
        "kazdy.", "все.", "всех.", "всеми.", "каждое.", "каждый.",
    ])
    private static let whole = WordSequences([
        "complete list", "full list", "whole list", "pelna list", "cala list", "komplet",
        "полный список", "полным списком", "весь список", "целиком", "полностью",
    ])
    private static let texts = WordBeginnings([
        "ticket", "message", "mail", "email", "request", "review", "search", "member", "zglosz",
        "wiadomos", "mail", "opini", "wpis", "обращен", "сообщен", "письм", "тикет", "отзыв",
    ])
    private static let ids = WordSequences([
        "with members", "with their members", "with ids", "with the ids", "with ticket ids",
        "with their ids", "with their tickets", "with the ticket numbers", "with ticket numbers",
        "z numerami", "razem z numerami", "z id", "с номерами", "с айди", "с id",
    ])
    private static let formats = WordBeginnings<ReportFormat>([
        ("csv", .csv), ("jsonl", .jsonl), ("json", .json), ("html", .html), ("markdown", .markdown),
        ("xlsx", .xlsx), ("excel", .xlsx), ("эксел", .xlsx), ("ексел", .xlsx), ("eml", .eml),
        ("mail", .eml), ("e-mail", .eml), ("email", .eml), ("письмом", .eml), ("почтой", .eml),
        ("имейл", .eml), ("емейл", .eml), ("мейл", .eml),
    ])
}
