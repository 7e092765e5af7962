/// Something that the program says, which a catalogue can put into another language.
///
/// It is written as English text: `"\(count, "ticket") \(agreeing: count, "asks", "ask") it."`.
/// The text with a mark for each argument, `{0:ticket|tickets} {1?asks|ask} it.`, is the key of its
/// translations. A whole sentence is one message: other languages order its parts otherwise.
package struct Message: Sendable, Hashable, Codable {
    /// The English text with its marks.
    package private(set) var pattern: String
    private var arguments: [Argument]

    /// What stands in place of a mark.
    indirect enum Argument: Sendable, Hashable, Codable {
        case text(String)
        case number(Int)
        /// Words that are joined as the language does: `a, b and c`.
        case list([String])
        /// Such a list, each in quotation marks.
        case quoted([String])
        case message(Message)
    }

    /// Creates a message of a text that is the same in every language.
    package init(verbatim text: String) {
        pattern = "{0}"
        arguments = [.text(text)]
    }

    /// Creates a message that is a number of things, named by one word that is known only now.
    package init(count: Int, _ singular: String, _ plural: String) {
        pattern = "{0:\(singular)|\(plural)}"
        arguments = [.number(count)]
    }

    /// Returns the message in a language, in English where the language has no translation of it.
    package func text(in language: AnswerLanguage) -> String {
        let translation = Catalogue.of(language)?[pattern]
        return MessagePattern(translation ?? pattern)
            .filled(with: arguments, in: translation == nil ? .en : language)
    }
}

extension Message: ExpressibleByStringInterpolation {
    package init(stringLiteral text: String) {
        pattern = text
        arguments = []
    }

    package init(stringInterpolation parts: StringInterpolation) {
        pattern = parts.pattern
        arguments = parts.arguments
    }

    /// Gathers a message's pattern and arguments.
    package struct StringInterpolation: StringInterpolationProtocol {
        var pattern = ""
        var arguments: [Argument] = []

        package init(literalCapacity: Int, interpolationCount: Int) {}

        package mutating func appendLiteral(_ text: String) { pattern += text }

        /// Adds a text that is the same in every language, or was put into words already.
        package mutating func appendInterpolation(_ text: String) { append(.text(text)) }

        /// Adds a value that is written the same in every language, such as an id or a day.
        package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
            append(.text(value.description))
        }

        /// Adds words as a list: `a, b and c`.
        package mutating func appendInterpolation(list words: [String]) { append(.list(words)) }

        /// Adds words as a list, each in quotation marks: `“a” and “b”`.
        package mutating func appendInterpolation(quoted words: [String]) {
            append(.quoted(words))
        }

        /// Adds a message that is put into the same language.
        package mutating func appendInterpolation(_ message: Message) {
            append(.message(message))
        }

        /// Adds a number.
        package mutating func appendInterpolation(_ number: Int) { append(.number(number)) }

        /// Adds a number of things: `1 ticket`, `4,812 tickets`.
        package mutating func appendInterpolation(
            _ count: Int, _ singular: String, _ plural: String? = nil
        ) {
            append(.number(count), forms: ":\(singular)|\(plural ?? singular + "s")")
        }

        /// Adds a word that goes with a number which stands elsewhere: `is`, `are`.
        package mutating func appendInterpolation(
            agreeing count: Int, _ singular: String, _ plural: String
        ) {
            append(.number(count), forms: "?\(singular)|\(plural)")
        }

        private mutating func append(_ argument: Argument, forms: String = "") {
            pattern += "{\(arguments.count)\(forms)}"
            arguments.append(argument)
        }
    }
}

/// Returns a message in the language of the answer that is being made.
package func say(_ message: Message) -> String { message.text(in: .current) }
