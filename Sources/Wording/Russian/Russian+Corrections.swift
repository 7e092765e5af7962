extension Catalogue {
    /// Merges, splits and moves, and what came of ids.
    static let russianCorrections = #"""
        # Merges, splits and moves.
        name each question once
          назовите каждый вопрос один раз
        {0} {1?is|are} now part of {2} “{3}”, which {4:document|documents} {5?asks|ask}.
          {0} теперь часть вопроса {2} «{3}»; его {5?задаёт|задают|задают} {4:документ|документа|документов}.
        see who asks it now
          посмотреть, кто его теперь задаёт
        say which tickets ask something else, or a word that they say: --word lamp
          назовите обращения, которые спрашивают о другом, или слово из них: --word lamp
        give a word that can be read: --word lamp
          укажите слово, которое можно прочитать: --word lamp
        {0} or {1}
          {0} или {1}
        {0} of the {1} who ask {2} {3?says|say} {4}:
          {0} из {1} задающих вопрос {2} {3?говорит|говорят|говорят} {4}:
        And {0} more.
          И ещё {0}.
        {0:document|documents} of {1} {2?is|are} now {3} “{4}”, with {5} that {6?says|say} the same.
          {0:документ|документа|документов} из вопроса {1} {2?составляет|составляют|составляют} теперь вопрос {3} «{4}», а с ними и {5:документ|документа|документов} с тем же текстом.
        {0:document|documents} of {1} {2?is|are} now {3} “{4}”.
          {0:документ|документа|документов} из вопроса {1} {2?составляет|составляют|составляют} теперь вопрос {3} «{4}».
        see the new question
          посмотреть новый вопрос
        say either --to or --alone
          укажите либо --to, либо --alone
        say which question they ask, as the last word: move 40641 Q-30; or that they ask none: --alone
          в конце назовите вопрос, который они задают: move 40641 Q-30; или что никакого: --alone
        say which tickets ask it: move 40641 Q-30
          назовите обращения, которые его задают: move 40641 Q-30
        Nothing is left of {0}.
          От {0} ничего не осталось.
        {0} now {1?belongs|belong} to no question, with {2} that {3?says|say} the same.
          {0} больше не {1?относится|относятся|относятся} ни к одному вопросу, а с ними и {2:документ|документа|документов} с тем же текстом.
        {0} now {1?belongs|belong} to no question.
          {0} больше не {1?относится|относятся|относятся} ни к одному вопросу.
        {0} now {1?belongs|belong} to {2} “{3}”, with {4} that {5?says|say} the same: {6:document|documents} {7?asks|ask} it.
          {0} теперь {1?относится|относятся|относятся} к вопросу {2} «{3}», а с ними и {4:документ|документа|документов} с тем же текстом: всего его {7?задаёт|задают|задают} {6:документ|документа|документов}.
        {0} now {1?belongs|belong} to {2} “{3}”: {4:document|documents} {5?asks|ask} it.
          {0} теперь {1?относится|относятся|относятся} к вопросу {2} «{3}»: его {5?задаёт|задают|задают} {4:документ|документа|документов}.
        {0} does not ask {1}; 'lacuna show {2} --members' lists who does
          {0} не задаёт вопрос {1}; кто его задаёт, покажет 'lacuna show {2} --members'
        nothing of {0} would be left: those are all who ask it
          от {0} ничего не осталось бы: это все, кто задаёт этот вопрос
        there is no ticket, review or search {0}; 'lacuna show Q-1 --members' lists the ids of those who ask Q-1
          нет ни обращения, ни отзыва, ни запроса {0}; кто задаёт Q-1, покажет 'lacuna show Q-1 --members'
        {0} is a {1} at once; say which one: --kind {2}
          под номером {0} есть сразу {1}; скажите, что имеется в виду: --kind {2}
        {0} belongs to {1} already
          {0} уже относится к {1}
        {0} belongs to no question already
          {0} и так не относится ни к одному вопросу
        {0} has no words that a question could be made of, so it cannot be moved
          в {0} нет слов, из которых сложился бы вопрос, поэтому перенести его нельзя
        nobody who asks {0} says {1}; 'lacuna show {2} --members' shows their words
          никто из задающих {0} не говорит {1}; их слова покажет 'lacuna show {2} --members'
        everyone who asks {0} says {1}, so nothing of {2} would be left
          все, кто задаёт {0}, говорят {1}, так что от {2} ничего не осталось бы
        Nothing was changed. This is what would come of it.
          Ничего не изменилось. Вот что из этого вышло бы.
        Now
          Сейчас
        Then
          Потом
        {0:more document|more documents} would belong to no question.
          Ещё {0:документ|документа|документов} не {0?относился бы|относились бы|относились бы} ни к одному вопросу.
        do it
          сделать это
        Id
          Id
        Question
          Вопрос
        Verdict
          Оценка

        # What happened to the ids.
        And {0} earlier.
          И ещё {0} раньше.
        {0} (data until {1}).
          {0} (данные до {1}).
        {0:document|documents} of {1} {2?was|were} moved by hand to {3}
          Из вопроса {1} вручную {2?перенесён|перенесены|перенесено} {0:документ|документа|документов} в {3}
        {0} split: {1:document|documents} went to {2}
          Вопрос {0} разделился: {1:документ|документа|документов} {1?перешёл|перешли|перешли} в {2}
        {0} was made part of {1} by hand: {2:document|documents} went there
          Вопрос {0} вручную включён в {1}: туда {2?перешёл|перешли|перешли} {2:документ|документа|документов}
        {0} became part of {1}: {2:document|documents} went there
          Вопрос {0} стал частью {1}: туда {2?перешёл|перешли|перешли} {2:документ|документа|документов}
        {0:document|documents} went to {1}
          {0:документ|документа|документов} {0?перешёл|перешли|перешли} в {1}
        {0:document|documents} {1?was|were} taken out by hand
          вручную {1?вынут|вынуты|вынуто} {0:документ|документа|документов}
        {0:document|documents} {1?asks|ask} what nobody else asks
          {0:документ|документа|документов} {1?спрашивает|спрашивают|спрашивают} то, о чём не спрашивает больше никто
        {0} is no question of its own any more: {1}
          {0} больше не отдельный вопрос: {1}
        {0} is no question of its own any more; who asked it asks what nobody else asks.
          {0} больше не отдельный вопрос; те, кто его задавал, спрашивают то, о чём не спрашивает больше никто.
        {0} is now part of {1}.
          {0} теперь часть {1}.
        What happened to {0}
          Что случилось с {0}

        # Answers that lie on several pages.
        {0} “{1}”: {2} answer it about equally well; keep one, or link them.
          {0} «{1}»: {2} отвечают на это примерно одинаково; оставьте одну или свяжите их ссылками.
        {0} alone speaks of {1}
          только {0} говорит о словах: {1}
        {0} “{1}”: {2}; bring the answer together on one page.
          {0} «{1}»: {2}; соберите ответ на одной странице.
        """#
}
