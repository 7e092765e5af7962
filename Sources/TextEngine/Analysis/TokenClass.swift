/// What a token is: a word, a code that stays as it is, or a value that only its class stands for.
package enum TokenClass: UInt8, Sendable, CaseIterable {
    /// A word of a language, or a character bigram of a script without spaces.
    case word
    /// A short mix of letters and digits that means something by itself, such as `E04` or `NU-31`.
    case code
    case number, version, date, time, amount, order, phone, url, email, card, account, name

    /// The term that stands for every token of the class, such as `#amount`; nil for words and codes.
    package var classTerm: String? {
        switch self {
        case .word, .code: nil
        case .number: "#number"
        case .version: "#version"
        case .date: "#date"
        case .time: "#time"
        case .amount: "#amount"
        case .order: "#order"
        case .phone: "#phone"
        case .url: "#url"
        case .email: "#email"
        case .card: "#card"
        case .account: "#account"
        case .name: "#name"
        }
    }
}
