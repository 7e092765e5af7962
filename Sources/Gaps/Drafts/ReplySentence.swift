import Cleaning
import SupportModel
import TextEngine

/// A sentence of an agent's reply, as a draft can use it.
struct ReplySentence {
    /// Redacted, without apologies and what was done or concludes for one customer.
    var text: String
    /// The same without figures that are each customer's own.
    var plain: String
    /// Redacted alone.
    var said: String
    /// The source id of the ticket.
    var ticket: String
    /// The reply's ordinal over all tickets.
    var reply: Int
    /// 0 at the beginning of its reply, 1 at the end.
    var position: Double
    /// The number of the step that it belongs to, as its reply counts them.
    var step: Int?
    var speech: AgentSpeech
    /// What makes it one with sentences that only name another customer or figure.
    var key: String
    /// The letters and figures of the sentence as the agent wrote it.
    var written: String
    /// Whether it says nearly nothing without what redaction took out of it.
    var isHollow: Bool
    var words: SentenceWords
    var claim: SentenceClaim
    /// The pages on the web that it names.
    var addresses: Set<String>
    var vector = SparseVector()

    /// Returns the replies to a customer that still hold: what an agent took back is none.
    static func standing(among replies: [String]) -> [String] {
        replies.indices.filter { index in
            index + 1 == replies.count
                || !told(in: replies[index + 1]).contains(where: SelfCorrection.opens)
        }.map { replies[$0] }
    }

    /// Returns the sentences of a reply in order, as they were written but for the numbers of
    /// steps.
    static func told(in reply: String) -> [String] { parts(of: reply).map(\.text) }

    /// Returns the sentences of a reply in order, those of steps with their numbers; an address
    /// alone belongs to what stands before it.
    static func parts(of reply: String) -> [NumberedSteps.Part] {
        var sentences: [NumberedSteps.Part] = []
        for part in NumberedSteps.parts(of: Cleaner.question(from: reply)) {
            for text in SentenceSplitter.sentences(in: part.text) {
                if WebAddress.isAll(of: text), let last = sentences.indices.last {
                    sentences[last].text += " " + text
                } else {
                    sentences.append(NumberedSteps.Part(step: part.step, text: text))
                }
            }
        }
        return sentences
    }
}

/// Reads the sentences of replies.
struct ReplyReader {
    let redactor: Redactor
    let language: Language
    let cache: AnalysisCache

    /// Returns the sentences of a reply that tell something to more than its customer.
    ///
    /// - Parameters:
    ///   - asked: What the customer wrote.
    ///   - ordinal: The reply's ordinal over all tickets.
    func sentences(
        of reply: String, to asked: Document, ordinal: Int
    ) -> [ReplySentence] {
        let written = ReplySentence.parts(of: reply)
        let figures = CaseClause.figures(in: "\(asked.subject ?? "") \(asked.text)")
        let telling = written.enumerated().compactMap { index, part -> ReplySentence? in
            let sentence = part.text
            let redacted = redactor.redacted(sentence)
            let isLast = index == written.count - 1
            guard let (text, speech) = told(by: redacted, figures: figures),
                Self.isInformative(text, isLast: isLast, isStep: part.step != nil)
            else { return nil }
            let words = SentenceWords(text, language: language, using: cache)
            return ReplySentence(
                text: text, plain: text, said: redacted, ticket: asked.id, reply: ordinal,
                position: 0, step: part.step, speech: speech,
                key: StandardSentences.key(of: redacted),
                written: String(sentence.lowercased().filter { $0.isLetter || $0.isNumber }),
                isHollow: TakenOut.wasThePoint(of: text, language: language, using: cache),
                words: words,
                claim: SentenceClaim(
                    words, isYes: index > 0 ? isYes(written[index - 1].text) : nil),
                addresses: WebAddress.all(in: text))
        }
        return telling.enumerated().map { index, sentence in
            var sentence = sentence
            sentence.position = Double(index) / Double(max(1, telling.count - 1))
            return sentence
        }
    }

    /// Whether a sentence is nothing but a yes (true) or a no (false).
    private func isYes(_ sentence: String) -> Bool? {
        SentenceClaim.isYes(sentence.lowercased().filter(\.isLetter))
    }

    /// Returns what a redacted sentence says to more than one customer, with to whom it speaks; of
    /// what an agent did, only what was found.
    ///
    /// "I checked with the bank: the second payment is on hold" tells of one customer what stands
    /// behind the colon.
    private func told(
        by redacted: String, figures: Set<String>
    ) -> (text: String, speech: AgentSpeech)? {
        let sentence = SelfCorrection.removing(from: Sympathy.removing(from: redacted))
        let speech = AgentSpeech(of: sentence)
        guard speech == .deed else {
            let general = CaseClause.removing(from: sentence, figures: figures)
            return (general, AgentSpeech(of: general))
        }
        guard let colon = sentence.range(of: ": ") else { return nil }
        let found = String(sentence[colon.upperBound...])
        guard AgentSpeech(of: found) != .deed else { return nil }
        return (found.prefix(1).uppercased() + found.dropFirst(), .singleCase)
    }

    /// Whether a sentence tells something: no sign-off, no question back, more than a word.
    private static func isInformative(
        _ sentence: String, isLast: Bool, isStep: Bool
    ) -> Bool {
        let words = sentence.split(whereSeparator: \.isWhitespace)
        // "Do not delete it." is an answer; at the end a few words are a name.
        let isShort = isLast || sentence.hasSuffix("!")
        return words.count >= (isStep ? 1 : isShort ? 4 : 2) && !sentence.hasSuffix("?")
            && !Cleaner.isContentFree(sentence) && !sentence.contains("[name]")
    }
}
