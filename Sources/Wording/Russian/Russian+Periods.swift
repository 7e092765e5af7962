extension Catalogue {
    /// What periods are called.
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
        Growing and falling is what chance hardly makes: at most one in ten of them.
          Растёт или падает то, что вряд ли объясняется случаем: случайно не больше одного из десяти.
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
        """#
}
