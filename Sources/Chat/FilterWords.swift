import SupportModel

/// The words that narrow a list: languages, kinds of documents, stages of the journey.
///
/// Words are folded: without Polish diacritics, with `е` for `ё`.
enum FilterWords {
    /// Returns the code of the language that a word names: `polsku`, `русском`, `German`.
    static func language(_ word: String) -> String? {
        // "По-казахски" is named as "казахский".
        languages.value(of: word)
            ?? (word.hasPrefix("по-") ? languages.value(of: String(word.dropFirst(3))) : nil)
    }

    /// Returns the kind of documents that a word names.
    static func kind(_ word: String) -> DocumentKind? {
        // What was reviewed is a draft.
        kinds.value(of: word).flatMap { word.hasPrefix("reviewed") ? nil : $0 }
    }

    /// Returns the stage of the journey that a word speaks of.
    static func stage(_ word: String) -> JourneyStage? {
        // "покупатели" are the customers, whatever they do.
        stages.value(of: word).flatMap { word.hasPrefix("покупател") ? nil : $0 }
    }

    private static let languages = WordBeginnings<String>([
        ("polish", "pl"), ("polski", "pl"), ("polsk", "pl"), ("польск", "pl"), ("по-польски", "pl"),
        ("польскоязычн", "pl"), ("anglojezyczn", "en"), ("англоязычн", "en"),
        ("rosyjskojezyczn", "ru"), ("русскоязычн", "ru"), ("niemieckojezyczn", "de"),
        ("немецкоязычн", "de"), ("украиноязычн", "uk"), ("ukrainskojezyczn", "uk"),
        ("english", "en"), ("angielsk", "en"), ("английск", "en"), ("по-английски", "en"),
        ("russian", "ru"), ("rosyjsk", "ru"), ("русск", "ru"), ("по-русски", "ru"),
        ("german", "de"), ("niemieck", "de"), ("немецк", "de"), ("по-немецки", "de"),
        ("ukrainian", "uk"), ("ukrainsk", "uk"), ("украинск", "uk"), ("по-украински", "uk"),
        ("french", "fr"), ("francusk", "fr"), ("французск", "fr"),
        ("spanish", "es"), ("hiszpansk", "es"), ("испанск", "es"),
        ("italian", "it"), ("wlosk", "it"), ("итальянск", "it"),
        ("kazakh", "kk"), ("kazach", "kk"), ("казах", "kk"), ("dutch", "nl"), ("niderland", "nl"),
        ("holender", "nl"), ("нидерланд", "nl"), ("голланд", "nl"), ("portug", "pt"),
        ("португ", "pt"), ("swedish", "sv"), ("szwedzk", "sv"), ("шведск", "sv"),
        ("slovak", "sk"), ("slowack", "sk"), ("словацк", "sk"), ("hungarian", "hu"),
        ("wegiersk", "hu"), ("венгерск", "hu"), ("romanian", "ro"), ("rumunsk", "ro"),
        ("румынск", "ro"), ("turkish", "tr"), ("tureck", "tr"), ("турецк", "tr"),
        ("lithuanian", "lt"), ("litewsk", "lt"), ("литовск", "lt"), ("belarusian", "be"),
        ("bialorusk", "be"), ("белорусск", "be"), ("belorusk", "be"), ("bulgarian", "bg"),
        ("bulgarsk", "bg"), ("болгарск", "bg"), ("japanese", "ja"), ("japonsk", "ja"),
        ("японск", "ja"), ("chinese", "zh"), ("chinsk", "zh"), ("китайск", "zh"),
        ("czech", "cs"), ("czesk", "cs"), ("чешск", "cs"),
    ])

    private static let kinds = WordBeginnings<DocumentKind>([
        ("ticket", .ticket), ("zgloszen", .ticket), ("тикет", .ticket), ("обращени", .ticket),
        ("заяв", .ticket), ("email", .ticket), ("e-mail", .ticket),
        ("review", .review), ("recenzj", .review), ("opini", .review), ("отзыв", .review),
        ("searches", .search), ("queries", .search), ("wyszukiw", .search), ("szukajk", .search),
        ("поисков", .search), ("поисковик", .search),
    ])

    private static let stages = WordBeginnings<JourneyStage>([
        ("comparing", .options), ("choosing", .options), ("porownuj", .options),
        ("сравнива", .options),
        ("buy", .buy), ("purchas", .buy), ("checkout", .buy), ("kupuj", .buy), ("kupic", .buy),
        ("zakup", .buy), ("покуп", .buy), ("купить", .buy),
        ("receiv", .receive), ("deliver", .receive), ("odbior", .receive), ("dostaw", .receive),
        ("получени", .receive), ("доставк", .receive),
        ("setup", .use), ("setting", .use), ("konfigur", .use), ("настро", .use), ("настра", .use),
        ("integrat", .integrate), ("integrac", .integrate), ("интеграц", .integrate),
    ])
}
