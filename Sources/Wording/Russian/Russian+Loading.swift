extension Catalogue {
    /// Loads, and how their files were understood.
    static let russianLoading = #"""
        # What is counted.
        {0:document|documents}
          {0:документ|документа|документов}
        {0:ticket|tickets}
          {0:обращение|обращения|обращений}
        {0:review|reviews}
          {0:отзыв|отзыва|отзывов}
        {0:search|searches}
          {0:запрос в поиске|запроса в поиске|запросов в поиске}
        {0:content page|content pages}
          {0:страница|страницы|страниц}
        {0:page|pages}
          {0:страница|страницы|страниц}
        {0:campaign|campaigns}
          {0:кампания|кампании|кампаний}
        ticket
          обращение
        review
          отзыв
        search
          запрос в поиске
        content
          тексты
        campaign
          кампания
        tickets
          обращения
        reviews
          отзывы
        searches
          запросы в поиске
        content pages
          страницы
        campaigns
          кампании

        # What a load found.
        Nothing new: a load would change nothing; {0} {1?is|are} here already.
          Ничего нового: всё это здесь уже есть ({0}), загрузка ничего бы не изменила.
        Nothing new: {0} {1?is|are} here already, so nothing was changed.
          Ничего нового: всё это здесь уже есть ({0}), поэтому ничего не изменилось.
        Would load {0}: {1}. Nothing was changed.
          Можно загрузить: {0} ({1}). Пока ничего не изменилось.
        Loaded {0}: {1}.
          Загружено: {0} ({1}).
        {0} new
          {0:новый|новых|новых}
        {0} changed
          {0:изменённый|изменённых|изменённых}
        {0} as before
          {0} без изменений
        load it for real
          загрузить по-настоящему
        see all that was rejected, and why
          посмотреть, что отклонено и почему
        bring in what customers wrote
          загрузить то, что пишут клиенты
        bring in your content, so that gaps can be told
          загрузить свои тексты, чтобы стали видны пробелы
        see what customers ask
          узнать, о чём спрашивают клиенты
        see every load and how each file was read
          посмотреть все загрузки и как прочитан каждый файл
        reading
          чтение
        storing
          сохранение

        # How the files were understood.
        And {0:more file|more files}.
          И ещё {0:файл|файла|файлов}.
        {0} files in this folder
          {0:файл|файла|файлов} в этой папке
        {0} files in {1}
          {0:файл|файла|файлов} в {1}
        {0} {1} files in this folder
          {0:файл|файла|файлов} {1} в этой папке
        {0} {1} files in {2}
          {0:файл|файла|файлов} {1} в {2}
        {0} more kept
          ещё {0:сохранён|сохранены|сохранено}
        {0} not used
          {0:не использован|не использованы|не использовано}
        kept under their own names: {0}
          сохранены под своими именами: {0}
        not used: {0}
          не использованы: {0}
        {0} as {1}
          {0} как {1}
        File
          Файл
        Read as
          Прочитан как
        Documents
          Документы
        Rejected
          Отклонено
        Columns of {0}:
          Столбцы файла {0}:
        single column
          один столбец
        plain text
          простой текст
        separator {0}
          разделитель {0}
        Zendesk tickets as {0}
          обращения из Zendesk в {0}
        UTF-8 with {0:bad byte|bad bytes} replaced
          UTF-8, {0?заменён|заменены|заменено} {0:неверный байт|неверных байта|неверных байтов}
        {0:row or file|rows or files} could not be used; the first {1}:
          Не удалось использовать {0:строку или файл|строки или файла|строк или файлов}; первые {1}:
        {0:row or file|rows or files} could not be used:
          Не удалось использовать {0:строку или файл|строки или файла|строк или файлов}:

        # Loads.
        Nothing was loaded yet.
          Пока ничего не загружено.
        nothing was loaded yet
          пока ничего не загружено
        there is no load {0}; 'lacuna imports' lists them
          загрузки {0} нет; все перечислит 'lacuna imports'
        bring in files or folders
          загрузить файлы или папки
        No.
          №
        From
          Откуда
        Files
          Файлы
        New
          Новые
        Changed
          Изменены
        As before
          Как было
        {0:load|loads} brought {1:document|documents}.
          {0:загрузка|загрузки|загрузок} {0?принесла|принесли|принесли} {1:документ|документа|документов}.
        bring back what was taken back last
          вернуть то, что отменили последним
        take back what was done last, a load too
          отменить последнее действие, в том числе загрузку
        see one load file by file
          посмотреть одну загрузку по файлам
        Load {0} of {1} read {2:file|files} from {3}: nothing.
          Загрузка {0} от {1} ({3}): {2:файл|файла|файлов}, ни одного документа.
        Load {0} of {1} read {2:file|files} from {3}: {4}.
          Загрузка {0} от {1} ({3}): {2:файл|файла|файлов}; документы: {4}.
        see all loads
          посмотреть все загрузки
        {0}: nothing in it can be loaded; tickets, reviews and searches come as CSV, TSV or JSON, content as Markdown or HTML
          {0}: загружать здесь нечего; обращения, отзывы и запросы загружают из CSV, TSV или JSON, тексты — из Markdown или HTML
        {0} (and {1:more problem|more problems})
          {0} (и ещё {1:проблема|проблемы|проблем})
        Interrupted; what was loaded is kept.
          Прервано; всё загруженное осталось.
        Most asked without an answer: “{0}” ({1}, {2}).
          Чаще всего без ответа: «{0}» ({1}, {2}).
        Most asked: “{0}” ({1}, {2}).
          Чаще всего спрашивают: «{0}» ({1}, {2}).
        see why nothing answers it
          узнать, почему на это нет ответа
        a few seconds left
          осталось несколько секунд
        about {0} s left
          осталось около {0} с
        about {0} min left
          осталось около {0} мин
        bring it all back: nothing is deleted
          вернуть всё: ничего не удалено
        analysing {0:document|documents}
          анализирую {0:документ|документа|документов}
        {0} of {1}
          {0} из {1}
        """#
}
