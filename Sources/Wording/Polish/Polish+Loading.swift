extension Catalogue {
    /// Loads, and how their files were understood.
    static let polishLoading = #"""
        # What is counted.
        {0:document|documents}
          {0:dokument|dokumenty|dokumentów}
        {0:ticket|tickets}
          {0:zgłoszenie|zgłoszenia|zgłoszeń}
        {0:review|reviews}
          {0:opinia|opinie|opinii}
        {0:search|searches}
          {0:wyszukiwanie|wyszukiwania|wyszukiwań}
        {0:content page|content pages}
          {0:strona|strony|stron}
        {0:page|pages}
          {0:strona|strony|stron}
        {0:campaign|campaigns}
          {0:kampania|kampanie|kampanii}
        ticket
          zgłoszenie
        review
          opinia
        search
          wyszukiwanie
        content
          treści
        campaign
          kampania
        tickets
          zgłoszenia
        reviews
          opinie
        searches
          wyszukiwania
        content pages
          strony
        campaigns
          kampanie

        # What a load found.
        Nothing new: a load would change nothing; {0} {1?is|are} here already.
          Nic nowego: wszystko już tu jest ({0}), więc wczytanie niczego by nie zmieniło.
        Nothing new: {0} {1?is|are} here already, so nothing was changed.
          Nic nowego: wszystko już tu jest ({0}), więc nic się nie zmieniło.
        Would load {0}: {1}. Nothing was changed.
          Do wczytania: {0} ({1}). Na razie nic się nie zmieniło.
        Loaded {0}: {1}.
          Wczytano: {0} ({1}).
        {0} new
          {0:nowy|nowe|nowych}
        {0} changed
          {0:zmieniony|zmienione|zmienionych}
        {0} as before
          {0} bez zmian
        load it for real
          wczytaj naprawdę
        see all that was rejected, and why
          zobacz, co odrzucono i dlaczego
        bring in what customers wrote
          wczytaj to, co piszą klienci
        bring in your content, so that gaps can be told
          wczytaj swoje treści, żeby było widać luki
        see what customers ask
          zobacz, o co pytają klienci
        see every load and how each file was read
          zobacz wszystkie wczytania i jak odczytano każdy plik
        reading
          wczytywanie
        storing
          zapisywanie

        # How the files were understood.
        And {0:more file|more files}.
          I jeszcze {0:plik|pliki|plików}.
        {0} files in this folder
          {0:plik|pliki|plików} w tym folderze
        {0} files in {1}
          {0:plik|pliki|plików} w {1}
        {0} {1} files in this folder
          {0:plik|pliki|plików} {1} w tym folderze
        {0} {1} files in {2}
          {0:plik|pliki|plików} {1} w {2}
        {0} more kept
          {0:inna zachowana|inne zachowane|innych zachowanych}
        {0} not used
          {0:pominięta|pominięte|pominiętych}
        kept under their own names: {0}
          zachowane pod własnymi nazwami: {0}
        not used: {0}
          pominięte: {0}
        {0} as {1}
          {0} jako {1}
        File
          Plik
        Read as
          Odczytano jako
        Documents
          Dokumenty
        Rejected
          Odrzucono
        Columns of {0}:
          Kolumny pliku {0}:
        single column
          jedna kolumna
        plain text
          zwykły tekst
        separator {0}
          separator {0}
        Zendesk tickets as {0}
          zgłoszenia z Zendesk jako {0}
        UTF-8 with {0:bad byte|bad bytes} replaced
          UTF-8, zamieniono {0:błędny bajt|błędne bajty|błędnych bajtów}
        {0:row or file|rows or files} could not be used; the first {1}:
          Nie udało się użyć {0:wiersza lub pliku|wierszy lub plików|wierszy lub plików}; pierwsze {1}:
        {0:row or file|rows or files} could not be used:
          Nie udało się użyć {0:wiersza lub pliku|wierszy lub plików|wierszy lub plików}:

        # Loads.
        Nothing was loaded yet.
          Jeszcze niczego nie wczytano.
        nothing was loaded yet
          jeszcze niczego nie wczytano
        there is no load {0}; 'lacuna imports' lists them
          nie ma wczytania {0}; wszystkie wymienia 'lacuna imports'
        bring in files or folders
          wczytaj pliki lub foldery
        No.
          Nr
        From
          Skąd
        Files
          Pliki
        New
          Nowe
        Changed
          Zmienione
        As before
          Bez zmian
        {0:load|loads} brought {1:document|documents}.
          {0:wczytanie|wczytania|wczytań} {0?dało|dały|dało} {1:dokument|dokumenty|dokumentów}.
        bring back what was taken back last
          przywróć to, co ostatnio cofnięto
        take back what was done last, a load too
          cofnij ostatnią zmianę, także wczytanie
        see one load file by file
          zobacz jedno wczytanie plik po pliku
        Load {0} of {1} read {2:file|files} from {3}: nothing.
          Wczytanie {0} z {1} ({3}): {2:plik|pliki|plików}, żadnych dokumentów.
        Load {0} of {1} read {2:file|files} from {3}: {4}.
          Wczytanie {0} z {1} ({3}): {2:plik|pliki|plików}; dokumenty: {4}.
        see all loads
          zobacz wszystkie wczytania
        {0}: nothing in it can be loaded; tickets, reviews and searches come as CSV, TSV or JSON, content as Markdown or HTML
          {0}: nie ma tu nic do wczytania; zgłoszenia, opinie i wyszukiwania wczytuje się z CSV, TSV lub JSON, treści z Markdown lub HTML
        {0} (and {1:more problem|more problems})
          {0} (i jeszcze {1:problem|problemy|problemów})
        Interrupted; what was loaded is kept.
          Przerwano; to, co wczytano, zostaje.
        Most asked without an answer: “{0}” ({1}, {2}).
          Najczęściej pytają bez odpowiedzi: „{0}” ({1}, {2}).
        Most asked: “{0}” ({1}, {2}).
          Najczęściej pytają: „{0}” ({1}, {2}).
        see why nothing answers it
          zobacz, dlaczego nic na to nie odpowiada
        a few seconds left
          jeszcze kilka sekund
        about {0} s left
          jeszcze około {0} s
        about {0} min left
          jeszcze około {0} min
        bring it all back: nothing is deleted
          przywróć wszystko: nic nie znika
        analysing {0:document|documents}
          analizuję {0:dokument|dokumenty|dokumentów}
        {0} of {1}
          {0} z {1}
        """#
}
