extension Catalogue {
    /// What is said of verdicts and how they came about.
    static let russianVerdicts = #"""
        # What a verdict is called, and what it means.
        covered
          ответ есть
        missing
          нет ответа
        thin
          мало
        wrong words
          не те слова
        stale
          устарело
        conflicting
          противоречие
        product defect
          дефект продукта
        private
          личное дело клиента
        out of scope
          не по теме
        unknown
          неизвестно
        the content answers it
          ответ в текстах есть
        nothing in the content answers it
          в текстах ответа нет
        the content mentions it and does not answer it
          тексты об этом упоминают, но не отвечают
        the content answers it in words that customers do not use
          ответ в текстах есть, но не теми словами, которыми говорят клиенты
        the content answers it, yet people go on asking
          ответ в текстах есть, но спрашивать не перестают
        two passages of the content disagree
          два места в текстах противоречат друг другу
        the product must be repaired, no text helps
          нужно чинить продукт, текстом тут не поможешь
        the answer needs this customer's account
          ответ зависит от данных конкретного клиента
        it is no question for this content
          это вопрос не к этим текстам
        # What has become of a question.
        open
          открыт
        accepted
          принят
        drafted
          есть черновик
        reviewed
          проверен
        published
          опубликован
        closed
          закрыт
        dismissed
          отклонён
        reopened
          открыт снова
        # Stages of the customer's journey.
        need
          потребность
        options
          выбор
        decide and buy
          решение и покупка
        receive
          получение
        set up and use
          настройка и использование
        questions
          вопросы
        integrate
          интеграция
        # The answer to "why?".
        {0} is a gap ({1}): {2}.
          {0} — это пробел ({1}): {2}.
        {0} is no gap ({1}): {2}.
          {0} — это не пробел ({1}): {2}.
        But it is one: {0} is a gap ({1}): {2}.
          И всё же {0} — это пробел ({1}): {2}.
        {0}, {1} sure
          {0}, уверенность {1}
        {0} ({1} sure)
          {0} (уверенность {1})
        No content is loaded, so nothing can be said about {0} yet.
          Тексты не загружены, поэтому о {0} пока ничего сказать нельзя.
        Where the content disagrees
          Где тексты противоречат друг другу
        bring in your content
          загрузить свои тексты
        get a first draft of the answer
          получить первый черновик ответа
        take it off the list
          убрать его из списка
        read what customers write
          прочитать, что пишут клиенты
        # Reasons.
        The content answers it.
          Ответ в текстах есть.
        “{0}” answers it.
          На это отвечает страница «{0}».
        “{0}” answers it: it speaks of {1}.
          На это отвечает страница «{0}»; общие слова: {1}.
        Nothing in the content comes near it.
          В текстах нет ничего похожего.
        “{0}” mentions it in passing and does not answer it.
          Страница «{0}» об этом лишь упоминает, но не отвечает.
        “{0}” mentions {1} and says nothing of {2}.
          Страница «{0}» об этом упоминает ({1}), но о главном молчит ({2}).
        Nothing in the content comes near; the closest page is “{0}”.
          В текстах нет ничего похожего; ближе всего страница «{0}».
        Nothing in the content speaks of {0} as customers do; the closest page is “{1}”.
          В текстах нет слов, которыми спрашивают клиенты ({0}); ближе всего страница «{1}».
        {0} of {1} replies admit a fault of the product: it needs a repair, not an article.
          В {0} из {1:ответа|ответов|ответов} операторы признают дефект продукта: нужен ремонт, а не статья.
        {0} of {1} say that it began with an update: it needs a repair, not an article.
          {0} из {1} {0?пишет|пишут|пишут}, что всё началось с обновления: нужен ремонт, а не статья.
        {0} of {1} name an order or an account: the answer depends on that customer's data.
          {0} из {1} {0?называет|называют|называют} заказ или учётную запись: ответ зависит от данных клиента.
        {0} of {1} replies say that it is not for us to answer.
          В {0} из {1:ответа|ответов|ответов} операторы пишут, что это вопрос не к нам.
        “{0}” and “{1}” disagree: {2} in one, {3} in the other.
          Страницы «{0}» и «{1}» противоречат друг другу: на одной {2}, на другой {3}.
        “{0}” and “{1}” disagree: one denies what the other says.
          Страницы «{0}» и «{1}» противоречат друг другу: одна отрицает то, что говорит другая.
        “{0}” comes near, and {1} of {2} replies say that a page is old or wrong.
          Ближе всего страница «{0}», а в {1} из {2:ответа|ответов|ответов} операторы пишут, что страница устарела или неверна.
        “{0}” comes near, and {1} of {2} replies say that something is no longer so.
          Ближе всего страница «{0}», а в {1} из {2:ответа|ответов|ответов} операторы пишут, что что-то уже изменилось.
        “{0}” says what agents reply, in words that customers use.
          Страница «{0}» говорит то же, что и операторы, причём словами клиентов.
        “{0}” says what agents reply, but not {1}, as customers call it: no new article needed, add their words.
          Страница «{0}» говорит то же, что и операторы, но не словами клиентов ({1}): новая статья не нужна, достаточно добавить эти слова.
        {0} said on {1} that “{2}” answers it.
          На это отвечает страница «{2}»: так решено {1} ({0}).
        # Evidence, doubts and what would change a verdict.
        Only one asks it, too few to tell whether it will come back.
          Об этом спрашивает только один человек: слишком мало, чтобы знать, повторится ли вопрос.
        Only {0} ask it, too few to tell whether it will come back.
          Об этом спрашивают только {0:человек|человека|человек}: слишком мало, чтобы знать, повторится ли вопрос.
        No content is loaded, so nothing can be said about it.
          Тексты не загружены, поэтому сказать об этом ничего нельзя.
        By customers' words the closest passage is in “{0}” ({1}). On average their questions find a likeness of {2}, below the {3} from which on an answer is likely in this content.
          По словам клиентов самый близкий отрывок — на странице «{0}» ({1}). Среднее сходство их вопросов {2}; в этих текстах ответ вероятен только от {3}.
        By customers' words the closest passage is in “{0}” ({1}). On average their questions find a likeness of {2}, above the {3} from which on an answer is likely in this content.
          По словам клиентов самый близкий отрывок — на странице «{0}» ({1}). Среднее сходство их вопросов {2}; в этих текстах ответ вероятен уже от {3}.
        It shares with them: {0}.
          Общие слова: {0}.
        It lacks: {0}.
          В нём нет слов: {0}.
        By its words alone it would not count as answered: {0} alike, below {1}.
          По одним словам ответ был бы не виден: сходство {0}, ниже порога {1}.
        The page does not say {0}, as customers do.
          На странице нет слов клиентов: {0}.
        It would be a gap again if that page were gone, or after: mark {0} reopened
          Это снова будет пробел, если эта страница исчезнет или после: mark {0} reopened
        It would become a gap if that page no longer said what agents reply, or not in customers' words.
          Это станет пробелом, если страница перестанет говорить то же, что операторы, или скажет это не словами клиентов.
        It would become a gap below {0}: if that page were gone, or if more customers asked it in other words.
          Это станет пробелом при сходстве ниже {0}: если этой страницы не станет или больше клиентов спросят другими словами.
        It would become a gap if most customers asked without naming an order or an account.
          Это станет пробелом, если большинство клиентов будет спрашивать, не называя заказа или учётной записи.
        It would become a gap if agents told customers what to do, instead of admitting a fault.
          Это станет пробелом, если операторы будут говорить клиентам, что делать, а не признавать неисправность.
        It would become a gap if most of them asked something that agents answer themselves.
          Это станет пробелом, если большинство спросит о том, на что операторы отвечают сами.
        Most of them thank, praise or complain in general, or a program sent them: they ask nothing.
          Большинство благодарит, хвалит или жалуется вообще, либо это письма программ: они ни о чём не спрашивают.
        It would be covered if both pages said the same.
          Пробела не будет, когда обе страницы станут говорить одно и то же.
        It would be covered if the page said what agents reply today.
          Пробела не будет, когда на странице появится то, что операторы отвечают сегодня.
        It would be covered if “{0}”, in its title or in a heading, spoke of {1}.
          Пробела не будет, когда в названии или заголовке страницы «{0}» появятся слова клиентов: {1}.
        It would be covered from {0} on: if a page answered it in customers' words.
          Пробела не будет при сходстве от {0}: когда какая-нибудь страница ответит на это словами клиентов.
        It would be covered from {0} on: if a page answered it and spoke of {1}.
          Пробела не будет при сходстве от {0}: когда какая-нибудь страница ответит на это словами клиентов ({1}).
        # Articles in too few languages.
        in English
          на английском
        in Polish
          на польском
        in Russian
          на русском
        in language “{0}”
          на языке «{0}»
        {0:article|articles} {1?has|have} a title and no text below it, so {2?it answers|they answer} nothing.
          {0:статья состоит|статьи состоят|статей состоят} из одного названия без текста и ни на что не {0?отвечает|отвечают|отвечают}.
        No article {0} is loaded: questions {1} are compared with other languages, where only the same words can be found, so they nearly all count as unanswered.
          Статей {0} не загружено: вопросы {1} сравниваются с текстами на других языках, а там находятся только одинаковые слова, поэтому почти все считаются вопросами без ответа.
        Only {0:article|articles} {1} {2?is|are} loaded: whether {3?it answers|they answer} a question {4} is little more than a guess.
          {0?Загружена|Загружены|Загружено} только {0:статья|статьи|статей} {1}: {0?отвечает ли она|отвечают ли они|отвечают ли они} на вопрос {4}, можно лишь гадать.
        """#
}
