import SupportModel

/// What a sentence names: ids, places in a list, numbers, times, files, quotations, and so on.
struct Slots: Sendable, Equatable {
    var ids: [ClusterID] = []
    var places: [NumberWords.Place] = []
    /// Numbers that are neither ids nor places: `top 5`.
    var numbers: [Int] = []
    var languages: [String] = []
    var kinds: [DocumentKind] = []
    var stages: [JourneyStage] = []
    var periods: [Period] = []
    var quotations: [String] = []
    var paths: [String] = []
    var addresses: [String] = []
    /// Whether the sentence asks to keep something.
    var saves = false
    /// Whether it denies something or says that something is missing.
    private(set) var denies = false
    /// The sentence with a placeholder for each thing it names, so that examples with other ids,
    /// numbers and names are alike.
    private(set) var pattern = ""

    /// Finds them; "last week" needs to know what day it is.
    init(_ sentence: Sentence, today: Today) {
        let words = sentence.words
        var pattern: [String] = []
        var position = 0
        while position < sentence.pieces.count {
            let rest = words[position...]
            switch sentence.pieces[position] {
            case .quotation(let text):
                pattern.append(take(quotation: text))
            case .word(let word, let folded):
                if let (period, count) = Period.read(rest, today: today) {
                    periods.append(period)
                    pattern.append(Placeholder.time)
                    position += count
                    continue
                }
                if let count = takePlace(rest) {
                    pattern.append(Placeholder.place)
                    position += count
                    continue
                }
                pattern.append(take(word: word, folded: folded))
            }
            position += 1
        }
        denies = words.contains { $0.map(NegationWords.contains) ?? false }
        if denies { pattern.append(Placeholder.negation) }
        self.pattern = pattern.joined(separator: " ")
    }

    /// Whether it names a question.
    var namesQuestion: Bool { !ids.isEmpty || !places.isEmpty }

    private mutating func take(quotation text: String) -> String {
        if FileSpelling.isAddress(text) {
            addresses.append(text)
            return Placeholder.address
        }
        if FileSpelling.isPath(text), !text.hasSuffix("?") {
            paths.append(text)
            return Placeholder.path
        }
        quotations.append(text)
        return Placeholder.quotation
    }

    /// Reads "number three", "the first five", "the second"; returns how many words it took.
    private mutating func takePlace(_ words: ArraySlice<String?>) -> Int? {
        guard let word = words.first ?? nil else { return nil }
        let next = words.dropFirst().first ?? nil
        if NumberWords.announcesPlace(word), let next {
            if next == "one" || next == "jeden" || next == "один" {
                places.append(.at(1))
                return 2
            }
            guard let number = NumberWords.number(next) else { return nil }
            places.append(.at(number))
            return 2
        }
        // "the first five", "pierwsze pięć" are a number.
        if let next, NumberWords.number(next) != nil, isFirst(word) { return nil }
        guard let place = NumberWords.place(word) else { return nil }
        places.append(place)
        return 1
    }

    private func isFirst(_ word: String) -> Bool {
        NumberWords.place(word) == .at(1) || ["pierwszych", "первые", "первых"].contains(word)
    }

    private mutating func take(word: String, folded: String) -> String {
        if FileSpelling.isAddress(folded) {
            addresses.append(word)
            return Placeholder.address
        }
        if FileSpelling.isPath(word) {
            paths.append(word)
            return Placeholder.path
        }
        if folded.hasPrefix("q"), let id = ClusterID(folded) {
            ids.append(id)
            return Placeholder.place
        }
        if let number = NumberWords.number(folded) {
            numbers.append(number)
            return Placeholder.number
        }
        if let language = FilterWords.language(folded) {
            if !languages.contains(language) { languages.append(language) }
            return Placeholder.language
        }
        if let kind = FilterWords.kind(folded), !kinds.contains(kind) { kinds.append(kind) }
        if let stage = FilterWords.stage(folded), !stages.contains(stage) { stages.append(stage) }
        if Self.savingWords.contains(where: folded.hasPrefix) { saves = true }
        return word
    }

    private static let savingWords = ["save", "keep", "zapisz", "zapisa", "zachowaj", "сохран"]
}

/// What stands in a pattern for what a sentence names: words that share no letters in a row.
enum Placeholder {
    static let place = "qid"
    static let number = "vnum"
    static let language = "zlng"
    static let time = "wkdt"
    static let quotation = "xquo"
    static let path = "jpth"
    static let address = "kurl"
    /// Stands behind a sentence that denies or misses something, however it does.
    static let negation = "ngtv"
}
