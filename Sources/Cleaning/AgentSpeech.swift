/// To whom a sentence of a reply speaks: to anybody who asks, or to one customer.
package enum AgentSpeech: Sendable, Equatable {
    /// Fit for an article.
    case general
    /// What holds for one customer, and perhaps for all: "you ordered within the seven days".
    case singleCase
    /// What an agent did or will do for one customer: "I have refunded your order".
    case deed

    /// Tells it by grammar: who acts, in which tense, and on which day.
    package init(of sentence: String) {
        let words = Words(sentence)
        if Self.tellsDeed(words) {
            self = .deed
        } else {
            self = Self.tellsSingleCase(words) ? .singleCase : .general
        }
    }

    /// Whether a sentence speaks of today, or of one day of the week.
    package static func namesDay(_ sentence: String) -> Bool {
        let words = Words(sentence)
        return words.all.contains(where: Markers.relativeDays.contains) || namesOneDay(words)
    }

    /// A sentence's words in lower case.
    private struct Words {
        let all: [String]
        let text: String
        /// Whether a word may begin a part of the sentence of its own.
        let beginsClause: [Bool]
        /// Where somebody says "I"; the Polish "i" joins words, and a menu can have an `I >`.
        let speakers: Set<Int>

        init(_ sentence: String) {
            let written = sentence.replacing("’", with: "'")
            text = written.lowercased()
            var all: [String] = []
            var begins: [Bool] = []
            var speakers: Set<Int> = []
            var word = ""
            var isStart = true
            let isMenu = written.contains(">")
            for character in written + " " {
                if character.isLetter || character == "'" {
                    word.append(character)
                    continue
                }
                if !word.isEmpty {
                    if word == "I" || word.hasPrefix("I'") || word == "я"
                        || word == "Я" && !isMenu
                    {
                        speakers.insert(all.count)
                    }
                    all.append(word.lowercased())
                    begins.append(isStart)
                    isStart = false
                    word = ""
                }
                if ",.;:!—–(".contains(character) { isStart = true }
            }
            self.all = all
            self.speakers = speakers
            beginsClause = begins
        }

        var isConditional: Bool { all.contains { Markers.conditions.contains($0) } }

        func contains(_ phrases: [String]) -> Bool { phrases.contains { text.contains($0) } }

        /// The words after a position, without those that may stand between.
        func next(after index: Int, without fillers: Set<String>) -> String? {
            all[(index + 1)...].prefix(5).first { !fillers.contains($0) }
        }
    }

    private static func tellsDeed(_ words: Words) -> Bool {
        words.contains(Markers.goodwill) || tellsEnglishDeed(words) || tellsPolishDeed(words)
            || tellsRussianDeed(words)
    }

    private static func tellsEnglishDeed(_ words: Words) -> Bool {
        let isToOne = words.all.contains { ["your", "you"].contains($0) }
        for (index, word) in words.all.enumerated() {
            let stem = word.prefix { $0 != "'" }
            switch stem {
            case "i" where words.speakers.contains(index), "we":
                guard let verb = words.next(after: index, without: Markers.englishFillers),
                    startsWithDeed(verb, Markers.englishDeeds)
                else { continue }
                // "We send a label" is what the company does for anybody.
                if stem == "i" || isPast(verb) && !words.isConditional { return true }
            case "been", "was", "were":
                guard isToOne, !words.isConditional, index + 1 < words.all.count,
                    startsWithDeed(words.all[index + 1], Markers.englishDeeds),
                    isPast(words.all[index + 1])
                else { continue }
                return true
            default: continue
            }
        }
        return false
    }

    private static func tellsPolishDeed(_ words: Words) -> Bool {
        for (index, word) in words.all.enumerated() {
            if Markers.polishPresents.contains(word) { return true }
            let isFirstPast = ["łem", "łam", "liśmy", "łyśmy"].contains { word.hasSuffix($0) }
            if isFirstPast, startsWithDeed(word, Markers.polishDeeds) { return true }
            // "Zamówienie zostało wysłane": of one order, unless it is a condition.
            if ["został", "została", "zostało", "zostały"].contains(word), !words.isConditional,
                let next = words.next(after: index, without: ["już", "dziś", "właśnie"]),
                startsWithDeed(next, Markers.polishDeeds)
            {
                return true
            }
        }
        return false
    }

    private static func tellsRussianDeed(_ words: Words) -> Bool {
        for (index, word) in words.all.enumerated() {
            if Markers.russianPresents.contains(word) { return true }
            let isDeed = startsWithDeed(word, Markers.russianDeeds)
            let before = words.all[max(0, index - 2)..<index]
            if isDeed, ["л", "ла"].contains(where: word.hasSuffix),
                words.beginsClause[index] || before.contains("я")
            {
                return true
            }
            if isDeed, word.hasSuffix("ли"), before.contains("мы") { return true }
            if isDeed, !words.isConditional,
                ["ен", "ён", "ена", "ено", "ены"].contains(where: word.hasSuffix),
                words.all.contains(where: { $0.hasPrefix("ваш") || $0 == "вам" })
            {
                return true
            }
        }
        return false
    }

    private static func tellsSingleCase(_ words: Words) -> Bool {
        if words.contains(Markers.singleCase)
            || words.all.contains(where: Markers.relativeDays.contains)
            || namesOneDay(words) || orderData.contains(where: words.text.contains)
            || namesOwnAmount(words.text) || countsOwnThings(words.text)
        {
            return true
        }
        return !words.speakers.isEmpty || !words.isConditional && tellsCustomersDeed(words)
    }

    /// "Black Friday" is no day of the week.
    private static func namesOneDay(_ words: Words) -> Bool {
        words.all.indices.count {
            Markers.weekdays.contains(words.all[$0]) && ($0 == 0 || words.all[$0 - 1] != "black")
        } == 1
    }

    /// What redaction put in the place of a customer's data.
    private static let orderData = [
        "[order number]", "[phone]", "[card]", "[account]", "[id]", "[ip]",
    ]

    /// Whether an amount is of something that the customer has: "your refund of 23.50 EUR".
    ///
    /// "Your plan costs 12 EUR" tells a price.
    private static func namesOwnAmount(_ text: String) -> Bool {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        return words.indices.contains { index in
            guard isAmount(words[index], before: index + 1 < words.count ? words[index + 1] : "")
            else { return false }
            var thing = index - 1
            while thing >= 0, Markers.amountLeads.contains(words[thing]) { thing -= 1 }
            return thing >= 1 && Markers.possessives.contains(words[thing - 1])
        }
    }

    /// Whether things that the customer has are counted: "your two schedules keep running".
    ///
    /// Days and weeks are counted for all: "your 30 days begin with the delivery".
    private static func countsOwnThings(_ text: String) -> Bool {
        let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        func isNumber(_ word: String) -> Bool {
            Markers.numberWords[word] != nil || word.count < 3 && word.allSatisfy(\.isNumber)
        }
        return words.indices.dropLast().contains { index in
            let pair = (words[index], words[index + 1])
            let thing = index + 2 < words.count ? words[index + 2] : ""
            let isCounted =
                Markers.possessives.contains(pair.0) && isNumber(pair.1)
                || isNumber(pair.0) && Markers.possessives.contains(pair.1)
            return isCounted && !Markers.spans.contains { thing.hasPrefix($0) }
        }
    }

    /// Whether a word is an amount of money: it has a currency's sign, or a currency behind it.
    private static func isAmount(_ word: String, before next: String) -> Bool {
        let signs = "$€£₽₴"
        return word.contains(where: \.isNumber)
            && (word.contains(where: signs.contains) || next.contains(where: signs.contains)
                || Markers.currencies.contains(next.filter(\.isLetter)))
    }

    private static func tellsCustomersDeed(_ words: Words) -> Bool {
        for (index, word) in words.all.enumerated() {
            let around = words.all[max(0, index - 2)..<min(words.all.count, index + 3)]
            if word == "you" || word == "you've",
                let verb = words.next(after: index, without: Markers.englishFillers),
                Markers.customerDeeds.contains(verb)
            {
                return true
            }
            if ["łeś", "łaś"].contains(where: word.hasSuffix) { return true }
            if word.count > 3, ["ł", "ła"].contains(where: word.hasSuffix),
                around.contains(where: { ["pan", "pani"].contains($0) })
            {
                return true
            }
            if word.count > 4, word.hasSuffix("ли"), around.prefix(2).contains("вы") {
                return true
            }
        }
        return false
    }

    private static func startsWithDeed(_ word: String, _ deeds: [String]) -> Bool {
        deeds.contains { word.hasPrefix($0) }
    }

    private static func isPast(_ word: String) -> Bool {
        word.hasSuffix("ed") || Markers.englishIrregular.contains(word)
    }
}
