extension Catalogue {
    /// What the journey and BUT-situations say.
    static let polishExperience = #"""
        Area
          Dział
        marketing
          marketing
        sales
          sprzedaż
        product
          produkt
        service
          obsługa
        find
          szukanie
        buy
          zakup
        use
          używanie
        missing help
          brak pomocy
        could not find
          nie dało się znaleźć
        could not buy
          nie dało się kupić
        promise not kept
          niedotrzymana obietnica
        Praise
          Pochwała
        But
          Ale
        What went wrong
          Co poszło nie tak
        Texts
          Teksty
        Share
          Udział
        Touch point
          Punkt styku
        Touch points
          Punkty styku
        Who must act
          Kto ma zadziałać
        What comes back
          Co się powtarza
        In their words
          Ich słowami
        In {0} of {1:ticket and review|tickets and reviews} a customer praises something and then says “but”; most often about {2}.
          W {0} z {1:zgłoszenia i opinii|zgłoszeń i opinii|zgłoszeń i opinii} klient coś chwali, a potem mówi „ale”; najczęściej: {2}.
        No tickets and no reviews are loaded: a “but” is found in what customers write in whole sentences, above all in reviews.
          Nie wczytano żadnych zgłoszeń ani opinii: „ale” znajduje się w tym, co klienci piszą całymi zdaniami, przede wszystkim w opiniach.
        Nobody praises something and then says “but”.
          Nikt niczego nie chwali, żeby potem powiedzieć „ale”.
        {0:text|texts} {1?praises|praise} and then {2?says|say} “but”.
          {0:tekst|teksty|tekstów} najpierw {1?chwali|chwalą|chwali}, a potem {2?mówi|mówią|mówi} „ale”.
        bring in what customers say after they bought
          wczytaj to, co klienci mówią po zakupie
        look at all of them
          zobacz wszystkie
        read each of them
          przeczytaj każdy z nich
        see what the content says to it
          zobacz, co mówią o tym treści
        see where in the journey customers ask
          zobacz, na którym etapie klienci pytają
        buts takes no --grain
          buts nie przyjmuje --grain
        --by takes a column's name or area
          --by przyjmuje nazwę kolumny albo area
        see the whole journey
          zobacz całą ścieżkę
        A moment of truth is {0}: of {1} who rated, only {2} are satisfied, clearly fewer than elsewhere.
          Moment prawdy to „{0}”: z {1}, którzy ocenili, zadowolonych jest tylko {2}, wyraźnie mniej niż gdzie indziej.
        Biggest gap
          Największa luka
        Satisfied
          Zadowoleni
        Of {0:request|requests} whose stage can be told, most arise at {1}: {2}.
          Z {0:pytania|pytań|pytań}, których etap da się określić, najwięcej pada na etapie „{1}”: {2}.
        Nothing comes back at {0}.
          Nic się nie powtarza na etapach: {0}.
        The weakest stage is {0}: {1} of {2:request|requests} there stay unanswered.
          Najsłabszy etap to „{0}”: bez odpowiedzi zostaje tam {1} z {2:pytania|pytań|pytań}.
        Who sees to it
          Kto się tym zajmuje
        look at its biggest gap
          przyjrzyj się jego największej luce
        see the stages area by area
          zobacz etapy według działów
        see what is open at the weakest stage
          zobacz, co jest otwarte na najsłabszym etapie
        unclear
          niejasne
        How often is asked, and how much of it the content leaves open, by {0}.
          Jak często się pyta i ile z tego treści zostawiają bez odpowiedzi, według: {0}.
        No question that comes back has a value in “{0}”.
          Żadne powtarzające się pytanie nie ma wartości w „{0}”.
        Nobody asks at {0} where {1} is {2}.
          Nikt nie pyta na etapach: {0}, gdzie {1} to {2}.
        there is no column “{0}”; there are: {1}
          nie ma kolumny „{0}”; są: {1}
        {0:more value|more values} {1?is|are} rarer.
          {0:kolejna wartość|kolejne wartości|kolejnych wartości} {1?jest rzadsza|są rzadsze|jest rzadszych}.
        Of {0:question|questions} the stage of {1} can be told.
          Z {0:pytania|pytań|pytań} etap da się określić dla {1}.
        The customer's journey
          Ścieżka klienta
        What stays open along the journey
          Co zostaje bez odpowiedzi na ścieżce klienta
        Unanswered requests by stage and by the area that sees to them; a dash where nobody asks.
          Pytania bez odpowiedzi według etapu i działu, który się nimi zajmuje; kreska tam, gdzie nikt nie pyta.
        """#
}
