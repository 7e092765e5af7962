extension Catalogue {
    /// What is said of verdicts and how they came about.
    static let polishVerdicts = #"""
        # What a verdict is called, and what it means.
        covered
          jest odpowiedź
        missing
          brak
        thin
          za mało
        wrong words
          inne słowa
        stale
          nieaktualne
        conflicting
          sprzeczne
        product defect
          wada produktu
        private
          sprawa klienta
        out of scope
          nie nasze
        unknown
          nie wiadomo
        the content answers it
          odpowiedź jest w treściach
        nothing in the content answers it
          w treściach nie ma na to odpowiedzi
        the content mentions it and does not answer it
          treści o tym wspominają, ale nie odpowiadają
        the content answers it in words that customers do not use
          odpowiedź jest w treściach, ale w słowach, których klienci nie używają
        the content answers it, yet people go on asking
          odpowiedź jest w treściach, a mimo to pytania wracają
        two passages of the content disagree
          dwa fragmenty treści sobie przeczą
        the product must be repaired, no text helps
          trzeba naprawić produkt, żaden tekst tu nie pomoże
        the answer needs this customer's account
          odpowiedź zależy od konta konkretnego klienta
        it is no question for this content
          to nie jest pytanie do tych treści
        # What has become of a question.
        open
          otwarte
        accepted
          przyjęte
        drafted
          jest szkic
        reviewed
          sprawdzone
        published
          opublikowane
        closed
          zamknięte
        dismissed
          odrzucone
        reopened
          otwarte ponownie
        # Stages of the customer's journey.
        need
          potrzeba
        options
          wybór
        decide and buy
          decyzja i zakup
        receive
          odbiór
        set up and use
          uruchomienie i używanie
        questions
          pytania
        integrate
          integracja
        # The answer to "why?".
        {0} is a gap ({1}): {2}.
          {0} to luka ({1}): {2}.
        {0} is no gap ({1}): {2}.
          {0} to nie luka ({1}): {2}.
        But it is one: {0} is a gap ({1}): {2}.
          A jednak {0} to luka ({1}): {2}.
        {0}, {1} sure
          {0}, pewność {1}
        {0} ({1} sure)
          {0} (pewność {1})
        No content is loaded, so nothing can be said about {0} yet.
          Nie wczytano żadnych treści, więc o {0} nic jeszcze nie można powiedzieć.
        Where the content disagrees
          Gdzie treści sobie przeczą
        bring in your content
          wczytaj swoje treści
        get a first draft of the answer
          zobacz pierwszy szkic odpowiedzi
        take it off the list
          zdejmij je z listy
        read what customers write
          przeczytaj, co piszą klienci
        # Reasons.
        The content answers it.
          Odpowiedź jest w treściach.
        “{0}” answers it.
          Odpowiada na to strona „{0}”.
        “{0}” answers it: it speaks of {1}.
          Odpowiada na to strona „{0}”; wspólne słowa: {1}.
        Nothing in the content comes near it.
          W treściach nie ma nic zbliżonego.
        “{0}” mentions it in passing and does not answer it.
          Strona „{0}” tylko o tym wspomina, ale nie odpowiada.
        “{0}” mentions {1} and says nothing of {2}.
          Strona „{0}” o tym wspomina ({1}), ale o najważniejszym milczy ({2}).
        Nothing in the content comes near; the closest page is “{0}”.
          W treściach nie ma nic zbliżonego; najbliższa strona to „{0}”.
        Nothing in the content speaks of {0} as customers do; the closest page is “{1}”.
          W treściach nie ma słów, którymi pytają klienci ({0}); najbliższa strona to „{1}”.
        {0} of {1} replies admit a fault of the product: it needs a repair, not an article.
          W {0} z {1} odpowiedzi konsultanci przyznają, że produkt ma wadę: potrzebna jest naprawa, nie artykuł.
        {0} of {1} say that it began with an update: it needs a repair, not an article.
          {0} z {1:osoby|osób|osób} {0?pisze|piszą|pisze}, że zaczęło się od aktualizacji: potrzebna jest naprawa, nie artykuł.
        {0} of {1} name an order or an account: the answer depends on that customer's data.
          {0} z {1:osoby|osób|osób} {0?podaje|podają|podaje} zamówienie lub konto: odpowiedź zależy od danych klienta.
        {0} of {1} replies say that it is not for us to answer.
          W {0} z {1} odpowiedzi konsultanci piszą, że to pytanie nie do nas.
        “{0}” and “{1}” disagree: {2} in one, {3} in the other.
          Strony „{0}” i „{1}” sobie przeczą: na jednej {2}, na drugiej {3}.
        “{0}” and “{1}” disagree: one denies what the other says.
          Strony „{0}” i „{1}” sobie przeczą: jedna zaprzecza temu, co mówi druga.
        “{0}” comes near, and {1} of {2} replies say that a page is old or wrong.
          Najbliższa jest strona „{0}”, a w {1} z {2} odpowiedzi konsultanci piszą, że strona jest stara albo błędna.
        “{0}” comes near, and {1} of {2} replies say that something is no longer so.
          Najbliższa jest strona „{0}”, a w {1} z {2} odpowiedzi konsultanci piszą, że coś już się zmieniło.
        “{0}” says what agents reply, in words that customers use.
          Strona „{0}” mówi to samo co konsultanci, i to słowami klientów.
        “{0}” says what agents reply, but not {1}, as customers call it: no new article needed, add their words.
          Strona „{0}” mówi to samo co konsultanci, ale nie słowami klientów ({1}): nowy artykuł nie jest potrzebny, wystarczy dodać ich słowa.
        {0} said on {1} that “{2}” answers it.
          Odpowiada na to strona „{2}”: tak zdecydowano {1} ({0}).
        # Evidence, doubts and what would change a verdict.
        Only one asks it, too few to tell whether it will come back.
          Pyta o to tylko jedna osoba; to za mało, by wiedzieć, czy pytanie wróci.
        Only {0} ask it, too few to tell whether it will come back.
          Pytają o to tylko {0:osoba|osoby|osób}; to za mało, by wiedzieć, czy pytanie wróci.
        No content is loaded, so nothing can be said about it.
          Nie wczytano żadnych treści, więc nic nie można o tym powiedzieć.
        By customers' words the closest passage is in “{0}” ({1}). On average their questions find a likeness of {2}, below the {3} from which on an answer is likely in this content.
          Według słów klientów najbliższy fragment jest na stronie „{0}” ({1}). Średnie podobieństwo ich pytań wynosi {2}; w tych treściach odpowiedź jest prawdopodobna dopiero od {3}.
        By customers' words the closest passage is in “{0}” ({1}). On average their questions find a likeness of {2}, above the {3} from which on an answer is likely in this content.
          Według słów klientów najbliższy fragment jest na stronie „{0}” ({1}). Średnie podobieństwo ich pytań wynosi {2}; w tych treściach odpowiedź jest prawdopodobna już od {3}.
        It shares with them: {0}.
          Wspólne słowa: {0}.
        It lacks: {0}.
          Brakuje w nim: {0}.
        By its words alone it would not count as answered: {0} alike, below {1}.
          Po samych słowach nie byłoby widać odpowiedzi: podobieństwo {0}, poniżej progu {1}.
        The page does not say {0}, as customers do.
          Na stronie nie ma słów klientów: {0}.
        It would be a gap again if that page were gone, or after: mark {0} reopened
          To znów będzie luka, jeśli ta strona zniknie albo po: mark {0} reopened
        It would become a gap if that page no longer said what agents reply, or not in customers' words.
          To będzie luka, jeśli ta strona przestanie mówić to, co konsultanci, albo zrobi to innymi słowami niż klienci.
        It would become a gap below {0}: if that page were gone, or if more customers asked it in other words.
          To będzie luka przy podobieństwie poniżej {0}: jeśli tej strony zabraknie albo więcej klientów zapyta innymi słowami.
        It would become a gap if most customers asked without naming an order or an account.
          To będzie luka, jeśli większość klientów zapyta bez podawania zamówienia czy konta.
        It would become a gap if agents told customers what to do, instead of admitting a fault.
          To będzie luka, jeśli konsultanci będą mówić klientom, co zrobić, zamiast przyznawać się do usterki.
        It would become a gap if most of them asked something that agents answer themselves.
          To będzie luka, jeśli większość z nich zapyta o coś, na co konsultanci sami odpowiadają.
        Most of them thank, praise or complain in general, or a program sent them: they ask nothing.
          Większość z nich dziękuje, chwali albo ogólnie narzeka lub pochodzi od programów: o nic nie pytają.
        It would be covered if both pages said the same.
          Luka zniknie, gdy obie strony będą mówić to samo.
        It would be covered if the page said what agents reply today.
          Luka zniknie, gdy strona będzie mówić to, co konsultanci odpowiadają dziś.
        It would be covered if “{0}”, in its title or in a heading, spoke of {1}.
          Luka zniknie, gdy w tytule lub nagłówku strony „{0}” znajdą się słowa klientów: {1}.
        It would be covered from {0} on: if a page answered it in customers' words.
          Luka zniknie przy podobieństwie od {0}: gdy jakaś strona odpowie na to słowami klientów.
        It would be covered from {0} on: if a page answered it and spoke of {1}.
          Luka zniknie przy podobieństwie od {0}: gdy jakaś strona odpowie na to i użyje słów klientów ({1}).
        # Articles in too few languages.
        in English
          po angielsku
        in Polish
          po polsku
        in Russian
          po rosyjsku
        in language “{0}”
          w języku „{0}”
        {0:article|articles} {1?has|have} a title and no text below it, so {2?it answers|they answer} nothing.
          {0:artykuł ma|artykuły mają|artykułów ma} tylko tytuł, bez tekstu, więc na nic nie {0?odpowiada|odpowiadają|odpowiada}.
        No article {0} is loaded: questions {1} are compared with other languages, where only the same words can be found, so they nearly all count as unanswered.
          Nie wczytano żadnego artykułu {0}: pytania {1} porównujemy z artykułami w innych językach, a tam da się znaleźć tylko takie same słowa, więc prawie wszystkie wyglądają na pytania bez odpowiedzi.
        Only {0:article|articles} {1} {2?is|are} loaded: whether {3?it answers|they answer} a question {4} is little more than a guess.
          Wczytano tylko {0:artykuł|artykuły|artykułów} {1}: czy {0?odpowiada|odpowiadają|odpowiadają} na pytanie {4}, to niemal zgadywanie.
        """#
}
