/// A sentence about the conversation itself: that a request has come in, who looks at it, and when
/// somebody will write.
///
/// It says nothing of what was asked, whatever was asked; only who knows the question can tell.
package enum Acknowledgement {
    /// Whether a sentence speaks of the conversation and what becomes of it.
    package static func speaks(in sentence: String) -> Bool {
        let words = sentence.lowercased().split { !$0.isLetter && $0 != "-" && $0 != "'" }
        let named = words.count { begins($0, with: subjects) }
        let done = words.count { begins($0, with: courses) }
        // "Odpowiemy", "свяжемся": the verb says that it is us.
        let isByPeople = words.contains { word in
            begins(word, with: people) || word == "we" || word == "мы"
                || begins(word, with: courses) && ourEndings.contains { word.hasSuffix($0) }
        }
        if isByPeople, phrases.contains(where: sentence.lowercased().contains) { return true }
        return named > 0 && done > 0 || done > 1 || isByPeople && named + done > 0
    }

    private static func begins(_ word: Substring, with stems: [String]) -> Bool {
        stems.contains { word.hasPrefix($0) }
    }

    /// What customers and agents exchange.
    private static let subjects = [
        "request", "message", "ticket", "inquir", "enquir", "query", "queries", "submission",
        "conversation", "correspondence", "feedback", "email", "e-mail", "comment", "zgłoszeni",
        "wiadomoś", "zapytani", "prośb", "rozmow", "korespondenc", "обращени", "заявк", "запрос",
        "сообщени", "письм", "разговор", "переписк",
    ]

    /// What becomes of it.
    private static let courses = [
        "receiv", "review", "respond", "respons", "reply", "replies", "answer", "process", "assign",
        "forward", "escalat", "queue", "shortly", "soon", "contact", "touch", "looking", "rate",
        "otrzyma", "przyję", "odpowie", "odpowied", "odpisz", "rozpatr", "przekaz", "skontakt",
        "wkrótce", "najszybciej", "kolejce", "kolejno", "oceń", "ocen", "получ", "принят",
        "рассм", "ответ", "передан", "переда", "свяж", "ближайш", "очеред", "скоро", "оцени",
    ]

    private static let phrases = ["get back to", "come back to you", "gets back to", "odezw"]
    private static let ourEndings = ["emy", "imy", "ymy", "ем", "им", "емся", "имся"]

    /// Who looks at it.
    private static let people = [
        "team", "staff", "agent", "specialist", "representative", "department", "colleague",
        "zespół", "zespoł", "konsultant", "specjalist", "pracowni", "dział", "команд",
        "специалист", "оператор", "сотрудник", "отдел", "коллег",
    ]
}
