extension Catalogue {
    /// The help's own pages, and command lines that cannot be followed.
    static let polishHelp = #"""
        # The help's first screen.
        Finds what customers ask and your content leaves unanswered.
          Znajduje pytania klientów, na które Twoje treści nie odpowiadają.
        bring in your exports and content
          wczytaj eksporty i swoje treści
        see what to write next
          zobacz, co napisać najpierw
        open the chat and ask in plain words
          otwórz czat i pytaj własnymi słowami
        the flags of a verb, here of gaps
          opcje polecenia, tu: gaps
        What you can type after 'lacuna', by task:
          Co można wpisać po „lacuna”, według zadań:
        Every verb takes --workspace FILE, --format table|markdown|html|json|jsonl|csv,\n--language en|pl|ru, --quiet and --no-color. Nothing leaves this machine.
          Każde polecenie zna --workspace PLIK, --language en|pl|ru, --quiet, --no-color\ni --format table|markdown|html|json|jsonl|csv. Nic nie opuszcza tego komputera.
        what each verb does, in a line
          co robi każde polecenie, w jednym wierszu
        how the program ends, for scripts
          jakimi kodami kończy się program, dla skryptów
        have the Tab key complete what you type
          jak włączyć uzupełnianie klawiszem Tab
        the manual page
          strona podręcznika (po angielsku)
        Ask in plain words
          Pytaj własnymi słowami
        Bring in your data
          Wczytaj dane
        See what is asked
          Zobacz, o co pytają
        Look into one question
          Zbadaj jedno pytanie
        Write the answer
          Napisz odpowiedź
        Follow up
          Sprawdź, co z tego wynikło
        Correct and set up
          Popraw i ustaw

        # How the program ends.
        How lacuna ends, for scripts:
          Kody wyjścia programu lacuna, dla skryptów:
        done
          gotowe
        failed; the message says why
          nie udało się; komunikat mówi dlaczego
        done, but some input was rejected
          gotowe, ale część danych odrzucono
        a condition given with --fail-on holds
          spełniony jest warunek podany po --fail-on
        the workspace or the folder of reports is in use by another process
          z pliku roboczego lub z folderu raportów korzysta inny proces
        the workspace is damaged, is none, or is newer than this program
          plik roboczy jest uszkodzony, nie jest nim albo jest nowszy niż program
        wrong usage: unknown verb or flag, malformed id, week or value
          złe użycie: nieznane polecenie, opcja, numer, tydzień lub wartość
        input that cannot be read: missing, empty, binary, without text
          danych nie da się odczytać: brak ich, są puste, binarne albo bez tekstu
        output that cannot be written: full disk, read-only workspace
          wyniku nie da się zapisać: pełny dysk, plik roboczy tylko do odczytu
        interrupted by Ctrl-C
          przerwano klawiszami Ctrl-C

        # Command lines that cannot be followed.
        there are completions for {0}; 'lacuna help completions' says how to get them
          uzupełnianie działa w {0}; jak je włączyć, mówi 'lacuna help completions'
        there is no verb '{0}'; did you mean '{1}'?
          nie ma polecenia '{0}'; może chodzi o '{1}'?
        there is no verb '{0}'; 'lacuna chat' takes questions in plain words
          nie ma polecenia '{0}'; o wszystko można zapytać zwykłym zdaniem: 'lacuna chat'
        there is no verb '{0}'; 'lacuna help' lists them
          nie ma polecenia '{0}'; wszystkie wymienia 'lacuna help'
        there is no flag '{0}'; did you mean '{1}'?
          nie ma opcji '{0}'; może chodzi o '{1}'?
        '{0}' belongs behind a verb: lacuna VERB {1}; 'lacuna help' lists the verbs
          '{0}' wpisuje się po poleceniu: lacuna POLECENIE {1}; polecenia wymienia 'lacuna help'
        name a verb; 'lacuna help' lists them
          podaj polecenie; wszystkie wymienia 'lacuna help'
        this is the chat already; type a question or /help
          to już jest czat; wpisz pytanie albo /help
        this verb answers in one format at a time
          to polecenie odpowiada naraz tylko w jednym formacie
        this verb does not answer in {0}; 'lacuna {1}' does
          to polecenie nie zna formatu {0}; zna go 'lacuna {1}'
        this answer has no {0} form
          tej odpowiedzi nie da się zapisać jako {0}
        the file's ending says how it is written: .md, .html, .csv, .json, .jsonl or .txt
          o formacie decyduje rozszerzenie pliku: .md, .html, .csv, .json, .jsonl albo .txt
        {0} is there already; to write over it: /save {1} --replace
          {0} już istnieje; żeby go nadpisać: /save {1} --replace
        {0} more
          jeszcze {0}
        answers come in en, pl or ru
          odpowiedzi mogą być w językach en, pl albo ru
        a format is one of {0}
          możliwe formaty: {0}
        a question's id looks like Q-17; 'lacuna clusters' lists them
          identyfikator pytania wygląda tak: Q-17; wszystkie wymienia 'lacuna clusters'
        a week looks like 2026-W47, and a year has 52 or 53
          tydzień zapisuje się tak: 2026-W47, a rok ma ich 52 albo 53
        a date looks like 2026-11-22
          datę zapisuje się tak: 2026-11-22
        a kind is ticket, review, search, content or campaign
          możliwe rodzaje: ticket, review, search, content albo campaign
        a language is a code such as en, pl or ru
          język to kod, na przykład en, pl lub ru
        a condition looks like 'new-gaps>5' or 'answered-share<40%'; it can be about {0}
          warunek wygląda tak: 'new-gaps>5' albo 'answered-share<40%'; może dotyczyć {0}
        a grain is coarse, normal or fine
          możliwe dokładności: coarse, normal albo fine
        a stage is one of {0}
          możliwe etapy: {0}
        a touch point is find, buy or use
          możliwe punkty styku: find, buy albo use
        a state is one of {0}
          możliwe stany: {0}
        give a whole number from 1
          podaj liczbę całkowitą od 1
        give a whole number of seconds, from 1 to 86400
          podaj liczbę sekund, całkowitą, od 1 do 86400
        give a name and a value: plan=family
          podaj nazwę i wartość: plan=family
        there is no field '{0}'; did you mean '{1}'? A name of your own must differ more from it
          nie ma pola '{0}'; może chodzi o '{1}'? Własna nazwa musi się od niego bardziej różnić

        # What the parser of command lines says.
        unknown option '{0}'
          nieznana opcja '{0}'
        unknown option '{0}'; 'lacuna {1} > FILE' keeps the answer in a file
          nieznana opcja '{0}'; do pliku odpowiedź zapisuje 'lacuna {1} > PLIK'
        unknown option '{0}'; '/save FILE' keeps the last answer in a file
          nieznana opcja '{0}'; do pliku ostatnią odpowiedź zapisuje '/save PLIK'
        unknown option '{0}'; did you mean '{1}'?
          nieznana opcja '{0}'; może chodzi o '{1}'?
        unexpected argument '{0}'
          niepotrzebny argument '{0}'
        unexpected argument '{0}'; did you mean '{1}'?
          niepotrzebny argument '{0}'; może chodzi o '{1}'?
        unexpected arguments {0}
          niepotrzebne argumenty: {0}
        missing expected argument '{0}'
          brakuje argumentu '{0}'
        missing value for '{0}'
          brakuje wartości po '{0}'
        the value '{0}' is invalid for '{1}'
          wartość '{0}' nie pasuje do '{1}'
        the value '{0}' is invalid for '{1}': {2}
          wartość '{0}' nie pasuje do '{1}': {2}
        """#
}
