import Commands

/// The words that say what is to be exported, and as what.
///
/// Words are folded: without Polish diacritics, with `е` for `ё`.
enum ExportWords {
    /// Returns the first of the subjects below that a word names: who says "articles for Zendesk"
    /// or "FAQ page" means what is rarer.
    static func subject(_ words: [String?]) -> String? {
        subjects.first { subject in names(words, subject.beginnings) }?.name
    }

    /// Returns the format that the words name, where it is not the subject's usual one.
    static func format(_ words: [String?], of subject: String) -> String? {
        if subject == "calendar", names(words, calendarFormats + calendarPlaces) { return "ics" }
        return subject == "faq" && names(words, ["html"]) ? "html" : nil
    }

    private static func names(_ words: [String?], _ beginnings: [String]) -> Bool {
        words.contains { word in
            word.map { word in beginnings.contains(where: word.hasPrefix) } ?? false
        }
    }

    private static let calendarFormats = ["ics", "ical", "outlook", "google", "гугл"]
    /// Where a calendar is looked at that reads such a file.
    private static let calendarPlaces = [
        "phone", "telefon", "телефон", "app", "aplikac", "приложен",
    ]

    private static let subjects: [(name: String, beginnings: [String])] = [
        (
            "calendar",
            [
                "calendar", "kalendarz", "календар", "schedule", "harmonogram", "график", "due",
                "when", "kiedy", "termin", "срок",
            ] + calendarFormats
        ),
        ("articles", ["zendesk", "зендеск"]),
        (
            "lexicon",
            [
                "lexicon", "glossar", "synonym", "slownik", "slownic", "leksykon", "синоним",
                "словар", "глоссар", "elastic", "solr", "эластик",
            ]
        ),
        (
            "faq",
            ["faq", "markup", "schema", "json-ld", "jsonld", "znacznik", "разметк", "микроразметк"]
        ),
        (
            "html",
            [
                "html", "page", "web", "print", "stron", "wydruk", "druk", "страниц", "печат",
                "распечат",
            ]
        ),
        ("articles", ["articl", "artykul", "стать", "стате"]),
        ("html", ["draft", "szkic", "чернов"]),
        ("gaps", ["gap", "luk", "brak", "пробел"]),
        ("clusters", ["cluster", "question", "topic", "pytan", "klastr", "вопрос", "кластер"]),
    ]
}
