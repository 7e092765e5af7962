import Commands
package import Wording

/// The chat's own help: what can be done, by task, with the short command of each.
package enum ChatHelp {
    /// Returns the page in a language.
    package static func text(in language: AnswerLanguage) -> String {
        switch language {
        case .en: english
        case .pl: polish
        case .ru: russian
        }
    }

    private static let english = """
        Ask in your own words, in English, Polish or Russian; → shows the short command.

        Bring in what you have
          /load tickets.csv help-centre/    tickets, reviews, searches and your content
          /doctor                           "is everything in order?"
        Find out what to write
          /gaps --top 5                     "what should we write next?"
          /clusters                         "what do customers ask most often?"
          /themes                           "what are the main themes?"
          /filter --lang pl, /filter off    "only Polish", "everyone again"
          /report                           "make the weekly report"
          /articles                         "which articles does nobody need?"
          /lexicon                          "what do customers call the invoice?"
        Look closer
          /show Q-17                        "show me the second one"
          /why Q-17, /why-not Q-17          "why is that a gap?", "why is Q-17 no gap?"
          /ask "can I return it?"           "what would a customer find who asks …"
        Write and keep track
          /draft Q-17                       "draft it", "draft it and save it"
          /mark Q-17 published              "we published it yesterday"
          /effect                           "did the articles help?"
          /backtest --weeks 8               "would you have foreseen it?"
          /rename Q-17 "Where is my parcel" "call it …"
          /export calendar                  "export the calendar", "give me the FAQ markup"
          /assign Q-17 kasia                "give it to Kasia", "who should write it?"
          /merge Q-12 Q-30                  "that's the same as Q-12"
          /split Q-17 40641                 "ticket 40641 does not belong here"
          /move 40641 Q-30                  "ticket 40641 belongs to Q-30"
          /undo, /redo, /decisions          "undo that", "what did we decide about Q-17?"
          /settings                         "how is the priority worked out?"
        The chat itself
          /tour                             six steps through a sample company
          /more                             "more"
          /save answer.md                   the last answer: .md .html .csv .json .txt
          /record chat.md                   the whole chat as a file
          /language pl                      "answer in Polish"
          /help gaps                        all flags of a command
          /quit                             or Ctrl-D; Ctrl-C stops what is running

        """

    private static let polish = """
        Pytaj własnymi słowami, po polsku, angielsku lub rosyjsku; → pokazuje krótkie polecenie.

        Wczytaj, co masz
          /load zgloszenia.csv pomoc/       zgłoszenia, opinie, wyszukiwania i treści
          /doctor                           „czy wszystko jest w porządku?”
        Dowiedz się, co napisać
          /gaps --top 5                     „co powinniśmy napisać?”
          /clusters                         „o co klienci pytają najczęściej?”
          /themes                           „jakie są główne obszary?”
          /filter --lang pl, /filter off    „tylko polskie”, „bez filtra”
          /report                           „zrób raport tygodniowy”
          /articles                         „których artykułów nikt nie czyta?”
          /lexicon                          „jak klienci nazywają fakturę?”
        Przyjrzyj się bliżej
          /show Q-17                        „pokaż drugie”
          /why Q-17, /why-not Q-17          „dlaczego to jest luka?”, „czemu Q-17 nie jest luką?”
          /ask "czy mogę to zwrócić?"       „co znajdzie klient, który pyta …”
        Pisz i odhaczaj
          /draft Q-17                       „napisz szkic”, „napisz szkic i zapisz”
          /mark Q-17 published              „opublikowaliśmy to wczoraj”
          /effect                           „czy artykuły pomogły?”
          /backtest --weeks 8               „czy byś to przewidział?”
          /rename Q-17 "Gdzie jest paczka"  „nazwij to …”
          /export calendar                  „zapisz kalendarz redakcyjny”, „daj znaczniki FAQ”
          /assign Q-17 kasia                „przydziel to Kasi”, „kto to napisze?”
          /merge Q-12 Q-30                  „to to samo co Q-12”
          /split Q-17 40641                 „zgłoszenie 40641 to inne pytanie”
          /move 40641 Q-30                  „zgłoszenie 40641 należy do Q-30”
          /undo, /redo, /decisions          „cofnij”, „co postanowiliśmy o Q-17?”
          /settings                         „jak liczony jest priorytet?”
        Sama rozmowa
          /tour                             sześć kroków przez przykładową firmę
          /more                             „więcej”
          /save odpowiedz.md                ostatnia odpowiedź: .md .html .csv .txt
          /record rozmowa.md                cała rozmowa jako plik
          /language pl                      „odpowiadaj po polsku”
          /help gaps                        wszystkie opcje polecenia
          /quit                             albo Ctrl-D; Ctrl-C zatrzymuje to, co trwa

        """

    private static let russian = """
        Спрашивайте своими словами, по-русски, по-польски или по-английски; → короткая команда.

        Загрузить то, что есть
          /load tickets.csv help/           обращения, отзывы, поиски и ваши тексты
          /doctor                           «всё ли в порядке?»
        Узнать, что писать
          /gaps --top 5                     «что нам написать?»
          /clusters                         «о чём спрашивают чаще всего?»
          /themes                           «какие есть главные темы?»
          /filter --lang pl, /filter off    «только польские», «без фильтра»
          /report                           «сделай недельный отчёт»
          /articles                         «какие статьи никому не нужны?»
          /lexicon                          «как клиенты называют счёт?»
        Посмотреть ближе
          /show Q-17                        «покажи второй»
          /why Q-17, /why-not Q-17          «почему это пробел?», «почему Q-17 не пробел?»
          /ask "можно ли вернуть?"          «что найдёт клиент, который спрашивает …»
        Писать и отмечать
          /draft Q-17                       «набросай статью», «напиши и сохрани»
          /mark Q-17 published              «мы опубликовали это вчера»
          /effect                           «помогли ли статьи?»
          /backtest --weeks 8               «предвидел бы ты это?»
          /rename Q-17 "Где посылка"        «назови это …»
          /export calendar                  «выгрузи календарь», «дай разметку FAQ»
          /assign Q-17 kasia                «поручи это Кате», «кто это напишет?»
          /merge Q-12 Q-30                  «это то же самое, что Q-12»
          /split Q-17 40641                 «обращение 40641 это другой вопрос»
          /move 40641 Q-30                  «обращение 40641 относится к Q-30»
          /undo, /redo, /decisions          «отмени», «что мы решили о Q-17?»
          /settings                         «как считается приоритет?»
        Сам чат
          /tour                             шесть шагов по компании из примера
          /more                             «ещё»
          /save otvet.md                    последний ответ: .md .html .csv .txt
          /record chat.md                   весь разговор в файл
          /language ru                      «отвечай по-русски»
          /help gaps                        все флаги команды
          /quit                             или Ctrl-D; Ctrl-C останавливает то, что идёт

        """
}
