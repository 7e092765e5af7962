import SupportModel

/// The headings of a draft in the language of the draft; English where there are none in it.
struct DraftWords: Sendable {
    var toVerify: String
    var repliesDiffer: String
    var noReply: String
    var mustAnswer: String
    var variants: String
    var related: String

    /// The headings in every language that a draft has some in.
    static let all = ["en", "pl", "ru"].map(DraftWords.init)

    init(language: String) {
        switch language {
        case "pl":
            toVerify = "DO SPRAWDZENIA"
            repliesDiffer = "Odpowiedzi konsultantów różnią się:"
            noReply = "żadna odpowiedź konsultanta jeszcze tego nie wyjaśnia."
            mustAnswer = "Na co artykuł musi odpowiedzieć"
            variants = "Jak pytają klienci"
            related = "Powiązane strony"
        case "ru":
            toVerify = "ПРОВЕРИТЬ"
            repliesDiffer = "Ответы операторов расходятся:"
            noReply = "ни один ответ оператора этого пока не объясняет."
            mustAnswer = "На что статья должна ответить"
            variants = "Как об этом спрашивают клиенты"
            related = "Связанные страницы"
        default:
            toVerify = "TO VERIFY"
            repliesDiffer = "Agents' replies say different things:"
            noReply = "no agent's reply answers it yet."
            mustAnswer = "What the article must answer"
            variants = "How customers ask it"
            related = "Related pages"
        }
    }
}
