extension Catalogue {
    /// Drafts and exports: what is said about them, and the words around them.
    static let russianDrafting = #"""
        # Keeping a draft.
        nobody asks {0} in {1}; it is asked in {2}
          на языке {1} вопрос {0} никто не задаёт; его задают на: {2}
        this text is yours, kept before; 'lacuna draft {0} --anew' makes one of replies
          это ваш текст, сохранённый раньше; 'lacuna draft {0} --anew' составит черновик из ответов
        this text is a command's, kept before; 'lacuna draft {0} --anew' makes one of replies
          этот текст написала команда, он сохранён раньше; 'lacuna draft {0} --anew' составит черновик из ответов
        nothing was changed; 'lacuna draft {0} --save' keeps it in the workspace
          ничего не изменено; 'lacuna draft {0} --save' сохранит черновик в рабочем файле
        nothing was changed; --save keeps it in the workspace
          ничего не изменено; --save сохранит черновик в рабочем файле
        Kept the text of {0} as the draft of {1} “{2}”; its state is now drafted.
          Текст из {0} сохранён как черновик к {1} «{2}»; состояние вопроса теперь: черновик.
        say that it can be published
          отметить, что его можно публиковать
        one draft of a question can be kept, in its own language, {0}
          к вопросу можно сохранить один черновик, на языке самого вопроса: {0}
        kept the draft of {0}; its state is now drafted. Next: 'lacuna mark {1} reviewed', 'lacuna mark {2} published --article URL'
          черновик к {0} сохранён; состояние вопроса теперь: черновик. Дальше: 'lacuna mark {1} reviewed', 'lacuna mark {2} published --article URL'

        # A file with a text.
        {0} cannot be read; name a file of Markdown
          не удалось прочитать {0}; укажите файл в формате Markdown
        {0} is empty
          файл {0} пуст
        {0} is larger than 1 MB; a draft is one article
          файл {0} больше 1 МБ; черновик — это одна статья
        {0} is no text in UTF-8
          файл {0} — не текст в UTF-8
        {0} has no text in it
          в файле {0} нет текста

        # A command that writes.
        the command cannot be started: {0}
          не удалось запустить команду: {0}
        the command was still running after {0} s and was stopped; --timeout SECONDS gives it longer
          через {0} с команда ещё работала, и её остановили; --timeout СЕКУНДЫ даст ей больше времени
        the command wrote more than 1 MB and was stopped
          команда написала больше 1 МБ, и её остановили
        the command failed with status {0}
          команда завершилась с ошибкой {0}
        the command was ended by signal {0}
          команду прервал сигнал {0}
        what the command wrote is not UTF-8
          то, что написала команда, — не UTF-8
        the command wrote nothing on its standard output
          команда ничего не написала в стандартный вывод

        # Flags of a draft.
        give one of --brief, --with, --from and --anew
          укажите что-то одно: --brief, --with, --from или --anew
        --each-language only shows drafts; name one --lang to keep or to hand over
          --each-language только показывает черновики; чтобы сохранить или передать один из них, укажите --lang
        a brief is no draft that could be kept
          задание — не черновик, сохранить его нельзя
        --with needs a command, as in --with 'ollama run llama3'
          после --with нужна команда, например --with 'ollama run llama3'

        # Where a draft's sentences come from.
        {0?ticket|tickets} {1}
          {0?обращение|обращения|обращения} {1}
        {0?review|reviews} {1}
          {0?отзыв|отзывы|отзывы} {1}
        {0?search|searches} {1}
          {0?запрос|запросы|запросы} {1}

        # A page with drafts.
        {0:draft|drafts}
          {0:черновик|черновика|черновиков}
        id
          id
        asked in
          где спрашивали
        stage
          этап
        text
          текст
        by a person
          написан человеком
        with help of a command
          написан с помощью команды
        from agents' replies, kept
          из ответов операторов, сохранён
        from agents' replies
          из ответов операторов

        # The calendar.
        Due
          Срок
        Owner
          Ответственный
        A week
          В неделю
        State: {0}
          Состояние: {0}
        Owner: {0}
          Ответственный: {0}
        Owner: nobody yet
          Ответственный: пока никто
        Language: {0}
          Язык: {0}
        Asked: {0:time|times}
          Спросили: {0:раз|раза|раз}
        Expected: {0} a week
          Ожидается: {0} в неделю

        # Lists of articles.
        Locale
          Язык страницы

        # What is exported, and where to.
        there is no export of that name; did you mean '{0}'?
          такой выгрузки нет; может быть, '{0}'?
        an export is one of {0}
          выгрузить можно: {0}
        give ids, or --top, not both
          укажите номера вопросов или --top, но не то и другое
        that list is exported whole; ids are for drafts and calendars
          этот список выгружается целиком; номера вопросов указывают для черновиков и календарей
        that export is a page of HTML; 'export articles' has other formats
          эта выгрузка — страница HTML; другие форматы есть у 'export articles'
        only the calendar comes as ics
          в формате ics бывает только календарь
        Zendesk takes an article only with a permission_group_id, which is null here; settings permission-group NUMBER sets it
          Zendesk принимает статью только с полем permission_group_id, а здесь оно пустое (null); его задаёт settings permission-group НОМЕР
        no export comes as {0}; a table comes as CSV
          выгрузки в виде {0} нет; таблицы есть в CSV
        --for-excel is for CSV; add --format csv
          --for-excel относится к CSV; добавьте --format csv
        only the lexicon comes as synonyms
          в виде synonyms есть только словарь
        --output needs a file's name
          после --output нужно имя файла
        'lacuna export {0} --output FILE' writes it into a file
          'lacuna export {0} --output ФАЙЛ' запишет это в файл
        Wrote {0}: {1:entry|entries}.
          Записано в {0}: {1:запись|записи|записей}.
        it is a folder or a device; name a file
          это папка или устройство; укажите файл
        it is the workspace
          это рабочий файл
        there is no folder {0}
          папки {0} нет
        there is no gap to write about; 'lacuna gaps' says why
          писать не о чем, пробелов нет; почему, скажет 'lacuna gaps'
        nobody has accepted, drafted or been assigned anything yet; these are the first {0:gap|gaps}
          пока ничего не принято, не набросано и никому не поручено; вот {0?первый|первые|первые} {0:пробел|пробела|пробелов}
        {0:entry|entries} {1?has|have} no day and {2?is a task|are tasks}, which not every calendar shows; assign ID OWNER --due DATE sets one
          {0:запись|записи|записей} без срока — это {0?задача|задачи|задачи}, а их показывает не каждый календарь; срок задаёт assign ID КТО --due ДАТА

        # What an FAQ leaves out.
        no draft is kept, so none is reviewed; keep one with 'lacuna draft ID --save'
          ни один черновик не сохранён, поэтому проверенных нет; сохраните черновик: 'lacuna draft ID --save'
        {0}; read one, then 'lacuna mark {1} reviewed'
          {0}; прочитайте черновик, затем 'lacuna mark {1} reviewed'
        {0:draft|drafts} {1?is|are} left out, since nobody has reviewed {2?it|them}: {3}
          {0?пропущен|пропущены|пропущено} {0:черновик, который|черновика, которые|черновиков, которые} никто не проверил: {3}
        {0:reviewed draft|reviewed drafts} {1?is|are} left out, since {2?it has|they have} something to verify or no answer: {3}; edit and keep with draft ID --from FILE, then mark as reviewed
          {0?пропущен|пропущены|пропущено} {0:проверенный черновик, в котором|проверенных черновика, в которых|проверенных черновиков, в которых} есть что проверить или нет ответа: {3}; исправьте и сохраните через draft ID --from ФАЙЛ, затем отметьте как проверенные
        """#
}
