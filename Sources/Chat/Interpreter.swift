package import Commands
import Dispatch
import SupportModel
import TextEngine

/// Turns a plain sentence into a command line, with the program's own engine: the nearest example
/// utterances decide, and how far they are ahead says how sure that is.
package final class Interpreter {
    /// A sentence as it was understood, and in which language it is.
    package struct Reading: Equatable {
        package var meaning: Interpretation
        /// Nil where the words could be of any language.
        package var language: AnswerLanguage?
        /// Whether what narrows the list is to hold for the next lists as well.
        package var narrowsFromNowOn = false
        /// Whether more of the last answer is wanted.
        package var asksForMore = false
    }

    /// Below this nearness nothing is offered.
    static let leastNearness: Float = 0.24
    /// From this nearness on the nearest intent is certain, if it is far enough ahead.
    static let certainNearness: Float = 0.38
    /// How far ahead of the next intent, as a share of its nearness, a certain one is.
    static let certainLead: Float = 0.1

    /// Learnt when a sentence in the script of those languages is first said.
    private lazy var latin = Self.indexes(today) { $0 != .russian }
    private lazy var cyrillic = Self.indexes(today) { $0 == .russian }
    private let today: Today
    private var lexis: Lexis

    /// Learns the examples; "last week" is counted from a day.
    ///
    /// - Parameter segments: The groups of customers that a sentence may name.
    package init(today: Today, segments: [(key: String, value: String)] = []) {
        self.today = today
        lexis = Lexis(everyday: Self.everyday, wordsAfterNames: Self.wordsAfterNames)
        knows(segments)
    }

    /// Reads the examples, which takes a moment, while somebody still thinks of what to ask.
    package static func readAhead() {
        DispatchQueue.global().async {
            _ = everyday
            _ = wordsAfterNames
        }
    }

    private static func indexes(
        _ today: Today, where isWanted: (Language) -> Bool
    ) -> [ExampleIndex] {
        Utterances.books.filter { isWanted($0.language) }.map { ExampleIndex($0, today: today) }
    }

    /// Learns which groups of customers there are now.
    package func knows(_ segments: [(key: String, value: String)]) {
        lexis.segments = SegmentWords(
            segments.map { SegmentWords.Pair(key: $0.key, value: $0.value) },
            everyday: lexis.everyday)
    }

    /// The words that requests are made of.
    private static let everyday: Set<String> = Set(
        Utterances.books.flatMap(\.examples).flatMap { $0.sentence.words.compactMap(\.self) })

    private static let wordsAfterNames: Set<String> = Set(
        Utterances.books.flatMap(\.examples).compactMap { example in
            guard example.sentence.text.hasPrefix("@") else { return nil }
            return example.sentence.words.dropFirst().first ?? nil
        })

    /// Returns what a sentence means after what was said before.
    package func read(_ text: String, after conversation: Conversation) -> Reading {
        // What is longer was pasted and is no request.
        let sentence = Sentence(String(text.prefix(1000)))
        let slots = Slots(sentence, today: today, lexis: lexis)
        let (index, readings) = nearest(to: slots.pattern, in: text)
        let composer = CommandComposer(
            sentence: sentence, slots: slots, conversation: conversation, today: today,
            everyday: lexis.everyday)
        let words = sentence.words.compactMap(\.self)
        let clues = Clues(
            canAsk: composer.askedText != nil, speaksOfCampaign: CampaignWords.areIn(words),
            namesList: ListWords.areIn(words), wordCount: sentence.pieces.count,
            saysOnly: OnlyWords.areIn(words), asksWho: OwnerWords.areAsked(sentence.words),
            goal: TicketGoal(slots, sentence.words))
        let weighed = weigh(readings, by: slots, clues)
        if let intent = slots.typedIntent(in: sentence) {
            return Reading(meaning: composer.command(for: intent), language: nil)
        }
        let isForeign = index.language != .russian && readings[0].nearness < Self.leastNearness
        return Reading(
            meaning: meaning(of: weighed, composer, isFamiliar: isFamiliar(words, slots)),
            language: isForeign ? nil : AnswerLanguage(rawValue: index.language.rawValue),
            narrowsFromNowOn: weighed.first?.intent == .filter
                && !FollowUpWords.begin(sentence.words),
            asksForMore: weighed.first?.intent == .more)
    }

    /// Returns the examples' language that fits best, and the readings in it.
    private func nearest(
        to pattern: String, in text: String
    ) -> (ExampleIndex, [ExampleIndex.Reading]) {
        let isCyrillic = text.unicodeScalars.contains { (0x400...0x52F).contains($0.value) }
        let indexes = isCyrillic ? cyrillic : latin
        var best: (ExampleIndex, [ExampleIndex.Reading]) = (indexes[0], [])
        for index in indexes {
            let readings = index.readings(of: pattern)
            if readings.first?.nearness ?? 0 > best.1.first?.nearness ?? -1 {
                best = (index, readings)
            }
        }
        return best
    }

    /// Lets what the sentence names count: a file is loaded, a quotation asked, an id explained.
    private func weigh(
        _ readings: [ExampleIndex.Reading], by slots: Slots, _ clues: Clues
    ) -> [ExampleIndex.Reading] {
        readings.enumerated().map { rank, reading in
            var reading = reading
            reading.nearness += slots.weight(for: reading.intent, clues)
            return (rank, reading)
        }.sorted { ($0.1.nearness, $1.0) > ($1.1.nearness, $0.0) }.map(\.1)
    }

    /// Whether at least half of the words are of those that requests are made of, or begin as one:
    /// what is near an example by single syllables alone is no request.
    private func isFamiliar(_ words: [String], _ slots: Slots) -> Bool {
        let plain = words.filter { $0.count > 1 }
        let known = plain.count {
            lexis.everyday.contains($0)
                || $0.count >= 4 && Self.everydayBeginnings.contains(String($0.prefix(4)))
                || slots.names.contains($0) || NumberWords.number($0) != nil
                || NumberWords.place($0) != nil || FileSpelling.isPath($0)
        }
        return known * 2 >= plain.count
    }

    private static let everydayBeginnings = Set(
        everyday.filter { $0.count >= 4 }.map { String($0.prefix(4)) })

    private func meaning(
        of readings: [ExampleIndex.Reading], _ composer: CommandComposer, isFamiliar: Bool
    ) -> Interpretation {
        guard let best = readings.first, best.nearness >= Self.leastNearness else {
            return composer.asksLikeCustomer ? .unsure([composer.askingItself]) : .lost
        }
        let meant = composer.command(for: best.intent)
        // Two readings as one and the same verb do not make it doubtful what to do.
        let second =
            readings.dropFirst().first { reading in
                let other = composer.command(for: reading.intent)
                guard let verb = meant.lines.first?.first, other.lines.first?.first == verb
                else { return true }
                return verb == "mark"
            }?.nearness ?? 0
        let lead = (best.nearness - second) / best.nearness
        if isFamiliar, best.nearness >= Self.certainNearness, lead >= Self.certainLead {
            return meant
        }
        let likely = readings.prefix(3).filter { $0.nearness > best.nearness * 0.6 }
        var choices: [[String]] = []
        for reading in likely {
            // Several at once are done only where that is sure.
            let lines = composer.command(for: reading.intent).lines
            if lines.count == 1, !choices.contains(lines[0]) { choices.append(lines[0]) }
        }
        if composer.asksLikeCustomer, best.nearness < Self.certainNearness,
            !choices.contains(where: { $0.first == "ask" })
        {
            choices = choices.prefix(2) + [composer.askingItself]
        }
        return choices.isEmpty ? .lost : .unsure(choices)
    }
}

/// What a sentence says beyond its slots.
private struct Clues {
    /// Whether it holds what a customer may ask.
    var canAsk: Bool
    var speaksOfCampaign: Bool
    /// Whether it says what is to be listed.
    var namesList: Bool
    var wordCount: Int
    /// Whether it narrows something down: "only", "just".
    var saysOnly: Bool
    /// Whether it asks for a person.
    var asksWho: Bool
    /// Where it says that a ticket belongs, if it does.
    var goal: TicketGoal?
}

extension Slots {
    /// The intent of a verb typed as in the shell, alone or with nothing but a question behind it:
    /// `show 2`.
    fileprivate func typedIntent(in sentence: Sentence) -> Intent? {
        if sentence.pieces.count == 1, case .word(_, let folded) = sentence.pieces[0],
            let intent = Intent(rawValue: folded), CommandTree.verbNames.contains(folded)
        {
            return intent
        }
        guard sentence.pieces.count == 2, namesQuestion || !numbers.isEmpty,
            let word = sentence.words.first ?? nil
        else { return nil }
        return [.show, .why, .draft, .effect].first { $0.rawValue == word }
    }

    /// How much what the sentence names speaks for an intent, or against it.
    fileprivate func weight(for intent: Intent, _ clues: Clues) -> Float {
        var weight: Float = 0
        if namesQuestion { weight += intent.mayNameQuestion ? 0.06 : intent == .ask ? 0 : -0.06 }
        if !quotations.isEmpty {
            switch intent {
            case .ask, .rename: weight += 0.1
            case .gaps, .clusters, .help, .quit, .language, .report, .effect, .backtest, .themes,
                .filter, .widen, .more, .undo, .redo, .merge, .decisions, .imports, .tour,
                .campaign, .journey:
                weight -= 0.1
            default: break
            }
        }
        if !paths.isEmpty {
            switch intent {
            case .load: weight += 0.1
            case .export, .save: weight += 0.05
            case .publish, .articles: weight += periods.isEmpty ? 0.03 : 0.06
            default: weight -= 0.1
            }
        }
        if !addresses.isEmpty {
            weight += intent == .publish ? 0.1 : intent == .articles ? 0 : -0.1
        }
        if !languages.isEmpty, intent.isListing || intent == .language { weight += 0.03 }
        if !numbers.isEmpty, intent.isListing { weight += 0.03 }
        if !periods.isEmpty, intent.isListing || intent == .report || intent == .publish {
            weight += 0.03
        }
        // Of the two lists one is of what is missing.
        if denies, intent.isListing { weight += intent == .gaps ? 0.05 : -0.05 }
        if intent == .ask, !clues.canAsk { weight -= 0.2 }
        if intent == .rename, quotations.isEmpty { weight -= 0.2 }
        if intent == .save, paths.isEmpty, quotations.isEmpty { weight -= 0.05 }
        if !documents.isEmpty {
            switch intent {
            case .split: weight += clues.goal == nil ? 0.15 : -0.1
            case .move: weight += clues.goal == nil ? -0.15 : 0.2
            default: weight -= 0.05
            }
        }
        // Those who say a word go as well as those who are named.
        if intent == .split { weight += quotations.isEmpty ? (documents.isEmpty ? -0.05 : 0) : 0.1 }
        if intent == .move, documents.isEmpty { weight -= 0.2 }
        if intent == .merge { weight += questions.count > 1 ? 0.1 : 0 }
        if !names.isEmpty, intent == .assign { weight += 0.04 }
        if !segments.isEmpty { weight += intent == .filter || intent.isListing ? 0.08 : -0.08 }
        if intent == .filter {
            let narrows =
                !segments.isEmpty || !languages.isEmpty || !kinds.isEmpty || !periods.isEmpty
                || !stages.isEmpty || clues.saysOnly
            weight += narrows ? 0.03 : -0.1
            if clues.saysOnly, !denies { weight += 0.1 }
            if !clues.saysOnly, clues.wordCount > 5 { weight -= 0.05 }
            // Who names the list does not follow up on the last one.
            if clues.namesList || denies { weight -= 0.12 }
        }
        if intent == .language, !periods.isEmpty || !numbers.isEmpty { weight -= 0.1 }
        if intent == .lexicon, clues.asksWho { weight -= 0.1 }
        if intent == .more, clues.wordCount > 4 { weight -= 0.1 }
        if clues.speaksOfCampaign { weight += intent == .campaign ? 0.15 : -0.1 }
        return weight
    }
}
