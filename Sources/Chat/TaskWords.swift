import SupportModel

/// Words that ask for the brief of an article rather than for its draft.
///
/// Words are folded: without Polish diacritics, with `е` for `ё`.
enum BriefWords {
    static func areIn(_ words: [String?]) -> Bool {
        words.contains { word in
            word.map { word in beginnings.contains(where: word.hasPrefix) || word == "тз" } ?? false
        }
    }

    private static let beginnings = ["brief", "бриф", "wytyczn", "техзадани", "задани"]
}

/// Words that name one of a list as the most of all: "the worst gap", "największa luka".
enum SuperlativeWords {
    static func nameOne(_ words: [String?]) -> Bool {
        zip(words, words.dropFirst()).contains { word, next in
            guard let word, let next else { return false }
            if word == "single" { return next != "ticket" }
            return most.contains(where: word.hasPrefix) && ones.contains(next)
                || word.hasPrefix("сам") && superlatives.contains(where: next.hasPrefix)
                    && words.contains { $0.map(ones.contains) ?? false }
        }
    }

    private static let most = ["worst", "biggest", "largest", "naj", "главн", "крупнейш"]
    private static let superlatives = ["больш", "крупн", "важн", "болн", "больн", "плох", "страшн"]
    /// In the singular.
    private static let ones: Set<String> = [
        "gap", "hole", "luka", "luke", "dziura", "dziure", "brak", "пробел", "дыра", "дыру",
    ]
}

/// Words that say by which word a question falls apart, without quotation marks.
enum SplitWord {
    static func word(in sentence: Sentence) -> String? {
        guard let place = announcing.find(in: sentence.words) else { return nil }
        for piece in sentence.pieces[place.upperBound...] {
            guard case .word(let written, let folded) = piece, written.allSatisfy(\.isLetter) else {
                return nil
            }
            if !fillers.contains(folded) { return written }
        }
        return nil
    }

    private static let announcing = WordSequences([
        "mention", "containing", "that contain", "that say", "saying", "the word", "by word",
        "slowem", "slowo", "slowa", "slowie", "wspomina", "zawiera", "mowia o", "mowiace o",
        "словом", "слово", "слову", "слова", "упомина", "содерж",
    ])
    private static let fillers: Set<String> = ["the", "a", "word", "o", "slowo", "о", "слово"]
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
        "who", "who's", "whos", "who'll", "who'd", "whose", "whom", "kto", "kogo", "komu", "kim",
        "czyje", "czyja", "czyj", "czyim",
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

    private static let files = [
        "file", "plik", "файл", "csv", "excel", "spreadsheet", "arkusz", "эксел",
    ]
    private static let into: Set<String> = [
        "to", "into", "as", "in", "for", "do", "jako", "w", "в", "как", "для",
    ]
}

/// Words that say what files hold: "these are reviews", "to są zgłoszenia".
enum NamingWords {
    static func name(_ kind: DocumentKind, in words: [String?]) -> Bool {
        guard
            let place = words.firstIndex(where: { word in word.flatMap(FilterWords.kind) == kind })
        else { return false }
        return words[..<place].suffix(3).contains { $0.map(naming.contains) ?? false }
    }

    private static let naming: Set<String> = [
        "as", "are", "is", "sa", "to", "jako", "это", "как", "here's", "that's", "it's",
    ]
}

/// The command that somebody asks about: "how does the command split work".
enum CommandTopic {
    static func verb(in sentence: Sentence) -> String? {
        let pieces = sentence.pieces
        for (place, piece) in pieces.enumerated() {
            switch piece {
            case .quotation(let text) where ChatVerbs.all.contains(text): return text
            case .word(let written, _) where written.hasPrefix("/"):
                let name = String(written.dropFirst())
                if ChatVerbs.all.contains(name) { return name }
            case .word(_, let folded) where ChatVerbs.all.contains(folded):
                // "Command ask", "the split command": a verb alone may be any word.
                let before = place > 0 ? pieces[place - 1] : nil
                let after = place + 1 < pieces.count ? pieces[place + 1] : nil
                if [before, after].contains(where: isAnnouncing) { return folded }
            default: break
            }
        }
        return nil
    }

    private static func isAnnouncing(_ piece: Sentence.Piece?) -> Bool {
        guard case .word(_, let folded) = piece else { return false }
        return announcing.contains(folded)
    }

    private static let announcing = WordBeginnings([
        "command", "verb", "flag", "option", "polecen", "komend", "opcj", "команд", "опци", "флаг",
        "help",
    ])
}

/// Words that make one of several: "aren't these duplicates? take them as one" denies nothing.
enum OneWords {
    static func areIn(_ words: [String?]) -> Bool {
        words.contains { $0.map(one.contains) ?? false }
    }

    private static let one: Set<String> = [
        "one", "together", "merge", "jedno", "jednym", "jedna", "razem", "polacz", "scal", "zlacz",
        "одно", "одним", "одна", "вместе", "объедини", "соедини", "склей",
    ]
}
