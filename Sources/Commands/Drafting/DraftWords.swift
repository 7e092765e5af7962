import SupportModel
import Wording

/// The headings of a draft in the language of the draft; English where there are none in it.
struct DraftWords: Sendable {
    var toVerify: String
    var repliesDiffer: String
    var pagesDiffer: String
    /// Above what one agent told one customer.
    var singleCases: String
    /// Above what agents answered in other languages, and what to do with it.
    var elsewhere: String
    var translate: String
    /// Beside a sentence in which redaction left a mark.
    var takenOut: String
    var noReply: String
    /// That steps are missing, their numbers at `%`.
    private var stepsMissing: String
    /// Sentences about so many replies, the number at `%`.
    private var allTheSame: String
    private var nothingSaid: String
    var mustAnswer: String
    var variants: String
    var related: String
    var facts: String
    var factColumns: FactColumns
    /// What stands around the wordings that an article begins with.
    private var lead: (before: String, quotes: (String, String))

    /// The names of what is known of those who ask.
    struct FactColumns: Sendable {
        var fact: String
        var value: String
        var asked: String
        var tickets: String
        var reviews: String
        var searches: String
        var country: String
        var period: String
        var peak: String
        /// "5 of 8 say it".
        var known: String
        var others: String
    }

    /// The headings in every language that a draft has some in.
    static let all = ["en", "pl", "ru"].map(DraftWords.init)

    /// The headings of all sections that are for the editor, not for customers.
    var forEditors: [String] { [variants, toVerify, elsewhere, mustAnswer, related, facts] }

    init(language: String) {
        switch language {
        case "pl":
            toVerify = "DO SPRAWDZENIA"
            repliesDiffer = "Odpowiedzi konsultantów różnią się:"
            pagesDiffer = "Strony mówią różne rzeczy:"
            singleCases =
                "Powiedziane jednemu klientowi; sprawdź, czy dotyczy wszystkich, i przeredaguj:"
            elsewhere = "Odpowiedzi w innych językach"
            translate = "Co konsultanci odpowiadają na to samo pytanie; przetłumacz, czego brakuje:"
            takenOut = "usunięto dane: wstaw to, co dotyczy wszystkich, albo wykreśl"
            stepsMissing = "brakuje kroków: %; zob. zgłoszenie"
            noReply = "żadna odpowiedź konsultanta jeszcze tego nie wyjaśnia."
            allTheSame =
                "Wszystkie odpowiedzi to jeden standardowy tekst (odpowiedzi: %); sprawdź, czy "
                + "pasuje do pytania."
            nothingSaid =
                "odpowiedzi konsultantów to standardowy tekst, który nic nie mówi o tym pytaniu "
                + "(odpowiedzi: %)."
            mustAnswer = "Na co artykuł musi odpowiedzieć"
            variants = "Jak pytają klienci"
            related = "Powiązane strony"
            facts = "Kto pyta i kiedy"
            factColumns = FactColumns(
                fact: "Co", value: "Ile", asked: "Zapytano", tickets: "zgłoszenia",
                reviews: "opinie", searches: "wyszukiwania", country: "Kraj", period: "Od–do",
                peak: "Najwięcej w tygodniu", known: "podaje", others: "inne")
            lead = ("Klienci piszą o tym tak:", ("„", "”"))
        case "ru":
            toVerify = "ПРОВЕРИТЬ"
            repliesDiffer = "Ответы операторов расходятся:"
            pagesDiffer = "Страницы говорят разное:"
            singleCases =
                "Сказано одному клиенту; проверьте, верно ли это для всех, и перепишите:"
            elsewhere = "Ответы на других языках"
            translate = "Что операторы отвечают на тот же вопрос; переведите, чего не хватает:"
            takenOut = "данные убраны: впишите то, что верно для всех, или вычеркните"
            stepsMissing = "не хватает шагов: %; см. обращение"
            noReply = "ни один ответ оператора этого пока не объясняет."
            allTheSame =
                "Все ответы — один стандартный текст (ответов: %); проверьте, подходит ли он к "
                + "вопросу."
            nothingSaid =
                "ответы операторов — стандартный текст, который ничего не говорит об этом вопросе "
                + "(ответов: %)."
            mustAnswer = "На что статья должна ответить"
            variants = "Как об этом спрашивают клиенты"
            related = "Связанные страницы"
            facts = "Кто и когда спрашивает"
            factColumns = FactColumns(
                fact: "Что", value: "Сколько", asked: "Спросили", tickets: "обращения",
                reviews: "отзывы", searches: "поисковые запросы", country: "Страна",
                period: "С – по", peak: "Больше всего в неделю", known: "указано у",
                others: "другие")
            lead = ("Клиенты пишут об этом так:", ("«", "»"))
        default:
            toVerify = "TO VERIFY"
            repliesDiffer = "Agents' replies say different things:"
            pagesDiffer = "Pages say different things:"
            singleCases =
                "Said to one customer; check that it holds for everybody, and reword it:"
            elsewhere = "Answered in other languages"
            translate = "What agents answer to the same question; translate what is missing:"
            takenOut = "data was taken out: put in what holds for everybody, or leave it out"
            stepsMissing = "steps missing: %; see the ticket"
            noReply = "no agent's reply answers it yet."
            allTheSame =
                "All replies are the same standard text (replies: %); check that it fits the "
                + "question."
            nothingSaid =
                "agents' replies are a standard text that says nothing about this question "
                + "(replies: %)."
            mustAnswer = "What the article must answer"
            variants = "How customers ask it"
            related = "Related pages"
            facts = "Who asks, and when"
            factColumns = FactColumns(
                fact: "What", value: "How many", asked: "Asked", tickets: "tickets",
                reviews: "reviews", searches: "searches", country: "Country", period: "From – to",
                peak: "Most in week", known: "known of", others: "others")
            lead = ("Customers put it like this:", ("“", "”"))
        }
    }

    /// Returns what is to be said where all replies are one text.
    func sameText(_ replies: Int) -> String { Self.sentence(allTheSame, replies) }

    /// Returns why replies, so many, are no answer: they are a text that is written to everybody.
    func saysNothing(_ replies: Int) -> String { Self.sentence(nothingSaid, replies) }

    /// Returns that steps of those numbers were left out.
    func missing(steps: String) -> String { stepsMissing.replacing("%", with: steps) }

    private static func sentence(_ words: String, _ count: Int) -> String {
        words.replacing("%", with: Counted.grouped(count))
    }

    /// Returns a sentence around wordings of customers: `Customers put it like this: …`
    func lead(_ wordings: [String]) -> String {
        let quoted = wordings.map { lead.quotes.0 + $0 + lead.quotes.1 }
        return lead.before + " " + quoted.joined(separator: ", ")
    }
}
