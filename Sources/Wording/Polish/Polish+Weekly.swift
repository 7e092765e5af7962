extension Catalogue {
    /// The weekly report.
    static let polishWeekly = #"""
        # Title and lead.
        Support content gaps, week {0}
          Luki w treściach, tydzień {0}
        From {0} to {1}, nothing was asked: the workspace holds no ticket, review or search of these days.
          Od {0} do {1} nikt o nic nie pytał: w pliku roboczym nie ma z tych dni zgłoszeń, opinii ani wyszukiwań.
        From {0} to {1}, nothing was asked: the workspace holds no ticket, review or search of these days; {2} had {3}.
          Od {0} do {1} nikt o nic nie pytał: w pliku roboczym nie ma z tych dni zgłoszeń, opinii ani wyszukiwań; {2} {3?było|były|było} {3}.
        The data begins on {0}.
          Dane zaczynają się {0}.
        From {0} to {1}, {2:ticket, review or search|tickets, reviews and searches} came in; {3} had none.
          Od {0} do {1} {2?wpłynęło|wpłynęły|wpłynęło} {2:zgłoszenie, opinia lub wyszukiwanie|zgłoszenia, opinie i wyszukiwania|zgłoszeń, opinii i wyszukiwań}; {3} nie było nic.
        From {0} to {1}, {2:ticket, review or search|tickets, reviews and searches} came in, as many as {3}.
          Od {0} do {1} {2?wpłynęło|wpłynęły|wpłynęło} {2:zgłoszenie, opinia lub wyszukiwanie|zgłoszenia, opinie i wyszukiwania|zgłoszeń, opinii i wyszukiwań}, tyle samo co {3}.
        From {0} to {1}, {2:ticket, review or search|tickets, reviews and searches} came in, {3} more than {4}.
          Od {0} do {1} {2?wpłynęło|wpłynęły|wpłynęło} {2:zgłoszenie, opinia lub wyszukiwanie|zgłoszenia, opinie i wyszukiwania|zgłoszeń, opinii i wyszukiwań}, o {3} więcej niż {4}.
        From {0} to {1}, {2:ticket, review or search|tickets, reviews and searches} came in, {3} fewer than {4}.
          Od {0} do {1} {2?wpłynęło|wpłynęły|wpłynęło} {2:zgłoszenie, opinia lub wyszukiwanie|zgłoszenia, opinie i wyszukiwania|zgłoszeń, opinii i wyszukiwań}, o {3} mniej niż {4}.
        No content is loaded, so nothing can be called a gap.
          Nie wczytano żadnych treści, więc nie da się wskazać luk.
        So far, {0}
          Do tej pory: {0}

        # Figures.
        Figure
          Wskaźnik
        Change
          Zmiana
        Tickets, reviews and searches
          Zgłoszenia, opinie i wyszukiwania
        of these, not answered by the content
          w tym bez odpowiedzi w treściach
        Share that the content answers
          Odsetek z odpowiedzią w treściach
        Unanswered questions that were asked
          Zadane pytania bez odpowiedzi
        Questions that came up for the first time
          Pytania zadane po raz pierwszy
        Searches that found nothing
          Wyszukiwania bez wyników
        Minutes to the first reply, on average
          Średnio minut do pierwszej odpowiedzi
        {0}{1:point|points}
          {0}{1} p.p.

        # Workbook.
        Figures
          Wskaźniki
        First asked
          Pierwszy raz
        Last asked
          Ostatni raz
        First day
          Pierwszy dzień
        Last day
          Ostatni dzień
        How often the first gaps were asked
          Jak często pytano o pierwsze luki

        # Mail.
        This mail shows only the first {0} rows of each list, to stay small; the report's files show more.
          W tej wiadomości każda lista ma tylko początkowe wiersze ({0}), żeby była krótka; pliki raportu pokazują więcej.
        The lists are too long for a mail; the report's files show them.
          Listy są za długie na wiadomość; są w plikach raportu.

        # Sections.
        To write next
          Co napisać najpierw
        Nothing is open.
          Nie ma nic do zrobienia.
        Nothing can be told yet.
          Na razie nic nie da się powiedzieć.
        New or changing
          Nowe i zmienne
        No question is new, and none is asked clearly more or less often.
          Żadne pytanie nie jest nowe i żadnego nie zadają wyraźnie częściej ani rzadziej.
        {0} holds: {1} is {2}
          {0} jest spełnione: {1} wynosi {2}
        Trend
          Trend
        Usual
          Zwykle
        new
          nowe
        growing
          rośnie
        falling
          spada
        Questions that split or merged
          Pytania, które się podzieliły lub połączyły
        What customers ask
          O co pytają klienci
        No question comes back yet.
          Żadne pytanie jeszcze się nie powtarza.
        What the figures leave out
          Czego nie ma w liczbach
        Nothing was rejected in {0:load|loads}.
          Niczego nie odrzucono ({0:wczytanie|wczytania|wczytań}).
        {0:row or file|rows or files} rejected in {1:load|loads} ('lacuna doctor' lists them).
          Podczas {1:wczytania|wczytań|wczytań} odrzucono {0:wiersz lub plik|wiersze lub pliki|wierszy lub plików} (wymienia je 'lacuna doctor').
        Every document has a date.
          Każdy dokument ma datę.
        {0:document|documents} without a date, in no week.
          Bez daty {0?jest|są|jest} {0:dokument|dokumenty|dokumentów}: nie należą do żadnego tygodnia.
        Every document asks a question that comes back.
          W każdym dokumencie pada pytanie, które się powtarza.
        {0} of {1:document|documents} {2?asks|ask} what nobody else asks ('lacuna clusters --members' lists them).
          {0} z {1:dokumentu|dokumentów|dokumentów} {0?pyta|pytają|pyta} o coś, o co nie pyta nikt inny (wymienia je 'lacuna clusters --members').
        Settings and versions
          Ustawienia i wersje
        order
          kolejność
        ({0}tickets + {1}searches + {2}reviews) × √(sources × distinctness) × (certainty − 50 %) × (1 + {3} × growth) × (1 + {4} × pain)
          ({0}zgłoszenia + {1}wyszukiwania + {2}opinie) × √(źródła × odrębność) × (pewność − 50%) × (1 + {3} × wzrost) × (1 + {4} × uciążliwość)

        # Where it is written.
        {0} is a file for other programs; add a folder: --output DIR
          {0} to plik dla innych programów; podaj folder: --output FOLDER
        several formats need a folder: --output DIR
          kilka formatów wymaga folderu: --output FOLDER
        --output needs a folder's name
          --output wymaga nazwy folderu
        Wrote {0}.
          Zapisano {0}.
        the folder cannot be made
          nie można utworzyć folderu
        the system refused it
          system na to nie pozwolił
        """#
}
