extension Catalogue {
    /// What lists, single questions and pages say.
    static let russianListing = #"""
        # Columns of tables.
        Id
          Id
        Question
          Вопрос
        Asked
          Сколько раз
        Languages
          Языки
        Demand
          Спрос
        {0:week|weeks}
          {0:неделя|недели|недель}
        This week
          Эта неделя
        Last week
          Прошлая
        Verdict
          Оценка
        Sure
          Уверенность
        reason
          причина
        Searches
          Запросы
        Reviews
          Отзывы
        Tickets
          Обращения
        Asked in
          Откуда
        Words
          Слова
        Stage
          Этап
        Theme
          Тема
        State
          Состояние
        Questions
          Вопросы
        Unanswered
          Без ответа
        Biggest question
          Самый частый вопрос
        Kind
          Вид
        Nearest
          Ближайший
        First page
          Первая страница
        Pages
          Страницы
        Page
          Страница
        Title
          Название
        Answers
          Отвечает на
        Left open
          Без ответа
        Language
          Язык
        Remark
          Примечание
        Customers say
          Клиенты говорят
        Your pages say
          На ваших страницах
        Written by
          Сколько человек
        yes
          да
        no
          нет
        other
          прочее
        # Facts of a question.
        verdict
          оценка
        state
          состояние
        owner
          ответственный
        due
          срок
        journey stage
          этап
        language
          язык
        in other languages
          на других языках
        one article with
          одна статья с
        theme
          тема
        words
          слова
        # Kinds of documents, and how many of them ask.
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
        {0:ticket|tickets}
          {0:обращение|обращения|обращений}
        {0:review|reviews}
          {0:отзыв|отзыва|отзывов}
        {0:search|searches}
          {0:запрос в поиске|запроса в поиске|запросов в поиске}
        {0:more ticket|more tickets}
          {0:обращение|обращения|обращений}
        {0:more review|more reviews}
          {0:отзыв|отзыва|отзывов}
        {0:more search|more searches}
          {0:запрос в поиске|запроса в поиске|запросов в поиске}
        in {0:ticket|tickets}
          в {0:обращении|обращениях|обращениях}
        in {0:review|reviews}
          в {0:отзыве|отзывах|отзывах}
        in {0:search|searches}
          в {0:запросе в поиске|запросах в поиске|запросах в поиске}
        in {0:ticket|tickets} and {1:review|reviews}
          в {0:обращении|обращениях|обращениях} и {1:отзыве|отзывах|отзывах}
        in {0:ticket|tickets} and {1:search|searches}
          в {0:обращении|обращениях|обращениях} и {1:запросе в поиске|запросах в поиске|запросах в поиске}
        in {0:review|reviews} and {1:search|searches}
          в {0:отзыве|отзывах|отзывах} и {1:запросе в поиске|запросах в поиске|запросах в поиске}
        in {0:ticket|tickets}, {1:review|reviews} and {2:search|searches}
          в {0:обращении|обращениях|обращениях}, {1:отзыве|отзывах|отзывах} и {2:запросе в поиске|запросах в поиске|запросах в поиске}
        # The list of gaps.
        {0:question|questions} {1?keeps|keep} coming back that the content does not answer, asked {2:time|times}.
          {0:вопрос повторяется|вопроса повторяются|вопросов повторяются}, а ответа в текстах нет; всего спросили {2:раз|раза|раз}.
        {0:question|questions} {1?keeps|keep} coming back that the content does not answer; the first one covers {2} of {3:unanswered request|unanswered requests}.
          {0:вопрос повторяется|вопроса повторяются|вопросов повторяются}, а ответа в текстах нет; на первый приходится {2} из {3:случая|случаев|случаев} без ответа.
        {0:question|questions} {1?keeps|keep} coming back that the content does not answer; the first {2} cover {3} of {4:unanswered request|unanswered requests}.
          {0:вопрос повторяется|вопроса повторяются|вопросов повторяются}, а ответа в текстах нет; на первые {2} приходится {3} из {4:случая|случаев|случаев} без ответа.
        {0:question|questions} {1?keeps|keep} coming back that the content does not answer; the first one covers {2} of {3:unanswered request|unanswered requests}, and {4:article|articles} would answer 80% of them.
          {0:вопрос повторяется|вопроса повторяются|вопросов повторяются}, а ответа в текстах нет; на первый приходится {2} из {3:случая|случаев|случаев} без ответа, а на 80 % из них {4?ответила бы|ответили бы|ответили бы} {4:статья|статьи|статей}.
        {0:question|questions} {1?keeps|keep} coming back that the content does not answer; the first {2} cover {3} of {4:unanswered request|unanswered requests}, and {5:article|articles} would answer 80% of them.
          {0:вопрос повторяется|вопроса повторяются|вопросов повторяются}, а ответа в текстах нет; на первые {2} приходится {3} из {4:случая|случаев|случаев} без ответа, а на 80 % из них {5?ответила бы|ответили бы|ответили бы} {5:статья|статьи|статей}.
        {0:question|questions} {1?is|are} published, asked {2:time|times}.
          {0:вопрос опубликован|вопроса опубликованы|вопросов опубликованы}; всего спросили {2:раз|раза|раз}.
        {0:question|questions} {1?is|are} closed, asked {2:time|times}.
          {0:вопрос закрыт|вопроса закрыты|вопросов закрыты}; всего спросили {2:раз|раза|раз}.
        {0:question|questions} {1?is|are} dismissed, asked {2:time|times}.
          {0:вопрос отклонён|вопроса отклонены|вопросов отклонены}; всего спросили {2:раз|раза|раз}.
        {0:more gap|more gaps} {1?is|are} published, closed or dismissed (--state shows them).
          Ещё {0:пробел опубликован, закрыт или отклонён|пробела опубликованы, закрыты или отклонены|пробелов опубликованы, закрыты или отклонены} (смотрите --state).
        No gap fits these flags.
          Под эти фильтры не подходит ни один пробел.
        The content answers every question that comes back; there is nothing to write.
          Тексты отвечают на все повторяющиеся вопросы; писать нечего.
        One article each could answer {0}.
          По одной статье хватило бы на: {0}.
        One article each could answer {0}; and {1:more pair|more pairs}.
          По одной статье хватило бы на: {0}; и ещё на {1:пару|пары|пар}.
        make them one question, if they are
          объединить их в один вопрос, если это одно и то же
        see all questions that come back
          посмотреть все повторяющиеся вопросы
        see what is still to write
          посмотреть, что ещё надо написать
        see why it counts as a gap
          посмотреть, почему это пробел
        The first {0}:
          Для начала {0:строка|строки|строк}:
        # The lists of questions, documents and themes.
        {0:question|questions} {1?keeps|keep} coming back, asked {2:time|times}.
          {0:вопрос повторяется|вопроса повторяются|вопросов повторяются}; всего спросили {2:раз|раза|раз}.
        {0:question|questions} {1?keeps|keep} coming back, asked {2:time|times}; the content leaves none of them unanswered.
          {0:вопрос повторяется|вопроса повторяются|вопросов повторяются}; всего спросили {2:раз|раза|раз}; на всё в текстах есть ответ.
        {0:question|questions} {1?keeps|keep} coming back, asked {2:time|times}; the content leaves {3} of them unanswered.
          {0:вопрос повторяется|вопроса повторяются|вопросов повторяются}; всего спросили {2:раз|раза|раз}; без ответа в текстах {3?остаётся|остаются|остаются} {3}.
        No question fits these flags.
          Под эти фильтры не подходит ни один вопрос.
        see all of them
          посмотреть все
        read one question with its evidence
          рассмотреть один вопрос подробно
        see what the content does not answer
          посмотреть, на что тексты не отвечают
        {0} of {1:document|documents} {2?asks|ask} a question that comes back.
          Повторяющийся вопрос — в {0} из {1:документа|документов|документов}.
        Unanswered says how sure it is that no page answers it.
          «Без ответа» показывает, насколько точно ни одна страница на это не отвечает.
        see the questions themselves
          посмотреть сами вопросы
        And {0} (--members shows all).
          И ещё {0} (все покажет --members).
        {0:question|questions} in {1:theme|themes}.
          {0:вопрос|вопроса|вопросов} в {1:теме|темах|темах}.
        {0:question|questions} in {1:theme|themes}, {2} of them like no other.
          {0:вопрос|вопроса|вопросов} в {1:теме|темах|темах}, из них {2:не похож|не похожи|не похожи} ни на один другой.
        read the first theme's biggest question
          прочитать самый частый вопрос первой темы
        themes takes no --members; 'lacuna clusters --members' does
          themes не понимает --members; для этого есть 'lacuna clusters --members'
        give --week, or --since and --until, not both
          укажите --week или --since и --until, но не вместе
        --kind takes ticket, review or search here: those ask
          --kind принимает здесь ticket, review или search: вопросы есть только там
        # One question.
        Asked {0}
          Вопрос задан {0}
        Asked {0} on {1}
          Вопрос задан {0}, {1}
        Asked {0} from {1} to {2}
          Вопрос задан {0}, с {1} по {2}
        What happened to {0}
          Что случилось с {0}
        see how the verdict came about
          посмотреть, откуда эта оценка
        No content is loaded, so it cannot be compared with any.
          Тексты не загружены, поэтому сравнить не с чем.
        What the content says
          Что говорят тексты
        Nothing comes near.
          Ничего похожего нет.
        {0}, likeness to the question {1}
          {0}, сходство с вопросом {1}
        {0}, likeness to what agents reply {1}
          {0}, сходство с ответами операторов {1}
        # Where there is little or nothing to list.
        No tickets, reviews or searches are loaded, so nobody asks anything yet.
          Обращения, отзывы и запросы в поиске не загружены, поэтому пока никто ни о чём не спрашивает.
        bring in what customers wrote
          загрузить то, что пишут клиенты
        {0:document|documents} {1?is|are} not enough to tell: no question comes back yet.
          {0:документ|документа|документов} — слишком мало, чтобы судить: пока ни один вопрос не повторяется.
        No question comes back in {0:document|documents}: each was asked once.
          В {0:документе|документах|документах} ни один вопрос не повторяется: каждый задан один раз.
        bring in more tickets, reviews or searches
          загрузить ещё обращения, отзывы или запросы в поиске
        see each document with its nearest question
          посмотреть каждый документ с ближайшим вопросом
        No content is loaded, so nothing can be called a gap; load your help centre.
          Тексты не загружены, поэтому ничего нельзя назвать пробелом; загрузите свой центр помощи.
        bring in your articles, pages and FAQ
          загрузить свои статьи, страницы и FAQ
        see what customers ask meanwhile
          посмотреть пока, о чём спрашивают клиенты
        Only {0:document|documents}: not enough to tell for sure, read this as a first hint.
          Всего {0:документ|документа|документов}: для уверенных выводов мало, считайте это первой подсказкой.
        # Pages of the content.
        {0} of {1:page|pages} {2?answers|answer} questions that come back, asked {3:time|times}.
          {0} из {1:страницы|страниц|страниц} {0?отвечает|отвечают|отвечают} на повторяющиеся вопросы, заданные {3:раз|раза|раз}.
        Nobody asks for {0:page|pages}.
          {0:страница никому не нужна|страницы никому не нужны|страниц никому не нужны}.
        see what customers ask of the first page
          посмотреть вопросы к первой странице
        see what no page answers
          посмотреть, на что не отвечает ни одна страница
        No page fits these flags.
          Под эти фильтры не подходит ни одна страница.
        see all pages
          посмотреть все страницы
        And {0} more (--format json has all).
          И ещё {0} (все: --format json).
        One question, several pages
          Один вопрос, несколько страниц
        Pages that nobody asks for
          Страницы, которые никому не нужны
        and {0} more
          и ещё {0}
        see all pages that nobody asks for
          посмотреть все страницы, которые никому не нужны
        Every one of {0:page|pages} is of use for a question that comes back.
          Каждая из {0:страницы|страниц|страниц} нужна для какого-нибудь повторяющегося вопроса.
        see what each answers
          посмотреть, на что отвечает каждая
        No question that comes back has any use for {0} of {1:page|pages}. Each may be unneeded, or it may not be found because customers use other words.
          {0} из {1:страницы|страниц|страниц} не {0?нужна|нужны|нужны} ни для одного повторяющегося вопроса. Такая страница может быть лишней, или клиенты её не находят, потому что говорят другими словами.
        see which other words customers use
          посмотреть, какими другими словами говорят клиенты
        see what the other pages answer
          посмотреть, на что отвечают остальные страницы
        the page is empty
          страница пустая
        no question comes back in this language
          на этом языке вопросы не повторяются
        {0}, and {1} more
          {0} и ещё {1}
        No content is loaded, so there is no page to look at.
          Тексты не загружены, поэтому смотреть пока нечего.
        {0:page|pages} {1?is|are} loaded.
          {0?Загружена|Загружены|Загружено} {0:страница|страницы|страниц}.
        give one page, or flags for the list of pages, not both
          укажите одну страницу или фильтры для списка страниц, но не вместе
        name a page: its path, id, address or title
          назовите страницу: путь, id, адрес или название
        # One page.
        No question that comes back has any use for this page.
          Эта страница не нужна ни для одного повторяющегося вопроса.
        This page answers no question that comes back.
          Эта страница не отвечает ни на один повторяющийся вопрос.
        This page answers no question that comes back; it leaves {0:question|questions} open.
          Эта страница не отвечает ни на один повторяющийся вопрос; {0:вопрос|вопроса|вопросов} она оставляет без ответа.
        This page answers {0:question|questions}, asked {1}.
          Эта страница отвечает на {0:вопрос, заданный|вопроса, заданные|вопросов, заданных} {1}.
        This page answers {0:question|questions}, asked {1}; it leaves {2:more question|more questions} open.
          Эта страница отвечает на {0:вопрос, заданный|вопроса, заданные|вопросов, заданных} {1}; ещё {2:вопрос|вопроса|вопросов} она оставляет без ответа.
        What it answers
          На что отвечает
        What it leaves open
          Что оставляет без ответа
        What another page answers better
          На что лучше отвечает другая страница
        See {0}.
          Смотрите: {0}.
        {0} “{1}”, asked {2}.
          {0} «{1}», вопрос задан {2}.
        Customers also say {0}; the page does not.
          Клиенты говорят и {0}; на странице этого нет.
        No new article is needed, for this page has the answer: say what is asked in its title or a heading, as customers do.
          Новая статья не нужна, ответ есть на этой странице: назовите тему в названии или заголовке так, как это делают клиенты.
        No new article is needed, for this page has the answer: say {0} in its title or a heading, as customers do.
          Новая статья не нужна, ответ есть на этой странице: добавьте в название или заголовок слова клиентов ({0}).
        It is answered, yet people go on asking; check that it still holds.
          Ответ есть, но спрашивать не перестают; проверьте, не устарел ли он.
        Another page says something else; make them agree.
          На другой странице написано иначе; согласуйте их.
        Extend this passage; it says nothing of what is asked:
          Дополните этот отрывок; в нём нет того, о чём спрашивают:
        Extend this passage; it says nothing of {0}:
          Дополните этот отрывок (в нём нет слов: {0}):
        read how customers put it
          прочитать, как об этом говорят клиенты
        get sentences to extend it with
          получить предложения, которыми её можно дополнить
        see other pages like it
          посмотреть другие такие страницы
        see the other pages
          посмотреть остальные страницы
        # Customers' words beside the pages' words.
        Customers may have words of their own for {0:thing|things} that your pages call otherwise; read the examples before you use them.
          Возможно, клиенты называют {0:вещь|вещи|вещей} иначе, чем ваши страницы; прочитайте примеры, прежде чем этим пользоваться.
        Customers have words of their own for {0:thing|things} that your pages call otherwise. Put them into the pages' titles and into the search of your site, and customers find the pages.
          Клиенты называют {0:вещь|вещи|вещей} иначе, чем ваши страницы. Добавьте их слова в названия страниц и в поиск на сайте, и клиенты найдут эти страницы.
        {0} of them are uncertain: read the examples first.
          {0:из них под вопросом|из них под вопросом|из них под вопросом}: сначала прочитайте примеры.
        {0} more {1?is|are} uncertain (--unsure lists them).
          Ещё {0} под вопросом (их покажет --unsure).
        Nothing is known of another word for “{0}”.
          Другого слова для «{0}» не видно.
        see what a customer finds with it
          посмотреть, что с ним найдёт клиент
        No word that customers use stands clearly for another word on your pages. To tell, it takes several customers who ask in their own words what a page answers.
          Ни одно слово клиентов явно не стоит на месте другого слова с ваших страниц. Чтобы это увидеть, нужно несколько клиентов, которые своими словами спросят о том, на что отвечает страница.
        {0:pair|pairs} of words {1?is|are} possible.
          Возможно: {0:пара|пары|пар} слов.
        see these, with examples
          посмотреть их с примерами
        see which pages nobody finds
          посмотреть, какие страницы никто не находит
        How they are used
          Как их употребляют
        see what the page answers
          посмотреть, на что отвечает страница
        see the other words
          посмотреть остальные слова
        see the uncertain ones as well
          посмотреть и те, что под вопросом
        make a synonym file for your site's search
          сделать файл синонимов для поиска на сайте
        “{0}” beside “{1}”:
          «{0}» рядом с «{1}»:
        No content is loaded, so customers' words cannot be laid beside yours.
          Тексты не загружены, поэтому слова клиентов сравнить не с чем.
        name a word, of customers or of your pages
          назовите слово клиентов или слово с ваших страниц
        # What a customer would find.
        No content is loaded, so a customer would find nothing.
          Тексты не загружены, поэтому клиент ничего бы не нашёл.
        A customer would find nothing: no page shares a word with the question.
          Клиент ничего бы не нашёл: ни на одной странице нет слов из вопроса.
        A customer would probably find no answer ({0} sure). The nearest passages:
          Клиент, скорее всего, не нашёл бы ответа (уверенность {0}). Ближайшие отрывки:
        A customer would probably find the answer ({0} sure) in {1}.
          Клиент, скорее всего, нашёл бы ответ (уверенность {0}) здесь: {1}.
        No question that comes back is like it.
          Похожих повторяющихся вопросов нет.
        Other customers ask it too: {0} “{1}”, {2}.
          Об этом спрашивают и другие клиенты: {0} «{1}», {2}.
        No question that comes back is much like it; the nearest is {0} “{1}”, {2}.
          Очень похожих повторяющихся вопросов нет; ближайший — {0} «{1}», {2}.
        asked once
          задан один раз
        asked {0} times
          задан {0:раз|раза|раз}
        see what the content says about that question
          посмотреть, что тексты говорят об этом вопросе
        {0} of {1:question|questions} {2?shares|share} words with a page.
          {0} из {1:вопроса|вопросов|вопросов} {0?имеет|имеют|имеют} общие слова с какой-нибудь страницей.
        {0}: no such file, or it cannot be read
          {0}: такого файла нет или его нельзя прочитать
        {0}: no line is a question; one looks like {1}
          {0}: ни в одной строке нет вопроса; вопрос выглядит так: {1}
        {0}: not a question, which looks like {1}
          {0}: это не вопрос; вопрос выглядит так: {1}
        ask one question or a file of them, not both
          задайте один вопрос или укажите файл с вопросами, но не вместе
        ask something: lacuna ask "how do I …"
          спросите что-нибудь: lacuna ask "как мне …"
        what the analysis learnt cannot be read
          не удаётся прочитать результаты анализа
        standard output cannot be written: {0}
          не удаётся записать результат в стандартный вывод: {0}
        """#
}
