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
        Mieszkamy w bloku z wielkiej płyty i mamy dwa koty, które linieją cały rok. Myślę o robocie sprzątającym, ale boję się, że będzie straszył zwierzaki i wkręcał sierść w szczotki. Czy to w ogóle ma u nas sens?
        Dom z 1978 roku, 140 metrów, grzejniki żeliwne, brak ocieplenia od północy. Instalator mówi jedno, sąsiad drugie. Chciałbym wiedzieć, czy pompa ciepła w takim budynku da radę przy minus 15, czy tylko nabije mi rachunki.
        Syn ma 6 lat i marzy o akwarium z rybkami. Nie mamy żadnego doświadczenia i często wyjeżdżamy na weekendy do babci. Zastanawiam się, czy taki zestaw startowy jest dla nas, czy to będzie męczenie zwierząt.
        Mam 68 lat, sztuczne biodro i trochę nadwagi. Lekarz zalecił ruch, więc pomyślałam o rowerze elektrycznym z niską ramą. Nie wiem tylko, czy w moim wieku to bezpieczne i czy łatwo się wsiada.
        Moja mama ma początki demencji i mieszka sama w Rzeszowie. Szukamy kamerki, żeby widzieć, czy wszystko u niej w porządku, ale nie chcemy, żeby czuła się śledzona. Czy takie urządzenie sprawdzi się przy starszej osobie?
        Ogrzewam mieszkanie kaloryferami z miejskiej sieci i płacę ryczałtem. Czy w takim układzie inteligentny termostat cokolwiek mi zaoszczędzi? W reklamie piszecie o 30 procentach, ale nie wiem, skąd te liczby.
        Chciałabym drukować figurki z córką, ale mieszkamy w kawalerce i drukarka 3D stałaby koło łóżka. Czytałam o oparach z żywicy i trochę się boję. Czy to jest zdrowe w pokoju, w którym się śpi?
        Za miesiąc rodzi nam się pierwsze dziecko i wszyscy doradzają elektroniczną nianię. Sypialnia jest obok, ściany cienkie, więc płacz i tak usłyszymy. Po co nam to właściwie, czy daje coś więcej niż spokój sumienia?
        Mam astmę i mieszkam przy ruchliwej ulicy w Krakowie, zimą smog wchodzi każdą szczeliną. Czy oczyszczacz powietrza realnie pomoże na kaszel w nocy, czy to raczej gadżet? Boję się też szumu, bo lekko śpię.
        Pijemy z mężem dwie kawy dziennie, rano i po obiedzie. Koleżanka zachwala ekspres automatyczny za 2500 zł, a ja się zastanawiam, czy przy takiej ilości to się kiedykolwiek zwróci względem kawiarki.
        Prowadzę salon fryzjerski w małym miasteczku, sama, bez pracowników. Klientki zapisują się w zeszycie i jakoś to idzie od 12 lat. Proszę mi powiedzieć, co mi da system rezerwacji online i czy nie skomplikuje życia.
        Jestem w siódmym miesiącu ciąży i bardzo puchną mi nogi. Znajoma poleciła wasz masażer z ugniataniem, ale w opisie nic nie ma o ciąży. Wolę zapytać zanim sobie zaszkodzę.
        Nigdy nie siedziałem na nartach, mam 45 lat i chore kolano po skręceniu. Rodzina jedzie w lutym do Białki i namawia mnie na kurs grupowy. Obawiam się, że będę najstarszy i najwolniejszy w grupie.
        Córka ma 9 lat i chodzi sama do szkoły. Myślimy nad zegarkiem z lokalizacją, ale nauczycielka zabrania telefonów na lekcji. Czy taki zegarek ma tryb szkolny i czy to w ogóle dobry pomysł dla takiego dziecka?
        Wynajmuję pokój studentom, zmieniają się co pół roku. Gubią klucze nagminnie, więc pomyślałem o zamku na kod. Martwi mnie, czy to nie zawiedzie przy mrozie albo gdy padnie prąd.
        Pies, 38 kg, labrador z dysplazją, wchodzi do auta z trudem. Widziałem waszą rampę składaną, ale nie wiem, czy starszy pies się nie wystraszy i czy powierzchnia nie jest śliska po deszczu.
        Mieszkam przy lesie, a zimą temperatura spada do minus 25. Interesują mnie wasze kamery zewnętrzne, tylko że poprzednia innej firmy padła w pierwszym styczniu. Czy wasze są przeznaczone na takie warunki?
        Mam cukrzycę typu 2 i szukam czegoś na obiady do pracy. Wasz catering wygląda apetycznie, jednak boję się ukrytego cukru w sosach. Czy dieta o niskim indeksie jest naprawdę ułożona przez dietetyka?
        Mąż chrapie tak, że śpimy w osobnych pokojach od trzech lat. W internecie trafiłam na waszą opaskę antychrapaniową. Brzmi pięknie, ale chciałabym wiedzieć, czy to pomaga każdemu i czy nie uciska szczęki.
        Prowadzę jednoosobową działalność, wystawiam może pięć faktur miesięcznie i mam księgową. Wasz handlowiec dzwonił dwa razy z ofertą programu. Szczerze mówiąc nie widzę, co by to zmieniło w mojej sytuacji.
        Mam 19 lat, pracuję dorywczo w gastronomii na umowie zlecenia. Rodzice mówią, żebym założył konto oszczędnościowe, ale odkładam najwyżej 150 zł miesięcznie. Czy przy takich kwotach to się w ogóle opłaca?
        Lecimy we dwoje na cztery dni do Lizbony, oboje zdrowi, karty EKUZ mamy. Biuro dolicza ubezpieczenie 98 zł i nie wiem, czy to nie jest naciąganie. Co ono daje ponad kartę?
        Kupiliśmy dom na wsi pod Łomżą, światłowodu nie ma i nie będzie. Pracuję zdalnie, codziennie wideokonferencje. Czy internet radiowy albo LTE od was wytrzyma takie obciążenie, zwłaszcza wieczorem, kiedy sąsiedzi oglądają filmy?
        Moja skóra reaguje na wszystko, nawet na krem dla niemowląt. Dermatolog stwierdził AZS. Proszę o informację, czy wasze serum z retinolem jest odpowiednie dla kogoś takiego, czy lepiej dać sobie spokój.
        Chcę zmienić branżę, mam 41 lat i skończoną polonistykę. Wasz kurs testera trwa 4 miesiące i kosztuje niemało. Interesuje mnie uczciwa odpowiedź, czy ktoś taki po nim rzeczywiście dostaje pracę.
        Śpię na boku, ważę 62 kg, a partner 110 kg. Każdy materac, który próbowaliśmy, powoduje, że zjeżdżam na jego stronę. Czy wasz model hybrydowy rozwiązuje taki problem, czy to tylko slogan?
        Biuro mamy pod rampą tramwajową i cały dzień buczy. Trzy osoby prosiły mnie o słuchawki wygłuszające. Nie wiem, czy tłumią takie niskie dudnienie i czy można w nich siedzieć osiem godzin bez bólu uszu.
        Syn jest w spektrum autyzmu i nie znosi migających świateł ani nagłych dźwięków. Chcielibyśmy zabrać go do waszego parku nauki w niedzielę. Czy to miejsce przyjazne dla takich dzieci?
        W domku letniskowym nad Narwią bywamy od maja do września, prąd jest słaby, stare kable. Myślimy o klimatyzatorze przenośnym. Zastanawia mnie, czy bezpieczniki 16 A to wytrzymają i czy jest sens na te parę tygodni.
        Noszę rozrusznik serca od dwóch lat. Kupiliśmy nową kuchnię i projektant wpisał waszą płytę indukcyjną. Kardiolog nie był pewny, więc pytam u źródła, czy mogę przy niej bezpiecznie gotować.
        Mam basen rozporowy 3,6 metra stawiany co lato na działce u rodziców. Pompa z zestawu ledwie ciurka i woda zielenieje po tygodniu. Zastanawiam się, czy filtr piaskowy to nie armata na muchę.
        Babcia skończyła 82 lata i ma drżące ręce. Chcemy jej dać telefon z dużymi przyciskami i guzikiem alarmowym. Czy poradzi sobie z nim osoba, która nigdy nie miała komórki?
        Jeżdżę na motorze cały rok, także w deszczu. Wasza kurtka ma membranę, ale recenzje są podzielone. Interesuje mnie, czy wytrzyma dwie godziny ulewy na autostradzie i czy nie ugotuję się w niej latem.
        Obok sypialni sąsiadów miałaby stanąć jednostka zewnętrzna. Mają małe dziecko i już mi grozili spółdzielnią. Jak głośno pracuje to urządzenie w nocy i czy mieści się w normach?
        Piekę chleb raz w tygodniu, ręcznie, na zakwasie. Żona chce mi sprawić robota planetarnego na 50 urodziny. Boję się, że ciężkie żytnie ciasto go zarżnie i będzie stał w szafie.
        Czy oczyszczacz z jonizacją nie szkodzi papugom falistym trzymanym w tym samym pokoju?
        Czy taki głośny kompresor nadaje się do garażu pod sypialnią dziecka?
        Nie jestem pewna, czy szczoteczka soniczna jest bezpieczna przy aparacie ortodontycznym.
        Ile rocznie mogę realnie zaoszczędzić na ogrzewaniu dzięki głowicom sterowanym z telefonu?
        Czy hulajnoga elektryczna ma sens, jeśli do pracy mam 9 km pod górę?
        Boję się, że kamera w pokoju dziecka zostanie zhakowana, jak to zabezpieczacie?
        Czy drukarka 3D sprawdzi się u jedenastolatka, który dotąd budował tylko z klocków?
        Czy kuchenka gazowa turystyczna będzie bezpieczna w środku przyczepy kempingowej?
        Zastanawiam się, czy wasz trener online pomoże komuś po operacji kręgosłupa.
        Czy fotelik rowerowy nadaje się już dla dziewięciomiesięcznego dziecka, które samo siedzi?
        Czy odkurzacz z filtrem wodnym naprawdę pomaga przy uczuleniu na roztocza?
        Czy materiał tych legginsów nie jest zbyt ciepły na lato w Hiszpanii?
        Po co mi dodatkowa polisa na telefon, skoro mam dwa lata gwarancji?
        Czy kurs hiszpańskiego online ma sens dla seniora, który słabo słyszy?
        Czy karma bez zbóż jest odpowiednia dla psa z chorą trzustką?
        Jak długo taki akumulatorowy grzejnik do rąk utrzymuje ciepło na rybach zimą?
        Czy sauna na podczerwień w bloku nie wywoła wilgoci i pleśni?
        Czy wasza aplikacja do medytacji jest dla osób z lękami, czy raczej zaszkodzi?
        Czy czujnik czadu jest konieczny, jeśli w domu mam tylko płytę indukcyjną?
        Czy nawilżacz ultradźwiękowy nie zostawia białego pyłu na czarnych meblach?
        Czy z waszego banku może korzystać obcokrajowiec, który nie mówi po polsku?
        Czy na rejs nadaje się ktoś, kto cierpi na chorobę morską?
        Czy wózek spacerowy poradzi sobie na piasku i leśnych korzeniach?
        Czy ten plecak jest wygodny przy wzroście 155 cm i wąskich ramionach?
        Czy ekran laptopa nie męczy oczu przy pracy po dziesięć godzin dziennie?
        poziom hałasu
        bezpieczne dla kota
        czy warto
        dla seniora
        zużycie prądu
        do kawalerki
        wodoodporność
        dla alergików
        od jakiego wieku
        opinie użytkowników
        oszczędności na rachunkach
        w ciąży
        skuteczność
        dla początkujących
        na balkon zimą
        Mąż pracuje na nocki i śpi w dzień, a okna mamy na plac budowy. Myślałam o roletach zaciemniających albo maszynie szumiącej. Nie wiem, czy taki biały szum komuś faktycznie pomaga zasnąć, czy tylko dokłada hałasu.
        Chomik mojej córki stoi w tym samym pokoju, w którym chcemy postawić odstraszacz gryzoni na ultradźwięki. W opisie jest mowa o psach i kotach, o chomikach ani słowa. Nie chciałabym zrobić mu krzywdy.
        Jestem osobą niedosłyszącą i noszę aparaty w obu uszach. Wasza kamera z dzwonkiem zapowiada gości dźwiękiem. Czy ktoś taki jak ja cokolwiek z niej będzie miał, czy to nie dla mnie?
        Mam szambo i własną studnię z bardzo żelazistą wodą, wanna robi się ruda po miesiącu. Sąsiad namawia na zmiękczacz od was. Czy to pomaga na żelazo, czy wyłącznie na kamień?
        Zaczęłam biegać w marcu, trzy razy w tygodniu po 4 km, dla głowy. Zegarek za 1600 zł wydaje mi się przesadą. Chcę wiedzieć, co taki amator jak ja zyska w porównaniu z darmową aplikacją.
        Mieszkamy przy torach i okna mają 25 lat. Latem wchodzi kurz, zimą piździ po podłodze. Czy wymiana samych szyb na wasze pakiety coś da, czy to pieniądze w błoto przy starych ramach?
        Wnuk, 4 lata, wszystko rozkłada na części i wkłada do buzi. Chciałam mu kupić mikroskop albo zestaw magnetyczny. Na zdjęciach wygląda bezpiecznie, ale ja już nie takie rzeczy widziałam.
        Jestem weganką i alergiczką na orzechy. Wasze batony mają piękny skład, tylko dopisek może zawierać śladowe ilości. U mnie śladowe oznacza pogotowie. Czy są produkowane na tej samej linii co migdałowe?
        Szukamy miejsca na wakacje z dwulatkiem i psem rasy beagle. Wasz ośrodek w Krynicy wygląda kusząco, jednak na zdjęciach same pary z drinkami. Czy rodzina z wrzeszczącym maluchem nie będzie tam zawadzać?
        Pracuję jako kierowca TIR-a i śpię w kabinie pięć nocy w tygodniu. Zastanawiam się nad ekspresem na 24 V. Boję się, że rozładuje mi akumulatory na parkingu i rano nie odpalę.
        Dostałam diagnozę insulinooporności i lekarka kazała mierzyć cukier. Reklamujecie sensor na ramię bez kłucia. Czy to jest dla kogoś, kto nie ma cukrzycy, i czy daje się z tym pływać?
        Mam stary komputer z 2013 roku, 4 GB pamięci, i używam go do poczty i przepisów. Wasz antywirus kusi promocją. Zastanawiam się, czy nie zamuli mi go do reszty.
        W kamienicy mamy ogrzewanie piecem kaflowym i żadnej wentylacji poza kratką. Kupno osuszacza rozważam od jesieni, bo za szafą wyszedł czarny grzyb. Pomoże na to, czy tylko zamaskuje sprawę?
        Moja córka ma skoliozę i nosi gorset 18 godzin na dobę. Zaczyna pierwszą klasę, więc szukamy tornistra. Reklamujecie ergonomiczny, ale ergonomiczny to dziś jest każdy. Czy był konsultowany z ortopedą?
        Zbieram na wkład własny, na dziś mam 38 tysięcy, a pensję na rękę 5200. Waham się, czy w ogóle zawracać głowę doradcy kredytowemu. Czy taka osoba ma u was jakiekolwiek szanse?
        Dwa lata temu miałem zawał i lekarz zabronił wysiłku powyżej tętna 120. Zastanawiam się nad rowerem ze wspomaganiem, żeby jeździć z wnukami. Nie wiem, czy to wspomaganie naprawdę odciąża.
        Prowadzę gabinet weterynaryjny i po zabiegach zapach bywa straszny. Oczyszczacz z węglem niby usuwa zapachy. Tylko czy taki domowy sprzęt wytrzyma dwanaście godzin dziennie i czy nie przestraszy zwierząt?
        Mieszkam sama w domu na końcu wsi i po ostatnich włamaniach nie śpię dobrze. Syn radzi alarm z monitoringiem za 79 zł miesięcznie. Czy w razie czego ktoś naprawdę przyjedzie, czy tylko zadzwonią?
        Gram na pianinie wieczorami, a sąsiadka z dołu stuka miotłą w sufit. Pianino cyfrowe ze słuchawkami może by pomogło, lecz boję się stukania klawiszy. Czy przez podłogę to słychać?
        Mamy bliźniaki w wieku 5 miesięcy i mieszkanie na trzecim piętrze bez windy. Wózek podwójny waży 16 kilo. Czy drobna kobieta po cesarce da sobie z tym radę na schodach?
        Miałam operację zaćmy w kwietniu i teraz razi mnie każde światło. Czytam dużo wieczorem. Interesuje mnie, czy czytnik z podświetleniem jest łagodniejszy dla oczu niż tablet, czy to bajki.
        Nasz pies po każdej burzy demoluje przedpokój. Ktoś poleca kamizelkę uspokajającą, ktoś inny krople z CBD. Zanim wydam 160 zł, chciałabym usłyszeć uczciwie, ilu psom to pomogło.
        Jestem emerytowanym nauczycielem i chciałbym na starość nauczyć się rysować. Wasz kurs ma 40 lekcji wideo i grupę na Facebooku, z którego nie korzystam. Czy bez niego kurs traci sens?
        Córka choruje na epilepsję światłoczułą. Kusi nas wasza gra na gogle, bo wszyscy w klasie grają. Na pudełku jest ostrzeżenie, ale małym drukiem. Czy to całkowicie wykluczone?
        Robimy w firmie może jedną wideokonferencję w tygodniu, w małej salce na 5 osób. Handlowiec pokazał kamerę za 4 tysiące, która śledzi mówiącego. Nie widzę, do czego nam to, laptop przecież ma kamerę.
        Od lat farbuję się sama, ale włosy wypadają mi po covidzie garściami. Zobaczyłam waszą odżywkę z kofeiną w reklamie. Nie liczę na cud, chcę tylko wiedzieć, czy to działa u kobiet po pięćdziesiątce.
        Jeździmy kamperem po Skandynawii, czasem minus 10 w nocy. Toaleta kompostująca brzmi ekologicznie, tylko nie wyobrażam sobie zapachu w tak małej przestrzeni. Ktoś z was próbował z czteroosobową rodziną?
        Mieszkam na Żuławach, wieje tu prawie zawsze. Przydomowy wiatrak zamiast paneli, czy to jest w ogóle rozsądne przy rocznym zużyciu 3000 kWh? I czy nie będzie buczał sąsiadom po nocach?
        Jestem kelnerką, robię 18 tysięcy kroków na zmianie na twardych kaflach. Buty z pianką niby odciążają stopy. Mam ostrogę piętową i niejedne już wyrzuciłam. Dla takich nóg to ma sens?
        Mam 15 lat i chcę zarabiać na montażu filmów. Wasz program jest drogi jak na kieszonkowe. Czy ktoś, kto dopiero zaczyna i ma słabego laptopa, coś z niego wyciągnie?
        Teść ma Parkinsona i rozlewa każdą zupę. Natknęliśmy się na łyżkę stabilizującą z silniczkiem. Chcielibyśmy wiedzieć, przy jakim nasileniu drżenia jest pomocna, bo w ulotce są same ogólniki.
        W naszym mieszkaniu jest 29 stopni latem, poddasze, trzy okna dachowe. Wentylator wieżowy za 349 zł obiecuje powiew jak nad morzem. Czy to faktycznie chłodzi, czy miesza ciepłe powietrze?
        Planujemy ślub w plenerze na 90 osób, 6 września. Wasza wypożyczalnia ma namioty, ale na zdjęciach ustawione na betonie. U nas będzie łąka ze spadkiem. Nadaje się to do takiego miejsca?
        Codziennie dojeżdżam pociągiem godzinę z Żyrardowa i czytam na telefonie. Wasz abonament na audiobooki kosztuje tyle, co jedna książka. Zastanawia mnie, czy ktoś, kto słucha może dwóch miesięcznie, na tym korzysta.
        Mamy małą piekarnię i szczury przychodzą z kanału. Wasza pułapka elektroniczna z powiadomieniem na telefon wygląda jak z filmu. Czy takie coś wolno mieć w zakładzie spożywczym, co na to sanepid?
        Czy taki materac wytrzyma, jeśli śpi na nim osoba ważąca 140 kilogramów?
        Czy niania z czujnikiem oddechu jest bezpieczna, jeśli chodzi o promieniowanie?
        Czy drukarka żywiczna bardzo śmierdzi w zamkniętym pokoju?
        Czy da się w tym wygodnie chodzić cały dzień, mając płaskostopie?
        Czy ekspres kapsułkowy opłaca się przy dziesięciu kawach dziennie w biurze?
        Czy wasze buty zimowe nie ślizgają się na oblodzonym chodniku?
        Zastanawiam się, czy warto ubezpieczać piętnastoletnie auto od kradzieży.
        Czy pompa do akwarium nie brzęczy, bo śpię metr od zbiornika?
        Czy głośnik poradzi sobie z nagłośnieniem sali na osiemdziesiąt osób?
        Czy po tej szczepionce pies może od razu podróżować samolotem?
        Czy kamera samochodowa nie przegrzewa się latem na szybie?
        Czy darmowe konto nie ma ukrytych opłat, o których dowiem się później?
        Czy ten rower stacjonarny nie przeszkadza sąsiadom z dołu?
        Jak szybko zwraca się inwestycja w rekuperację w domu 120 metrów?
        Czy aplikacja do nauki liczenia jest dla dziecka z dysleksją?
        Czy zupa w słoiku jest bez laktozy i bez selera?
        Czy robot do okien poradzi sobie z szybą bez ramy na dziesiątym piętrze?
        Czy szkolenie BHP online uznaje inspekcja pracy?
        Czy można bezpiecznie zostawić zmywarkę włączoną, wychodząc z domu?
        Czy krem z filtrem 50 nie bieli ciemnej karnacji?
        Do jakich powierzchni nadaje się ta farba, także do starych kafli?
        Czy ta pościel nie szeleści i nie grzeje w upały?
        Czy dorosły bez kondycji da radę na waszym spływie kajakowym?
        Po co w ogóle zakładać filtr na prysznic, co to zmienia dla skóry?
        Czy tłumacz kieszonkowy rozumie gwarę i działa bez zasięgu?
        hałas w nocy
        do sypialni
        dla dwulatka
        bez glutenu
        do wynajmu
        dla diabetyka
        odporność na mróz
        czy jest bezpieczny
        do małej firmy
        na ból kolan
        zwrot z inwestycji
        skutki uboczne
        zalety i wady
        na prezent dla dziadka
        do szkoły
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
        Mam 54 metry kwadratowe, w tym salon z aneksem 26 metrów i dwie sypialnie. Na stronie są oczyszczacze P200 i P400. Ten większy jest o 600 zł droższy i nie wiem, czy mniejszy nie będzie chodził cały czas na maksa.
        Oglądam dwa roboty sprzątające, S7 i S8 Max. W tabeli wszystko prawie takie samo, tylko moc ssania inna i stacja. Czym one się naprawdę różnią, bo ta dopłata 900 zł mnie zastanawia?
        Mam 188 cm wzrostu i długie nogi, przekrok 91 cm. Ramy e-bike'a są w M, L i XL, a tabela kończy się na 185. Którą wielkość brać, żeby nie jeździć z kolanami pod brodą?
        Zbiornik 112 litrów, ryby welonki, więc brudzą sporo. Filtr 700 wystarczy, czy od razu brać 1100? Sprzedawca w zoologicznym mówił jedno, a na opakowaniu jest drugie.
        W domu mamy kocioł gazowy Vaillant z 2011 roku i zwykły regulator na dwa przewody. Interesuje mnie wasz termostat bezprzewodowy. Zanim wydam pieniądze, chcę wiedzieć, czy będzie współpracował z moim kotłem.
        Planuję cztery kamery wokół domu i jedną przy furtce, najdalsza 45 metrów od routera. Zestaw WiFi czy kablowy PoE? Ile kamer obsłuży jeden rejestrator i na ile dni wystarczy dysk 1 TB?
        Chcę drukować części do drona, więc potrzebuję nylonu i ABS. Model Mini ma dyszę do 260 stopni, Plus do 300 i zamkniętą komorę. Czy bez komory się obejdę, czy to wyrzucone pieniądze?
        Elektroniczna niania ma mieć zasięg do mieszkania sąsiadów, około 80 metrów i dwie ściany. Podajecie 300 metrów w otwartym terenie, co mi niewiele mówi. Która wersja będzie lepsza, audio czy z ekranem?
        Robię głównie cappuccino, mąż pije czarną. Zastanawiamy się nad ekspresem z pojemnikiem na mleko albo ze zwykłą dyszą. Ten z pojemnikiem ma też drugi młynek, ale nie wiem, czy to komuś potrzebne.
        Firma 14 osób, z czego 6 pracuje tylko w magazynie i zagląda do programu raz dziennie. Plan Start ma limit 10 kont, Biznes 25. Czy da się mieszać licencje, czy muszę wziąć droższy dla wszystkich?
        Korzystam z darmowej wersji waszej aplikacji do notatek i dochodzę do limitu 100 MB. Widzę plany Plus i Premium. Nie potrafię znaleźć, co poza miejscem dostanę w Premium, bo opis jest bardzo ogólny.
        Noszę biustonosz 75E w innej marce, ale u was miseczki idą podwójnie, DD, DDD. Tabela jest w calach. Proszę o pomoc, jaki to będzie rozmiar, bo zwroty bielizny są kłopotliwe.
        Syn gra w piłkę na orliku i na hali. Nie chcemy kupować dwóch par butów. Czy turfy TF nadają się też na parkiet, czy lepiej wziąć płaską podeszwę? Stopa ma 23,5 cm.
        Mam w kuchni wnękę 57,5 cm szerokości i 60 cm głębokości z gniazdkiem z tyłu. Zmywarka w opisie ma 60 cm, ale na rysunku 59,8. Czy istnieje węższa wersja tego samego modelu?
        Jedziemy w osiem osób, w tym dwoje dzieci, na tydzień nad Bałtyk. Macie domek A z trzema sypialniami i domek C z antresolą. Który będzie wygodniejszy, jeśli dziadek nie wchodzi po drabince?
        Mam telefon na kartę i zużywam może 3 GB miesięcznie. Konsultantka proponowała plan 40 GB bez limitu, ale jest też taki z 10 GB. Różnica 15 zł, nie wiem, czy w mniejszym jest roaming.
        Mam wkrętarkę tej samej marki na 12 V i dwa akumulatory. Kusi mnie szlifierka, która jest tylko w 18 V. Czy jest jakaś przejściówka, czy dwa systemy się nie łączą i trzeba brać komplet?
        Szukam polisy na mieszkanie pod wynajem, 48 metrów, stan deweloperski plus kuchnia. Wariant Komfort ma zalanie i OC, a Premium dodaje szyby i przepięcia. Który ma sens, skoro sprzęt jest lokatorów?
        Potrzebuję mikrofonu do podcastu, nagrywamy we trójkę w jednym pokoju bez wygłuszenia. Rozważam pojemnościowy M2 albo dynamiczny D1. W opisach same ochy i achy, a ja nie wiem, który zbiera mniej pogłosu.
        Waga psa 27 kg, obwód klatki 72, szyja 44. Szelki M są do 70, L od 70. Spacerujemy po górach, więc nie mogą się przesuwać. Które z nich będą lepiej leżeć?
        Dach ma 62 metry, skierowany na wschód i zachód, zużywamy 5200 kWh. W ofercie są panele 410 W i 455 W oraz dwa falowniki. Chciałbym porównania, bo handlowiec odpowiada tylko, że droższe jest lepsze.
        Wybieram konto firmowe. Mini jest za zero, Optymalne za 19 zł, ale z darmowymi przelewami natychmiastowymi. Robię około 30 przelewów i 4 wpłaty gotówki miesięcznie. Które wyjdzie taniej?
        Chcę się nauczyć szydełkować i waham się między pudełkiem z filmami a kursem na żywo w soboty. W pudełku jest włóczka na jedną chustę, w kursie nie piszecie o materiałach. Co bardziej polecacie?
        Mam Golfa VII kombi z relingami zintegrowanymi. Box 400 litrów czy 500? Bagażnik otwiera się wysoko i boję się, że uderzy w tył boksu. Długości w opisie nie widzę.
        Kupiłem monitor 27 cali i chcę uchwyt na biurko o grubości blatu 5 cm. Uchwyt X1 obejmuje 4,5, a X2 nie ma podanej wartości. Pasuje też VESA 75, czy tylko 100?
        Kosmetyczka zaleciła mi kwas migdałowy. Na stronie jest 5, 10 i 20 procent, wszystkie w podobnej cenie. Nigdy nie używałam kwasów, skóra mieszana, 34 lata. Od którego stężenia zacząć?
        Szukam siłowni blisko pracy i domu, czyli dwie lokalizacje. Karnet Classic jest na jeden klub, Flex na wszystkie, ale bez sauny. Czy sauna jest płatna osobno, bo to zmienia cały rachunek?
        Drukarki L3 i L5 różnią się o 350 zł. Drukuję może 60 stron tygodniowo, głównie faktury i czasem zdjęcia wnuków. Czy ta droższa ma automatyczny dwustronny druk i tańszy tusz na stronę?
        Akumulator do roweru jest w wersji 400, 500 i 625 Wh. Dojeżdżam 22 km w jedną stronę, z wiatrem od Wisły, ważę 95 kg. Jaki zasięg będę miał na każdym z nich zimą?
        Zamierzamy wziąć fotelik od 9 miesiąca i nie wiemy, czy z bazą obrotową, czy bez. Auto to Fabia z 2016. Baza kosztuje prawie tyle co sam fotelik. Co tracimy bez niej?
        Lodówka ma stać w nieogrzewanym garażu, gdzie zimą bywa 4 stopnie. Klasa SN, N, ST, nic mi te litery nie mówią. Którą powinnam wybrać i czy zamrażarka będzie wtedy trzymać?
        Szukam pompy do studni kopanej, lustro wody na 7 metrach, dom 30 metrów dalej. Widzę samozasysającą 1100 W i głębinową 750 W. Jaka jest maksymalna wysokość podnoszenia w obu?
        Piekarnik z parą czy bez, oto jest pytanie. Piekę głównie mięsa i czasem bułki, mam twardą wodę. Model 600 ma pełną parę, 400 tylko wtrysk. Czy różnica jest odczuwalna?
        Chcę kupić żonie zegarek sportowy, biega półmaratony i pływa na basenie. Wersja 41 i 45 mm, z GPS albo z LTE. Nadgarstek ma drobny, 15 cm. Pomóżcie wybrać, bo się pogubiłem.
        Jesteśmy szkołą, 420 uczniów i 38 nauczycieli. Interesuje nas dziennik elektroniczny, tylko nie wiemy, czy moduł dla rodziców jest w każdym pakiecie, czy dopiero w najwyższym. Prosilibyśmy o zestawienie.
        Do ilu metrów sięga pilot bramy w wersji podstawowej, a do ilu w wersji long?
        Ile osób może zalogować się jednocześnie w darmowym planie, a ile w płatnym?
        Czy do tej niani elektronicznej można dokupić drugą kamerę, czy obsługuje tylko jedną?
        Jaka jest różnica między filtrem HEPA H13 a H14 w tych dwóch modelach?
        Który ekspres jest niższy, bo nad blatem mam tylko 38 cm do szafki?
        Czy stacja opróżniająca jest w komplecie, czy to osobny wariant robota?
        Czy wystarczy mi wersja 64 GB, jeśli nie robię prawie zdjęć?
        Czy pakiet bez sportu można później rozszerzyć, czy lepiej od razu wziąć pełny?
        Zastanawiam się między kołdrą 220x200 a dwiema pojedynczymi, co bardziej praktyczne?
        Jaki udźwig ma większy bagażnik rowerowy i czy zmieszczą się dwa elektryki?
        Czy głowica pasuje do zaworów Danfoss, czy potrzebna jest przejściówka?
        Która wersja kursu zawiera konsultacje z lektorem, standardowa czy rozszerzona?
        Czy model z Bluetooth jest lepszy od tego z kablem pod względem opóźnienia?
        Ile waży mniejszy namiot dwuosobowy po spakowaniu razem ze śledziami?
        Którą grubość maty wybrać do jogi na betonowej podłodze, 4 czy 8 mm?
        Czy droższe ubezpieczenie obejmuje narty poza trasą, a tańsze nie?
        Czym różni się ser dojrzewający 6 miesięcy od tego dwunastomiesięcznego w smaku?
        Jaki wariant tapicerki najlepiej zniesie pazury kota i plamy z soku?
        Czy lepiej wziąć kamerę z baterią słoneczną, czy zwykłą na zasilacz?
        Która dysza do drukarki jest lepsza do drobnych detali, 0,2 czy 0,4?
        Czy karta złota ma wyższy limit niż srebrna i darmowe saloniki na lotniskach?
        Czy plan dla rodziny obejmuje pięć osób, czy pięć urządzeń?
        Jaka jest średnica rury, do której pasuje ten wentylator, 100 czy 125?
        Jaki olej wybrać do silnika 1.6 diesel, 5W30 czy 5W40?
        Czy różnią się czymś poza kolorem edycja zwykła i kolekcjonerska?
        tabela kompatybilności
        darmowy czy płatny plan
        porównanie modeli
        zasięg wifi
        pojemność zbiornika
        liczba użytkowników
        400 czy 600 litrów
        wysokość blatu
        S czy M
        zamienniki filtrów
        wersja z ekranem
        maksymalne obciążenie
        klasa energetyczna
        długość kabla
        różnice pakietów
        Urządzam kuchnię i stoję przed wyborem okapu, podszafkowy 60 albo wyspowy 90. Kanał wentylacyjny mam fi 120 i pięć metrów rury. Jaka wydajność wystarczy przy płycie indukcyjnej i salonie 35 metrów?
        Nasza spółdzielnia ma trzy bloki po 48 mieszkań. Rozważamy liczniki ciepła z odczytem radiowym, wersja LoRa albo wM-Bus. Nie znamy się na tym, a oferta podaje tylko skróty. W czym jedna jest lepsza?
        Przymierzam się do waszej kurtki narciarskiej, jest membrana 10 000 i 20 000. Jeżdżę sześć dni w roku, głównie w słońcu. Znajomy wyśmiał, że dycha to ortalion. Warto dopłacać 450 zł?
        Córka zdaje maturę z matematyki rozszerzonej i z fizyki. W ofercie są pakiety Intensywny i Całoroczny, oba mają 60 godzin. Nie potrafię znaleźć, czym się różnią oprócz ceny i czy w obu są arkusze.
        Mam już od was bramkę pierwszej generacji, taką białą, okrągłą, z 2019 roku. Chciałbym dokupić nowe głowice Pro. Na stronie jest tylko, że pasują do bramki drugiej. Czy stara też je obsłuży?
        Żona ma 162 cm, ja 191, i oboje będziemy używać tej samej bieżni. Krótszy pas 120 czy dłuższy 140? Ta większa nie składa się do pionu, więc trochę żal mi pokoju.
        Robię ciasta na zamówienie, do 10 kilo dziennie. Mikser 5 litrów z silnikiem 1000 W albo 7 litrów z 1500. Większy ma ponoć plastikową przekładnię. Który będzie trwalszy przy takim obciążeniu?
        Konto walutowe w euro czy karta wielowalutowa, oto dylemat. Zarabiam w Niemczech, a wydaję w Polsce, jakieś 1800 euro miesięcznie. W tabeli opłat są gwiazdki i przypisy, przez które nie przebrnę.
        Pies sąsiadów szczeka, a my chcemy drzwi wejściowe o lepszym wyciszeniu. Model Classic ma 32 dB, Silent 42 dB i kosztuje dwa razy tyle. Jaka to różnica w praktyce, dla zwykłego ucha?
        Szukam karmy dla kota brytyjskiego, wykastrowanego, 7 kilo, z piaskiem w nerkach. Macie Urinary, Light i Senior. On pasuje do wszystkich trzech naraz. Którą byście podali?
        Pomieszczenie serwerowni to 9 metrów, bez okna. Klimatyzator kanałowy czy ścienny, 2,5 czy 3,5 kW? Serwery biorą łącznie 1,8 kW. Zależy nam też, by dało się podłączyć czujnik zalania.
        Wycieczka do Maroka w wersji objazdowej ma 8 dni, a z pobytem nad oceanem 11. W obu jest ta sama trasa, a cena inna o 1700 zł. Co dokładnie zawierają te trzy dodatkowe dni?
        Mam pralkę ładowaną z góry i nie mogę znaleźć odpowiedniej suszarki. Bębnowa na 7 kg albo kondensacyjna na 8, z pompą ciepła lub bez. Stoi w łazience 4 metry bez okna. Którą radzicie?
        Potrzebuję programu do zarządzania gabinetem, dwóch lekarzy, jedna recepcja. W pakiecie Basic brak e-recept, w Standard są, tylko ograniczone do stu miesięcznie. My wystawiamy ze trzysta. Czy limit da się zwiększyć bez pakietu Max?
        Telefon z gwarancją dwóch lat czy odnowiony za pół ceny, sama nie wiem. Robię dużo zdjęć dzieciom, reszta mnie nie obchodzi. Odnowiony A ma lepszy aparat, nowy B większą baterię.
        Mam zwykły odtwarzacz i kolumny 8 omów po tacie. Wzmacniacz 2x40 albo 2x80 W, ten drugi z wejściem gramofonowym. Gramofon planuję kiedyś. Czy dokupić go później z przedwzmacniaczem, czy brać od razu?
        Filtry do dzbanka są u was w trzech wersjach, Classic, Magnez i Twarda Woda. U nas w Częstochowie czajnik zarasta w tydzień. Ta ostatnia brzmi dobrze, ale czy wejdzie do dzbanka innej firmy?
        Zamierzam oprawić plakat 61 na 91,5 cm, a ramy są 60x90 i 70x100. Z passe-partout albo bez. Nie chcę go przycinać. Podpowiedzcie, która rama będzie wyglądać naturalnie.
        Mamy halę 600 metrów, wysokość 7, i chcemy oświetlenie LED. Oprawy 100, 150 i 200 W, kąt 60 albo 120 stopni. Wózki jeżdżą między regałami. Ile sztuk i które?
        Jestem przed wyborem planu hostingu. Mam cztery małe strony na WordPressie i jeden sklep, około 300 wejść dziennie. Plan M ma 20 GB, L 50 GB i kopie codzienne. Na M to pociągnie?
        Wózek na zakupy trójkołowy czy zwykły, dla mamy, która mieszka na drugim piętrze. Trójkołowiec niby sam wchodzi po schodach, waży jednak o kilo więcej. Który jest stabilniejszy z 15 kilogramami ziemniaków?
        Chcę zestaw solarny do domku holenderskiego. Lodówka, pompa wody, dwie lampki i ładowarki. Zestaw 200 W z akumulatorem AGM, a drugi 400 W z litowym. Na jak długo starczy każdy w pochmurny tydzień?
        Obiektyw 50 mm czy 35 mm do matrycy APS-C, pytam jako początkujący. Fotografuję głównie kota w mieszkaniu i czasem śluby znajomych. Jasność taka sama, cena podobna. Czy da się je gdzieś porównać na zdjęciach?
        Rodzina 2+3, jeździmy Skodą Roomster. Szukamy trzech fotelików, które zmieszczą się obok siebie z tyłu. Wasz Slim ma 44 cm, Comfort 47. Kanapa ma 128. Wejdą trzy wąskie, czy trzeba mieszać?
        Plan ubezpieczenia psa ma trzy poziomy, różniące się sumą 5, 10 i 20 tysięcy. Nasz buldog ma cztery lata i wrażliwe gardło. Czy w najniższym też są badania obrazowe, czy tylko wizyty?
        Wymieniam głowicę prysznicową, waham się między deszczownicą 25 a 40 cm. Mamy gazowy podgrzewacz 11 litrów na minutę i ciśnienie 2 bary. Boję się, że na tej dużej będzie kapać.
        Zaczynam z akwarystyką morską, zbiornik 90 litrów. Odpieniacz wewnętrzny czy zewnętrzny kaskadowy? Miejsca za szybą mam 11 centymetrów. Sprzedawca twierdzi, że przy tej pojemności w ogóle nie trzeba. Kto ma rację?
        Chcemy e-bike'a dla mnie i syna, 12 lat, 150 cm. Są modele na kołach 24 i 26 cali, a maksymalny wzrost nie podany. Ile jeszcze pojeździ na mniejszym, zanim wyrośnie?
        Kusi mnie pakiet internet plus telewizja za 99 zł, ale jest też sam internet za 65. Oglądam tylko mecze i wiadomości. Które kanały sportowe są w pakiecie, a które trzeba wykupić osobno?
        Ogrzewam warsztat 50 metrów, wysokość 3,2. Promiennik 2 kW, nagrzewnica 3,3 albo konwektor 2,5. Pracuję po trzy godziny wieczorem. Prąd mam trójfazowy. Co będzie rozsądniejsze, jeśli liczy się rachunek?
        Waham się między trzema odcieniami podkładu, 20, 22 i 24. W sklepie światło żółte, na stronie inne. Używałam dotąd Ivory innej marki i był ciut różowy. Jak dobrać bez próbki?
        Czajnik z regulacją temperatury w wersji szklanej albo stalowej, oba 1,7 litra. Pijemy zieloną herbatę i robimy mleko dla synka. Szklany ponoć lepiej widać, ale czy utrzymuje ciepło tak samo?
        Mam bramę przesuwną 5 metrów, 420 kg, na starych rolkach. Napęd do 400 czy do 800 kilo? Różnica 300 zł. Mniejszy ma w komplecie fotokomórki, większy nie. Czy można je dokupić?
        Wybieramy system rezerwacji dla trzech kortów i siłowni. Darmowy ma 50 rezerwacji miesięcznie, Grow bez limitu, ale prowizja 2 procent. U nas schodzi ze 400. Jak to wypada względem planu Pro?
        Szlafrok bambusowy czy bawełniany, dla taty do sanatorium. Rozmiary unisex L/XL i XXL, a tata ma 176 cm i spory brzuch, w pasie 118. Tabela podaje tylko klatkę. Który będzie lepszy?
        Jaka jest maksymalna liczba czujników, które obsłuży mniejsza centralka?
        Czy wersja 2024 ma inny procesor niż zeszłoroczna, czy tylko nowy kolor?
        Czy ta szyba ochronna pasuje do mojego telefonu z zakrzywionym ekranem?
        Który odkurzacz ma krótszy kabel, pionowy czy workowy?
        Czy w planie darmowym są reklamy i znak wodny na filmach?
        Jaką moc klimatyzatora dobrać do poddasza o powierzchni 30 metrów?
        Czy rozmiar 104 wystarczy na wysokiego trzylatka, czy brać 110?
        Czy filtr od starszej wersji oczyszczacza wejdzie do nowej?
        Czym różni się konto premium od zwykłego, poza ładną kartą?
        Ile stron drukuje wkład standardowy, a ile XL?
        Czy akumulator 5 Ah jest dużo cięższy od 2 Ah?
        Jaka jest wysokość siedziska w krześle regulowanym, od ilu do ilu centymetrów?
        Czy lepszy będzie bilet jednodniowy, czy karnet na trzy dni z noclegiem?
        Czy w tańszym planie telefonicznym są rozmowy do Ukrainy?
        Ile kabli potrzeba do kompletu pięciu głośników i czy są w pudełku?
        Czy stelaż 140x200 od innego producenta pasuje pod wasz materac?
        Która wersja gry zawiera dodatki, Deluxe czy Ultimate?
        Czy do tej szlifierki pasują krążki 125 z rzepem?
        Jakiej długości narty dla kobiety 168 cm, która jeździ rekreacyjnie?
        Czy oba modele dzwonków współpracują z istniejącą instalacją 8 V?
        Czy macie zestaw bez talerzyków, same filiżanki?
        Ile litrów ma bagażnik dachowy w wersji krótkiej?
        Czy gruba herbata liściasta zmieści się do tego zaparzacza, czy potrzebny większy?
        Czym różni się polisa all risk od polisy od ryzyk nazwanych?
        Czy model do 20 metrów sześciennych wystarczy do łazienki bez okna?
        plan darmowy limity
        bez akumulatora
        jaka moc
        rozmiar opony
        wersja pro
        kompatybilny z iPhone
        maksymalna wysokość
        zasięg pilota
        głębokość szafki
        dwa czy trzy pokoje
        standard czy premium
        akcesoria do modelu
        jaki kolor wybrać
        obwód nadgarstka
        5 GHz czy 2,4
        # buy marketing
        kod rabatowy nie działa.
        kod z newslettera nie wchodzi
        czy promocje się łączą?
        Kiedy będzie wyprzedaż?
        Dostałam mailem 20 procent, a w koszyku nic nie odlicza.
        czy studenci mają taniej
        Dostałam mailem kod JESIEN15 na pierwsze zakupy. Wpisuję go w koszyku, a system pisze, że kod nie istnieje. Próbowałam małymi literami i na telefonie, to samo. W koszyku mam ekspres i dwa filtry.
        W gazetce z waszego sklepu jest niania elektroniczna za 299, a na stronie ta sama za 379. Sprawdzałem datę, promocja obowiązuje do niedzieli. Która cena jest prawdziwa i jak kupić po tej niższej?
        Newsletter obiecywał 50 zł za zapis. Zapisałem się w piątek, potwierdziłem link i żaden kod nie przyszedł, w spamie też pusto. A akurat dziś kończy się promocja na oczyszczacze.
        Mam w aplikacji kupon minus 20 procent na karmę dla psa. Przy kasie mówi, że nie łączy się z promocją, choć żadnej promocji przecież nie ma. Worek 12 kg, cena regularna 214 zł.
        Influencerka podała kod ANKA10, a wasz sklep go odrzuca.
        Weszłam z Instagrama na rolkę, gdzie oczyszczacz był minus 40 procent z hasłem LATO40. Kod wygasł, według strony, choć rolka jest z dziś rano. Czy mogę jeszcze skorzystać, bo specjalnie założyłam konto?
        Zapisałam się na Dzień Otwarty w waszym klubie, bo obiecywaliście pierwszy miesiąc za złotówkę. Na miejscu okazało się, że tylko przy umowie na dwa lata. Na plakacie o tym nie było.
        Kod z ulotki działa tylko na stare modele, a nigdzie tego nie napisano.
        Reklama obiecywała drugi produkt za złotówkę, w koszyku liczy pełną cenę.
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
        W poniedziałek kupiłem u was robota za 1899 zł, a dziś w środę ten sam kosztuje 1599. Paczki jeszcze nawet nie rozpakowałem. Czy oddajecie różnicę, czy mam go odesłać i kupić drugi raz?
        Prowadzę mały pensjonat w Szklarskiej Porębie i potrzebuję 18 termostatów oraz jedną centralkę. Poproszę o wycenę z dostawą i informację, od ilu sztuk jest rabat. Faktura na spółkę.
        Złożyłam zamówienie 20394 dziś rano i pomyliłam rozmiar kołdry, zamiast 200x220 wzięłam 160x200. Nie mogę znaleźć, gdzie to edytować. Czy da się jeszcze zmienić, zanim spakujecie?
        Płaciłem BLIKIEM, aplikacja banku pokazała, że przeszło, a strona się zawiesiła na kręcącym kółku. Zapłaciłem więc jeszcze raz kartą. Teraz mam dwa obciążenia po 742 zł i jedno zamówienie.
        Chciałbym obejrzeć na żywo rower X-Trail, bo kupowanie e-bike'a w ciemno za 11 tysięcy mnie przeraża. Mieszkam w Olsztynie. Czy jest gdzieś sklep, w którym stoi i można się przejechać?
        Kupuję prezent dla teściowej na sześćdziesiątkę. Chciałabym, żeby paczka przyszła ładnie zapakowana, bez ceny w środku i z liścikiem. Na etapie kasy nie widzę nigdzie takiego pola.
        Akwarium 240 litrów ze stelażem jest oznaczone jako niedostępne od trzech tygodni. Zapisałem się na powiadomienie i cisza. Kiedy będzie znowu, bo ryby siedzą u kolegi w wiadrze prawie?
        Chcę wziąć pompę ciepła na raty, 36 miesięcy. W kalkulatorze wychodzi jedna kwota, a w podsumowaniu zamówienia druga, wyższa o 840 zł. Gdzie jest ta prawdziwa rata i skąd różnica?
        Proszę o fakturę na firmę, NIP podałam w uwagach do zamówienia, bo nie było innego miejsca. Przyszedł zwykły paragon w pdf. Księgowa mówi, że mam czas do piątku.
        Zamówiłem przed chwilą drukarkę 3D i dopiero teraz żona powiedziała, że już jedną mi zamówiła na urodziny. Chcę anulować, numer 7731. W panelu przycisk Anuluj jest szary i nie da się kliknąć.
        Próbuję kupić bilety dla sześciu osób, dwa normalne, trzy ulgowe i senior. Przy płatności wyskakuje, że sesja wygasła, i miejsca znikają. Trzeci raz wybieram rząd od nowa, szlag może człowieka trafić.
        Chcę zapłacić przelewem tradycyjnym, bo nie mam karty ani BLIKA, a w kasie są tylko te dwie opcje. Mam 71 lat i konto na poczcie. Czy mogę dostać numer rachunku?
        Rezerwowałam pokój na 12 do 15 sierpnia, a na potwierdzeniu jest 12 do 16. Zapłaciłam z góry za cztery noce. Proszę zmienić na trzy i oddać resztę, zanim minie termin.
        Jesteśmy przedszkolem i planujemy kupić 40 kompletów klocków oraz 10 dywaników. Musimy mieć fakturę z odroczonym terminem 30 dni i odbiorcę innego niż nabywca. Da się u was coś takiego?
        Sukienka w rozmiarze 38 jest w koszyku, ale po kliknięciu Dalej znika i pokazuje się komunikat o braku towaru. Na stronie produktu nadal zielone Dostępny. To jest czy nie ma?
        Chcę kupić abonament roczny, lecz boję się, że odnowi się automatycznie z karty. Czy mogę zapłacić jednorazowo za 12 miesięcy bez zapisywania karty? W regulaminie jest o tym jedno niejasne zdanie.
        Wnioskowałem o kredyt gotówkowy przez internet, 20 tysięcy. Na końcu RRSO wyszło 14 procent, choć na reklamie było 8,9. Zanim podpiszę, chcę wiedzieć, ile dokładnie oddam i czy jest prowizja.
        Zamawiam wam co miesiąc kawę, 3 kg. Od maja cena skoczyła ze 119 na 139 za kilogram. Czy dla stałych klientów jest jakiś rabat albo tańszy większy worek?
        Mam kartę podarunkową na 200 zł od kolegów z pracy, a wybrałam buty za 259. Kasa pozwala zapłacić albo kartą podarunkową, albo przelewem, nigdy obiema. Jak dopłacić brakującą kwotę?
        Rozpatruję waszą ofertę na instalację 6 kW. Wycena z marca była na 24 900, a umowa, którą przysłał handlowiec, na 27 300. Nikt nie raczył wyjaśnić, co się zmieniło po drodze.
        Kupuję dla rady rodziców 25 powerbanków z grawerem nazwy szkoły. Czy robicie nadruki i jaka jest minimalna ilość? Budżet mamy 1500 zł brutto, impreza 20 czerwca.
        Wpisałem zły adres przy zamówieniu numer 55120, stary sprzed przeprowadzki. Zorientowałem się pięć minut po zapłaceniu. Dzwonię, a automat mówi, że jestem dwunasty w kolejce.
        Chciałam dopisać do wczorajszego zamówienia jeszcze dwa filtry, żeby nie płacić drugi raz za kuriera. Status to W realizacji. Czy dołożycie je do tej samej paczki?
        Aparat, który chcę, jest tylko w zestawie z obiektywem, który już mam. Sam korpus zniknął z oferty. Czy sprzedacie mi bez obiektywu i za ile? Mogę odebrać w Poznaniu.
        Kurs zaczyna się w poniedziałek, a płatność ratalna została odrzucona bez podania powodu. Pracuję na umowę o pracę, nie mam długów. Można zapłacić w dwóch częściach bezpośrednio wam?
        Ubezpieczenie OC kalkulowałem wczoraj wieczorem, wyszło 612 zł. Dziś te same dane, to samo auto i nagle 688. Czy wczorajsza oferta nie powinna być ważna kilka dni?
        Chcę umówić zakup dwóch foteli z możliwością odbioru w salonie w Gdyni. Dodałam do koszyka, ale odbioru osobistego nie ma na liście. Czy macie je tam na miejscu?
        Zamówiłem telefon w przedsprzedaży, obiecany był gratis w postaci słuchawek. W podsumowaniu zamówienia słuchawek nie widać, tylko sam telefon za 3999. Dodacie je ręcznie czy mam składać od nowa?
        Nie przyjmuje mojej karty z zagranicznego banku, Revolut też nie. Mieszkam w Irlandii, a prezent ma trafić do siostry w Kielcach. Jak mogę za to zapłacić?
        Chcę kupić trzy czujniki czadu, ale limit to jeden na klienta. Mam trzy piętra, więc jeden na nic. Czy mogę złożyć trzy osobne zamówienia, czy zrobicie wyjątek?
        Hotel pobrał z karty 430 zł w chwili rezerwacji, choć było napisane Płać na miejscu. Mam przez to debet. Nie wiem, czy to blokada, czy już zapłata.
        Ile kosztuje wymiana baterii w rowerze razem z robocizną i czy wystawiacie fakturę?
        Czy jest zniżka dla studentów albo Karta Dużej Rodziny na abonament?
        Do kiedy trwa wyprzedaż oczyszczaczy i czy w sobotę będzie jeszcze taniej?
        Czy mogę zapłacić częściowo bonem, a częściowo kartą?
        Pobrało mi z konta dwa razy za ten sam bilet na pociąg.
        Czy macie ten model na półce w Katowicach, żebym mógł pomacać przed zakupem?
        Jak anulować zamówienie, które złożyłam pół godziny temu przez pomyłkę?
        Czy da się kupić voucher prezentowy i wysłać go mailem w konkretnym dniu?
        Czy cena na stronie jest brutto, czy dochodzi jeszcze VAT przy firmie?
        Ile wyniosą raty zero procent przy kwocie 3200 zł?
        Kiedy wróci do sprzedaży filtr wkładany do modelu A3?
        Płatność odrzucona, mimo że na koncie są środki i limit podniesiony.
        Czy odbierzecie stary telewizor przy zakupie nowego i czy to coś kosztuje?
        Chciałabym zmienić kolor w zamówieniu z wczoraj na granatowy, zanim wyjdzie z magazynu.
        Czy przy zamówieniu 50 kubków z logo dostaniemy cenę hurtową?
        Jak wpisać NIP, skoro formularz przyjmuje tylko imię i nazwisko?
        Czy jest gdzieś salon, gdzie można położyć się na materacu przed kupnem?
        Czy gwarantujecie najniższą cenę, bo u konkurencji widzę o 80 zł mniej?
        Czy opłata aktywacyjna przy tej taryfie jest jednorazowa i ile wynosi?
        Czy można zarezerwować stolik na 14 osób i wpłacić zaliczkę przelewem?
        Czy mogę kupić jedno miejsce parkingowe do rezerwacji apartamentu, którą już opłaciłem?
        Nie działa przycisk Kupuję i płacę, klikam i nic się nie dzieje.
        Czy da się kupić kurs na firmę dla pięciu osób jedną fakturą?
        kod rabatowy
        raty 0%
        faktura vat
        black friday
        brak w magazynie
        sklep stacjonarny
        karta podarunkowa
        zmiana zamówienia
        anulowanie zamówienia
        podwójne obciążenie
        cennik
        płatność za pobraniem
        zapakować na prezent
        wycena hurtowa
        cena za sztukę
        Kupuję u was pierwszy raz i utknęłam na podsumowaniu. Koszyk 189 zł, wysyłka 14,99, a razem wychodzi 228. Skąd się wzięło jeszcze 24 zł, skoro żadnych dodatków nie zaznaczałam?
        Wczoraj o 22 zamówiłem dwa czujniki czadu, a dziś dostałem maila, że zamówienie anulowano z powodu braku zapłaty. Tyle że pieniądze z konta zeszły, mam potwierdzenie z mBanku. Proszę to wyprostować.
        Jako szkoła muzyczna planujemy zakup 12 keyboardów i statywów. Potrzebuję oferty na piśmie do piątku, z podaniem ceny netto i terminu. Organ prowadzący wymaga trzech wycen do porównania.
        Chcę zamówić sofę narożną z funkcją spania, ale tkaninę muszę dotknąć palcami. Wysyłacie próbki, czy jest jakiś salon w okolicach Bydgoszczy? Nie chcę wydawać sześciu tysięcy na podstawie zdjęcia.
        Rezerwowałem lot dla żony i wpisałem nazwisko panieńskie, a w dowodzie ma moje. Zapłacone 20 minut temu. Formularz zmiany żąda 480 zł, czyli drożej niż bilet. Da się to poprawić bez takiej opłaty?
        Mam zamówienie na ekspres, ale znalazłem identyczny w innym sklepie za 1690, a u was 1849. Wolałbym kupić u was, bo jest serwis obok. Wyrównujecie ceny konkurencji czy nie?
        Kupiłam kurs fotografii w trzech ratach, dwie zapłacone. Trzecia ściągnęła się dwa razy, 9 i 11 września, po 233 zł. Napisałam na czacie, bot kazał sprawdzić FAQ.
        Kolega ma urodziny za tydzień, składamy się w pięć osób na e-bike'a. Chcielibyśmy zapłacić każdy swoją część ze swojej karty. Macie taką opcję dzielonej płatności czy ktoś musi wyłożyć całość?
        Próbowałam dodać do koszyka pompę do akwarium 1000 l/h, lecz przycisk jest szary i nic nie mówi dlaczego. Na innych produktach działa normalnie. W magazynie podobno 14 sztuk.
        Chciałbym wziąć leasing na trzy drukarki 3D dla pracowni. Firma działa osiem miesięcy. Na stronie tylko logo banku i żadnych warunków. Jaka jest minimalna wpłata i kto składa wniosek?
        W zeszłym tygodniu zapłaciłem za hulajnogę 2799, dziś w gazetce jest 2299 plus kask gratis. Rozumiem promocje, ale 500 zł w pięć dni to przesada. Czy należy mi się jakaś korekta?
        Zamawiając catering, zaznaczyłam dietę 1800 kalorii, a w mailu jest 1200. Start w poniedziałek. W aplikacji zmiana dopiero po pierwszym tygodniu. Ja na tych 1200 padnę na twarz w pracy.
        Wasza aplikacja do kupowania biletów autobusowych nie przyjmuje już mojej karty, choć tydzień temu działała. Karta ważna do 2028, środki są. Kierowca biletów nie sprzedaje, więc jadę na gapę przez was.
        Proszę o fakturę korygującą do FV 1187. Jest błędny adres firmy, Lipowa 8 zamiast 18. Dzwoniłam do sklepu w Kielcach, kazali pisać tutaj. Towar bez zarzutu.
        Wpłaciłam zadatek 300 zł na domek w Bieszczadach i przeglądarka wróciła na stronę główną. Nie mam potwierdzenia, nie mam numeru rezerwacji. Termin majówkowy dalej wygląda na wolny. Czy jest nasz?
        Mam kupon z pudełka po kawie, 30 zł na następne zakupy. Numer pod zdrapką jest nieczytelny, zdarłem za mocno. Widać tylko KW7 i ostatnie 21. Mogę go jakoś wykorzystać?
        Nie jestem pewien, czy zamówienie przeszło. Kliknąłem trzy razy Zapłać, bo strona nic nie robiła. Teraz w skrzynce mam trzy potwierdzenia na trzy termostaty, a chciałem jeden. Skasujcie dwa.
        Poszukuję dwunastu sztuk tego samego koca w odcieniu szałwia, na wesele dla gości. Strona pozwala dodać najwyżej cztery. Czy macie tyle na stanie i czy przy takiej ilości będzie taniej?
        Zamówiłem montaż klimatyzacji razem z urządzeniem za 3900. Dziś dzwonił monter i mówi, że dojazd i kucie płatne osobno, około 700. W ofercie było pod klucz. Czy mam to zapłacić?
        Chciałam kupić bilet roczny do zoo dla syna z orzeczeniem o niepełnosprawności. Zniżka niby istnieje, ale w koszyku nie ma jej do wyboru. Czy muszę przyjechać do kasy z legitymacją?
        Interesuje mnie używany, poserwisowy egzemplarz waszej maszyny do szycia. Kiedyś był outlet na stronie, teraz link nie działa. Czy jeszcze takie sprzedajecie i ile kosztują?
        Przelew za zamówienie wysłałem w piątek, a przez pomyłkę wpisałem kwotę bez groszy, 1340 zamiast 1340,90. Zamówienie wisi jako nieopłacone. Czy 90 groszy naprawdę blokuje wysyłkę roweru?
        Dostałem od żony kartę upominkową 150 zł do waszej kawiarni internetowej. Wpisuję 16 cyfr i widzę saldo 0,00. Karta nigdy nie używana, kupiona w Żabce, paragon jest.
        Złożyłam zamówienie na karmę z dostawą co miesiąc, a chciałam tylko jeden raz. Nie zauważyłam, że pole subskrypcja jest domyślnie zaznaczone. Jak zmienić je na pojedyncze, zanim się spakuje?
        Czy przyjmujecie płatność w euro? Mieszkam w Cieszynie, ale konto mam po czeskiej stronie. Chodzi o pompę ciepła za 28 tysięcy i boję się, że na przewalutowaniu stracę ze sześćset złotych.
        Kupowałem przez telefon u waszej konsultantki, obiecała 10 procent rabatu i drugi filtr gratis. W umowie, którą dostałem esemesem, nie ma ani jednego, ani drugiego. Mam to podpisać?
        Model niani, który wybraliśmy, ma na stronie napis Zapytaj o dostępność. Pytałem dwa razy formularzem i nikt nie odpowiada. Poród za trzy tygodnie. Macie, czy mam kupować gdzie indziej?
        Wybrałam łóżko w wersji dąb, po zapłaceniu w mailu widnieje buk. Mogłam kliknąć źle, nie twierdzę, że nie. Produkcja ma ruszyć jutro. Zmieńcie proszę na dąb, dopłacę.
        Zamówiliśmy stół na 8 osób z odbiorem w sklepie. Córka właśnie dostała drugi w spadku po cioci, więc już nie potrzebujemy. Stół jeszcze niegotowy. Czy da się wycofać i co z zaliczką 900 zł?
        Jestem zapisana do programu stałego klienta i uzbierałam 4200 punktów. Kasa nie pokazuje opcji zapłaty punktami, tylko kartę i przelew. A do końca miesiąca połowa mi przepada.
        Płacę za ubezpieczenie w dwóch ratach. Druga rata miała być 410 zł, a przyszło wezwanie na 455. Nie miałem żadnej szkody. Czy to pomyłka, czy wzrosła składka w trakcie roku?
        Przy kupnie telefonu na abonament system trzy razy odrzucił mój dowód, bo zdjęcie podobno nieczytelne. Robiłam przy oknie, przy lampie i na białej kartce. Promocja kończy się o północy.
        Chcę kupić oprogramowanie dla fundacji. Słyszałem, że dla organizacji pozarządowych jest 50 procent taniej. Konsultant nic o tym nie wie. Jakie dokumenty przesłać i czy obejmuje to też odnowienie?
        Czy mogę dorzucić drugą parę do zamówienia złożonego dziś rano?
        Jaka jest cena zestawu bez montażu dla firmy z Niemiec bez VAT?
        Czy jest jakiś kod na darmową dostawę dla nowych klientów?
        Cena spadła dzień po moim zakupie, zwrócicie mi różnicę?
        W której galerii w Krakowie obejrzę te fotele na żywo?
        Zamówienie złożyłam dwa razy przez przypadek, jedno proszę skasować.
        Czy wystawicie proformę, żeby księgowość mogła zapłacić z góry?
        Czemu bank odrzuca płatność 3D Secure w waszym sklepie?
        Kiedy znowu będzie dostępny rozmiar 41 w kolorze khaki?
        Czy da się zapłacić przy odbiorze kartą u kuriera?
        Ile wynosi wpisowe na siłownię i czy jest miesiąc próbny gratis?
        Czy oferujecie rabat dla nauczycieli na licencję roczną?
        Na fakturze brakuje numeru zamówienia, którego wymaga nasz dział zakupów.
        Czy zapakujecie każdą z trzech rzeczy osobno, bo to dla różnych osób?
        Czy można zmienić datę rezerwacji hotelu opłaconej w ofercie bezzwrotnej?
        Karta obciążona na 1290 zł, a zamówienia nie ma na koncie.
        Czy będzie promocja na Dzień Dziecka, czy lepiej kupować dzisiaj?
        Proszę o ofertę na catering dla 60 osób, dwa dania i ciasto.
        Jaki jest koszt jednorazowy, a jaki miesięczny tej usługi alarmowej?
        Czy mogę kupić na raty, będąc na zasiłku macierzyńskim?
        Czy rozdzielicie fakturę na dwie firmy po połowie?
        Wpisałam złe nazwisko na bilecie, jak je zmienić przed wyjazdem?
        Chcę kupić wersję pudełkową, nie cyfrową, ale nigdzie jej nie widzę.
        promocja
        zniżka studencka
        blik nie działa
        faktura na firmę
        ile kosztuje
        leasing
        kiedy dostępny
        voucher prezentowy
        cena montażu
        płatność odrzucona
        salon w moim mieście
        rabat ilościowy
        zmiana rozmiaru w zamówieniu
        wyrównanie ceny
        karta duża rodzina
        Czy da się zapłacić z góry za dwa lata abonamentu i dostać jedną fakturę?
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
        Zamówiłam krzesło do biurka 4 listopada, miało być w trzy dni. Dziś jest 15 i śledzenie cały czas pokazuje Etykieta utworzona. Kurier twierdzi, że nic od was nie dostał.
        Przyszło akwarium, karton bez śladów, a po rozpakowaniu pęknięta szyba boczna od góry do dołu. Kurier już odjechał. Zrobiłam zdjęcia. Co teraz, bo protokołu nie spisaliśmy?
        W pudełku od ekspresu nie ma pojemnika na mleko, choć na liście zawartości jest wymieniony. Przeszukałem wszystkie styropiany dwa razy. Bez niego nie zrobię żonie kawy, po którą go kupiłem.
        Paczka z butami przyszła w poniedziałek, ale w środku para numer 39 zamiast 37, i to czarna, a zamawiałam beżową. Wesele mam w sobotę, więc proszę o pilną wysyłkę właściwych.
        Zamówiłem z waszego sklepu w Chinach części do drukarki za 64 dolary. Poczta przysłała awizo z żądaniem VAT-u i opłaty celnej 58 zł. Na stronie było, że cło jest wliczone.
        W piątek wyjeżdżam na dwa tygodnie, a kurier ma być w poniedziałek. Czy da się przekierować przesyłkę do paczkomatu KRA47 albo do sąsiadki spod trójki? Numer listu kończy się na 8812.
        Kupiłam bilety na koncert dla syna, pieniądze zeszły, a mail z biletami nie dotarł. Sprawdziłam spam i oferty. Koncert jest jutro o 20, a infolinia gra tylko muzyczkę.
        Mieszkamy teraz w Norwegii, w Bergen, i bardzo chcielibyśmy wasze pierogi i kabanosy. Kasa nie pozwala wybrać innego kraju niż Polska. Czy w ogóle wysyłacie poza Unię?
        Rower elektryczny dotarł w czterech paczkach zamiast pięciu. Brakuje baterii, bez której stoi i się kurzy. W śledzeniu widnieje, że wszystko doręczono, podpisane jakimś Nowak, a my Kowalczyk.
        Opłaciłem roczny dostęp do platformy z kursami o 9 rano. Jest wieczór, konto nadal pokazuje Brak aktywnego planu, a link aktywacyjny z maila prowadzi do błędu 404. Egzamin mam za pięć dni.
        Kurier zostawił paczkę pod furtką w deszczu, choć byłem w domu cały dzień. Karton rozmókł, a oczyszczacz w środku mokry. W aplikacji napisali Doręczono do rąk własnych, co jest kłamstwem.
        Miałem dostać pompę do basenu do 10 czerwca, na komunię córki. Termin przesuwaliście już trzy razy. Proszę o konkretną datę, nie o kolejnego maila, że dokładacie wszelkich starań.
        Zamówiłam sześć słoików miodu, cztery dojechały całe, dwa to szklana kasza. Wszystko się klei, łącznie z książką dołożoną w środku. Proszę o dosłanie dwóch gryczanych.
        Nowa karta debetowa miała przyjść w siedem dni roboczych. Minęły trzy tygodnie, w skrzynce nic. Za pięć dni lecę do Gruzji i zostanę bez karty. Gdzie ona utknęła?
        Kupiłem zestaw czterech kamer z rejestratorem. Na fakturze są cztery, w pudle trzy i dwa zasilacze. Plomba wyglądała na przeklejaną. Kiedy doślecie to, czego brakuje?
        Zarezerwowałem apartament w Zakopanem od jutra. Miał przyjść kod do skrytki z kluczem i wskazówki dojazdu. Nic nie dostałem, gospodarz nie odbiera, a jedziemy z niemowlakiem 500 km.
        Paczkomat wyświetla, że skrytka otwarta, a żadna się nie otworzyła. Stałem tam dwadzieścia minut na mrozie z dzieckiem. Teraz w aplikacji widnieje status Odebrano i nie wiem, gdzie są moje słuchawki.
        Zamówienie podzieliliście na trzy wysyłki bez pytania. Pierwsza przyszła we wtorek, druga w czwartek, trzecia błąka się po Sosnowcu. Musiałem trzy razy zwalniać się z pracy.
        Kanapa ma 2,40 metra, a my mieszkamy na czwartym piętrze bez windy. W opisie dostawy jest tylko do drzwi budynku. Czy panowie wniosą na górę i ile to kosztuje?
        Wysłaliście robota na stary adres w Łodzi, chociaż w koncie od roku mam Pabianice. Ktoś tam go odebrał. Proszę to odkręcić, to nie jest tani sprzęt.
        Catering na dziś nie dojechał. Torba zwykle stoi pod drzwiami o 5:30, a jest 11 i pusto. Kierowca nie odbiera, a ja mam dietę cukrzycową i muszę jeść o stałych porach.
        Polisa turystyczna opłacona we wtorek, a dokumentu na mailu brak. Wylatujemy z Balic jutro o szóstej rano, cztery osoby. Bez numeru polisy biuro nie wyda nam vouchera.
        Książka doszła z zagiętą okładką i śladem buta na kopercie. To prezent na chrzest, z dedykacją na zamówienie, więc nie mogę ot tak kupić drugiej. Jak to rozwiążemy?
        Zamawiałem router i kartę SIM do domku letniskowego. Przyszła tylko karta w kopercie, a routera ani widu. Na infolinii powiedzieli, że wyszły razem dziewiątego.
        Nie mogę odebrać osobiście przesyłki, bo leżę w szpitalu. Mama pójdzie do punktu w Biedronce. Co musi mieć ze sobą, mój dowód czy wystarczy kod z esemesa?
        Kurier miał być między 8 a 16, siedziałam w domu, a o 16:10 przyszła informacja Adresat nieobecny. Dzwonek działa, domofon też, pies by zresztą szczekał. To już drugi raz z rzędu.
        Termostat zamówiony z dostawą ekspresową, za którą dopłaciłem 29 zł. Miał być nazajutrz, przyszedł po czterech dniach. Chciałbym zwrotu tej dopłaty, skoro ekspres okazał się furmanką.
        Dostałam o jedną paczkę za dużo, dwie kołdry zamiast jednej, a na koncie obciążenie za jedną. Czy mam tę drugą odesłać i kto zamówi kuriera? Zajmuje mi pół przedpokoju.
        Czekamy na drzwi wewnętrzne, cztery sztuki, od siedmiu tygodni. Ekipa remontowa siedzi bezczynnie i każdy dzień kosztuje. W salonie mówią, że są w trasie, ale trasa z Radomia nie trwa miesiąc.
        Status przesyłki od soboty: Zatrzymana w odprawie celnej, Frankfurt. Zamówiłem tylko filtr do ekspresu za 30 euro. Czy muszę wysłać jakieś dokumenty, czy samo ruszy?
        Karma mrożona dla psa przyjechała rozmrożona, lód suchy dawno wyparował, karton przecieka. Kurier woził ją dwa dni po okolicy. 8 kg do wyrzucenia, a pies je teraz ryż.
        Mieszkam na wyspie Wolin i wasz kurier dojeżdża tu tylko we wtorki. Jeśli zamówię dziś pralkę, to kiedy realnie przyjedzie? Stara wylała w sobotę i chodzę prać do siostry.
        Kupiłam voucher na lot balonem dla rodziców, w wersji drukowanej z pudełkiem. Rocznica w niedzielę. Poczta pokazuje, że list polecony wrócił do nadawcy z powodu niepełnego adresu.
        Przyszła niania elektroniczna, zafoliowana, ale wtyczka jest angielska z trzema bolcami. Zamawiałem z polskiej strony. Czy doślecie zasilacz z europejską wtyczką, czy mam kupować przejściówkę?
        Kurier zażądał ode mnie 189 zł przy odbiorze, choć zapłaciłam z góry przez internet. Odmówiłam i paczka wróciła do magazynu. Proszę wysłać ją jeszcze raz, tym razem opłaconą.
        Śledzenie paczki pokazuje od pięciu dni ten sam status w sortowni w Strykowie.
        Ile trwa dostawa do Czech i czy doliczacie cło do Szwajcarii?
        Czy kurier zadzwoni przed przyjazdem, bo domofon nie działa?
        W zestawie zabrakło śrub i kluczyka imbusowego do złożenia łóżka.
        Paczka dotarła rozdarta, a z trzech koszulek zostały dwie.
        Czy mogę odebrać zamówienie w sobotę po południu w waszym magazynie?
        Jak zmienić paczkomat, skoro przesyłka jest już w drodze?
        Numer przesyłki z maila nie istnieje w systemie przewoźnika.
        Dostałam cudze zamówienie, na kopercie jest nazwisko obcego pana z Torunia.
        Bilet elektroniczny nie doszedł, a pociąg odjeżdża za dwie godziny.
        Czy wysyłacie baterie litowe do Wielkiej Brytanii po brexicie?
        Od ilu złotych jest darmowa wysyłka i czy obejmuje duże gabaryty?
        Kod dostępu do e-booka miał przyjść natychmiast, minęła doba.
        Ile dni paczka czeka w punkcie odbioru, zanim ją cofną?
        Telewizor przyjechał z pajączkiem na matrycy, kierowca kazał podpisać i pojechał.
        Kiedy przyjedzie ekipa z pralką, bo muszę wziąć wolne?
        Zamówienie oznaczone jako dostarczone, a ja niczego nie dostałem.
        Czy da się wstrzymać dostawę do mojego powrotu z sanatorium?
        Dlaczego kawa idzie już dziesiąty dzień, skoro obiecujecie świeżo paloną w 48 godzin?
        Potwierdzenie rezerwacji promu nie przyszło, a pieniądze zniknęły z konta.
        Brakuje pilota w pudełku od klimatyzatora, jest tylko pusty uchwyt.
        Kierowca nie chciał wnieść lodówki nawet na parter i zostawił ją na chodniku.
        Jaką firmą kurierską wysyłacie i czy można wybrać inną?
        Zegarek przyszedł bez ładowarki, choć na zdjęciu ona jest.
        Czy karta SIM dotrze do mnie przed pierwszym, kiedy wygasa stara umowa?
        czas dostawy
        gdzie moja paczka
        brakująca część
        uszkodzona przesyłka
        cło i VAT
        wysyłka za granicę
        odbiór osobisty
        zmiana adresu dostawy
        awizo
        opóźniona dostawa
        kod do paczkomatu
        koszt wysyłki
        zły towar w paczce
        wniesienie na piętro
        Zamówienie na filtry do oczyszczacza złożyłem w Dzień Zmarłych. Od tego czasu dostałem cztery maile, że paczka już prawie u mnie, a numer przesyłki wciąż nieaktywny. Kaszlę i czekam.
        Do termostatu miały być dołączone trzy przejściówki do zaworów, w pudełku znalazłem jedną, w dodatku luzem. Hydraulik przyszedł specjalnie i musiał odjechać. Proszę o dosłanie M28 i M30 jak najszybciej.
        Kurier DPD zostawił drukarkę 3D u dozorcy w bloku obok, bez powiadomienia. Karton miał dziurę wielkości pięści, a w środku wygięta prowadnica. Odebrałem po dwóch dniach szukania po całym osiedlu.
        Siostra mieszka w Reykjaviku i poprosiła o wasze kremy. Wybrałem Islandię, zapłaciłem 96 zł za wysyłkę, a teraz piszecie, że tam nie dowozicie. To po co jest na liście krajów?
        Ekspres miał być u teściów na czterdziestolecie ślubu, 14 września. Przyjechał 16, już po gościach. Dostawę na konkretny dzień opłaciłam dodatkowo. Wstyd przed całą rodziną.
        Zamówiłem kamerę z dwoma bateriami, tak jest na fakturze. W pudle była jedna i puste wytłoczenie po drugiej. Waga na etykiecie kuriera to 0,9 kg, więc wyszło tak już od was.
        Bilety na mecz miały być w aplikacji dzień wcześniej. Mecz dziś o 18, jesteśmy z synem w pociągu z Koszalina, a w zakładce Moje bilety pustka. Stadion ponoć drukowanych nie wydaje.
        Pan z firmy kurierskiej twierdzi, że akwarium przekracza gabaryty i trzeba podjechać po nie do oddziału pod Tarnowem. Nie mam samochodu. Zapłaciłam za dostawę pod drzwi, nie pod Tarnów.
        Zmieniła nam się data przeprowadzki i mebli nie mogę odebrać w środę. Nowy lokal dopiero od 3 grudnia. Czy przechowacie szafę i łóżko dwa tygodnie, i czy kosztuje to dodatkowo?
        Po zapłaceniu za program antywirusowy miałem dostać klucz w kwadrans. Wieczór minął, w spamie jest wasz newsletter, klucza brak. Numer transakcji PL-4471. Komputer tymczasem wyświetla, że jest zagrożony.
        Brat wysłał mi z Kanady waszą nianię z gwarancją europejską. Celnicy zatrzymali i chcą rachunku po polsku, z waszą pieczątką. Czy możecie taki wystawić i co w ogóle dalej z tą paczką?
        Zamówiłam 3 kg pierogów mrożonych z dostawą chłodniczą. Kurier przyjechał zwykłym busem, torba ciepła, pierogi sklejone w jedną bryłę. Odmówiłam przyjęcia. Kiedy przywieziecie nowe?
        Paczka ma być według śledzenia w Sztokholmie, a mieszkam w Sztumie. Ktoś chyba przepisał kod źle. Wewnątrz są leki weterynaryjne dla psa i powinny leżeć w lodówce.
        W koszyku pisało 24 godziny, a dzień po zapłacie w mailu już 10 do 14 dni roboczych, bo towar u dostawcy. Gdybym wiedziała, wzięłabym inny oczyszczacz. Kiedy naprawdę wyślecie?
        Fotelik dotarł cały, natomiast wkładka dla noworodka jest różowa zamiast szarej i ma plamę. Wypis ze szpitala jutro. Wiem, że błahostka, ale prosiłabym o dosłanie właściwej.
        Dwie palety kostki brukowej stoją przed bramą sąsiada, bo kierowca nie chciał cofać. Sąsiad nie może wyjechać. Proszę o natychmiastowe przestawienie, inaczej wzywa straż miejską.
        Router wysłaliście do salonu, a ja zamawiałem do domu. Salon dzwoni, że mam odebrać do piątku, bo inaczej wraca. Leżę z nogą w gipsie. Da się go posłać dalej?
        Na mailu kurs widnieje jako aktywny, jednak po zalogowaniu jest tylko pusta półka z napisem Tu pojawią się twoje kursy. Start modułu był wczoraj o 19 i pierwsze zajęcia na żywo straciłam.
        Od tygodnia status Próba doręczenia nieudana, powód: zwierzę na posesji. Nie mamy zwierząt. Mamy betonowego lwa przy schodach. Proszę jakoś przekazać kierowcy, że on nie gryzie.
        Przesyłka pobraniowa przyszła z innym towarem, zamiast robota kuchennego jest zestaw garnków. Zapłaciłem kurierowi 1120 zł gotówką. Potwierdzenie mam. Garnki ładne, tylko po co mi one?
        Opaska do pomiaru ciśnienia przyszła z instrukcją i kablem, ale samego mankietu nie było. Mama miała mierzyć od poniedziałku, lekarz wymaga tygodnia pomiarów. Proszę, żeby to było do czwartku.
        Zamawiałam do paczkomatu przy Lidlu, a przekierowało na drugi koniec miasta, bo tamten był pełny. Nie jeżdżę autem, autobus co godzinę. Czy może wrócić do tego pierwszego?
        W dokumentach do ubezpieczenia na narty brakuje karty z numerem alarmowym, a wyjazd w sobotę. Pani w oddziale mówiła, że przyjdzie pocztą. Poczta przyniosła tylko reklamę.
        Dziesięć z dwunastu talerzy całe, dwa w drobny mak, mimo folii bąbelkowej. Serwis jest z kolekcji, której już nie produkujecie. Bez tych dwóch zestaw traci sens. Macie gdzieś zapas?
        Hulajnoga wyszła od was 2 maja, 4 maja była w Łodzi, 6 maja znowu w Warszawie i tak się wozi. Czy ktoś może ją wreszcie skierować do Elbląga?
        Umówione wniesienie pralki z podłączeniem. Przyjechał jeden pan, spojrzał na schody, zostawił ją w bramie i odjechał. Usługa 149 zł opłacona. Przyślijcie kogoś, zanim ją ukradną.
        Zamówiłem upominek do firmy, na recepcję, z nazwiskiem i piętrem. Etykieta zawiera sam adres, więc recepcja odesłała. Budynek ma 22 piętra i 60 firm. Proszę wysłać ponownie z dopiskiem.
        Kupiliśmy bilety promowe ze Świnoujścia do Ystad na 5 lipca. Na potwierdzeniu nie ma samochodu, jest tylko dwoje pieszych. Zapłaciliśmy za auto i kabinę. Prosimy o poprawny dokument przed piątkiem.
        Odbiorca paczki to moja babcia w Suwałkach, która nie ma komórki. Kurier chce od niej kodu PIN. Kod przyszedł mnie, a ja jestem w Londynie i śpię, kiedy on jedzie.
        Zamówienie złożone z trzech części: rower, kask i pompka. Kask przyszedł, pompka przyszła, roweru nie ma. W systemie zrealizowane w całości i temat zamknięty. Jak to u was wygląda?
        Kawa w ziarnach przyszła otwarta, zgrzew puścił i w kartonie wszystko wymieszane ze styropianem. Kilogram etiopskiej za 129 zł. Nie będę jej przebierać ręcznie.
        Od rana czekam na montera światłowodu. Miał być między 9 a 12. Jest 15:40, nikt nie dzwonił. Wzięłam urlop na żądanie, drugiego już nie dostanę. Przyjedzie dzisiaj czy nie?
        Ubranka dla wcześniaka w rozmiarze 44 pilnie potrzebne do szpitala. Zapłaciłam za wysyłkę tego samego dnia. Minęły dwa dni i dalej jest Przygotowywane. Każdy dzień się liczy.
        Przyszły nie te okulary. Oprawki moje, szkła obce, bo widzę jak przez mgłę, a pana doktora minus 3 zmieniono chyba na plus. Na etui przyklejone nazwisko Zawadzka, a ja Zawada.
        Zegar ścienny dotarł w stanie idealnym, tylko bez mechanizmu. Sama tarcza i wskazówki w woreczku. Na aukcji było napisane komplet, gotowy do zawieszenia. Ściana czeka.
        Czy dostarczacie na Słowację i ile dni to trwa?
        Dlaczego przesyłka wróciła do nadawcy bez żadnego awiza?
        Czy da się wybrać dostawę na sobotę rano?
        Link do śledzenia prowadzi do pustej strony.
        Mebel przyszedł porysowany na froncie, karton nietknięty.
        Termin dostawy minął w czwartek, a status stoi na Spakowane.
        Kto zapłaci cło, jeśli wyślecie z magazynu w USA?
        Czy mogę zmienić numer telefonu dla kuriera, bo podałam stary?
        W paczce znalazłem o jeden filtr mniej, niż zamówiłem.
        Voucher na masaż nie przyszedł na maila, a prezent mam wręczyć jutro.
        Czy sąsiad może odebrać za mnie przesyłkę z lekami?
        Kiedy dostanę drugą część zamówienia, skoro pierwsza już jest?
        Zamiast zasilacza 12 V w pudełku leżał 5 V.
        Paczkomat nie otwiera skrytki, a czas na odbiór mija dzisiaj.
        Czy duże akwarium przywozicie własnym transportem, czy zwykłym kurierem?
        Kurier rzucił paczkę przez płot i szkło pękło.
        Nie dostałam maila aktywacyjnego po opłaceniu abonamentu.
        Czy można śledzić zamówienie bez zakładania konta?
        Ile czasu macie na dostarczenie roweru na zamówienie?
        Rezerwacja opłacona, ale hotel mówi, że nie ma nas na liście.
        Zamówiłam niebieski, przyszedł zielony, proszę przysłać dobry.
        Dlaczego wysyłka na Maderę kosztuje więcej niż sam produkt?
        Przesyłka utknęła na lotnisku w Lipsku od dziewięciu dni.
        Na liście przewozowym jest ulica, na której nie mieszkam od lat.
        Czy kierowca zabierze opakowania i starą lodówkę?
        numer przesyłki
        paczka zaginęła
        przekierowanie paczki
        brak zasilacza w pudełku
        dostawa w sobotę
        kurier nie przyjechał
        stłuczone w transporcie
        wysyłka do Austrii
        opłata celna
        zwrot do nadawcy
        bilet nie przyszedł
        status zamówienia
        dostawa gabarytów
        niekompletne zamówienie
        termin wysyłki
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
        Po wczorajszej aktualizacji 4.2 wszystkie trzy oczyszczacze w przedszkolu same włączają się o trzeciej w nocy na pełną moc. Nigdy tak nie było. Na waszym forum pisze o tym kilkanaście osób.
        Zapach palonego plastiku z ładowarki do roweru, obudowa zmiękła i pożółkła przy wtyku. Ładowałam normalnie w przedpokoju, cztery godziny. Dzieci spały za ścianą. To jest niebezpieczne!
        Silnik w robocie kuchennym staje przy ciście na pierogi już po minucie i śmierdzi. Wkładam pół kilo mąki, tyle, ile w przepisie od was. Drugi egzemplarz z wymiany robi dokładnie to samo.
        Aplikacja nie ma możliwości ustawienia dwóch harmonogramów dziennie, tylko jeden. Pracuję na zmiany i muszę codziennie przestawiać termostat ręcznie. Szukałem wszędzie, takiej funkcji po prostu nie zrobiliście.
        Kamera traci kolory po zmroku i widzę tylko zielone plamy, a obiecany tryb nocny jest bezużyteczny. Wszystkie cztery sztuki tak samo. Soczewka czysta, oprogramowanie najnowsze, światło na podjeździe zapalone.
        Zbiornik w mopie parowym cieknie przy uchwycie od pierwszego użycia.
        Apka zamyka się zaraz po otwarciu na Androidzie 14.
        Silnik rolety wyje, a ona stoi w połowie okna.
        Od wersji 5.0 wszystkie nasze 16 czujników temperatury w chłodniach wysyła minus 127 stopni. Do piątku było dobrze. Nikt niczego nie dotykał, zaktualizowały się w nocy same.
        Ostrze w blenderze kręci się dalej po zdjęciu kielicha. Omal nie straciłam palca. Blokada powinna je zatrzymać, tak jest napisane na pudełku. Ręki już tam nie włożę.
        Zamek błyskawiczny w śpiworze zacina się o podszewkę za każdym razem, z obu stron. W Tatrach w nocy nie mogłem wyjść. Ząbki całe, to podszewka jest za szeroka i źle wszyta.
        W nowej wersji programu magazynowego zniknęło wyszukiwanie po kodzie dostawcy. Mamy 9 tysięcy pozycji i pracujemy na tych kodach. Teraz trzeba przewijać listę, co jest jakimś nieporozumieniem.
        Zegarek pokazuje puls 180, jak siedzę na kanapie, i 70, jak biegnę. Pasek ściśnięty, czujnik czysty. Koleżanka z tym samym modelem ma tak samo. Jak na urządzenie medyczne to kpina.
        Klawisz głośności odpadł po trzech dniach lekkiego używania.
        Program zawiesza się zawsze przy zapisie pliku większego niż 100 MB.
        Zbiornik na kurz pękł przy zwykłym opróżnianiu.
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
        Robot sprzątający RX20 jeździł pięknie miesiąc, a od wtorku kręci się w kółko w przedpokoju i mówi Error 12. Czyściłam czujniki szmatką, resetowałam przyciskiem Home. Mapa mieszkania też zniknęła.
        Pompa ciepła pokazuje na panelu kod U4 i grzeje tylko grzałką. Wyłączałem na bezpiecznikach na dziesięć minut, wróciło po godzinie. W domu 17 stopni i dwójka małych dzieci. Co to za kod?
        Założyłem akwarium trzy tygodnie temu według waszej instrukcji, filtr chodzi, światło 8 godzin. Woda jest mleczna i nie przechodzi, a jedna rybka łapie powietrze przy powierzchni. Co robię źle?
        E-bike przestał wspomagać na piątym biegu, na wyświetlaczu mruga klucz i liczba 503. Akumulator naładowany, trzy kreski. Zdejmowałem baterię i wkładałem, nic. Jutro mam nim jechać do pracy.
        Kamera nad garażem nagrywa tylko ruch liści i przejeżdżające auta, przychodzi po 80 powiadomień dziennie. Kota sąsiada łapie, listonosza nie. Jak ustawić strefę i czułość, bo w aplikacji ugrzęzłem?
        Termostat w salonie pokazuje 24 stopnie, a zwykły termometr obok 20,5. Wisi na ścianie wewnętrznej, nie na słońcu. Przez to piec nie grzeje i marzniemy. Da się to skalibrować?
        Drukuję wazon z PLA i po dwóch centymetrach wszystko odkleja się od stołu i robi spaghetti. Poziomowałem stół kartką, czyściłem alkoholem, podniosłem do 65 stopni. Już szósta próba i pół szpuli w koszu.
        Elektroniczna niania w nocy piszczy Brak sygnału, mimo że nadajnik stoi za ścianą. Wymieniłam baterie, zmieniłam kanał z 2 na 4. Zrywam się co godzinę, a dziecko śpi w najlepsze.
        Oczyszczacz świeci na czerwono od rana, chociaż wietrzyłam i nikt nie palił. Filtr wymieniony w październiku. Pokazuje PM2,5 równe 300, na dworze jest 12. Czy trzeba przetrzeć jakiś czujnik?
        Ekspres po odkamienianiu ciągle wyświetla Napełnij system. Zbiornik pełny, wężyk nie zagięty, słyszę pompę, a z dyszy nic nie leci. Wyłączyłem go na noc i rano znowu to samo.
        Aktualizacja zegarka zatrzymała się na 67 procentach i od wczoraj widzę tylko logo. Trzymałam oba przyciski 15 sekund, podłączałam do ładowarki. Nie da się go ani wyłączyć, ani używać.
        Kupiłem pralkę, zainstalowałem sam zgodnie z filmem, śruby transportowe wykręcone. Przy wirowaniu skacze po łazience i odjechała 20 cm. Podłoga równa, kafelki. Jak wyregulować nóżki?
        Aplikacja banku po zmianie wyglądu nie pokazuje historii starszej niż 30 dni. Potrzebuję przelewu z lutego do urzędu skarbowego. Klikałam w lupkę, filtry, wszystkie konta, i nie ma.
        Internet mamy 600 mega, a w pokoju córki na górze ledwo 8. Router stoi w szafce przy drzwiach. Przełączałam na 5G i z powrotem. Jak to poprawić bez kucia ścian?
        Wypełniam wniosek o odszkodowanie w waszym portalu i na trzecim kroku przycisk Dalej jest nieaktywny. Wszystkie pola z gwiazdką wypełnione, zdjęcia po 2 MB. Próbowałem w Chrome i Firefoksie.
        Sweter z merynosa wyprałam raz w 30 stopniach na programie wełna i zmechacił się pod pachami. Nie chcę go zniszczyć do końca. Jak go teraz czyścić i czym zebrać kulki?
        Hulajnoga po deszczu włącza się, pika trzy razy i gaśnie. Suszyłem ją dobę w kuchni. Na wyświetlaczu miga E10 i ikonka hamulca. Zasięg przedtem też spadł z 30 na 12 kilometrów.
        Wagę łazienkową mam od tygodnia i co rano pokazuje coś innego, raz 71, raz 74,8 kg w odstępie minuty. Stoi na płytkach, bateria nowa. Nie wiem, czy to ja, czy ona.
        Kurs online nie zalicza mi lekcji czwartej, choć obejrzałem całą i zrobiłem test na 90 procent. Pasek stoi na 38. Bez tego nie odblokuje się certyfikat, a pracodawca czeka.
        Mój robot do okien odpada od szyby po minucie i wisi na lince. Czyściłem pady, sprawdziłem ssanie, lina napięta. Okno balkonowe 2 metry, bez ramek. Jak to ustawić?
        Klimatyzator skrapla wodę prosto na parapet, pod rurą stoi już miska. Tryb chłodzenia, 22 stopnie, filtry umyte w sobotę. Czy trzeba gdzieś otworzyć korek, bo w instrukcji są tylko obrazki?
        Program do faktur od stycznia zaokrągla VAT w dziwny sposób i brakuje jednego grosza. Zmieniałem w Ustawieniach sposób liczenia od netto i od brutto. Księgowa odrzuciła mi już cztery dokumenty.
        Waflownica przywiera, mimo że smaruję olejem jak w przepisie. Pierwszy raz rozgrzałam dziesięć minut, potem piętnaście. Gofry rozrywają się na pół i dzieci płaczą. Czy jest na to sposób?
        Dzwonek do drzwi z kamerą dzwoni w telefonie z opóźnieniem 20 sekund. Zanim odbiorę, kurier jest już na parterze. Sygnał WiFi dobry, dwie kreski z trzech. Co przestawić?
        Pompa do wody brudnej włącza się i wyłącza co trzy sekundy, a w piwnicy przybywa. Pływak się rusza, wąż drożny, kosz wyczyszczony. Stoi tam też piec, więc się spieszę.
        Farba do włosów w odcieniu popielaty blond wyszła zielonkawa na końcówkach. Trzymałam 35 minut jak na ulotce, wcześniej miałam rozjaśniane. Jutro mam rozmowę o pracę. Czym to zneutralizować?
        Nie potrafię ustawić harmonogramu w głowicach na weekend. Ustawiam 19 stopni od 23, zapisuję, a w sobotę i tak grzeje od szóstej. Mam trzy grzejniki w grupie Sypialnie.
        Ciśnieniomierz pokazuje mamie 98 na 150, a w przychodni 135 na 80. Mankiet zakładamy na lewą rękę, siedząc. Mama się denerwuje i bierze dodatkową tabletkę. Jak go prawidłowo zakładać?
        Drukarka wypuszcza puste kartki mimo nowego tuszu. Czyszczenie głowic robiłem trzy razy, poziomy pokazuje pełne. Folia zdjęta, sprawdziłem. Syn ma na jutro referat o Mieszku.
        Bieżnia przyspiesza sama z 6 na 9 km/h, kiedy trzymam uchwyty. Klucz bezpieczeństwa zakładam, pas nasmarowany silikonem. Boję się na niej chodzić, a kupiłem ją po zawale.
        Jak zmienić język w panelu z niemieckiego na polski?
        Co oznacza migająca pomarańczowa dioda na stacji dokującej?
        Jak wyczyścić czujnik wilgotności, żeby go nie uszkodzić?
        Jak zresetować termostat do ustawień fabrycznych, skoro nie ma przycisku?
        Robot nie wraca do stacji i rozładowuje się pod łóżkiem.
        Bateria w niani elektronicznej trzyma tylko półtorej godziny zamiast ośmiu.
        Jak ustawić harmonogram ładowania samochodu na tańszą taryfę nocną?
        Po zmianie routera kamera nie łączy się z siecią i piszczy.
        Jak często płukać gąbki w filtrze, żeby nie zabić bakterii?
        Drukarka 3D zatrzymuje wydruk i wyświetla brak filamentu, a szpula jest pełna.
        Jak wyłączyć dźwięki klawiszy w płycie indukcyjnej?
        Zegarek liczy mi kroki, kiedy prowadzę samochód.
        Jak napompować koła w wózku, skoro wentyl jest schowany za piastą?
        Na ekranie telewizora wyskakuje komunikat o braku pamięci przy każdej aplikacji.
        Jak wyprać pokrowiec z fotelika i nie pogubić klamer?
        Jak zamrozić wydatki na karcie w aplikacji na czas imprezy?
        Ekspres mieli kawę za grubo i leci sama woda.
        Jak podłączyć taśmę LED, żeby świeciła równo na całej długości?
        Jak dodać przerwę między zajęciami w grafiku rezerwacji?
        Ile wody wlać do parownicy na jedno karmienie niemowlaka?
        Jak odblokować blokadę rodzicielską, jeśli zapomniałem PIN-u do dekodera?
        Jak uruchomić tryb głośnomówiący w rozmowie przez internet?
        error 12
        reset do ustawień fabrycznych
        pierwsze uruchomienie
        czerwona dioda
        brak połączenia
        odkamienianie
        harmonogram
        wymiana filtra krok po kroku
        aktualizacja oprogramowania
        kalibracja czujnika
        instrukcja obsługi pdf
        nie ładuje się
        zmiana języka
        czyszczenie szczotki
        kod E5
        Po przeprowadzce nie umiem podłączyć oczyszczacza do nowego internetu. Trzymam przycisk WiFi pięć sekund, kontrolka mruga na niebiesko, aplikacja szuka, szuka i na 99 procentach pisze Przekroczono czas. Router jest w tym samym pokoju.
        Mam waszą pompę do akwarium od soboty. Zalałam ją wodą, podłączyłam, szumi, ale strumień jest taki, że rybka ledwo macha. Zawór odkręcony na maksa. Może jest odwrotnie założony wirnik?
        Rower po umyciu myjką nie chce wystartować. Wyświetlacz zapala się na sekundę i gaśnie. Otworzyłem klapkę baterii, była kropla wody. Wytarłem i suszyłem suszarką do włosów. Ile mam czekać?
        Ekspres robi letnią kawę, w filiżance mam 58 stopni. Temperatura w menu ustawiona na najwyższą. Płuczę ciepłą wodą przed pierwszą. Mąż twierdzi, że przesadzam, dlatego zmierzyłam termometrem do mięsa.
        Głowica przy kaloryferze w łazience klika co parę minut przez całą noc. Zrobiłam adaptację według instrukcji, na wyświetlaczu był symbol Ad i zniknął. Baterie litowe, nowe. Jak to uciszyć?
        Kamera z baterią słoneczną miała działać bez ładowania. Wisi od południa, a po sześciu dniach ma 11 procent. Przejeżdża koło niej może dziesięć aut. Co powinienem przestawić, żeby nie zdejmować jej co tydzień?
        Nie mogę rozpracować, jak w termostacie ustawić tryb urlopowy na 10 dni. Przycisk Walizka z instrukcji u mnie nie istnieje, jest tylko Listek i Księżyc. Jutro o czwartej wyjeżdżamy do Chorwacji.
        Wasza waga kuchenna po wymianie baterii pokazuje wszystko w funtach. Naciskałem Unit i nic, trzymałem dłużej i nic. Ciasto na chrzciny czeka rozgrzebane, mam do odważenia 350 gramów mąki.
        Czujnik otwarcia okna zgłasza otwarte, a okno zamknięte na głucho. Magnes mam dwa centymetry od obudowy. W nocy alarm obudził cały blok. Na razie wyjąłem baterię, lecz tak nie może zostać.
        Prasowałam waszym generatorem pary i nagle zaczął pluć brązową wodą na białe koszule męża. Wlewam kranówkę pół na pół z destylowaną. Jest w nim jakiś korek do spuszczania? Nie widzę nic.
        Dysk sieciowy pika od rana co dwie sekundy i mruga na czerwono pod numerem 3. Panel internetowy się ładuje, lecz po zalogowaniu stoi. Są tam zdjęcia dzieci z ośmiu lat, boję się cokolwiek ruszyć.
        Od aktualizacji aplikacja siłowni nie pokazuje kodu QR do bramki. Ekran jest biały, jasność na full. Stałem pod wejściem dziesięć minut, aż ktoś mnie wpuścił. Odinstalowałem, zainstalowałem, biało.
        Pokrywa wolnowaru tańczy i chlapie, kiedy ustawiam na High. Gotowałam gulasz siedem godzin, wyszedł suchy i przypalony przy ścianie. Ile płynu trzeba dać minimalnie, bo w książce jest tylko do linii?
        Dekoder zawiesza się na niebieskim ekranie z liczbą 1304. Odłączałem go na minutę, wymieniłem kabel HDMI, wpiąłem w drugi port. Mecz o 21. Co oznacza ten numer?
        Ładuję hulajnogę całą noc, a rano jest 74 procent. Lampka na zasilaczu zmienia się na zieloną po dwóch godzinach. Przejechała od kupna 310 km. Czy powinienem ją raz do końca rozładować?
        W programie do projektowania kuchni nie umiem obrócić szafki o 90 stopni. Obraca się z powrotem, jak puszczę mysz. Filmik pokazuje przycisk, którego u mnie nie ma. Siedzę nad tym trzeci wieczór.
        Tester w oczyszczaczu wody świeci na żółto, mimo wymiany trzech wkładów w kolejności 1, 2, 3. Woda smakuje dobrze, ale żółte miało zgasnąć. Kasowałam licznik patyczkiem przez dziurkę.
        Żelazko do włosów wyłącza się po minucie i pika. Kupiłam je na studniówkę córki. Próbowałam w trzech gniazdkach. Czy to jakieś zabezpieczenie, które trzeba odblokować, czy ja coś wciskam?
        Klimatyzacja w pokoju hotelowym sterowana waszym panelem nie schodzi poniżej 24. Recepcja twierdzi, że się da. Mam ikonkę kłódki na ekranie. Śpimy z niemowlakiem i jest duszno.
        Zapisałem się na wizytę wideo u lekarza, czekam w poczekalni 40 minut, a na ekranie jest Lekarz wkrótce dołączy. Kamera i mikrofon zezwolone. Na telefonie też czekam. Czy coś trzeba kliknąć?
        Zakładam pokrowiec na sofę czwarty raz i ciągle spełza z oparcia. Są jakieś pianki w kształcie rurek, nie wiem, gdzie je wcisnąć. Pies wskakuje i po pięciu minutach wygląda jak łachman.
        Dozownik karmy dla kota o szóstej rano sypie trzy porcje zamiast jednej. Ustawiłam po 15 gramów na trzy pory. Zegar w nim spieszył się godzinę po zmianie czasu. Kot zachwycony, weterynarz nie.
        Mój robot myjący zostawia smugi i mokre kółka na panelach. Wlewam zwykły płyn do podłóg, jedną nakrętkę. Przepływ na średni, ścierki piorę. Na kafelkach jest dobrze. Jak to ustawić pod drewno?
        Kolumna głośnikowa po sparowaniu z laptopem odtwarza tylko dzwonki, a muzyka idzie dalej z laptopa. Ustawiałem urządzenie domyślne, odinstalowałem sterownik. Impreza urodzinowa o 19, gości dwadzieścia.
        Rejestracja e-recepty na stronie przychodni kończy się komunikatem Nieprawidłowy PESEL. Przepisałam z dowodu cyfra po cyfrze. Mąż wpisał swój i przeszło. Jestem bez tabletek na tarczycę od wtorku.
        Wlałem do parownicy samochodowej płynu do mycia szyb, bo tak zrozumiałem obrazek. Teraz pieni się i nie ciśnie. Opróżniłem, przepłukałem cztery razy. Jak to odratować, zanim żona zauważy?
        Wózek składa się świetnie, za to nie potrafię go rozłożyć jedną ręką, jak pani na filmie. Trzymam dziecko, zakupy i klucze. Czy najpierw dźwignia, czy najpierw ta szara klapka?
        Aplikacja do nauki włoskiego co rano przypomina o lekcji o piątej. Zmieniałam godzinę na ósmą w Profilu i w ustawieniach telefonu. Mieszkam w tej samej strefie co zawsze. Budzi męża i psa.
        Zamontowałem kuchenny kran z wyciąganą wylewką i leci cienka strużka. Sitko przepłukane, zawory pod zlewem odkręcone. Stary kran miał pełny strumień. Czy ten wężyk ma jakiś ogranicznik do wyjęcia?
        Podgrzewacz w akwarium ustawiony na 25, a na termometrze 29 i rośnie. Zmieniłam pokrętło na 22, bez różnicy. Odłączyłam go, bo ryby są osowiałe. Czy trzeba go jakoś wyzerować?
        Jak przełączyć wagę z kilogramów na gramy?
        Dlaczego czujnik ruchu włącza światło w biały dzień?
        Jak wymienić baterię w pilocie, skoro nie ma śrubek?
        Na wyświetlaczu pralki pojawił się napis dL i drzwi nie puszczają.
        Jak ustawić budzik tylko na dni robocze?
        Kontrolka filtra świeci dalej, choć założyłem nowy.
        Jak usunąć przypaloną folię z płyty, nie rysując szkła?
        Aplikacja nie wysyła powiadomień, mimo że wszystkie są włączone.
        Jak wyczyścić elektryczny ogrzewacz do stóp, żeby nie śmierdział?
        Ile czasu ładować powerbank pierwszy raz?
        Jak skalibrować stół w drukarce po wymianie dyszy?
        Pompa w ekspresie buczy, ale nie zaciąga wody.
        Jak wyłączyć automatyczne odtwarzanie w aplikacji z bajkami?
        Woda w basenie zmętniała po wsypaniu chloru, co teraz?
        Jak dodać napisy po polsku do lekcji wideo?
        Zegar w piekarniku miga i nic się nie włącza.
        Jak odczytać stan licznika, skoro ekran gaśnie po sekundzie?
        Jak ustawić limit prędkości w hulajnodze dla dziecka?
        Wpisuję dane przelewu i wyskakuje nieprawidłowy rachunek odbiorcy.
        Jak czyścić głowicę maszynki, żeby nie stępić nożyków?
        Termometr bezdotykowy mierzy wszystkim 34 stopnie.
        Jak włączyć jasny ekran, bo wszystko jest czarne?
        kod błędu F28
        mruga na niebiesko
        parowanie
        nie włącza się
        ustawienie godziny
        pranie i suszenie
        zatkany filtr
        bateria szybko pada
        aktualizacja utknęła
        instrukcja po polsku
        tryb nocny
        montaż na ścianie
        zły odczyt temperatury
        cieknie
        czyszczenie zbiornika
        # questions product
        Mam ekspres od czternastu miesięcy, używany dwa razy dziennie. W sobotę przestał mielić, a serwisant mówi, że zębatka jest z plastiku i tak się kończy każdy. Nowy kosztował 1800. To ma być trwałość?
        Trzeci sezon z rzędu padła pompa w basenie dokładnie po lecie. Zimuję ją w piwnicy, suchą, zgodnie z instrukcją. Za każdym razem pęka to samo kolanko. Ktoś od was powinien to przeprojektować.
        W rowerze elektrycznym po jednej zimie w suchym garażu akumulator stracił połowę pojemności. Ładowałem do 60 procent, jak każecie. Kolega ma ten sam model i ten sam problem.
        Kupiłam dwie kamery na daczę, obie po pierwszych mrozach zaszły parą od środka. Napisane IP66. Jedną już wymieniliście i nowa po miesiącu wygląda identycznie.
        Tablet dziecięcy reklamowany jako niezniszczalny rozleciał się po upadku z kanapy. Obudowa pękła i sterczy ostry kawałek, córka skaleczyła się w palec. Czy ktoś to w ogóle testował?
        Deska sedesowa z wolnym opadaniem przestała zwalniać po roku i trzaska jak z armaty. Wymieniłem zawiasy na wasze nowe, po miesiącu to samo. Szkoda, bo wygląda ładnie.
        Padł dokładnie miesiąc po gwarancji, tak jak poprzedni.
        Połowa sztuk z tej partii ma pęknięty zawias, zgłosiło się już dziesięciu klientów.
        Po jednym sezonie membrana przepuszcza wodę jak sito.
        Sandały po jednym lecie rozkleiły się w obu podeszwach naraz, w tym samym miejscu. Przyjaciółka kupiła identyczne i skończyły identycznie. Klej macie chyba z papieru. Następnych nie będzie.
        Wymieniliście mi już trzeci termostat i każdy po miesiącu gubi godzinę. To nie jest pech, to jest wada konstrukcyjna. Nie chcę czwartego, chcę działającego.
        Uchwyt patelni pękł podczas zdejmowania z ognia i gorący olej wylądował na podłodze, o krok od syna. Miała dwa lata gwarancji i piętnaście miesięcy. Powinniście ją wycofać ze sprzedaży.
        Suszarka do prania złożyła się pod jednym kompletem pościeli, akurat po sezonie grzewczym. Nity są z miękkiej blaszki. Zdjęcia wysłałam, odpowiedź była, że przeciążona. Pościelą?
        To już czwarta para słuchawek, w której milknie lewa strona.
        Silnik spalił się po jednej zimie, przy normalnym używaniu.
        Farba z zabawki schodzi i dziecko ma ją w buzi.
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
        Zwróciłem oczyszczacz 3 października, kurier odebrał, mam potwierdzenie. Obiecane było 14 dni, dziś mija 31. Na koncie pusto, a na czacie każdy konsultant mówi co innego. Chodzi o 1149 zł.
        Szukam uszczelki do pojemnika na wodę w modelu Aqua 5, ta moja popękała. Numeru części w instrukcji nie ma. W waszym sklepie jest tylko cały zbiornik za 240 zł, a potrzebuję gumki za piątkę.
        Kupiłam kurtkę 28 grudnia na prezent pod choinkę dla siostry, wręczyłam w Trzech Króli, bo była chora. Za mała. Minęły 17 dni. Czy przyjmiecie wymianę na L, metki są?
        W fakturze za październik jest pozycja Usługa dodatkowa Bezpieczny Internet, 9,90. Nigdy jej nie włączałem i nie wiem, co to. Proszę o wyjaśnienie i zwrot za trzy miesiące wstecz.
        Oddałem telefon w ramach 14 dni, a wy potrąciliście 300 zł za ślady użytkowania. Był włączony raz, żeby sprawdzić ekran, folia na miejscu. Proszę o zdjęcia tych rzekomych śladów.
        Moja walizka z waszego sklepu ma ułamaną rączkę. Sama walizka dobra, zwiedziła ze mną 14 krajów. Nie chcę nowej, tylko rączkę i dwie śrubki. Czy sprzedajecie takie rzeczy osobno?
        Wymieniłem u was materac na twardszy. Stary odebrali, nowy przywieźli, a dopłata 200 zł, która miała wrócić, nie wróciła do dziś. Sprawa numer 90-213, czekam od Wielkanocy.
        Odwołaliście kurs ceramiki dzień przed startem, bo za mało chętnych. Pieniędzy mi nie oddano, tylko voucher ważny do marca. Nie chcę vouchera, od lutego mieszkam w Gdańsku.
        Do ilu dni mogę zwrócić otwarty produkt, jeśli okazał się za głośny?
        Pieniądze za odwołaną wycieczkę wciąż nie wróciły na moje konto.
        Czy dostanę oryginalne noże do golarki z 2014 roku?
        Czy wymiana na mniejszy rozmiar jest darmowa, czy płacę za kuriera?
        części zamienne
        okres zwrotu
        wymiana rozmiaru
        Odesłałam za małe kozaki 8 stycznia i poprosiłam o 40. Zamiast wymiany przyszło pismo, że zwrot przyjęty, a pieniądze w drodze. Ani butów, ani pieniędzy, za oknem minus osiem.
        Zepsuł się przełącznik w mikserze z 2009 roku. Wiem, że stary, ale działa jak czołg i nie chcę innego. Oznaczenie na spodzie HM-450. Macie gdzieś jeszcze taką część?
        Kupiłem dwa fotele, jeden skrzypi tak, że nie słychać telewizora. Chciałbym wymienić tylko ten jeden. W formularzu można zgłosić wyłącznie całe zamówienie. Jak to zrobić i kto go zabierze?
        Na wyciągu mam opłatę 12 zł za obsługę karty, choć wydałam powyżej 500 i miało być za darmo. Policzyłam, 538,20 w październiku. Czy liczy się data zakupu, czy księgowania?
        Zwróciliśmy namiot w terminie, oryginalny karton, wszystkie śledzie. Oddaliście tylko 60 procent, bo niby wilgotny. Rozkładaliśmy go raz, w salonie na dywanie. Proszę o dopłatę pozostałych 412 zł.
        Kupiłam łóżeczko, a syn urodził się w 26 tygodniu i spędzi w szpitalu miesiące. Czy mogę oddać nierozpakowane po 40 dniach? Wiem, że termin minął, proszę o zrozumienie.
        Laska do blendera pasuje tylko od was, a nie ma jej w żadnym sklepie. Pękła przy zupie dyniowej. Numer BL-77 z naklejki. Jaki czas oczekiwania i ile to kosztuje?
        Do kiedy mogę oddać prezent kupiony przed świętami?
        Zwrot przyjęty w systemie trzy tygodnie temu, przelewu wciąż nie ma.
        Ile kosztuje nowa szklana pokrywka i czy muszę kupować cały garnek?
        Dlaczego z kaucji za narty oddaliście tylko połowę?
        brak zwrotu pieniędzy
        zapasowa bateria
        formularz zwrotu
        uszczelka
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
        Zrezygnowałam z abonamentu w sierpniu, mam maila z potwierdzeniem. We wrześniu i październiku dalej ściągnęliście po 39,99 z karty. Nie wiem, czy rozmawiam z botem, ale proszę to w końcu zatrzymać.
        Kod do logowania nie przychodzi na mój numer od niedzieli. Zmieniłem operatora, numer ten sam. Próbowałem przez mail, też nic. Mam tam wszystkie polisy rodziny i nie mogę wejść.
        Chcę usunąć konto ojca, który zmarł w maju. Dalej dostaje od was esemesy z promocjami i mama za każdym razem płacze. Nie znam jego hasła. Jakie dokumenty trzeba przesłać?
        Robot kupiony u was w lutym, gwarancja dwa lata. Odpadło koło, a w zgłoszeniu system chce numer seryjny, który starł się na spodzie. Mam tylko fakturę. Jak mam wysłać zgłoszenie?
        Wyjeżdżamy na pół roku do córki do Kanady. Pompa ciepła i zmywarka będą stały nieużywane. Czy trzeba spuścić wodę i wyłączyć prąd, czy zostawić coś na podtrzymaniu?
        Złożyłem podanie o pracę w waszym magazynie w Strykowie na stanowisko operatora wózka. Formularz przyjął CV, a potem nie przyszło żadne potwierdzenie. Minęły trzy tygodnie. Czy rekrutacja jeszcze trwa?
        Reklamowałem buty trekkingowe, podeszwa odkleiła się na Babiej Górze po czterech wyjściach. Odrzuciliście z powodu normalnego zużycia. Nie zgadzam się z tym. Do kogo mogę się odwołać i w jakim terminie?
        Ktoś loguje się na moje konto z Wietnamu, dostałam dwa maile o nowym urządzeniu. Zmieniłam hasło, a po godzinie znowu. Mam tam zapisaną kartę. Co robić i jak wylogować wszystkich?
        Wybieram się do waszego oddziału w Lublinie na Krakowskim Przedmieściu, żeby wymienić dowód w systemie. Google pokazuje do 18, a na drzwiach wisi kartka do 15. To do której jesteście?
        Karnet na siłownię miałam zamrożony od 1 marca z powodu złamanej nogi, zaświadczenie wysłane. Klub twierdzi, że go nie dostał. Chcę rozwiązać umowę całkiem. Jaki jest okres wypowiedzenia?
        Ubezpieczyciel przysłał decyzję odmowną, zalanie łazienki rzekomo przez zaniedbanie. Hydraulik napisał, że pękła rurka fabrycznie. Mam zdjęcia i rachunek na 4300. Ile mam czasu na odwołanie?
        Chciałbym dowiedzieć się, jakie dane o mnie trzymacie i komu je przekazujecie. Po zakupie wózka zaczęły dzwonić do mnie trzy obce firmy. Nie wyrażałem na to żadnej zgody. RODO obowiązuje też was.
        Okres próbny miał trwać 30 dni, a po 14 pobrało opłatę za cały rok, 359 zł. Nie dostałam żadnego przypomnienia. Chcę anulować i odzyskać pieniądze, nawet nie otworzyłam aplikacji.
        Kot zjadł kabel od waszej lampy i wtyczka jest do niczego. Wiem, że to nie podlega gwarancji. Czy serwis naprawi to odpłatnie i gdzie w okolicach Wrocławia mogę zawieźć?
        Mamy czujnik dymu z 2015 roku, działa, bateria nowa. Sąsiad mówi, że po dziesięciu latach trzeba wymienić, nawet jak pika. To prawda czy legenda? Pytam ogólnie, bo nigdzie o tym nie piszecie.
        Konto firmowe zablokowane po tym, jak księgowa trzy razy wpisała stary PIN. Formularz odblokowania wymaga telefonu byłego wspólnika. Jutro wypłaty dla siedmiu osób. Jak to odblokować dzisiaj?
        Złożyłem reklamację na niedziałający podgrzewacz w akwarium, przez który padły mi dwie skalary. Odpowiedź miała być w 14 dni. Zgodnie z ustawą brak odpowiedzi znaczy uznanie, zgadza się?
        Chcę wypowiedzieć umowę na prąd, bo sprzedaliśmy mieszkanie 20 listopada. Nowi właściciele mają swoją firmę. Co wysłać, skan aktu czy protokół ze stanem licznika? I od kiedy przestanę płacić?
        Jak przechowywać zimą hulajnogę i akumulator, jeśli balkon nie jest ogrzewany, a w piwnicy wilgoć? Trzymać naładowany do pełna czy na połowie? W książeczce jest o tym jedno zdanie po angielsku.
        Nauczycielka z kursu angielskiego trzeci raz nie pojawiła się na zajęciach. Biuro milczy. Chciałbym złożyć oficjalną skargę, tylko nie wiem, na jaki adres i czy musi być na papierze.
        Co ile lat wymienia się kask rowerowy, jeżeli nie miał żadnego wypadku? Mój ma sześć i wisi na słońcu w garażu. Zdania w internecie są podzielone, więc pytam producenta.
        Kto rozpatruje reklamacje i gdzie wysłać uszkodzony czajnik?
        Anulowałem subskrypcję w maju, a opłaty schodzą dalej co miesiąc.
        Czy gwarancja przechodzi na mnie, jeśli kupiłem sprzęt od kolegi?
        SMS z kodem weryfikacyjnym przychodzi dopiero, gdy kod jest już nieważny.
        Jak trwale skasować konto razem z całą historią zakupów?
        Czy infolinia pracuje w Boże Ciało i w długi weekend?
        Czy szukacie kogoś na pół etatu do obsługi klienta?
        Jak zabezpieczyć ekspres przed zimą w nieogrzewanym domku?
        Czy serwis przyjeżdża do domu, czy muszę nadać pralkę paczką?
        Czy mogę zrezygnować z umowy zawartej przez telefon w ciągu 14 dni?
        Skąd macie mój numer i dlaczego dzwonicie z ofertą?
        Po jakim czasie wygasa ważność nieotwartego kremu z filtrem?
        Jak prawidłowo utylizować zużytą baterię z roweru elektrycznego?
        Jaka temperatura wody jest najlepsza dla bojownika?
        Jak odzyskać login, jeśli nie mam dostępu do starej poczty?
        Czy naprawa pogwarancyjna ma jakąś gwarancję i na ile?
        Czy rezygnacja z newslettera usuwa też moje dane z bazy?
        Na kiedy umówić przegląd kotła, żeby nie stracić gwarancji?
        gwarancja
        zwrot pieniędzy
        usuń konto
        godziny otwarcia
        reklamacja
        kod logowania
        praca
        serwis w Warszawie
        odstąpienie od umowy
        przechowywanie zimą
        rodo
        Pompa w ekspresie padła po 20 miesiącach. Serwis w Gdańsku przyjął go 2 marca i obiecał 14 dni roboczych. Dziś 11 kwietnia, nikt nie odbiera. Czy należy mi się sprzęt zastępczy?
        Wypowiedziałam umowę na telefon listem poleconym w lipcu, mam zwrotkę. Dalej przychodzą faktury, teraz już z odsetkami i groźbą windykacji. Nie zamierzam płacić za coś, czego nie używam.
        Aplikacja do logowania wymaga kodu z tokena, a token wpadł mi do Wisły razem z kajakiem. Nowy mogę zamówić dopiero po zalogowaniu. Jak mam się zalogować bez niego?
        Usunęłam konto w czerwcu, wczoraj dostałam maila z życzeniami urodzinowymi i moim pełnym imieniem. Czyli niczego nie usunęliście. Proszę o pisemne potwierdzenie skasowania danych, albo skarga do urzędu.
        Jaka jest różnica między gwarancją a rękojmią? Kupiłem drukarkę na firmę, po 13 miesiącach padła głowica. Sprzedawca odsyła do producenta, producent do sprzedawcy, a ja stoję pośrodku.
        Zostawiłam parasol i czapkę dziecka w pociągu waszej spółki, relacja Lublin, Warszawa, 7:12, wagon 5. Biuro rzeczy znalezionych ma numer, który nie istnieje. Gdzie tego szukać?
        Rower elektryczny zostaje w Polsce, my lecimy do Australii na osiem miesięcy. Czy akumulator wytrzyma bez ładowania? Mam szwagra, który może zajrzeć raz w miesiącu, tylko nie wiem, co ma robić.
        Przyszedł rachunek za gaz na 1890 zł za dwa miesiące, a dom stał pusty, bo byliśmy w sanatorium. Stan licznika podałam przez stronę. Kto może to sprawdzić i czy muszę już płacić?
        Aplikowałam na stanowisko doradcy w salonie w Opolu. Rozmowa poszła dobrze, miała być odpowiedź w tydzień. Minął miesiąc, a ogłoszenie nadal wisi. Do kogo w kadrach mogę zadzwonić?
        Zegarek po sześciu miesiącach ma zaparowaną tarczę, chociaż WR50. W salonie powiedzieli, że pewnie kąpałam się w saunie. Nie byłam w saunie od lat. Jak złożyć odwołanie od takiej opinii?
        Chcę zrezygnować z dostaw karmy, pies odszedł w niedzielę. Następna paczka ma wyjść w czwartek i już ją obciążyliście. Proszę o zatrzymanie. Nie mam siły dzwonić na infolinię.
        Hasło zmieniałam trzy razy w tym tygodniu. Za każdym razem po wylogowaniu mówi, że nieprawidłowe. Przepisuję z kartki, duże litery sprawdzone. Jutro mija termin złożenia wniosku o świadczenie.
        Wykupiłem pakiet serwisowy na kocioł, w cenie dwa przeglądy. Jeden był w październiku zeszłego roku, drugiego nikt nie proponował i umowa się skończyła. Przepadł czy mogę go jeszcze zrealizować?
        Pracownik w punkcie w Rybniku nakrzyczał na moją 80-letnią mamę, bo nie umiała podpisać na tablecie. Mam jego imię z plakietki. Chcę, żeby ktoś się tym zajął, i oczekuję przeprosin.
        Gdzie oddać zużyte wkłady z filtra do wody, żeby trafiły do recyklingu? W gminie mówią zmieszane, na opakowaniu jest strzałka. Wasz sklep podobno kiedyś zbierał.
        Po stłuczce na rondzie sprawca podał waszą polisę, ale na stronie wychodzi, że wygasła. Mam zdjęcia, oświadczenie i wgnieciony bok. Czy mimo to zgłaszać u was, czy w swojej firmie?
        Konto w waszej grze zbanowane na 30 dni za rzekome oszustwo. Gram sam, ręcznie, na padzie. Wydałem tam z 600 zł. Odwołanie przez formularz kończy się automatycznym mailem.
        Otrzymałam powiadomienie o wycieku danych z waszego sklepu. Nie ma w nim, czy wyciekł numer karty. Czy powinnam ją zastrzec? Chciałabym też wiedzieć, dlaczego dowiaduję się po dwóch miesiącach.
        Nie było mnie pół roku na siłowni przez dyskopatię, umowa leciała. Mam zwolnienia i wypis. Czy można te miesiące odzyskać albo przenieść? Przy podpisywaniu pan mówił, że bez problemu.
        Kotka zasikała materac, nie wywabia się. Czy zdejmowany pokrowiec da się oddać do pralni waszej firmy? I ogólnie, co działa na taki zapach, ocet, soda, enzymy? Próbowałam już dwóch pierwszych.
        Podpisałem umowę na fotowoltaikę u przedstawiciela w domu, w zeszły wtorek. Żona przeczytała ją dokładnie dopiero teraz i jest przerażona. Ile mam dni na wycofanie się i gdzie to wysłać?
        Odnowiliście mi ubezpieczenie psa bez pytania, ze składką o 40 procent większą. Miał być mail miesiąc wcześniej. Nie ma go nawet w spamie. Chcę to rozwiązać z datą wsteczną.
        Czy w Wigilię odbiera ktoś wasz telefon serwisowy? W zeszłym roku kocioł zgasł nam o 17 i siedzieliśmy w kurtkach do drugiego dnia świąt. Wolę wiedzieć wcześniej, kogo wołać.
        Mam stary bank energii, napuchł jak poduszka i pachnie słodko. Boję się go nawet dotknąć. Co z nim zrobić i gdzie oddać? Leży na razie na balkonie w garnku.
        Czy gwarancja obowiązuje, gdy kupiłam sprzęt we Włoszech?
        Zmieniłam nazwisko po ślubie, co z umową i dowodem?
        Jak zgłosić usterkę, skoro formularz nie przyjmuje zdjęć?
        Dlaczego wciąż dostaję faktury po wyprowadzce?
        Gdzie wysłać wypowiedzenie, na mail czy listem?
        Czy w wakacje wasz salon w Sopocie jest czynny w niedziele?
        Jak zmienić numer telefonu do kodów, jeśli stary nie działa?
        Ile trwa rozpatrzenie szkody po gradobiciu?
        Czy przyjmujecie praktykantów z technikum na wakacje?
        Jak przechować zimą pompę basenową, żeby nie pękła?
        Czy po otwarciu oliwa powinna stać w lodówce?
        Co zrobić z lekami po terminie, oddać u was?
        Ile razy można naprawiać, zanim należy się nowy?
        Jak długo przechowujecie nagrania rozmów i kto ich słucha?
        Ktoś założył konto na mój adres e-mail, proszę je usunąć.
        Czy można zawiesić subskrypcję na trzy miesiące wyjazdu?
        Jaka wilgotność powietrza jest zdrowa w pokoju niemowlaka?
        Czy za zgubioną kartę gwarancyjną wydajecie duplikat?
        rezygnacja z abonamentu
        zapomniane hasło
        kariera
        infolinia
        naprawa pogwarancyjna
        okres gwarancji
        skarga
        rachunek za prąd wyjaśnienie
        zablokowane konto
        wypisanie z listy
        przegląd gwarancyjny
        # integrate marketing
        Czy dostanę coś za polecenie znajomemu?
        program poleceń
        Jak zaprosić koleżankę, żeby obie miały bonus?
        Poleciłam waszą dietę pudełkową siostrze i dwóm koleżankom, wszystkie wpisały mój kod. Miało być po 50 zł za każdą, a na koncie mam dalej zero. Minął już miesiąc.
        Chciałem zaprosić szwagra do banku przez program Poleć znajomego. Link działa tylko na komputerze, w komórce otwiera pustą stronę. Szwagier założył konto bez niego. Dostaniemy te po 100 zł?
        Gdzie widać nagrodę za polecenie i kiedy ją wypłacacie?
        Znajoma zapisała się z mojego linku, a bonusu nie ma.
        nagroda za polecenie
        Zaprosiłam do waszej platformy trzy koleżanki nauczycielki, każda kupiła roczny dostęp. Na stronie obiecany był miesiąc gratis za każdą. Mój abonament kończy się tak samo jak przedtem, 1 września.
        Szwagier poszedł z mojego polecenia na prawo jazdy do was. Mieliśmy obaj dostać po jednej jeździe gratis. On dostał, ja już zdałem dawno. Mogę tę swoją przekazać żonie?
        Ilu znajomych mogę polecić i czy bonusy się sumują?
        Kod polecający mojego brata nie zadziałał przy rejestracji.
        poleć znajomego
        # integrate product
        Nie ma wtyczki do naszego programu księgowego.
        Brakuje integracji ze Slackiem.
        nie współpracuje z moim nowym systemem
        Czemu nie da się tego połączyć z niczym innym?
        Ekspres nie dogaduje się z inteligentnym domem.
        gra nie obsługuje mojego pada
        Wasz czujnik zalania rozmawia tylko z waszą centralką, a ja mam Zigbee i osiem innych czujników różnych marek. Na pudełku jest logo standardu, którego de facto nie obsługuje. Proszę to dorobić.
        Po aktualizacji z 12 listopada integracja z Alexą przestała działać u wszystkich w naszej grupie mieszkańców, 30 mieszkań. Lampy nie reagują na głos, w logach timeout. Kiedy to naprawicie?
        Nie ma żadnej możliwości wyeksportowania przepisów z aplikacji robota kuchennego. Wpisałam ich ponad dwieście przez trzy lata. Nawet drukowania nie przewidzieliście, tylko robienie zrzutów ekranu.
        Aplikacja obsługuje jeden dom i kropka. Mam mieszkanie w Łodzi i domek w Karwi, więc muszę się za każdym razem wylogowywać. Pisałem o tym rok temu i nadal nie ma przełącznika.
        Zamek otworzył się sam, kiedy podłączyłem go do asystenta głosowego, bo zareagował na reklamę w telewizji. Nie było pytania o PIN. Z dwójką dzieci w domu nie mogę tego tak zostawić.
        Po przejściu na wersję 7 wtyczka do Shopify przestała wysyłać zamówienia.
        Brakuje trybu gościa, więc każdy lokator widzi moje nagrania.
        Nie da się dodać więcej niż dwóch kamer do jednego podglądu.
        Od października wasz dodatek do Gmaila prosi o zgodę co kilka minut i nic nie zapisuje. Wszyscy w biurze tak mają, dziewięć osób. Poprzednia wersja działała bez zarzutu przez rok.
        Aplikacja do robota nie pozwala zaprosić nikogo. Dajemy sobie hasło na karteczce na lodówce, a gdy zaloguje się syn, wywala męża. W dzisiejszych czasach konto dla domowników to podstawa.
        Falownik wysyła dane wyłącznie do waszej chmury, a kiedy serwer leży, nie mam nic. Lokalnego interfejsu nie ma żadnego. Konkurencja daje to za darmo od lat. Zróbcie coś.
        Po podłączeniu waszego modułu do mojej instalacji alarmowej syrena wyła o trzeciej w nocy bez powodu. Odłączyłem moduł, spokój. Podłączyłem, znów wyje. Z tą centralą to się zwyczajnie nie lubi.
        Przy imporcie danych ze starej wersji programu wszystkie polskie litery zamieniły się w krzaczki i połowa klientów jest podwójnie. Technik przyznał, że to znany błąd. Znany, a niepoprawiony.
        Od nowej wersji pompa nie reaguje na komendy z systemu domowego.
        Nie istnieje eksport do PDF, tylko do jakiegoś własnego formatu.
        Wasza wtyczka kasuje mi połowę zamówień przy synchronizacji.
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
        Mam abonament na jeden telefon i chcę dołożyć numer dla córki oraz zegarek z eSIM. W panelu widzę tylko nową umowę za pełną cenę. Chodzi mi o dodanie do obecnej, taniej.
        Zaczynałyśmy w dwie, teraz jest nas dziewięć i plan na 5 miejsc nie wystarcza. Umowa roczna do lipca. Czy mogę dokupić cztery stanowiska w środku okresu i zapłacić tylko za pozostałe miesiące?
        Czy mogę przejść z planu solo na rodzinny w trakcie miesiąca?
        Chcę rozbudować instalację o magazyn energii, ile kosztuje dołożenie?
        Umowa na monitoring obejmuje dom. Dobudowaliśmy garaż i warsztat, potrzebne byłyby dwie czujki i kamera. Czy można rozszerzyć obecną umowę i o ile wzrośnie abonament? Nie chcę zaczynać od nowa.
        Kupiłem wersję Home, a po pół roku potrzebuję funkcji z Pro, bo doszły rozliczenia dla klientów. Chciałbym dopłacić różnicę, nie płacić pełnych 899 zł. Na stronie nie ma takiej możliwości.
        Mamy u was miejsce w przechowalni opon, pokrywa dwa samochody. Doszedł trzeci, służbowy żony. Jak go dołożyć i czy dostaniemy fakturę oddzielnie na jej firmę?
        Dokupienie drugiej baterii do roweru, żeby jeździć dalej, jaka cena?
        Jak dołożyć piąte miejsce do rodzinnego pakietu muzyki?
        dodatkowa licencja
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
        Mam u was trzy termostaty i bramkę, wszystko na moim koncie. Żona ma iPhone'a i chce też zmieniać temperaturę. Wysłałem jej zaproszenie z aplikacji, przyszło, a po kliknięciu pisze Link wygasł.
        Kupiłem używanego robota sprzątającego na OLX. Przy dodawaniu wyskakuje, że urządzenie jest przypisane do innego użytkownika. Sprzedawca skasował aplikację i nie odbiera. Jak to odpiąć i przejąć?
        Zmieniłam Samsunga na nowego Pixela i zegarek nie chce się przesiąść. Historia snu i cykli z dwóch lat jest na starym telefonie. Oddaję go w czwartek. Jak to wszystko przenieść?
        Prowadzimy cztery kawiarnie w Trójmieście, każda ma własne konto w waszym systemie kasowym. Chciałabym widzieć sprzedaż wszystkich w jednym panelu i kopiować menu. Da się je połączyć pod jedną firmą?
        Mamy falownik, pompę ciepła i ładowarkę do auta, każda z inną apką. Słyszałem, że udostępniacie Modbus TCP. Chcę zbierać pomiary w Home Assistant, ale port 502 milczy. Gdzie to włączyć?
        Potrzebuję wyciągnąć wszystkie pomiary pH i temperatury akwarium z ostatniego roku do arkusza, bo piszę pracę o tym. W aplikacji widzę tylko wykres z tygodnia. Czy jest eksport?
        Wyprowadzam się i zostawiam nowym właścicielom cały inteligentny dom, 22 moduły i centralkę. Chcę oddać im pełny dostęp, a swoje dane usunąć. Jaka jest kolejność, żeby nic nie przestało działać?
        Babcia ma kamerę w salonie i chcemy, żeby cała rodzina mogła podglądać, w sumie sześć osób. Teraz zaglądamy na jednym haśle i ciągle nas wyrzuca. Jak dodać pozostałych bez prawa kasowania nagrań?
        Korzystam z waszego programu do faktur, a sklep mam na WooCommerce. Przepisuję ręcznie 40 zamówień dziennie. Znalazłem wtyczkę, wkleiłem klucz, dostaję błąd 401. Co robię nie tak?
        Dokupiliśmy drugi oczyszczacz, ten sam model, do pokoju bliźniaków. Pierwszy działa w aplikacji, a drugi się nie dodaje, bo pisze, że nazwa zajęta. Chcemy, żeby włączały się razem.
        Chcę, żeby światła w salonie przygasały, gdy włączam film na waszym projektorze. Asystent Google widzi lampy, projektora nie. Połączyłem konta dwa razy. Brakuje jakiegoś zezwolenia czy czego?
        Syn wyjechał na studia do Wrocławia i chce korzystać z naszego pakietu filmowego. Przy logowaniu prosi go o potwierdzenie z domowego routera. Czy konto może działać w dwóch miejscach?
        Przechodzimy do was z innego biura rachunkowego. Mamy 7 lat danych w plikach XML i kartotekę 1200 kontrahentów. Import przyjął 340, resztę odrzucił bez listy błędów. Jak to wczytać do końca?
        Mój e-bike zapisuje trasy tylko w waszej aplikacji, a cała ekipa z klubu siedzi na Stravie. Połączyłam konta w ustawieniach, zielony ptaszek jest, ale przejazdy się nie pojawiają od tygodnia.
        Potrzebuję dać księgowej wgląd w konto firmowe, bez możliwości robienia przelewów. W oddziale kazali zrobić to online, online odsyłają do oddziału. Czy jest jakaś rola tylko do odczytu?
        Drukarka 3D stoi w szkole, a pliki przygotowujemy w domach. Chcielibyśmy wysyłać je zdalnie i oglądać podgląd. Działa to tylko w tej samej sieci. Czy da się puścić przez chmurę dla całej klasy?
        Uczęszczamy na kurs całą firmą, 17 osób. Dział kadr chce, żeby wyniki testów same trafiały do naszego systemu HR. Macie jakieś API albo chociaż cotygodniowy plik? Dokumentacji na stronie nie znalazłem.
        Po rozwodzie chcę odłączyć byłego męża od kamery i zamka w drzwiach. Konto było na jego maila, sprzęt jest mój i mam faktury. Nadal dostaje powiadomienia, kto wchodzi. Jak przejąć to na siebie?
        Sprzedałem samochód, a aplikacja wciąż pokazuje jego położenie i poziom paliwa. Nowy właściciel prosi, żeby mu przekazać cyfrowy kluczyk. Klikam Usuń pojazd i wyskakuje błąd serwera.
        Rodzice mają waszą nianię jako podgląd wnuka, my tę samą u siebie. Jak dodać kamerę z ich domu do naszej aplikacji, żeby wieczorem móc ją otworzyć? Każda jest w innej sieci.
        Tablet padł, kupiliśmy nowy, i teraz aplikacja do nauki czytania zaczyna od zera. Córka miała 140 gwiazdek i jest rozpacz. Postępy są w chmurze czy przepadły razem ze starym?
        Ekspres w biurze ma chodzić z aplikacji dla wszystkich, a paruje się wyłącznie z telefonem sekretarki. Gdy idzie na urlop, nikt nie zmieni mocy kawy. Ile telefonów można podpiąć?
        Kupiliśmy dom z pompą ciepła po poprzednich lokatorach. Ich aplikacja dalej widzi nasze temperatury, a my nie widzimy nic. Instalator już nie istnieje. Jak przepisać urządzenie na nasze nazwisko?
        Mam u was polisę na auto, mieszkanie i psa, każda na innym loginie, bo brałam je w różnych latach. Chciałabym mieć wszystko w jednym miejscu. Dwa razy prosiłam o scalenie.
        Przenoszę numer z waszej sieci na kartę eSIM w nowym telefonie, bo tacka w starym jest pęknięta. Skanuję kod QR, telefon pisze Nie można dodać planu. Kod można użyć tylko raz?
        Wracam z pracy o różnych porach i chcę, żeby ogrzewanie włączało się, gdy telefon zbliża się do domu. Mąż ma swój telefon i wtedy wszystko się gryzie. Jak ustawić to dla dwojga?
        Jak dodać mamę jako drugiego opiekuna w aplikacji kamery?
        Czy oczyszczacz da się włączać przez Home Assistant bez chmury?
        Jak przepisać rower w aplikacji na kogoś, komu go sprzedałam?
        Czy mogę sterować dwoma akwariami z jednego telefonu?
        Jak pobrać historię wszystkich transakcji do pliku csv za pięć lat?
        Nowa drukarka 3D nie pojawia się obok starej na liście urządzeń.
        Jak podłączyć termostat do Apple HomeKit, gdy zgubiłem naklejkę z kodem?
        Gdzie znajdę dokumentację API i limity zapytań na minutę?
        Jak przenieść ustawienia i mapy pięter ze starego robota na nowy?
        Czy babysitterka może dostać jednorazowy kod do zamka na sobotę?
        Jak połączyć konto lojalnościowe z kontem mojej żony, żeby zbierać razem?
        Kupiony z drugiej ręki zegarek prosi o PIN poprzedniego właściciela.
        Jak zsynchronizować terminy z platformy z kalendarzem Outlook całego zespołu?
        Jak ustawić kilka oddziałów w jednym programie magazynowym?
        Czy głośnik w kuchni może grać to samo co ten w łazience?
        Jak nadać wnukom dostęp do albumu bez zakładania im konta?
        Jak zalogować się na nowym laptopie, nie tracąc projektów ze starego?
        Czy bramka z piwnicy obsłuży też czujniki w domku obok?
        smart home
        drugie urządzenie
        dostęp dla rodziny
        nowy telefon
        eksport danych
        API dokumentacja
        home assistant
        zmiana właściciela
        kilka lokalizacji
        Google Home
        konto współdzielone
        import z excela
        zapier
        przeniesienie licencji
        Prowadzę trzy apartamenty na wynajem w Kołobrzegu i w każdym jest wasz zamek. Chcę, żeby kod dla gościa generował się po rezerwacji na Bookingu. Na razie robię to ręcznie nawet w nocy.
        Chłopak dostał ode mnie moją starą hulajnogę, ja kupiłam nowszą. Nie może jej dodać, bo widnieje na moim koncie, a po usunięciu u mnie dalej pisze Zajęte. Co jeszcze odpiąć?
        Mam pompę ciepła i fotowoltaikę i chciałbym, żeby pompa grzała wodę, kiedy jest nadwyżka. Jest w niej złącze SG Ready. Elektryk pyta, które piny i czy sterować z falownika, czy przekaźnikiem.
        Zgubiłam telefon nad jeziorem i kupiłam drugi. Aplikacja z kartą lojalnościową, kuponami i kodami wymaga potwierdzenia na starym. Numer mam już odzyskany. Jak przenieść wszystko bez tamtego aparatu?
        Syn i córka mają po jednym czytniku, a książki są tylko na moim. Kupiłam ich z dwieście. Czy mogą czytać je u siebie i żeby nie widzieli moich kryminałów?
        Nasza poradnia używa waszego kalendarza, a laboratorium innego systemu w standardzie HL7. Recepcja przepisuje wyniki palcem. Ile kosztuje i jak długo trwa spięcie tych dwóch? Kto to robi, wy czy my?
        Klient chce dostawać stany magazynowe co godzinę przez FTP w formacie XML. W ustawieniach widzę tylko ręczne pobieranie. Czy jest gdzieś harmonogram, czy mam kogoś prosić o skrypt?
        Oboje z żoną mamy opaski, ale chcielibyśmy robić wspólne wyzwania i widzieć swoje kroki. Dodałem ją do znajomych, ona mnie, a ranking pusty. Ona ma iOS, ja Androida.
        Kupiliśmy kamerę do drugiego domu, pod Augustowem. Internet tam z modemu LTE, inny niż w Warszawie. Przez aplikację widzę dom pierwszy, a po dodaniu drugiego znika pierwszy. Jak mieć oba?
        Przejęłam po koleżance prowadzenie strony stowarzyszenia. Ona jest jedynym administratorem i od marca w Peru. Mam upoważnienie zarządu i statut. Czy możecie przepisać prawa właściciela na mnie?
        Nasz e-sklep sprzedaje na Allegro i u siebie. Wasz program kurierski drukuje etykiety tylko z jednego. Chciałabym, żeby jedno i drugie wpadało do wspólnej kolejki. Wersja 3.8, abonament Plus.
        Radio kuchenne odtwarza Spotify z mojego konta, choć mąż wybiera swoje playlisty. Potem mam w polecanych samo disco polo. Jak przypiąć oba konta, żeby każde działało osobno?
        Zostałam wolontariuszką w schronisku i chcemy, żeby pięć osób wprowadzało dane do waszej aplikacji adopcyjnej. Darmowy plan pozwala jednej. Jak dodać kolejne, żeby każda widziała tylko swoje zwierzęta?
        Mam smart gniazdka u siebie i u rodziców, razem dziewięć. Chciałbym widzieć zużycie z obu mieszkań na jednym wykresie, a przy okazji pobrać to do Excela. Jest wykres miesięczny, bez pobierania.
        Wasz system rozlicza godziny pracy, a płace robimy w Symfonii. Do tej pory kadrowa przepisywała tabelę co miesiąc, 60 osób. Czy plik z ewidencją da się wygenerować w odpowiednim układzie kolumn?
        Przyszła nowa bramka, stara padła od pioruna. Mam 31 urządzeń, sceny i harmonogramy, robione dwa lata. Kopia zapasowa jest w chmurze z zeszłego tygodnia. Jak ją wgrać do tej nowej?
        Dziadek ma ciśnieniomierz z bluetoothem i chce, żeby wyniki szły do mnie i do jego kardiologa. Na razie fotografuje ekran i śle mi MMS-em. W aplikacji jest jakaś ikonka udostępniania, wyszarzona.
        Podnajmuję biurko w coworkingu i chcę wydrukować na waszej drukarce z prywatnego tabletu. Recepcja dała kod do sieci gości, a drukarka jest w sieci biurowej. Jak to połączyć, żeby nie psuć zabezpieczeń?
        Auto kupione z komisu ma waszą aplikację przypisaną do kogoś z Niemiec. Widzi moją lokalizację i może otworzyć drzwi. Mam umowę i dowód rejestracyjny. Proszę, odłączcie tę osobę jeszcze dziś.
        Na siłowni wasze maszyny zapisują treningi na kartę, a ja wszystko trzymam w Garmin Connect. Pobrałam plik, rozszerzenie .twk, nic go nie otwiera. Da się go przerobić na coś normalnego?
        Chcę spiąć nasz ekspres biurowy z systemem rozliczeń, żeby każdy płacił za swoją kawę kartą wejściową. Urządzenie ma port MDB. Dokumentacji brak, sprzedawca pierwszy raz o tym słyszy.
        Konto w waszym banku jest moje, a rachunki płacimy wspólnie z partnerem. Nie jesteśmy małżeństwem. Czy mogę dodać go jako współposiadacza przez aplikację, czy idziemy oboje do oddziału?
        Mąż zmarł, a jego telefon miał wszystkie hasła do systemu ogrzewania. Ja nigdy się tym nie zajmowałam. Chciałabym to przepisać na siebie i na syna, który mieszka za granicą. Od czego zacząć?
        Drukuję w 3D z dwóch komputerów, jeden na Linuksie. Na Windowsie profile filamentów mam dopieszczone. Jak je przerzucić na drugi? Kopiowałam folder z Dokumentów, program ich nie widzi.
        Rozwozimy obiady i mamy ośmiu kierowców, każdy ze swoim telefonem. Chcę, żeby trasy z waszego planera wpadały im od razu do nawigacji. Teraz wysyłam zrzuty na WhatsAppie i ktoś zawsze jedzie źle.
        Jak podpiąć drugi pilot do tej samej rolety?
        Czy kilka osób może edytować jedną listę zakupów naraz?
        Jak przenieść playlisty i ulubione z konkurencyjnej aplikacji?
        Czy czujnik CO2 można dodać do aplikacji innej firmy?
        Jak wylogować zgubiony tablet i zostawić resztę urządzeń?
        Jak dać opiekunce wgląd w karmienie dziecka na jej telefonie?
        Kupiłem mieszkanie z waszą wideodomofonową instalacją, jak przejąć konto?
        Czy da się wysyłać raport z kasy codziennie na maila szefa?
        Jak połączyć głośniki z dwóch pokojów w jedną grupę?
        Zegarek dziecka ma widzieć i mama, i tata, jak to zrobić?
        Jak pobrać wszystkie swoje zdjęcia, zanim zamknę chmurę?
        Jak odtworzyć kopię rozmów na nowym iPhonie?
        Czy API zwraca też historię cen z zeszłego roku?
        Oczyszczacz nie pokazuje się w Google Home po połączeniu kont.
        Jak oddać karnet siostrze na resztę roku?
        Jak ustawić dwie drukarki w jednej sieci, żeby się nie myliły?
        Jak podłączyć ładowarkę samochodową do licznika dynamicznej taryfy?
        Czy mogę zarządzać pięcioma salonami z jednego loginu?
        apple homekit
        dodać użytkownika
        przeniesienie konta
        używany, zablokowany
        kopia zapasowa
        matter
        dwa domy jedna aplikacja
        webhook
        parowanie drugiego pilota
        uprawnienia zespołu
        połączenie z excelem
        garmin connect
        przepisanie umowy
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
        Dziękuję pani Kasi za wczorajszą rozmowę, bardzo mi pomogła. Życzę dużo zdrowia i spokojnych świąt dla całego zespołu.
        Dzień dobry, dzień dobry
        Szanowni Państwo, oferujemy bazę 50 tysięcy firm z branży budowlanej w promocyjnej cenie. Proszę o kontakt z działem marketingu.
        Jestem na urlopie do 24 lipca. W pilnych sprawach proszę pisać do Marka Wójcika. Ta wiadomość została wygenerowana automatycznie.
        są jakieś wieści?
        pilne
        I co z moją sprawą?
        Halo
        Cześć Aniu, wyślij mi zdjęcia z wesela, bo mama prosi. Buziaki, Gosia
        Próba wysłania formularza, proszę nie odpowiadać.
        Jesteście bandą złodziei i tyle w temacie.
        żenada
        Najlepsza firma na rynku, pięć gwiazdek, bez dwóch zdań.
        Kocham was!
        Gratuluję nagrody, zasłużyliście.
        Witam serdecznie, piszę do państwa w sprawie, o której wspominałem.
        Ktoś mi odpisze?
        Odpowiedzcie wreszcie
        Wygrałeś iPhone'a! Kliknij w link i odbierz nagrodę w ciągu 24 godzin.
        Kredyt w 15 minut bez zaświadczeń, zadzwoń teraz.
        Zwiększymy ruch na Waszej stronie o 300 procent, bezpłatny audyt SEO.
        Sprzedam działkę budowlaną pod Otwockiem, 1200 metrów, media w drodze.
        Panie Tomku, proszę oddzwonić w sprawie tej uchwały wspólnoty.
        Przepraszam, chyba pomyliłem adres mailowy.
        To do kogoś innego, sorry.
        qwerty
        Witam
        Nadal czekam.
        Trzeci raz piszę.
        Dzięki, działa, zamykamy temat.
        Udało się, jednak sam sobie poradziłem, przepraszam za kłopot.
        Super obsługa, pozdrowienia dla pana z infolinii.
        Okej, rozumiem.
        Jasne
        Tak
        Nie, dziękuję.
        Może być.
        Do widzenia
        Miłego weekendu
        Wszystkiego najlepszego z okazji dziesięciolecia firmy!
        Dobranoc
        Przesyłam skan zgodnie z prośbą, w razie czego jestem pod telefonem.
        W załączniku podpisany dokument.
        Zdjęcie 1, zdjęcie 2
        Numer telefonu 601 234 567, Kowalska
        Patrz wyżej.
        Tak jak pisałam wczoraj.
        Chodzi o to samo co ostatnio.
        Pan wie, o co chodzi.
        Mam sprawę
        Czy mogę o coś zapytać?
        Potrzebuję pomocy
        Jest problem.
        Coś tu nie gra.
        bez komentarza
        Masakra
        Ludzie, ogarnijcie się.
        Pozdrowienia z Helu, pogoda dopisuje, morze ciepłe.
        Mój kot was pozdrawia, miau.
        Legia mistrz
        haha dobre
        Ile masz lat, bocie?
        Opowiedz mi dowcip.
        Szukam chłopaka, lat 30, Śląsk
        Doładuj portfel kryptowalut i podwój swoje oszczędności już dziś.
        Agencja eventowa zaprasza do współpracy przy imprezach integracyjnych.
        Jesteśmy producentem opakowań kartonowych i chcielibyśmy przedstawić ofertę.
        Automatyczna odpowiedź: biuro nieczynne z powodu inwentaryzacji.
        Wiadomość nie mogła zostać dostarczona, skrzynka odbiorcy jest pełna.
        Wysłane z mojego iPhone'a
        Właśnie miałam pisać, a już przyszła odpowiedź, dziękuję.
        Dam znać w przyszłym tygodniu.
        Jeszcze się zastanowię, dziękuję za informacje.
        Witajcie
        Dzięki wielkie, jesteście najlepsi!
        Kup tanie zegarki, wysyłka gratis, www.zegarki-super.example
        Czy są jakieś nowości?
        To nie ten adres, szukam urzędu gminy.
        Aha
        """
}
