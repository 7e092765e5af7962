extension Catalogue {
    /// What people decided about questions.
    static let russianDecisions = #"""
        # What has become of a question.
        {0} “{1}” is now open.
          Вопрос {0} «{1}» теперь открыт.
        {0} “{1}” is now accepted.
          Вопрос {0} «{1}» теперь принят в работу.
        {0} “{1}” is now drafted.
          У вопроса {0} «{1}» теперь есть черновик ответа.
        {0} “{1}” is now reviewed.
          Черновик ответа на вопрос {0} «{1}» теперь проверен.
        {0} “{1}” is now published.
          Ответ на вопрос {0} «{1}» теперь опубликован.
        {0} “{1}” is now closed.
          Вопрос {0} «{1}» теперь закрыт.
        {0} “{1}” is now dismissed.
          Вопрос {0} «{1}» теперь отклонён.
        {0} “{1}” is now reopened.
          Вопрос {0} «{1}» снова открыт.
        No page “{0}” is loaded, so it stays a gap in the analysis: load the page, or name one that is loaded.
          Страница «{0}» не загружена, поэтому в анализе вопрос остаётся пробелом: загрузите её или назовите другую, уже загруженную.
        From now on “{0}” counts as its answer, and the next analysis learns from that.
          Теперь ответом считается «{0}», и следующий анализ на этом учится.
        see what is still to write
          посмотреть, что ещё надо написать
        say why it is dismissed: --reason TEXT
          скажите, почему отклоняете: --reason ТЕКСТ
        {0} lies ahead; say so once it has happened, or give the day it happened: --on {1}
          {0} ещё впереди; скажите об этом, когда всё случится, или укажите день, когда это было: --on {1}
        {0} takes care of {1} “{2}” by {3}.
          Вопросом {1} «{2}» занимается {0}, срок: {3}.
        {0} takes care of {1} “{2}”.
          Вопросом {1} «{2}» занимается {0}.
        Nobody takes care of {0} “{1}” yet.
          Вопросом {0} «{1}» пока никто не занимается.
        say who is to write it
          сказать, кто это напишет
        give a name
          укажите имя
        give a name that can be read
          укажите название, которое можно прочитать
        {0} is now called “{1}”; it was “{2}”.
          Вопрос {0} теперь называется «{1}»; было «{2}».

        # Decisions.
        Nobody has decided anything about {0} yet.
          По вопросу {0} пока никто ничего не решил.
        Nobody has decided anything yet.
          Пока никто ничего не решил.
        see what there is to decide
          посмотреть, что предстоит решить
        Day
          День
        Who
          Кто
        Decision
          Решение
        Holds
          В силе
        taken back
          отменено
        {0:decision|decisions}, of which {1} {2?holds|hold}.
          {0:решение|решения|решений}, в силе: {1}.
        take the last one back
          отменить последнее
        Took back that {0}.
          Отменено: {0}.
        It holds again that {0}.
          Снова в силе: {0}.
        do it again
          сделать это снова
        take it back
          отменить это
        there is no decision, setting or load to take back
          нет ни решения, ни настройки, ни загрузки, которые можно отменить
        there is nothing to do again
          возвращать нечего
        the setting {0} is {1}
          настройка {0}: {1}
        load {0} of {1} brought {2:document|documents}
          загрузка {0} ({1}), {2:новый документ|новых документа|новых документов}
        load {0} of {1} brought {2:document|documents} and changed {3}
          загрузка {0} ({1}), {2:новый документ|новых документа|новых документов} и {3:изменённый|изменённых|изменённых}
        {0} is called “{1}”
          вопрос {0} называется «{1}»
        {0} is closed: {1} answers {2}
          вопрос {0} закрыт: на {2} отвечает страница {1}
        {0} takes care of {1} by {2}
          вопросом {1} занимается {0}, срок: {2}
        {0} takes care of {1}
          вопросом {1} занимается {0}
        {0} {1?is|are} part of {2}
          {0} — часть вопроса {2}
        {0} and {1} are different questions
          {0} и {1} — разные вопросы
        {0} and {1} are different questions already
          {0} и {1} и так разные вопросы
        {0} “{1}” and {2} are now different questions.
          {0} «{1}» и {2} теперь разные вопросы.
        {0} and {1} would be apart.
          {0} и {1} стали бы отдельными вопросами.
        name either questions, as in split {0} Q-9, or tickets and words
          назовите либо вопросы, как в split {0} Q-9, либо обращения и слова
        {0:document|documents} of {1} {2?is|are} {3}
          {0:документ|документа|документов} из вопроса {1} {2?составляет|составляют|составляют} вопрос {3}
        {0} is open
          вопрос {0} открыт
        {0} is accepted
          вопрос {0} принят в работу
        {0} is drafted
          у вопроса {0} есть черновик ответа
        {0} is reviewed
          черновик ответа на вопрос {0} проверен
        {0} is published
          ответ на вопрос {0} опубликован
        {0} is closed
          вопрос {0} закрыт
        {0} is dismissed
          вопрос {0} отклонён
        {0} is reopened
          вопрос {0} снова открыт
        That day is past.
          Этот день уже прошёл.
        {0:document|documents} {1?belongs|belong} to no question
          {0:документ|документа|документов} не {1?относится|относятся|относятся} ни к одному вопросу
        {0:document|documents} {1?belongs|belong} to {2}
          {0:документ|документа|документов} {1?относится|относятся|относятся} к вопросу {2}
        {0:document|documents} of {1} {2?belongs|belong} to no question
          {0:документ|документа|документов} из {1} не {2?относится|относятся|относятся} ни к одному вопросу
        {0:document|documents} of {1} {2?belongs|belong} to {3}
          {0:документ|документа|документов} из {1} {2?относится|относятся|относятся} к вопросу {3}
        """#
}
