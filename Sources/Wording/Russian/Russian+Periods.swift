extension Catalogue {
    /// Reports on periods, where they are written, and what was answered since.
    static let russianPeriods = #"""
        Support content gaps, {0}
          Пробелы в текстах, {0}
        Support content gaps, {0} to {1}
          Пробелы в текстах, с {0} по {1}
        Support content gaps, quarter {0} of {1}
          Пробелы в текстах, {0}-й квартал {1}
        Month
          Месяц
        Quarter
          Квартал
        Period
          Период
        This month
          Этот месяц
        This quarter
          Этот квартал
        This period
          Этот период
        Last month
          Прошлый
        Last quarter
          Прошлый
        Before
          Прошлый
        the week before
          неделей раньше
        the month before
          месяцем раньше
        the quarter before
          кварталом раньше
        the {0:day|days} before
          за {0:предыдущий день|предыдущих дня|предыдущих дней}
        Usual is the mean of the {0:week|weeks} before that have data.
          Обычно — среднее за {0:предыдущую неделю|предыдущие недели|предыдущих недель}, за которые есть данные.
        Usual is the mean of the {0:month|months} before that have data.
          Обычно — среднее за {0:предыдущий месяц|предыдущих месяца|предыдущих месяцев}, за которые есть данные.
        Usual is the mean of the {0:quarter|quarters} before that have data.
          Обычно — среднее за {0:предыдущий квартал|предыдущих квартала|предыдущих кварталов}, за которые есть данные.
        Usual is the mean of the {0:period|periods} before, as long, that have data.
          Обычно — среднее за {0:предыдущий период|предыдущих периода|предыдущих периодов} той же длины, за которые есть данные.
        January {0}
          январь {0}
        February {0}
          февраль {0}
        March {0}
          март {0}
        April {0}
          апрель {0}
        May {0}
          май {0}
        June {0}
          июнь {0}
        July {0}
          июль {0}
        August {0}
          август {0}
        September {0}
          сентябрь {0}
        October {0}
          октябрь {0}
        November {0}
          ноябрь {0}
        December {0}
          декабрь {0}
        a month looks like 2026-11
          месяц выглядит так: 2026-11
        a quarter looks like 2026-Q4, and a year has four
          квартал выглядит так: 2026-Q4, и в году их четыре
        a report is about one period: give --week, --month, --quarter, --since and --until, or --all-weeks
          отчёт — об одном периоде: укажите --week, --month, --quarter, --since и --until или --all-weeks
        --until {0} lies before --since {1}
          --until {0} раньше, чем --since {1}
        --fail-on judges one report, not --all-weeks
          --fail-on оценивает один отчёт, а не --all-weeks
        --all-weeks needs a folder: --output DIR
          для --all-weeks нужна папка: --output ПАПКА
        No week of the data is complete yet.
          Ни одна неделя данных ещё не полная.
        Only what was asked with {0} is counted.
          Учтено только то, о чём спрашивали при {0}.
        The data ends on {0}.
          Данные заканчиваются {0}.
        There is data before and after these days, so something may not have been loaded; this is not taken for a drop.
          Данные есть до и после этих дней, поэтому, возможно, что-то не загружено; за спад это не считается.
        The data begins on {0}, so only {1} of {2:day|days} {3?is|are} counted.
          Данные начинаются {0}, поэтому {3?учтён|учтены|учтено} только {1} из {2:дня|дней|дней}.
        The data ends on {0}, so only {1} of {2:day|days} {3?is|are} counted.
          Данные заканчиваются {0}, поэтому {3?учтён|учтены|учтено} только {1} из {2:дня|дней|дней}.
        What it is compared with is not whole: of {0}, {1:day|days} {2?has|have} data.
          То, с чем сравнивается, неполно: {0} данные есть только за {1:день|дня|дней}.
        another run is writing reports into {0}; try again when it has ended
          другой процесс записывает отчёты в {0}; повторите, когда он закончит
        Wrote {0} in place of an earlier report.
          Записано {0} вместо прежнего отчёта.
        Wrote {0}; somebody had changed what was there, which is now {1}.
          Записано {0}; кто-то изменил то, что там было, и теперь это {1}.
        Already there, unchanged: {0}.
          Уже на месте, без изменений: {0}.
        --schema stands alone: it writes no report
          --schema указывают отдельно: отчёта он не пишет
        # What was answered, for customers.
        nothing was published in that time; 'lacuna mark ID published --article ADDRESS --on DATE' says what was
          за это время ничего не опубликовано; 'lacuna mark ID published --article АДРЕС --on ДАТА' говорит, что опубликовано
        the questions are customers' own words; read them before you send this
          вопросы — слова самих клиентов; прочитайте их, прежде чем отправлять
        nobody said where customers find the answer to {0}, so no link is given; mark ID published --article ADDRESS does
          никто не сказал, где клиенты найдут ответ на {0}, поэтому ссылки нет; её задаёт mark ID published --article АДРЕС
        You asked, we answered
          Вы спрашивали — мы ответили
        You asked us these questions. Here are the answers, ready to read.
          Вы задавали нам эти вопросы. Вот ответы.
        Read: {0}
          Читайте: {0}
        Nobody can be told: it was only searched for.
          Сообщить некому: это только искали.
        To tell: {0}
          Кому сообщить: {0}
        --since, --until and --members are for 'export answered'
          --since, --until и --members — для 'export answered'
        """#
}
