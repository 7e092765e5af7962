import Cleaning
import TextEngine

/// What a sentence of a reply claims in figures, and what it affirms and denies: two sentences in
/// nearly the same words can say the opposite.
struct SentenceClaim: Sendable {
    /// A figure with what it counts.
    private struct Figure: Hashable {
        var value: String
        /// The span of time, or the stem of the next word; empty where nothing follows.
        var unit: String
        var isTime: Bool
    }

    /// A clause with the stems in it that carry meaning.
    private struct Clause {
        var stems: Set<String>
        /// The stem that stands right behind the word that denies.
        var denied: String?
    }

    /// So many words tell what is spoken of, or denied.
    private static let frameLength = 2

    private let figures: [Figure]
    private let affirmations: [Clause]
    private let denials: [Clause]
    /// Whether it denies something, but for a no at its beginning.
    let isNegated: Bool
    /// The stems that carry meaning, without figures and what they count.
    private let frame: Set<String>
    private let isConditional: Bool
    /// Whether it begins with a yes or a no; nil for neither.
    private let answer: Bool?

    /// - Parameters:
    ///   - isYes: What the reply said by itself before the sentence.
    init(_ words: SentenceWords, isYes: Bool? = nil) {
        let all = words.all
        isConditional = all.contains { Self.conditions.contains($0.surface) }
        // "No, it does not" answers; "no returns" and "nie używaj" deny.
        let opening = words.clauses.first.flatMap { $0.count == 1 ? $0.first : nil }
        let own = opening.flatMap { Self.isYes($0.surface) }
        answer = own ?? isYes
        let clauses = own == nil ? words.clauses : Array(words.clauses.dropFirst())
        var figures: [Figure] = []
        var counted: Set<String> = []
        for clause in clauses {
            for (place, word) in clause.enumerated() {
                let next = clause[(place + 1)...].first { $0.tokenClass == .word }
                let named = Self.figures(in: word, before: next)
                figures += named
                if !named.isEmpty { counted.formUnion([word.key, next?.key].compactMap(\.self)) }
                if Self.span(of: word.surface) != nil { counted.insert(word.key) }
            }
        }
        frame = words.names.subtracting(counted)
        self.figures = figures
        var (affirmations, denials): ([Clause], [Clause]) = ([], [])
        for clause in clauses {
            let stems = SentenceWords.content(of: clause)
            guard words.isNegated,
                let not = clause.firstIndex(where: { Statement.negations.contains($0.surface) })
            else {
                affirmations.append(Clause(stems: stems))
                continue
            }
            let behind = clause[(not + 1)...].first {
                !SentenceWords.determiners.contains($0.surface)
            }
            denials.append(
                Clause(
                    stems: SentenceWords.content(of: clause.filter { $0 != clause[not] }),
                    denied: behind.flatMap { $0.isContent ? $0.key : nil }))
        }
        self.affirmations = affirmations
        self.denials = denials
        isNegated = !denials.isEmpty
    }

    // MARK: The same

    /// Whether two sentences speak of one thing: figures aside, in the same words, or the one in no
    /// others than the other.
    func speaksOfTheSame(as other: SentenceClaim) -> Bool {
        frame == other.frame
            ? frame.count >= Self.frameLength
            : min(frame.count, other.frame.count) > Self.frameLength
                && (frame.isSubset(of: other.frame) || other.frame.isSubset(of: frame))
    }

    /// Whether who says this says the other, too: all its figures, and neither yes for no nor a
    /// denial.
    func includes(_ other: SentenceClaim) -> Bool {
        isNegated == other.isNegated
            && (answer == nil || other.answer == nil || answer == other.answer)
            && other.figures.allSatisfy { figure in figures.contains { Self.isSame($0, figure) } }
    }

    private static func isSame(_ left: Figure, _ right: Figure) -> Bool {
        left.value == right.value && !(left.isTime && right.isTime && left.unit != right.unit)
    }

    // MARK: The opposite

    /// Whether of two sentences about one thing each names a figure in the other's place.
    func namesOtherFigures(than other: SentenceClaim) -> Bool {
        guard isNegated == other.isNegated, !figures.isEmpty, !other.figures.isEmpty else {
            return false
        }
        let (own, others) = (Self.byUnit(figures), Self.byUnit(other.figures))
        let isOther = own.contains { unit, values in
            others[unit].map { !unit.isEmpty && $0.isDisjoint(with: values) } ?? false
        }
        return isOther
            || figures.allSatisfy { own in !other.figures.contains { Self.isSame(own, $0) } }
    }

    private static func byUnit(_ figures: [Figure]) -> [String: Set<String>] {
        Dictionary(grouping: figures, by: \.unit).mapValues { Set($0.map(\.value)) }
    }

    /// Whether one sentence denies, in words that say what, what the other affirms: `never vinegar`
    /// and `use vinegar`.
    ///
    /// What holds on a condition is not denied by what holds on another.
    func denies(_ other: SentenceClaim) -> Bool {
        guard !isConditional, !other.isConditional else { return false }
        return Self.denies(denials, other.affirmations) || Self.denies(other.denials, affirmations)
    }

    private static func denies(_ denials: [Clause], _ affirmations: [Clause]) -> Bool {
        denials.contains { denial in
            affirmations.contains { affirmed in
                if denial.stems.count >= frameLength {
                    return denial.stems.isSubset(of: affirmed.stems)
                }
                guard let denied = denial.denied else { return false }
                return denial.stems == [denied] && affirmed.stems.contains(denied)
            }
        }
    }

    /// Whether one sentence begins with yes and the other with no.
    func answersOtherwise(than other: SentenceClaim) -> Bool {
        answer != nil && other.answer != nil && answer != other.answer
    }

    // MARK: Words

    /// Whether a word, in lower case, says yes (true) or no (false).
    static func isYes(_ word: String) -> Bool? {
        switch word {
        case "yes", "tak", "да": true
        case "no", "nie", "нет": false
        default: nil
        }
    }

    /// Returns the figures in a word: one, both ends of a range, or none.
    private static func figures(
        in word: SentenceWords.Word, before next: SentenceWords.Word?
    ) -> [Figure] {
        switch word.tokenClass {
        case .word:
            return CaseClause.figures(in: word.surface).map { figure($0, next) }
        case .code:
            // `30s` is a span of time, `E04` a name.
            let letters = word.key.drop(while: \.isNumber)
            let digits = word.key.prefix(while: \.isNumber)
            guard !digits.isEmpty, let span = span(of: String(letters).lowercased()) else {
                return [Figure(value: word.key, unit: "", isTime: false)]
            }
            return [Figure(value: String(digits), unit: span, isTime: true)]
        case .number, .amount, .version, .date, .time:
            let digits = word.key.replacing(",", with: ".")
                .split(separator: ".").joined(separator: ".")
            guard digits.contains(where: \.isNumber) else { return [] }
            return [
                word.tokenClass == .number
                    ? figure(digits, next)
                    : Figure(value: digits, unit: "\(word.tokenClass)", isTime: false)
            ]
        default: return []
        }
    }

    private static func figure(_ value: String, _ next: SentenceWords.Word?) -> Figure {
        guard let next else { return Figure(value: value, unit: "", isTime: false) }
        let span = span(of: next.surface)
        return Figure(value: value, unit: span ?? next.key, isTime: span != nil)
    }

    /// Returns the span of time that a word in lower case names, whatever its language and form.
    private static func span(of word: String) -> String? {
        spans.first { $0.words.contains(word) || $0.stems.contains(where: word.hasPrefix) }?.name
    }

    private static let spans: [(name: String, words: Set<String>, stems: [String])] = [
        ("second", ["s", "sec", "secs", "sek", "с", "сек"], ["second", "sekund", "секунд"]),
        ("minute", ["min", "mins", "мин"], ["minute", "minut", "минут"]),
        ("hour", ["h", "hr", "hrs", "godz", "ч", "час"], ["hour", "godzin", "часа", "часов"]),
        (
            "day", ["d", "day", "days", "dni", "dzień", "dnia", "дн", "дней"],
            ["dob", "ден", "дня"]
        ),
        ("week", [], ["week", "tydz", "tygod", "недел"]),
        ("month", ["mies"], ["month", "miesi", "месяц"]),
        ("year", ["rok", "roku", "lat", "lata", "лет"], ["year", "год"]),
    ]

    /// What makes a sentence hold in a case.
    private static let conditions: Set<String> = [
        "if", "when", "whenever", "once", "unless", "until", "after", "before", "while", "without",
        "jeśli", "jeżeli", "gdy", "kiedy", "dopóki", "zanim", "po", "przed", "bez", "если", "когда",
        "пока", "после", "до", "перед", "без",
    ]
}
