extension Catalogue {
    /// What lists, single questions and pages say.
    static let polishListing = #"""
        # Columns of tables.
        Id
          Id
        Question
          Pytanie
        Asked
          Ile razy
        Languages
          Języki
        Demand
          Zainteresowanie
        {0:week|weeks}
          {0:tydzień|tygodnie|tygodni}
        This week
          Ten tydzień
        Last week
          Poprzedni
        Verdict
          Ocena
        Sure
          Pewność
        reason
          powód
        Searches
          Wyszukiwania
        Reviews
          Opinie
        Tickets
          Zgłoszenia
        Asked in
          Skąd
        Words
          Słowa
        Stage
          Etap
        Theme
          Temat
        State
          Stan
        Questions
          Pytania
        Unanswered
          Bez odpowiedzi
        Biggest question
          Najczęstsze pytanie
        Kind
          Rodzaj
        Nearest
          Najbliższe
        First page
          Pierwsza strona
        Pages
          Strony
        Page
          Strona
        Title
          Tytuł
        Answers
          Odpowiada na
        Left open
          Bez odpowiedzi
        Language
          Język
        Remark
          Uwaga
        Customers say
          Klienci mówią
        Your pages say
          Twoje strony mówią
        Written by
          Ile osób
        yes
          tak
        no
          nie
        other
          inne
        # Facts of a question.
        verdict
          ocena
        state
          stan
        owner
          odpowiedzialny
        due
          termin
        journey stage
          etap
        language
          język
        in other languages
          w innych językach
        one article with
          jeden artykuł z
        theme
          temat
        words
          słowa
        # Kinds of documents, and how many of them ask.
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
        {0:ticket|tickets}
          {0:zgłoszenie|zgłoszenia|zgłoszeń}
        {0:review|reviews}
          {0:opinia|opinie|opinii}
        {0:search|searches}
          {0:wyszukiwanie|wyszukiwania|wyszukiwań}
        {0:more ticket|more tickets}
          {0:zgłoszenie|zgłoszenia|zgłoszeń}
        {0:more review|more reviews}
          {0:opinia|opinie|opinii}
        {0:more search|more searches}
          {0:wyszukiwanie|wyszukiwania|wyszukiwań}
        in {0:ticket|tickets}
          w {0:zgłoszeniu|zgłoszeniach|zgłoszeniach}
        in {0:review|reviews}
          w {0:opinii|opiniach|opiniach}
        in {0:search|searches}
          w {0:wyszukiwaniu|wyszukiwaniach|wyszukiwaniach}
        in {0:ticket|tickets} and {1:review|reviews}
          w {0:zgłoszeniu|zgłoszeniach|zgłoszeniach} i {1:opinii|opiniach|opiniach}
        in {0:ticket|tickets} and {1:search|searches}
          w {0:zgłoszeniu|zgłoszeniach|zgłoszeniach} i {1:wyszukiwaniu|wyszukiwaniach|wyszukiwaniach}
        in {0:review|reviews} and {1:search|searches}
          w {0:opinii|opiniach|opiniach} i {1:wyszukiwaniu|wyszukiwaniach|wyszukiwaniach}
        in {0:ticket|tickets}, {1:review|reviews} and {2:search|searches}
          w {0:zgłoszeniu|zgłoszeniach|zgłoszeniach}, {1:opinii|opiniach|opiniach} i {2:wyszukiwaniu|wyszukiwaniach|wyszukiwaniach}
        # The list of gaps.
        {0:question|questions} {1?keeps|keep} coming back that the content does not answer, asked {2:time|times}.
          {0:powracające pytanie nie ma|powracające pytania nie mają|powracających pytań nie ma} odpowiedzi w treściach; {0?padło|padły|padły} {2:raz|razy|razy}.
        {0:question|questions} {1?keeps|keep} coming back that the content does not answer; the first one covers {2} of {3:unanswered request|unanswered requests}.
          {0:powracające pytanie nie ma|powracające pytania nie mają|powracających pytań nie ma} odpowiedzi w treściach; pierwsze z nich to {2} z {3:zapytania|zapytań|zapytań} bez odpowiedzi.
        {0:question|questions} {1?keeps|keep} coming back that the content does not answer; the first {2} cover {3} of {4:unanswered request|unanswered requests}.
          {0:powracające pytanie nie ma|powracające pytania nie mają|powracających pytań nie ma} odpowiedzi w treściach; {2:pierwsze|pierwsze|pierwszych} to {3} z {4:zapytania|zapytań|zapytań} bez odpowiedzi.
        {0:question|questions} {1?keeps|keep} coming back that the content does not answer; the first one covers {2} of {3:unanswered request|unanswered requests}, and {4:article|articles} would answer 80% of them.
          {0:powracające pytanie nie ma|powracające pytania nie mają|powracających pytań nie ma} odpowiedzi w treściach; pierwsze z nich to {2} z {3:zapytania|zapytań|zapytań} bez odpowiedzi, a na 80% z nich {4?odpowiedziałby|odpowiedziałyby|odpowiedziałoby} {4:artykuł|artykuły|artykułów}.
        {0:question|questions} {1?keeps|keep} coming back that the content does not answer; the first {2} cover {3} of {4:unanswered request|unanswered requests}, and {5:article|articles} would answer 80% of them.
          {0:powracające pytanie nie ma|powracające pytania nie mają|powracających pytań nie ma} odpowiedzi w treściach; {2:pierwsze|pierwsze|pierwszych} to {3} z {4:zapytania|zapytań|zapytań} bez odpowiedzi, a na 80% z nich {5?odpowiedziałby|odpowiedziałyby|odpowiedziałoby} {5:artykuł|artykuły|artykułów}.
        {0:question|questions} {1?is|are} published, asked {2:time|times}.
          {0:opublikowane pytanie|opublikowane pytania|opublikowanych pytań}; {0?padło|padły|padły} {2:raz|razy|razy}.
        {0:question|questions} {1?is|are} closed, asked {2:time|times}.
          {0:zamknięte pytanie|zamknięte pytania|zamkniętych pytań}; {0?padło|padły|padły} {2:raz|razy|razy}.
        {0:question|questions} {1?is|are} dismissed, asked {2:time|times}.
          {0:odrzucone pytanie|odrzucone pytania|odrzuconych pytań}; {0?padło|padły|padły} {2:raz|razy|razy}.
        {0:more gap|more gaps} {1?is|are} published, closed or dismissed (--state shows them).
          Poza tym {0:luka jest opublikowana, zamknięta lub odrzucona|luki są opublikowane, zamknięte lub odrzucone|luk jest opublikowanych, zamkniętych lub odrzuconych} (pokaże {0?ją|je|je} --state).
        No gap fits these flags.
          Żadna luka nie pasuje do tych filtrów.
        The content answers every question that comes back; there is nothing to write.
          Treści odpowiadają na każde powracające pytanie; nie ma nic do napisania.
        One article each could answer {0}.
          Po jednym artykule wystarczyłoby na: {0}.
        One article each could answer {0}; and {1:more pair|more pairs}.
          Po jednym artykule wystarczyłoby na: {0}; i jeszcze na {1:parę|pary|par}.
        make them one question, if they are
          połącz je w jedno pytanie, jeśli to jedno i to samo
        see all questions that come back
          zobacz wszystkie powracające pytania
        see what is still to write
          zobacz, co jeszcze jest do napisania
        see why it counts as a gap
          zobacz, dlaczego to luka
        The first {0}:
          Na początek {0:pozycja|pozycje|pozycji}:
        # The lists of questions, documents and themes.
        {0:question|questions} {1?keeps|keep} coming back, asked {2:time|times}.
          {0:pytanie wraca|pytania wracają|pytań wraca}; {0?padło|padły|padły} {2:raz|razy|razy}.
        {0:question|questions} {1?keeps|keep} coming back, asked {2:time|times}; the content leaves none of them unanswered.
          {0:pytanie wraca|pytania wracają|pytań wraca}; {0?padło|padły|padły} {2:raz|razy|razy}; {0?odpowiedź jest w treściach|odpowiedzi są w treściach|odpowiedzi są w treściach}.
        {0:question|questions} {1?keeps|keep} coming back, asked {2:time|times}; the content leaves {3} of them unanswered.
          {0:pytanie wraca|pytania wracają|pytań wraca}; {0?padło|padły|padły} {2:raz|razy|razy}; bez odpowiedzi w treściach {3?zostaje|zostają|zostaje} {3}.
        No question fits these flags.
          Żadne pytanie nie pasuje do tych filtrów.
        see all of them
          zobacz wszystkie
        read one question with its evidence
          zobacz jedno pytanie z bliska
        see what the content does not answer
          zobacz, na co treści nie odpowiadają
        {0} of {1:document|documents} {2?asks|ask} a question that comes back.
          {0} z {1:dokumentu|dokumentów|dokumentów} {0?zawiera|zawierają|zawiera} powracające pytanie.
        Unanswered says how sure it is that no page answers it.
          „Bez odpowiedzi” mówi, na ile pewne jest, że żadna strona na to nie odpowiada.
        see the questions themselves
          zobacz same pytania
        And {0} (--members shows all).
          I jeszcze {0} (wszystko pokaże --members).
        {0:question|questions} in {1:theme|themes}.
          {0:pytanie|pytania|pytań} w {1:temacie|tematach|tematach}.
        {0:question|questions} in {1:theme|themes}, {2} of them like no other.
          {0:pytanie|pytania|pytań} w {1:temacie|tematach|tematach}, w tym {2:niepodobne|niepodobne|niepodobnych} do żadnego innego.
        read the first theme's biggest question
          zobacz najczęstsze pytanie pierwszego tematu
        themes takes no --members; 'lacuna clusters --members' does
          themes nie przyjmuje --members; przyjmuje je 'lacuna clusters --members'
        give --week, or --since and --until, not both
          podaj --week albo --since i --until, nie jedno i drugie
        --kind takes ticket, review or search here: those ask
          --kind przyjmuje tu ticket, review lub search: tylko tam ktoś pyta
        # One question.
        Asked {0}
          Pytanie padło {0}
        Asked {0} on {1}
          Pytanie padło {0}, {1}
        Asked {0} from {1} to {2}
          Pytanie padło {0}, od {1} do {2}
        What happened to {0}
          Co się stało z {0}
        see how the verdict came about
          zobacz, skąd ta ocena
        No content is loaded, so it cannot be compared with any.
          Nie wczytano żadnych treści, więc nie ma z czym porównać.
        What the content says
          Co mówią treści
        Nothing comes near.
          Nie ma nic zbliżonego.
        {0}, likeness to the question {1}
          {0}, podobieństwo do pytania {1}
        {0}, likeness to what agents reply {1}
          {0}, podobieństwo do odpowiedzi konsultantów {1}
        # Where there is little or nothing to list.
        No tickets, reviews or searches are loaded, so nobody asks anything yet.
          Nie wczytano zgłoszeń, opinii ani wyszukiwań, więc nikt jeszcze o nic nie pyta.
        bring in what customers wrote
          wczytaj to, co piszą klienci
        {0:document|documents} {1?is|are} not enough to tell: no question comes back yet.
          {0:dokument|dokumenty|dokumentów} to za mało, by coś stwierdzić: żadne pytanie jeszcze nie wraca.
        No question comes back in {0:document|documents}: each was asked once.
          W {0:dokumencie|dokumentach|dokumentach} żadne pytanie nie wraca: każde padło tylko raz.
        bring in more tickets, reviews or searches
          wczytaj więcej zgłoszeń, opinii lub wyszukiwań
        see each document with its nearest question
          zobacz każdy dokument z najbliższym mu pytaniem
        No content is loaded, so nothing can be called a gap; load your help centre.
          Nie wczytano żadnych treści, więc niczego nie można nazwać luką; wczytaj swoje centrum pomocy.
        bring in your articles, pages and FAQ
          wczytaj swoje artykuły, strony i FAQ
        see what customers ask meanwhile
          zobacz tymczasem, o co pytają klienci
        Only {0:document|documents}: not enough to tell for sure, read this as a first hint.
          Tylko {0:dokument|dokumenty|dokumentów}: to za mało, by mieć pewność, traktuj to jako pierwszą wskazówkę.
        # Pages of the content.
        {0} of {1:page|pages} {2?answers|answer} questions that come back, asked {3:time|times}.
          {0} z {1:strony|stron|stron} {0?odpowiada|odpowiadają|odpowiada} na powracające pytania, zadane {3:raz|razy|razy}.
        Nobody asks for {0:page|pages}.
          O {0:stronę|strony|stron} nikt nie pyta.
        see what customers ask of the first page
          zobacz pytania do pierwszej strony
        see what no page answers
          zobacz, na co nie odpowiada żadna strona
        No page fits these flags.
          Żadna strona nie pasuje do tych filtrów.
        see all pages
          zobacz wszystkie strony
        And {0} more (--format json has all).
          I jeszcze {0} (wszystkie: --format json).
        One question, several pages
          Jedno pytanie, kilka stron
        Pages that nobody asks for
          Strony, o które nikt nie pyta
        and {0} more
          i jeszcze {0}
        see all pages that nobody asks for
          zobacz wszystkie strony, o które nikt nie pyta
        Every one of {0:page|pages} is of use for a question that comes back.
          {0:strona przydaje się|strony, a każda przydaje się|stron, a każda przydaje się} przy jakimś powracającym pytaniu.
        see what each answers
          zobacz, na co odpowiada każda z nich
        No question that comes back has any use for {0} of {1:page|pages}. Each may be unneeded, or it may not be found because customers use other words.
          {0} z {1:strony|stron|stron} nie {0?przydaje|przydają|przydaje} się przy żadnym powracającym pytaniu. Taka strona może być zbędna albo klienci jej nie znajdują, bo używają innych słów.
        see which other words customers use
          zobacz, jakich innych słów używają klienci
        see what the other pages answer
          zobacz, na co odpowiadają pozostałe strony
        the page is empty
          strona jest pusta
        no question comes back in this language
          w tym języku nie wraca żadne pytanie
        {0}, and {1} more
          {0} i jeszcze {1}
        No content is loaded, so there is no page to look at.
          Nie wczytano żadnych treści, więc nie ma czego oglądać.
        {0:page|pages} {1?is|are} loaded.
          Wczytano {0:stronę|strony|stron}.
        give one page, or flags for the list of pages, not both
          podaj jedną stronę albo filtry dla listy stron, nie jedno i drugie
        name a page: its path, id, address or title
          podaj stronę: ścieżkę, id, adres lub tytuł
        # One page.
        No question that comes back has any use for this page.
          Ta strona nie przydaje się przy żadnym powracającym pytaniu.
        This page answers no question that comes back.
          Ta strona nie odpowiada na żadne powracające pytanie.
        This page answers no question that comes back; it leaves {0:question|questions} open.
          Ta strona nie odpowiada na żadne powracające pytanie; {0:pytanie|pytania|pytań} zostawia bez odpowiedzi.
        This page answers {0:question|questions}, asked {1}.
          Ta strona odpowiada na {0:pytanie, zadane|pytania, zadane|pytań, zadanych} {1}.
        This page answers {0:question|questions}, asked {1}; it leaves {2:more question|more questions} open.
          Ta strona odpowiada na {0:pytanie, zadane|pytania, zadane|pytań, zadanych} {1}; kolejne {2:pytanie|pytania|pytań} zostawia bez odpowiedzi.
        What it answers
          Na co odpowiada
        What it leaves open
          Co zostawia bez odpowiedzi
        What another page answers better
          Na co lepiej odpowiada inna strona
        See {0}.
          Zobacz: {0}.
        {0} “{1}”, asked {2}.
          {0} „{1}”, pytanie padło {2}.
        Customers also say {0}; the page does not.
          Klienci mówią też {0}; na stronie tego nie ma.
        No new article is needed, for this page has the answer: say what is asked in its title or a heading, as customers do.
          Nowy artykuł nie jest potrzebny, bo odpowiedź jest na tej stronie: nazwij rzecz w tytule lub nagłówku tak, jak robią to klienci.
        No new article is needed, for this page has the answer: say {0} in its title or a heading, as customers do.
          Nowy artykuł nie jest potrzebny, bo odpowiedź jest na tej stronie: dodaj w tytule lub nagłówku słowa klientów ({0}).
        It is answered, yet people go on asking; check that it still holds.
          Odpowiedź jest, a pytania wracają; sprawdź, czy nadal jest aktualna.
        Another page says something else; make them agree.
          Inna strona mówi co innego; uzgodnij je ze sobą.
        Extend this passage; it says nothing of what is asked:
          Rozbuduj ten fragment; nie ma w nim nic o tym, o co pytają klienci:
        Extend this passage; it says nothing of {0}:
          Rozbuduj ten fragment (brakuje w nim: {0}):
        read how customers put it
          przeczytaj, jak mówią o tym klienci
        get sentences to extend it with
          zobacz zdania, którymi można ją rozbudować
        see other pages like it
          zobacz inne takie strony
        see the other pages
          zobacz pozostałe strony
        # Customers' words beside the pages' words.
        Customers may have words of their own for {0:thing|things} that your pages call otherwise; read the examples before you use them.
          Klienci nazywają może {0:rzecz|rzeczy|rzeczy} inaczej niż twoje strony; przeczytaj przykłady, zanim z tego skorzystasz.
        Customers have words of their own for {0:thing|things} that your pages call otherwise. Put them into the pages' titles and into the search of your site, and customers find the pages.
          Klienci nazywają {0:rzecz|rzeczy|rzeczy} inaczej niż twoje strony. Dodaj ich słowa do tytułów stron i do wyszukiwarki w serwisie, a klienci znajdą te strony.
        {0} of them are uncertain: read the examples first.
          {0:z nich jest niepewna|z nich są niepewne|z nich jest niepewnych}: najpierw przeczytaj przykłady.
        {0} more {1?is|are} uncertain (--unsure lists them).
          {0:kolejna jest niepewna|kolejne są niepewne|kolejnych jest niepewnych} (pokaże je --unsure).
        Nothing is known of another word for “{0}”.
          Nie widać innego słowa na „{0}”.
        see what a customer finds with it
          zobacz, co klient znajdzie, pytając w ten sposób
        No word that customers use stands clearly for another word on your pages. To tell, it takes several customers who ask in their own words what a page answers.
          Żadne słowo klientów nie zastępuje wyraźnie innego słowa z twoich stron. Żeby to stwierdzić, kilku klientów musi własnymi słowami zapytać o coś, na co odpowiada strona.
        {0:pair|pairs} of words {1?is|are} possible.
          Możliwe: {0:para|pary|par} słów.
        see these, with examples
          zobacz je razem z przykładami
        see which pages nobody finds
          zobacz, których stron nikt nie znajduje
        How they are used
          Jak ich używają
        see what the page answers
          zobacz, na co odpowiada strona
        see the other words
          zobacz pozostałe słowa
        see the uncertain ones as well
          zobacz też te niepewne
        make a synonym file for your site's search
          utwórz plik synonimów dla wyszukiwarki w serwisie
        “{0}” beside “{1}”:
          „{0}” obok „{1}”:
        No content is loaded, so customers' words cannot be laid beside yours.
          Nie wczytano żadnych treści, więc słów klientów nie ma z czym porównać.
        name a word, of customers or of your pages
          podaj słowo klientów albo słowo z twoich stron
        # What a customer would find.
        No content is loaded, so a customer would find nothing.
          Nie wczytano żadnych treści, więc klient nic by nie znalazł.
        A customer would find nothing: no page shares a word with the question.
          Klient nic by nie znalazł: żadna strona nie ma z pytaniem wspólnego słowa.
        A customer would probably find no answer ({0} sure). The nearest passages:
          Klient raczej nie znalazłby odpowiedzi (pewność {0}). Najbliższe fragmenty:
        A customer would probably find the answer ({0} sure) in {1}.
          Klient raczej znalazłby odpowiedź (pewność {0}), tutaj: {1}.
        No question that comes back is like it.
          Żadne powracające pytanie nie jest do niego podobne.
        Other customers ask it too: {0} “{1}”, {2}.
          Inni klienci też o to pytają: {0} „{1}”, {2}.
        No question that comes back is much like it; the nearest is {0} “{1}”, {2}.
          Żadne powracające pytanie nie jest bardzo podobne; najbliższe to {0} „{1}”, {2}.
        asked once
          padło raz
        asked {0} times
          padło {0:raz|razy|razy}
        see what the content says about that question
          zobacz, co treści mówią o tym pytaniu
        {0} of {1:question|questions} {2?shares|share} words with a page.
          {0} z {1:pytania|pytań|pytań} {0?ma|mają|ma} wspólne słowa z jakąś stroną.
        {0}: no such file, or it cannot be read
          {0}: nie ma takiego pliku albo nie można go odczytać
        {0}: no line is a question; one looks like {1}
          {0}: w żadnym wierszu nie ma pytania; pytanie wygląda tak: {1}
        {0}: not a question, which looks like {1}
          {0}: to nie jest pytanie; pytanie wygląda tak: {1}
        ask one question or a file of them, not both
          zadaj jedno pytanie albo podaj plik z pytaniami, nie jedno i drugie
        ask something: lacuna ask "how do I …"
          zapytaj o coś: lacuna ask "jak mogę …"
        what the analysis learnt cannot be read
          nie można odczytać wyników analizy
        standard output cannot be written: {0}
          nie można zapisać wyniku na standardowe wyjście: {0}
        """#
}
