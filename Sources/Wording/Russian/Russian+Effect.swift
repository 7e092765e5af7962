extension Catalogue {
    /// What published articles did, and what earlier weeks would have raised.
    static let russianEffect = #"""
        # One article.
        How this is told
          Откуда это известно
        Full weeks before and after the week of publishing are compared, at most {0} each. What the questions that nobody marked did in the same weeks is taken off, so that a busy season is not put down to the article. Questions also go up and down by themselves: the range that is given is so wide that it holds the true figure 95 times in 100.
          Сравниваются полные недели до недели публикации и после неё, не больше {0} с каждой стороны. То, что в те же недели происходило с вопросами, которые никто не отмечал, вычитается, чтобы не приписать статье оживлённый сезон. Вопросов становится больше и меньше и само по себе: указанный диапазон так широк, что в 95 случаях из 100 включает истинное значение.
        article
          статья
        compared with
          для сравнения
        {0:question|questions} that nobody marked
          {0:вопрос, который|вопроса, которые|вопросов, которые} никто не отмечал
        weeks
          недели
        left out
          не учтено
        {0}, the week of publishing
          {0}, неделя публикации
        {0}, the week of publishing; without data: {1}
          {0}, неделя публикации; нет данных: {1}
        Week
          Неделя
        Article
          Статья
        The others
          Остальные
        before
          до
        after
          после
        read what customers still write
          прочитать, что клиенты пишут до сих пор
        put it on the list again
          вернуть вопрос в список
        see whether the content answers it
          проверить, отвечают ли на него тексты
        bring in more tickets of those weeks
          загрузить больше обращений за эти недели

        # All articles.
        put it on the list again: its demand came back
          вернуть вопрос в список: спрос на него вернулся
        see its weeks
          посмотреть по неделям
        {0:question|questions} {1?is|are} published.
          Опубликованы ответы на {0:вопрос|вопроса|вопросов}.
        {0:question|questions} {1?is|are} published: {2}.
          Опубликованы ответы на {0:вопрос|вопроса|вопросов} ({2}).
        {0} asked less since
          с тех пор задают реже: {0}
        {0} asked more
          задают чаще: {0}
        {0} asked less and then as before
          сначала реже, потом снова как раньше: {0}
        {0} where no effect can be told
          эффекта не видно: {0}
        {0} too early to tell
          судить рано: {0}
        {0} that cannot be judged
          оценить нельзя: {0}
        Together the {0} that have weeks to compare brought {1}.
          Вместе, по {0:вопросу|вопросам|вопросам}, где недели можно сравнить: {1}.
        Together: {0}.
          Вместе: {0}.
        {0} is no question of its own any more.
          {0} больше не отдельный вопрос.
        Published
          Опубликовано
        Before
          До
        After
          После
        Others
          Остальные
        Effect
          Эффект
        Weeks
          Недели

        # The finding in a few words.
        no weeks before
          нет недель до публикации
        not asked before
          раньше не спрашивали
        nothing to compare
          не с чем сравнить
        too early: {0:week|weeks} more
          рано: ещё {0:неделя|недели|недель}
        too few ask to tell
          спрашивают слишком редко
        cannot be told
          оценить нельзя
        came back
          спрос вернулся
        came back {0}
          снова с {0}
        same
          без изменений

        # The finding as sentences.
        Nothing can be told: the data has no full week before {0} was published on {1}, and two are needed.
          Сказать ничего нельзя: до публикации ответа на {0} ({1}) в данных нет ни одной полной недели, а нужны две.
        Nothing can be told: the data has only one full week before {0} was published on {1}, and two are needed.
          Сказать ничего нельзя: до публикации ответа на {0} ({1}) в данных только одна полная неделя, а нужны две.
        Nothing can be told: nobody asked {0} in the {1:full week|full weeks} before it was published, so demand cannot have fallen.
          Сказать ничего нельзя: за {1:полную неделю|полные недели|полных недель} до публикации вопрос {0} никто не задал, так что спрос не мог упасть.
        Nothing can be told: fewer than two questions that nobody marked were asked in these weeks, so there is nothing to compare {0} with.
          Сказать ничего нельзя: в эти недели задали меньше двух вопросов, которые никто не отмечал, и сравнить {0} не с чем.
        Too few ask {0} to say whether the article helped: it was asked {1} a week before, {2} a week in the {3:full week|full weeks} since. So few questions go up and down by chance: even if only half as many came, {4} weeks would not show it.
          Вопрос {0} задают слишком редко, чтобы сказать, помогла ли статья: раньше {1} в неделю, потом, за {3:полную неделю|полные недели|полных недель}, {2} в неделю. Таких редких вопросов становится больше и меньше случайно: даже если бы их стало вдвое меньше, за {4} недель этого не было бы видно.
        Asked {0} a week before, {1} after; {2}: {3}.
          Раньше спрашивали {0} в неделю, потом {1}; {2}: {3}.
        Demand came back: {0} was asked {1} a week before the article, {2} a week after it, and {3} a week again since {4}, for {5:week|weeks} now.
          Спрос вернулся: вопрос {0} задавали {1} в неделю до статьи, {2} в неделю после неё, а с {4} снова {3} в неделю, уже {5:неделю|недели|недель}.
        It is on the list again.
          Вопрос снова в списке.
        You can reopen it: mark {0} reopened puts it on the list again.
          Его можно открыть снова: mark {0} reopened вернёт его в список.
        about {0} (between {1} and {2})
          примерно {0} (от {1} до {2})
        nothing that can be told: anything from {0} fewer to {1} more questions a week is possible
          ничего определённого: возможно всё от {0} меньше до {1} больше вопросов в неделю
        Too early to tell: no full week has passed since {0} was published on {1}, as the data ends on {2}.
          Судить рано: после публикации ответа на {0} ({1}) ещё не прошло ни одной полной недели, данные заканчиваются {2}.
        Too early to tell: only one full week has passed since {0} was published on {1}, as the data ends on {2}.
          Судить рано: после публикации ответа на {0} ({1}) прошла только одна полная неделя, данные заканчиваются {2}.
        At least {0:more full week|more full weeks} {1?is|are} needed.
          {0?Нужна|Нужны|Нужно} ещё хотя бы {0:полная неделя|полные недели|полных недель}.
        Too early to tell: asked {0} a week before, {1} a week in the {2:full week|full weeks} since. So far even half as many could be chance; about {3:more full week|more full weeks} {4?is|are} needed.
          Судить рано: раньше спрашивали {0} в неделю, потом, за {2:полную неделю|полные недели|полных недель}, {1} в неделю. Пока даже падение вдвое могло бы быть случайностью; {3?нужна|нужны|нужно} ещё примерно {3:полная неделя|полные недели|полных недель}.
        the questions nobody touched were asked as often as before
          вопросы, которых никто не касался, задавали так же часто
        the questions nobody touched went up {0}
          вопросы, которых никто не касался, задавали на {0} чаще
        the questions nobody touched went down {0}
          вопросы, которых никто не касался, задавали на {0} реже
        whether the article helped cannot be told. Anything from {0} fewer questions to {1} more is possible
          нельзя сказать, помогла ли статья. Возможно всё: от {0} меньше вопросов до {1} больше
        so it fell by {0} (between {1} and {2}), about {3}
          значит, снижение на {0} (от {1} до {2}), примерно {3}
        so it rose by {0} (between {1} and {2}), about {3}
          значит, рост на {0} (от {1} до {2}), примерно {3}
        once
          1 раз
        {0:time|times}
          {0:раз|раза|раз}
        {0} times
          {0} раза
        {0:fewer question|fewer questions} a week
          на {0:вопрос|вопроса|вопросов} в неделю меньше
        {0} fewer questions a week
          на {0} вопроса в неделю меньше
        {0:more question|more questions} a week
          на {0:вопрос|вопроса|вопросов} в неделю больше
        {0} more questions a week
          на {0} вопроса в неделю больше

        # Nothing published.
        No question is marked as published, so no article had an effect yet.
          Ни один вопрос не отмечен как опубликованный, так что эффекта от статей пока нет.
        see what to write
          посмотреть, что написать
        say that an article is out
          отметить, что статья вышла
        {0} “{1}” is not marked as published, so nothing can be told.
          Вопрос {0} «{1}» не отмечен как опубликованный, поэтому сказать ничего нельзя.
        say that its article is out
          отметить, что статья о нём вышла
        see what the published articles did
          посмотреть, что дали опубликованные статьи

        # What earlier weeks would have raised.
        --weeks takes at most 52
          --weeks принимает не больше 52
        as of {0} ({1} of {2}) …
          на конец недели {0} ({1} из {2}) …
        Nothing to look back on: the data needs two full weeks at least, one to look back from and one that follows.
          Оглянуться не на что: в данных нужны хотя бы две полные недели, одна для оценки и одна после неё.
        bring in tickets of more weeks
          загрузить обращения за большее число недель
        What would have been raised
          Что было бы найдено
        Articles since
          Статьи, вышедшие с тех пор
        As of {0:earlier week|earlier weeks}, no gap would have been raised.
          По данным {0:прошлой недели|прошлых недель|прошлых недель} не было бы найдено ни одного пробела.
        As of {0:earlier week|earlier weeks}, {1:gap|gaps} would have been raised; {2} of them ({3}) {4?was|were} asked again afterwards, {5:time|times}.
          По данным {0:прошлой недели|прошлых недель|прошлых недель} {1?был бы найден|были бы найдены|было бы найдено} {1:пробел|пробела|пробелов}; о {2} из них ({3}) потом спрашивали снова, всего {5:раз|раза|раз}.
        The gaps of {0} alone made up {1} of the unanswered questions that came after it.
          Одни только пробелы недели {0} составили {1} более поздних вопросов без ответа.
        No page with a known date was published since.
          С тех пор не опубликовано ни одной страницы с известной датой.
        Of {0:article|articles} published since, none was foreseen.
          С тех пор {0?вышла|вышли|вышло} {0:статья|статьи|статей}, ни одной не предвидели.
        Of {0:article|articles} published since, {1} {2?was|were} foreseen.
          С тех пор {0?вышла|вышли|вышло} {0:статья|статьи|статей}, из них предвидели {1}.
        Each week is analysed anew with the tickets, reviews and searches dated before its end, and without later decisions.
          Каждая неделя анализируется заново: только обращения, отзывы и запросы, датированные до её конца, и без более поздних решений.
        A gap of that time counts as the question of today to which at least half of its tickets, reviews and searches belong; later is how often that question was asked afterwards.
          Тогдашний пробел — это сегодняшний вопрос, к которому относится не меньше половины его обращений, отзывов и запросов; «позже» — сколько раз его задали потом.
        To bound the time, 1 in {0} tickets, reviews and searches is analysed; what was asked later is counted in full.
          Чтобы это не длилось слишком долго, из обращений, отзывов и запросов анализируется каждый {0}-й; то, о чём спрашивали позже, сосчитано полностью.
        {0:document|documents} without a date {1?is|are} left out.
          {0:документ|документа|документов} без даты не {0?учтён|учтены|учтено}.
        No page says when it was made, so such pages count as known all the time; gaps that they closed are not among those raised.
          Ни на одной странице не указано, когда она создана, поэтому считается, что страницы были всегда; пробелов, которые они закрыли, среди найденных нет.
        {0} of {1:page|pages} do not say when they were made, so such pages count as known all the time; gaps that they closed are not among those raised.
          На {0} из {1:страницы|страниц|страниц} не указано, когда они созданы, поэтому считается, что они были всегда; пробелов, которые они закрыли, среди найденных нет.
        A page counts with its text of today from the day it was made.
          Страница учитывается со дня создания, с её сегодняшним текстом.
        As of
          На конец
        Raised
          Найдено
        Asked again
          Спросили снова
        Times later
          Сколько раз потом
        Of all unanswered
          Из всех без ответа
        Question, as worded then
          Вопрос, как он звучал тогда
        Raised after
          Найден после
        Later
          Позже
        Foreseen after
          Предвидели после
        no question that recurs
          ни на один повторяющийся вопрос
        not foreseen
          не предвидели
        """#
}
