extension Catalogue {
    /// What the chat itself says: its greeting, questions back, help and tour.
    static let polishChat = #"""
        Loaded: {0}.
          Wczytano: {0}.
        Nothing is loaded yet: /load tickets.csv help-centre/, or /tour for a sample.
          Nic jeszcze nie wczytano: /load zgloszenia.csv pomoc/, albo /tour: przykład.
        lacuna finds what customers ask and your content leaves unanswered.
          lacuna znajduje pytania klientów, na które treści nie odpowiadają.
        Ask in your own words: what should we write next? /help for more, /quit to end.
          Pytaj własnymi słowami (co powinniśmy napisać?), /help: więcej, /quit: koniec.
        I am not sure. Did you mean this? Type 1, or say it in other words.
          Nie mam pewności. Czy o to chodzi? Wpisz 1 albo powiedz inaczej.
        I am not sure. Which one did you mean? Type its number.
          Nie mam pewności. O co chodzi? Wpisz numer.
        Not part of this command: {0}.
          To polecenie nie obejmuje: {0}.
        Nobody called “{0}” has had a question before; /undo takes it back.
          Nikt o imieniu „{0}” nie miał jeszcze pytania; /undo to cofnie.
        No sentence deletes data. /undo takes back the last load, /imports lists them; /filter off lifts a filter.
          Żadne zdanie nie usuwa danych. /undo cofa ostatnie wczytanie, /imports je wymienia; /filter off zdejmuje filtr.
        I did not understand that. You can ask, for example:
          Nie rozumiem. Możesz zapytać na przykład:
        what should we write next?
          co powinniśmy napisać?
        what do customers ask most often?
          o co klienci pytają najczęściej?
        what would a customer find who asks "can I return it?"
          co znajdzie klient, który pyta „czy mogę to zwrócić?”
        Which question? Name one, like Q-17, or list them first: /gaps
          Które pytanie? Podaj je, na przykład Q-17, albo najpierw pokaż listę: /gaps
        There is no number {0}: the last list has {1}.
          Nie ma numeru {0}: ostatnia lista ma {1}.
        Which file or folder? For example: /load tickets.csv help-centre/
          Który plik lub folder? Na przykład: /load zgloszenia.csv pomoc/
        What would the customer ask? For example: /ask "can I return it?"
          O co zapytałby klient? Na przykład: /ask "czy mogę to zwrócić?"
        Which name? Put it in quotation marks: call it "Where is my parcel?"
          Jaka nazwa? Podaj ją w cudzysłowie: nazwij to „Gdzie jest moja paczka?”
        Which language: English, Polish or Russian?
          Który język: polski, angielski czy rosyjski?
        The same as which one? Name it: that's the same as Q-12
          To samo co które? Podaj je: to to samo co Q-12
        Which tickets? /show Q-17 --members lists them; then: /split Q-17 40641, or /move 40641 Q-30
          Które zgłoszenia? /show Q-17 --members je wypisze, potem: /split Q-17 40641 albo /move 40641 Q-30
        That would be {0:question|questions} at once; list those you mean first: top 5
          To {0?byłoby|byłyby|byłoby} {0:pytanie|pytania|pytań} naraz; pokaż najpierw te, o które chodzi: top 5
        To which file? For example: /save answer.md (or .html, .csv, .json, .txt)
          Do którego pliku? Na przykład: /save odpowiedz.md (albo .html, .csv, .json, .txt)
        I do not know that group of customers.
          Nie znam takiej grupy klientów.
        Export what: the calendar, the FAQ markup, the articles, a page, the gaps?
          Co zapisać: kalendarz, znaczniki FAQ, artykuły, stronę, luki?
        The data tell no groups apart: their tickets have no such columns.
          Dane nie odróżniają grup: zgłoszenia nie mają takich kolumn.
        Known are, for example: {0}. Say: only {1}
          Znane są na przykład: {0}. Powiedz: tylko {1}
        I cannot tell about campaigns yet. What came in a week: /report --week 2026-W47
          O kampaniach nie umiem jeszcze mówić. Co przyszło w danym tygodniu: /report --week 2026-W47
        Lists show everybody.
          Listy pokazują wszystkich.
        Lists show only: {0}. /filter off lifts it.
          Listy pokazują tylko: {0}. /filter off to zdejmie.
        {0} more: say “more” for the next ones.
          Jeszcze {0}: „więcej” pokaże następne.
        That was everything. To ask for a list: /gaps or /clusters
          To było wszystko. Lista: /gaps albo /clusters
        There is no answer yet that could be saved; ask something first.
          Nie ma jeszcze odpowiedzi do zapisania; najpierw o coś zapytaj.
        Saved in {0}.
          Zapisano w {0}.
        This chat, from its beginning, is kept in {0} until you leave.
          Ta rozmowa, od początku, jest zapisywana w {0} aż do wyjścia.
        {0} is there already; to write over it: /{1} {2} --replace
          {0} już istnieje; aby go zastąpić: /{1} {2} --replace
        {0} cannot be written: {1}
          nie można zapisać {0}: {1}
        Enter runs them one after the other; /ask takes them as one customer's question; Ctrl-C drops them.
          Enter wykona je po kolei; /ask potraktuje je jak jedno pytanie klienta; Ctrl-C je odrzuci.
        {0:line|lines} {1?was|were} pasted:
          Wklejono {0:wiersz|wiersze|wierszy}:
        {0} more
          jeszcze {0}
        That did not work; {0:line|lines} after it {1?was|were} not run.
          To się nie udało; nie wykonano {0:dalszego wiersza|dalszych wierszy|dalszych wierszy}.
        The sample company is not installed here; load your own: /load tickets.csv help-centre/
          Przykładowej firmy tu nie ma; wczytaj własne dane: /load zgloszenia.csv pomoc/
        The chat speaks English now.
          Rozmowa jest teraz po polsku.
        there is no /{0}; /help shows what there is
          nie ma /{0}; /help pokazuje, co jest
        there is no /{0}; did you mean /{1}?
          nie ma /{0}; chodziło o /{1}?
        the quotation mark {0} is never closed
          cudzysłów {0} nie jest zamknięty
        A shop for watering kits has written to its customers and been written to. What do they ask that no page answers? Most wanted first:
          Sklep z zestawami do podlewania i jego klienci. O co pytają, a żadna strona na to nie odpowiada? Najważniejsze najpierw:
        Every verdict says why. Here is the first one:
          Każdy werdykt mówi, dlaczego. Oto pierwszy:
        And these are the customers behind it, in their own words:
          A to klienci, którzy o to pytają, ich własnymi słowami:
        You can be a customer yourself and see what the help centre would give you:
          Możesz sama być klientką i sprawdzić, co dałoby centrum pomocy:
        This is a first draft of the missing article, made of what agents replied:
          To pierwszy szkic brakującego artykułu, z odpowiedzi konsultantów:
        And once a week, the whole picture as a report that you can send on:
          A raz w tygodniu cały obraz jako raport, który można wysłać dalej:
        Enter goes on, anything else can be asked in between.
          Enter idzie dalej, po drodze można pytać o wszystko.
        That was the tour; you are still in the sample. Your own: /load tickets.csv help-centre/
          To koniec zwiedzania; nadal jesteś w przykładzie. Twoje dane: /load zgloszenia.csv pomoc/
        can I return a sale item?
          czy mogę zwrócić towar z promocji?
        Ask in your own words, in English, Polish or Russian; → shows the short command.
          Pytaj własnymi słowami, po polsku, angielsku lub rosyjsku; → pokazuje krótkie polecenie.
        Bring in what you have
          Wczytaj, co masz
        /load tickets.csv help-centre/
          /load zgloszenia.csv pomoc/
        tickets, reviews, searches and your content
          zgłoszenia, opinie, wyszukiwania i treści
        "is everything in order?"
          „czy wszystko jest w porządku?”
        Find out what to write
          Dowiedz się, co napisać
        "what should we write next?"
          „co powinniśmy napisać?”
        "what do customers ask most often?"
          „o co klienci pytają najczęściej?”
        "what are the main themes?"
          „jakie są główne obszary?”
        "only Polish", "everyone again"
          „tylko polskie”, „bez filtra”
        "make the weekly report"
          „zrób raport tygodniowy”
        "which articles does nobody need?"
          „których artykułów nikt nie czyta?”
        "what do customers call the invoice?"
          „jak klienci nazywają fakturę?”
        Look closer
          Przyjrzyj się bliżej
        "show me the second one"
          „pokaż drugie”
        /ask "can I return it?"
          /ask "czy mogę to zwrócić?"
        "what would a customer find who asks …"
          „co znajdzie klient, który pyta …”
        Write and keep track
          Pisz i odhaczaj
        "draft it", "draft it and save it"
          „napisz szkic”, „napisz szkic i zapisz”
        "we published it yesterday"
          „opublikowaliśmy to wczoraj”
        "did the articles help?"
          „czy artykuły pomogły?”
        "would you have foreseen it?"
          „czy byś to przewidział?”
        /rename Q-17 "Where is my parcel"
          /rename Q-17 "Gdzie jest paczka"
        "call it …"
          „nazwij to …”
        "give it to Kasia", "who should write it?"
          „przydziel to Kasi”, „kto to napisze?”
        "that's the same as Q-12"
          „to to samo co Q-12”
        "ticket 40641 does not belong here"
          „zgłoszenie 40641 to inne pytanie”
        "ticket 40641 belongs to Q-30"
          „zgłoszenie 40641 należy do Q-30”
        "how is the priority worked out?"
          „jak liczony jest priorytet?”
        The chat itself
          Sama rozmowa
        six steps through a sample company
          sześć kroków przez przykładową firmę
        "more"
          „więcej”
        /save answer.md
          /save odpowiedz.md
        the last answer: .md .html .csv .json .txt
          ostatnia odpowiedź: .md .html .csv .txt
        /record chat.md
          /record rozmowa.md
        the whole chat as a file
          cała rozmowa jako plik
        /language pl
          /language pl
        "answer in Polish"
          „odpowiadaj po polsku”
        all flags of a command
          wszystkie opcje polecenia
        or Ctrl-D; Ctrl-C stops what is running
          albo Ctrl-D; Ctrl-C zatrzymuje to, co trwa
        … and {0} more
          … i jeszcze {0}
        no UTF-8 locale is installed: only Latin letters can be typed
          nie ma ustawień regionalnych UTF-8: można wpisywać tylko litery łacińskie bez znaków
        from {0}
          od {0}
        to {0}
          do {0}
        "why is that a gap?"
          „dlaczego to jest luka?”
        "why is Q-17 no gap?"
          „czemu Q-17 nie jest luką?”
        "export the calendar"
          „zapisz kalendarz redakcyjny”
        "give me the FAQ markup"
          „daj znaczniki FAQ”
        "undo that"
          „cofnij”
        "what did we decide about Q-17?"
          „co postanowiliśmy o Q-17?”
        "what did we load?"
          „co wczytaliśmy?”
        "what do they praise, but …?"
          „co chwalą, ale …?”
        "at which stage do they get stuck?"
          „na którym etapie utykają?”
        """#
}
