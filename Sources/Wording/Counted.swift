/// Numbers as people read them, in the language of the answer.
package enum Counted {
    /// Returns `1 ticket`, `4,812 tickets`.
    package static func count(
        _ number: Int, _ singular: String, _ plural: String? = nil
    ) -> String {
        say(Message(count: number, singular, plural ?? singular + "s"))
    }

    /// Returns the digits in groups of three: `4,812`.
    package static func grouped(_ number: Int) -> String { grouped(number, in: .current) }

    /// Returns the digits in groups of three; Polish begins with five digits (Unicode Common Locale
    /// Data Repository, version 45).
    static func grouped(_ number: Int, in language: AnswerLanguage) -> String {
        var rest = String(number.magnitude)
        let sign = number < 0 ? "-" : ""
        if language == .pl, rest.count < 5 { return sign + rest }
        var groups: [String] = []
        while rest.count > 3 {
            groups.insert(String(rest.suffix(3)), at: 0)
            rest.removeLast(3)
        }
        let separator = language == .en ? "," : "\u{A0}"
        return sign + ([rest] + groups).joined(separator: separator)
    }

    /// Returns a share as per cent: `0.874` is `87%`.
    package static func percent(_ share: Double) -> String {
        "\(Int((share * 100).rounded()))\(AnswerLanguage.current == .ru ? "\u{A0}" : "")%"
    }

    /// Returns a number with two decimals: `0.41`.
    package static func decimal(_ number: Double) -> String {
        let hundredths = Int((number.magnitude * 100).rounded())
        let cents = hundredths % 100
        let point = AnswerLanguage.current == .en ? "." : ","
        return (number < 0 && hundredths > 0 ? "-" : "")
            + "\(hundredths / 100)\(point)\(cents < 10 ? "0" : "")\(cents)"
    }

    /// Returns a number with one decimal, without it where it is 0: `3.5`, `4`.
    package static func tenths(_ number: Double) -> String {
        let tenths = Int((number.magnitude * 10).rounded())
        let point = AnswerLanguage.current == .en ? "." : ","
        return (number < 0 && tenths > 0 ? "-" : "") + "\(tenths / 10)"
            + (tenths % 10 == 0 ? "" : "\(point)\(tenths % 10)")
    }

    /// Returns `is` or `are`, and so on.
    package static func verb(_ number: Int, _ singular: String, _ plural: String) -> String {
        number == 1 ? singular : plural
    }

    /// Returns `a`, `a and b`, `a, b and c`.
    package static func list(_ words: [String]) -> String { list(words, in: .current) }

    static func list(_ words: [String], in language: AnswerLanguage) -> String {
        guard words.count > 1, let last = words.last else { return words.first ?? "" }
        let and: Message = "\(words.dropLast().joined(separator: ", ")) and \(last)"
        return and.text(in: language)
    }
}
