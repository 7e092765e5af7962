extension ContrastCues {
    static let polish = """
        # help buy service,marketing
        nie uprzedzono mnie, że trzeba dokupić zasilacz
        nikt nie wspomniał, że potrzebna jest stała opłata
        zabrakło informacji, że do działania konieczny jest internet
        o umowie na dwa lata dowiedziałem się dopiero później
        nie powiedziano mi przy zakupie o limicie transferu
        nikt przed zakupem nie uprzedził, że wymaga osobnego przyłącza siłowego
        że trzeba mieć konto u producenta wyszło na jaw dopiero w domu
        w salonie przemilczeli, że ten blat należy olejować co kwartał
        pani na telefonie nie wspomniała, że wizyta startowa jest dodatkowo płatna
        o konieczności dokupienia karty pamięci powiedział mi dopiero kolega
        przy zapisie nikt nie powiedzial, ze potrzebne jest zaswiadczenie od lekarza
        # help use service
        nikt mi nie powiedział, jak to uruchomić
        w instrukcji nie ma ani słowa o czyszczeniu
        obsługa nie odpisuje od tygodnia
        na infolinii czekałem czterdzieści minut
        konsultant sam nie wiedział, jak to działa
        nikt nie oddzwonił
        musiałam szukać filmiku w internecie, żeby to złożyć
        opis montażu jest niejasny
        rysunki w instrukcji są nieczytelne
        nie wiadomo, co oznaczają te kontrolki
        czat odpowiada gotowymi formułkami
        zbyli mnie ogólnikami
        każdy mówi mi co innego
        pomoc techniczna odsyła mnie w kółko
        brakuje wyjaśnienia, co zrobić przy pierwszym użyciu
        nie mam pojęcia, jak to wyłączyć
        nie dołączono polskiej instrukcji
        artykuł w pomocy opisuje starą wersję
        zostalem z tym sam
        nikt nie raczył wytłumaczyć zasad
        na moje maile nikt nie reaguje
        nie umiem znaleźć, jak zmienić hasło
        w dziale pomocy nic o tym nie ma
        instrukcja jest napisana drobnym maczkiem
        sprzedawca nie potrafił odpowiedzieć na żadne pytanie
        bez pomocy wnuka bym tego nie skonfigurowała
        do kurtki nie dali informacji, jak ją prać
        nie napisali, czy sweter wolno suszyć w suszarce
        telewizor ma tyle opcji, że bez tłumacza się nie obejdzie
        w drukarce nie wiadomo, jak wymienić tusz
        nie było wskazówek, jak napiąć łańcuch w pile
        do szlifierki dostałem ulotkę bez jednego rysunku
        dokumentacja programu urywa się na instalacji
        nikt mi nie pokazał, jak wystawić korektę w tym systemie
        w banku nikt nie umiał wytłumaczyć, skąd ta blokada
        doradca w oddziale zbył mnie po dwóch minutach
        nie poinformowali, jak skonfigurować router
        technik podłączył internet i uciekł bez słowa wyjaśnienia
        po montażu fotowoltaiki nikt mnie nie przeszkolił
        z faktury za prąd nic nie rozumiem
        rezydent na wycieczce był nieosiągalny
        w hotelu nikt nie mówił, gdzie jest śniadanie
        na opakowaniu nie ma czasu gotowania
        ulotka leku nie mówi, co zrobić po pominięciu dawki
        farmaceutka nie umiała powiedzieć, jak to dawkować
        nie było informacji, którym wejściem iść na trybunę
        prowadzący kurs nie odpowiada na pytania
        do zadań z kursu nie ma żadnych objaśnień
        instrukcja składania klocków ma pomylone strony
        przy szafie nie napisano, która śruba gdzie
        regulamin hulajnogi nie mówi, jak ją ładować zimą
        serwis rowerowy nie wyjasnil, co naprawil
        do zegarka nie ma opisu, jak ustawić datę
        zmywarka pokazuje kod, którego nie ma w książeczce
        nikt nie uprzedził, że ekspres trzeba najpierw przepłukać
        na kremie nie napisali, ile razy go nakładać
        gra nie tłumaczy podstawowych zasad
        agent nie poinformował mnie, jak zgłosić szkodę
        trener na siłowni nie pokazał mi ani jednego ćwiczenia
        w klubie nikt nie powiedzial, jak dziala bramka
        obsługa jest opryskliwa i nieprzyjemna
        serwis potraktował mnie jak natręta
        żadnego wsparcia po zakupie
        trzech konsultantów dało mi trzy różne odpowiedzi
        dopiero od sąsiada dowiedziałam się, że trzeba odkręcić zawór pod spodem
        do dziś nie wiem, po co jest ten drugi przewód
        przez dwie godziny zgadywałem którą stroną włożyć filtr
        w książeczce jest szesnaście języków, polskiego akurat zabrakło
        na zgłoszenie z dwunastego maja nadal czekam na choćby jedno zdanie
        bot na czacie pytał mnie w kółko o numer klienta
        kazali mi napisac maila, a na maila odpisal automat
        pani w salonie odesłała mnie na infolinię, infolinia z powrotem do salonu
        jak sparować pilota, wyczytałem dopiero na jakimś forum po niemiecku
        teraz leży w szufladzie, bo nie rozgryzłam ustawień
        nikt się nie zająknął, że przed pierwszym praniem trzeba zdjąć metkę z czipem
        monter wyszedł po kwadransie i nie pokazał jak włączyć ogrzewanie podłogowe
        przy odbiorze auta handlowiec machnął ręką na moje pytania o tempomat
        o tym, że opony mają kierunek toczenia, powiedział mi dopiero wulkanizator
        po zabiegu nikt nie dał mi kartki z zaleceniami na pierwsze dni
        położna sama musiała szukać w sieci, jak złożyć ten laktator
        w aptece wzruszyli ramionami, gdy zapytałam o łączenie z antybiotykiem
        przewodnik zostawił nas pod muzeum i nie powiedział, o której zbiórka
        w recepcji nie umieli wyjasnic, jak dziala karta do windy
        hasło do wifi znał tylko jeden pracownik, który akurat miał wolne
        organizator nie podał czy przy deszczu impreza się odbędzie
        na siłowni przez pół roku ćwiczyłem źle, bo nikt nie zwrócił uwagi
        agent po podpisaniu polisy przestał odbierać telefony
        od ubezpieczyciela dostałam pismo pełne paragrafów, z którego nic nie wynika
        bank zablokował mi aplikację i przez cztery dni nie potrafił powiedzieć czemu
        w urzędzie skarbowym i u was słyszałam co innego o tym załączniku
        na webinarze pytania uczestników zignorowano
        lektor wrzuca ćwiczenia bez klucza i nie tłumaczy, gdzie robimy błędy
        zasady planszówki musieliśmy wymyślić sami, bo książeczka milczy o remisie
        farba miała puszkę bez słowa o tym ile czekać z drugą warstwą
        nie dowiedzialam sie, jak czesto odkamieniac, i zatkal sie po pol roku
        sprzedawca zegarków nie wspomniał, że koronkę trzeba dokręcać
        dokumentacja api kończy się na przykładzie z 2019 roku
        artykuły w bazie wiedzy odsyłają jeden do drugiego i nigdzie nie ma rozwiązania
        jak przenieść licencję na nowy komputer, tego nie wie tam chyba nikt
        operator przełączył mi taryfę i słowem nie wytłumaczył, co się zmieniło
        rozliczenie prosumenta przyszło na sześciu stronach bez żadnej legendy
        karma zmieniła skład, a nikt nie doradził, jak psa przestawić
        nikt nie odbiera
        cisza z ich strony
        zero odzewu
        odsyłają od Annasza do Kajfasza
        same ogolniki w odpowiedzi
        dałam sobie spokój i kupiłam prostszy model w markecie, tam pan wszystko pokazał
        instrukcja tylko po chińsku
        po angielsku wszystko, nic po polsku
        rysunki bez opisu
        kontakt po zakupie żaden
        od stycznia korzystam z usług konkurencji, bo na odpowiedź czeka się tam godzinę, nie tydzień
        rzucili słuchawką
        konsultantka była nieuprzejma i zbywała mnie
        traktują człowieka jak intruza
        polisę odnowiłem gdzie indziej, u agenta, który przynajmniej oddzwania
        nikt nie pokazal jak to obslugiwac
        nie wiem jak to wyczyscic
        nie napisane ile wlac wody
        musialam dzwonic do szwagra zeby to ustawic
        czekam juz dziewiaty dzien na odpowiedz
        biuro zamykają o piętnastej i człowiek zostaje z problemem sam
        przeszedłem do innego operatora, bo tam ktoś odbiera telefon
        w końcu wzięłam system u konkurencji, bo oni chociaż zrobili szkolenie
        zrezygnowałem i oddałem sprzęt, bo nikt nie umiał mi pomóc
        poszłam z tym do innego warsztatu, tu nikt nie chciał ze mną gadać
        przeniosłam konto do innego banku, gdzie ktoś wreszcie odpowiada na pytania
        # help use service,product
        aplikacja w ogole nie podpowiada, co dalej
        samouczek kończy się w połowie
        instrukcja ma błędy tłumaczenia
        komunikat błędu nic nie mówi
        kreator konfiguracji przeskakuje krok z certyfikatem i nie tłumaczy dlaczego
        aplikacja wyświetla czerwony wykrzyknik i tyle z wyjaśnień
        dymki z podpowiedziami zaslaniaja to, co maja objasniac
        w apce do ładowarki nie ma żadnej pomocy, tylko puste okno
        instrukcja pokazuje przyciski, których w moim modelu nie ma
        tutorial w grze znika, zanim zdążysz przeczytać drugie zdanie
        tłumaczenie podręcznika to robota translatora, połowa zdań bez sensu
        symbole na panelu są nie do odgadnięcia
        po błędzie E17 program każe skontaktować się z administratorem, czyli ze mną
        # find find marketing
        ledwo was znalazłem
        trafilam na to zupelnie przypadkiem
        nie wiedzialem, ze macie cos takiego w ofercie
        na stronie nie da się nic znaleźć
        wyszukiwarka nie pokazuje tego, co trzeba
        nie ma zdjęcia z tyłu
        nie mogłam zobaczyć go na żywo przed kupnem
        opis nie mówi, jakie to ma wymiary
        szkoda, że tak mało o was słychać
        gdyby nie koleżanka, nigdy bym się o tym nie dowiedział
        nikt o tej usłudze nie mówi
        brakuje porównania modeli
        nie było widać, czym się różnią warianty
        nie ma tabeli rozmiarów
        informacja o tym jest ukryta na samym dole
        filtry na stronie nic nie filtrują
        w katalogu nie ma połowy produktów
        opisy są takie ogólne, że nie wiem, co wybrać
        musiałem szukać w trzech miejscach, żeby poznać skład
        nie podaliście nigdzie wagi
        nie wiadomo było, który wariant jest dla mnie
        nie wyświetla się w wynikach wyszukiwania
        o zniżce dowiedziałam się po fakcie
        nie widziałem żadnej reklamy
        strona jest tak zagmatwana, ze zrezygnowalem
        przegapiłem tę opcję, bo nie było jej w menu
        kto by zgadł, że to jest w zakładce inne
        nie sposób znaleźć męskich rozmiarów na waszej stronie
        w sukienkach brakuje zdjęcia na modelce
        specyfikacji laptopa szukałem pół godziny
        nigdzie nie napisano, ile portów ma ten monitor
        nie było podane, czy wkrętarka ma udar
        w opisie piły brak długości prowadnicy
        o darmowej wersji programu dowiedziałem się z forum
        cennik licencji jest schowany
        tabela oplat banku jest nie do odszukania
        nie wiedziałem, że macie konto dla nastolatków
        mapa zasięgu nie działa
        o taryfie dla seniorów nikt nie mówi
        nie znalazlam, ile kosztuje kilowatogodzina
        o programie dopłat do paneli dowiedziałem się od sąsiada
        na stronie hotelu nie bylo slowa o basenie
        nie sposób odszukać, co wchodzi w cenę wycieczki
        skład dania nie jest nigdzie podany
        alergeny wypisane tak, że ich nie widać
        nie dało się sprawdzić, w której aptece lek jest dostępny
        na plakacie nie podano godziny koncertu
        nie było planu sali, więc kupowałem w ciemno
        programu kursu nie ma na stronie
        próbnej lekcji nigdzie nie znalazłem
        nie napisali, od ilu lat są te klocki
        nie mogłam nigdzie dotknąć tej tkaniny obiciowej
        do salonu z meblami mam dwieście kilometrów
        brak informacji, na jaki wzrost jest rama
        nie znalazłem, jaki jest realny zasięg tego auta
        średnica koperty nie jest podana
        nie widac na zdjeciach, jak gruby jest zegarek
        etykiety energetycznej pralki szukałem ze świecą
        w opisie lodówki nie ma poziomu hałasu
        nie było próbek odcieni
        sklad kremu podany dopiero malym drukiem na pudelku
        gdyby nie wpis na grupie osiedlowej, nie wiedziałabym, że istniejecie
        przez trzy lata jeździłem do innego miasta, nie mając pojęcia o waszym warsztacie
        dowiedziałam się o was od listonosza, a nie z żadnej reklamy
        w internecie wyskakujecie dopiero na czwartej stronie wyników
        nazwa jest tak ogólna że w wyszukiwarce giniecie
        sklep nie ma szyldu i dwa razy przeszłam obok
        pinezka na mapie prowadzi na pole kukurydzy
        strona nie otwiera się na telefonie, trzeba siadać do komputera
        menu na stronie ma osiem poziomów, a ja szukałam tylko godzin otwarcia
        wpisuję nazwę części, a wyszukiwarka podsuwa mi doniczki
        kategorie poukładane tak, że wózki są pod ogrodem
        nie sposob bylo sprawdzic, czy obiektyw pasuje do mojego bagnetu
        na zdjęciach pokazano tylko przód, tyłu walizki ani śladu
        żadne zdjęcie nie pokazuje jak to wygląda po rozłożeniu
        w opisie materaca brakło twardości, więc strzelałem
        z karty produktu nie wyczytasz, czy patelnia nadaje się na indukcję
        rozmiarówka podana tylko w calach i to po angielsku
        skąd miałam wiedzieć, że 3-4 oznacza wiek, a nie numer
        różnicy między wersją Pro a Plus szukałam cały wieczór bez skutku
        cztery modele o prawie tej samej nazwie, nie do rozróżnienia
        nigdzie nie było widać, ile miejsca zajmuje program po instalacji
        lista obsługiwanych banków jest w jakimś pdfie z zeszłego roku
        to że jest wersja na linuksa odkryłem przypadkiem w stopce
        ze macie diete dla cukrzykow, powiedziala mi dopiero dietetyczka
        w karcie dań nie zaznaczono, co jest wegańskie
        o degustacji w sobotę przeczytałam w poniedziałek
        wydarzenia nie było w żadnym kalendarzu, sąsiadka napomknęła o nim w windzie
        nie wiedziałem, że na balkon jest osobne wejście, bo plan był bez opisów
        na stronie kursu nie podano ani poziomu, ani nazwiska prowadzącego
        nie mogłam posłuchać nawet minuty próbki lektora
        fotele można było obejrzeć wyłącznie w Warszawie, a ja mieszkam w Suwałkach
        przed kupnem nie miałem gdzie się na tym rowerze przejechać
        nie dało się przymierzyć oprawek ani na żywo, ani na ekranie
        odcień na monitorze niczego mi nie mówił, a testera brak
        próbki tapety nigdzie nie udostępniają
        ile realnie przejedzie zima, musialam wypytywac ludzi na parkingu
        że dla emerytów jest karnet senior, odkryłam po roku płacenia pełnej stawki
        o bezpłatnym przeglądzie nie było ani wzmianki w mailach
        o programie poleceń dowiedzialem sie jak juz bylo po wszystkim
        możliwość dopisania drugiego kierowcy ukryta jest w przypisie numer dwanaście
        wykaz wyłączeń w polisie trzeba wygrzebać z osobnego dokumentu
        informacje o przerwach w dostawie prądu są zakopane trzy zakładki niżej
        mapa punktów ładowania pokazuje te, których już dawno nie ma
        opinie innych pacjentów pochowane
        nazwa substancji czynnej dopiero na odwrocie, drobnym druczkiem
        nie widziałam o tym ani słowa na stronie
        nie macie żadnej reklamy w okolicy
        malo kto o was wie
        słabo was widać w sieci
        opis lakoniczny
        zdjęcia rozmazane i małe
        wyszukiwarka do niczego
        filtra koloru brak
        karnet kupiłam w klubie po drugiej stronie ulicy, bo o waszym nie miałam pojęcia
        brak danych technicznych
        nie ma podanej pojemności
        nie wiadomo co jest w srodku
        nie bylo zdjecia wnetrza
        nie mialam pojecia ze robicie tez naprawy
        strona wyglada jak z lat dziewiecdziesiatych i nic tam nie ma
        ostatni wpis na profilu jest sprzed dwóch lat
        na ulotce zabrakło adresu strony
        w katalogu papierowym nie ujęto połowy kolorów
        zanim do was trafiłam, kupiłam podobny u konkurencji
        wziąłem inny, bo przy tamtym przynajmniej podali wymiary
        nie znalazłam danych o składzie, więc wybrałam markę z sąsiedniej półki
        zamówiłem pokój gdzie indziej, bo u was nie było ani jednego zdjęcia łazienki
        nie wiedziałam o waszej szkole i zapisałam córkę do innej
        # find find marketing,sales
        nigdzie nie było widać ceny
        w okolicy nie ma sklepu, gdzie można to obejrzeć
        o wyprzedaży gier dowiedziałam się za późno
        nie wiedziałam, że książka jest też jako audiobook
        fragmentu książki nie można przejrzeć
        ogólne warunki ubezpieczenia są ukryte
        o zniżce za bezszkodową jazdę nikt nie wspomina
        grafiku zajęć na siłowni nie da się znaleźć
        nie dalo sie zajrzec do klubu przed wykupieniem karnetu
        nigdzie nie podali, ile wynosi opłata za sprzątanie końcowe
        cena widoczna jest dopiero po założeniu konta
        cennika usług na stronie nie uświadczysz, wszędzie tylko zapytaj o ofertę
        stan magazynowy w sklepie w Gdyni byl nie do sprawdzenia
        nie było jak obejrzeć kuchni, bo najbliższa ekspozycja jest w Berlinie
        nie wiedziałam, że można to wypożyczyć zamiast kupować
        o zestawie w niższej cenie przekonałam się tydzień po zakupie
        o wersji używanej z gwarancją nikt na stronie nie pisze
        koszt dostawy jest ukryty aż do ostatniej strony
        listę sklepów partnerskich usunięto i nie ma gdzie pójść pomacać
        nie mogłem znaleźć informacji o ratach, więc wziąłem z innego salonu
        poszłam do innej kliniki, bo tam cennik wisi na stronie głównej
        # buy buy sales
        kasa nie przyjęła mojej karty
        płatność ciągle była odrzucana
        nie dało się zapłacić blikiem
        koszyk czyścił się za każdym razem
        kupiłem gdzie indziej, bo strona się zawieszała
        nie ma rat
        wysyłka kosztuje tyle co sam towar
        czekałam na paczkę trzy tygodnie
        kurier zostawił pudełko pod płotem
        paczka zaginęła
        zawsze niedostępne
        nigdy nie ma ich na stanie
        zwrotu pieniędzy nie widać
        trzeba zakładać konto, żeby coś zamówić
        nie wysyłacie do Czech
        nie chcieli wystawić faktury
        zamówienia nie można zmienić
        anulowali mi zamowienie bez slowa
        pobrano pieniądze dwa razy
        nie przyjęli zwrotu
        karton przyszedł rozbity
        brakowało połowy zawartości
        dostałam cudze zamówienie
        dostawa tylko w godzinach pracy
        za drogo
        cena podskoczyła w ostatnim kroku
        doliczyli opłatę za pakowanie
        przesyłka wróciła do magazynu
        odbiór osobisty jest tylko do piętnastej
        zamówienie zgubiło się gdzieś w systemie
        mojego rozmiaru butów nigdy nie ma
        za zwrot sukienki kazali mi płacić
        telefonu nie można wziąć na raty
        laptop wysłali dopiero po dwóch ponagleniach
        młot przyjechał z tygodniowym poślizgiem
        w sklepie z narzędziami nie przyjmują kart
        klucza do programu nie przysłali po wpłacie
        formularz zakupu licencji wyrzuca błąd
        wniosek o kredyt utknął na ostatnim ekranie
        założenie konta w banku wymagało trzech wizyt
        kartę sim wieźli mi dziesięć dni
        umowy na internet nie mogłem podpisać zdalnie
        na montaż paneli czeka się pół roku
        pellet dowieźli po sezonie
        rezerwacja lotu nie przeszła, a środki zniknęły
        odwołali wycieczkę i nie oddają wpłaty
        obiad przyjechał po dwóch godzinach
        kanapke dostarczyli zimna i zgnieciona
        na lek z zamówienia czekałam tydzień
        apteka nie chciała zrealizować e-recepty
        biletów nie dało się kupić, bo serwer padł
        bilety doszły po koncercie
        zapis na kurs wymaga przelewu z gory
        podrecznik dotarl w polowie semestru
        zabawka przyjechała już po urodzinach
        klocków brakło przed świętami
        sofę przywieźli o dwa miesiące za późno
        wnoszenie szafy liczą osobno
        na auto czekałem rok
        za transport roweru chcieli dwieście złotych
        zegarek utknął na cle
        salon nie przyjmuje przelewów za zegarki
        pralki nie wnieśli na piętro
        zmywarkę dowieźli za trzecim podejściem
        podkład w moim odcieniu jest wiecznie wyprzedany
        gry nie dało się kupić z mojego kraju
        książki wyczerpane, a dodruku brak
        składki za polisę nie można rozłożyć
        karnetu na siłownię nie kupi się przez internet
        ceny są kosmiczne
        dostawa to dramat
        firma kurierska to jakaś masakra
        nadal czekam na drugą połowę zamówienia
        po kliknięciu zapłać ekran robił się biały i tak pięć razy z rzędu
        system nie przyjmował kodu pocztowego mojej wsi
        formularz uparcie zadal numeru NIP, chociaz kupowalam prywatnie
        zamówienie miało status w realizacji przez dziewiętnaście dni
        kurier nawet nie zadzwonił domofonem tylko zostawił awizo
        po paczkę musiałam jechać trzydzieści kilometrów do sortowni
        wersalka stała tydzień na klatce, bo dostawca nie wnosi
        jedna noga od stołu wciąż jest w drodze
        zamiast dwóch worków karmy dostałam jeden, a policzono za dwa
        przysłali lewy but w 39, a prawy w 42
        zwrot za odwołany rejs ciągnie się od lutego
        pieniądze z blokady na karcie wróciły dopiero po sześciu tygodniach
        za bagaż policzyli mi przy bramce więcej niż za sam bilet
        na wizytę u ortodonty pierwszy wolny termin to przyszły rok
        infolinia przyjmuje zamowienia tylko do dwunastej, a ja wtedy pracuje
        żeby kupić jeden bilet, kazali mi podać pesel całej rodziny
        przy czwartym podejściu kolejka do biletów wyrzuciła mnie na sam koniec
        wszystkie miejsca na zajęcia poranne rozeszły się w minutę
        na kurs nie przyjęli mnie, bo płatność doszła godzinę po terminie
        wniosek leasingowy wracał do poprawki cztery razy
        bank kazał donieść zaświadczenie, którego nikt już nie wystawia
        umowę przysłali na cudze nazwisko i wszystko poszło od nowa
        na przyłącze światłowodu kazali czekać do wiosny
        operator doliczył aktywację dopiero na pierwszej fakturze
        instalatorzy paneli trzy razy przekładali datę montażu
        za przesyłkę jednej uszczelki zapłaciłam dwa razy tyle co za uszczelkę
        czesci do mojej kosiarki od zeszlego lata brak w hurtowni
        sadzonki jechały pięć dni i dotarły zwiędłe
        tort dowieźli przechylony, z kremem na pokrywce
        zupa wylała się w torbie, a zwrotu odmówili
        lek refundowany był, ale tylko na drugim końcu miasta
        oprawki trzeba było opłacić w całości z góry bez możliwości rat
        zegarka na zamówienie nie dało się już odwołać
        prezent miał iść prosto do mamy, poszedł pod mój adres
        nie mogłem zapłacić częściowo bonem, częściowo kartą
        faktury dopraszam się od trzech tygodni
        po zmianie terminu skasowali mi zniżkę i kazali dopłacić czterdzieści złotych
        sprzedają to wyłącznie w zestawie po sześć, a mnie trzeba jednej
        za zwrot lampy musialam zaplacic kurierowi z wlasnej kieszeni
        płatność apple pay nie działa
        nie ma opcji za pobraniem
        nie wysyłają za granicę
        cena zaporowa
        drogo jak diabli
        kosztuje majątek
        koszty przesyłki z kosmosu
        minimalne zamówienie to trzysta złotych
        wiecznie wyprzedane
        zrezygnowałam z koszyka i zamówiłam na allegro, bo dostawa trwałaby tu miesiąc
        kolejka do kasy na pół godziny
        terminal wiecznie zepsuty
        paczka przyszła rozdarta
        szkło w transporcie się stłukło
        w paczce brakowało śrub
        przesylka utknela w sortowni na tydzien
        dostawa trwala wiecznosc
        nie moglam sfinalizowac zakupu
        blad przy platnosci i tak w kolko
        zgubili moja paczke i umywaja rece
        kasa w aplikacji zamyka się przy wpisywaniu kodu z banku
        przy kasie rozmiar S nagle zniknął z koszyka
        karnet sprzedają tylko w recepcji i tylko za gotówkę
        przez chwile nieuwagi system kupil mi dwie licencje, drugiej nie cofna
        rezerwację przyjęli, a na miejscu okazało się, że pokoju nie ma
        w przedsprzedaży zapłaciłem w maju, grę dali do pobrania w sierpniu
        egzemplarz dotarł z zagiętymi rogami i przemoczoną okładką
        więc skończyło się na tym, że kupiłam w innym sklepie
        zamówiłem u konkurencji tam mieli od ręki
        wzięłam w markecie obok, bo nie chcieli przyjąć mojego bonu
        poszedłem do innego dealera, bo na ten egzemplarz czekałbym do zimy
        wykupiłam pobyt w innym biurze, bo wasza płatność trzy razy mnie wyrzuciła
        po tygodniu czekania na wycenę podpisałem umowę z inną firmą
        # buy buy sales,marketing
        kod rabatowy nie zadziałał
        promocja obowiązywała tylko na papierze
        kupon z maila okazal sie niewazny
        kod z newslettera wygasł, zanim dotarł do mnie mail
        bon urodzinowy nie łączy się z niczym, o czym dowiedziałam się przy kasie
        znizka dla studentow nie wchodzi w aplikacji, tylko w okienku
        promocja dwa w cenie jednego nie naliczyła się w koszyku
        z reklamy na facebooku trafiłam na produkt którego nie da się zamówić
        punkty z programu lojalnościowego przepadły przy finalizacji
        kupiłem gdzie indziej, bo wasz kod na dwadzieścia procent system odrzucał
        # promise buy marketing,sales
        dostawa miała być w jeden dzień, a trwała sześć
        przyszło w innym kolorze niż na zdjęciu
        cena w reklamie była inna niż przy kasie
        obiecana zniżka nie została naliczona
        miało być za darmo, a przyszedł rachunek
        gratisu nie było
        zapewniali, że dojdzie przed świętami, i nie doszło
        zamówienie miało być kompletne, a brakowało dodatków
        kurier wcale nie wniósł, choć tak pisało
        zwrot w trzy dni okazał się zwrotem w miesiąc
        na stronie pisało dostępne od ręki, a czekałem miesiąc
        cena od dziewięćdziesięciu dziewięciu złotych dotyczyła wersji bez drzwi
        mieli przywieźć między ósmą a dziesiątą, zjawili się po zmroku
        w mailu stało wysyłka dziś, nadali w następny czwartek
        darmowa dostawa okazała się darmowa tylko powyżej pięciuset złotych
        gwarantowali najniższą cenę, a piętro niżej było o stówę taniej
        umówiona kwota za remont urosła w trakcie o połowę
        obiecany voucher na kolejny pobyt nigdy nie dotarł
        drugi kask miał być gratis, doliczyli go na fakturze
        termin realizacji dwa tygodnie zamienił się w trzy miesiące
        znow przesuneli premierowa wysylke, wiec wzialem od innego sprzedawcy
        # promise use marketing
        na zdjęciu wygląda dużo lepiej
        opis mija sie z prawda
        rozmiar nie zgadza się z tabelą
        jest mniejsze niż podano
        to nie ten materiał, co w ofercie
        reklama obiecywała cuda
        nie robi tego, co obiecujecie
        w rzeczywistości kolor jest bury
        zapowiadali cichą pracę, a huczy jak odkurzacz
        z opisu wynikało, że jest wodoodporny
        wprowadzili mnie w błąd
        daleko temu do zapowiedzi
        gwarancja satysfakcji to pusty slogan
        mówili dożywotnio, a skończyło się po roku
        efektow z ulotki nie zauwazylam
        skład jest inny niż na etykiecie
        wymiary podane na stronie są zawyżone
        sukienka w realu jest pomarańczowa zamiast czerwonej
        kurtka miała być z wełny, a to czysty poliester
        telefon miał mieć 256 giga, a ma 128
        monitor nie ma tych portów co w opisie
        wiertarka miała mieć walizkę, a przyszła w folii
        klej mial trzymac na mrozie, odpadl w listopadzie
        wersja bezpłatna miała być bez limitu
        program nie importuje plików, choć tak było napisane
        oprocentowanie z reklamy dotyczy tylko pierwszego miesiąca
        konto mialo byc bez oplat, a pobrali osiem zlotych
        prędkość internetu to jedna trzecia tej z umowy
        zasięg na mapie jest, w domu go nie ma
        panele dają dużo mniej prądu niż w wyliczeniach
        rachunki za ogrzewanie nie spadły, jak obiecywał handlowiec
        do plaży miało być sto metrów, a był kilometr
        basen z folderu był zamknięty
        porcja jest o połowę mniejsza niż na zdjęciu w menu
        dieta miała być bez cukru
        tabletki miały działać po godzinie, nie zadziałały wcale
        maść wcale nie łagodzi, choć tak zapewniano
        miejsca miały być pod sceną, a były za słupem
        zespół z plakatu nie wystąpił
        po kursie miał być certyfikat, nie ma go do dzisiaj
        obiecywali małe grupy, było nas trzydzieścioro
        lalka z reklamy mówi, ta nie mówi nic
        krzesło miało być dębowe, to sklejka
        blat jest ciemniejszy niż próbka
        auto pali dwa razy tyle co w katalogu
        rower miał ważyć dziesięć kilo, waży trzynaście
        zegarek wodoszczelny zaparował pod prysznicem
        zmywarka wcale nie jest taka cicha jak pisali
        krem nie usunął ani jednej zmarszczki wbrew reklamie
        gra wygląda zupełnie inaczej niż w zwiastunie
        książka miała mieć mapy, nie ma żadnej
        ubezpieczyciel obiecał wypłatę w tydzień, minął kwartał
        polisa nie objęła tego, o czym zapewniał agent
        trener osobisty w cenie karnetu okazał się bajką
        sauna z ulotki jest wiecznie w remoncie
        to nie jest oryginał, tylko podróbka
        czuję się oszukana
        na wystawie lśniła, a w domu okazała się matowa i szarobura
        opis mówił o skórze licowej, przyszła ekoskóra
        rozmiar niby L, a wchodzi w nią moja dwunastolatka
        zdjęcie pokazywało komplet z poduszkami, poduszek w ofercie jednak nie było
        według ulotki waży kilogram, moja waga pokazuje prawie dwa
        lampka miała dawać ciepłe światło, świeci jak w prosektorium
        wiertła z napisem do betonu poddały się na pierwszej cegle
        farba jednowarstwowa wymagala u mnie czterech warstw
        grzejnik obiecywał nagrzać pokój w kwadrans, po godzinie było szesnaście stopni
        połowa funkcji wymaga abonamentu, o którym nikt nie wspomniał
        plan bez limitu kończy się na dwudziestu gigabajtach
        w reklamie mówili o darmowym koncie, drobnym drukiem dopisano warunki
        kredyt zero procent zamienił się w dziewięć po doliczeniu prowizji
        konsultant zarzekał się, że numer zachowam, i numer przepadł
        rachunek miał spaść o trzydzieści procent, spadł o cztery złote
        zwrot z inwestycji w panele z pięciu lat zrobił się z piętnastu
        pokój z widokiem na morze wychodził na śmietnik
        all inclusive kończyło się o siedemnastej, a w broszurze stało całą dobę
        transfer z lotniska w cenie okazał się dopłatą gotówką u kierowcy
        zamiast swiezych sokow lali napoj z kartonu
        pizza nazywała się pikantna, była mdła jak papka
        na pudełku pisze bez konserwantów, w składzie widnieją trzy
        krople miały odetkać nos na osiem godzin, starczyły na dwadzieścia minut
        suplement z bilbordu po trzech miesiącach nie zmienił zupełnie niczego
        gwiazda wieczoru zaśpiewała dwie piosenki z playbacku zamiast pełnego koncertu
        w programie było spotkanie z autorem, autor się nie pojawił
        kurs reklamowany jako praktyczny to czytanie slajdów
        po szkoleniu gwarantowali staż, do dziś nikt o stażu nie słyszał
        dron zabawka miał latać kwadrans, spada po trzech minutach
        lalka interaktywna według pudełka zna sto zdań, zna cztery
        lity dąb z katalogu to płyta z okleiną
        sofa rozkladana jednym ruchem wymaga dwoch chlopow i lomu
        elektryk o zasięgu czterystu kilometrów zimą robi sto osiemdziesiąt
        używane auto opisane jako bezwypadkowe miało spawany próg
        rower z oferty miał osprzęt z wyższej grupy niż ten, który dostałem
        szafirowe szkło porysowało się od kluczy, więc to żaden szafir
        pralka bez wibracji wędruje po łazience przy każdym wirowaniu
        tusz wodoodporny spłynął mi przy pierwszej mżawce
        odżywka z hasłem włosy jak z salonu zostawiła mi siano
        gra zapowiadana na sto godzin skończyła się po siedmiu
        wydanie ilustrowane zawiera dokładnie dwa rysunki
        pełna ochrona w polisie nie objęła zalania z tarasu
        assistance całą dobę działa podobno od ósmej do szesnastej
        nielimitowane zajecia w karnecie to w praktyce dwa wejscia na tydzien
        zabieg miał być bezbolesny, wyłam z bólu
        na zdjęciu wielki bukiet, w rzeczywistości siedem mizernych róż
        w realu to zupełnie inna bajka
        kupiłam w końcu krem innej firmy, bo po tym żadnych obiecanych efektów
        zerwałem umowę i wróciłem do dawnego operatora, bo obiecywanej prędkości nie było nigdy
        na kolejny urlop pojechaliśmy z innym biurem, bo tu folder rozminął się z prawdą
        przeniosłam się do innej szkoły, bo zapowiadanego native speakera nie zobaczyłam ani razu
        obietnice bez pokrycia
        pic na wodę
        nabili mnie w butelkę
        naciągactwo z tą gwarancją
        nic z tych zapewnien sie nie sprawdzilo
        mialo byc cicho a wyje
        mial byc z drewna a jest z plyty
        obiecali oddzwonic i dograc umowe na starych warunkach, dali nowe
        nie jest taki jak na zdjeciu
        dałam się nabrać na przed i po a za drugim razem poszłam do innej marki
        przez te naciągane parametry następny kupiłem u konkurencji
        # promise use marketing,product
        funkcja z reklamy w ogóle nie istnieje
        bateria miała trzymać dwa dni, a trzyma pół
        deklarowanej mocy nie ma nawet w połowie
        obiecanej aktualizacji nie ma do dziś
        synchronizacja z kalendarzem, którą chwali strona, jest oznaczona jako wkrótce
        tryb offline z opisu w sklepie po prostu nie działa
        czujnik miał sam rozpoznawać rodzaj tkaniny, a pierze wszystko tak samo
        zapewniali o zgodności z moim telefonem, zegarek w ogóle się nie łączy
        aparat z szumnym zoomem razy sto daje rozmyte plamy
        robot mial omijac kable wedlug filmu, codziennie sie w nie wplatuje
        eksport do excela z tabelki porównawczej okazał się eksportem do pdf
        zmieniłam program na inny bo obiecywanej integracji z bankiem nie ma do dziś
        # product use product
        po tygodniu się rozpadło
        przestalo dzialac po miesiacu
        bateria pada w oczach
        hałasuje jak traktor
        jest strasznie ciężkie
        zacina się
        przecieka
        pęka przy byle okazji
        plastik jest tandetny
        wykonanie pozostawia wiele do życzenia
        rysuje się od samego patrzenia
        grzeje się niemiłosiernie
        aplikacja się wiesza
        działa wolno
        brakuje podstawowych funkcji
        nie ma trybu ciemnego
        śmierdzi chemią
        rączka się chwieje
        przycisk odpadł
        jest nietrwałe
        kabel jest za krótki
        zepsuło się tuż po gwarancji
        wygląda tanio
        słaba jakość
        obsługa jest toporna
        nie trzyma ładowania
        gubi połączenie
        źle leży w dłoni
        po aktualizacji nic nie działa
        ciągle wyskakują błędy
        suwak w kurtce poszedł po tygodniu
        sweter się zmechacił
        buty obcierają pięty
        ekran telefonu migocze
        głośnik charczy przy wyższym poziomie
        wiertło stępiło się po jednej dziurze
        piła gubi łańcuch
        program wywala się przy drukowaniu
        raporty liczą się godzinami
        aplikacja banku wylogowuje co minutę
        czytnik zbliżeniowy na karcie nie łapie
        internet zrywa wieczorami
        dekoder zawiesza się w czasie meczu
        falownik wyłącza się w upał
        grzałka spaliła się po zimie
        materac w pokoju był zapadnięty
        klimatyzacja w autokarze nie działała
        sos był przesolony i mdły
        chleb był czerstwy i kruszył się
        tabletki są tak duże, że nie da się ich połknąć
        plaster odkleja się po godzinie
        nagłośnienie na koncercie było fatalne
        nagrania z kursu mają trzaski
        lekcje są nudne i pobieżne
        lalce wypadły włosy
        kółko od samochodzika odleciało
        krzesło skrzypi i się kiwa
        szuflady się nie domykają
        hamulce piszczą
        skrzynia biegów szarpie
        szkiełko popękało od lekkiego stuknięcia
        pasek zegarka się łuszczy
        zmywarka zostawia osad
        odkurzacz ssie coraz slabiej
        podkład się waży i zostawia smugi
        zapach ulatnia się po kwadransie
        gra jest pełna bugów
        fabuła jest naciągana i przewidywalna
        strony wypadają z książki
        sprzęt na siłowni jest zdezelowany
        to zwykły bubel
        badziewie jakich mało
        totalna porażka
        jest kiepskie
        okazało się beznadziejne
        wogóle nie spełnia swojej roli
        tandeta i tyle
        okropnie niewygodne
        jest kruche i delikatne jak szkło
        irytująco powolne
        konstrukcja jest licha
        awaryjne do granic
        menu jest zagmatwane i skomplikowane
        ma jedną poważną wadę
        rozczarowuje trwaloscia
        fatalnie zaprojektowane
        niedopracowane w szczegółach
        szwy puszczają i wszystko się pruje
        ostre krawędzie kaleczą palce
        mydło wysusza i szczypie w oczy
        rdzewieje po pierwszym deszczu
        po trzech praniach rękawy skurczyły się o dobre pięć centymetrów
        zamek w plecaku rozszedł się na drugiej wycieczce
        podeszwa odkleiła się w środku marszu
        nitki wyłażą z każdego szwu, a guziki trzymają się na słowo honoru
        lewa słuchawka zamilkła po jedenastu dniach
        ekran dotykowy reaguje dopiero za trzecim stuknięciem
        laptop rozgrzewa się tak, że nie można trzymać go na kolanach
        mikrofon łapie szum wentylatora i rozmówcy nic nie rozumieją
        drukarka wciąga po trzy kartki naraz
        zacisk w imadle puszcza przy mocniejszym dociśnięciu
        łańcuch spada co kilka cięć i trzeba wszystko rozkręcać
        szlifierka iskrzy spod przelacznika
        program gubi ostatnie zmiany, jeśli nie zapiszę ich ręcznie
        import kontaktów dubluje połowę adresów
        kalendarz przesuwa wszystkie spotkania o godzinę po zmianie czasu
        aplikacja banku nie pamięta odbiorców i wszystko wpisuję od nowa
        karta zbliżeniowa rozwarstwiła się po czterech miesiącach w portfelu
        przy deszczu internet siada do zera
        dekoder resetuje się sam około dwudziestej drugiej
        pompa ciepła wyje w nocy i budzi sąsiadów
        sterownik pieca zapomina godziny po każdym zaniku prądu
        łóżko w apartamencie trzeszczało przy każdym obrocie
        z prysznica leciała albo lodowata, albo wrząca woda
        walizka stracila kolko juz na pierwszym lotnisku
        mięso było żylaste, a frytki nasiąknięte tłuszczem
        jogurt się zwarzył na trzy dni przed datą ważności
        kapsułki odbijają się rybą przez cały dzień
        ciśnieniomierz za każdym razem pokazuje co innego
        dźwięk na sali dudnił tak, że nie było słychać słów
        platforma z lekcjami zacina film akurat w połowie zdania
        ćwiczenia powtarzają się co rozdział i niczego nie uczą
        po tygodniu zabawy robotowi odpadło ramię
        pluszakowi wyszło oko, a to przecież zabawka dla malucha
        blat spuchł od jednej kropli wody
        prowadnice w szufladzie wygięły się pod zwykłymi talerzami
        hamulec tarczowy ociera i trzeba go regulowac co tydzien
        po dwóch tysiącach kilometrów zaczęło stukać coś w zawieszeniu
        wskazówka sekundowa stanęła po pierwszej kąpieli
        bransoletka wyrywa włoski z nadgarstka
        zmywarka nie dosusza plastiku, wszystko ocieka
        zamrażalnik zarasta lodem w dwa tygodnie
        po kremie wyskoczyły mi czerwone plamy na policzkach
        pędzel gubi włosie prosto na powiekę
        gra wyrzuca do pulpitu przy każdej walce z bossem
        druk jest tak blady, że czytam z lupą
        bohaterowie są papierowi, a zakończenie urwane w pół słowa
        bieżnia przeskakuje pod stopą przy szybszym biegu
        w szatni plesn na scianach i jeden dzialajacy prysznic na trzydziesci osob
        teraz stoi w garażu, bo szkoda nerwów
        skończyło jako podpórka pod kwiatek
        wytrzymał tyle co nic
        po miesiącu wymieniłam go na odkurzacz innej firmy, bo zapychał się od sierści
        nadaje się na złom
        szmelc
        sprzedałem go i jeżdżę dziś na rowerze konkurencji, bo w tamtym pękła rama
        za ciasna w biodrach
        strasznie się kurzy
        cieknie spod korka
        brakuje wyłącznika
        przerzucilem sie na inna apke, bo ta gubila mi treningi
        nie ma podświetlenia klawiszy
        teraz kupuję kawę innej palarni bo ta zrobiła się kwaśna i spalona
        nie trzyma pionu
        nie domyka się
        guma parcieje
        lakier odpryskuje płatami
        muli okropnie
        obraz ciemny i rozmyty
        rozladowuje sie w dwie godziny
        peklo przy pierwszym uzyciu
        zardzewialo po miesiacu na balkonie
        uchwyt jest sliski i wypada z mokrej reki
        farbuje na rece i na biala kanape
        przy następnej kosiarce wybrałem już inną firmę, bo ta padła po sezonie
        wróciłam do starego programu, bo ten wykładał się przy każdej deklaracji
        oddałem i wziąłem model innego producenta, który tak nie buczy
        po drugiej awarii przesiadłam się na sprzęt konkurencji
        # product use product,service
        po czyszczeniu dalej pokazuje błąd
        szyba w piekarniku pękła, a serwis nie ma części
        po resecie do ustawień fabrycznych dalej miga na pomarańczowo
        wrócił z serwisu z tą samą usterką, już po raz trzeci
        od ostatniej aktualizacji zegarek nie liczy kroków
        # praise
        działa świetnie
        działa bez zarzutu
        jestem bardzo zadowolona
        jestem zadowolony z zakupu
        polecam każdemu
        rewelacja
        super sprawa
        ładnie wygląda
        podoba mi się kolor
        bardzo mi się podoba
        piękny design
        wygląda elegancko
        solidne wykonanie
        porządnie zrobione
        dobra jakość
        jakość bez zastrzeżeń
        dobry stosunek ceny do jakości
        cena przystępna
        tanio
        warto było
        kupiłabym jeszcze raz
        dostawa ekspresowa
        przyszło następnego dnia
        paczka dotarła szybko
        starannie zapakowane
        miła obsługa
        pani w sklepie była bardzo pomocna
        konsultant uprzejmy i cierpliwy
        sympatyczna ekipa
        obsługa na medal
        kontakt wzorowy
        wszystko zgodnie z opisem
        łatwe w użyciu
        prosta instalacja
        złożyłem w kwadrans
        uruchomiłam w pięć minut
        intuicyjna aplikacja
        przejrzysta strona
        szeroki wybór
        wygodne
        lekkie i poręczne
        ciche jak mysz
        szybkie i niezawodne
        trzyma się już trzeci rok
        spełnia swoje zadanie
        robi, co ma robić
        nie mam zastrzeżeń
        nie ma się do czego przyczepić
        jest w porządku
        może być
        całkiem niezłe
        ujdzie
        przyzwoity sprzęt
        bardzo praktyczne
        pomysłowe rozwiązanie
        genialny pomysl
        strzał w dziesiątkę
        mąż zachwycony
        dzieci uwielbiają
        prezent trafiony
        zrobiło wrażenie na gościach
        trwałe i mocne
        materiał miły w dotyku
        mięciutkie
        idealny rozmiar
        pasuje jak ulał
        leży idealnie
        ciepła i lekka
        nowoczesny wygląd
        dobrze przemyślane
        ogólnie na plus
        w sumie jestem na tak
        cudowny zapach
        pachnie obłędnie
        smakuje wybornie
        pyszne
        świeże i chrupiące
        smaczne jedzenie
        ogromne porcje
        przytulny pokój
        czysto i schludnie
        bajeczny widok
        śniadania palce lizać
        lot punktualny
        hotel na wysokim poziomie
        świetna lokalizacja
        koncert był niesamowity
        atmosfera wspaniała
        kurs ciekawie prowadzony
        prowadzący tłumaczy jak mało kto
        materiały bogate
        wciaga od pierwszej strony
        czyta się jednym tchem
        ładnie wydana książka
        grafika powala
        grywalnosc na najwyzszym poziomie
        zabawa na całe godziny
        trenerzy kompetentni
        sala przestronna
        nowoczesny sprzęt na siłowni
        konto bez opłat
        przelewy idą od ręki
        karta przyszła po dwóch dniach
        formalności załatwione od ręki
        szybka wypłata odszkodowania
        agent rzetelny
        internet śmiga
        zasięg znakomity
        rachunki niższe
        montażyści uwinęli się raz dwa
        panele spisują się doskonale
        wiertarka ma kopa
        tnie jak masło
        narzędzie nie do zdarcia
        akumulator trzyma cały dzień
        obraz ostry jak żyleta
        dźwięk czysty i głęboki
        telefon chodzi płynnie
        zdjęcia wychodzą fantastyczne
        program oszczędza mi mnóstwo czasu
        raporty czytelne
        krem dobrze się wchłania
        skóra po nim jak u niemowlaka
        szminka trwała
        włosy lśniące i gładkie
        nie uczula
        tabletki pomogły
        ból ustąpił po godzinie
        maść skuteczna
        apteka dobrze zaopatrzona
        rower zwinny i stabilny
        auto ekonomiczne
        prowadzi się pewnie
        fotele komfortowe
        sofa przepiękna
        szafa pojemna
        stół masywny i stabilny
        materac wygodny, wreszcie się wysypiam
        zegarek prezentuje się szlachetnie
        chodzi co do sekundy
        bransoleta precyzyjnie wykonana
        zmywarka domywa wszystko
        pralka cichutka
        kawa z ekspresu aromatyczna
        odkurzacz zbiera każdy pyłek
        klocki dobrze się trzymają
        lalka prześliczna
        zabawka kolorowa i bezpieczna
        fajne
        spoko
        bomba
        klasa
        kocham te buty
        sukienka zjawiskowa
        brawo za pomysł
        doceniam dbałość o szczegóły
        lubie ten sklep
        firma godna zaufania
        mega
        petarda
        extra produkt
        profesjonalne podejście
        wzorowo wykonana usługa
        bezproblemowy montaż
        wytrzymale
        stylowe i eleganckie
        funkcjonalne i estetyczne
        uniwersalne zastosowanie
        przydatny gadżet
        znakomity wybor
        fantastyczna przygoda
        wyśmienita kuchnia
        rozsądna cena
        uczciwa oferta
        okazja jakich mało
        sprawdza się na co dzień
        daje radę
        przypadlo mi do gustu
        nie żałuję ani złotówki
        lepsze niż się spodziewałam
        jakość przeszła moje oczekiwania
        na prawdę dobry sprzęt
        niezły jak za te pieniądze
        wiertarka robi dokładnie to, co obiecuje producent
        montaż markizy poszedł jak z płatka
        syn nie chce wypuścić tego robota z rąk
        z obrazu w projektorze nie mogłabym być bardziej zadowolona
        przyjechali do zepsutego pieca już następnego ranka
        obiektyw wart kazdej wydanej zlotowki
        na pracowników recepcji złego słowa nie powiem
        na początku byłem sceptyczny, a ta kosiarka mnie przekonała
        przez cały rok w namiocie nic się nie popsuło
        córka wraca z zajęć z uśmiechem od ucha do ucha
        karma dla kota znika z miski w minutę
        pies zjada tę karmę aż mu się uszy trzęsą
        po tym szamponie włosy wreszcie się nie puszą
        w nowych butach przeszłam dwadzieścia kilometrów bez jednego otarcia
        drukarka ruszyła od pierwszego kopa
        konto założyłam nie wychodząc z domu
        doradca kredytowy poprowadził nas za rękę od początku do końca
        fryzjerka od razu zrozumiala, o co mi chodzi
        hydraulik przyszedł o czasie i posprzątał po sobie
        okulary siedzą na nosie tak, że o nich zapominam
        wózek mieści się nawet w naszym małym bagażniku
        łóżeczko skręciliśmy we dwoje w pół godziny
        gitara trzyma strój nawet po koncercie
        program do faktur odjął mi pół dnia roboty
        nawigacja doprowadziła nas pod same drzwi
        plecak przetrwał całe Bieszczady w deszczu
        kurtka ani razu nie przemokła
        garnki nie przywierają nawet bez tłuszczu
        w ekspresie zakochałam się od pierwszej filiżanki
        audiobook umila mi kazda droge do pracy
        grę skończyłem w jeden weekend, tak mnie pochłonęła
        kryminał trzymał w napięciu do ostatniej strony
        lekarz wysłuchał mnie do końca i nigdzie się nie spieszył
        tabletki postawiły mnie na nogi w dwa dni
        maść zdziałała cuda na moich kolanach
        ubezpieczyciel wypłacił wszystko bez mrugnięcia okiem
        likwidator szkody odezwał się tego samego popołudnia
        siłownia jest otwarta, kiedy tylko mam czas
        na jodze pierwszy raz przestały boleć mnie plecy
        pompa ciepła obniżyła nam rachunek o połowę
        falownik pracuje drugi rok bez jednej przerwy
        swiatlowod nie zerwal ani jednej wideokonferencji
        w górach miałem zasięg tam, gdzie inni nie mieli kreski
        przewodnik opowiadał tak, że nawet dzieci słuchały
        pokojówka codziennie zostawiała świeże ręczniki
        kelner doradził nam wino, które trafiło w punkt
        pierogi jak u babci
        torcik zniknął ze stołu szybciej niż go pokroiłam
        rower niesie sam
        skrzynia w tym aucie zmienia biegi niezauważalnie
        mechanik nie wciskał mi żadnych zbędnych napraw
        zegarek zbiera komplementy w pracy
        obrączki wyszły piękniejsze niż na projekcie
        podklad kryje wszystko i nie robi maski
        perfumy czuć na szalu jeszcze następnego dnia
        pralka odwirowuje tak, że pranie jest prawie suche
        odkurzacz wyciągnął z dywanu rzeczy, o których nie wiedziałam
        zmywarka radzi sobie nawet z przypaloną blachą
        kanapa przeżyła już troje dzieci i psa
        stół robi furorę wśród znajomych
        puzzle zajęły całą rodzinę na dwa wieczory
        klocki pasują do tych, które już mamy
        kurs otworzył mi oczy na wiele rzeczy
        po trzech lekcjach zaczęłam dogadywać się po hiszpańsku
        lektorka ma anielską cierpliwość do początkujących
        na koncercie mialam ciarki od pierwszego utworu
        spektakl bawił nas do łez
        bilety przyszły na maila w kilka sekund
        sekator idzie przez gałęzie bez wysiłku
        sadzonki dotarły żywe i pięknie się przyjęły
        nasiona wzeszły co do jednego
        namiot rozkładam sama w pięć minut
        kije trekkingowe uratowały mi kolana
        aparat łapie ostrość nawet w ciemnym kościele
        słuchawki odcinają mnie od całego biura
        klawiatura tak dobrze leży, że piszę szybciej
        telefon wytrzymuje mi dwa dni bez ładowania
        tablet dzwiga wszystko, co na nim uruchomie
        router postawiłem i zapomniałem, że istnieje
        farba pokryła ścianę za pierwszym razem
        panele kładło się samemu jak klocki
        ekipa od okien nie zostawiła po sobie ani pyłku
        drzwi zamykają się z przyjemnym kliknięciem
        rolety szyte na wymiar pasują co do milimetra
        piekarnik piecze równo z każdej strony
        noże tną pomidora pod własnym ciężarem
        patelnia po dwóch latach wygląda jak nowa
        kołdra grzeje i wcale się nie pocę
        pościel po dziesięciu praniach nie straciła koloru
        rajstopy nie puscily oczka przez caly sezon
        sukienka zamaskowała to, co chciałam ukryć
        garnitur leży tak, jakby szył go krawiec
        torebka mieści pół mojego życia
        fotelik zapina się jednym ruchem
        niania elektroniczna pozwoliła mi w końcu odetchnąć
        dentystka zrobiła wszystko bez grama bólu
        weterynarz obchodził się z naszym królikiem jak z jajkiem
        kuwetę sprząta się w minutę
        akwarium działa tak cicho, że śpię obok
        drukarka 3D drukuje idealnie od pierwszej warstwy
        nigdy mnie nie zawiódł, nawet przy minus dwudziestu
        nie bylo z tym najmniejszego klopotu
        żadnych problemów przy rejestracji
        nic nie cieknie i nic nie trzeszczy
        nie zacięła się ani razu przez dwa lata
        nie słychać jej nawet w nocy
        nie musiałem niczego reklamować
        nie czekałam na nic ani minuty
        nie trzeba było nic doczytywać
        nie ma mowy o żadnych opóźnieniach
        nikt mi niczego nie wciskał
        nigdzie nie znalazłam lepszej oferty
        nie śmierdzi nie brudzi i nie plami
        nie widac na niej ani jednej rysy
        nie mam powodów do narzekań
        nie powiem, ekipa się postarała
        bez żadnych ukrytych kosztów
        bez kolejek i bez nerwów
        zero awarii od trzech lat
        zero rozczarowania
        nie zawiesza się, nie muli, nie gubi danych
        nie rozkleiły się mimo chodzenia po błocie
        nie farbuje i nie kurczy się w praniu
        nie sądziłam, że tak łatwo mi pójdzie
        nie spodziewałem się takiej klasy za te pieniądze
        nie dalo sie tego zrobic lepiej
        nie wyobrażam już sobie bez niej kuchni
        nie oddałabym tego fotela za żadne skarby
        nie pamiętam, kiedy ostatnio ktoś mnie tak obsłużył
        nie można się do niczego przyczepić w tym hotelu
        nic mnie nie bolało po zabiegu
        nic dodać, nic ująć
        nie ma lepszego mechanika w okolicy
        błędów w tłumaczeniu książki nie wyłapałam
        obawy o hałas okazały się bezpodstawne
        bałam się, że będzie za mała, a jest w sam raz
        myślałem, że to kolejny bajer, a używam codziennie
        watpilam w te krople, a katar minal po dobie
        miało być głośno, a ledwo ją słychać
        trudno było mi uwierzyć że za tyle można mieć taki sprzęt
        reklamację uznali od razu i bez dyskusji
        zwrot pieniędzy miałam na koncie po dwóch dniach
        wymienili uszkodzoną sztukę bez zbędnych pytań
        zadzwonili z przeprosinami, zanim zdążyłam napisać
        pan kurier wniósł lodówkę na czwarte piętro
        serwisant naprawił usterkę przy mnie i nic nie policzył
        na infolinii odebrali po dwóch sygnałach
        pani z czatu rozwiązała sprawę w trzy minuty
        instrukcja prowadzi krok po kroku nawet ja dałam radę
        wszystko opisane po ludzku
        cudo
        sztos
        perfekcja
        miodzio
        pierwsza klasa
        wielki plus
        pełen profesjonalizm
        palce lizać
        czysta przyjemność
        miłe zaskoczenie
        majstersztyk
        same plusy
        strzał w dychę
        wszystko gra
        hula aż miło
        śmiga
        bez wad
        bez zarzutu
        bez pudła
        bajka
        poezja
        polecam z czystym sumieniem
        pięć gwiazdek
        szostka z plusem
        super wykonanie
        jestem pod wrażeniem
        jestem wniebowzięta
        jestem zachwycony
        lubię to
        uwielbiam go
        kocham tę markę
        ładny
        śliczna
        przepiękne kwiaty
        pyszna kawa
        dobra rzecz
        dobry sklep
        swietny material
        swietna ekipa
        fajny pomysł
        fajnie leży
        niezła zabawa
        całkiem smaczne
        całkiem przyjemna lektura
        bardzo wygodna wkładka
        bardzo ciepłe skarpety
        naprawdę solidny zamek
        naprawde warto
        zdecydowanie tak
        działa jak złoto
        działa jak marzenie
        grzeje aż miło
        świeci pięknie
        gra czysto
        jeździ jak nowy
        pachnie świeżością
        smak dzieciństwa
        leciutkie jak piórko
        mocne jak diabli
        twarda sztuka
        pancerny
        niezniszczalny
        niezastąpiona
        bezkonkurencyjni
        bezpieczna
        komfortowo
        schludne wykonanie
        staranne szycie
        porządna robota
        uczciwy mechanik
        uśmiechnięty personel
        przemily pan doktor
        kompetentna farmaceutka
        życzliwa pani w okienku
        szybki serwis
        błyskawiczna naprawa
        ekspresowa realizacja
        wzorowy kontakt z biurem
        terminowo
        punktualni
        na czas
        zgodnie z umową
        tak jak chciałam
        tak jak na obrazku
        o niebo lepszy od poprzedniego
        lepiej niż w salonie
        warta grzechu
        warty uwagi
        godny polecenia
        jestem kupiona
        chapeau bas
        szacun
        wszystko super
        wszystko ok
        jest git
        oki
        nie narzekam
        nie zawodzi
        nie żałuję
        trafiony zakup
        cena śmiesznie niska jak na taką jakość
        taniej nigdzie nie znalazłem
        zapłaciłam grosze
        rabat naliczył się sam
        uczciwie wycenione bez gwiazdek
        za takie pieniądze to prezent
        abonament kosztuje tyle co kawa
        promocja naprawde oplacalna
        zamówienie zrobiłam w dwie minuty na telefonie
        kasa działa sprawnie, trzy kliknięcia i po sprawie
        płatność przeszła od razu
        blik zadziałał za pierwszym razem
        koszyk prosty i czytelny
        strona ładuje się w mgnieniu oka
        na stronie wszystko jest tam, gdzie być powinno
        filtry pozwoliły mi szybko zawęzić wybór
        zdjęcia w sklepie oddają prawdziwy kolor
        opis wyczerpujący, wiedziałam co kupuję
        tabela rozmiarów się zgadza
        oferta bogata, jest w czym wybierac
        aplikacja przejrzysta i lekka
        apka sama przypomina o wizycie
        apka chodzi jak burza
        powiadomienia przychodzą w porę
        logowanie odciskiem to wygoda
        paczka była szybciej, niż zapowiadali
        zamówione wieczorem, rano w paczkomacie
        kurier zadzwonił wcześniej i poczekał
        dostawa gratis i błyskawiczna
        dowieźli w umówionej godzinie co do minuty
        śledzenie przesyłki pokazuje każdy krok
        zapakowane tak, ze przezyloby upadek z samolotu
        pudełko eleganckie, nie trzeba było kupować torebki
        opakowanie bez grama plastiku brawo
        szkło dotarło bez najmniejszej ryski
        kartka z podziękowaniem w paczce mnie rozczuliła
        instrukcja obrazkowa, dziecko by złożyło
        podręcznik napisany jasno i z przykładami
        filmiki instruktażowe robią robotę
        wskazówki w zestawie bardzo się przydały
        personel stanął na wysokości zadania
        chłopaki z montażu pełna kultura
        ekspedientka dobrała mi stanik jak nikt dotąd
        doradca nie naciskal i dal czas do namyslu
        obsługa zna się na rzeczy
        tempo realizacji godne pochwały
        załatwili to szybciej, niż wypiłem kawę
        odpowiedź na maila dostałam w kwadrans
        wszystko przebiegło gładko
        zostaję z wami na dłużej
        # neutral
        kupiłam go dla syna
        mieszkamy na trzecim piętrze
        mój jest niebieski
        mam pytanie
        zamówiłem dwa
        używam od roku
        mam ten produkt od marca
        to mój pierwszy zakup u was
        zamawiałam przez telefon
        wzięłam rozmiar 38
        jestem emerytką
        mam dwoje dzieci
        pracuję z domu
        kupione na prezent
        miałem wcześniej inną markę
        przesiadlem sie z konkurencji
        płaciłam kartą
        odbierałem w punkcie
        paczka przyszła w czwartek
        zamówienie złożyłam w poniedziałek
        stoi w kuchni
        wisi w łazience
        używamy go w weekendy
        korzystam glownie wieczorem
        jest czarny
        ma dwa kolka
        waży dwa kilo
        w zestawie są trzy sztuki
        w pudełku była ładowarka
        mam wersję podstawową
        kupiłem wersję z większą baterią
        poleciła mi go siostra
        zobaczyłam go w gazecie
        czytałem opinie
        porównywałem z innymi
        szukałem czegoś do biura
        potrzebny mi do ogrodu
        dzwoniłam wczoraj
        napisałem maila
        odpisali w piątek
        byłam w sklepie we Wrocławiu
        rozmawiałem z panem z serwisu
        nie znam się na tym
        jestem laikiem
        zwykle kupuję w innym miejscu
        to prezent dla teściowej
        oddałam go mamie
        nosi go mój mąż
        mam zwykły numer 40
        spodnie są granatowe
        kurtka ma kaptur
        prałam ją raz
        buty są na zimę
        mam telefon z androidem
        laptop służy mi do pracy
        monitor stoi na biurku
        telewizor wisi na ścianie
        kupiłem wiertarkę do remontu
        piłę pożyczam od sąsiada
        robię remont łazienki
        program mam na dwóch komputerach
        pracujemy w piec osob
        wystawiam faktury raz w miesiącu
        mam u was konto od dziesięciu lat
        karta jest na żonę
        biorę kredyt na mieszkanie
        mam internet z telewizją
        umowa kończy się w maju
        przenioslem numer w zeszlym roku
        mamy panele na dachu
        ogrzewamy gazem
        dom ma 120 metrów
        lecieliśmy do Hiszpanii
        byliśmy tam tydzień
        pokój był na parterze
        wylot był o szóstej
        zamówiliśmy pizzę na kolację
        wzięłam zupę dnia
        jem mięso
        mam dietę 1800 kalorii
        biorę leki na serce
        kupuję witaminy zimą
        recepta byla na dwa opakowania
        siedzieliśmy w drugim rzędzie
        bilety kupiłam w kasie
        koncert zaczął się o dwudziestej
        zapisałam się na kurs angielskiego
        kurs trwa trzy miesiące
        zajęcia są we wtorki
        syn ma pięć lat
        wnuczka dostała lalkę pod choinkę
        zestaw ma trzysta elementow
        kupiliśmy szafę do sypialni
        sofa stoi w salonie
        stół jest z sosny
        mam rower od dwóch sezonów
        dojeżdżam nim do pracy
        auto ma pięć lat
        jeżdżę głównie po mieście
        zegarek noszę codziennie
        tarcza jest biała
        pasek wymieniłem sam
        pralka stoi w piwnicy
        zmywamy raz dziennie
        ekspres mamy w biurze
        lodówka ma dwoje drzwi
        mam cerę mieszaną
        stosuję krem na noc
        kupiłam odcień beżowy
        gram od niedawna
        przeszedłem pierwszy rozdział
        gram na konsoli
        czytam w tramwaju
        to trzeci tom serii
        książkę dostałem na urodziny
        polisę mam do grudnia
        ubezpieczam dwa samochody
        szkoda była w lutym
        chodzę na siłownię rano
        mam karnet na pół roku
        ćwiczę od miesiąca
        trener ma na imię Paweł
        jestem waszym klientem
        wróciłem po przerwie
        zamawiałem już kilka razy
        tym razem wzięłam większy
        wybrałem płatność przy odbiorze
        dostawa była do paczkomatu
        instrukcja ma dziesięć stron
        zainstalowałem wersję 3.2
        podlaczylam do pradu
        ustawiłem zegar
        założyłam konto w aplikacji
        mam dwa psy
        mieszkam na wsi
        jesteśmy małą firmą
        prowadze sklep
        wymieniłam baterię w zeszłym tygodniu
        dokupilem etui
        pudełko jest szare
        produkt pochodzi z Włoch
        gwarancja jest na dwa lata
        kupiłam w promocji
        kosztował dwieście złotych
        mój brat ma taki sam
        testuję od trzech dni
        piszę w imieniu taty
        wiem, że jest weekend
        rozumiem, że macie dużo pracy
        zdaję sobie sprawę, że to produkt z niższej półki
        zamówiłam trzy pary na próbę
        mieszkamy w bloku z wielkiej płyty
        przeczytałem całe FAQ
        przepraszam, że zawracam głowę
        przepraszam za kłopot
        nie jestem zbyt techniczny
        wiem, że jest niedziela wieczór i pewnie nikogo w biurze nie ma
        zazwyczaj noszę 41
        mój to ten starszy model
        dzwoniłam w poniedziałek przed południem
        próbowałem się zalogować
        wysłałam formularz
        bałam się, że nie będzie pasować
        spodziewałem się długiego czekania
        mam małą łazienkę bez okna i pralkę pod umywalką
        mieszkam w domu z poddaszem
        wynajmujemy kawalerkę
        kupilem z mysla o dzialce, na ktorej bywamy od maja do wrzesnia
        wzięłam na raty na rok, bo akurat remontowałam kuchnię
        to miał być prezent na chrzciny
        dostałam go na imieniny od koleżanek z pracy w zeszłym miesiącu
        wygrałem ją w konkursie
        odkupiłem od znajomego, który wyprowadzał się za granicę
        mam ją po babci
        od kilku tygodni szukałam czegoś na wesele młodszej siostry
        przymierzałam w sklepie rozmiar M
        zwykle biorę L
        mam szeroką stopę
        mam 182 cm wzrostu i ważę około osiemdziesięciu kilo
        nosze obwod pod biustem 75 i miseczke D
        jestem leworęczna
        noszę okulary
        jestem na diecie bezglutenowej
        jestem w szóstym miesiącu ciąży
        mam alergię na orzechy
        mam nadciśnienie
        karmię piersią
        moja córka chodzi do trzeciej klasy
        syn gra na perkusji
        mama ma osiemdziesiąt lat
        tata od wypadku porusza się na wózku i mieszka sam
        nasz kot wazy szesc kilo
        mamy w domu owczarka, dwa chomiki i starego żółwia
        hoduję storczyki
        uprawiam pomidory na balkonie
        jeżdżę na ryby co drugi weekend
        biegam trzy razy w tygodniu zwykle po parku przed pracą
        chodzimy po górach
        zaczynam dopiero przygodę z fotografią
        uczę się włoskiego od września
        od ośmiu lat prowadzę salon fryzjerski w małym miasteczku
        pracuję w przedszkolu
        jestem nauczycielem fizyki
        jestem ksiegowa w malej spolce i rozliczam tez jej oddzial w Opolu
        jesteśmy stowarzyszeniem
        mamy dwanaście stanowisk
        zatrudniam trzy osoby
        korzystamy z planu zespołowego
        mam wersję próbną do piątku
        wczoraj wieczorem zaktualizowałem program do najnowszej wersji na obu komputerach
        używam tego na Macu
        mam system po rosyjsku i po polsku
        pracuję na Windowsie 10
        pobrałam aplikację ze sklepu Google
        założyłem konto na firmę
        loguje sie przez Facebooka
        wpisałam numer zamówienia i nazwisko tak, jak było w mailu
        kliknęłam w link z maila
        wyczyściłem ciasteczka
        zrestartowałem router dwa razy i odłączyłem go na minutę od prądu
        zmieniłam przeglądarkę
        sprawdziłem skrzynkę odbiorczą, spam i kosz na obu kontach
        szukałem w ustawieniach
        obejrzałam film na YouTube
        zajrzałem do instrukcji
        poprosiłam o pomoc sąsiada, który pracuje jako elektryk
        pisałam w tej sprawie na czacie w środę około dziesiątej
        wyslalem zdjecia tabliczki znamionowej
        złożyłam reklamację piątego marca
        oddałem go do serwisu przy ulicy Długiej w zeszłym tygodniu
        podałam numer konta
        zapłaciłem całość przelewem w sobotę rano z konta firmowego
        wpłaciłam zaliczkę
        opłaciłem za pół roku z góry
        dostałem od was fakturę mailem w pierwszych dniach kwietnia
        mam paragon
        nie mam już opakowania
        gwarancja minęła w styczniu
        kupowałam go w sklepie stacjonarnym w Łodzi jeszcze przed wakacjami
        zamowienie bylo na nazwisko meza
        odebrała je sąsiadka
        przesyłka ma status nadana
        czekam na kuriera
        jako miejsce odbioru wybrałam paczkomat pod domem, ten przy aptece
        adres podałam ten sam co zawsze
        przeprowadzamy się w lipcu
        wyjeżdżam na dwa tygodnie
        mam termin na czternastego
        wizytę u stomatologa umówiłem na wtorek na kwadrans po ósmej
        zarezerwowałam stolik na sześć osób
        jechaliśmy tam nocnym pociągiem z dwiema przesiadkami i dwójką dzieci
        zostalismy cztery noce
        mieliśmy pokój z aneksem na drugim piętrze od strony podwórza
        braliśmy opcję ze śniadaniem
        lecę z niemowlęciem
        mam bagaż podręczny
        wypożyczyliśmy auto na lotnisku
        mam diesla z 2016 roku, przebieg sto czterdzieści tysięcy
        auto jest w leasingu
        jeżdżę rowerem miejskim z koszykiem
        zmieniłem opony na zimowe
        mam licznik dwutaryfowy i zużywam około trzech tysięcy kilowatogodzin rocznie
        grzejemy pelletem
        instalacja ma szesc kilowatow
        dach mamy od wschodu
        mam numer na kartę
        mam umowę na dwa lata
        router dostałem od operatora
        mam u was rachunek kartę i od wiosny także lokatę
        lokatę założyłam w marcu
        jestem współwłaścicielem konta
        mam OC i AC u tego samego agenta
        zalanie kuchni zgłosiłem przez formularz pod koniec listopada ubiegłego roku
        mam karnet poranny
        chodzę na basen w czwartki, a w soboty na zumbę
        trenuje pod nadzorem fizjoterapeuty
        siedziałam na balkonie w piątym rzędzie
        bilet kupił mi brat
        byłam na próbie generalnej
        zamawiałem sushi dla czterech osób na osiemnastą z odbiorem własnym
        nie jem wołowiny
        wziąłem zestaw lunchowy
        kupuję te wędliny w piątki
        piekę chleb na zakwasie
        smażę na oleju
        gotuję na indukcji
        pralka jest w zabudowie
        lodowka ma szesnascie lat i stoi w spizarni u rodzicow
        suszarkę dokupiliśmy później
        robot kuchenny mam po siostrze
        maluję się rzadko
        mam suchą skórę
        farbuję włosy co sześć tygodni na ciemny brąz, zwykle w domu
        paznokcie robię sama
        biorę tabletki na tarczycę
        lekarz rodzinny ustalił dawkę na jedną tabletkę rano i jedną wieczorem
        kupiłam w aptece dwa opakowania
        gram głównie w strategie
        książkę zaczęłam w święta i jestem teraz w połowie drugiej części
        slucham w samochodzie
        jak zmienić adres dostawy
        czy mogliby państwo sprawdzić
        czy to jest możliwe
        który pasuje do mojego modelu
        gdzie znajdę numer seryjny
        kiedy można się spodziewać nowej dostawy w sklepie w Rzeszowie
        ile trwa rozpatrzenie wniosku
        czy można to oddać bez paragonu
        do kogo mam się zgłosić
        jaki kabel jest potrzebny, żeby połączyć to z telewizorem
        czy ktoś mógłby do mnie oddzwonić
        jak mam to rozumiec
        czy ta wersja działa offline
        co oznacza ta ikonka
        czy da się przesunąć termin
        jak usunąć drugie konto
        czy wysyłacie też do Irlandii
        który rozmiar mam wziąć
        czy dostanę duplikat faktury
        w którym miejscu mogę dodać drugiego użytkownika i nadać mu uprawnienia
        czy mogę dopłacić do wyższego pakietu
        jak długo można to trzymać w lodówce
        czy to jest dla wegan
        od jakiego wieku mozna w to grac
        czy pies może wejść ze mną
        jak podłączyć drugi głośnik
        czy mogę prosić o wycenę
        gdzie wpisać kod
        ile kosztuje sama końcówka
        czy mam coś jeszcze dosłać
        chciałabym zapytać o pralkę
        chciałem się tylko upewnić że moje zgłoszenie do państwa dotarło
        zastanawiam się nad większym
        potrzebuję go na sobotę
        wolałabym zieloną
        interesuje mnie wersja z pilotem
        szukam zamiennika filtra
        chciałabym dokupić drugi pasek, najlepiej granatowy i trochę dłuższy
        proszę o informację
        proszę o kontakt po siedemnastej
        mam jeszcze jedną sprawę
        pytam z ciekawości
        nie pamiętam hasła
        nie wiem, który mam model
        nie mam jeszcze konta
        nie używałam go od wakacji, stał zapakowany na strychu
        nie zamawiałem nic od roku
        nie otwieralam jeszcze pudelka
        nie sprawdzałem wszystkich funkcji
        nie porównywałam z innymi kremami
        jest mały
        trochę staromodna
        prosty
        drewniany
        dość ciężka
        nie najtańszy
        raczej wąskie
        kolor ma stonowany
        taki zwykły szary
        jest z plastiku
        klasyczny krój
        większa niż poprzednia
        cieńszy od starego
        ma krótkie nogi
        jest dosyć wysoki
        zapach raczej słodki
        smak taki sobie, neutralny
        porcja średnia
        trzydzieści stron
        książka jest gruba
        okładka miękka
        bez kieszeni
        bez kabla, na baterie
        na dwie osoby
        model zeszłoroczny
        robiony w Portugalii
        skromne wyposażenie
        pokój nieduży
        hotel jest na uboczu, do centrum idzie się dwadzieścia minut
        autobus jeździ co pół godziny
        sala mieści sto osób
        kurs jest dla początkujących
        zajęcia prowadzi student
        menu jest krotkie
        lokal jest w piwnicy
        ekran ma sześć cali
        waga jak w każdym laptopie
        silnik ma litr pojemności
        skrzynia jest manualna
        pasek jest skórzany, brązowy, a koperta ma czterdzieści dwa milimetry
        to niszowa marka
        jest to wersja budżetowa
        cena ani wysoka, ani niska, mniej więcej jak wszędzie
        jak to w markecie
        wiem ze mam stary sprzet i ze nie jest juz na gwarancji
        rozumiem ze sa swieta
        zdaje sobie sprawe ze pytam pozno
        liczyłam się z tym, że potrwa to z miesiąc
        myślałam, że to będzie trudniejsze
        sądziłem, że wszystkie są takie same
        """
}
