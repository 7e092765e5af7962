extension Catalogue {
    /// Drafts and exports: what is said about them, and the words around them.
    static let polishDrafting = #"""
        # Keeping a draft.
        nobody asks {0} in {1}; it is asked in {2}
          pytania {0} nikt nie zadaje w języku {1}; pada w: {2}
        this text is yours, kept before; 'lacuna draft {0} --anew' makes one of replies
          to Twój tekst, zapisany wcześniej; 'lacuna draft {0} --anew' ułoży szkic z odpowiedzi
        this text is a command's, kept before; 'lacuna draft {0} --anew' makes one of replies
          ten tekst napisało polecenie i zapisano go wcześniej; 'lacuna draft {0} --anew' ułoży szkic z odpowiedzi
        nothing was changed; 'lacuna draft {0} --save' keeps it in the workspace
          nic się nie zmieniło; 'lacuna draft {0} --save' zapisze szkic w pliku roboczym
        nothing was changed; --save keeps it in the workspace
          nic się nie zmieniło; --save zapisze szkic w pliku roboczym
        Kept the text of {0} as the draft of {1} “{2}”; its state is now drafted.
          Tekst z {0} zapisano jako szkic do {1} „{2}”; stan tego pytania to teraz: szkic.
        say that it can be published
          zaznacz, że można go opublikować
        one draft of a question can be kept, in its own language, {0}
          do pytania można zapisać jeden szkic, w jego własnym języku: {0}
        kept the draft of {0}; its state is now drafted. Next: 'lacuna mark {1} reviewed', 'lacuna mark {2} published --article URL'
          zapisano szkic do {0}; stan tego pytania to teraz: szkic. Dalej: 'lacuna mark {1} reviewed', 'lacuna mark {2} published --article URL'

        # A file with a text.
        {0} cannot be read; name a file of Markdown
          nie można odczytać {0}; podaj plik w formacie Markdown
        {0} is empty
          plik {0} jest pusty
        {0} is larger than 1 MB; a draft is one article
          plik {0} ma ponad 1 MB; szkic to jeden artykuł
        {0} is no text in UTF-8
          plik {0} nie jest tekstem w UTF-8
        {0} has no text in it
          w pliku {0} nie ma tekstu

        # A command that writes.
        the command cannot be started: {0}
          nie można uruchomić polecenia: {0}
        the command was still running after {0} s and was stopped; --timeout SECONDS gives it longer
          po {0} s polecenie nadal działało, więc je zatrzymano; --timeout SEKUNDY da mu więcej czasu
        the command wrote more than 1 MB and was stopped
          polecenie napisało ponad 1 MB, więc je zatrzymano
        the command failed with status {0}
          polecenie zakończyło się błędem {0}
        the command was ended by signal {0}
          polecenie przerwał sygnał {0}
        what the command wrote is not UTF-8
          to, co napisało polecenie, nie jest tekstem w UTF-8
        the command wrote nothing on its standard output
          polecenie nie napisało niczego na standardowe wyjście

        # Flags of a draft.
        give one of --brief, --with, --from and --anew
          podaj jedno z: --brief, --with, --from, --anew
        --each-language only shows drafts; name one --lang to keep or to hand over
          --each-language tylko pokazuje szkice; żeby zapisać albo przekazać jeden z nich, podaj --lang
        a brief is no draft that could be kept
          brief to nie szkic, nie można go zapisać
        --with needs a command, as in --with 'ollama run llama3'
          --with wymaga polecenia, np. --with 'ollama run llama3'

        # Where a draft's sentences come from.
        {0?ticket|tickets} {1}
          {0?zgłoszenie|zgłoszenia|zgłoszenia} {1}
        {0?review|reviews} {1}
          {0?opinia|opinie|opinie} {1}
        {0?search|searches} {1}
          {0?wyszukiwanie|wyszukiwania|wyszukiwania} {1}

        # A page with drafts.
        {0:draft|drafts}
          {0:szkic|szkice|szkiców}
        id
          id
        asked in
          zadane w
        stage
          etap
        text
          tekst
        by a person
          napisany przez człowieka
        with help of a command
          napisany z pomocą polecenia
        from agents' replies, kept
          z odpowiedzi konsultantów, zapisany
        from agents' replies
          z odpowiedzi konsultantów

        # The calendar.
        Due
          Termin
        Owner
          Odpowiedzialny
        A week
          Na tydzień
        State: {0}
          Stan: {0}
        Owner: {0}
          Odpowiedzialny: {0}
        Owner: nobody yet
          Odpowiedzialny: jeszcze nikt
        Language: {0}
          Język: {0}
        Asked: {0:time|times}
          Zadane: {0:raz|razy|razy}
        Expected: {0} a week
          Przewidywane: {0} na tydzień

        # Lists of articles.
        Locale
          Język strony

        # What is exported, and where to.
        there is no export of that name; did you mean '{0}'?
          nie ma takiego eksportu; może chodzi o '{0}'?
        an export is one of {0}
          można eksportować: {0}
        give ids, or --top, not both
          podaj identyfikatory albo --top, nie jedno i drugie
        that list is exported whole; ids are for drafts and calendars
          ta lista jest eksportowana w całości; identyfikatory podaje się przy szkicach i kalendarzach
        that export is a page of HTML; 'export articles' has other formats
          ten eksport to strona HTML; inne formaty ma 'export articles'
        only the calendar comes as ics
          tylko kalendarz można mieć jako ics
        Zendesk takes an article only with a permission_group_id, which is null here; settings permission-group NUMBER sets it
          Zendesk przyjmuje artykuł tylko z polem permission_group_id, a tu jest ono puste (null); ustawia je settings permission-group NUMER
        no export comes as {0}; a table comes as CSV
          żaden eksport nie powstaje jako {0}; tabele są w CSV
        --for-excel is for CSV; add --format csv
          --for-excel dotyczy CSV; dodaj --format csv
        only the lexicon comes as synonyms
          jako synonyms jest tylko słownik
        --output needs a file's name
          --output wymaga nazwy pliku
        'lacuna export {0} --output FILE' writes it into a file
          'lacuna export {0} --output PLIK' zapisze to do pliku
        Wrote {0}: {1:entry|entries}.
          Zapisano {0}: {1:pozycja|pozycje|pozycji}.
        it is a folder or a device; name a file
          to folder albo urządzenie; podaj plik
        it is the workspace
          to plik roboczy
        there is no folder {0}
          nie ma folderu {0}
        there is no gap to write about; 'lacuna gaps' says why
          nie ma luki, o której można by napisać; dlaczego, pokaże 'lacuna gaps'
        nobody has accepted, drafted or been assigned anything yet; these are the first {0:gap|gaps}
          nic jeszcze nie jest przyjęte, naszkicowane ani przydzielone; oto {0?pierwsza|pierwsze|pierwszych} {0:luka|luki|luk}
        {0:entry|entries} {1?has|have} no day and {2?is a task|are tasks}, which not every calendar shows; assign ID OWNER --due DATE sets one
          {0:pozycja|pozycje|pozycji} bez terminu to {0?zadanie|zadania|zadania}, a tych nie każdy kalendarz pokazuje; termin ustawia assign ID KTO --due DATA

        # What an FAQ leaves out.
        no draft is kept, so none is reviewed; keep one with 'lacuna draft ID --save'
          nie zapisano żadnego szkicu, więc żaden nie jest sprawdzony; zapisz szkic: 'lacuna draft ID --save'
        {0}; read one, then 'lacuna mark {1} reviewed'
          {0}; przeczytaj szkic, a potem 'lacuna mark {1} reviewed'
        {0:draft|drafts} {1?is|are} left out, since nobody has reviewed {2?it|them}: {3}
          pominięto {0:szkic, którego|szkice, których|szkiców, których} nikt nie sprawdził: {3}
        {0:reviewed draft|reviewed drafts} {1?is|are} left out, since {2?it has|they have} something to verify or no answer: {3}; edit and keep with draft ID --from FILE, then mark as reviewed
          pominięto {0:sprawdzony szkic, w którym|sprawdzone szkice, w których|sprawdzonych szkiców, w których} coś jest do sprawdzenia albo brakuje odpowiedzi: {3}; popraw i zapisz przez draft ID --from PLIK, potem oznacz jako sprawdzone
        """#
}
