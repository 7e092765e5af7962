extension Catalogue {
    /// The help's own pages, and command lines that cannot be followed.
    static let russianHelp = #"""
        # The help's first screen.
        Finds what customers ask and your content leaves unanswered.
          Находит вопросы клиентов, на которые ваши тексты не отвечают.
        bring in your exports and content
          загрузить выгрузки и свои тексты
        see what to write next
          узнать, что написать в первую очередь
        open the chat and ask in plain words
          открыть чат и спрашивать своими словами
        the flags of a verb, here of gaps
          параметры команды, здесь: gaps
        What you can type after 'lacuna', by task:
          Что можно ввести после «lacuna», по задачам:
        Every verb takes --workspace FILE, --format table|markdown|html|json|jsonl|csv,\n--language en|pl|ru, --quiet and --no-color. Nothing leaves this machine.
          Любая команда знает --workspace ФАЙЛ, --language en|pl|ru, --quiet, --no-color\nи --format table|markdown|html|json|jsonl|csv. Ничто не покидает этот компьютер.
        what each verb does, in a line
          что делает каждая команда, одной строкой
        how the program ends, for scripts
          с какими кодами завершается программа, для скриптов
        have the Tab key complete what you type
          как включить дополнение клавишей Tab
        the manual page
          страница руководства (на английском)
        Ask in plain words
          Спросить своими словами
        Bring in your data
          Загрузить данные
        See what is asked
          Узнать, о чём спрашивают
        Look into one question
          Разобраться в одном вопросе
        Write the answer
          Написать ответ
        Follow up
          Следить за результатом
        Correct and set up
          Исправить и настроить

        # How the program ends.
        How lacuna ends, for scripts:
          Коды завершения lacuna, для скриптов:
        done
          готово
        failed; the message says why
          не получилось; в сообщении сказано почему
        done, but some input was rejected
          готово, но часть данных отклонена
        a condition given with --fail-on holds
          выполнено условие, заданное в --fail-on
        the workspace or the folder of reports is in use by another process
          рабочий файл или папка отчётов заняты другим процессом
        the workspace is damaged, is none, or is newer than this program
          рабочий файл повреждён, не является рабочим или новее программы
        wrong usage: unknown verb or flag, malformed id, week or value
          неверный вызов: неизвестная команда, параметр, номер, неделя, значение
        input that cannot be read: missing, empty, binary, without text
          данные не прочитать: их нет, они пустые, двоичные или без текста
        output that cannot be written: full disk, read-only workspace
          результат не записать: диск полон, рабочий файл только для чтения
        interrupted by Ctrl-C
          прервано клавишами Ctrl-C

        # Command lines that cannot be followed.
        there are completions for {0}; 'lacuna help completions' says how to get them
          дополнение есть для {0}; как его включить, скажет 'lacuna help completions'
        there is no verb '{0}'; did you mean '{1}'?
          нет команды '{0}'; может быть, '{1}'?
        there is no verb '{0}'; 'lacuna chat' takes questions in plain words
          команды '{0}' нет; спросить обычными словами можно в 'lacuna chat'
        there is no verb '{0}'; 'lacuna help' lists them
          нет команды '{0}'; все перечислит 'lacuna help'
        there is no flag '{0}'; did you mean '{1}'?
          нет параметра '{0}'; может быть, '{1}'?
        '{0}' belongs behind a verb: lacuna VERB {1}; 'lacuna help' lists the verbs
          '{0}' пишется после команды: lacuna КОМАНДА {1}; команды перечислит 'lacuna help'
        name a verb; 'lacuna help' lists them
          назовите команду; все перечислит 'lacuna help'
        this is the chat already; type a question or /help
          это уже чат; введите вопрос или /help
        this verb answers in one format at a time
          эта команда отвечает за раз только в одном формате
        this verb does not answer in {0}; 'lacuna {1}' does
          эта команда не знает формата {0}; его знает 'lacuna {1}'
        this answer has no {0} form
          этот ответ нельзя записать как {0}
        the file's ending says how it is written: .md, .html, .csv, .json, .jsonl or .txt
          формат задаёт расширение файла: .md, .html, .csv, .json, .jsonl или .txt
        {0} is there already; to write over it: /save {1} --replace
          {0} уже есть; чтобы заменить: /save {1} --replace
        {0} more
          ещё {0}
        answers come in en, pl or ru
          отвечать можно на en, pl или ru
        a format is one of {0}
          возможные форматы: {0}
        a question's id looks like Q-17; 'lacuna clusters' lists them
          номер вопроса выглядит так: Q-17; все перечислит 'lacuna clusters'
        a week looks like 2026-W47, and a year has 52 or 53
          неделя пишется так: 2026-W47, а в году их 52 или 53
        a date looks like 2026-11-22
          дата пишется так: 2026-11-22
        a kind is ticket, review, search, content or campaign
          возможные виды: ticket, review, search, content или campaign
        a language is a code such as en, pl or ru
          язык — это код, например en, pl или ru
        a condition looks like 'new-gaps>5' or 'answered-share<40%'; it can be about {0}
          условие выглядит так: 'new-gaps>5' или 'answered-share<40%'; оно может быть о {0}
        a grain is coarse, normal or fine
          возможная мелкость: coarse, normal или fine
        a stage is one of {0}
          возможные этапы: {0}
        a touch point is find, buy or use
          возможные точки контакта: find, buy или use
        a state is one of {0}
          возможные состояния: {0}
        give a whole number from 1
          укажите целое число от 1
        give a whole number of seconds, from 1 to 86400
          укажите целое число секунд, от 1 до 86400
        give a name and a value: plan=family
          укажите имя и значение: plan=family
        there is no field '{0}'; did you mean '{1}'? A name of your own must differ more from it
          поля '{0}' нет; может быть, '{1}'? Ваше собственное имя должно отличаться сильнее

        # What the parser of command lines says.
        unknown option '{0}'
          неизвестный параметр '{0}'
        unknown option '{0}'; 'lacuna {1} > FILE' keeps the answer in a file
          неизвестный параметр '{0}'; в файл ответ записывает 'lacuna {1} > ФАЙЛ'
        unknown option '{0}'; '/save FILE' keeps the last answer in a file
          неизвестный параметр '{0}'; в файл последний ответ записывает '/save ФАЙЛ'
        unknown option '{0}'; did you mean '{1}'?
          неизвестный параметр '{0}'; может быть, '{1}'?
        unexpected argument '{0}'
          лишний аргумент '{0}'
        unexpected argument '{0}'; did you mean '{1}'?
          лишний аргумент '{0}'; может быть, '{1}'?
        unexpected arguments {0}
          лишние аргументы: {0}
        missing expected argument '{0}'
          не хватает аргумента '{0}'
        missing value for '{0}'
          не хватает значения после '{0}'
        the value '{0}' is invalid for '{1}'
          значение '{0}' не подходит для '{1}'
        the value '{0}' is invalid for '{1}': {2}
          значение '{0}' не подходит для '{1}': {2}
        """#
}
