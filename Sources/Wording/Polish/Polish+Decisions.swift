extension Catalogue {
    /// What people decided about questions.
    static let polishDecisions = #"""
        # What has become of a question.
        {0} “{1}” is now open.
          Pytanie {0} „{1}” jest teraz otwarte.
        {0} “{1}” is now accepted.
          Pytanie {0} „{1}” jest teraz przyjęte do opracowania.
        {0} “{1}” is now drafted.
          Pytanie {0} „{1}” ma teraz szkic odpowiedzi.
        {0} “{1}” is now reviewed.
          Szkic odpowiedzi na pytanie {0} „{1}” jest teraz sprawdzony.
        {0} “{1}” is now published.
          Odpowiedź na pytanie {0} „{1}” jest teraz opublikowana.
        {0} “{1}” is now closed.
          Pytanie {0} „{1}” jest teraz zamknięte.
        {0} “{1}” is now dismissed.
          Pytanie {0} „{1}” jest teraz odrzucone.
        {0} “{1}” is now reopened.
          Pytanie {0} „{1}” jest znowu otwarte.
        No page “{0}” is loaded, so it stays a gap in the analysis: load the page, or name one that is loaded.
          Strony „{0}” nie wczytano, więc w analizie pytanie pozostaje luką: wczytaj tę stronę albo podaj inną, już wczytaną.
        From now on “{0}” counts as its answer, and the next analysis learns from that.
          Od teraz odpowiedzią jest „{0}”, a następna analiza się z tego uczy.
        see what is still to write
          zobacz, co jeszcze jest do napisania
        say why it is dismissed: --reason TEXT
          napisz, dlaczego je odrzucasz: --reason TEKST
        {0} lies ahead; say so once it has happened, or give the day it happened: --on {1}
          {0} dopiero będzie; powiedz to, kiedy już się stanie, albo podaj dzień, w którym się stało: --on {1}
        {0} takes care of {1} “{2}” by {3}.
          Pytaniem {1} „{2}” zajmuje się {0}, termin: {3}.
        {0} takes care of {1} “{2}”.
          Pytaniem {1} „{2}” zajmuje się {0}.
        Nobody takes care of {0} “{1}” yet.
          Pytaniem {0} „{1}” nikt się jeszcze nie zajmuje.
        say who is to write it
          wskaż, kto ma to napisać
        give a name
          podaj imię lub nazwę
        give a name that can be read
          podaj nazwę, którą da się odczytać
        {0} is now called “{1}”; it was “{2}”.
          Pytanie {0} nazywa się teraz „{1}”; było „{2}”.

        # Decisions.
        Nobody has decided anything about {0} yet.
          O pytaniu {0} nikt jeszcze o niczym nie zdecydował.
        Nobody has decided anything yet.
          Nikt jeszcze o niczym nie zdecydował.
        see what there is to decide
          zobacz, o czym trzeba zdecydować
        Day
          Dzień
        Who
          Kto
        Decision
          Decyzja
        Holds
          W mocy
        taken back
          cofnięte
        {0:decision|decisions}, of which {1} {2?holds|hold}.
          {0:decyzja|decyzje|decyzji}, w mocy: {1}.
        take the last one back
          cofnij ostatnią
        Took back that {0}.
          Cofnięto: {0}.
        It holds again that {0}.
          Znowu obowiązuje: {0}.
        do it again
          zrób to ponownie
        take it back
          cofnij to
        there is no decision, setting or load to take back
          nie ma decyzji, ustawienia ani wczytania, które można by cofnąć
        there is nothing to do again
          nie ma czego przywracać
        the setting {0} is {1}
          ustawienie {0} ma wartość {1}
        load {0} of {1} brought {2:document|documents}
          wczytanie {0} ({1}), {2:nowy dokument|nowe dokumenty|nowych dokumentów}
        load {0} of {1} brought {2:document|documents} and changed {3}
          wczytanie {0} ({1}), {2:nowy dokument|nowe dokumenty|nowych dokumentów} i {3:zmieniony|zmienione|zmienionych}
        {0} is called “{1}”
          pytanie {0} nazywa się „{1}”
        {0} is closed: {1} answers {2}
          pytanie {0} jest zamknięte: na {2} odpowiada strona {1}
        {0} takes care of {1} by {2}
          pytaniem {1} zajmuje się {0}, termin: {2}
        {0} takes care of {1}
          pytaniem {1} zajmuje się {0}
        {0} {1?is|are} part of {2}
          {0} {1?należy|należą|należą} do pytania {2}
        {0} and {1} are different questions
          {0} i {1} to różne pytania
        {0} and {1} are different questions already
          {0} i {1} już są różnymi pytaniami
        {0} “{1}” and {2} are now different questions.
          {0} „{1}” i {2} to od teraz różne pytania.
        {0} and {1} would be apart.
          {0} i {1} byłyby osobnymi pytaniami.
        name either questions, as in split {0} Q-9, or tickets and words
          podaj albo pytania, jak w split {0} Q-9, albo zgłoszenia i słowa
        {0:document|documents} of {1} {2?is|are} {3}
          {0:dokument|dokumenty|dokumentów} z pytania {1} {2?tworzy|tworzą|tworzy} pytanie {3}
        {0} is open
          pytanie {0} jest otwarte
        {0} is accepted
          pytanie {0} jest przyjęte do opracowania
        {0} is drafted
          pytanie {0} ma szkic odpowiedzi
        {0} is reviewed
          szkic odpowiedzi na pytanie {0} jest sprawdzony
        {0} is published
          odpowiedź na pytanie {0} jest opublikowana
        {0} is closed
          pytanie {0} jest zamknięte
        {0} is dismissed
          pytanie {0} jest odrzucone
        {0} is reopened
          pytanie {0} jest znowu otwarte
        That day is past.
          Ten dzień już minął.
        {0:document|documents} {1?belongs|belong} to no question
          {0:dokument|dokumenty|dokumentów} nie {1?należy|należą|należy} do żadnego pytania
        {0:document|documents} {1?belongs|belong} to {2}
          {0:dokument|dokumenty|dokumentów} {1?należy|należą|należy} do pytania {2}
        {0:document|documents} of {1} {2?belongs|belong} to no question
          {0:dokument|dokumenty|dokumentów} z {1} nie {2?należy|należą|należy} do żadnego pytania
        {0:document|documents} of {1} {2?belongs|belong} to {3}
          {0:dokument|dokumenty|dokumentów} z {1} {2?należy|należą|należy} do pytania {3}
        """#
}
