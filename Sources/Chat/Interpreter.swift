import Commands
import Foundation
import SupportModel
import TextEngine
package import Wording

/// Turns a plain sentence into a command line, with the program's own engine: example utterances
/// teach a classifier what is meant, and how likely that is says whether it is done or asked.
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
        /// What was named and is not in the command line, as it was said.
        package var leftOut: [String] = []
        /// To whom something is given who has had nothing before.
        package var unknownOwner: String?
    }

    /// Below this share of known words and letters nothing is offered.
    static let leastFamiliarity: Float = 0.5
    /// From this lead over the next one on an intent is certain.
    ///
    /// Of 14,793 examples held back in five folds some 11,300 were right and 860 wrong with such a
    /// lead; with a probability of at least 0.45, whatever the next one has, 11,169 and 908. Where
    /// two intents compete more readings are wrong than where the rest is spread over many. Words
    /// that no example has make a sentence no less sure than its probability says.
    static let lead: Float = 0.22
    /// From this probability on an intent is offered.
    static let likely: Float = 0.1

    /// Read when a sentence in the script of those languages is first said.
    private static let latin = classifiers { $0 != .russian }
    private static let cyrillic = classifiers { $0 == .russian }
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
            for classifier in latin + cyrillic { classifier.learn() }
        }
    }

    private static func classifiers(where isWanted: (Language) -> Bool) -> [IntentClassifier] {
        let books = Utterances.books.filter { isWanted($0.language) }
        return Parallel.map(books.count, least: 1, scratch: {}) { number, _ in
            IntentClassifier(books[number])
        }
    }

    /// Learns which groups of customers there are now.
    package func knows(_ segments: [(key: String, value: String)]) {
        lexis.segments = SegmentWords(
            segments.map { SegmentWords.Pair(key: $0.key, value: $0.value) },
            everyday: lexis.everyday)
    }

    /// Learns who has taken care of questions.
    package func knows(owners: [String]) { lexis.owners = OwnerNames(owners) }

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
        let (index, learnt, familiarity) = nearest(to: slots.pattern, in: text)
        let composer = CommandComposer(
            sentence: sentence, slots: slots, conversation: conversation, today: today,
            everyday: lexis.everyday, owners: lexis.owners)
        let words = sentence.words.compactMap(\.self)
        if let intent = slots.typedIntent(in: sentence) {
            return Reading(meaning: composer.command(for: intent), language: nil)
        }
        if DeletionWords.meanData(sentence.words), !slots.namesQuestion {
            return Reading(
                meaning: .deletion, language: AnswerLanguage(rawValue: index.language.rawValue))
        }
        let readings = slots.narrowed(learnt, sentence).joiningCampaigns()
        let isFamiliar = familiarity >= Self.leastFamiliarity && isFamiliar(words, slots)
        let meaning = meaning(of: readings, composer, isFamiliar: isFamiliar)
        let lines = meaning.lines
        let isGiven = lines.first.map { $0.first == "assign" && $0.count > 2 } ?? false
        return Reading(
            meaning: meaning,
            language: !isFamiliar ? nil : AnswerLanguage(rawValue: index.language.rawValue),
            narrowsFromNowOn: readings.first?.intent == .filter
                && !FollowUpWords.begin(sentence.words),
            asksForMore: readings.first?.intent == .more,
            leftOut: lines.count == 1 ? composer.leftOut(of: lines[0]) : [],
            unknownOwner: isGiven ? composer.unknownOwner : nil)
    }

    /// Returns the examples that know most of a sentence, what it means by them, and how much of
    /// it they know.
    private func nearest(
        to pattern: String, in text: String
    ) -> (IntentClassifier, [IntentClassifier.Reading], familiarity: Float) {
        let isCyrillic = text.unicodeScalars.contains { (0x400...0x52F).contains($0.value) }
        let classifiers = isCyrillic ? Self.cyrillic : Self.latin
        let known = classifiers.map { ($0, $0.familiarity(of: pattern)) }
        let best = known.reduce(known[0]) { best, other in
            // What both know alike differs by the rounding of sums.
            other.1 > best.1 + 0.001 ? other : best
        }
        return (best.0, best.0.readings(of: pattern), best.1)
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
        of readings: [IntentClassifier.Reading], _ composer: CommandComposer, isFamiliar: Bool
    ) -> Interpretation {
        guard let best = readings.first, best.probability >= Self.likely else {
            return composer.asksLikeCustomer ? .unsure([composer.askingItself]) : .lost
        }
        let meant = composer.command(for: best.intent)
        // Two readings with the same answer do not make it doubtful what to do.
        let agreeing = readings.filter { reading in
            guard reading.intent != best.intent else { return true }
            let other = composer.command(for: reading.intent)
            if meant.lines.count == 1, other == meant { return true }
            guard let answer = meant.answer, answer != "mark" else { return false }
            return other.answer == answer
        }
        let certainty = agreeing.reduce(0) { $0 + $1.probability }
        let rival = readings.first { !agreeing.contains($0) }?.probability ?? 0
        if isFamiliar, certainty - rival >= Self.lead { return meant }
        var choices: [[String]] = []
        for reading in readings.prefix(3) where reading.probability >= Self.likely {
            // Several at once are done only where that is sure.
            let lines = composer.command(for: reading.intent).lines
            if lines.count == 1, !choices.contains(lines[0]) { choices.append(lines[0]) }
        }
        if composer.asksLikeCustomer, !choices.contains(where: { $0.first == "ask" }) {
            choices = choices.prefix(2) + [composer.askingItself]
        }
        return choices.isEmpty ? .lost : .unsure(choices)
    }
}

extension [IntentClassifier.Reading] {
    /// Gives the likeliest reading about campaigns what all of them have: which of them it is makes
    /// it no less likely that it is about campaigns.
    fileprivate func joiningCampaigns() -> [IntentClassifier.Reading] {
        let intents: Set<Intent> = [.campaign, .campaignCheck, .campaignBrief]
        let about = filter { intents.contains($0.intent) }
        guard var best = about.first else { return self }
        best.probability = about.reduce(0) { $0 + $1.probability }
        let others = filter { !intents.contains($0.intent) }
        let place = others.firstIndex { $0.probability < best.probability } ?? others.endIndex
        return Array(others[..<place]) + [best] + others[place...]
    }
}

extension Slots {
    /// Leaves of the readings those that the sentence's form allows: a few words that begin with
    /// "only" narrow a list, named tickets are shown or put elsewhere, "which" begins no decision,
    /// and a question is asked "why not" by more than a bare "why".
    fileprivate func narrowed(
        _ readings: [IntentClassifier.Reading], _ sentence: Sentence
    ) -> [IntentClassifier.Reading] {
        let words = sentence.words.compactMap(\.self)
        var readings = readings
        // What is to be deleted is never a filter that is lifted.
        if DeletionWords.areIn(sentence.words) { readings.removeAll { $0.intent == .widen } }
        // A draft that was read through is not to be made.
        if namesQuestion, StateWords.sayReviewed(sentence.words) {
            readings.removeAll { $0.intent == .draft }
        }
        var possible = readings
        if let first = words.first, words.count <= 4, OnlyWords.areIn([first]), !denies,
            questions.isEmpty, quotations.isEmpty, paths.isEmpty
        {
            possible = readings.filter { $0.intent == .filter }
        } else if !documents.isEmpty {
            possible = readings.filter { [.split, .move, .show].contains($0.intent) }
            // Where it says where they belong, moving is what is left.
            let isMoved =
                possible.first?.intent == .move
                ? TicketGoal(self, sentence) != nil : TicketGoal.isPlain(in: sentence, self)
            if isMoved { possible = possible.filter { $0.intent == .move } }
        } else if !namesQuestion, words.first.map(QuestionWords.contains) ?? false {
            // What is asked with "which" decides nothing; the others get no surer by that.
            return readings.filter {
                ![.publish, .dismiss, .rename, .export].contains($0.intent)
            }
        } else if !denies, words.count < 3 {
            // "Why?" asks for no reasons against.
            return readings.filter { $0.intent != .whyNot }
        }
        let sum = possible.reduce(0) { $0 + $1.probability }
        return possible.map {
            IntentClassifier.Reading(intent: $0.intent, probability: $0.probability / sum)
        }
    }

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
        return [.show, .why, .whyNot, .draft, .effect, .decisions].first { $0.rawValue == word }
    }
}
