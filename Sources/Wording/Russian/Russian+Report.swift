extension Catalogue {
    /// The report's first page, its pictures, details and definitions.
    static let russianReport = #"""
        # First page.
        Contents
          Содержание
        Find in this table
          Найти в таблице
        What changed
          Что изменилось
        What was published
          Что опубликовано
        What the data lacks
          Чего не хватает в данных
        Expected
          Ожидаемый результат
        nobody yet
          пока никто
        sudden rise
          резкий рост
        up to {0} fewer a week
          до {0} меньше в неделю
        not asked lately
          в последнее время не спрашивали
        about {0} fewer a week
          примерно на {0} меньше в неделю
        What to expect: how often it was asked in a week, on average of the last {0:week|weeks} with data. What an article changes was not measured here yet, so this is the most: as if it answered everybody who asks.
          Чего ожидать: столько раз об этом спрашивали за неделю, в среднем за {0:последнюю неделю|последние недели|последних недель} с данными. Что меняет статья, здесь ещё не измерено, поэтому это верхняя граница: как если бы она ответила каждому, кто спрашивает.
        What to expect: how often it was asked in a week, on average of the last {0:week|weeks} with data, times {1} (between {2} and {3}): by so much {4:published article|published articles} made customers ask less.
          Чего ожидать: столько раз об этом спрашивали за неделю, в среднем за {0:последнюю неделю|последние недели|последних недель} с данными, умножить на {1} (от {2} до {3}): настолько реже стали спрашивать после публикации ({4:статья|статьи|статей}).
        There is no data before, so nothing can be called a change.
          Более ранних данных нет, поэтому ничего нельзя назвать изменением.
        What is listed stands out from chance and from what all questions do together; if nothing changed, one report in {0} would still list something.
          Здесь только то, чего не объясняют ни случай, ни общее движение всех вопросов; если бы ничего не менялось, что-нибудь всё равно назвал бы один отчёт из {0}.
        {0} was published.
          {0}: опубликовано.
        {0} was closed: a page answers it.
          {0}: закрыто, на это отвечает страница.
        {0} was dismissed.
          {0}: отклонено.
        {0} was opened again.
          {0}: открыто снова.
        No data of {0}: that is no drop, and nothing is compared with it.
          Нет данных: {0}. Это не падение, и с этим ничего не сравнивали.

        {0:month|months}
          {0:месяц|месяца|месяцев}
        {0:quarter|quarters}
          {0:квартал|квартала|кварталов}
        {0:period|periods}
          {0:период|периода|периодов}

        # Pictures.
        Pictures
          Графики
        Which gaps make most of the unanswered demand
          Какие пробелы дают больше всего вопросов без ответа
        How often each gap was asked in all the data; per cent: what it and those above make of all {0:unanswered request|unanswered requests}. {1}.
          Как часто спрашивали о каждом пробеле во всех данных; проценты: какую часть всех вопросов без ответа ({0}) составляют он и те, что выше. {1}.
        What came in, and what stayed unanswered
          Что поступило и что осталось без ответа
        What is asked much and answered badly
          О чём спрашивают часто, а ответ слабый
        Each point is a question; filled ones are gaps. To the right what is asked often, at the bottom what the content hardly answers. The most asked gaps: {0}.
          Каждая точка — вопрос; закрашенные — пробелы. Справа то, о чём спрашивают часто, внизу то, на что тексты почти не отвечают. Самые частые пробелы: {0}.
        Asked, in all the data
          Сколько раз спрашивали, во всех данных
        Likely answered by the content
          Вероятность ответа в текстах

        # Details.
        Gaps
          Пробелы
        Every gap
          Каждый пробел
        {0} sure
          уверенность {0}
        asked {0:time|times}
          спросили {0:раз|раза|раз}
        expected
          ожидаемый результат
        languages
          языки
        telling words
          характерные слова
        stars
          оценка
        {0} on average of {1:review|reviews}
          в среднем {0} ({1:отзыв|отзыва|отзывов})
        first reply after
          первый ответ через
        {0:minute|minutes} on average
          в среднем {0:минуту|минуты|минут}
        opened again
          открыто снова
        {0} of {1:ticket|tickets}
          {0} из {1:обращения|обращений|обращений}
        Your pages
          Ваши страницы
        {0} of {1:page|pages} {2?answers|answer} questions that come back; no question that comes back has any use for {3}.
          На повторяющиеся вопросы {2?отвечает|отвечают|отвечают} {0} из {1:страницы|страниц|страниц}; страниц, которые не нужны ни одному такому вопросу: {3}.
        Customers' words
          Слова клиентов
        Of the questions that were asked in this time: what your pages call otherwise.
          Из вопросов, заданных за это время: то, что ваши страницы называют иначе.
        Where it came from
          Откуда данные

        # How it is counted.
        How it is counted
          Как это посчитано
        how many the workspace holds of the time; a search counts once a row
          сколько их за это время есть в рабочем файле; запрос считается один раз за строку
        those for which it is likelier than not that no passage of the content answers them
          те, на которые, скорее всего, не отвечает ни один фрагмент текстов
        the others among those of which it can be told; the range holds the true share 95 times in 100 (Wilson)
          остальные среди тех, о которых это можно сказать; интервал содержит истинную долю 95 раз из 100 (Уилсон)
        questions that come back, that the content leaves open and that were asked in the time
          повторяющиеся вопросы, на которые тексты не отвечают и которые задали за это время
        questions that come back and were never asked before in the data, in no language
          повторяющиеся вопросы, которых раньше в данных не было ни на одном языке
        among all searches whose results were counted, each as often as it was made
          среди всех запросов с подсчитанными результатами, каждый столько раз, сколько его сделали
        over the tickets that say how long the customer waited for the first reply
          по обращениям, где указано, сколько клиент ждал первого ответа
        A gap
          Пробел
        a question that comes back, that the content does not answer, or not so that customers find it, and that nobody published, closed or dismissed
          повторяющийся вопрос, на который тексты не отвечают или отвечают так, что клиенты этого не находят, и который никто не опубликовал, не закрыл и не отклонил
        how likely the verdict is right, by what the texts say
          насколько вероятно, что оценка верна, судя по текстам
        New, sudden, growing, falling
          Новый, резкий рост, растёт, падает
        the count of the time against up to eight times before (Fisher's exact test), and a question's part over eighteen (Cochran and Armitage), with more allowance where counts vary more than by chance, and corrected for many questions (Benjamini and Hochberg)
          число за это время против восьми предыдущих или меньше (точный тест Фишера) и доля вопроса за восемнадцать (Кокран и Армитидж), с большим допуском там, где числа колеблются сильнее случайного, и с поправкой на множество вопросов (Бенджамини и Хохберг)
        """#
}
