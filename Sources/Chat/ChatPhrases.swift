import Commands
import Reporting
import Wording

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
                    "Nothing is loaded yet: /load tickets.csv help-centre/, or /tour for a sample.",
                    "Nic jeszcze nie wczytano: /load zgloszenia.csv pomoc/, albo /tour: przykład.",
                    "Пока ничего не загружено: /load tickets.csv help/, или /tour: пример.")
            case .trouble(let sentence): sentence.asSpoken
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

    /// What to say below the command line that a sentence means: what it does not speak of, and
    /// who is new.
    func remarks(on reading: Interpreter.Reading) -> [String] {
        var remarks: [String] = []
        if !reading.leftOut.isEmpty {
            let words = reading.leftOut.map { "“\($0)”" }.joined(separator: ", ")
            remarks.append(
                say(
                    "Not part of this command: \(words).", "To polecenie nie obejmuje: \(words).",
                    "В эту команду не вошло: \(words)."))
        }
        if let owner = reading.unknownOwner {
            remarks.append(
                say(
                    "Nobody called “\(owner)” has had a question before; /undo takes it back.",
                    "Nikt o imieniu „\(owner)” nie miał jeszcze pytania; /undo to cofnie.",
                    "У человека по имени «\(owner)» вопросов ещё не было; /undo отменит это."))
        }
        return remarks
    }

    /// What to say to one who wants data deleted.
    var deletion: String {
        say(
            "No sentence deletes data. /undo takes back the last load, /imports lists them; "
                + "/filter off lifts a filter.",
            "Żadne zdanie nie usuwa danych. /undo cofa ostatnie wczytanie, /imports je wymienia; "
                + "/filter off zdejmuje filtr.",
            "Ни одна фраза не удаляет данные. /undo отменяет последнюю загрузку, /imports "
                + "перечисляет их; /filter off снимает фильтр.")
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
        case .other:
            say(
                "The same as which one? Name it: that's the same as Q-12",
                "To samo co które? Podaj je: to to samo co Q-12",
                "То же самое, что какой? Назовите: это то же самое, что Q-12")
        case .tickets:
            say(
                "Which tickets? /show Q-17 --members lists them; then: /split Q-17 40641, or "
                    + "/move 40641 Q-30",
                "Które zgłoszenia? /show Q-17 --members je wypisze, potem: /split Q-17 40641 albo "
                    + "/move 40641 Q-30",
                "Какие обращения? /show Q-17 --members покажет их, затем: /split Q-17 40641 или "
                    + "/move 40641 Q-30")
        case .fewer(let number):
            say(
                "That would be \(number) questions at once; list those you mean first: top 5",
                "To byłoby \(number) pytań naraz; pokaż najpierw te, o które chodzi: top 5",
                "Это сразу \(number) вопросов; покажите сначала нужные: top 5")
        case .target:
            say(
                "To which file? For example: /save answer.md (or .html, .csv, .json, .txt)",
                "Do którego pliku? Na przykład: /save odpowiedz.md (albo .html, .csv, .json, .txt)",
                "В какой файл? Например: /save otvet.md (или .html, .csv, .json, .txt)")
        case .group:
            say(
                "I do not know that group of customers.",
                "Nie znam takiej grupy klientów.", "Я не знаю такой группы клиентов.")
        case .subject:
            say(
                "Export what: the calendar, the FAQ markup, the articles, a page, the gaps?",
                "Co zapisać: kalendarz, znaczniki FAQ, artykuły, stronę, luki?",
                "Что выгрузить: календарь, разметку FAQ, статьи, страницу, пробелы?")
        }
    }

    /// What groups of customers there are, for one who named none of them.
    func groups(_ groups: [(key: String, value: String)]) -> String {
        var examples: [String] = []
        var keys: Set<String> = []
        for group in groups where keys.insert(group.key).inserted && examples.count < 5 {
            examples.append("\(group.key)=\(group.value)")
        }
        guard let first = examples.first else {
            return say(
                "The data tell no groups apart: their tickets have no such columns.",
                "Dane nie odróżniają grup: zgłoszenia nie mają takich kolumn.",
                "Данные не различают групп: у обращений нет таких столбцов.")
        }
        return say("Known are, for example: ", "Znane są na przykład: ", "Известны, например: ")
            + examples.joined(separator: ", ")
            + say(". Say: only \(first)", ". Powiedz: tylko \(first)", ". Скажите: только \(first)")
    }

    /// What to say about what a later version will do.
    func notYet(_ verb: String) -> String {
        verb.hasPrefix("campaign")
            ? say(
                "I cannot tell about campaigns yet. What came in a week: /report --week 2026-W47",
                "O kampaniach nie umiem jeszcze mówić. Co przyszło w danym tygodniu: "
                    + "/report --week 2026-W47",
                "О кампаниях я пока сказать не могу. Что пришло за неделю: "
                    + "/report --week 2026-W47")
            : say(
                "I cannot draw the customer's journey yet. One stage of it: /gaps --stage buy",
                "Nie umiem jeszcze pokazać ścieżki klienta. Jeden jej etap: /gaps --stage buy",
                "Путь клиента я пока показать не могу. Один его этап: /gaps --stage buy")
    }

    /// What to say about the filters that hold.
    func filters(_ summary: String) -> String {
        summary.isEmpty
            ? say(
                "Lists show everybody.", "Listy pokazują wszystkich.",
                "Списки показывают всех.")
            : say(
                "Lists show only: \(summary). /filter off lifts it.",
                "Listy pokazują tylko: \(summary). /filter off to zdejmie.",
                "Списки показывают только: \(summary). /filter off снимет это.")
    }

    /// What to say below a page of a list.
    func pageRemark(_ left: Int) -> String {
        say(
            "\(left) more: say “more” for the next ones.",
            "Jeszcze \(left): „więcej” pokaże następne.",
            "Ещё \(left): «ещё» покажет следующие.")
    }

    /// What to say when there is no more to show.
    var noMore: String {
        say(
            "That was everything. To ask for a list: /gaps or /clusters",
            "To było wszystko. Lista: /gaps albo /clusters",
            "Это было всё. Список: /gaps или /clusters")
    }

    /// What to say when there is no answer that could be saved.
    var nothingToSave: String {
        say(
            "There is no answer yet that could be saved; ask something first.",
            "Nie ma jeszcze odpowiedzi do zapisania; najpierw o coś zapytaj.",
            "Пока нет ответа, который можно сохранить; сначала спросите что-нибудь.")
    }

    /// What to say when an answer was written to a file.
    func saved(_ file: String) -> String {
        say("Saved in \(file).", "Zapisano w \(file).", "Сохранено в \(file).")
    }

    /// What to say when the chat is kept in a file.
    func recorded(_ file: String) -> String {
        say(
            "This chat, from its beginning, is kept in \(file) until you leave.",
            "Ta rozmowa, od początku, jest zapisywana w \(file) aż do wyjścia.",
            "Этот разговор с самого начала записывается в \(file) до выхода.")
    }

    /// What to say when a file is there already.
    func exists(_ file: String, verb: String) -> String {
        say(
            "\(file) is there already; to write over it: /\(verb) \(file) --replace",
            "\(file) już istnieje; aby go zastąpić: /\(verb) \(file) --replace",
            "\(file) уже есть; чтобы заменить: /\(verb) \(file) --replace")
    }

    /// What to say when a file for the record cannot be written.
    func cannotWrite(_ file: String, _ reason: String) -> String {
        say(
            "\(file) cannot be written: \(reason)", "nie można zapisać \(file): \(reason)",
            "не удаётся записать \(file): \(reason)")
    }

    /// What to ask about lines that came at once, as pasted text does: nothing of it runs unseen.
    func offer(_ lines: [String], width: Int) -> String {
        let shown = lines.prefix(Self.mostShownLines)
        let rows = shown.map { line in
            "  " + TextWrapping.cut(TerminalText.singleLine(line), to: width - 3) + "\n"
        }
        let rest = lines.count - shown.count
        let question = say(
            "Enter runs them one after the other; /ask takes them as one customer's question; "
                + "Ctrl-C drops them.",
            "Enter wykona je po kolei; /ask potraktuje je jak jedno pytanie klienta; Ctrl-C je "
                + "odrzuci.",
            "Enter выполнит их по очереди; /ask примет их за один вопрос клиента; Ctrl-C "
                + "отбросит их.")
        return say(
            "\(lines.count) lines were pasted:", "Wklejono \(Self.polishLines(lines.count)):",
            "Вставлено строк: \(lines.count)")
            + "\n" + rows.joined()
            + (rest > 0
                ? "  … " + say("\(rest) more", "jeszcze \(rest)", "ещё \(rest)") + "\n" : "")
            + question + "\n"
    }

    private static let mostShownLines = 5

    /// What to say about lines behind one that failed.
    func notRun(_ number: Int) -> String {
        let lines = number == 1 ? "line after it was" : "lines after it were"
        return say(
            "That did not work; \(number) \(lines) not run.",
            "To się nie udało; nie wykonano dalszych wierszy: \(number).",
            "Это не получилось; не выполнено следующих строк: \(number).")
    }

    /// 2 `wiersze`, 5 `wierszy`, 12 `wierszy`, 22 `wiersze`; never asked about one.
    private static func polishLines(_ number: Int) -> String {
        let isFew = (2...4).contains(number % 10) && !(12...14).contains(number % 100)
        return "\(number) " + (isFew ? "wiersze" : "wierszy")
    }

    /// What to say when the sample is nowhere to be found.
    var noSample: String {
        say(
            "The sample company is not installed here; load your own: "
                + "/load tickets.csv help-centre/",
            "Przykładowej firmy tu nie ma; wczytaj własne dane: /load zgloszenia.csv pomoc/",
            "Компании из примера здесь нет; загрузите своё: /load tickets.csv help/")
    }

    /// What to say when the language was changed.
    var languageChanged: String {
        say(
            "The chat speaks English now.",
            "Rozmowa jest teraz po polsku.",
            "Чат теперь по-русски.")
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
