/// Words that ask for the brief of an article rather than for its draft.
///
/// Words are folded: without Polish diacritics, with `е` for `ё`.
enum BriefWords {
    static func areIn(_ words: [String?]) -> Bool {
        words.contains { word in
            word.map { $0.hasPrefix("brief") || $0.hasPrefix("бриф") } ?? false
        }
    }
}

/// Words that mean all that was listed, and those between a part and its whole.
enum TheseWords {
    static func areIn(_ words: [String?]) -> Bool {
        words.contains { $0.map(these.contains) ?? false }
    }

    /// Whether what was listed is meant, each for itself: "hide these".
    static func meanEach(_ words: [String?]) -> Bool {
        words.contains { $0.map(each.contains) ?? false }
    }

    /// Whether "merge Q-5 into Q-9" is said: the last one stays.
    static func mergesIntoLast(_ words: [String?]) -> Bool {
        words.contains { $0.map(["into", "do", "к", "ко", "в"].contains) ?? false }
    }

    private static let these: Set<String> = [
        "these", "those", "them", "all", "both", "te", "tych", "je", "wszystkie", "oba", "obie",
        "эти", "их", "все", "оба", "обе",
    ]
    /// Of these "all", "both" and the like can speak of anything.
    private static let each: Set<String> = [
        "these", "those", "them", "te", "tych", "je", "эти", "этих", "этими", "их",
    ]
}

/// Words that ask who does something, and so name nobody.
enum OwnerWords {
    static func areAsked(_ words: [String?]) -> Bool {
        words.contains { $0.map(asking.contains) ?? false }
    }

    private static let asking: Set<String> = [
        "who", "whose", "whom", "kto", "kogo", "komu", "kim", "czyje", "czyja", "czyj", "czyim",
        "кто", "кого", "кому",
        "чей", "чья", "чье", "ком", "чьем", "чьей",
    ]
}

/// Words that ask the same of something else, once: "and in Russian?".
enum FollowUpWords {
    static func begin(_ words: [String?]) -> Bool {
        guard let first = words.first ?? nil else { return false }
        let second = words.dropFirst().first ?? nil
        return ["and", "a", "i", "а", "и"].contains(first)
            || ["what", "how"].contains(first) && second == "about"
            || first == "co" && second == "z" || first == "что" && second == "с"
    }
}

/// Words that hold one week against another, as every report does.
enum ComparingWords {
    static func areIn(_ words: [String?]) -> Bool {
        words.contains { word in
            word.map { word in beginnings.contains(where: word.hasPrefix) } ?? false
        }
    }

    private static let beginnings = [
        "compar", "previous", "before", "porown", "poprzedni", "сравн", "предыдущ",
    ]
}

/// Words that narrow something down.
enum OnlyWords {
    static func areIn(_ words: [String]) -> Bool { words.contains(where: only.contains) }

    private static let only: Set<String> = [
        "only", "just", "tylko", "wylacznie", "jedynie", "только", "лишь", "исключительно",
    ]
}

/// Words that join what is named.
enum AndWords {
    static func areIn(_ words: [String?]) -> Bool {
        words.contains { $0.map(["and", "i", "oraz", "и"].contains) ?? false }
    }
}

/// Words that ask for one of several.
enum QuestionWords {
    static func contains(_ word: String) -> Bool { asking.contains(word) }

    private static let asking: Set<String> = [
        "which", "what", "co", "ktore", "ktora", "ktory", "ktorych", "jakie", "jaka", "jaki", "ile",
        "что", "какие", "какая", "какой", "какое", "каких", "сколько",
    ]
}

/// Words that send an answer into a file: "to a file", "do pliku", "в файл".
enum IntoFileWords {
    static func areIn(_ words: [String?]) -> Bool {
        words.indices.dropFirst().contains { place in
            guard let word = words[place], files.contains(where: word.hasPrefix) else {
                return false
            }
            // "В файле" is where something stands.
            guard !["файле", "pliku"].contains(word) || words[place - 1] == "do" else {
                return false
            }
            return words[..<place].suffix(3).contains { $0.map(into.contains) ?? false }
        }
    }

    private static let files = ["file", "plik", "файл", "csv", "excel", "spreadsheet", "arkusz"]
    private static let into: Set<String> = ["to", "into", "as", "do", "jako", "в", "как"]
}
