extension Catalogue {
    /// The workspace, its settings and its health.
    static let polishWorkspace = #"""
        # What is not there.
        there is no workspace at {0} yet; load something first: lacuna load PATH
          pliku roboczego {0} jeszcze nie ma; najpierw coś wczytaj: lacuna load ŚCIEŻKA
        there is no question {0}; no question recurs in this workspace yet
          nie ma pytania {0}; żadne pytanie jeszcze się tu nie powtarza
        there is no question {0}; 'lacuna clusters' lists the ids
          nie ma pytania {0}; wszystkie wymienia 'lacuna clusters'
        {0} is now part of {1}; 'lacuna show {2}' shows it
          {0} to teraz część {1}; zobacz 'lacuna show {2}'
        {0} is no question of its own any more; 'lacuna clusters' lists the ids
          {0} nie jest już osobnym pytaniem; pytania wymienia 'lacuna clusters'
        there is no page '{0}'; did you mean '{1}'?
          nie ma strony '{0}'; może chodzi o '{1}'?
        there is no page '{0}'; 'lacuna articles' lists those that are asked for
          nie ma strony '{0}'; strony, o które pytają klienci, wymienia 'lacuna articles'
        that is {0} pages; name one: {1}
          pasuje tu {0:strona|strony|stron}; podaj jedną: {1}
        no ticket, review or search has a date, so there is no last week; load one with a date column, or name a week: --week 2026-W47
          żadne zgłoszenie, opinia ani wyszukiwanie nie ma daty, więc nie ma ostatniego tygodnia; wczytaj dane z kolumną daty albo podaj tydzień: --week 2026-W47
        no ticket, review or search has a date, so weeks cannot be compared; load some with a date column
          żadne zgłoszenie, opinia ani wyszukiwanie nie ma daty, więc tygodni nie da się porównać; wczytaj dane z kolumną daty
        no {0} has a date, so weeks cannot be compared; load some with a date column
          tu nic nie ma daty ({0}), więc tygodni nie da się porównać; wczytaj dane z kolumną daty
        {0} cannot be written: {1}
          nie można zapisać {0}: {1}
        {0}; nothing was kept
          {0}; niczego nie zapisano
        interrupted; nothing half-done was kept
          przerwano; nic niedokończonego nie zostało

        # The workspace's file.
        no workspace at {0}; 'lacuna load PATH' makes one
          nie ma pliku roboczego {0}; utworzy go 'lacuna load ŚCIEŻKA'
        {0} is not a lacuna workspace
          {0} nie jest plikiem roboczym lacuna
        {0} was written by a newer lacuna (format {1}); this one reads formats up to {2}
          {0} zapisała nowsza lacuna (format {1}); ta odczytuje formaty do {2}
        {0} is damaged: {1}
          plik {0} jest uszkodzony: {1}
        {0} is read-only, and this has to write to it
          plik {0} jest tylko do odczytu, a trzeba w nim coś zapisać
        {0} is in use by process {1}
          pliku {0} używa proces {1}
        {0} is in use by another process
          pliku {0} używa inny proces
        no room left on the disk of {0}
          na dysku z folderem {0} nie ma już miejsca
        {0} is closed already
          plik {0} jest już zamknięty
        a row of its table '{0}' cannot be read
          wiersza tabeli '{0}' nie da się odczytać
        nothing was read
          niczego nie odczytano
        nothing was done
          niczego nie zrobiono
        the folder {0} cannot be made
          nie można utworzyć folderu {0}
        unknown
          nie wiadomo

        # Settings.
        The setting {0} is {1}.
          Ustawienie {0} ma wartość {1}.
        The setting {0} is now {1}.
          Ustawienie {0} ma teraz wartość {1}.
        This workspace has {0:setting|settings}.
          Ten plik roboczy ma {0:ustawienie|ustawienia|ustawień}.
        Setting
          Ustawienie
        Value
          Wartość
        Purpose
          Do czego służy
        change one
          zmień jedno z nich
        where days and weeks begin, as in Europe/Warsaw
          kiedy zaczynają się dni i tygodnie, np. Europe/Warsaw
        how finely questions are told apart: coarse, normal or fine
          jak drobno dzielić pytania: coarse (grubo), normal (zwykle) albo fine (drobno)
        what one ticket counts in the order of gaps, 0 to 10
          ile w kolejności luk waży jedno zgłoszenie, od 0 do 10
        what one search counts in the order of gaps, 0 to 10
          ile w kolejności luk waży jedno wyszukiwanie, od 0 do 10
        what one review counts in the order of gaps, 0 to 10
          ile w kolejności luk waży jedna opinia, od 0 do 10
        how far growth moves a gap; 0 leaves it out
          jak mocno przesuwa lukę wzrost zainteresowania; 0 wyłącza
        how far bad ratings, waiting and reopened tickets move a gap; 0 leaves it out
          jak mocno przesuwają lukę złe oceny, czekanie i ponownie otwarte zgłoszenia; 0 wyłącza
        Sources are how many of tickets, searches and reviews ask it; distinctness is how telling its words are; certainty is how sure it is that there is something to write; growth is how much more it is asked than before; pain is how much more often than usual customers are dissatisfied with it, wait long, open their ticket again or give few stars.
          sources mówi, ile z trzech źródeł (zgłoszenia, wyszukiwania, opinie) zadaje to pytanie; distinctness, jak charakterystyczne są jego słowa; certainty, jak pewne jest, że jest co napisać; growth, o ile częściej niż przedtem się o to pyta; pain, o ile częściej niż zwykle klienci są przy tym niezadowoleni, długo czekają, ponownie otwierają zgłoszenie albo dają mało gwiazdek.
        What decides the order of gaps: {0}
          O kolejności luk decyduje: {0}
        that is a number as Zendesk shows it, or none
          to numer, jaki pokazuje Zendesk, albo none
        the Zendesk user segment that may see exported articles; none for everybody
          segment użytkowników Zendesk, który widzi eksportowane artykuły; none oznacza wszystkich
        the Zendesk permission group that may edit exported articles, a number
          grupa uprawnień Zendesk, która może edytować eksportowane artykuły, jej numer
        there is no such setting; did you mean '{0}'?
          nie ma takiego ustawienia; może chodzi o '{0}'?
        there is no such setting; there is {0}
          nie ma takiego ustawienia; są: {0}
        a time zone looks like Europe/Warsaw, or UTC
          strefę czasową zapisuje się tak: Europe/Warsaw albo UTC
        a weight is a number from 0 to 10, as in 0.5
          waga to liczba od 0 do 10, na przykład 0.5
        Questions are told apart at grain {0} here, for a look: new ids hold for this list only. To keep it so: settings grain {1}
          Pytania podzielono tu na próbę z dokładnością {0}: nowe identyfikatory dotyczą tylko tej listy. Żeby tak zostało: settings grain {1}

        # The health of the workspace.
        The workspace is sound: {0:document|documents} from {1:load|loads}, nothing rejected.
          Plik roboczy jest w porządku: {0:dokument|dokumenty|dokumentów} z {1:wczytania|wczytań|wczytań}, nic nie odrzucono.
        The workspace is sound: {0:document|documents} from {1:load|loads}, {2:row or file|rows or files} rejected.
          Plik roboczy jest w porządku: {0:dokument|dokumenty|dokumentów} z {1:wczytania|wczytań|wczytań}, odrzucono {2:wiersz lub plik|wiersze lub pliki|wierszy lub plików}.
        workspace
          plik roboczy
        can be written
          można w nim pisać
        yes
          tak
        no
          nie
        analysis
          analiza
        current
          aktualna
        made anew by the next command that reads
          powstanie od nowa przy następnym poleceniu, które jej potrzebuje
        engine
          silnik
        program
          program
        Load {0}: {1}
          Wczytanie {0}: {1}
        bring in your content
          wczytaj swoje treści
        see what the content does not answer
          zobacz, na co treści nie odpowiadają

        # Sketches.
        {0} is there already; name a file that is not, after --into
          {0} już istnieje; po --into podaj plik, którego jeszcze nie ma
        {0:document|documents} written to {1}.
          Zapisano {0:dokument|dokumenty|dokumentów} w {1}.
        """#
}
