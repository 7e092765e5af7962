extension Catalogue {
    /// What the journey and BUT-situations say.
    static let russianExperience = #"""
        Area
          Отдел
        marketing
          маркетинг
        sales
          продажи
        product
          продукт
        service
          поддержка
        find
          поиск
        buy
          покупка
        use
          использование
        missing help
          нет помощи
        could not find
          не удалось найти
        could not buy
          не удалось купить
        promise not kept
          обещание не сдержано
        Praise
          Похвала
        But
          Но
        What went wrong
          Что пошло не так
        Texts
          Тексты
        Share
          Доля
        Touch point
          Точка контакта
        Touch points
          Точки контакта
        Who must act
          Кто должен действовать
        What comes back
          Что повторяется
        In their words
          Их словами
        In {0} of {1:ticket and review|tickets and reviews} a customer praises something and then says “but”; most often about {2}.
          В {0} из {1:обращения и отзыва|обращений и отзывов|обращений и отзывов} клиент что-то хвалит, а потом говорит «но»; чаще всего: {2}.
        No tickets and no reviews are loaded: a “but” is found in what customers write in whole sentences, above all in reviews.
          Не загружено ни обращений, ни отзывов: «но» ищется в том, что клиенты пишут целыми предложениями, прежде всего в отзывах.
        Nobody praises something and then says “but”.
          Никто ничего не хвалит, чтобы потом сказать «но».
        {0:text|texts} {1?praises|praise} and then {2?says|say} “but”.
          {0:текст|текста|текстов}: сначала {1?хвалит|хвалят|хвалят}, а потом {2?говорит|говорят|говорят} «но».
        bring in what customers say after they bought
          загрузить то, что клиенты говорят после покупки
        look at all of them
          посмотреть все
        read each of them
          прочитать каждый из них
        see what the content says to it
          посмотреть, что об этом говорят страницы
        see where in the journey customers ask
          посмотреть, на каком этапе клиенты спрашивают
        buts takes no --grain
          у buts нет флага --grain
        --by takes a column's name or area
          --by принимает имя столбца или area
        see the whole journey
          посмотреть весь путь
        A moment of truth is {0}: of {1} who rated, only {2} are satisfied, clearly fewer than elsewhere.
          Момент истины – «{0}»: из {1} оценивших довольны лишь {2}, заметно меньше, чем на других этапах.
        Biggest gap
          Самый большой пробел
        Satisfied
          Довольны
        Of {0:request|requests} whose stage can be told, most arise at {1}: {2}.
          Из {0:вопроса|вопросов|вопросов}, чей этап можно определить, больше всего задают на этапе «{1}»: {2}.
        Nothing comes back at {0}.
          Ничего не повторяется на этапах: {0}.
        The weakest stage is {0}: {1} of {2:request|requests} there stay unanswered.
          Самый слабый этап – «{0}»: без ответа там {1} из {2:вопроса|вопросов|вопросов}.
        Who sees to it
          Кто этим занимается
        look at its biggest gap
          посмотреть на его самый большой пробел
        see the stages area by area
          посмотреть этапы по отделам
        see what is open at the weakest stage
          посмотреть, что открыто на самом слабом этапе
        unclear
          неясно
        How often is asked, and how much of it the content leaves open, by {0}.
          Как часто спрашивают и сколько из этого страницы оставляют без ответа, по: {0}.
        No question that comes back has a value in “{0}”.
          Ни у одного повторяющегося вопроса нет значения в «{0}».
        Nobody asks at {0} where {1} is {2}.
          Никто не спрашивает на этапах: {0}, где {1} – {2}.
        there is no column “{0}”; there are: {1}
          нет столбца «{0}»; есть: {1}
        {0:more value|more values} {1?is|are} rarer.
          Ещё {0:значение|значения|значений} {1?встречается|встречаются|встречаются} реже.
        Of {0:question|questions} the stage of {1} can be told.
          Из {0:вопроса|вопросов|вопросов} этап можно определить для {1}.
        The customer's journey
          Путь клиента
        What stays open along the journey
          Что остаётся без ответа на пути клиента
        Unanswered requests by stage and by the area that sees to them; a dash where nobody asks.
          Вопросы без ответа по этапам и отделам, которые ими занимаются; прочерк там, где никто не спрашивает.
        """#
}
