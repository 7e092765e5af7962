import Foundation

/// The words that name a setting, and what it is to be.
///
/// Words are folded: without Polish diacritics, with `е` for `ё`.
enum SettingWords {
    /// The arguments of `settings`: nothing for the list, a key, or a key and its new value.
    static func arguments(_ sentence: Sentence) -> [String] {
        let words = sentence.words
        let said = words.compactMap(\.self)
        if zones.areIn(words) {
            return ["time-zone"] + (zone(of: sentence).map { [$0] } ?? [])
        }
        // "Ignore growth for now" leaves it out; "show the weights" names none of them.
        guard let key = said.lazy.compactMap(weighed.value).first, weighing.areIn(words) else {
            return []
        }
        return [key] + (weight(said).map { [$0] } ?? [])
    }

    private static func weight(_ words: [String]) -> String? {
        for word in words {
            let number = word.replacingOccurrences(of: ",", with: ".")
            let isNumber =
                !number.isEmpty && number.allSatisfy { $0.isASCII && $0.isNumber || $0 == "." }
            if isNumber, let value = Double(number), (0...10).contains(value) { return number }
        }
        if leavingOut.areIn(words) { return "0" }
        if halves.areIn(words) { return "0.5" }
        return doubles.areIn(words) ? "2" : nil
    }

    /// The time zone that is named, as `Europe/Warsaw` or by its city.
    private static func zone(of sentence: Sentence) -> String? {
        for piece in sentence.pieces {
            guard case .word(let written, let folded) = piece else { continue }
            if written.contains("/") || written == "UTC", TimeZone(identifier: written) != nil {
                return written
            }
            if let zone = cities.value(of: folded) { return zone }
        }
        return nil
    }

    private static let zones = WordSequences([
        "time zone", "timezone", "time-zone", "stref", "часовой пояс", "часового пояса",
        "часовом пояс",
    ])
    private static let cities = WordBeginnings<String>([
        ("warsaw", "Europe/Warsaw"), ("warszaw", "Europe/Warsaw"), ("polsk", "Europe/Warsaw"),
        ("варшав", "Europe/Warsaw"), ("польск", "Europe/Warsaw"), ("moscow", "Europe/Moscow"),
        ("moskw", "Europe/Moscow"), ("moskiew", "Europe/Moscow"), ("москов", "Europe/Moscow"),
        ("москв", "Europe/Moscow"), ("london", "Europe/London"), ("londyn", "Europe/London"),
        ("лондон", "Europe/London"), ("berlin", "Europe/Berlin"), ("берлин", "Europe/Berlin"),
        ("kyiv", "Europe/Kyiv"), ("kijow", "Europe/Kyiv"), ("киев", "Europe/Kyiv"),
        ("paris", "Europe/Paris"), ("paryz", "Europe/Paris"), ("париж", "Europe/Paris"),
        ("new", "America/New_York"), ("nowojorsk", "America/New_York"),
        ("нью-йорк", "America/New_York"),
    ])
    private static let weighed = WordBeginnings<String>([
        ("growth", "weight-growth"), ("wzrost", "weight-growth"), ("рост", "weight-growth"),
        ("pain", "weight-pain"), ("bolacz", "weight-pain"), ("бол", "weight-pain"),
        ("review", "weight-reviews"), ("opini", "weight-reviews"), ("recenzj", "weight-reviews"),
        ("отзыв", "weight-reviews"), ("search", "weight-searches"),
        ("wyszukiwan", "weight-searches"), ("запрос", "weight-searches"),
        ("поиск", "weight-searches"), ("ticket", "weight-tickets"),
        ("zgloszen", "weight-tickets"), ("обращени", "weight-tickets"),
        ("тикет", "weight-tickets"),
    ])
    private static let weighing = WordSequences([
        "weigh", "count", "matter", "ignore", "leave out", "waz", "wag", "licz", "pod uwage",
        "pomin", "вес", "весит", "весят", "учитыва", "учти", "считай", "значат", "значит",
        "игнорир",
    ])
    private static let leavingOut = WordSequences([
        "ignore", "leave out", "not count", "don't count", "nie bierz", "nie licz", "pomin",
        "nie uwzgl", "не учитыва", "не считай", "игнорир", "без учета",
    ])
    private static let halves = WordSequences([
        "half", "polow", "pol.", "вполовину", "половин", "вдвое меньше",
    ])
    private static let doubles = WordSequences([
        "twice", "double", "dwa razy", "podwojn", "вдвое", "в два раза", "двойн",
    ])
}
