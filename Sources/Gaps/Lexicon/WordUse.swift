import Foundation

/// How much customers and the content use each word of a language.
struct WordUse: Sendable {
    /// Of a word of customers the content may use so much less at most, as a share of its sentences.
    private static let leastRatio = 0.1
    /// Of its own words the content has more than customers, by so much at least.
    private static let aloneRatio = 3.0
    /// A word in more of the questions than this share is of no one topic.
    private static let commonShare = 0.15
    private static let leastCommon = 3
    /// A word in no more than this share is of few.
    private static let fewShare = 0.05
    private static let leastFew = 3

    private var questions: [Int]
    private var sentences: [Int]
    private var topics: [Int]
    private let questionCount: Int
    private let sentenceCount: Int
    private let commonCount: Int
    private let fewCount: Int

    /// - Parameters:
    ///   - wordCount: How many words have a number.
    ///   - asked: The sentences of each document, of every recurring question, answered or not.
    ///   - content: The sentences of the content.
    init(wordCount: Int, asked: [[[LexiconText]]], content: [LexiconText]) {
        questions = Array(repeating: 0, count: wordCount)
        sentences = questions
        topics = questions
        for topic in asked {
            var seen: Set<Int> = []
            for question in topic {
                let words = Set(question.flatMap(\.words))
                for word in words { questions[word] += 1 }
                seen.formUnion(words)
            }
            for word in seen { topics[word] += 1 }
        }
        for sentence in content {
            for word in sentence.words { sentences[word] += 1 }
        }
        questionCount = max(1, asked.reduce(0) { $0 + $1.count })
        sentenceCount = max(1, content.count)
        commonCount = max(Self.leastCommon, Int(Double(asked.count) * Self.commonShare))
        fewCount = max(Self.leastFew, Int(Double(asked.count) * Self.fewShare))
    }

    /// Whether a word is asked about in few questions, as those are that name a thing.
    func isOfFewTopics(_ word: Int) -> Bool { topics[word] <= fewCount }

    /// Whether customers use a word that the content next to never uses.
    func isCustomers(_ word: Int) -> Bool {
        topics[word] <= commonCount
            && shareOfContent(word) <= Self.leastRatio * shareOfQuestions(word)
    }

    /// Whether customers hardly use a word that the content uses.
    func isContentsAlone(_ word: Int) -> Bool {
        shareOfContent(word) >= Self.aloneRatio * shareOfQuestions(word)
    }

    /// Whether the content uses a word more than customers do.
    func isContents(_ word: Int) -> Bool {
        topics[word] <= commonCount && shareOfContent(word) > shareOfQuestions(word)
    }

    private func shareOfQuestions(_ word: Int) -> Double {
        Double(questions[word]) / Double(questionCount)
    }

    private func shareOfContent(_ word: Int) -> Double {
        Double(sentences[word]) / Double(sentenceCount)
    }

    /// Returns how much a word tells: the logarithm of how rare it is on both sides.
    func rarity(of word: Int) -> Double {
        let all = Double(1 + questionCount + sentenceCount)
        return log(all / Double(1 + questions[word] + sentences[word]))
    }
}
