extension JourneyCues {
    static let polish = """
        # need marketing
        Czy to się nada dla kogoś, kto nigdy czegoś takiego nie miał?
        czy warto w ogóle to kupować?
        Do czego to właściwie służy?
        co to robi i po co mi to
        Czy ten produkt jest dla mnie?
        czy poradzi sobie z tym starsza osoba?
        mam małe dzieci, czy to jest bezpieczne?
        czy to jest głośne
        jak bardzo to hałasuje w nocy
        Ma to sens w małym mieszkaniu?
        Czy sprawdzi się na co dzień?
        Czy początkujący da sobie radę?
        czy to naprawdę działa czy tylko reklama
        Czym to się różni od zwykłego, po co przepłacać?
        zastanawiam się, czy tego potrzebuję.
        czy nadaje się dla alergika
        Czy mogę tego używać w ciąży?
        Mam chory kręgosłup, czy mi to nie zaszkodzi?
        opłaca sie to przy dwoch osobach?
        Jakie są efekty i po jakim czasie je widać?
        Czy jest odporne na deszcz i mróz?
        na ile lat to starcza
        czy urządzenie zużywa dużo prądu?
        dla jakiego wieku jest przeznaczone?
        od ilu lat można z tego korzystać
        Czy potrzebuję do tego specjalnych umiejętności?
        Czy muszę mieć doświadczenie, żeby zacząć?
        Czy usługa działa w mojej miejscowości?
        jesteście też w małych miastach?
        Czy to rozwiąże mój problem z wilgocią?
        Szukam czegoś na prezent dla taty, czy to dobry pomysł?
        Nie znam się na tym, wytłumaczcie mi, co daje ta usługa.
        jakie są wady i zalety
        opinie o produkcie, czy ktoś poleca
        Z czego to jest zrobione, nie śmierdzi plastikiem?
        Czy materiał nie uczula?
        Gdzie to jest produkowane?
        czy to produkt ekologiczny?
        Czy nada się do pracy na zewnątrz?
        wytrzyma codzienne używanie?
        Czy będzie pasować do wynajmowanego mieszkania, gdzie nie wolno wiercić?
        Czy to legalne w Polsce?
        Czy osoba niewidoma może z tego korzystać?
        Czy korzystanie z tego wymaga stałego internetu?
        Czy jest sens brać to na jeden sezon?
        Dla kogo jest ten plan?
        Czy ta kurtka wystarczy na minus dwadzieścia?
        czy sukienka nie prześwituje
        Czy buty nadają się na szerokie stopy i haluksy?
        Czy wiertarka udarowa poradzi sobie z wielką płytą?
        czy szlifierka nada się do majsterkowania raz na rok
        czy wasz program ma sens w jednoosobowej firmie?
        Do czego mi aplikacja do budżetu, skoro mam arkusz?
        czy konto jest dobre dla studenta bez stałych dochodów?
        czy moje oszczędności są u was bezpieczne
        Czy zasięg 5G jest na mojej ulicy?
        Czy fotowoltaika opłaca się przy dachu od północy?
        pompa ciepła w starym domu bez ocieplenia, czy to ma sens
        Czy wycieczka jest odpowiednia dla osób na wózku?
        Czy hotel jest spokojny, czy raczej imprezowy?
        czy w tej zupie jest gluten
        Czy karma nadaje się dla kota po sterylizacji?
        Czy te tabletki można brać razem z lekami na nadciśnienie?
        Czy syrop jest dla niemowlaka?
        Czy spektakl nadaje się dla siedmiolatka?
        ile trwa koncert i czy są miejsca siedzące
        Czy kurs jest dla kogoś, kto nie umie programować?
        czy po kursie dostanę jakieś uprawnienia
        Czy te klocki nie mają małych części, które dziecko połknie?
        czy materac jest dobry na ból pleców?
        czy fotel wytrzyma 130 kg
        Czy rower elektryczny da radę pod stromą górę?
        Czy ten samochód ma sens w mieście, jeśli jeżdżę 5 km dziennie?
        Czy w zegarku można pływać?
        czy szkiełko łatwo się rysuje
        czy zmywarka jest cicha, bo mam otwartą kuchnię?
        Czy odkurzacz radzi sobie z sierścią psa?
        Czy krem nadaje się do cery naczynkowej?
        czy szampon ma SLS i parabeny
        Czy w tę grę da się grać we dwoje?
        czy gra jest bardzo straszna, mam strachliwe dziecko
        Czy książka nadaje się dla kogoś, kto nie czytał pierwszej części?
        o czym jest ten poradnik
        czy ubezpieczenie turystyczne ma sens na weekend w Pradze?
        czy potrzebuję polisy, jeśli mam już w pracy grupowe
        Czy na siłowni ktoś pokaże mi ćwiczenia, jak pierwszy raz przyjdę?
        czy na jogę mogę przyjść z nadwagą
        czy telewizor nie bedzie za duzy, jak siedze dwa metry od niego?
        czy sluchawki nie wypadaja z uszu przy bieganiu?
        ekspres do kawy dla jednej osoby czy to przesada
        czy namiot wytrzyma porządną ulewę?
        # options marketing
        który model wybrać?
        czym się różnią te dwa warianty
        Jaki rozmiar powinienem wziąć?
        co lepsze, większy czy mniejszy
        Czy lepiej dopłacić do droższej wersji?
        Co ma plan droższy, czego nie ma tańszy?
        jaka jest różnica między wersją podstawową a pro
        Czy pasuje do tego, który już mam?
        czy ten zestaw będzie kompatybilny z moim starym?
        pasuje do poprzedniej generacji?
        Jakie ma wymiary?
        wymiary i waga
        Ile waży bez opakowania?
        jaka jest moc i jakie napięcie?
        dane techniczne poproszę
        specyfikacja produktu pdf
        W jakich kolorach jest dostępny?
        jest tez czarny?
        czy w zestawie jest wszystko, czy trzeba coś dokupić?
        Czy dodatek jest konieczny, czy można bez niego?
        Który z waszych produktów będzie najlepszy dla pary?
        tabela rozmiarów
        Jestem między dwoma rozmiarami, który polecacie?
        Porównajcie proszę oba modele.
        stary model a nowy, co się zmieniło
        Co jest lepsze do małej firmy, abonament miesięczny czy roczny?
        Jaki jest limit w najtańszym pakiecie?
        ilu użytkowników obejmuje plan standard
        Czy mogę później przejść na wyższą wersję, czy lepiej wziąć od razu?
        Nie mogę się zdecydować między dwoma.
        Doradźcie, co wziąć przy takim budżecie.
        jaki polecacie do 500 zl?
        macie cos podobnego, ale lzejszego?
        Czy jest wersja bez kabla?
        Ten czy tamten? Liczy się dla mnie trwałość.
        jaka pojemnosc wystarczy na 4 osoby
        Czy to wejdzie do wnęki 60 cm?
        zmieści się w bagażniku?
        jaka jest maksymalna długość
        Z jakim standardem to współpracuje, zanim kupię?
        Czy wasze urządzenie dogada się z moim systemem, bo chcę wiedzieć przed zakupem?
        Czy muszę brać wersję z modułem?
        Które akcesoria do tego pasują?
        Jaki adapter potrzebuję do tego modelu?
        Chcę zamówić, ale nie wiem jaką wielkość.
        Noszę 42, czy brać 43, bo podobno buty wypadają małe?
        czy ta marynarka jest krojem slim czy regular
        Czy spodnie mają różne długości nogawki?
        Laptop z 16 czy 32 GB pamięci do obróbki zdjęć?
        Czy ten monitor ma wejście USB-C?
        Czy akumulator 18 V z mojej starej wkrętarki pasuje do tej piły?
        jakie wiertło do gresu
        Jaka jest różnica między licencją na stanowisko a licencją serwerową?
        Czy program działa na macu, czy tylko na windowsie?
        Które konto lepsze dla nastolatka, junior czy zwykłe?
        lokata na 3 czy na 12 miesięcy
        Jaki pakiet internetu wystarczy do grania i dwóch telewizorów?
        ile giga jest w tej taryfie na roaming
        Taryfa G11 czy G12, jeśli grzeję wodę w nocy?
        ile paneli potrzebuję na 4000 kWh rocznie
        Pokój z widokiem na morze czy od ogrodu, jaka jest różnica?
        czy w cenie wycieczki są wszystkie posiłki
        które ziarna są mniej kwaśne?
        dieta 1500 czy 2000 kalorii, co wybrać przy mojej wadze
        Czym różni się maść od żelu o tej samej nazwie?
        witamina d 2000 czy 4000 jednostek
        Które sektory mają najlepszą widoczność sceny?
        bilet normalny czy karnet, co się bardziej opłaca
        Który kurs po A2, intensywny czy weekendowy?
        czy kurs online ma te same materiały co stacjonarny
        Czy nowe tory pasują do kolejki sprzed dwóch lat?
        Jaki materac, H2 czy H3, przy 75 kilo?
        sofa w welurze czy w plecionce jesli mam kota
        Jaka rama przy wzroście 182 cm?
        Jaki hak holowniczy pasuje do tego kombi z 2017?
        czy pasek 20 mm wejdzie do tej koperty
        kwarcowy czy automatyczny na prezent
        Pralka 45 czy 60 cm głębokości, co mieści więcej?
        czy worki z marketu pasują do tego odkurzacza
        Jaki odcień podkładu przy bardzo jasnej cerze?
        serum z retinolem czy z witaminą C, którego użyć najpierw
        Edycja deluxe czy zwykła, co w niej jest więcej?
        czy płyta z PS4 ruszy na nowej konsoli
        czym różni się wydanie drugie od pierwszego?
        twarda czy miękka oprawa na prezent
        oC z assistance czy samo OC, jaka różnica?
        jaka suma ubezpieczenia dla mieszkania 50 metrów
        Karnet open czy poranny, jeśli ćwiczę trzy razy w tygodniu?
        czy wejściówka do jednego klubu działa w pozostałych
        Czy lodówka z zamrażarką na dole jest też w wersji lewej?
        # buy marketing
        kod rabatowy nie działa.
        kod z newslettera nie wchodzi
        czy promocje się łączą?
        Kiedy będzie wyprzedaż?
        Dostałam mailem 20 procent, a w koszyku nic nie odlicza.
        czy studenci mają taniej
        # buy sales
        Ile to kosztuje?
        cena brutto czy netto
        Czy jest jakaś zniżka przy większym zamówieniu?
        rabat dla stałych klientów
        Jak mogę zapłacić?
        czy mozna placic blikiem
        Płatność przy odbiorze czy jest możliwa?
        Czy macie raty zero procent?
        raty bez zaświadczeń
        Chciałbym fakturę na firmę do zamówienia.
        Zapomniałem podać NIP przy zakupie, wystawicie fakturę?
        Proszę o paragon do mojego zamówienia.
        Kiedy będzie znowu dostępny?
        Produkt niedostępny, czy wróci do sprzedaży?
        ile sztuk macie na stanie
        Gdzie mogę to obejrzeć na żywo przed kupnem?
        najbliższy salon
        Czy kupię to u was stacjonarnie?
        Pomyliłem się w zamówieniu, chcę coś dodać.
        Chcę anulować zamówienie, które złożyłam przed chwilą.
        zamówiłam dwa razy przez pomyłkę
        czy da się zmienić adres w złożonym zamówieniu?
        karta obciążona dwa razy za to samo.
        Pieniądze zeszły z konta, a zamówienia nie ma.
        Płatność odrzucona, co robić?
        nie mogę dodać do koszyka
        Koszyk się opróżnia, jak przechodzę do kasy.
        Przycisk zamów nie reaguje.
        Czy zapakujecie na prezent?
        opakowanie ozdobne i bilecik
        Poproszę o ofertę na 40 sztuk.
        wycena dla szkoły
        Czy cena podlega negocjacji?
        jak długo obowiązuje ta cena
        Czy mogę zarezerwować i odebrać jutro?
        Czy da się kupić bez zakładania konta?
        Czy przyjmujecie przelew z zagranicznego banku?
        termin płatności na przelew 14 dni możliwy?
        bon podarunkowy nie chce się zrealizować w kasie.
        Jak wykorzystać kartę podarunkową?
        czy mozecie polaczyc dwa moje zamowienia w jedno?
        Chcę kupić, tylko gdzie?
        ile płacę z góry, a ile później
        zadatek czy zaliczka, ile wynosi?
        Chciałabym zmienić kolor w zamówieniu, zanim wyślecie.
        Czy sukienkę z wystawy da się kupić?
        kiedy dowieziecie rozmiar M w tych jeansach
        Ile kosztuje telefon bez abonamentu?
        czy laptop mogę wziąć na raty na firmę
        Czy wynajmujecie zagęszczarki na jeden dzień i za ile?
        piła dostępna w markecie w Opolu?
        ile kosztuje licencja dla dziesieciu stanowisk?
        przedłużenie licencji cena
        Jaka jest prowizja za udzielenie kredytu?
        ile wynosi oprocentowanie kredytu gotówkowego
        Ile zapłacę za internet razem z telewizją?
        chcę podpisać umowę przez kuriera, jak
        Ile kosztuje montaż paneli pod klucz?
        Po ile sprzedajecie kilowatogodzinę nowym klientom?
        Ile zaliczki trzeba wpłacić za wczasy?
        Źle wpisałam nazwisko w rezerwacji lotu, da się poprawić?
        chce odwolac rezerwacje pokoju na jutro
        Czy jest minimalna kwota zamówienia na pizzę?
        catering na 30 osób wycena
        czy zrealizuję receptę przez internet?
        ten lek jest u was na stanie?
        czy zostały jeszcze bilety na sobotę?
        bilety ulgowe od ilu lat
        Zapłaciłem za bilety, a strona się zawiesiła.
        Czy za kurs mogę zapłacić w dwóch częściach?
        Faktura za szkolenie na zakład pracy, do kogo napisać?
        Czy klocki z reklamy są jeszcze w sprzedaży?
        kiedy dostawa lalek do sklepu
        ile kosztuje szafa na wymiar trzy metry?
        czy narożnik można zobaczyć w salonie w Gdyni
        ile trwa przyznanie leasingu na auto?
        czy przyjmiecie mój stary rower w rozliczeniu
        Czy na zegarek trzeba zamówić grawer od razu przy zakupie?
        czy cena zegarka jest z cłem
        zamówiłem nie tę pralkę, proszę o zmianę zamówienia.
        zestaw garnków czy jest na promocji
        Ile kosztuje próbka perfum?
        podkład wyprzedany, kiedy będzie
        Przedpremierowe zamówienie gry, kiedy pobierzecie pieniądze?
        czy klucz do gry kupię blikiem
        Ile egzemplarzy muszę zamówić, żeby był rabat dla biblioteki?
        czy ebook można kupić za punkty
        Ile wyniesie składka OC dla młodego kierowcy?
        czy polisę można rozłożyć na cztery raty
        ile kosztuje jednorazowe wejście na siłownię?
        karnet dla dwojga cena
        # receive sales
        Gdzie jest moja paczka?
        kiedy przyjdzie zamówienie
        Paczka nie dotarła.
        czekam już dwa tygodnie i nic.
        Ile kosztuje wysyłka?
        od jakiej kwoty darmowa dostawa
        Jak długo trwa dostawa?
        Czy wysyłacie za granicę?
        wysyłka do Niemiec
        Przesyłka utknęła w sortowni.
        numer śledzenia nie działa
        Status nie zmienia się od poniedziałku.
        Kurier twierdzi, że doręczył, a ja nic nie mam.
        kurier zostawił paczkę u sąsiada którego nie znam
        Nikogo nie było w domu, czy przyjedzie drugi raz?
        czy moge przelozyc dostawe na inny dzien?
        O której godzinie przyjedzie kurier?
        Czy wniosą to na trzecie piętro?
        karton przyszedł rozerwany.
        zawartość była potłuczona, kiedy otworzyłam pudełko.
        przyszło uszkodzone w transporcie, co teraz?
        w paczce brakuje jednej czesci.
        w pudełku nie było śrubek
        Brak instrukcji w zestawie.
        Dostałem nie to, co zamawiałem.
        przysłali zły kolor
        Przyszły dwie sztuki zamiast trzech.
        pusta koperta
        Czy będę musiał zapłacić cło?
        Jak długo paczka leży w punkcie odbioru?
        kod odbioru nie przyszedł
        Paczkomat nie chce się otworzyć.
        czy moge odebrac osobiscie w magazynie?
        Czy ktoś inny może odebrać za mnie?
        Nie dostałem potwierdzenia zamówienia.
        Opłacone, a dostępu dalej nie mam.
        Link aktywacyjny do mnie nie doszedł.
        Kiedy wyślecie brakujący element?
        Wysłaliście na stary adres.
        Przesyłka wróciła do nadawcy, dlaczego?
        Czy dostarczacie w soboty?
        dostawa na wies pod miasto możliwa?
        zamowienie podzielone, reszta kiedy?
        Jaki kurier to wiezie?
        czy na Wigilię zdążycie z dostawą?
        Zamówiłam sukienkę S, a przyszła L.
        buty przyszły w obcym pudełku i z jednym wkładem
        Ekran telewizora był pęknięty już po rozpakowaniu.
        w pudełku z telefonem zabrakło ładowarki
        kosiarka przyszla bez noza.
        wkrętarka dotarła bez baterii choć miała być w komplecie
        Kupiłem licencję i nie dostałem klucza.
        klucz produktu nie przyszedł na maila
        kiedy dostanę nową kartę do bankomatu?
        pin do karty nie doszedł pocztą
        czekam na kartę SIM już tydzień.
        router od was nie dojechał
        Kiedy przywieziecie pellet?
        falownik dostarczono z wgniecioną obudową
        Nie dostałam vouchera do hotelu, a jutro wylatuję.
        karty pokładowe nie przyszły na skrzynkę
        Jedzenie przyjechało zimne i po dwóch godzinach.
        W torbie zabrakło deseru.
        dieta pudełkowa nie została pod drzwiami
        lek dotarł bez chłodzenia, czy mogę go wziąć?
        kiedy bede mogl odebrac recepte w aptece
        Bilety nie przyszły na maila, koncert jutro.
        kod qr do wejścia nie doszedł
        Kiedy dostanę dostęp do platformy kursu?
        podrecznik do szkolenia jeszcze nie przyszedl
        W zestawie klocków nie ma jednej torebki.
        lalka przyszła z urwaną ręką
        Meble przyszły bez jednej paczki, a montażysta już jest.
        blat porysowany od razu po odpakowaniu
        Kiedy odbiorę auto z salonu?
        rower dojechał ze skrzywionym kołem
        bransoleta przyszła nie ta, miała być skórzana.
        zegarek dotarł ze zgniecionym pudełkiem i rysą na szkle
        Pralkę zostawili na chodniku, kto ją wniesie?
        lodówka przyjechała z wgniecionym bokiem
        krem rozlal sie w paczce.
        w przesyłce z kosmetykami brak próbek
        Preorder miał być w dniu premiery, a nic nie przyszło.
        kod do gry pusty, w mailu nie ma nic
        Książka przyszła z pogiętymi rogami.
        zamiast tomu drugiego dostałam trzeci
        Polisa nie przyszła na maila po opłaceniu.
        zielona karta kiedy dojdzie
        Karty klubowej do siłowni dalej nie dostałem.
        Nie mam jeszcze kodu do bramki, a karnet opłacony.
        # use product
        Nie działa.
        nagle przestalo dzialac
        Urządzenie nie chce się włączyć.
        Wyłącza się samo po kilku minutach.
        zawiesza się co chwilę
        aplikacja sie sypie.
        Bateria pada po dwóch godzinach.
        Grzeje się jak piec, czy to normalne?
        coś w środku stuka
        Cieknie od spodu.
        zacina się i muszę szarpać
        Po aktualizacji jest gorzej niż było.
        Strona się nie ładuje.
        Dziwnie pachnie spalenizną.
        Zamek w kurtce rozszedł się po tygodniu.
        kolor zszedł po pierwszym praniu
        Gra wywala do pulpitu.
        Lodówka nie chłodzi.
        hulajnoga gasnie pod gorke
        # use service
        Jak to uruchomić?
        jak zacząć korzystać
        Nie wiem, jak to złożyć.
        Jak zmienić ustawienia?
        gdzie włącza się tryb cichy?
        jak wylaczyc powiadomienia
        Pokazuje się błąd 404, co to znaczy?
        wyskakuje komunikat o błędzie
        Miga czerwona dioda.
        Co oznacza ta kontrolka?
        Jak to wyczyścić?
        czym myc zeby nie porysowac
        Jak często trzeba to konserwować?
        Jak przywrócić ustawienia fabryczne?
        reset do fabrycznych
        Jak zaktualizować oprogramowanie?
        Instrukcja po polsku, gdzie ją znajdę?
        Jak ustawić godzinę?
        Nie mogę znaleźć przycisku zapisz.
        co zrobić, żeby nie piszczało
        jak to przechowywać zimą?
        jak dlugo ladowac za pierwszym razem
        Jak wymienić baterię?
        Jak używać, żeby nie zepsuć?
        Jak zmienić język menu?
        Gdzie wpisać kod aktywacyjny?
        Pierwsze kroki po rozpakowaniu.
        jak to zamontować na ścianie
        Jak dodać nową pozycję do listy?
        nie umiem tego obsłużyć, pomocy
        Jak cofnąć ostatnią zmianę?
        Jak prać tę kurtkę, żeby puch się nie zbił?
        czy sweter mozna suszyc w suszarce
        Jak ustawić jasność w telewizorze?
        drukarka drukuje paski, co zrobić
        Jak wymienić tarczę w szlifierce?
        jak naostrzyć łańcuch w pile
        Jak ustawić filtr w raporcie miesięcznym?
        faktura nie chce się zapisać, wyświetla błąd pola NIP
        jak zrobić przelew zagraniczny w aplikacji?
        jak zmienić limit na karcie
        Internet zrywa co godzinę, co sprawdzić w routerze?
        jak ustawić pocztę głosową
        Jak odczytać licznik prądu z fotowoltaiką?
        piec pokazuje kod E3
        Jak się odprawić online?
        gdzie w aplikacji jest mój bilet na samolot
        jak długo gotować te pierogi?
        czy danie mozna podgrzac w mikrofali w tym pudełku
        Ile kropel dawać i o której porze?
        pominęłam jedną tabletkę, co teraz
        Jak wyświetlić bilet na bramce bez internetu?
        Nie odtwarza się lekcja trzecia.
        jak pobrać materiały z kursu na dysk
        Jak włożyć baterie do tego robota?
        jak skręcić szufladę, bo prowadnice nie wchodzą
        Jak zaimpregnować blat?
        jak wyregulowac przerzutke?
        swieci mi sie check engine, moge jechac?
        Jak ustawić datę w zegarku?
        jak skrócić bransoletę
        Zmywarka nie pobiera wody.
        pralka wyje przy wirowaniu
        jak odkamienic ekspres?
        Ile razy dziennie nakładać krem?
        jak zmyć tę pomadkę
        Jak zapisać stan gry?
        utknąłem w trzecim poziomie, drzwi się nie otwierają
        Jak otworzyć ebooka na czytniku?
        Jak obliczyć tętno na tej bieżni?
        jak wyregulowac siodelko na rowerku stacjonarnym
        # questions sales
        Chcę to zwrócić.
        ile mam dni na zwrot
        Jak odesłać towar?
        kto płaci za przesyłkę zwrotną
        Kiedy dostanę pieniądze z powrotem?
        Oddałem dwa tygodnie temu, zwrotu dalej brak.
        Czy mogę wymienić na inny rozmiar?
        wymiana na nowy
        Gdzie kupię części zamienne?
        Potrzebuję nowej pokrywki, czy można ją dostać osobno?
        Za co ta opłata na fakturze?
        rachunek za ten miesiąc jest wyższy niż zwykle.
        naliczono mi podwójną opłatę za abonament
        Subskrypcja odnowiła się bez mojej zgody.
        Zgubiłem paragon, czy mogę oddać?
        Czy mogę zwrócić bieliznę z metką?
        buty po jednym założeniu, przyjmiecie zwrot?
        Gdzie dostać przewód zasilający do starej drukarki?
        szczotki węglowe do szlifierki
        za co pobraliscie oplate za prowadzenie konta?
        bank naliczył prowizję, ktorej miało nie być
        Rachunek za telefon dwa razy większy, dlaczego?
        Skąd wzięła się niedopłata za prąd?
        prognoza na fakturze za gaz jest za wysoka
        odwolaliscie mi lot, kiedy zwrot pieniedzy?
        czy bilet lotniczy jest zwrotny
        Czy apteka przyjmuje zwrot leków?
        Koncert odwołany, jak odzyskać pieniądze za bilety?
        Zrezygnowałam z kursu po pierwszej lekcji, oddacie wpłatę?
        zabawka się nie spodobała, czy można wymienić na inną
        Zwrot skręconej szafy, czy to możliwe?
        gdzie zamówić zapasowe nóżki do sofy
        klocki hamulcowe do tego roweru, macie w serwisie?
        czy pasek do zegarka sprzedajecie osobno?
        uszczelka do drzwi zmywarki
        Chcę oddać otwarty krem, bo mnie uczulił.
        Czy mogę zwrócić grę cyfrową po dwóch godzinach?
        Zwrot książki z błędem drukarskim.
        silownia pobrala oplate za zamrozony miesiac.
        # questions service
        Jak skorzystać z gwarancji?
        Zepsuło się, chcę naprawę gwarancyjną.
        ile trwa naprawa w serwisie
        Gdzie zgłosić reklamację?
        Reklamacja odrzucona, co dalej?
        Nie pamiętam hasła.
        nie mogę się zalogować
        Konto zablokowane po trzech próbach.
        kod sms do logowania nie przychodzi
        Jak usunąć konto?
        Chcę zrezygnować z abonamentu.
        wypowiedzenie umowy
        jak anulowac subskrypcje
        Jaki jest okres wypowiedzenia?
        Zmieniłem nazwisko, jak poprawić dane na koncie?
        Chcę zmienić adres mailowy.
        W jakich godzinach działa infolinia?
        Jak się z wami skontaktować?
        telefon do człowieka a nie do automatu
        komu mogę złożyć skargę na pracownika?
        Kto ma dostęp do moich danych?
        Proszę usunąć moje dane osobowe.
        Wypisz mnie z newslettera.
        Czy gwarancja obejmuje zalanie?
        zgubiłem kartę gwarancyjną.
        jak długo trwa gwarancja
        Jak zawiesić umowę na wakacje?
        Numer seryjny, gdzie go szukać do zgłoszenia?
        Ktoś włamał się na moje konto.
        Jak zarejestrować produkt po zakupie?
        Zegarek spóźnia się, wysłać na gwarancję?
        lodówka stanęła po roku, należy mi się nowa?
        podeszwa pekla, jak zlozyc reklamacje na buty?
        Telewizor padł, mam jeszcze rękojmię?
        wiertarka spaliła się w czasie gwarancji, gdzie oddać
        Nie mogę wejść do bankowości, zablokowany dostęp.
        zastrzec karte, zgubilam portfel
        Jak przenieść umowę na internet do wypowiedzenia bez kary?
        Przeprowadzam się, jak rozwiązać umowę na prąd?
        Jak odzyskać hasło do platformy z kursami?
        Jak zgłosić szkodę?
        ile czeka sie na wyplate odszkodowania
        Sprzedałem auto, jak wypowiedzieć OC?
        Jak zrezygnować z karnetu na siłownię?
        czy mozna zamrozic karnet z powodu kontuzji
        Do której otwarty jest klub w niedzielę?
        Zgubiłam bagaż, gdzie to zgłosić?
        Rzecz zostawiona w hotelu, do kogo dzwonić?
        Jak usunąć konto gracza?
        Co ile robi się przegląd samochodu, żeby nie stracić gwarancji?
        Jak odwołać catering na przyszły tydzień?
        # integrate marketing
        Czy dostanę coś za polecenie znajomemu?
        program poleceń
        Jak zaprosić koleżankę, żeby obie miały bonus?
        # integrate product
        Nie ma wtyczki do naszego programu księgowego.
        Brakuje integracji ze Slackiem.
        nie współpracuje z moim nowym systemem
        Czemu nie da się tego połączyć z niczym innym?
        Ekspres nie dogaduje się z inteligentnym domem.
        gra nie obsługuje mojego pada
        # integrate sales
        chce przejsc na wyzszy plan.
        jak rozszerzyć to, co już mam
        dokupienie kolejnych miejsc do obecnej umowy.
        rozbudowa o nowy moduł
        chce przejsc z karnetu porannego na open.
        zmiana abonamentu na większy pakiet danych
        Dokupić drugą licencję do programu, który już mam.
        upgrade pokoju do apartamentu po rezerwacji
        Chciałbym dołożyć członka rodziny do ubezpieczenia.
        # integrate service
        Jak połączyć to z telefonem?
        nie paruje się z bluetooth
        Jak podłączyć do wifi?
        Chcę udostępnić to żonie.
        Jak dodać drugiego użytkownika?
        Jak przenieść dane na nowy telefon?
        zmieniam telefon, co z moimi danymi
        jak wyeksportować wszystko do Excela?
        eksport do csv
        Import kontaktów z pliku nie wychodzi.
        Czy macie API?
        klucz api gdzie znaleźć
        Jak podpiąć to do kalendarza Google?
        integracja ze sklepem internetowym
        mam już jedno urządzenie, jak dodać kolejne?
        Czy na jednym koncie mogę mieć dwie lokalizacje?
        Jak nadać uprawnienia koledze z zespołu?
        Jak przekazać to nowemu właścicielowi?
        Sprzedaję sprzęt, jak odłączyć go od mojego konta?
        Synchronizacja między tabletem a komputerem nie idzie.
        Ile osób może korzystać jednocześnie?
        konto rodzinne jak założyć
        Jak zaprosić współpracowników?
        Jak przenieść się do was z innego systemu?
        migracja danych od konkurencji
        Jak ustawić to z asystentem głosowym?
        Czy działa z Alexą?
        sterowanie z dwoch telefonow naraz
        Jak podłączyć przez kabel do komputera?
        Chcę połączyć dwa konta w jedno.
        Jak zautomatyzować wysyłanie raportu do naszego systemu?
        webhooki, dokumentacja
        Czy mogę używać tego samego konta na kilku urządzeniach?
        jednokrotne logowanie SSO dla całej firmy
        Telewizor nie widzi soundbara.
        jak przerzucić obraz z laptopa na tv
        jak zsynchronizować zegarek z aplikacją zdrowie?
        zegarek po zmianie telefonu nie chce się połączyć
        Jak podpiąć bank do programu księgowego?
        Jak dodać kartę do portfela w telefonie?
        apple pay nie dodaje karty
        Jak dać pełnomocnictwo mężowi do konta?
        Jak przenieść numer do was?
        drugi dekoder w sypialni, jak podłączyć
        repeater wifi do routera jak sparowac
        Jak podłączyć magazyn energii do mojego falownika?
        ładowarka do auta a fotowoltaika, jak to spiąć
        Jak podłączyć pralkę do aplikacji?
        robot sprzątający nie łapie sieci 5 GHz
        jak udostępnić dostęp do kursu drugiej osobie z firmy?
        integracja platformy szkoleniowej z Moodle.
        Jak przepisać bilety na kolegę?
        wysłać bilet znajomemu w aplikacji, jak
        Jak dołączyć nowe wagony do starej kolejki, żeby ruszały razem?
        dwa samochodziki na jednym pilocie
        Jak zamontować fotelik dziecięcy z isofixem w moim aucie?
        bagaznik rowerowy na dach, jak zaczepić do relingów
        android auto nie łączy się w samochodzie
        Jak zespolić dwa regały w jeden?
        Jak grać z kolegą z innej konsoli?
        przenieść zapis gry z pc na konsolę
        Jak wysłać książkę z konta na czytnik Kindle?
        biblioteka rodzinna, jak współdzielić audiobooki
        Jak dopisać współwłaściciela do polisy?
        polisa przechodzi na nowego właściciela auta?
        jak polaczyc aplikacje silowni z opaska?
        bieżnia nie łączy się z pasem na klatkę
        Jak dodać dziecko do karty lojalnościowej apteki?
        udostępnić plan wycieczki współpodróżnym
        Nowy akumulator do starej wkrętarki, jak go połączyć przez adapter?
        czytnik kodów podłączony do magazynu nic nie przesyła
        # unclear unclear
        Dziękuję bardzo!
        dzięki, już wszystko jasne
        halo, jest tam kto?
        ??
        czekam na odpowiedź
        Bardzo fajna firma, tak trzymać.
        Pozdrawiam serdecznie
        ok
        super
        wesołych Świąt dla całej ekipy!
        Wysyłam jeszcze raz, bo chyba nie doszło.
        test
        asdf
        Jak w załączniku.
        Zdjęcia w załączeniu.
        Proszę o kontakt.
        Oddzwońcie do mnie po 16.
        Jestem zadowolona z zakupu.
        To już nieaktualne, poradziłem sobie.
        Sprawa zamknięta.
        Proponujemy państwu pozycjonowanie strony, pierwsze miejsce w Google.
        Zarabiaj z domu bez wychodzenia!
        Szukacie pracowników?
        chcialbym u was pracowac
        Piszę pracę magisterską, czy wypełnicie ankietę?
        wspolpraca z influencerka, mam 10 tysiecy obserwujacych.
        Witam, mam pytanie.
        Mam problem, proszę o pomoc.
        Nie rozumiem.
        Co pan miał na myśli?
        Tak, zgadza się.
        nie
        Numer zamówienia 48812.
        Polecam z całego serca.
        piec gwiazdek
        Ładna pogoda dzisiaj w Krakowie.
        hej :)
        Ponawiam pytanie z piątku.
        Czy ktoś to w ogóle czyta?
        Skandal i tyle.
        brak słów
        Nie mam więcej uwag.
        jak ustaliliśmy przez telefon.
        Moja wiadomość została bez odpowiedzi.
        milego dnia zycze
        wszystko ok, dziękuję za pomoc panu Michałowi.
        Proszę zignorować poprzedniego maila.
        pomyłka, to nie do was
        chetnie porozmawiam o partnerstwie.
        Tania pożyczka bez bik, kliknij link
        No i jak?
        Dobra, to czekam.
        Przesyłam dane, o które państwo prosili.
        jestem botem
        Fajny sklep!
        Autoodpowiedź: jestem na urlopie do 3 sierpnia.
        lalala
        Życzę powodzenia w rozwoju.
        """
}
