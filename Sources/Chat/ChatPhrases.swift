import Commands

/// What the chat itself says, in the language of the person who asked.
struct ChatPhrases {
    let language: AnswerLanguage

    private func say(_ english: String, _ polish: String, _ russian: String) -> String {
        switch language {
        case .en: english
        case .pl: polish
        case .ru: russian
        }
    }

    /// The greeting: what this is, what is loaded, the ways out.
    func greeting(_ contents: WorkspaceGlance.Contents) -> String {
        let loaded =
            switch contents {
            case .documents(let counts): say("Loaded: ", "Wczytano: ", "Загружено: ") + counts + "."
            case .nothing:
                say(
                    "Nothing is loaded yet. Bring in your exports: /load tickets.csv help-centre/",
                    "Nic jeszcze nie wczytano. Zacznij od: /load zgloszenia.csv pomoc/",
                    "Пока ничего не загружено. Начните так: /load tickets.csv help/")
            case .trouble(let sentence): sentence
            }
        return """
            \(say(
                "lacuna finds what customers ask and your content leaves unanswered.",
                "lacuna znajduje pytania klientów, na które treści nie odpowiadają.",
                "lacuna находит вопросы клиентов, на которые тексты не отвечают."))
            \(loaded)
            \(say(
                "Ask in your own words: what should we write next? "
                    + "/help for more, /quit to end.",
                "Pytaj własnymi słowami (co powinniśmy napisać?), /help: więcej, "
                    + "/quit: koniec.",
                "Спрашивайте своими словами (что нам написать?), /help: ещё, "
                    + "/quit: выход."))

            """
    }

    /// The question back when several readings are likely.
    func choice(of lines: [String]) -> String {
        let question =
            lines.count == 1
            ? say(
                "I am not sure. Did you mean this? Type 1, or say it in other words.",
                "Nie mam pewności. Czy o to chodzi? Wpisz 1 albo powiedz inaczej.",
                "Не уверена. Вы об этом? Введите 1 или скажите иначе.")
            : say(
                "I am not sure. Which one did you mean? Type its number.",
                "Nie mam pewności. O co chodzi? Wpisz numer.",
                "Не уверена. Что вы имели в виду? Введите номер.")
        let rows = lines.enumerated().map { "  \($0.offset + 1)  \($0.element)\n" }
        return question + "\n" + rows.joined()
    }

    /// What to say when nothing was understood.
    var lost: String {
        say(
            "I did not understand that. You can ask, for example:",
            "Nie rozumiem. Możesz zapytać na przykład:",
            "Не понимаю. Можно спросить, например:")
            + "\n"
            + say(
                """
                  what should we write next?
                  what do customers ask most often?
                  what would a customer find who asks "can I return it?"

                """,
                """
                  co powinniśmy napisać?
                  o co klienci pytają najczęściej?
                  co znajdzie klient, który pyta „czy mogę to zwrócić?”

                """,
                """
                  что нам написать?
                  о чём клиенты спрашивают чаще всего?
                  что найдёт клиент, который спрашивает «можно ли вернуть?»

                """)
    }

    /// What to say when a sentence leaves out what the command needs.
    func missing(_ missing: Interpretation.Missing) -> String {
        switch missing {
        case .question:
            say(
                "Which question? Name one, like Q-17, or list them first: /gaps",
                "Które pytanie? Podaj je, na przykład Q-17, albo najpierw pokaż listę: /gaps",
                "Какой вопрос? Назовите его, например Q-17, или сначала список: /gaps")
        case .place(let number, let listed):
            say(
                "There is no number \(number): the last list has \(listed).",
                "Nie ma numeru \(number): ostatnia lista ma \(listed).",
                "Номера \(number) нет: в последнем списке \(listed).")
        case .file:
            say(
                "Which file or folder? For example: /load tickets.csv help-centre/",
                "Który plik lub folder? Na przykład: /load zgloszenia.csv pomoc/",
                "Какой файл или папку? Например: /load tickets.csv help/")
        case .text:
            say(
                "What would the customer ask? For example: /ask \"can I return it?\"",
                "O co zapytałby klient? Na przykład: /ask \"czy mogę to zwrócić?\"",
                "Что спросил бы клиент? Например: /ask \"можно ли вернуть?\"")
        case .name:
            say(
                "Which name? Put it in quotation marks: call it \"Where is my parcel?\"",
                "Jaka nazwa? Podaj ją w cudzysłowie: nazwij to „Gdzie jest moja paczka?”",
                "Какое название? В кавычках: назови это «Где моя посылка?»")
        case .language:
            say(
                "Which language: English, Polish or Russian?",
                "Który język: polski, angielski czy rosyjski?",
                "Какой язык: русский, польский или английский?")
        case .subject:
            say(
                "Export what: the calendar, the FAQ markup, the articles, a page, the gaps?",
                "Co zapisać: kalendarz, znaczniki FAQ, artykuły, stronę, luki?",
                "Что выгрузить: календарь, разметку FAQ, статьи, страницу, пробелы?")
        }
    }

    /// What to say when the language was changed.
    var languageChanged: String {
        say(
            "The chat speaks English now; answers follow as far as they are translated.",
            "Rozmowa jest teraz po polsku; odpowiedzi, o ile są przetłumaczone.",
            "Чат теперь по-русски; ответы — насколько переведены.")
    }

    /// What to say about a `/verb` that does not exist.
    func unknown(_ verb: String, near: String?) -> String {
        let shown = String(verb.prefix(40))
        guard let near else {
            return say(
                "there is no /\(shown); /help shows what there is",
                "nie ma /\(shown); /help pokazuje, co jest",
                "нет /\(shown); /help покажет, что есть")
        }
        return say(
            "there is no /\(shown); did you mean /\(near)?",
            "nie ma /\(shown); chodziło o /\(near)?", "нет /\(shown); может быть, /\(near)?")
    }

    /// What to say about a quotation that has no end.
    func unclosed(_ mark: Character) -> String {
        say(
            "the quotation mark \(mark) is never closed", "cudzysłów \(mark) nie jest zamknięty",
            "кавычка \(mark) не закрыта")
    }
}
