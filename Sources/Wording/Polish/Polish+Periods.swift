extension Catalogue {
    /// What periods are called.
    static let polishPeriods = #"""
        Support content gaps, {0}
          Luki w treściach, {0}
        Support content gaps, {0} to {1}
          Luki w treściach, od {0} do {1}
        Support content gaps, quarter {0} of {1}
          Luki w treściach, {0}. kwartał {1}
        Month
          Miesiąc
        Quarter
          Kwartał
        Period
          Okres
        This month
          Ten miesiąc
        This quarter
          Ten kwartał
        This period
          Ten okres
        Last month
          Poprzedni
        Last quarter
          Poprzedni
        Before
          Poprzedni
        the week before
          tydzień wcześniej
        the month before
          miesiąc wcześniej
        the quarter before
          kwartał wcześniej
        the {0:day|days} before
          w ciągu {0:poprzedniego dnia|poprzednich dni|poprzednich dni}
        Usual is the mean of the {0:week|weeks} before that have data.
          Zwykle to średnia z {0:poprzedniego tygodnia|poprzednich tygodni|poprzednich tygodni}, z których są dane.
        Usual is the mean of the {0:month|months} before that have data.
          Zwykle to średnia z {0:poprzedniego miesiąca|poprzednich miesięcy|poprzednich miesięcy}, z których są dane.
        Usual is the mean of the {0:quarter|quarters} before that have data.
          Zwykle to średnia z {0:poprzedniego kwartału|poprzednich kwartałów|poprzednich kwartałów}, z których są dane.
        Usual is the mean of the {0:period|periods} before, as long, that have data.
          Zwykle to średnia z {0:poprzedniego okresu|poprzednich okresów|poprzednich okresów} tej samej długości, z których są dane.
        Growing and falling is what chance hardly makes: at most one in ten of them.
          Rośnie lub spada to, czego przypadek raczej nie tłumaczy: najwyżej jedno na dziesięć jest przypadkiem.
        January {0}
          styczeń {0}
        February {0}
          luty {0}
        March {0}
          marzec {0}
        April {0}
          kwiecień {0}
        May {0}
          maj {0}
        June {0}
          czerwiec {0}
        July {0}
          lipiec {0}
        August {0}
          sierpień {0}
        September {0}
          wrzesień {0}
        October {0}
          październik {0}
        November {0}
          listopad {0}
        December {0}
          grudzień {0}
        """#
}
