/// Words that want data gone: no sentence of the chat does that.
///
/// Words are folded: without Polish diacritics, with `е` for `ё`.
enum DeletionWords {
    /// Whether something is to be deleted, and no filter.
    static func areIn(_ words: [String?]) -> Bool {
        deleting.areIn(words) && !filters.areIn(words)
    }

    /// Whether it is the data: all, everything, the tickets, the database.
    static func meanData(_ words: [String?]) -> Bool {
        guard !filters.areIn(words), !loads.areIn(words) else { return false }
        return deleting.areIn(words) && data.areIn(words)
            || removing.areIn(words) && stores.areIn(words)
    }

    private static let deleting = WordSequences([
        "delete", "erase", "wipe", "purge", "destroy", "nuke", "usun", "skasuj", "wykasuj",
        "kasuj", "skasowac", "wykasowac", "wymaz", "zniszcz", "удали", "сотри", "стереть",
        "стирай", "уничтож", "снеси",
    ])
    private static let removing = WordSequences([
        "remove", "clear", "empty", "drop", "reset", "wyczysc", "czysc", "wyrzuc", "oczysc",
        "очист", "вычист", "убери", "выкин", "сбрось",
    ])
    private static let data = WordSequences([
        "all.", "everything", "data", "database", "workspace", "tickets", "reviews", "wszystk",
        "dane", "danych", "baz", "zgloszenia", "opinie", "все.", "данны", "баз", "обращения",
        "отзывы", "тикеты",
    ])
    private static let stores = WordSequences([
        "database", "workspace", "all data", "all the data", "my data", "our data", "all tickets",
        "all the tickets", "baze", "bazy", "dane.", "wszystkie dane", "wszystkie zgloszenia",
        "базу", "базы", "данные", "все обращения",
    ])
    private static let filters = WordSequences([
        "filter", "filtr", "фильтр", "limit", "ogranicz", "огранич", "narrow", "zawez", "segment",
        "сегмент",
    ])
    /// A load that is to go is taken back.
    private static let loads = WordSequences([
        "load", "import", "wczyt", "загруз", "импорт", "undo", "last.", "ostatni", "последн",
    ])
}
