extension Catalogue {
    /// The workspace, its settings and its health.
    static let russianWorkspace = #"""
        # What is not there.
        there is no workspace at {0} yet; load something first: lacuna load PATH
          рабочего файла {0} пока нет; сначала загрузите что-нибудь: lacuna load ПУТЬ
        there is no question {0}; no question recurs in this workspace yet
          вопроса {0} нет; пока ни один вопрос здесь не повторяется
        there is no question {0}; 'lacuna clusters' lists the ids
          вопроса {0} нет; все перечислит 'lacuna clusters'
        {0} is now part of {1}; 'lacuna show {2}' shows it
          {0} теперь часть {1}; посмотрите 'lacuna show {2}'
        {0} is no question of its own any more; 'lacuna clusters' lists the ids
          {0} больше не отдельный вопрос; вопросы перечислит 'lacuna clusters'
        there is no page '{0}'; did you mean '{1}'?
          страницы '{0}' нет; может быть, '{1}'?
        there is no page '{0}'; 'lacuna articles' lists those that are asked for
          страницы '{0}' нет; страницы, о которых спрашивают, перечислит 'lacuna articles'
        that is {0} pages; name one: {1}
          подходит {0:страница|страницы|страниц}; назовите одну: {1}
        no ticket, review or search has a date, so there is no last week; load one with a date column, or name a week: --week 2026-W47
          ни у обращений, ни у отзывов, ни у запросов нет даты, поэтому нет и последней недели; загрузите данные со столбцом даты или назовите неделю: --week 2026-W47
        no ticket, review or search has a date, so weeks cannot be compared; load some with a date column
          ни у обращений, ни у отзывов, ни у запросов нет даты, поэтому недели не сравнить; загрузите данные со столбцом даты
        no {0} has a date, so weeks cannot be compared; load some with a date column
          здесь ни у чего нет даты ({0}), поэтому недели не сравнить; загрузите данные со столбцом даты
        {0} cannot be written: {1}
          не удаётся записать {0}: {1}
        {0}; nothing was kept
          {0}; ничего не сохранено
        interrupted; nothing half-done was kept
          прервано; ничего недоделанного не осталось

        # The workspace's file.
        no workspace at {0}; 'lacuna load PATH' makes one
          рабочего файла {0} нет; его создаст 'lacuna load ПУТЬ'
        {0} is not a lacuna workspace
          {0} — не рабочий файл lacuna
        {0} was written by a newer lacuna (format {1}); this one reads formats up to {2}
          {0} записан более новой версией lacuna (формат {1}); эта читает форматы до {2}
        {0} is damaged: {1}
          файл {0} повреждён: {1}
        {0} is read-only, and this has to write to it
          файл {0} только для чтения, а в него нужно записать
        {0} is in use by process {1}
          файл {0} занят процессом {1}
        {0} is in use by another process
          файл {0} занят другим процессом
        no room left on the disk of {0}
          на диске с папкой {0} не осталось места
        {0} is closed already
          файл {0} уже закрыт
        a row of its table '{0}' cannot be read
          строку таблицы '{0}' не прочитать
        nothing was read
          ничего не прочитано
        nothing was done
          ничего не сделано
        the folder {0} cannot be made
          не удаётся создать папку {0}
        unknown
          неизвестно

        # Settings.
        The setting {0} is {1}.
          Настройка {0}: {1}.
        The setting {0} is now {1}.
          Настройка {0} теперь: {1}.
        This workspace has {0:setting|settings}.
          У этого рабочего файла {0:настройка|настройки|настроек}.
        Setting
          Настройка
        Value
          Значение
        Purpose
          Для чего
        change one
          изменить одну из них
        where days and weeks begin, as in Europe/Warsaw
          когда начинаются дни и недели, например Europe/Warsaw
        how finely questions are told apart: coarse, normal or fine
          насколько мелко делить вопросы: coarse (крупно), normal (обычно) или fine (мелко)
        what one ticket counts in the order of gaps, 0 to 10
          сколько в порядке пробелов весит одно обращение, от 0 до 10
        what one search counts in the order of gaps, 0 to 10
          сколько в порядке пробелов весит один запрос в поиске, от 0 до 10
        what one review counts in the order of gaps, 0 to 10
          сколько в порядке пробелов весит один отзыв, от 0 до 10
        how far growth moves a gap; 0 leaves it out
          насколько пробел сдвигает рост спроса; 0 отключает
        how far bad ratings, waiting and reopened tickets move a gap; 0 leaves it out
          насколько пробел сдвигают плохие оценки, ожидание и повторно открытые обращения; 0 отключает
        Sources are how many of tickets, searches and reviews ask it; distinctness is how telling its words are; certainty is how sure it is that there is something to write; growth is how much more it is asked than before; pain is how much more often than usual customers are dissatisfied with it, wait long, open their ticket again or give few stars.
          sources — в скольких из трёх источников (обращения, запросы, отзывы) это спрашивают; distinctness — насколько характерны слова вопроса; certainty — насколько точно, что тут есть о чём писать; growth — насколько чаще прежнего об этом спрашивают; pain — насколько чаще обычного клиенты при этом недовольны, долго ждут, открывают обращение снова или ставят мало звёзд.
        What decides the order of gaps: {0}
          Порядок пробелов определяет: {0}
        that is a number as Zendesk shows it, or none
          это номер, как его показывает Zendesk, или none
        the Zendesk user segment that may see exported articles; none for everybody
          сегмент пользователей Zendesk, который видит экспортированные статьи; none — все
        the Zendesk permission group that may edit exported articles, a number
          группа прав Zendesk, которая может править экспортированные статьи, её номер
        there is no such setting; did you mean '{0}'?
          такой настройки нет; может быть, '{0}'?
        there is no such setting; there is {0}
          такой настройки нет; есть: {0}
        a time zone looks like Europe/Warsaw, or UTC
          часовой пояс пишется так: Europe/Warsaw или UTC
        a weight is a number from 0 to 10, as in 0.5
          вес — это число от 0 до 10, например 0.5
        Questions are told apart at grain {0} here, for a look: new ids hold for this list only. To keep it so: settings grain {1}
          Вопросы здесь для пробы разделены с мелкостью {0}: новые номера действуют только в этом списке. Чтобы так и осталось: settings grain {1}

        # The health of the workspace.
        The workspace is sound: {0:document|documents} from {1:load|loads}, nothing rejected.
          Рабочий файл в порядке: {0:документ|документа|документов} из {1:загрузки|загрузок|загрузок}, ничего не отклонено.
        The workspace is sound: {0:document|documents} from {1:load|loads}, {2:row or file|rows or files} rejected.
          Рабочий файл в порядке: {0:документ|документа|документов} из {1:загрузки|загрузок|загрузок}, отклонено: {2:строка или файл|строки или файла|строк или файлов}.
        workspace
          рабочий файл
        can be written
          можно записывать
        yes
          да
        no
          нет
        analysis
          анализ
        current
          актуален
        made anew by the next command that reads
          обновится при следующей команде, которой он нужен
        engine
          движок
        program
          программа
        Load {0}: {1}
          Загрузка {0}: {1}
        bring in your content
          загрузить свои тексты
        see what the content does not answer
          посмотреть, на что тексты не отвечают

        # Sketches.
        {0} is there already; name a file that is not, after --into
          {0} уже есть; после --into назовите файл, которого ещё нет
        {0:document|documents} written to {1}.
          {0?Записан|Записано|Записано} {0:документ|документа|документов} в {1}.
        """#
}
