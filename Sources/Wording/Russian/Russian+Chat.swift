extension Catalogue {
    /// What the chat itself says: its greeting, questions back, help and tour.
    static let russianChat = #"""
        Loaded: {0}.
          Загружено: {0}.
        Nothing is loaded yet: /load tickets.csv help-centre/, or /tour for a sample.
          Пока ничего не загружено: /load tickets.csv help/, или /tour: пример.
        lacuna finds what customers ask and your content leaves unanswered.
          lacuna находит вопросы клиентов, на которые тексты не отвечают.
        Ask in your own words: what should we write next? /help for more, /quit to end.
          Спрашивайте своими словами (что нам написать?), /help: ещё, /quit: выход.
        I am not sure. Did you mean this? Type 1, or say it in other words.
          Не уверена. Вы об этом? Введите 1 или скажите иначе.
        I am not sure. Which one did you mean? Type its number.
          Не уверена. Что вы имели в виду? Введите номер.
        Not part of this command: {0}.
          В эту команду не вошло: {0}.
        Nobody called “{0}” has had a question before; /undo takes it back.
          У человека по имени «{0}» вопросов ещё не было; /undo отменит это.
        No sentence deletes data. /undo takes back the last load, /imports lists them; /filter off lifts a filter.
          Ни одна фраза не удаляет данные. /undo отменяет последнюю загрузку, /imports перечисляет их; /filter off снимает фильтр.
        I did not understand that. You can ask, for example:
          Не понимаю. Можно спросить, например:
        what should we write next?
          что нам написать?
        what do customers ask most often?
          о чём клиенты спрашивают чаще всего?
        what would a customer find who asks "can I return it?"
          что найдёт клиент, который спрашивает «можно ли вернуть?»
        Which question? Name one, like Q-17, or list them first: /gaps
          Какой вопрос? Назовите его, например Q-17, или сначала список: /gaps
        There is no number {0}: the last list has {1}.
          Номера {0} нет: в последнем списке {1}.
        Which file or folder? For example: /load tickets.csv help-centre/
          Какой файл или папку? Например: /load tickets.csv help/
        What would the customer ask? For example: /ask "can I return it?"
          Что спросил бы клиент? Например: /ask "можно ли вернуть?"
        Which name? Put it in quotation marks: call it "Where is my parcel?"
          Какое название? В кавычках: назови это «Где моя посылка?»
        Which language: English, Polish or Russian?
          Какой язык: русский, польский или английский?
        The same as which one? Name it: that's the same as Q-12
          То же самое, что какой? Назовите: это то же самое, что Q-12
        Which tickets? /show Q-17 --members lists them; then: /split Q-17 40641, or /move 40641 Q-30
          Какие обращения? /show Q-17 --members покажет их, затем: /split Q-17 40641 или /move 40641 Q-30
        That would be {0:question|questions} at once; list those you mean first: top 5
          Это сразу {0:вопрос|вопроса|вопросов}; покажите сначала нужные: top 5
        To which file? For example: /save answer.md (or .html, .csv, .json, .txt)
          В какой файл? Например: /save otvet.md (или .html, .csv, .json, .txt)
        I do not know that group of customers.
          Я не знаю такой группы клиентов.
        Export what: the calendar, the FAQ markup, the articles, a page, the gaps?
          Что выгрузить: календарь, разметку FAQ, статьи, страницу, пробелы?
        The data tell no groups apart: their tickets have no such columns.
          Данные не различают групп: у обращений нет таких столбцов.
        Known are, for example: {0}. Say: only {1}
          Известны, например: {0}. Скажите: только {1}
        I cannot tell about campaigns yet. What came in a week: /report --week 2026-W47
          О кампаниях я пока сказать не могу. Что пришло за неделю: /report --week 2026-W47
        Lists show everybody.
          Списки показывают всех.
        Lists show only: {0}. /filter off lifts it.
          Списки показывают только: {0}. /filter off снимет это.
        {0} more: say “more” for the next ones.
          Ещё {0}: «ещё» покажет следующие.
        That was everything. To ask for a list: /gaps or /clusters
          Это было всё. Список: /gaps или /clusters
        There is no answer yet that could be saved; ask something first.
          Пока нет ответа, который можно сохранить; сначала спросите что-нибудь.
        Saved in {0}.
          Сохранено в {0}.
        This chat, from its beginning, is kept in {0} until you leave.
          Этот разговор с самого начала записывается в {0} до выхода.
        {0} is there already; to write over it: /{1} {2} --replace
          {0} уже есть; чтобы заменить: /{1} {2} --replace
        {0} cannot be written: {1}
          не удаётся записать {0}: {1}
        Enter runs them one after the other; /ask takes them as one customer's question; Ctrl-C drops them.
          Enter выполнит их по очереди; /ask примет их за один вопрос клиента; Ctrl-C отбросит их.
        {0:line|lines} {1?was|were} pasted:
          {0?Вставлена|Вставлены|Вставлено} {0:строка|строки|строк}:
        {0} more
          ещё {0}
        That did not work; {0:line|lines} after it {1?was|were} not run.
          Это не получилось; не {0?выполнена|выполнены|выполнено} {0:следующая строка|следующие строки|следующих строк}.
        The sample company is not installed here; load your own: /load tickets.csv help-centre/
          Компании из примера здесь нет; загрузите своё: /load tickets.csv help/
        The chat speaks English now.
          Чат теперь по-русски.
        there is no /{0}; /help shows what there is
          нет /{0}; /help покажет, что есть
        there is no /{0}; did you mean /{1}?
          нет /{0}; может быть, /{1}?
        the quotation mark {0} is never closed
          кавычка {0} не закрыта
        A shop for watering kits has written to its customers and been written to. What do they ask that no page answers? Most wanted first:
          Магазин систем полива и его клиенты. О чём они спрашивают, а ни одна страница не отвечает? Сначала самое нужное:
        Every verdict says why. Here is the first one:
          Каждый вывод говорит, почему. Вот первый:
        And these are the customers behind it, in their own words:
          А это клиенты, которые спрашивают, их собственными словами:
        You can be a customer yourself and see what the help centre would give you:
          Можно самой стать клиентом и увидеть, что дала бы справка:
        This is a first draft of the missing article, made of what agents replied:
          Это первый черновик недостающей статьи, из ответов поддержки:
        And once a week, the whole picture as a report that you can send on:
          А раз в неделю вся картина отчётом, который можно переслать:
        Enter goes on, anything else can be asked in between.
          Enter ведёт дальше, по пути можно спрашивать о чём угодно.
        That was the tour; you are still in the sample. Your own: /load tickets.csv help-centre/
          Экскурсия окончена; вы всё ещё в примере. Ваши данные: /load tickets.csv help/
        can I return a sale item?
          можно ли вернуть товар по акции?
        Ask in your own words, in English, Polish or Russian; → shows the short command.
          Спрашивайте своими словами, по-русски, по-польски или по-английски; → короткая команда.
        Bring in what you have
          Загрузить то, что есть
        /load tickets.csv help-centre/
          /load tickets.csv help/
        tickets, reviews, searches and your content
          обращения, отзывы, поиски и ваши тексты
        "is everything in order?"
          «всё ли в порядке?»
        Find out what to write
          Узнать, что писать
        "what should we write next?"
          «что нам написать?»
        "what do customers ask most often?"
          «о чём спрашивают чаще всего?»
        "what are the main themes?"
          «какие есть главные темы?»
        "only Polish", "everyone again"
          «только польские», «без фильтра»
        "make the weekly report"
          «сделай недельный отчёт»
        "which articles does nobody need?"
          «какие статьи никому не нужны?»
        "what do customers call the invoice?"
          «как клиенты называют счёт?»
        Look closer
          Посмотреть ближе
        "show me the second one"
          «покажи второй»
        /ask "can I return it?"
          /ask "можно ли вернуть?"
        "what would a customer find who asks …"
          «что найдёт клиент, который спрашивает …»
        Write and keep track
          Писать и отмечать
        "draft it", "draft it and save it"
          «набросай статью», «напиши и сохрани»
        "we published it yesterday"
          «мы опубликовали это вчера»
        "did the articles help?"
          «помогли ли статьи?»
        "would you have foreseen it?"
          «предвидел бы ты это?»
        /rename Q-17 "Where is my parcel"
          /rename Q-17 "Где посылка"
        "call it …"
          «назови это …»
        "give it to Kasia", "who should write it?"
          «поручи это Кате», «кто это напишет?»
        "that's the same as Q-12"
          «это то же самое, что Q-12»
        "ticket 40641 does not belong here"
          «обращение 40641 это другой вопрос»
        "ticket 40641 belongs to Q-30"
          «обращение 40641 относится к Q-30»
        "how is the priority worked out?"
          «как считается приоритет?»
        The chat itself
          Сам чат
        six steps through a sample company
          шесть шагов по компании из примера
        "more"
          «ещё»
        /save answer.md
          /save otvet.md
        the last answer: .md .html .csv .json .txt
          последний ответ: .md .html .csv .txt
        /record chat.md
          /record chat.md
        the whole chat as a file
          весь разговор в файл
        /language pl
          /language ru
        "answer in Polish"
          «отвечай по-русски»
        all flags of a command
          все флаги команды
        or Ctrl-D; Ctrl-C stops what is running
          или Ctrl-D; Ctrl-C остановит команду
        … and {0} more
          … и ещё {0}
        no UTF-8 locale is installed: only Latin letters can be typed
          нет локали UTF-8: вводить можно только латинские буквы
        from {0}
          с {0}
        to {0}
          по {0}
        "why is that a gap?"
          «почему это пробел?»
        "why is Q-17 no gap?"
          «почему Q-17 не пробел?»
        "export the calendar"
          «выгрузи календарь»
        "give me the FAQ markup"
          «дай разметку FAQ»
        "undo that"
          «отмени»
        "what did we decide about Q-17?"
          «что мы решили о Q-17?»
        "what did we load?"
          «что мы загрузили?»
        "what do they praise, but …?"
          «что хвалят, но …?»
        "at which stage do they get stuck?"
          «на каком этапе застревают?»
        """#
}
