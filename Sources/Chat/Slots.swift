import SupportModel

/// What a sentence names: ids, places in a list, numbers, times, files, quotations, and so on.
struct Slots: Sendable {
    var ids: [ClusterID] = []
    var places: [NumberWords.Place] = []
    /// Ids and places in the order in which they are named.
    var questions: [NamedQuestion] = []
    /// Ids of tickets, as in the source: `T-3`, `40641`.
    var documents: [String] = []
    /// Groups of customers: `plan=Premium`.
    var segments: [SegmentWords.Pair] = []
    /// Names of persons, as far as a capital letter or `@` tells them.
    var names: [String] = []
    /// Numbers that are neither ids nor places: `top 5`.
    var numbers: [Int] = []
    /// How many of the last list are meant from its beginning on: "the first three".
    private(set) var firstOnes: Int?
    var languages: [String] = []
    var kinds: [DocumentKind] = []
    var stages: [JourneyStage] = []
    var periods: [Period] = []
    /// How they were said.
    private(set) var periodTexts: [String] = []
    /// Words that name nothing of this, as written and folded, in their order.
    private(set) var plainWords: [(written: String, folded: String)] = []
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
    ///
    /// - Parameter lexis: The words that the chat knows.
    init(_ sentence: Sentence, today: Today, lexis: Lexis = Lexis()) {
        let words = sentence.words
        var pattern: [String] = []
        var position = 0
        while position < sentence.pieces.count {
            let rest = words[position...]
            switch sentence.pieces[position] {
            case .quotation(let text):
                pattern.append(take(quotation: text))
            case .word(let word, let folded):
                if let (pair, count) = lexis.segments.read(words, at: position) {
                    segments.append(pair)
                    pattern.append(Placeholder.segment)
                    position += count
                    continue
                }
                if let (period, count) = Period.read(rest, today: today) {
                    periods.append(period)
                    periodTexts.append(sentence.text(of: position..<(position + count)))
                    pattern.append(Placeholder.time)
                    position += count
                    continue
                }
                if let count = takePlace(rest) {
                    pattern.append(Placeholder.place)
                    position += count
                    continue
                }
                let following = position + 1 < words.count ? words[position + 1] : nil
                if lexis.isName(word, folded, isFirst: position == 0, following: following) {
                    names.append(word.hasPrefix("@") ? String(word.dropFirst()) : word)
                    pattern.append(Placeholder.name)
                } else {
                    let preceding = position > 0 ? words[position - 1] : nil
                    let taken = take(
                        word: word, folded: folded, after: preceding, before: following)
                    if taken == word { plainWords.append((word, folded)) }
                    pattern.append(taken)
                }
            }
            position += 1
        }
        denies = NegationWords.areIn(words)
        if denies { pattern.append(Placeholder.negation) }
        if kinds.isEmpty, Self.searching.areIn(words) { kinds.append(.search) }
        self.pattern = pattern.joined(separator: " ")
    }

    /// Where customers search, which "search" alone does not say.
    private static let searching = WordSequences([
        "search box", "search bar", "search field", "site search", "help search", "from search",
        "into search", "into the search", "in the search", "wyszukiwar", "в поиск.", "в поиске.",
        "из поиска.", "поиске по", "поиска по",
    ])

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
            // "Pages no one reads" are those that nobody reads.
            if word == "no", next == "one" { return nil }
            if next == "one" || next == "jeden" || next == "один" {
                take(place: .at(1), isAnnounced: true)
                return 2
            }
            guard let number = NumberWords.number(next) else { return nil }
            take(place: .at(number), isAnnounced: true)
            return 2
        }
        // "the first five", "pierwsze pięć" are a number.
        if let next, let number = NumberWords.number(next), isFirst(word) {
            firstOnes = number
            return nil
        }
        guard let place = NumberWords.place(word) else { return nil }
        // "The last five decisions" are a number.
        if place == .last, next.flatMap(NumberWords.number) != nil { return nil }
        take(place: place)
        return 1
    }

    /// Takes a place; one that is called a number goes before others, which may be of something
    /// else: "the first version of number three".
    private mutating func take(place: NumberWords.Place, isAnnounced: Bool = false) {
        places.insert(place, at: isAnnounced ? 0 : places.endIndex)
        questions.append(.place(place))
    }

    private func isFirst(_ word: String) -> Bool {
        NumberWords.place(word) == .at(1) || ["pierwszych", "первые", "первых"].contains(word)
    }

    private mutating func take(
        word: String, folded: String, after preceding: String?, before following: String?
    ) -> String {
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
            questions.append(.id(id))
            return Placeholder.place
        }
        let isNumbered =
            preceding.map(Self.ticketWords.contains) ?? false && Int(folded) != nil
        if isNumbered || FileSpelling.isDocument(folded) && NumberWords.number(folded) == nil {
            documents.append(word.hasPrefix("#") ? String(word.dropFirst()) : word)
            return Placeholder.document
        }
        if let number = NumberWords.number(folded) {
            // "In ten minutes" wants no ten of anything.
            if following.map(NumberWords.isMeasured) ?? false { return word }
            numbers.append(number)
            return Placeholder.number
        }
        if let language = FilterWords.language(folded) {
            if !languages.contains(language) { languages.append(language) }
            return Placeholder.language
        }
        if let kind = FilterWords.kind(folded), !kinds.contains(kind) { kinds.append(kind) }
        if let stage = FilterWords.stage(folded), !stages.contains(stage) { stages.append(stage) }
        if Self.savingWords.contains(folded) { saves = true }
        return word
    }

    /// In the singular: the number behind it is its id.
    private static let ticketWords: Set<String> = [
        "ticket", "zgloszenie", "обращение", "тикет",
    ]
    private static let savingWords = WordBeginnings([
        "save", "keep", "store", "zapisz", "zapisa", "zachow", "сохран", "оставь",
    ])
}

/// How a sentence names a question.
enum NamedQuestion: Sendable, Equatable {
    case id(ClusterID)
    case place(NumberWords.Place)
}

/// The words that the chat knows: what is not among them may be a name or a group of customers.
struct Lexis: Sendable {
    var segments = SegmentWords()
    /// Folded words of the example utterances; where there are none, no word is a name.
    var everyday: Set<String> = []

    /// Who has taken care of questions.
    var owners = OwnerNames()
    /// Folded words that stand behind a name at the beginning of an example: "Kasia takes it".
    var wordsAfterNames: Set<String> = []

    /// Whether a word names a person: `@kasia` anywhere, `Kasia` unless it begins the sentence and
    /// nothing there is what a person does.
    func isName(_ word: String, _ folded: String, isFirst: Bool, following: String?) -> Bool {
        if word.hasPrefix("@") { return word.count > 1 }
        // Whoever has had something before is known in small letters, too.
        if owners.contains(folded), !everyday.contains(folded) { return true }
        if isFirst, !(following.map(wordsAfterNames.contains) ?? false) { return false }
        guard !everyday.isEmpty, !everyday.contains(folded), word.count > 1,
            word.first?.isUppercase == true, word.dropFirst().allSatisfy(\.isLowercase)
        else { return false }
        return FilterWords.language(folded) == nil
    }
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
    static let segment = "fseg"
    static let document = "mdoc"
    static let name = "yprs"
    /// Stands behind a sentence that denies or misses something, however it does.
    static let negation = "ngtv"
}
