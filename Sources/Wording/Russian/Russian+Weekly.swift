extension Catalogue {
    /// The weekly report.
    static let russianWeekly = #"""
        # Title and lead.
        Support content gaps, week {0}
          Пробелы в текстах, неделя {0}
        From {0} to {1}, nothing was asked: the workspace holds no ticket, review or search of these days.
          С {0} по {1} никто ни о чём не спрашивал: в рабочем файле за эти дни нет обращений, отзывов и запросов.
        From {0} to {1}, nothing was asked: the workspace holds no ticket, review or search of these days; {2} had {3}.
          С {0} по {1} никто ни о чём не спрашивал: в рабочем файле за эти дни нет обращений, отзывов и запросов; {2} их было {3}.
        The data begins on {0}.
          Данные начинаются с {0}.
        From {0} to {1}, {2:ticket, review or search|tickets, reviews and searches} came in; {3} had none.
          С {0} по {1} поступило {2:обращение, отзыв или запрос|обращения, отзыва и запроса|обращений, отзывов и запросов}; {3} не было ничего.
        From {0} to {1}, {2:ticket, review or search|tickets, reviews and searches} came in, as many as {3}.
          С {0} по {1} поступило {2:обращение, отзыв или запрос|обращения, отзыва и запроса|обращений, отзывов и запросов}, столько же, сколько {3}.
        From {0} to {1}, {2:ticket, review or search|tickets, reviews and searches} came in, {3} more than {4}.
          С {0} по {1} поступило {2:обращение, отзыв или запрос|обращения, отзыва и запроса|обращений, отзывов и запросов}, на {3} больше, чем {4}.
        From {0} to {1}, {2:ticket, review or search|tickets, reviews and searches} came in, {3} fewer than {4}.
          С {0} по {1} поступило {2:обращение, отзыв или запрос|обращения, отзыва и запроса|обращений, отзывов и запросов}, на {3} меньше, чем {4}.
        No content is loaded, so nothing can be called a gap.
          Тексты не загружены, поэтому о пробелах судить нельзя.
        So far, {0}
          К этому моменту: {0}

        # Figures.
        Figure
          Показатель
        Change
          Изменение
        Tickets, reviews and searches
          Обращения, отзывы и запросы
        of these, not answered by the content
          из них без ответа в текстах
        Share that the content answers
          Доля с ответом в текстах
        Unanswered questions that were asked
          Заданные вопросы без ответа
        Questions that came up for the first time
          Вопросы, заданные впервые
        Searches that found nothing
          Запросы без результатов
        Minutes to the first reply, on average
          Минут до первого ответа, в среднем
        {0}{1:point|points}
          {0}{1} п. п.

        # Workbook.
        Figures
          Показатели
        First asked
          Впервые
        Last asked
          В последний раз
        First day
          Первый день
        Last day
          Последний день
        How often the first gaps were asked
          Как часто спрашивали о первых пробелах

        # Mail.
        This mail shows only the first {0} rows of each list, to stay small; the report's files show more.
          В этом письме только начало каждого списка (строк: {0}), чтобы оно было коротким; в файлах отчёта строк больше.
        The lists are too long for a mail; the report's files show them.
          Списки слишком длинны для письма; они есть в файлах отчёта.

        # Sections.
        To write next
          Что написать в первую очередь
        Nothing is open.
          Открытых вопросов нет.
        Nothing can be told yet.
          Пока ничего сказать нельзя.
        New or changing
          Что нового и что меняется
        No question is new, and none is asked clearly more or less often.
          Новых вопросов нет, и ни один не задают заметно чаще или реже.
        {0} holds: {1} is {2}
          {0} выполнено: {1} равно {2}
        Trend
          Динамика
        Usual
          Обычно
        new
          новый
        growing
          растёт
        falling
          падает
        Questions that split or merged
          Вопросы, которые разделились или слились
        What customers ask
          О чём спрашивают клиенты
        No question comes back yet.
          Пока ни один вопрос не повторяется.
        What the figures leave out
          Что не вошло в цифры
        Nothing was rejected in {0:load|loads}.
          Ничего не отклонено ({0:загрузка|загрузки|загрузок}).
        {0:row or file|rows or files} rejected in {1:load|loads} ('lacuna doctor' lists them).
          При {1:загрузке|загрузках|загрузках} {0?отклонена|отклонены|отклонено} {0:строка или файл|строки или файла|строк или файлов} (их перечисляет 'lacuna doctor').
        Every document has a date.
          У каждого документа есть дата.
        {0:document|documents} without a date, in no week.
          Без даты {0:документ|документа|документов}: ни к одной неделе не {0?относится|относятся|относятся}.
        Every document asks a question that comes back.
          В каждом документе есть повторяющийся вопрос.
        {0} of {1:document|documents} {2?asks|ask} what nobody else asks ('lacuna clusters --members' lists them).
          {0} из {1:документа|документов|документов} {0?спрашивает|спрашивают|спрашивают} о том, о чём больше никто не спрашивает (их перечисляет 'lacuna clusters --members').
        Settings and versions
          Настройки и версии
        order
          порядок
        ({0}tickets + {1}searches + {2}reviews) × √(sources × distinctness) × (certainty − 50 %) × (1 + {3} × growth) × (1 + {4} × pain)
          ({0}обращения + {1}запросы + {2}отзывы) × √(источники × обособленность) × (уверенность − 50 %) × (1 + {3} × рост) × (1 + {4} × недовольство)

        # Where it is written.
        {0} is a file for other programs; add a folder: --output DIR
          {0} — файл для других программ; укажите папку: --output ПАПКА
        several formats need a folder: --output DIR
          для нескольких форматов нужна папка: --output ПАПКА
        --output needs a folder's name
          после --output нужно имя папки
        Wrote {0}.
          Записано: {0}.
        the folder cannot be made
          не удалось создать папку
        the system refused it
          система этого не разрешила
        """#
}
