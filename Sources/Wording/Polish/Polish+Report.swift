extension Catalogue {
    /// The report's first page, its pictures, details and definitions.
    static let polishReport = #"""
        # First page.
        Contents
          Spis treści
        Find in this table
          Szukaj w tej tabeli
        What changed
          Co się zmieniło
        What was published
          Co opublikowano
        What the data lacks
          Czego brakuje w danych
        Expected
          Spodziewany skutek
        nobody yet
          jeszcze nikt
        sudden rise
          nagły wzrost
        up to {0} fewer a week
          do {0} mniej tygodniowo
        not asked lately
          ostatnio nikt nie pytał
        about {0} fewer a week
          około {0} mniej tygodniowo
        What to expect: how often it was asked in a week, on average of the last {0:week|weeks} with data. What an article changes was not measured here yet, so this is the most: as if it answered everybody who asks.
          Czego się spodziewać: tyle razy o to pytano w tygodniu, średnio z {0:ostatniego tygodnia|ostatnich tygodni|ostatnich tygodni} z danymi. Nie zmierzono tu jeszcze, co zmienia artykuł, więc to górna granica: jakby odpowiadał każdemu, kto pyta.
        What to expect: how often it was asked in a week, on average of the last {0:week|weeks} with data, times {1} (between {2} and {3}): by so much {4:published article|published articles} made customers ask less.
          Czego się spodziewać: tyle razy o to pytano w tygodniu, średnio z {0:ostatniego tygodnia|ostatnich tygodni|ostatnich tygodni} z danymi, razy {1} (od {2} do {3}): o tyle rzadziej pytano dzięki {4:opublikowanemu artykułowi|opublikowanym artykułom|opublikowanym artykułom}.
        There is no data before, so nothing can be called a change.
          Nie ma wcześniejszych danych, więc niczego nie można nazwać zmianą.
        What is listed stands out from chance and from what all questions do together; if nothing changed, one report in {0} would still list something.
          Wymienione jest tylko to, czego nie tłumaczy przypadek ani ruch wszystkich pytań razem; gdyby nic się nie zmieniało, i tak coś wymieniałby jeden raport na {0}.
        {0} was published.
          {0}: opublikowano.
        {0} was closed: a page answers it.
          {0}: zamknięto, odpowiada na to strona.
        {0} was dismissed.
          {0}: odrzucono.
        {0} was opened again.
          {0}: otwarto ponownie.
        No data of {0}: that is no drop, and nothing is compared with it.
          Brak danych: {0}. To nie spadek i z niczym tego nie porównano.

        {0:month|months}
          {0:miesiąc|miesiące|miesięcy}
        {0:quarter|quarters}
          {0:kwartał|kwartały|kwartałów}
        {0:period|periods}
          {0:okres|okresy|okresów}

        # Pictures.
        Pictures
          Obrazy
        Which gaps make most of the unanswered demand
          Które luki to większość pytań bez odpowiedzi
        How often each gap was asked in all the data; per cent: what it and those above make of all {0:unanswered request|unanswered requests}. {1}.
          Jak często pytano o każdą lukę we wszystkich danych; procenty: ile ona i te nad nią stanowią ze wszystkich pytań bez odpowiedzi ({0}). {1}.
        What came in, and what stayed unanswered
          Co wpłynęło i co zostało bez odpowiedzi
        What is asked much and answered badly
          O co pytają często, a odpowiedź jest słaba
        Each point is a question; filled ones are gaps. To the right what is asked often, at the bottom what the content hardly answers. The most asked gaps: {0}.
          Każdy punkt to pytanie; wypełnione to luki. Po prawej to, o co pytają często, na dole to, na co treści prawie nie odpowiadają. Najczęstsze luki: {0}.
        Asked, in all the data
          Ile razy pytano, we wszystkich danych
        Likely answered by the content
          Szansa odpowiedzi w treściach

        # Details.
        Gaps
          Luki
        Every gap
          Każda luka
        {0} sure
          pewność {0}
        asked {0:time|times}
          pytano {0:raz|razy|razy}
        expected
          spodziewany skutek
        languages
          języki
        telling words
          charakterystyczne słowa
        stars
          gwiazdki
        {0} on average of {1:review|reviews}
          średnio {0} z {1:opinii|opinii|opinii}
        first reply after
          pierwsza odpowiedź po
        {0:minute|minutes} on average
          średnio {0:minucie|minutach|minutach}
        opened again
          otwarte ponownie
        {0} of {1:ticket|tickets}
          {0} z {1:zgłoszenia|zgłoszeń|zgłoszeń}
        Your pages
          Twoje strony
        {0} of {1:page|pages} {2?answers|answer} questions that come back; no question that comes back has any use for {3}.
          Na powracające pytania {2?odpowiada|odpowiadają|odpowiada} {0} z {1:strony|stron|stron}; liczba stron, których nie potrzebuje żadne powracające pytanie: {3}.
        Customers' words
          Słowa klientów
        Of the questions that were asked in this time: what your pages call otherwise.
          Z pytań zadanych w tym czasie: to, co Twoje strony nazywają inaczej.
        Where it came from
          Skąd są dane

        # How it is counted.
        How it is counted
          Jak to jest liczone
        how many the workspace holds of the time; a search counts once a row
          ile ich z tego czasu jest w pliku roboczym; wyszukiwanie liczy się raz na wiersz
        those for which it is likelier than not that no passage of the content answers them
          te, o których bardziej prawdopodobne jest, że nie odpowiada na nie żaden fragment treści
        the others among those of which it can be told; the range holds the true share 95 times in 100 (Wilson)
          pozostałe spośród tych, o których da się to powiedzieć; przedział zawiera prawdziwy odsetek 95 razy na 100 (Wilson)
        questions that come back, that the content leaves open and that were asked in the time
          powracające pytania, na które treści nie odpowiadają i które zadano w tym czasie
        questions that come back and were never asked before in the data, in no language
          powracające pytania, których wcześniej w danych nikt nie zadał w żadnym języku
        among all searches whose results were counted, each as often as it was made
          wśród wszystkich wyszukiwań z policzonymi wynikami, każde tyle razy, ile je wykonano
        over the tickets that say how long the customer waited for the first reply
          ze zgłoszeń, które podają, jak długo klient czekał na pierwszą odpowiedź
        A gap
          Luka
        a question that comes back, that the content does not answer, or not so that customers find it, and that nobody published, closed or dismissed
          powracające pytanie, na które treści nie odpowiadają albo nie tak, żeby klienci to znaleźli, i którego nikt nie opublikował, nie zamknął ani nie odrzucił
        how likely the verdict is right, by what the texts say
          jak prawdopodobne jest, że ocena jest trafna, sądząc po tekstach
        New, sudden, growing, falling
          Nowe, nagłe, rośnie, spada
        the count of the time against up to eight times before (Fisher's exact test), and a question's part over eighteen (Cochran and Armitage), with more allowance where counts vary more than by chance, and corrected for many questions (Benjamini and Hochberg)
          liczba z tego czasu wobec najwyżej ośmiu wcześniejszych (dokładny test Fishera) oraz udział pytania w osiemnastu (Cochran i Armitage), z większą tolerancją, gdy liczby wahają się bardziej niż przypadkowo, i z poprawką na wiele pytań (Benjamini i Hochberg)
        """#
}
