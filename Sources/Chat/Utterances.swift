import TextEngine

/// Example utterances: what people say for each thing that the chat can do.
///
/// A line without a margin names the intent, the indented lines below it are what people say.
enum Utterances {
    /// The examples of one language.
    struct Book: Sendable {
        let language: Language
        let examples: [(intent: Intent, sentence: Sentence)]
    }

    /// The books of all languages that the chat understands.
    static let books: [Book] = {
        let texts = [(Language.english, english), (.polish, polish), (.russian, russian)]
        return Parallel.map(texts.count, least: 1, scratch: {}) { number, _ in
            book(texts[number].0, texts[number].1)
        }
    }()

    private static func book(_ language: Language, _ text: String) -> Book {
        var examples: [(Intent, Sentence)] = []
        var intent: Intent?
        for line in text.split(separator: "\n") {
            if line.first == " " {
                guard let intent else { continue }
                examples.append((intent, Sentence(String(line.drop { $0 == " " }))))
            } else {
                intent = Intent(rawValue: String(line))
                assert(intent != nil, "no intent \(line)")
            }
        }
        return Book(language: language, examples: examples)
    }
}
