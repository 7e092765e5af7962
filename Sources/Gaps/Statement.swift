import TextEngine

/// What a sentence claims in figures, and whether it denies something.
struct Statement: Sendable {
    /// A figure as a sentence writes it.
    struct Written: Sendable, Equatable {
        /// With its unit: `5 working`.
        var text: String
        /// The stem of the word that follows, and the figure written up to it: `5 working days`.
        var next: (key: String, text: String)?

        static func == (left: Self, right: Self) -> Bool { left.text == right.text }
    }

    /// What two sentences count in different figures.
    struct Difference: Equatable {
        /// As the first and the second write it.
        var figures: [String]
        /// The stems of what both count.
        var counted: Set<String>
    }

    let text: String
    /// The figures by what they count: `day` with 30, `cr` with 2477 for the code CR2477.
    private(set) var figures: [String: Set<String>] = [:]
    /// The same as they are written, by what they count: `30 days`.
    private(set) var written: [String: [Written]] = [:]
    /// The names that stand in it: what holds of one product need not hold of another.
    private(set) var names: Set<String> = []
    private(set) var isNegated = false

    /// `dont` is how the tokenizer joins `don't`.
    static let negations: Set<String> = [
        "not", "no", "never", "cannot", "dont", "doesnt", "isnt", "arent", "cant", "wont", "didnt",
        "shouldnt", "neednt", "nie", "nigdy", "не", "нет", "нельзя", "никогда",
    ]

    init(_ text: String, language: Language?, using cache: AnalysisCache) {
        self.text = text
        let bytes = Array(text.utf8)
        let tokens = Tokenizer().tokens(in: text)
        let terms = Analyzer().terms(in: text, language: language, using: cache)
        var figure: (digits: String, start: Int)?
        var unit: (key: String, start: Int, end: Int)?
        for (token, term) in zip(tokens, terms) {
            switch token.tokenClass {
            case .number, .amount:
                let digits = Self.digits(of: token.range, in: bytes)
                figure = digits.isEmpty ? nil : (digits, token.range.lowerBound)
                if token.tokenClass == .amount, !digits.isEmpty {
                    add(digits, of: "#amount", as: token.range, in: bytes)
                    figure = nil
                }
                continue
            case .code:
                let unit = token.text.filter(\.isLetter)
                let digits = token.text.filter(\.isNumber)
                if !unit.isEmpty, !digits.isEmpty {
                    add(digits, of: unit, as: token.range, in: bytes)
                }
            case .word:
                if let own = unit, token.range.lowerBound == own.end + 1,
                    let last = written[own.key]?.indices.last
                {
                    let range = own.start..<token.range.upperBound
                    written[own.key]?[last].next = (
                        term.key, String(decoding: bytes[range], as: UTF8.self)
                    )
                }
                unit = nil
                if let counted = figure, token.range.lowerBound - counted.start <= 12 {
                    add(
                        counted.digits, of: term.key,
                        as: counted.start..<token.range.upperBound, in: bytes)
                    unit = (term.key, counted.start, token.range.upperBound)
                }
                if Self.negations.contains(token.text) { isNegated = true }
                if bytes[token.range.lowerBound...].first.map({ (65...90).contains($0) }) == true,
                    token.range.lowerBound > 0
                {
                    names.insert(token.text)
                }
            default: break
            }
            figure = nil
        }
    }

    /// Returns what two sentences about the same thing name in different figures.
    ///
    /// A word that follows the unit in both belongs to it: `working days`.
    func difference(from other: Statement) -> Difference? {
        guard names.isEmpty || other.names.isEmpty || !names.isDisjoint(with: other.names) else {
            return nil
        }
        for unit in figures.keys.sorted() {
            guard let own = figures[unit], let others = other.figures[unit],
                own.isDisjoint(with: others)
            else { continue }
            guard let first = written[unit]?.first, let second = other.written[unit]?.first else {
                continue
            }
            if let next = first.next, let other = second.next, next.key == other.key {
                return Difference(figures: [next.text, other.text], counted: [unit, next.key])
            }
            return Difference(figures: [first.text, second.text], counted: [unit])
        }
        return nil
    }

    private mutating func add(
        _ digits: String, of unit: String, as range: Range<Int>, in bytes: [UInt8]
    ) {
        figures[unit, default: []].insert(digits)
        written[unit, default: []]
            .append(Written(text: String(decoding: bytes[range], as: UTF8.self)))
    }

    private static func digits(of range: Range<Int>, in bytes: [UInt8]) -> String {
        String(decoding: bytes[range], as: UTF8.self).filter {
            $0.isNumber || $0 == "." || $0 == ","
        }
        .replacing(",", with: ".")
    }
}
