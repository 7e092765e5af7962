package import Commands
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
    }

    /// Below this nearness nothing is offered.
    static let leastNearness: Float = 0.24
    /// From this nearness on the nearest intent is certain, if it is far enough ahead.
    static let certainNearness: Float = 0.38
    /// How far ahead of the next intent, as a share of its nearness, a certain one is.
    static let certainLead: Float = 0.1

    private let indexes: [ExampleIndex]
    private let today: Today

    /// Learns the examples; "last week" is counted from a day.
    package init(today: Today) {
        self.today = today
        indexes = Utterances.books.map { ExampleIndex($0, today: today) }
    }

    /// Returns what a sentence means after what was said before.
    package func read(_ text: String, after conversation: Conversation) -> Reading {
        // What is longer was pasted and is no request.
        let sentence = Sentence(String(text.prefix(1000)))
        let slots = Slots(sentence, today: today)
        let (index, readings) = nearest(to: slots.pattern, in: text)
        let composer = CommandComposer(
            sentence: sentence, slots: slots, conversation: conversation, today: today)
        let weighed = weigh(readings, by: slots, canAsk: composer.askedText != nil)
        if let intent = slots.typedIntent(in: sentence) {
            return Reading(meaning: composer.command(for: intent), language: nil)
        }
        let isForeign = index.language != .russian && readings[0].nearness < Self.leastNearness
        return Reading(
            meaning: meaning(of: weighed, composer),
            language: isForeign ? nil : AnswerLanguage(rawValue: index.language.rawValue))
    }

    /// Returns the examples' language that fits best, and the readings in it.
    private func nearest(
        to pattern: String, in text: String
    ) -> (ExampleIndex, [ExampleIndex.Reading]) {
        let isCyrillic = text.unicodeScalars.contains { (0x400...0x52F).contains($0.value) }
        var best: (ExampleIndex, [ExampleIndex.Reading]) = (indexes[0], [])
        for index in indexes where (index.language == .russian) == isCyrillic {
            let readings = index.readings(of: pattern)
            if readings.first?.nearness ?? 0 > best.1.first?.nearness ?? -1 {
                best = (index, readings)
            }
        }
        return best
    }

    /// Lets what the sentence names count: a file is loaded, a quotation asked, an id explained.
    private func weigh(
        _ readings: [ExampleIndex.Reading], by slots: Slots, canAsk: Bool
    ) -> [ExampleIndex.Reading] {
        readings.enumerated().map { rank, reading in
            var reading = reading
            reading.nearness += slots.weight(for: reading.intent, canAsk: canAsk)
            return (rank, reading)
        }.sorted { ($0.1.nearness, $1.0) > ($1.1.nearness, $0.0) }.map(\.1)
    }

    private func meaning(
        of readings: [ExampleIndex.Reading], _ composer: CommandComposer
    ) -> Interpretation {
        guard let best = readings.first, best.nearness >= Self.leastNearness else {
            return composer.asksLikeCustomer ? .unsure([composer.askingItself]) : .lost
        }
        let second = readings.dropFirst().first?.nearness ?? 0
        let lead = (best.nearness - second) / best.nearness
        if best.nearness >= Self.certainNearness, lead >= Self.certainLead {
            return composer.command(for: best.intent)
        }
        let likely = readings.prefix(3).filter { $0.nearness > best.nearness * 0.6 }
        var choices: [[String]] = []
        for reading in likely {
            if case .command(let arguments) = composer.command(for: reading.intent),
                !choices.contains(arguments)
            {
                choices.append(arguments)
            }
        }
        if composer.asksLikeCustomer, best.nearness < Self.certainNearness,
            !choices.contains(where: { $0.first == "ask" })
        {
            choices = choices.prefix(2) + [composer.askingItself]
        }
        return choices.isEmpty ? .lost : .unsure(choices)
    }
}

extension Slots {
    /// The intent of a verb typed as in the shell, with nothing but a question behind it: `show 2`.
    fileprivate func typedIntent(in sentence: Sentence) -> Intent? {
        guard sentence.pieces.count == 2, namesQuestion || !numbers.isEmpty,
            let word = sentence.words.first ?? nil
        else { return nil }
        return [.show, .why, .draft, .effect].first { $0.rawValue == word }
    }

    /// How much what the sentence names speaks for an intent, or against it.
    fileprivate func weight(for intent: Intent, canAsk: Bool) -> Float {
        var weight: Float = 0
        if namesQuestion { weight += intent.mayNameQuestion ? 0.06 : intent == .ask ? 0 : -0.06 }
        if !quotations.isEmpty {
            switch intent {
            case .ask, .rename: weight += 0.1
            case .gaps, .clusters, .help, .quit, .language, .report, .effect, .backtest:
                weight -= 0.1
            default: break
            }
        }
        if !paths.isEmpty {
            switch intent {
            case .load: weight += 0.1
            case .export: weight += 0.05
            case .publish, .articles: break
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
        if intent == .ask, !canAsk { weight -= 0.2 }
        if intent == .rename, quotations.isEmpty { weight -= 0.2 }
        return weight
    }
}
