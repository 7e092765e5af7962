extension Catalogue {
    /// Reports on periods, where they are written, and what was answered since.
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
        a month looks like 2026-11
          miesiąc wygląda tak: 2026-11
        a quarter looks like 2026-Q4, and a year has four
          kwartał wygląda tak: 2026-Q4, a rok ma cztery
        a report is about one period: give --week, --month, --quarter, --since and --until, or --all-weeks
          raport dotyczy jednego okresu: podaj --week, --month, --quarter, --since i --until albo --all-weeks
        --until {0} lies before --since {1}
          --until {0} jest wcześniej niż --since {1}
        --fail-on judges one report, not --all-weeks
          --fail-on ocenia jeden raport, nie --all-weeks
        --all-weeks needs a folder: --output DIR
          --all-weeks wymaga folderu: --output FOLDER
        No week of the data is complete yet.
          Żaden tydzień danych nie jest jeszcze pełny.
        Only what was asked with {0} is counted.
          Liczone jest tylko to, o co pytano przy {0}.
        The data ends on {0}.
          Dane kończą się {0}.
        There is data before and after these days, so something may not have been loaded; this is not taken for a drop.
          Są dane sprzed tych dni i z późniejszych, więc może czegoś nie wczytano; nie jest to uznawane za spadek.
        The data begins on {0}, so only {1} of {2:day|days} {3?is|are} counted.
          Dane zaczynają się {0}, więc {3?liczony jest|liczone są|liczonych jest} tylko {1} z {2:dnia|dni|dni}.
        The data ends on {0}, so only {1} of {2:day|days} {3?is|are} counted.
          Dane kończą się {0}, więc {3?liczony jest|liczone są|liczonych jest} tylko {1} z {2:dnia|dni|dni}.
        What it is compared with is not whole: of {0}, {1:day|days} {2?has|have} data.
          To, z czym jest porównywany, nie jest pełne: {0} dane {2?ma|mają|ma} tylko {1:dzień|dni|dni}.
        another run is writing reports into {0}; try again when it has ended
          inny proces zapisuje raporty w {0}; spróbuj ponownie, gdy skończy
        Wrote {0} in place of an earlier report.
          Zapisano {0} w miejsce wcześniejszego raportu.
        Wrote {0}; somebody had changed what was there, which is now {1}.
          Zapisano {0}; ktoś zmienił to, co tam było, i jest to teraz w {1}.
        Already there, unchanged: {0}.
          Już tam jest, bez zmian: {0}.
        --schema stands alone: it writes no report
          --schema stoi samo: nie zapisuje raportu
        # What was answered, for customers.
        nothing was published in that time; 'lacuna mark ID published --article ADDRESS --on DATE' says what was
          w tym czasie nic nie opublikowano; 'lacuna mark ID published --article ADRES --on DATA' mówi, co opublikowano
        the questions are customers' own words; read them before you send this
          pytania są słowami samych klientów; przeczytaj je, zanim to wyślesz
        nobody said where customers find the answer to {0}, so no link is given; mark ID published --article ADDRESS does
          nikt nie podał, gdzie klienci znajdą odpowiedź na {0}, więc nie ma linku; poda go mark ID published --article ADRES
        You asked, we answered
          Pytaliście – odpowiadamy
        You asked us these questions. Here are the answers, ready to read.
          Zadaliście nam te pytania. Oto odpowiedzi.
        Read: {0}
          Do przeczytania: {0}
        Nobody can be told: it was only searched for.
          Nie ma kogo zawiadomić: było to tylko wyszukiwane.
        To tell: {0}
          Do zawiadomienia: {0}
        --since, --until and --members are for 'export answered'
          --since, --until i --members są dla 'export answered'
        """#
}
