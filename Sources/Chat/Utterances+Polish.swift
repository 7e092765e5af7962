extension Utterances {
    /// What people type in Polish, below the command that it means.
    static let polish = #"""
        gaps
          pierwsza dziesiątka po angielsku
          luki z tego miesiąca
          luki z zeszłego tygodnia
          luki od października
          jakie luki były w zeszłym kwartale
          pierwsza dziesiątka luk
          pierwsza dziesiątka w tym tygodniu
          o co pytają klienci, na co nasze treści nie odpowiadają
          na które pytania nie odpowiadamy
          o co pytają, a my nie odpowiadamy
          pierwsze dziesięć luk
          co powinniśmy napisać
          co teraz pisać
          czego nie ma w pomocy
          na co nie mamy odpowiedzi
          jakich odpowiedzi brakuje klientom
          klienci pytają, a my milczymy
          co klienci chcą wiedzieć, a czego nie ma na stronie
          co mam teraz napisać
          nad czym pracować dalej
          jakie teksty warto dopisać
          nieopisane tematy
          recenzje bez odpowiedzi
          zgłoszenia bez odpowiedzi w bazie
          braki w FAQ
          czego nam jeszcze nie udało się wyjaśnić
          lista luk
          top 10 luk po rosyjsku
          których artykułów nie mamy po angielsku
          czego brakuje
          czego brakuje w naszych treściach
          czego nam brakuje
          pokaż luki
          pokaż mi luki w treści
          wypisz luki
          gdzie mamy dziury w FAQ
          o co ludzie pytają, a nie mamy o tym artykułu
          pytania bez odpowiedzi
          na które pytania nie ma odpowiedzi w pomocy
          czego klienci nie mogą znaleźć na stronie
          pytania bez odpowiedzi po niemiecku
          pięć największych luk
          daj 10 najważniejszych luk z zeszłego tygodnia
          o czym mam napisać
          co napisać najpierw
          jakich artykułów potrzebujemy
          jakie artykuły powinniśmy opublikować
          jakich treści nie mamy
          co nie jest jeszcze opisane
          czego nie opisaliśmy
          czego nie wyjaśniają nasze strony
          o czym jeszcze nie pisaliśmy
          co jest bez odpowiedzi w opiniach
          tylko luki ze zgłoszeń
          na co nie odpowiedzieliśmy w zeszłym tygodniu
          czego brakuje klientom przy odbiorze paczki
          największe braki
          jakie mamy braki w bazie wiedzy
          co zostało do zrobienia
          których tematów nie pokrywamy
          gdzie nasza dokumentacja zawodzi
          luki po angielsku poproszę
          pięć najgorszych luk po polsku w tym miesiącu
          top 3 po niemiecku w tym kwartale
          dziesiątka najważniejszych po rosyjsku
          od czego zacząć pisanie
          za co się zabrać w pierwszej kolejności
          jakie tematy wziąć na warsztat
          szukam pomysłów na nowe artykuły
          masz jakieś pomysły na teksty
          potrzebuję tematów do pisania
          co wpisać do planu treści
          co warto napisać w tym tygodniu
          gdzie nasza baza wiedzy ma białe plamy
          pokaż białe plamy
          jakie luki są najpilniejsze
          która luka boli nas najbardziej
          proszę pokazać luki
          proszę o listę brakujących artykułów
          chciałabym zobaczyć otwarte luki
          chciałbym wiedzieć, czego nie mamy na stronie
          mogę prosić o pięć największych luk
          pokażesz mi, czego brakuje w pomocy
          wypisz brakujące artykuły
          wymień tematy, których nie opisaliśmy
          czego klienci szukają na próżno
          czego ludzie szukają i nie znajdują
          których odpowiedzi klienci nie znajdą na stronie
          na jakie pytania nie mamy strony
          na co nikt jeszcze nie odpowiedział na stronie
          o czym w ogóle nie ma u nas tekstu
          które pytania zostają bez odpowiedzi
          jakie pytania pozostawiamy bez odpowiedzi
          co jest słabo opisane
          gdzie zostawiamy klienta bez pomocy
          gdzie dokumentacja milczy
          jakie nowe artykuły najbardziej by pomogły
          co by nam oszczędziło najwięcej zgłoszeń
          braki z wyszukiwarki w tym kwartale
          luki klientów plan=premium
          czego brakuje użytkownikom platform=android
          pytania bez odpowiedzi od klientów z country=poland
          same luki z recenzji
          luki na etapie konfiguracji
          zaległości w treściach
          czego klient u nas nie doczyta
          ludzie odchodzą z kwitkiem, bo strona o tym milczy
          gdzie odwiedzający zostaje z niczym
          na czym klienci się u nas odbijają, bo nic nie napisaliśmy
          co wypadałoby uzupełnić
          jakie instrukcje trzeba dopisać w pierwszej kolejności
          copywriterka pyta, co ma na warsztacie w tym tygodniu
          redaktor czeka na zlecenia, jakie tematy mu dać
          mam wolne popołudnie, o czym siąść i napisać
          mam dwie godziny na pisanie, co da najwięcej
          szef chce listę brakujących treści
          kierowniczka pyta, czego nie ma w centrum pomocy
          wskaż najsłabsze miejsca naszej dokumentacji
          słabe punkty bazy wiedzy
          gdzie poradnik ma niedociągnięcia
          niedostatki w treściach, od najgorszego
          czego w poradnikach brak
          puste miejsca w FAQ
          niezaspokojone potrzeby informacyjne klientów
          na jakie informacje jest zapotrzebowanie, a my ich nie dajemy
          na co jest popyt, a nie ma tekstu
          jakie zagadnienia przemilczeliśmy
          co przeoczyliśmy w instrukcjach
          jakie kwestie pominęliśmy na stronie
          zaniedbane tematy poproszę
          gdzie leżymy z treścią
          co w pomocy kuleje
          co trzeba nadrobić w artykułach
          którą dziurę łatać najpierw
          załatajmy coś, co jest najpilniejsze
          jaki wpis odciążyłby infolinię
          jakim tekstem uciszylibyśmy telefony
          co napisać, żeby ludzie przestali dzwonić
          w czym klient musi dzwonić, bo sam nie znajdzie
          przy czym użytkownik nie poradzi sobie bez konsultanta
          czego brakuje osobom, które szukają same
          z jakimi sprawami zostawiamy ludzi samych sobie
          co pozostaje niewyjaśnione
          rzeczy, których nigdzie nie tłumaczymy
          czego nie tłumaczymy wystarczająco
          co opisaliśmy po łebkach
          gdzie nasze wyjaśnienia są zbyt skąpe
          propozycje nowych wpisów, uszeregowane
          lista rzeczy do napisania
          backlog dla redakcji
          co polecasz napisać w następnej kolejności
          doradź, jaki temat podjąć
          poleć trzy tematy na blog pomocy
          na czym się skupić przy tworzeniu treści
          gdzie wysiłek redakcji najbardziej się zwróci
          jakich wyjaśnień ludzie się nie doczekali
          wyszukiwania, które kończą się niczym
          szukane hasła bez trafień w pomocy
          czego brakuje po ukrainsku
          czego nie ma po niemiecku, a o co pytają
          luki w tresci z ostatniego kwartalu
          nieodpowiedziane pytania
          czy coś pilnie brakuje w naszej pomocy
          czy są jakieś nowe braki od wczoraj
          ile mamy nieopisanych spraw
          najdotkliwsze braki proszę
          luki ze szkicem
          luki, które mają szkic
          które luki mają szkic
          jakie luki są naszkicowane
          luki z gotowym szkicem
          pokaż luki ze szkicem
          lista luk, do których jest szkic
          do czego mamy już szkice
          zaakceptowane luki
          luki zaakceptowane
          pokaż zaakceptowane luki
          jakie luki są zaakceptowane
          które luki zostały zaakceptowane
          zatwierdzone luki
          luki, na które się zgodziliśmy
          sprawdzone luki
          które luki są już sprawdzone
          luki ze sprawdzonym szkicem
          co jest sprawdzone, a jeszcze nie na stronie
          odrzucone luki
          pokaż odrzucone luki
          co odrzuciliśmy
          luki, które ktoś odrzucił
          opublikowane luki
          które luki są opublikowane
          zamknięte luki
          pokaż luki zamknięte w zeszłym miesiącu
          które luki wróciły
          ponownie otwarte luki
          które luki są nadal otwarte
          tylko otwarte luki
          ktore luki sa zaakceptowane
          luki w stanie sprawdzone
          stan odrzucone, pokaż listę
          gdzie nasza pomoc zostawia ludzi samych
          w czym nasze strony zawodzą
          luki od 3 do 9 października
          jakie luki wyszły w maju
          luki, które doszły w ostatnim miesiącu
          luki?
          braki?
          dziury?
          czegoś brakuje?
          co się pali
          co boli najbardziej
          daj liczby, gdzie zawodzimy klientów
          no to co dziś piszę
          jedna luka, ta najważniejsza
          największa dziura w treściach
          najgorsza luka, tylko jedna
          która jedna strona dałaby najwięcej
          nieodpowiedziane z września w csv
          wszystkie luki z zeszłego miesiąca w json
          luki jako html do intranetu
          otwarte pytania w csv, tylko niemieckie
          luki w markdownie proszę
          te bez odpowiedzi, ale drobniej
          luki jeszcze raz, tylko szerzej
          podziel luki drobniej, tylko na chwilę
          szersze grupy luk, na razie
          punkt styku kup: co bez odpowiedzi
          czego brakuje w punkcie styku szukania
          luki w punkcie styku używania
          gdzie samoobsługa nie działa
          co powinno być w pomocy, a nie ma
          na co nikt nie znajduje odpowiedzi
          lista do zrobienia dla redakcji
          trzy tematy do napisania przed piątkiem
          mam godzinę, co warto napisać
          czego my nie mamy
          co mam napisac
          luki które wróciły
          te które wyrzuciliśmy z listy luk, pokaż
          tylko z wyszukiwarki i bez odpowiedzi
          brakujące odpowiedzi od premiery
          dawaj największe braki
          luki z numerami zgłoszeń
          czego my do cholery ludziom nie mówimy
          co tu kurde brakuje
          dla szefa: największe dziury w treściach
          temat na newsletter, którego nie mamy opisanego
          budżet starczy na dwa teksty, które dwa mają to być
        clusters
          pytania z zeszłego miesiąca
          wszystkie pytania z tego roku
          o co pytano od października
          o co pytano w ostatnich dniach
          wszystkie pytania, jakie przyszły
          jakie mamy pytania
          czego dotyczą pytania
          pytania klientów po polsku
          podsumuj, o czym pisali ludzie
          najpopularniejsze pytania
          lista pytań
          o czym jest najwięcej zgłoszeń
          wszystkie tematy z wyszukiwarki
          o co pytają klienci
          o co pytają ludzie
          o co pytają najczęściej
          najczęstsze pytania
          jakie są częste pytania
          pokaż wszystkie pytania
          wypisz klastry
          pokaż klastry
          co się ciągle powtarza
          jakie pytania wracają
          które pytania się powtarzają
          jakie tematy są w opiniach
          główne tematy w tym tygodniu
          top 20 pytań
          co interesuje naszych klientów
          o czym mówią klienci
          o czym do nas piszą
          czego ludzie szukają
          przegląd pytań
          wszystko, o co pytają klienci
          powtarzające się pytania po hiszpańsku
          gorące tematy
          dlaczego ludzie się z nami kontaktują
          czego dotyczą najczęstsze zgłoszenia
          z czym klienci mają problem
          pogrupuj zgłoszenia
          czego chcieli klienci w zeszłym tygodniu
          czego ludzie od nas chcą
          co klienci najbardziej chcą wiedzieć
          o co nas ciągle pytają
          o co pytają w kółko
          o co najczęściej pytano w tym miesiącu
          jakie pytania przychodzą najczęściej
          jakie sprawy zgłaszają ludzie
          jakie problemy powtarzają się w zgłoszeniach
          jakie są typowe pytania
          jakie pytania zadają klienci
          jakie pytania padają
          które pytania padają najczęściej
          z czym ludzie do nas przychodzą
          z czym przychodzą zgłoszenia
          czym żyją nasi klienci
          czym zajmuje się teraz zespół
          co zapycha nam skrzynkę
          co ląduje w naszej skrzynce
          co ludzie wpisują w wyszukiwarkę
          czego szukano w pomocy w tym tygodniu
          najczęstsze wyszukiwania z ostatniego kwartału
          na co narzekają w opiniach
          na co skarżą się klienci
          jak często pada każde pytanie
          pokaż częste pytania
          pokażesz mi wszystkie pytania
          proszę pokazać najczęstsze pytania
          proszę o przegląd pytań z miesiąca
          chciałabym zobaczyć wszystkie pytania
          chcę wiedzieć, o co ludzie pytają
          interesują mnie najczęstsze pytania
          wszystkie pytania, także te z odpowiedzią
          z odpowiedzią czy bez, o co pytają
          ranking pytań według liczby zgłoszeń
          zestaw pytania od najczęstszych
          piętnaście największych klastrów
          największe klastry po polsku
          pytania klientów plan=premium
          o co pytają użytkownicy platform=android
          o co pytają klienci z country=poland
          pytania o zakup
          co się przewija w wiadomościach
          co ludziom leży na sercu
          co klientów nurtuje
          co ich gryzie
          co mają na wątrobie
          o co się dopytują
          o co nas zagadują najczęściej
          z czym do nas dzwonią
          z jakimi sprawami dzwonią na infolinię
          bolączki klientów
          największe bolączki zgłaszane w tym kwartale
          zapytania od klientów
          jakie zapytania spływają
          co wpływa do działu obsługi
          co spłynęło od poniedziałku
          czym klienci zasypują konsultantów
          o czym najczęściej rozmawiają konsultanci
          co zajmuje czas naszym konsultantom
          w jakich sprawach się do nas zwracają
          w jakich kwestiach ludzie proszą o pomoc
          jakie wątpliwości mają kupujący
          jakie wątki się przewijają
          dominujące wątki w korespondencji
          co najczęściej pojawia się w mailach
          o czym są maile z tego miesiąca
          czego dotyczy korespondencja
          czego dotyczyły rozmowy w zeszłym tygodniu
          hity wśród pytań
          czołówka pytań
          pierwsza dwudziestka pytań
          najgłośniejsze sprawy ostatnich dni
          co jest na topie u klientów
          co teraz wszyscy chcą wiedzieć
          statystyka pytań
          pytania z liczbą wystąpień
          ile razy padło każde pytanie
          zestawienie pytań malejąco
          pytania ułożone od najliczniejszych
          grupy podobnych zgłoszeń
          poskładaj podobne zgłoszenia w grupy
          zbierz razem powtórzenia
          powtarzalne sprawy
          jakie kłopoty zgłaszają najczęściej
          co im nie działa
          co sprawia użytkownikom trudność
          z czym sobie nie radzą
          na co psioczą w recenzjach
          czego się czepiają w opiniach
          powody kontaktu
          przyczyny kontaktu z obsługą, od najczęstszej
          po co ludzie do nas piszą
          czemu ludzie się odzywają
          co w trawie piszczy u klientów
          głos klienta w skrócie
          tematy rozmów z klientami
          najpopularniejsze frazy w wyszukiwarce pomocy
          co użytkownicy wklepują w szukajkę
          jakie hasła wpisują najczęściej
          o co pytali rosyjskojęzyczni
          pytania zadawane po ukraińsku
          najczestsze pytania klientow
          o co pytaja w tym tygodniu
          dwadzieścia najczęściej zadawanych pytań
          daj mi pełen spis pytań
          co nowego
          co nowego u klientów
          co słychać u klientów
          nowe pytania w tym tygodniu?
          liczby proszę
          top pytań poproszę
          co jest na topie
          czym żyją klienci
          o co wszyscy pytają
          najczęstsze, nieważne czy z odpowiedzią
          powody kontaktu z ostatniego miesiąca
          główne powody zgłoszeń w 12. tygodniu
          co zapycha skrzynkę
          czym zajęta jest infolinia
          co generuje najwięcej zgłoszeń
          częste pytania od 3 maja
          pięćdziesiąt najczęstszych pytań
          co ludzie wpisują w szukajkę
          czego szukają na stronie
          powtarzające się pytania z numerami zgłoszeń
          powtarzające się pytania w csv
          powtarzające się pytania, szersze grupy
          pytania które ciągle wracają w opiniach
          co wpada do supportu
          o co pytaja najczesciej
          najczesciej zadawane pytania, odpowiedziane tez
          pytania z jednego tygodnia, te powtarzalne
        show
          pokaż te
          pokaż mi te
          pokaż każde z tych
          otwórz mi te wszystkie
          kto o tym pisze
          jak to pytanie brzmi u klientów
          przeczytajmy oryginalne wiadomości
          zajrzyjmy do środka
          poproszę szczegóły
          pokaż Q-17
          pokaż drugie
          pokaż mi to
          otwórz Q-3
          otwórz trzecią
          otwórz to
          szczegóły Q-9
          daj więcej szczegółów
          więcej o pierwszym
          powiedz mi więcej
          opowiedz więcej o Q-22
          zobaczmy numer 2
          co jest w Q-8
          pokaż zgłoszenia
          pokaż zgłoszenia do pierwszego
          jakie zgłoszenia są w tym
          przeczytaj mi zgłoszenia z Q-6
          kto o to pyta
          co dokładnie piszą klienci
          jakich słów używają ludzie
          daj przykłady
          poproszę o przykłady do ostatniego
          co jest w czwartym
          chcę zobaczyć Q-14
          rozwiń numer 5
          o czym jest Q-11
          zacytuj kilku klientów
          pokaż nam pierwsze
          pokażesz mi trzecie
          proszę pokazać Q-12
          proszę otworzyć numer 3
          możesz otworzyć drugie
          mogę zobaczyć Q-5
          chciałabym zobaczyć szczegóły trzeciego
          chciałbym poczytać te zgłoszenia
          chcę przeczytać, co napisali
          zobaczmy to z bliska
          przyjrzyjmy się drugiemu
          rzućmy okiem na Q-7
          zerknę na czwarte
          wejdź w Q-15
          wejdźmy w szczegóły
          co tam jest w środku
          co kryje się pod Q-10
          co się kryje za trzecim
          co dokładnie obejmuje Q-4
          o co dokładnie chodzi w Q-6
          o co pytali w ostatnim
          jak brzmi Q-8
          jak brzmi to pytanie w oryginale
          ile zgłoszeń jest w Q-4
          ile osób pytało o pierwsze
          jak duże jest trzecie
          jak często pytano o Q-9
          które zgłoszenia należą do Q-10
          które wiadomości za tym stoją
          jacy klienci o to pytali
          wyświetl Q-20
          wyświetl zgłoszenia z drugiego
          wypisz zgłoszenia z Q-18
          podaj kilka cytatów z Q-2
          poproszę cytaty
          przytocz wypowiedzi klientów
          dosłowne słowa klientów, proszę
          pełna treść zgłoszeń
          a trzecie
          a teraz ostatnie
          drugie poproszę
          Q-16 ze szczegółami
          bliżej o czwartym
          podejrzyj Q-9
          podejrzyjmy, co tam piszą
          zajrzyj głębiej w drugie
          zagłębmy się w trzecie
          zagłęb się w Q-31
          przybliż mi to pytanie
          przybliż piąte
          daj wgląd w zgłoszenia do Q-4
          chcę wglądu w wiadomości z pierwszego
          próbka zgłoszeń z Q-12
          kilka próbek proszę
          parę autentycznych wypowiedzi
          autentyczne słowa klientów do Q-7
          surowe wiadomości
          surowe zgłoszenia z drugiego
          źródłowe wiadomości do Q-2
          oryginały poproszę
          oryginał wiadomości, nie streszczenie
          wszystkie wiadomości z trzeciego
          całość Q-15
          pełny opis Q-23
          karta pytania Q-6
          opis czwartego
          dane o Q-18
          co wiesz o Q-18
          co masz na temat drugiego
          co możesz powiedzieć o piątym
          powiedz coś bliższego o ostatnim
          o co tym ludziom chodzi w Q-13
          co mieli na myśli ci, którzy pytali o trzecie
          jak to dosłownie sformułowali
          jak oni to napisali, dosłownie
          jak brzmiały te maile
          jakie sformułowania padły w pierwszym
          co się składa na Q-5
          z czego składa się to pytanie
          z jakich zgłoszeń powstało czwarte
          które maile tu wpadły
          ilu klientów stoi za Q-9
          ile głosów zebrało drugie
          kim są ci ludzie od Q-7
          kto konkretnie pytał w Q-16
          kiedy pytano o to ostatni raz
          od kiedy ludzie pytają o Q-8
          z jakich źródeł pochodzi Q-8
          klik w trzecie
          wejdź w szczegóły piątego
          przejdź do Q-27
          przejdźmy do drugiego
          skocz do Q-11
          wróćmy do Q-3, co tam było
          to pierwsze, pokaż całe
          to z góry listy, rozwiń
          rozwiń szczegóły
          rozwin trzecie
          pokarz Q-12
          pokaz zgloszenia z Q-5
          autor chce przeczytać prawdziwe zgłoszenia z Q-10
          redaktorka prosi o cytaty do czwartego
          muszę zobaczyć, jak to ujmują w mailach
          czytajmy Q-14
          co użytkownicy konkretnie mówią o tym
          jeden przykład wystarczy
          kto o to pytał
          kto w tej sprawie pisał
          kiedy napisano te zgłoszenia
          jakimi słowami pisali tam klienci
          wyświetl drugie
          daj na ekran Q-9
          otwórz mi Q-9
          Q-3?
          q7 szczegóły
          co to za pytanie Q-8
          co siedzi w q-5
          wszystkie zgłoszenia z Q-4
          każde zgłoszenie z Q-6
          komplet zgłoszeń do Q-2
          pełna lista zgłoszeń do Q-13
          pokaż wszystkie wiadomości z drugiego
          wszystkie opinie w tym pytaniu
          dwadzieścia wiadomości z Q-4 do poczytania
          przykłady z Q-6, trzydzieści
          kilkanaście cytatów do Q-12
          kto to pisze?
          kto o to ciągle pyta
          cytaty proszę
          cytaty klientów do pierwszego
          jak oni to formułują
          co dokładnie piszą w Q-10
          daj poczytać Q-6
          wyswietl Q-3
          wrzuć Q-7 na ekran
        why
          dlaczego 7 to luka
          skąd taki wynik
          skąd ten wniosek
          na czym to opierasz
          nie zgadzam się
          nie przekonuje mnie to
          dlaczego uznałeś to za lukę
          o co chodzi z tą oceną przy Q-8
          to chyba pomyłka
          czemu
          dlaczego tak
          dlaczego to jest luka
          dlaczego Q-17 to luka
          czemu pierwsze jest luką
          dlaczego tak uważasz
          dlaczego mówisz, że tego brakuje
          skąd to wiesz
          wyjaśnij
          wyjaśnij Q-4
          wytłumacz mi trzecie
          wyjaśnij ten werdykt
          co sprawia, że drugie jest luką
          jaki jest powód
          jakie są dowody
          jaki masz dowód na Q-21
          jak to zostało ocenione
          skąd wiadomo, że ostatnie nie jest opisane
          na jakiej podstawie
          jesteś pewien
          czy na pewno trzecie jest luką
          czy to naprawdę luka
          wydaje mi się, że na Q-5 już odpowiadamy
          ale mamy o tym artykuł
          to nie może być prawda
          jak to
          z którym artykułem to porównano
          co musiałoby się zmienić
          uzasadnij
          skąd się wzięła ta ocena
          skąd się wzięło Q-9 na liście
          skąd pewność, że tego nie ma
          skąd taki wysoki priorytet
          dlaczego Q-3 jest na liście
          dlaczego drugie jest przed trzecim
          dlaczego to ma taki niski wynik
          dlaczego Q-8 uznano za nieopisane
          dlaczego nasz artykuł nie wystarczył
          czemu to jest tak wysoko
          czemu Q-5 nie jest pokryte
          czemu niby tego brakuje
          na podstawie czego tak twierdzisz
          na podstawie czego czwarte jest luką
          co o tym przesądziło
          co przemawia za tym, że to luka
          co cię do tego skłoniło
          jak doszłaś do tego wniosku
          jak do tego doszedłeś
          jak policzono ten wynik
          jak liczysz priorytet Q-11
          jakie słowa sprawdzałeś
          jakich słów zabrakło w artykule
          która strona była najbliżej
          co było najlepszym dopasowaniem do Q-6
          z czym porównałeś Q-2
          jaki jest argument za trzecim
          daj uzasadnienie
          proszę uzasadnić werdykt
          proszę o wyjaśnienie oceny Q-14
          możesz to uzasadnić
          mogłabyś mi to wytłumaczyć
          wyjaśnisz mi, czemu to luka
          chciałabym zrozumieć tę ocenę
          chcę znać powód
          nie wierzę
          wątpię
          przecież mamy to na stronie
          przecież jest o tym artykuł
          przecież na drugie już odpowiedzieliśmy
          to nieprawda, to jest opisane
          na pewno
          jak bardzo jesteś pewny Q-7
          czego brakuje, żeby uznać to za opisane
          co za tym stoi, że Q-6 jest luką
          co zadecydowało
          co zaważyło przy drugim
          jakie kryterium zastosowano
          według jakich kryteriów to oceniasz
          jaką miarą to zmierzono
          skąd ta punktacja
          skąd taka liczba punktów przy trzecim
          jak wyliczono punkty dla Q-9
          z czego wynika ta pozycja
          z czego wynika werdykt Q-12
          dlaczego akurat to jest na szczycie
          dlaczego akurat ten werdykt
          dlaczego uznano, że treść jest nieaktualna
          czemu piszesz, że artykuł jest nieświeży
          czemu oznaczono to jako złe słowa
          dlaczego stoi tu sprzeczność przy Q-4
          co to znaczy, że Q-3 jest szczątkowe
          co oznacza ten werdykt
          jak rozumieć ten wynik
          jak interpretować ocenę piątego
          nie pojmuję, czemu Q-8 tu trafiło
          nie rozumiem tej oceny
          nie rozumiem, dlaczego to luka
          nie kupuję tego
          jakoś mi się nie chce wierzyć w Q-7
          mam wątpliwości co do trzeciego
          mam inne zdanie o tym werdykcie
          mylisz się co do Q-11
          chyba się pomyliłeś przy drugim
          to jakiś błąd, przecież pisaliśmy o tym
          dałabym głowę, że to mamy opisane
          dałbym sobie rękę uciąć, że na Q-5 jest odpowiedź
          przecież poradnik o tym mówi
          ależ to jest w FAQ
          serio, tego u nas brakuje
          serio Q-10 jest niepokryte
          naprawdę uważasz, że to nieopisane
          przekonaj mnie
          przekonaj mnie do czwartego
          udowodnij, że to luka
          pokaż dowody na Q-14
          przedstaw argumenty
          przedstaw swoje rozumowanie
          tok rozumowania przy Q-2 poproszę
          jaki tok myślenia za tym stoi
          jaka logika za tym stoi
          jaka przesłanka przemawia za Q-19
          powody proszę
          przyczyna tej oceny
          szefowa pyta, z czego to wynika
          redaktor nie wierzy, że to luka, jak mam mu to uzasadnić
          ktoś w zespole kwestionuje Q-13, daj argumenty
          który tekst wzięto pod uwagę przy Q-6
          który fragment był najbliższy
          jaki akapit porównałeś z pytaniem
          ile zabrakło do progu
          jaki jest próg i ile ma Q-17
          jakich wyrazów nie znalazłeś w tekście
          co by cię przekonało, że to jest pokryte
          co poprawić w artykule, żeby Q-4 zniknęło z luk
          jak pewna jest ta diagnoza
          na ile pewny jest werdykt o ostatnim
          dlczego to luka
          wyjasnij ocene Q-9
          uzasadnij to proszę
          jakie są dowody na Q-9
          na podstawie jakich dowodów
          skąd pewność co do Q-9
          ale czemu
          skąd to na liście?
          udowodnij
          dowody?
          kto tak twierdzi
          przekonaj mnie do Q-4
          co sprawia, że Q-9 to luka
          wątpię w Q-3, przecież mamy o tym stronę
          na ile to pewne przy Q-8 i skąd
          kierownik chce dowodu, że Q-2 brakuje
          jak do tego doszło przy drugim
          czemu Q-4 to luka
          czemu q-3 jest luką
          czemu to było luką na wiosnę
          jak to się stało, że Q-2 jest luką
        ask
          czy mamy coś o dostawie
          czy jest coś o fakturach
          czy jest artykuł o częściach
          czy mamy artykuł o zwrotach
          czy naprawdę nie ma nic o zwrotach
          czy mamy stronę o czyszczeniu
          czy nasze strony mówią coś o dostawie
          ktoś wpisuje w wyszukiwarkę „zgubiony klucz”, co dostanie
          klient wpisał „zmiana adresu”
          wyobraź sobie klienta, który pyta „ile to kosztuje”
          czy jest u nas coś na temat „reklamacji”
          co znajdzie klient, który pyta „gdzie jest moje zamówienie”
          co zobaczy ktoś, kto szuka „reset hasła”
          co widzi klient, kiedy wpisze „pęknięty ekran”
          co się stanie, gdy ktoś zapyta „czy wysyłacie za granicę”
          załóżmy, że klient pyta „jak długa jest gwarancja”
          udawaj klienta: „czy mogę zmienić adres”
          klient chce wiedzieć „czy to jest wodoodporne”
          zapytaj „jak sparować urządzenie”
          zapytaj jak anulować subskrypcję
          przeszukaj nasze treści pod kątem „faktura”
          znajdź „aktualizacja” w naszych artykułach
          czy mamy coś o „zwrotach”
          czy jest artykuł o „częściach zamiennych”
          czy naprawdę nie ma nic o „kartach podarunkowych”
          czy odpowiadamy na „jak się wylogować”
          czy nasze strony wyjaśniają „dlaczego świeci na czerwono”
          czy ktoś znajdzie „czas dostawy” w pomocy
          spróbuj „hałas w nocy” jako klient
          sprawdź pytanie „czy można używać na zewnątrz”
          co piszemy o „prywatności”
          gdzie wyjaśniamy „odkamienianie”
          co by znaleźli, szukając „kod rabatowy”
          wyszukaj „czas pracy baterii”
          wciel się w klienta i zapytaj „czy jest zniżka dla studentów”
          czy piszemy gdzieś o naprawach
          czy coś mamy o bateriach
          czy na stronie jest mowa o reklamacjach
          czy jest gdzieś wzmianka o spóźnionych paczkach
          czy wspominamy gdzieś o alergiach
          czy serio nie mamy nic o gwarancji
          naprawdę nie ma nic o wyprzedaży
          czy istnieje tekst o hasłach
          czy pomoc mówi coś o kablach
          czy ktoś u nas opisał „zwrot z zagranicy”
          czy jest odpowiedź na „gdzie jest numer seryjny”
          czy na stronie jest odpowiedź na pytanie „jak zmienić plan”
          czy „godziny otwarcia” są opisane
          co wyskoczy po wpisaniu „zwrot pieniędzy”
          co wyskakuje na „brakująca część”
          co wyjdzie, jak wpiszę „zgubiona paczka”
          co pokaże wyszukiwarka na hasło „bon”
          co dostanie klient po wpisaniu „tabela rozmiarów”
          co odpowiemy, gdy klient zapyta „czy można zapłacić później”
          co odpowiada nasza strona na „czy to naprawiacie”
          jaką odpowiedź dostanie ktoś, kto pyta „kiedy dojdzie”
          jakbym był klientem: „gdzie jest mój zwrot”
          jako klient pytam „czy mogę anulować zamówienie”
          postaw się w roli klienta: „jak usunąć kamień”
          bądź klientem i wpisz „uszkodzony kabel”
          klient zastanawia się „czy działa bez wifi”
          klientka pyta „czy można myć w zmywarce”
          kupujący pyta nas „czy wysyłka jest w cenie”
          jakiś klient szuka „części do filtra”, co znajdzie
          gdybym zapytała „jak to zwrócić”, co bym znalazła
          sprawdź, czy wyjaśniamy „czy to bezpieczne dla dzieci”
          sprawdź, czy jest coś o „zapasowych kluczach”
          przetestuj pytanie „czy można na raty”
          poszukaj w pomocy „pleśń”
          poszukaj czegoś o „leworęcznych”
          która strona wyjaśni „jak głośno działa”
          gdzie na stronie piszemy o „dostawie za granicę”
          zapytaj jak długo trzyma bateria
          zapytaj co znaczy niebieskie światło
          kupujący głowi się „czy pasuje do starego modelu”, co u nas wyczyta
          załóż, że ktoś pyta „czy da się to naprawić samemu”
          wczuj się w klienta: „nie mogę się zalogować”
          wejdź w buty klienta i zapytaj „gdzie moja faktura”
          odegraj klienta z pytaniem „czy mogę odebrać osobiście”
          zachowuj się jak klient: „zapomniałem pinu”
          symulacja klienta: „jak podłączyć głośnik”
          przymierz się do pytania „ile czeka się na zwrot”
          przepuść przez naszą pomoc „aplikacja nie startuje”
          wrzuć w wyszukiwarkę „zmiana hasła” i powiedz, co wyjdzie
          wklep „dioda miga”
          wystukaj w pomocy „karta nie działa”
          co zwróci pomoc na „niepełna paczka”
          co zwróci wyszukiwarka dla „faktura na firmę”
          jaki artykuł dostałby klient pytający „jak ustawić zegar”
          na jaki artykuł trafi ktoś, kto szuka „jak wymienić baterię”
          na jaką stronę trafi pytanie „czy mogę przedłużyć gwarancję”
          dokąd trafi klient z pytaniem „jak odinstalować”
          czy klient z pytaniem „czy można zwrócić prezent” zostanie z niczym
          czy ten, kto szuka „pusta bateria”, dostanie jakąś odpowiedź
          czy poradzi sobie u nas ktoś, kto pyta „jak zmienić filtr”
          czy nasza pomoc udźwignie pytanie „co zrobić po zalaniu”
          czy FAQ ogarnia „płatność w obcej walucie”
          czy nasza baza zna odpowiedź na „dlaczego piszczy”
          czy baza wiedzy porusza temat przesyłek
          czy poruszamy temat alergenów
          czy poradnik porusza sprawę rękojmi
          czy znajdę u nas cokolwiek o czyszczeniu obudowy
          czy znajdę coś na stronie o leasingu
          jest u nas coś o konserwacji
          jest coś o dopłatach na stronie
          jest gdzieś instrukcja montażu
          mamy gdzieś opis wymiany uszczelki
          mamy coś na temat opóźnień w transporcie
          mamy instrukcję podłączania drukarki
          mamy jakąś stronę o wypożyczaniu
          wspomina się u nas o prezentach
          napomknęliśmy gdzieś o limitach
          pisaliśmy już o przeprowadzce konta
          pisaliśmy kiedyś o fakturach zbiorczych
          który tekst porusza „zgubiony pilot”
          który poradnik tłumaczy „co oznacza błąd E4”
          gdzie u nas stoi napisane „kto płaci za przesyłkę”
          gdzie jest mowa o „dwóch kontach”
          zobacz, czy gdzieś tłumaczymy „jak wyłączyć dźwięk”
          zobaczmy, co znajdzie klient, pisząc „rozładowana po godzinie”
          upewnij się, że odpowiadamy na „czy jest wersja mobilna”
          klientka dzwoni i pyta „gdzie jest kurier”, znajdzie to sama
          co usłyszałby od naszej pomocy ktoś z pytaniem „czy to legalne”
          co by nasza strona odrzekła na „nie dostałem maila”
          jak zareaguje pomoc na „rachunek jest za wysoki”
          jak wypadnie zapytanie „jak oddać stary sprzęt”
          przebadaj frazę „brak zasięgu”
          fraza „zwrot bez paragonu”, co pod nią mamy
          hasło „przegląd techniczny”, jaki jest wynik
          pytanie próbne: „czy mogę płacić gotówką”
          dajmy na to, że klientowi nie chodzi „przycisk start”
          powiedzmy, że jestem klientem i nie wiem „jak podpisać umowę”
          do którego pytania należy „paczka wróciła do nadawcy”
          czy klient doczyta się u nas o anulowaniu
          czy jest cos u nas o rabatach
          czy mamy artykul o kluczach
          sprawdź takie coś: jak wymienić baterię
          przetestuj na naszych stronach: gdzie są moje pieniądze
          test pomocy: czy wysyłacie do Norwegii
          jestem klientem i wpisuję: ekran jest czarny
          udawaj klienta: czy dostanę fakturę
          załóżmy, że ktoś pisze „nie włącza się”
          czy odpowiadamy na „czy mogę zapłacić później”?
          czy „jak zrezygnować” jest gdzieś opisane
          jest coś na stronie o kartach podarunkowych?
          mamy coś o naprawach?
          czy ludzie znajdą „zmiana adresu”
          czy nasze treści mówią o gwarancji
          wpisz za klienta: nie dochodzi mail
        draft
          daj brief do Q-17
          brief do tego artykułu
          napisz brief dla drugiego
          co ma wiedzieć autor, poproszę brief
          potrzebny mi tekst
          potrzebujemy artykułu na ten temat
          potrzebuję szkicu do Q-10
          zabierz się za pisanie drugiego
          weź się za to
          wygeneruj artykuł
          zredaguj odpowiedź
          napisz szkic
          zrób szkic
          zrób z tego szkic
          szkic Q-17
          szkic drugiego
          naszkicuj artykuł
          naszkicuj to
          napisz odpowiedź na Q-4
          napisz to
          napisz o tym artykuł
          napisz artykuł do pierwszego
          napisz wpis do FAQ dla Q-9
          napisz coś do trzeciego
          możesz to dla mnie napisać
          napisz proszę pierwszą wersję
          zrób szkic numeru 2
          zrób z tego FAQ
          stwórz artykuł dla ostatniego
          ułóż odpowiedź
          przygotuj tekst do Q-12
          przygotuj szkic
          zaproponuj artykuł
          zaproponuj odpowiedź na to pytanie
          daj mi szkic
          chcę szkic dla numeru 3
          zacznij od pierwszego i napisz
          napiszmy czwarte
          zamień Q-6 w artykuł
          zapisz szkic Q-8
          napisz szkic i zapisz
          opracuj drugą lukę
          jak byś na to odpowiedział
          co powinno być w artykule
          napisz mi coś do Q-5
          napisz numer 4
          napisz drugie na stronę pomocy
          napisz stronę o tym pytaniu
          napisz brakujący artykuł
          napisz odpowiedź dla klientów
          napiszesz pierwszą wersję
          napiszesz mi tekst do Q-7
          mogłabyś napisać drugie
          możesz przygotować szkic ostatniego
          proszę przygotować artykuł do Q-3
          proszę o szkic numeru 5
          proszę napisać odpowiedź na Q-8
          poproszę szkic
          poproszę o propozycję tekstu
          chciałabym dostać szkic czwartego
          chciałbym, żebyś napisał ten artykuł
          chcę tekst do Q-9
          potrzebny szkic do pierwszego
          potrzebuję tekstu o tym na wczoraj
          przydałby się artykuł do Q-16
          przygotuj odpowiedź dla klientów
          przygotuj roboczą wersję
          wystarczy wersja robocza
          wersja robocza drugiego
          opisz to w artykule
          opisz trzecie
          sporządź szkic
          skleć coś na szybko do Q-11
          spisz odpowiedź na ostatnie
          sformułuj odpowiedź na Q-13
          redaguj pierwsze
          stwórz wpis do bazy wiedzy
          stwórz FAQ z numeru 2
          zrób tekst z Q-22
          zacznij pisać Q-10
          bierz się za pierwsze, ja poprawię
          do dzieła, pisz drugie
          no to pisz
          teraz szkic Q-6
          pomóż mi napisać trzecie
          wypełnij tę lukę tekstem
          napisz szkic po polsku
          szkic drugiego po rosyjsku
          zapisz szkic
          zachowaj szkic trzeciego
          napisz pierwsze i zapisz szkic
          brief dla autora Q-5
          zarys artykułu, proszę
          siadaj do Q-8
          siądź do pisania trzeciego
          przelej to na papier
          przelej na papier odpowiedź do Q-5
          wysmaż artykuł do drugiego
          machnij tekst o Q-7
          strzel mi szkic Q-14
          wrzuć jakiś pierwszy rzut
          pierwszy rzut drugiego, może być toporny
          surowa wersja tekstu do Q-9
          brudnopis do Q-3
          brudnopis poproszę
          potrzebny mi brudnopis ostatniego
          daj projekt artykułu
          projekt odpowiedzi na Q-12
          próbny tekst do czwartego
          propozycja wpisu na Q-6
          propozycja artykułu dla pierwszego
          rozpisz Q-4 w formie artykułu
          rozpisz mi to w punktach jako artykuł
          zbuduj artykuł z piątego
          utwórz artykuł do Q-18
          utwórz wpis o tym
          wyprodukuj tekst pomocy do Q-20
          przekuj Q-11 w poradnik
          przekuj to w artykuł
          przerób to na wpis do pomocy
          przerób drugie na stronę FAQ
          ubierz to w słowa
          ubierz Q-7 w gotowy tekst
          sklej odpowiedź dla klientów z Q-6
          skomponuj tekst do szóstego
          stwórz treść odpowiedzi
          treść artykułu do Q-10, proszę
          tekst do drugiego poproszę
          gotowiec do Q-13
          gotowiec na stronę pomocy
          daj mi coś, od czego zacznę pisać Q-2
          daj mi punkt wyjścia do artykułu
          nie chcę zaczynać od pustej kartki, napisz trzecie
          brakuje mi słów, napisz Q-5 za mnie
          wyręcz mnie przy czwartym
          odwal za mnie tę robotę i napisz Q-1
          copywriter czeka na brief do Q-9
          autorka potrzebuje briefu do trzeciego
          wytyczne dla autora do Q-16, taki brief
          brief redakcyjny do piątego
          brief
          redakcja prosi o pierwszy tekst do Q-22
          jak mógłby brzmieć artykuł na Q-4
          jak mogłaby wyglądać strona o tym
          jak sformułować odpowiedź dla klienta
          co mielibyśmy odpisać klientom na Q-15
          wymyśl odpowiedź na ostatnie
          wymyśl treść do Q-8
          wygeneruj wpis dla siódmego
          wygeneruj szkic po angielsku
          wersja szkicu po rosyjsku dla Q-3
          zapisz brudnopis Q-6
          zachowaj wersję roboczą drugiego
          zrob szkic pierwszego
          spróbuj opisać Q-21 prostymi słowami w artykule
          zajmij się tekstem do Q-9
          szkicuj
          szkic proszę
          pierwsza wersja proszę
          artykuł proszę
          teksty/pranie.md to mój tekst, ma być szkicem Q-4
          szkice/montaz.md niech będzie szkicem Q-9
          sama napisałam Q-3, jest w notatki/q3.md, użyj tego
          oto moja wersja Q-5: moj-tekst.md
          zachowaj mój tekst czyszczenie.md jako szkic tego
          podmień szkic Q-6 na mój plik final.md
          szkic Q-2 we wszystkich językach
          jeden szkic na język do Q-2
          wyrzuć szkic i napisz go od nowa z odpowiedzi
          szkic Q-12 od zera
          zacznij szkic tego na nowo
          Q-14, napisz i zachowaj
          wytyczne dla agencji do Q-6
          brief dla autora drugiego
          co ma wiedzieć copywriter, żeby napisać Q-5
          Q-4 po angielsku, jako artykuł
          zrób mi tekst do drugiego
          potrzebuję treści do Q-7
          naskrob coś o Q-3
        report
          jak ten tydzień wygląda przy poprzednim
          czym różni się ten tydzień od poprzedniego
          podsumowanie dla szefa
          coś dla szefa na poniedziałek
          potrzebne zestawienie tygodniowe
          zbierz wszystko z tego tygodnia w raport
          raport
          raport tygodniowy
          zrób raport
          zrób raport tygodniowy
          pokaż raport z tego tygodnia
          raport za zeszły tydzień
          daj raport z tygodnia 2026-W30
          potrzebuję raportu
          napisz raport o lukach
          napisz podsumowanie na spotkanie zespołu
          podsumowanie tygodnia
          podsumuj zeszły tydzień
          przygotuj raport na poniedziałek
          co się zmieniło od zeszłego tygodnia
          porównaj z zeszłym tygodniem
          jak minął tydzień
          co nowego w tym tygodniu
          coś, co mogę wysłać kierownikowi
          zestawienie dla zarządu
          wydrukuj raport
          poproszę raport o stanie
          liczby za tydzień
          jak wypadamy w porównaniu z poprzednim tygodniem
          czy mogę dostać raport w pliku
          sprawozdanie tygodniowe
          co mam powiedzieć szefowi w poniedziałek
          coś na cotygodniowe spotkanie
          potrzebuję jednej kartki dla zarządu
          potrzebuję podsumowania tygodnia
          przydałby się raport za ten tydzień
          chciałabym dostać raport tygodniowy
          chcę raport
          chcę zobaczyć, jak poszedł tydzień
          mogę prosić o raport
          możesz przygotować raport
          przygotujesz raport na jutro
          proszę przygotować raport tygodniowy
          proszę o raport za ostatni tydzień
          proszę o podsumowanie dla kierownika
          wygeneruj raport
          sporządź raport
          przygotuj zestawienie dla szefowej
          opracuj raport dla dyrekcji
          streść mi ten tydzień
          streszczenie tygodnia
          tydzień w pigułce
          tydzień w liczbach
          najważniejsze liczby, proszę
          kluczowe liczby z tygodnia
          jak wyglądał zeszły tydzień
          jak wygląda ten tydzień
          jak poszło w tym tygodniu
          czy jest lepiej niż tydzień temu
          czy jest lepiej czy gorzej niż w zeszłym tygodniu
          ten tydzień a poprzedni
          zestaw ten tydzień z poprzednim
          tydzień do tygodnia, jak nam idzie
          co się zmieniło przez tydzień
          co się wydarzyło w tym tygodniu
          co się ruszyło od ostatniego raportu
          coś nowego od zeszłego tygodnia
          jakie nowe pytania doszły w tym tygodniu
          gdzie jest raport
          jak stoimy
          jutro prezentuję wyniki, potrzebuję liczb
          zwykły poniedziałkowy raport
          muszę coś wysłać szefowi
          jak nam szło przez te siedem dni
          bilans tygodnia
          bilans zeszłego tygodnia poproszę
          rozliczenie tygodnia dla kierownictwa
          kierownictwo oczekuje podsumowania w piątek
          zarząd chce wiedzieć, jak stoimy
          dyrektorka prosi o cotygodniowe zestawienie
          prezes pyta, co się dzieje, przygotuj coś krótkiego
          muszę się rozliczyć przed szefem z tego tygodnia
          mam odprawę w poniedziałek, daj materiał
          materiał na odprawę
          materiał na statusa
          na cotygodniowy status potrzebuję liczb
          status tygodnia
          stan na dziś
          obecny stan w kilku zdaniach
          jaki jest stan rzeczy
          zbiorcza informacja o tygodniu
          skrót tygodnia
          skrót wydarzeń z tygodnia
          przegląd tygodnia
          przegląd minionego tygodnia dla zespołu
          jednostronicowe podsumowanie
          podsumowanie na jedną stronę dla dyrektora
          raport okresowy
          raport za tydzień 2026-W41
          raport na maila do szefowej
          raporcik na jutro
          raprot tygodniowy
          daj raport za zeszly tydzien
          tygodniówka
          tygodniowy biuletyn dla zespołu
          biuletyn z ostatniego tygodnia
          co było w zeszłym tygodniu, krótko
          co przyniósł ten tydzień
          co przyniosły ostatnie siedem dni
          czy przybyło luk przez tydzień
          o ile wzrosła liczba pytań przez tydzień
          co wzrosło, a co spadło w tym tygodniu
          co rośnie, a co maleje w porównaniu z zeszłym tygodniem
          wzrosty i spadki tygodnia
          różnice między tym a poprzednim tygodniem
          różnica tydzień do tygodnia
          trend tygodniowy
          jak się mamy względem zeszłego tygodnia
          jak wypadł tydzień na tle poprzedniego
          na tle poprzedniego tygodnia jest lepiej
          idzie ku lepszemu czy ku gorszemu w tym tygodniu
          poprawa czy pogorszenie od zeszłego tygodnia
          postępy z tygodnia
          pokaż postępy zespołu za tydzień
          wskaźniki za ten tydzień
          wskaźniki i liczby na spotkanie
          garść liczb na poniedziałek
          najświeższe liczby dla kierownika
          zdaj relację z tygodnia
          zdaj mi sprawę, co się działo
          relacja z ostatnich siedmiu dni
          wyślę to zarządowi, złóż raport
          złóż mi zestawienie na naradę
          coś, co przeczytam na naradzie
          tygodniówka proszę
          liczby z tygodnia
          co się dzieje w tym tygodniu
          co się zmieniło
          co rośnie, a co spada
          co idzie w górę, a co w dół
          co przybywa, co ubywa
          które pytania są głośniejsze, a które cichną
          trendy?
          trendy od zeszłego tygodnia
          raport za 7. tydzień w html
          napisz raport z 31. tygodnia
          tygodniówka jako skoroszyt Excela
          raport tygodniowy mailem do szefa
          raport w wersji mailowej
          raport do katalogu wyniki/
          wrzuć raport do raporty/
          podsumowanie dla kierownictwa
          co powiedzieć zarządowi w tym tygodniu
        export
          eksport
          zapisz kalendarz redakcyjny
          wyeksportuj kalendarz
          eksportuj kalendarz do pliku
          zapisz kalendarz w plan.csv
          kalendarz w formacie iCalendar
          kalendarz dla Outlooka
          wyeksportuj szkice
          wyeksportuj artykuły do Zendeska
          eksport artykułów
          daj znaczniki FAQ
          daj JSON-LD dla FAQ
          potrzebuję znaczników FAQ na stronę
          schema FAQ na naszą stronę
          zapisz luki jako CSV
          wyeksportuj luki do Excela
          pytania do arkusza kalkulacyjnego
          wyeksportuj pytania
          kalendarz redakcyjny poproszę
          kto co pisze i na kiedy
          na kiedy jest który artykuł
          harmonogram publikacji
          plik z artykułami
          strona ze szkicami do druku
          wydrukuj szkice
          zrób stronę HTML ze szkiców
          artykuły jako JSON dla Zendeska
          wyeksportuj wszystko do pliku
          wyeksportuj pierwsze pięć szkiców
          wyeksportuj Q-4 jako artykuł
          eksportuj listę
          eksportuj luki do luki.csv
          eksportuj FAQ na stronę
          wyeksportuj kalendarz do Google
          wyeksportuj wszystkie szkice jako HTML
          wyeksportuj artykuły do pliku pomoc.json
          wyeksportuj drugi szkic
          możesz wyeksportować plan
          proszę wyeksportować luki
          proszę o kalendarz do Outlooka
          proszę o plik z lukami do Excela
          chciałabym mieć kalendarz w pliku
          chcę wydrukować artykuły
          chcę luki w arkuszu
          potrzebuję planu publikacji w pliku
          potrzebuję danych strukturalnych FAQ
          potrzebujemy artykułów w formacie Zendeska
          wrzuć terminy do kalendarza
          wrzuć pytania do Excela
          przerzuć luki do arkusza
          przekaż szkice do Zendeska
          przygotuj artykuły do druku
          przygotuj stronę HTML z artykułami
          wygeneruj schema FAQ
          wygeneruj kalendarz publikacji
          wygeneruj znaczniki FAQ do faq.json
          zrób kalendarz terminów
          zrób arkusz z pytaniami
          zrób wersję szkiców do druku
          zamień szkice na HTML
          zrzuć luki do CSV
          zrzuć wszystkie pytania do tabeli
          pobierz luki jako arkusz
          ściągnij kalendarz jako ICS
          jaki jest harmonogram
          jakie terminy mamy w tym miesiącu
          kiedy wychodzi następny artykuł
          kiedy co publikujemy
          który artykuł kiedy ma być gotowy
          co jest na kiedy
          JSON-LD poproszę
          arkusz z lukami, proszę
          wyciągnij luki do tabelki w Excelu
          wyciągnij pytania do CSV
          wyślij luki do arkusza
          wypluj listę luk jako CSV
          wypluj pytania do tabelki
          wyrzuć kalendarz do pliku ICS
          zapakuj szkice w HTML
          zapakuj artykuły do importu w Zendesku
          przenieś szkice do Zendeska
          przenieś luki do Arkuszy Google
          przenieśmy terminy publikacji do Outlooka
          skopiuj pytania do arkusza
          skopiuj terminy do kalendarza Google
          zsynchronizuj terminy z kalendarzem
          dodaj terminy artykułów do mojego kalendarza
          terminarz publikacji
          terminarz redakcji w pliku
          grafik publikacji na ten miesiąc, kiedy co idzie
          grafik terminów dla zespołu
          plan redakcyjny z terminami
          rozkład publikacji, kiedy który tekst
          kiedy mamy oddać artykuły
          kiedy autorzy oddają teksty
          jakie są terminy oddania szkiców
          najbliższe terminy publikacji
          deadline'y artykułów, kiedy wypadają
          harmonogram prac nad artykułami
          harmonogram do druku na tablicę
          webmaster czeka na znaczniki FAQ
          webmasterka prosi o dane strukturalne
          programista potrzebuje JSON-LD ze szkiców
          pozycjoner prosi o schema dla naszych pytań
          kod FAQ do wklejenia na stronę
          znaczniki dla Google z FAQ
          mikrodane FAQ poproszę
          FAQ w formie znaczników do pliku faq.jsonld
          koleżanka chce luki w Excelu
          analityk prosi o pytania w CSV
          szefowa woli luki w arkuszu
          grafik chce szkice w HTML
          tłumacz potrzebuje artykułów w pliku
          drukarka czeka, daj szkice do druku
          wersja do wydruku wszystkich artykułów
          szkice na papierze, do wydrukowania
          teksty w jednym pliku HTML do wydruku
          strona z artykułami do pokazania zespołowi
          wynieś artykuły na zewnątrz w JSON
          eksport luk do braki.csv
          eksport pytań do pytania.csv
          eksport znaczników
          eksport kalendarza jako ics
          exportuj luki
          eksportuj szkice do pliku szkice.html
          wyeksportuj Q-7 i Q-12 jako artykuły
          wyeksportuj trzy pierwsze szkice po polsku
          tabelka z lukami do obróbki
          zestaw pytań w formacie CSV do dalszej analizy
          luki w CSV
          pytania jako arkusz
          kalendarz ics
          słowa klientów jako plik
          zapisz leksykon do pliku
          wyeksportuj słowa klientów
          potrzebuję leksykonu jako pliku
          klastry jako CSV
          klastry w arkuszu poproszę
          grupy pytań jako csv
          plan redakcyjny jako plik
          nasz plan artykułów jako ics
          wyślij Q-4 i Q-9 w formacie zendeska
          Q-3 i Q-5 dla zendeska proszę
          przekaż artykuły do zendeska
          luki do arkusza
          luki do Excela
          daj luki jako plik Excela
          klastry do Excela
          lista luk w xlsx
          plik synonimów do wyszukiwarki
          plan do mojego outlooka
          strona ze szkicami do wydruku
          zapisz plan publikacji do plan.csv
          dane strukturalne dla google
          kto co kiedy pisze, jako plik
        load
          chcę wczytać zgłoszenia
          jak mam wczytać dane
          wczytaj zgłoszenia
          wczytaj dane
          wczytaj zgloszenia.csv
          wczytaj folder eksport/pomoc
          wczytaj moje zgłoszenia
          wczytaj te pliki: opinie.csv tresci/
          załaduj dane
          załaduj plik zgloszenia.csv
          zaimportuj opinie z opinie.json
          zaimportuj nasze centrum pomocy z ~/pomoc
          importuj dane
          odczytaj plik zgloszenia.jsonl
          dodaj nowe zgłoszenia
          dodaj zgłoszenia z marzec.csv
          tu są nasze zgłoszenia: /dane/zgloszenia.csv
          mam nowy eksport, ~/Pobrane/eksport.json
          użyj pliku wyszukiwania.tsv
          otwórz plik dane.csv
          weź ten plik: „eksport zgłoszeń.csv”
          mam csv ze zgłoszeniami
          chcę wczytać własne dane
          wgraj zgloszenia.csv
          pobierz strony z dokumenty/
          weź artykuły z pomoc/artykuly
          nowe dane są w eksport/listopad
          zaktualizuj zgłoszenia z zendesk.json
          jak wczytać zgłoszenia
          proszę wczytać zgłoszenia
          proszę zaimportować wszystkie pliki z dane/
          możesz wczytać zgloszenia.json
          możesz przeczytać pomoc.csv
          wczytasz opinie z gwiazdki.csv
          wczytaj eksport z tego tygodnia
          wczytaj wyszukiwania z centrum pomocy
          wczytaj wszystko z folderu skrzynka/
          wciągnij artykuły z artykuly/
          wrzuć zgłoszenia z dane.csv
          wrzucam plik zgloszenia.csv
          wgrywam nowy eksport
          wgraj nasze artykuły z tresci/pomoc
          dorzuć dane z listopad.csv
          dorzuć wyszukiwania.csv do tego, co mamy
          dołóż nowe recenzje z opinie.tsv
          dodaj nasze strony pomocy
          dodaj więcej danych
          doczytaj plik faq.md
          zasil bazę danymi z dump.json
          podmień stare zgłoszenia na nowe.csv
          odśwież dane z zgloszenia.csv
          przetwórz plik maile.json
          przejrzyj folder ~/zgloszenia
          zajrzyj do pliku eksport.csv
          zaciągnij dane z zendesk.csv
          importuj wszystko z ~/Pulpit/dane
          mam dla ciebie nowe zgłoszenia
          mam tu eksport: zgloszenia.json
          mamy świeże dane w eksport/styczen
          mamy nowe recenzje w recenzje/
          zgłoszenia są w dane/zgloszenia.jsonl
          nasze artykuły leżą w strona/teksty
          mój plik nazywa się dane.csv
          to są nasze dane: szukane.csv
          to zgłoszenia z zeszłego miesiąca: stare.csv
          proszę bardzo: marzec/zgloszenia.csv
          chciałabym wczytać artykuły
          chcę dodać nasze centrum pomocy
          jak zaimportować recenzje
          jak tu wrzucić zgłoszenia
          gdzie mam dać swoje pliki
          podaję plik ze zgłoszeniami: luty.csv
          podrzucam zgłoszenia, luty/zgloszenia.jsonl
          podsyłam eksport: ~/Pobrane/helpdesk.csv
          przesyłam recenzje w opinie-sklep.csv
          dostałam od informatyków zrzut, zrzut.json
          dział IT dał mi plik baza.csv, co z nim zrobić
          informatyk przygotował zrzut z helpdesku w zrzut/helpdesk.xml
          koleżanka przysłała wyszukiwania.csv
          mam na pulpicie folder ze zgłoszeniami
          mam na dysku nasze artykuły, ~/Dokumenty/artykuly
          leży tu plik z opiniami: ./opinie.jsonl
          wszystko jest w archiwum paczka.zip
          rozpakuj i wczytaj archiwum.zip
          pliki mamy w katalogu dane/2026
          katalog z poradnikami to poradniki/
          oto folder z pomocą: pomoc/html
          oto nasze dane
          masz tu zgłoszenia z lutego: luty.tsv
          masz, przeczytaj maile.csv
          łap plik recenzje.csv
          łykaj dane/kwiecien.csv
          połknij cały folder ~/eksporty
          nakarmię cię danymi z faq.csv
          nakarm się plikiem czaty.jsonl
          pobierz dane z arkusza odpowiedzi.csv
          ściągnij zgłoszenia z /tmp/ticket.csv
          zaczytaj zgłoszenia
          zaczytaj folder kampanie/
          wprowadź dane z ankieta.csv
          wprowadź do bazy teksty z tresci.md
          uzupełnij bazę o pliki z maj/
          uzupełnij dane najnowszym eksportem
          dołącz plik czat.csv do danych
          dołącz jeszcze katalog blog/
          dogrywam opinie z listopad/opinie.csv
          dogrywamy kolejne zgłoszenia
          przyjmij plik rozmowy.csv
          przyjmij nowe dane z helpdesk.json
          zasysaj dane z crm.csv
          zassij artykuły ze strona/html
          podepnij plik szukane.tsv
          podłącz nasze źródło, folder wiki/
          podłącz wyszukiwarkę: logi/szukaj.csv
          odśwież bazę nowym plikiem zgloszenia-nowe.csv
          przyszedł nowy eksport z helpdesku, dodaj go
          jest świeży zrzut, wrzuć go do programu
          jak dostarczyć ci dane
          jak przekazać ci zgłoszenia z naszego systemu
          jak podać plik
          jaki format pliku przyjmujesz, mam csv
          w jaki sposób dodać artykuły do programu
          gdzie się wrzuca pliki
          skąd wczytać własne zgłoszenia
          chcę zacząć od swoich danych, mam je w moje.csv
          chcę ci dać pliki z rozmowami
          chciałabym podłączyć nasze centrum pomocy
          da się wczytać plik xml
          przyjmiesz plik z Excela zapisany jako csv
          wczytaj kampanie z kampanie.ics
          wczytuj
          wczytaj wszystkie csv z dane/czerwiec
          wczytaj plik zgłoszenia.csv jako recenzje
          zaladuj opinie.csv
          zimportuj plik faq.json
          dorzuć jeszcze dane/a.csv
          i jeszcze dane/a.csv
          weź też plik dane/a.csv
          nowy plik: eksport/maj.csv
          mam świeże zgłoszenia w dane/t.json
          to są zgłoszenia: t.csv
          to są opinie: r.csv
          zerknij na nowe.csv, ale jeszcze nie wczytuj
          próbne wczytanie zgloszenia.csv
          sprawdź duze.csv bez wczytywania
          zobacz, co zrobisz z eksport.json, nie wczytuj jeszcze
          co byś przeczytał z x.csv, tylko na próbę
          dołóż pomoc/ i faq/
          opinie.csv proszę
        help
          co potrafisz zrobić
          co umiesz
          jakie masz funkcje
          co tu można robić
          jak to działa
          zgubiłem się
          nie wiem, jak tego użyć
          w czym możesz mi pomóc
          ratunku
          jak z tobą rozmawiać
          pomoc
          pomocy
          pomóż mi
          o co mogę zapytać
          co mogę tu zrobić
          co mogę powiedzieć
          co robisz
          kim jesteś
          co to jest
          do czego służy ten program
          jak tego używać
          jak zacząć
          od czego zacząć
          jakie są polecenia
          wypisz polecenia
          pokaż polecenia
          potrzebuję pomocy
          nie wiem, co robić
          nie rozumiem
          wyjaśnij, jak korzystać z programu
          daj instrukcję
          jakie mam możliwości
          cześć
          dzień dobry
          co teraz
          czy jest instrukcja
          co możesz dla mnie zrobić
          co można z tobą zrobić
          co jeszcze potrafisz
          co to za program
          co to za narzędzie
          czego mogę się od ciebie dowiedzieć
          do czego się nadajesz
          do czego to służy
          o co można cię pytać
          jakie pytania mogę zadawać
          jak mam pytać
          jak mam to sformułować
          jak cię używać
          jak się tu poruszać
          jak zadać pytanie
          jestem tu pierwszy raz
          jestem tu nowa
          utknęłam
          nie mam pojęcia, co wpisać
          nie łapię
          nie ogarniam tego
          pogubiłam się
          pomożesz mi
          możesz mi pomóc
          proszę o pomoc
          przydałaby mi się pomoc
          potrzebna mi podpowiedź
          podpowiedz coś
          daj jakąś wskazówkę
          jakieś wskazówki poproszę
          kilka przykładów, o co mogę pytać
          powiedz, co umiesz
          powiedz, jak zacząć
          pokaż, co można tu zrobić
          pokaż pomoc
          lista poleceń
          wytłumacz, jak to obsługiwać
          gdzie przeczytam, jak to działa
          hej
          witaj
          siema
          z kim rozmawiam
          instrukcja obsługi poproszę
          jak się do tego zabrać
          nie wiem, od czego zacząć
          nie wiem, gdzie kliknąć
          nie mam pojęcia, o co tu chodzi
          kompletnie nie wiem, co tu robić
          zielona jestem w tym programie
          jestem zielony, wytłumacz mi podstawy
          jestem nowy, co mam robić
          dopiero zaczynam, co tu wpisywać
          pierwszy dzień z programem, co wpisać
          co tu wpisywać
          co mam ci napisać
          jak do ciebie mówić
          jak się z tobą dogadać
          jak cię o coś poprosić
          jak wydawać polecenia
          jak sformułować prośbę
          w jaki sposób mam pytać
          jakich słów mam używać, żebyś mnie zrozumiał
          jakie komendy znasz
          jakie komendy są dostępne
          spis komend
          lista komend proszę
          lista możliwości programu
          spis funkcji
          wykaz funkcji poproszę
          dostępne funkcje
          jakie są opcje
          opcje
          pokaż menu
          co masz w ofercie
          co oferujesz
          czym się zajmujesz
          w czym jesteś dobry
          do czego można cię wykorzystać
          jaki pożytek z tego programu
          po co jest ten program
          po co mi to narzędzie
          na co mi się przydasz
          co właściwie robi ta aplikacja
          jaką masz rolę
          przedstaw się
          kto ty jesteś
          jesteś botem
          rozmawiam z człowiekiem czy z maszyną
          objaśnij, jak obsługiwać program
          objaśnij mi zasady
          wyjaśnij podstawy obsługi
          podręcznik użytkownika
          gdzie jest podręcznik
          gdzie znajdę instrukcję obsługi
          jest jakaś ściąga
          ściągawka poproszę
          ściąga z poleceń
          podrzuć parę przykładowych pytań do ciebie
          jakie przykładowe pytania mogę ci zadać
          nie umiem się tym posługiwać
          trudno mi się w tym połapać
          nie mogę się połapać w poleceniach
          ratuj
          sos
          help proszę
          potrzebuje pomocy z programem
          co umiesz zrobic
          dobry wieczór
          hm?
          i co teraz
          pierwszy raz tu jestem, co wpisać
          co tu można powiedzieć
          jak używać polecenia split
          co robi polecenie export
          opcje gaps
        quit
          na dziś koniec
          to już wszystko
          dzięki, to wszystko
          spadam
          koniec
          wyjdź
          wyjście
          do widzenia
          na razie
          cześć, na razie
          do zobaczenia
          do jutra
          skończyłam
          skończyliśmy
          to tyle
          to było wszystko
          na dzisiaj wystarczy
          stop
          zamknij
          zakończ
          zakończ rozmowę
          wypuść mnie
          jak stąd wyjść
          muszę iść
          dzięki, pa
          kończymy
          dobranoc
          wystarczy
          żegnaj
          to wszystko na dzisiaj
          to by było na tyle
          tyle na dziś, dzięki
          na tym kończymy
          kończę
          kończę na dziś
          kończmy na dziś
          skończone, dziękuję
          już mam wszystko, dziękuję
          mam, co chciałem, pa
          dziękuję, nic więcej nie potrzebuję
          nic więcej, dzięki
          nie mam więcej pytań
          dziękuję za wszystko
          uciekam
          lecę
          lecę do domu
          zbieram się
          muszę kończyć
          muszę lecieć
          czas na mnie
          pora kończyć
          wychodzę
          chcę wyjść
          zamykamy
          proszę zamknąć program
          proszę zakończyć
          wyloguj mnie
          opuść program
          miłego dnia
          miłego wieczoru
          trzymaj się
          do usłyszenia
          do następnego razu
          pa pa
          narka
          kończę robotę
          kończę zmianę
          kończymy na dzisiaj, dzięki
          koniec pracy
          koniec na dziś, dziękuję
          koniec sesji
          zakończ sesję
          zakończ program
          zamknij okno
          wyłącz się
          wyłącz program
          wyłączam
          zgaś światło i zamknij
          rozłącz się
          rozłącz rozmowę
          przerwij rozmowę
          przerywamy, muszę iść na spotkanie
          idę na spotkanie, pa
          idę na obiad
          idę do domu
          idę spać
          idę na urlop, cześć
          znikam
          zmykam
          zwijam się
          zwijamy się
          spływam
          mykam
          odmeldowuję się
          szesnasta, fajrant
          na mnie już pora
          pora do domu
          czas do domu
          już późno, kończę
          jutro dokończę
          dokończymy jutro, do widzenia
          wrócę jutro
          wrócę do tego po weekendzie, hej
          do poniedziałku
          do następnego
          do później
          dziękuję, do zobaczenia jutro
          dziękuję, na tym poprzestanę
          dzięki wielkie, wystarczy mi
          dzięki, już wszystko wiem
          wszystko jasne, dzięki, kończę
          to mi wystarczy, dziękuję
          starczy
          starczy na dzisiaj
          już nic nie trzeba, dziękuję
          nic już nie potrzebuję
          nie mam nic więcej, kończymy
          bywaj
          nara
          papa
          baj
          ciao
          adios
          miłego weekendu
          spokojnej nocy
          dobrej nocy
          do widzenia i dziekuje
          wyjdz z programu
          pa
          to tyle na dziś
          gotowe, dzięki
        dismiss
          ukryj te
          te nie są warte artykułu
          na te pytania nie będziemy odpowiadać
          to nie pytanie
          to nawet nie jest pytanie
          nie pytanie, tylko uwaga
          to nie jest żadne pytanie
          to reklama, ukryj
          schowaj Q-2
          to żart, nie pytanie
          to nas nie interesuje, pomiń
          odrzuć to
          odrzuć Q-17
          odrzuć drugie
          ukryj to
          ukryj trzecie
          ukryj numer 4
          usuń to z listy
          zdejmij Q-9 z listy
          pomiń to
          ignoruj Q-12
          zignoruj to na przyszłość
          to bzdura
          to bzdura, ukryj to
          to nie jest prawdziwe pytanie
          pierwsze to śmieci
          nieistotne
          Q-5 nas nie dotyczy
          nie potrzebujemy do tego artykułu
          nie będziemy o tym pisać
          ostatnie to nie nasza sprawa
          zapomnij o drugim
          pomiń, nigdy na to nie odpowiemy
          nie chcę więcej widzieć Q-3
          wyrzuć Q-8
          wyrzuć to
          to bez sensu
          proszę to ukryć
          proszę ukryć Q-9
          proszę usunąć drugie z listy
          możesz to zdjąć z listy
          możemy to pominąć
          pozbądź się Q-15
          pozbądźmy się ostatniego
          wykreśl to
          wykreśl Q-7 z listy
          skreśl trzecie
          skasuj to pytanie
          skasuj czwarte
          wywal to
          wywal Q-4, nikomu niepotrzebne
          do kosza z tym
          do kosza z drugim
          odpuśćmy to
          odpuść Q-10
          odłóż to na zawsze
          olej to
          schowaj to, nie chcę tego oglądać
          nie pokazuj mi więcej Q-13
          nie pokazuj tego więcej
          nie chcę tego na liście
          to się nie nadaje na artykuł
          to nie dla nas
          to nie nasza działka
          to nie ma z nami nic wspólnego
          to zwykły spam
          drugie to spam
          Q-6 to żart
          to tylko podziękowanie, ukryj
          ktoś tylko dziękuje, pomiń to
          ktoś się tylko przywitał, wyrzuć
          to bełkot
          to jakieś głupoty
          to nic nie wnosi
          to nieważne, pomiń
          Q-8 jest nieciekawe
          nie warto o tym pisać
          nikomu nie jest potrzebny taki artykuł
          nie ma sensu odpowiadać na Q-3
          tego nie będziemy opisywać
          niech to zniknie z listy
          Q-8 możemy spokojnie zignorować
          daruj sobie drugie
          darujmy sobie Q-11
          szkoda czasu na trzecie
          szkoda na to zachodu
          strata czasu, schowaj to
          szkoda zawracać sobie głowę Q-5
          nie zawracaj mi głowy tym
          nie zawracajmy sobie tym głowy
          to nas nie dotyczy
          ta sprawa nas nie dotyczy, usuń ją
          nie prowadzimy takich usług, odrzuć Q-9
          nie sprzedajemy tego, zdejmij z listy
          ten produkt jest wycofany, pomiń czwarte
          tego towaru już nie mamy, wykreśl Q-21
          to sprawa innej firmy
          pomylili nas z inną firmą, wyrzuć to
          to przypadkowy tekst, ukryj
          to jakieś przypadkowe wiadomości
          automatyczna wiadomość, wywal Q-14
          to automat wysyła, nie człowiek, odrzuć
          to autorespondery, usuń z listy
          newslettery, nie pytania, pomiń Q-6
          to testowe zgłoszenia, skasuj
          ktoś testował formularz, wyrzuć drugie
          to wygłupy
          ktoś robi sobie żarty, odrzuć Q-30
          hejt, ukryj to
          to same wyzwiska, schowaj
          pierwsze to spam od robotów
          śmieciowe, do usunięcia
          śmieć
          odpada
          Q-4 odpada
          trzecie odpada, nie nasza branża
          to odpuszczamy
          odpuszczamy sobie Q-17
          rezygnujemy z Q-3
          rezygnujemy z pisania o tym
          tym się nie zajmujemy
          tym nie będziemy się zajmować
          tego nie robimy, skreśl piąte
          nie ma o czym pisać, zamknij Q-12
          nie kwalifikuje się na artykuł
          to nie materiał na artykuł
          z tego artykułu nie będzie
          prawnik zabronił o tym pisać, odrzuć Q-7
          szef kazał to pominąć
          marketing nie chce o tym pisać, ukryj czwarte
          tylko psuje nam listę
          zaśmieca listę, zabierz to
          zabierz Q-10 sprzed oczu
          zabierz to stąd
          precz z tym
          weź to usuń, nic nie warte
          zbędne, wykreśl Q-2
          bezwartościowe
          bez znaczenia, pomiń szóste
          mało istotne, usuń Q-13
          to błahostka, nie piszmy o tym
          niech Q-19 już mi się nie wyświetla
          przestań mi to podsuwać
          nie proponuj mi więcej tego pytania
          oznacz Q-5 jako nieważne
          oznacz to jako spam
          oznacz drugie jako odrzucone
          nieaktualne już, odrzuc Q-8
          Q-9 pomijamy
          pomiń drugie
          pomińmy to
          to nie nasza działka, wyrzuć Q-4
          Q-8 to śmieć
          zapomnij o Q-5
          Q-6: pomiń, powód „sezonowe”
          żadnego artykułu do Q-3, bo „produktu już nie ma”
          nie piszemy Q-9, powód: „jeden głośny klient”
          zdejmij Q-7 z listy, „dubluje sklep”
          bzdura, precz z tym
          to gówno, ukryj to
          nie chcę Q-2 na liście
          mniejsza o Q-11
          szkoda czasu na Q-3
          rezygnujemy z Q-10, przyczyna „koniec serii”
        publish
          odpowiedź jest na stronie: help/zwroty.md
          artykuł jest już dostępny w pomocy
          tekst do Q-6 wisi na stronie od dzisiaj
          dodaliśmy to do FAQ
          opublikowaliśmy to
          opublikowaliśmy to wczoraj
          opublikowałam dziś artykuł do Q-17
          to jest opublikowane
          jest już w internecie
          to już jest na stronie
          Q-4 jest na stronie od wczoraj
          drugie jest już na stronie
          artykuł jest gotowy: https://help.example.com/zwroty
          opublikowaliśmy: pomoc/zwroty.md
          oznacz jako opublikowane
          oznacz Q-9 jako opublikowane
          oznacz pierwsze jako zrobione
          odpowiedź na Q-12 jest na stronie
          to jest zrobione
          napisałem i opublikowałem numer 3
          nowa strona do ostatniego jest dostępna od 2026-11-20
          wrzuciliśmy artykuł na stronę
          ustaw Q-7 na opublikowane
          trzecie jest skończone i opublikowane
          odpowiedzieliśmy na to wczoraj na stronie
          artykuł wyszedł dzisiaj
          artykuł jest już online
          artykuł wisi od wczoraj
          tekst jest na stronie
          tekst poszedł na stronę
          strona do drugiego już jest: pomoc/parowanie.md
          Q-5 jest online
          Q-9 weszło wczoraj na stronę
          Q-3 gotowe i opublikowane
          numer 2 jest już w sieci
          numer 4 już wisi
          pierwsze jest opublikowane
          ostatnie zostało opublikowane
          to już wisi na stronie
          to jest od zeszłego tygodnia w pomocy
          opublikowaliśmy właśnie Q-14
          opublikowałem drugie
          opublikowane wczoraj
          publikacja Q-11 była 2026-09-30
          Q-12 opublikowano 2026-10-05
          wrzuciłam to na stronę
          wrzuciliśmy tekst do centrum pomocy
          wrzuciliśmy to: https://example.com/pomoc/filtr
          wstawiliśmy artykuł do pomocy
          zamieściliśmy odpowiedź na stronie
          zamieściłam tekst do Q-8
          umieściliśmy Q-6 w FAQ
          udostępniliśmy stronę: pomoc/czyszczenie.md
          napisaliśmy o tym artykuł: pomoc/gwarancja.md
          skończyłam tekst do Q-8 i wstawiłam na stronę
          mój artykuł jest już na stronie
          nasza odpowiedź jest już dostępna: faq/platnosc.md
          gotowe, jest na stronie
          zrobione i opublikowane
          jest już w FAQ
          odpowiedź znajduje się teraz w pomoc/dostawa.md
          oto opublikowany artykuł: https://help.example.com/klucze
          link do artykułu: https://example.com/faq/zwroty
          oznacz to jako zrobione, artykuł już jest
          zaznacz, że Q-4 jest opublikowane
          odhacz Q-7, strona już jest
          proszę odnotować, że drugie opublikowano
          puściliśmy to w świat
          puściłam tekst do Q-9 w piątek
          poszło na produkcję
          poszło na żywo dziś rano
          Q-4 poszło na żywo
          artykuł do drugiego poszedł wczoraj
          artykuł ruszył
          strona ruszyła, Q-12 z głowy
          Q-7 z głowy, tekst jest w centrum pomocy
          mamy to z głowy, wisi w FAQ
          odpowiedź na trzecie jest od dziś dostępna dla wszystkich
          klienci już mogą to przeczytać
          klienci widzą już odpowiedź na Q-6
          każdy już może to znaleźć w pomocy
          widoczne na stronie od wczoraj
          tekst jest publicznie dostępny
          Q-15 jest publicznie widoczne
          webmaster wrzucił artykuł do Q-3
          webmasterka wstawiła drugie na stronę
          redakcja opublikowała Q-8
          kolega opublikował to w środę
          @anna opublikowała czwarte
          @tom wrzucił Q-11 na stronę wczoraj
          copywriter skończył i tekst już wisi
          załadowaliśmy artykuł na serwer, to jest online
          dopisaliśmy akapit na stronie pomoc/zwroty.md, Q-2 załatwione
          dopisałam odpowiedź do istniejącego artykułu: faq/dostawa.md
          uzupełniliśmy stronę o tę odpowiedź
          uzupełniłam FAQ, Q-10 jest na miejscu
          zaktualizowaliśmy artykuł, drugie jest już wyjaśnione na stronie
          poprawiona wersja jest online od 2026-10-12
          wypuściliśmy artykuł do Q-5
          wypuściliśmy poradnik 2026-09-01
          wydaliśmy tekst do piątego
          ogłosiliśmy to na stronie
          artykuł ujrzał światło dzienne
          nowy wpis jest dostępny pod https://example.com/faq/bateria
          tu jest gotowy wpis: https://help.example.com/montaz
          adres artykułu do Q-13: https://example.com/pomoc/raty
          pod tym adresem jest odpowiedź: www.example.com/pomoc
          plik z opublikowanym tekstem to pomoc/serwis.md
          opublikowane pod pomoc/klucze.md
          Q-18 opublikowane
          Q-20 zrobione, strona stoi
          strona stoi
          odfajkuj Q-6, już opublikowane
          odfajkuj trzecie
          odhacz to, jest w bazie wiedzy
          zamknij Q-9, artykuł wyszedł
          zamknij drugie, odpowiedź już jest w sieci
          status Q-14: opublikowane
          zmień status czwartego na opublikowane
          ustaw status na opublikowane
          zapisz, że Q-3 wyszło 2026-11-02
          zanotuj publikację Q-16
          zgłaszam publikację ostatniego
          melduję, że artykuł do pierwszego jest na stronie
          chwalę się: tekst do Q-1 wisi
          wreszcie jest na stronie
          wreszcie opublikowałem Q-22
          od poniedziałku mamy to w FAQ
          opublikowalismy drugie
          artykul juz jest na stronie
          sprawdziłam Q-9
          sprawdziłem szkic Q-9
          Q-9 jest sprawdzone
          szkic Q-9 został sprawdzony
          sprawdziłam Q-9, wygląda dobrze
          oznacz Q-9 jako sprawdzone
          ustaw Q-9 na sprawdzone
          oznacz to jako sprawdzone
          korekta Q-9 zrobiona
          Q-9 zaakceptowane
          akceptujemy Q-9
          zaakceptuj Q-9
          oznacz Q-9 jako zaakceptowane
          oznacz drugie jako zaakceptowane
          zatwierdzamy drugie
          zatwierdź Q-9
          Q-9 jest zatwierdzone
          Q-9 jest zamknięte
          zamknij Q-9
          oznacz Q-9 jako zamknięte
          otwórz ponownie Q-9
          oznacz Q-9 znowu jako otwarte
          na Q-9 odpowiada pomoc/a.md
          pomoc/a.md już na to odpowiada
          odpowiedź na Q-9 jest w pomoc/a.md
          robimy Q-4
          ok, bierzemy Q-8
          tak, Q-6 piszemy
          Q-3 do roboty
          Q-9: zgoda
          zielone światło dla drugiego
          napiszemy to
          bierzemy się za Q-5
          Q-2 zaakceptowane
          zgadzam się, piszemy Q-11
          szkic Q-4 po korekcie, bez uwag
          przeczytałam szkic Q-9, wszystko gra
          tekst do Q-6 przejrzany, brak poprawek
          redakcja sprawdziła Q-3
          Q-7 wraca, otwórz je znowu
          otwórz Q-4 jeszcze raz, dalej pytają
          otwórz ponownie drugie
          znów pytają o Q-5, z powrotem na listę
          na Q-3 już odpowiada pomoc/montaz.md, zamknij
          zamknij Q-6, jest w faq/platnosci.md
          strona pomoc/naprawa.md opisuje Q-8, koniec z tym
          Q-10 działa od 3 października
          weszło na stronę 12 maja: https://przyklad.pl/pomoc/a
          Q-4 wyszło
          już jest na stronie
          opublikowane!
          Q-6 zatwierdzone, ktoś to napisze
          temat Q-9 ma zgodę redaktorki
          odpowiedź na Q-5 jest od dawna w pomoc/gwarancja.md
          to jest od początku w faq/reklamacje.md
        rename
          zmień nazwę na „Gdzie jest moja paczka?”
          zmień nazwę Q-17 na „Jak coś zwrócić?”
          nazwij drugie „Czas zwrotu pieniędzy”
          nazwij to „Czas dostawy”
          nazwij Q-4 „Jak wyczyścić filtr?”
          niech trzecie nazywa się „Konfiguracja bez wifi”
          niech się nazywa „Zgubione hasło”
          nadaj temu nazwę „Pęknięta pokrywa”
          nadaj Q-9 inną nazwę: „Hałas w nocy”
          przemianuj to na „Części zamienne”
          przemianuj Q-8 na „Aplikacja się zawiesza”
          zmień tytuł na „Bateria”
          zmień etykietę Q-2 na „Gwarancja”
          pierwsze powinno się nazywać „Faktura”
          to powinno się nazywać „Rezygnacja”
          lepsza nazwa to „Gwarancja za granicą”
          zatytułuj ostatnie „Płatność kartą”
          ja bym to nazwała „Odkamienianie”
          nazwijmy numer 5 „Karty podarunkowe”
          użyj nazwy „Koszty wysyłki” dla Q-2
          proszę zmienić nazwę na „Spóźniona paczka”
          proszę nazwać to „Reset hasła”
          możesz przemianować trzecie na „Zmiana adresu”
          możemy to nazwać „Godziny otwarcia”
          chciałabym nazwać drugie „Gdzie jest mój zwrot?”
          chcę, żeby Q-5 nazywało się „Zły rozmiar”
          wolałabym tytuł „Uszkodzony towar”
          wolę nazwę „Anulowane zamówienie”
          zmieńmy nazwę Q-3 na „Parowanie”
          zmień nagłówek na „Kody rabatowe”
          zmień brzmienie na „Jak to wymienić?”
          zmień podpis czwartego na „Metody płatności”
          zmień Q-12 na „Problemy z logowaniem”
          popraw tytuł na „Czas gwarancji”
          popraw nazwę ostatniego na „Aktualizacja”
          tytuł powinien brzmieć „Brakujące części”
          nazwa drugiego powinna brzmieć „Zmywarka”
          niech Q-7 ma nazwę „Nowa wersja”
          niech tytuł brzmi „Ile trwa dostawa?”
          trafniejsza nazwa to „Wysyłka za granicę”
          lepszy tytuł dla Q-9 to „Anulowanie zamówienia”
          lepiej: „Jak zmienić plan?”
          „Opóźniona dostawa” byłoby lepszą nazwą
          „Zgubiona faktura” to lepszy tytuł trzeciego
          nowa nazwa Q-4: „Głośna praca”
          nowy tytuł: „Jaki kabel wybrać?”
          zastąp nazwę przez „Pęknięty ekran”
          daj pierwszemu tytuł „Zwrot gotówki”
          wpisz „Inteligentny dom” jako nazwę numeru 2
          tak naprawdę chodzi o „zmianę adresu”, tak to nazwij
          nazwałabym to raczej „Koszt naprawy”
          klienci nazwaliby to „Nie działa”, tak zatytułuj
          przechrzcij Q-9 na „Zagubiony bagaż”
          przechrzcij to na „Koszt przesyłki”
          ochrzcijmy trzecie „Zimna kawa”
          ochrzcij Q-5 „Wymiana filtra”
          zmień tę nazwę na coś lepszego: „Reklamacja po terminie”
          zmień nagłówek czwartego na „Dopłata do wysyłki”
          zmiana nazwy Q-14: „Nie działa pilot”
          zmiana tytułu na „Zwrot prezentu”
          zamień tytuł Q-8 na „Brak paragonu”
          zamień „Paczka” na „Gdzie jest kurier?”
          zamiast tej etykiety daj „Opłata za konto”
          zamiast tego napisz „Jak usunąć konto?”
          w miejsce obecnego tytułu wstaw „Wycieka woda”
          wstaw tytuł „Jak skasować konto?” dla drugiego
          obecna nazwa jest do bani, lepiej „Awaria zasilacza”
          ta nazwa jest myląca, daj „Dwa konta”
          ta nazwa jest niezrozumiała, powinno być „Czas oczekiwania”
          ta etykieta nic nie mówi, nazwij to „Za mały zasięg”
          tytuł jest mylący, zmień na „Opłaty dodatkowe”
          tytuł do poprawki: „Czy mogę zapłacić później?”
          popraw literówkę w nazwie: „Ładowarka”
          popraw etykietę Q-3 na „Zepsuty zamek”
          popraw brzmienie piątego: „Jak długo schnie?”
          skróć nazwę do „Montaż”
          skróć tytuł Q-11 do „Rabaty”
          krótsza nazwa: „Logowanie”
          uprość tytuł trzeciego do „Konto zablokowane”
          uprość nazwę na „Hasło”
          prościej byłoby „Gdzie kupić części?”
          przeredaguj tytuł na „Jak przedłużyć umowę?”
          przeformułuj Q-6: „Czy mogę zmienić termin?”
          sformułuj tytuł inaczej: „Kto płaci za zwrot?”
          opisz drugie hasłem „Wersja próbna”
          podpisz Q-7 jako „Naprawa gwarancyjna”
          podpisz to „Zła faktura”
          oznacz Q-2 etykietą „Nieszczelna pokrywka”
          etykieta: „Limit transferu”
          etykieta Q-12 ma być „Wolne ładowanie”
          nadajmy ostatniemu tytuł „Niemiły zapach”
          nadaj tytuł „Podwójna opłata”
          niech pierwsze figuruje jako „Brak potwierdzenia”
          niech to widnieje jako „Odbiór osobisty”
          zapisz Q-4 pod nazwą „Przerwane połączenie”
          mów na to „Przypalony garnek”
          od teraz Q-10 to „Rozmiary butów”
          od dziś nazywajmy to „Pomyłka w zamówieniu”
          klienci mówią „szukajka”, zmień tak nazwę
          szefowa woli tytuł „Zmiana dostawcy”
          zespół proponuje nazwę „Ślady po wodzie” dla Q-15
          właściwy tytuł Q-1: „Jak zresetować licznik?”
          poprawna nazwa drugiego to „Zawieszony ekran”
          zmień nazwę szóstego: „Lista życzeń”
          wolałbym, żeby Q-13 miało tytuł „Niedziałający kod”
          bardziej pasuje „Opóźniony zwrot”
          tytuł nieadekwatny, „Przesyłka pusta” pasuje lepiej
          Q-4 ma się nazywać „Chwiejny stolik”
          lepszy tytuł: „Zgubiona paczka”
          drugie nazwij „Brak dźwięku”
          nowa nazwa „Zwrot trwa wieki” dla Q-9
          od teraz tytuł „Logowanie nie działa”
          etykieta Q-4 jest myląca, zmień na „Luźne śruby”
          ten tytuł mi nie pasuje, daj „Spóźniona dostawa”
          Q-9 ma głupią nazwę, wpisz „Brak sygnału”
        language
          odpowiadaj po polsku
          odpowiadaj po angielsku
          mów po rosyjsku
          mów do mnie po polsku
          rozmawiaj ze mną po angielsku
          umiesz po rosyjsku
          czy mówisz po polsku
          przełącz na angielski
          przełącz język na rosyjski
          zmień język na polski
          zmień język
          ustaw język angielski
          używaj rosyjskiego
          wolę polski
          wolę czytać po angielsku
          odpisuj po rosyjsku
          pisz do mnie po polsku
          po polsku proszę
          po polsku
          angielski poproszę
          przejdźmy na rosyjski
          czy możesz odpowiadać po polsku
          czy możemy rozmawiać po rosyjsku
          czy znasz polski
          czy rozumiesz po angielsku
          możesz pisać po polsku
          możesz przejść na angielski
          mógłbyś mówić po polsku
          proszę odpowiadać po rosyjsku
          proszę mówić po polsku
          proszę przełączyć na polski
          proszę o odpowiedzi po angielsku
          chcę odpowiedzi po polsku
          chciałabym czytać po rosyjsku
          nie znam angielskiego, mów po polsku
          lepiej rozumiem po polsku
          słabo znam angielski, odpowiadaj po polsku
          wygodniej mi po polsku
          rozmawiajmy po polsku
          mówmy po angielsku
          gadajmy po polsku
          od teraz po polsku
          od teraz odpowiadaj po rosyjsku
          dalej mów po angielsku
          kontynuujmy po rosyjsku
          przestaw na rosyjski
          przestaw się na polski
          przejdź na polski
          zmień na angielski
          ustaw polski
          język polski
          język odpowiedzi: rosyjski
          ustawienia języka
          jakie znasz języki
          w jakich językach mówisz
          tłumacz odpowiedzi na polski
          wszystkie odpowiedzi po polsku, proszę
          po angielsku byłoby mi łatwiej
          po rosyjsku łatwiej mi się czyta
          łatwiej mi czytać po polsku
          nie rozumiem angielskiego
          nie mówię po rosyjsku, przejdź na polski
          nie czytam cyrylicy, pisz po polsku
          nic nie rozumiem, możesz po polsku
          koleżanka nie zna polskiego, pisz po angielsku
          szef czyta po angielsku, odpowiadaj w tym języku
          mój szef jest z Londynu, przełącz się na angielski
          jestem z Ukrainy, wolę rosyjski
          moim językiem jest polski
          mój język to polski
          mój ojczysty język to rosyjski
          w moim języku, po polsku
          język interfejsu angielski
          język interfejsu na rosyjski
          interfejs po polsku
          interfejs w języku angielskim poproszę
          komunikaty po polsku
          komunikaty po angielsku proszę
          wyświetlaj wszystko po polsku
          wyświetlaj odpowiedzi po rosyjsku
          wypowiadaj się po angielsku
          zwracaj się do mnie po polsku
          zwracaj się po rosyjsku
          komunikujmy się po angielsku
          dogadajmy się po polsku
          pogadajmy po rosyjsku
          gadaj po polsku
          gadaj ze mną po angielsku
          nawijaj po polsku
          szprechaj po polsku
          przerzuć się na angielski
          przerzućmy się na polski
          przestawmy się na rosyjski
          przeskocz na polski
          zamień język na angielski
          zmiana języka
          zmiana języka na polski
          zmiana na rosyjski
          wybieram polski
          wybierz angielski jako język odpowiedzi
          wybór języka
          wybór języka: angielski
          wracamy do polskiego
          wróć do polskiego
          wróć na angielski
          z powrotem na polski
          z powrotem angielski
          dlaczego piszesz po angielsku, chcę po polsku
          czemu nie odpowiadasz po polsku
          da się po polsku
          da się zmienić język
          czy jest polska wersja językowa
          jest wersja rosyjska programu
          masz polską wersję
          wersja polska
          obsługujesz polski
          obsługujesz inne języki
          ile języków znasz
          znasz rosyjski
          rozumiesz po polsku
          polski jezyk prosze
          mow po polsku
          odpowiadaj mi po angielsku
        effect
          czy to pomogło
          czy artykuł pomógł
          czy ten artykuł komuś pomógł
          co dały artykuły
          co nam dały nasze artykuły
          jaki był efekt artykułu
          jaki efekt miał artykuł do Q-17
          czy Q-17 pomogło
          czy drugie pomogło
          czy pytań jest mniej od publikacji
          czy od publikacji pytają rzadziej
          czy jest mniej zgłoszeń, odkąd to opublikowaliśmy
          czy teraz pytają o to rzadziej
          czy publikacja coś zmieniła
          czy artykuł działa
          czy nasze artykuły działają
          czy nowa strona przynosi efekty
          pokaż efekt tego, co opublikowaliśmy
          ile zgłoszeń zaoszczędziliśmy
          ile oszczędziliśmy dzięki artykułom
          czy było warto
          czy warto było to pisać
          co się zmieniło po opublikowaniu odpowiedzi
          udowodnij, że artykuły pomagają
          które artykuły pomogły
          czy liczba pytań spadła
          czy pytanie wróciło po artykule
          przed artykułem i po artykule
          efekty opublikowanych artykułów
          czy klienci rzadziej pytają o pierwsze
          co wyszło z artykułu do Q-6
          czy to się opłaciło
          czy to coś dało
          czy nasz tekst coś dał
          czy nowa strona coś zmieniła
          czy coś się poprawiło po publikacji
          czy zgłoszeń ubyło po artykule
          czy pytań ubyło, odkąd artykuł jest na stronie
          czy klienci przestali pytać po publikacji Q-5
          czy ludzie dalej o to pytają mimo artykułu
          czy ktoś jeszcze o to pyta, odkąd artykuł jest na stronie
          czy strona do trzeciego pomogła
          czy Q-9 przyniosło skutek
          czy nasza praca przyniosła skutek
          czy popyt spadł po publikacji
          czy artykuł się sprawdził
          czy opłacało się pisać Q-4
          jak skuteczny jest ten artykuł
          jak skuteczne są nasze artykuły
          jak sprawdza się nowa strona
          jak zmienił się popyt po publikacji
          ile mniej zgłoszeń mamy dzięki artykułowi
          ile czasu oszczędziły nam artykuły
          ile pracy oszczędziło nam Q-12
          ile pieniędzy zaoszczędziło FAQ
          jaka jest korzyść z drugiego
          jakie są rezultaty naszych artykułów
          jakie skutki przyniosła publikacja
          jaki jest zwrot z artykułów
          co przyniosła nowa strona
          co zyskaliśmy dzięki artykułom
          co się stało z popytem po publikacji
          co się działo z pytaniem po artykule
          które nasze teksty przyniosły skutek
          które artykuły nic nie dały
          które opublikowane odpowiedzi zadziałały
          pokaż, co osiągnęły artykuły
          pokaż, jak spadła liczba pytań po publikacji
          zmierz efekt nowej strony
          chciałabym wiedzieć, czy artykuły pomogły
          chcę dowodu, że to zadziałało
          wpływ artykułów na zgłoszenia
          skuteczność opublikowanych tekstów
          przed publikacją i po publikacji Q-8
          sukcesy naszych treści
          czy to przyniosło ulgę infolinii
          czy telefonów jest mniej po artykule
          czy telefony ucichły, odkąd tekst wisi
          czy ucichło po publikacji Q-7
          ucichło coś po naszych artykułach
          czy konsultanci mają lżej po publikacji
          czy odciążyliśmy konsultantów nowymi tekstami
          o ile odciążyły nas artykuły
          jaki plon wydały nasze teksty
          jaki plon z Q-5
          owoce naszej pracy redakcyjnej
          co z tego mamy, że to napisaliśmy
          co nam przyszło z pisania Q-9
          co nam z tych wszystkich artykułów
          czy gra była warta świeczki
          czy pisanie drugiego było warte zachodu
          warto było publikować trzecie
          czy tekst spełnił zadanie
          czy artykuł do Q-12 spełnia swoje zadanie
          czy strona spełniła oczekiwania
          czy poradnik robi robotę
          robi robotę ten artykuł
          działa ten tekst czy nie
          zadziałało
          pomogło
          jest jakaś poprawa po publikacji
          jest różnica, odkąd to wisi
          widać różnicę po artykule do czwartego
          widać jakiś skutek publikacji
          czy widać spadek pytań po Q-3
          spadek zgłoszeń po publikacji
          spadek po opublikowaniu pierwszego
          ile pytań ubyło dzięki nowym stronom
          ile telefonów mniej dzięki FAQ
          ile godzin pracy odpadło dzięki tekstom
          ile zaoszczędziły wpisy z tego kwartału
          oszczędności dzięki opublikowanym treściom
          oszczędności z artykułów w złotówkach
          policz oszczędności po publikacji
          policz, co dał artykuł do Q-18
          zwrot z inwestycji w treści
          rentowność naszych artykułów
          szef pyta, czy artykuły się zwracają
          zarząd chce dowodów, że treści coś dają
          prezes wątpi, czy pisanie czegokolwiek zmienia
          muszę wykazać, że nasza praca nad treścią ma sens
          muszę wykazać skutek publikacji Q-6
          wykaż, że po publikacji pytają mniej
          porównaj liczbę zgłoszeń sprzed artykułu i po nim
          popyt na Q-8 przed tekstem i po tekście
          jak zmieniła się liczba pytań od dnia publikacji
          jak klienci zareagowali na nowy artykuł
          jak sobie radzi opublikowany tekst
          jak radzi sobie strona do Q-14
          sprawdź, czy Q-2 po publikacji przygasło
          problem wrócił mimo artykułu
          pytania wracają mimo opublikowanej strony
          mimo wpisu dalej dzwonią, zgadza się
          które publikacje okazały się strzałem w dziesiątkę
          które publikacje to niewypał
          nieskuteczne artykuły, po których dalej pytają
          ocena skutków publikacji
          czy artykul cos dal
          efekt publikacji
          wyniki po publikacji piątego
          pomogło coś?
          warto było?
          coś się zmieniło od publikacji Q-4
          mniej zgłoszeń, odkąd Q-6 jest na stronie?
          czy rzadziej szukają, odkąd to napisaliśmy
          mniej maili dzięki artykułom?
          zwrot z naszego pisania
          wyniki opublikowanych stron
          czy pisanie się opłaca
        backtest
          czy byś to przewidział
          czy byś to przewidziała
          czy wiedziałbyś o tym wcześniej
          czy ostrzegłbyś nas na czas
          co byś zgłosił dwa miesiące temu
          jakie luki znalazłbyś wtedy
          co powiedziałbyś nam w październiku
          cofnij się o osiem tygodni
          cofnij się o 4 tygodnie
          zrób test wsteczny
          test wsteczny
          test wsteczny z 12 tygodni
          jak dobre są twoje przewidywania
          jak często masz rację co do luk
          sprawdź się na przeszłości
          sprawdź to na wcześniejszych tygodniach
          czy luki sprzed miesiąca były prawdziwe
          czy zgłoszone luki się sprawdziły
          które artykuły przewidziałeś
          ile naszych artykułów byś przewidział
          na ile wiarygodna jest lista luk
          czy lista byłaby wtedy trafna
          porównaj luki z tym, co było później
          co nastąpiło po lukach, które byś zgłosił
          cofnij się w czasie i zobacz, jakie luki byś zgłosił
          co byłoby na liście we wcześniejszych tygodniach
          czy byś to zauważył
          czy zauważyłabyś to na czas
          czy byłoby to na twojej liście
          czy znalazłbyś artykuł, który napisaliśmy
          czy dałoby się to przewidzieć
          czy mogłeś nas ostrzec wcześniej
          czy lista pomogłaby nam rok temu
          czy mogę ufać twojej liście
          czy można polegać na twoich podpowiedziach
          czy twoje luki okazały się prawdziwe
          czy miałeś rację
          co byś polecił pół roku temu
          co byś pokazał sześć tygodni temu
          co byś przewidział
          co pokazały późniejsze tygodnie
          co wtedy byś przeoczył
          jakie byłyby luki w październiku
          jaka byłaby lista osiem tygodni temu
          jak trafne są twoje luki
          jak trafne byłyby twoje podpowiedzi
          jak często się myliłeś
          jak wiarygodne są twoje sugestie
          ile luk okazało się prawdziwych
          ile razy trafiłeś
          na ile trafnie przewidujesz
          gdybyśmy zapytali wiosną, co byś powiedział
          udaj, że jest październik, co byś zgłosił
          przetestuj się na starych danych
          przetestuj swoje przewidywania
          przetestuj to na ostatnich 6 tygodniach
          sprawdź swoją trafność
          sprawdź, czy miałeś rację 10 tygodni temu
          spójrz wstecz na 12 tygodni
          zasymuluj przeszłość
          odtwórz ostatnie 6 tygodni
          udowodnij, że znajdujesz właściwe luki
          oceń swoją skuteczność na przeszłości
          patrząc wstecz, czy miałbyś rację
          próba na danych z przeszłości
          weryfikacja wsteczna
          twoja trafność poproszę
          gdybyśmy mieli cię wcześniej, wiedzielibyśmy o tym
          gdybyś działał w październiku, co byś wskazał
          gdybyś pracował u nas od roku, ile byś wyłapał
          wyłapałbyś to z wyprzedzeniem
          wyłapałbyś te tematy przed nami
          z jakim wyprzedzeniem byś to wykrył
          ile tygodni wcześniej byś to wykrył
          czy wykryłbyś nasze największe wpadki przed czasem
          podniósłbyś alarm na czas
          podniósłbyś alarm osiem tygodni temu
          alarmowałbyś nas w porę
          czy w porę zapaliłaby się lampka
          czy dostalibyśmy od ciebie sygnał na czas
          czy był sygnał dwa miesiące wcześniej
          sprawdzian na danych historycznych
          sprawdzian z ostatnich 10 tygodni
          test na historii
          test historyczny
          test na danych archiwalnych
          puść analizę na starych tygodniach
          puść się na danych z zeszłego roku
          przelicz luki tak, jakby był wrzesień
          przelicz listę sprzed 6 tygodni
          wróć myślami do sierpnia, jakie luki widzisz
          przenieś się w czasie o 12 tygodni
          przenieś się do maja i powiedz, co byś wytypował
          co byś wytypował trzy miesiące temu
          co typowałbyś wtedy na szczyt listy
          czy twoje typy się potwierdziły
          czy typy sprzed kwartału się potwierdziły
          czy prognozy się sprawdziły
          czy twoje prognozy są coś warte
          trafność prognoz
          jaka jest trafność listy luk
          jaka jest twoja skuteczność w przewidywaniu
          jaki masz odsetek trafień
          jaki procent luk okazał się słuszny
          ile trafień, ile pudeł
          ile razy spudłowałeś
          ile fałszywych alarmów byś podniósł
          ile z tego to fałszywe alarmy
          jak często trafiasz
          jak często strzelasz w płot
          masz nosa do luk
          można ci wierzyć na słowo w sprawie luk
          mogę zaufać twoim typom
          skąd mam wiedzieć, że lista luk jest wiarygodna
          skąd wiadomo, że dobrze wskazujesz luki
          szef nie ufa twojej liście, pokaż, że działała w przeszłości
          zarząd pyta, czy te podpowiedzi sprawdzały się wcześniej
          udowodnij swoją trafność na przeszłych tygodniach
          udowodnij, że przewidziałbyś nasze artykuły
          pokaż, jak wypadłbyś w przeszłości
          pokaż, co byś radził przed rokiem
          symulacja wstecz
          symulacja na 8 tygodni wstecz
          odtwórz listę z lipca i porównaj z rzeczywistością
          porównaj swoje dawne podpowiedzi z tym, co się stało
          zestaw dawną listę z późniejszymi zgłoszeniami
          z perspektywy czasu, czy lista była dobra
          mądry po szkodzie, a przed szkodą byś wiedział
          czy przed faktem byś to powiedział
          sprawdz sie na starych danych
          backtest na 6 tygodni
          zbadaj się na 20 minionych tygodniach
          wiedziałbyś?
          na ile miałeś rację
          jak dobre są twoje prognozy
          sprawdź się na ostatnich 8 tygodniach
          odtwórz ostatnie dziesięć tygodni, po trzy luki
          spójrz kwartał wstecz, czy byś trafił
        articles
          o co klienci pytają na stronie pomoc/filtr.md
          o co pytają na stronie help/zwroty.md
          które artykuły są najbardziej potrzebne
          które artykuły są najczęściej używane
          nasze najbardziej przydatne strony
          wypisz nasze artykuły
          pokaż wszystkie nasze strony
          10 najważniejszych artykułów
          na co odpowiada każdy artykuł
          która strona odpowiada na które pytanie
          które strony odpowiadają na to samo pytanie
          czy są artykuły, które mówią to samo
          na co odpowiada pomoc/filtr.md
          o co klienci pytają w związku ze stroną pomoc/zwroty.md
          na jakie pytania odpowiada artykuł „Zwroty”
          jak przydatna jest strona pomoc/filtr.md
          czego brakuje na stronie pomoc/filtr.md
          które strony są używane
          które strony warto zostawić
          które artykuły są popularne
          które artykuły się dublują
          które artykuły odpowiadają na najwięcej pytań
          które strony pomocy się pokrywają
          czy dwie nasze strony są o tym samym
          czy mamy zdublowane artykuły
          czy potrzebujemy strony pomoc/stara.md
          czy ktoś korzysta ze strony pomoc/historia.md
          czy komuś potrzebny jest pomoc/faks.md
          czy artykuł pomoc/filtr.md jest jeszcze potrzebny
          jak często potrzebna jest pomoc/dostawa.md
          jak przydatne są nasze artykuły
          jakie mamy artykuły
          jakie treści mamy
          ile mamy artykułów
          ile pytań obsługuje pomoc/zwroty.md
          do czego służy strona pomoc/wifi.md
          jaki jest nasz najbardziej potrzebny artykuł
          na co odpowiada https://example.com/pomoc/zwroty
          co ludzie chcą wiedzieć o https://example.com/pomoc/plany
          jakie pytania prowadzą do pomoc/platnosc.md
          pokaż artykuły, na które jest największy popyt
          pokażesz mi nasze artykuły
          proszę o listę naszych stron
          chciałabym zobaczyć listę artykułów
          wypisz strony według użycia
          ranking naszych artykułów
          przegląd naszych stron
          audyt treści
          spis naszych treści
          dziesięć najlepszych artykułów
          do których artykułów ludzie zaglądają najczęściej
          które poradniki cieszą się wzięciem
          szefowa pyta, które teksty są najczęściej potrzebne
          przenosimy pomoc, które strony warto zabrać
          co z naszych treści się przydaje
          które treści się przydają, a które nie
          które artykuły pracują na siebie
          które artykuły ratują najwięcej klientów
          perły wśród naszych artykułów
          najchętniej czytane poradniki
          najbardziej poszukiwane strony pomocy
          strony, bez których klienci sobie nie poradzą
          wykaz naszych stron
          wykaz artykułów z liczbą pytań
          inwentarz treści
          inwentaryzacja artykułów
          przeliczmy nasze artykuły
          jakie poradniki mamy w bazie
          jaki jest stan naszych artykułów
          ile stron liczy nasza pomoc
          co już mamy napisane
          ile osób potrzebuje strony pomoc/rabaty.md
          ile zapytań trafia do pomoc/montaz.md
          jaki ruch obsługuje artykuł „Reklamacje”
          komu służy strona faq/stare-konto.md
          komu przydaje się artykuł „Faks i poczta”
          co daje nam strona pomoc/galeria.md
          jakie pytania załatwia pomoc/serwis.md
          z jakimi sprawami ludzie trafiają na faq/raty.md
          czy opłaca się trzymać stronę pomoc/cennik-2019.md
          czy pomoc/dojazd.md kogokolwiek obchodzi
          czego czytelnicy szukają w https://example.com/pomoc/bateria
          które strony wchodzą sobie w drogę
          które wpisy mówią to samo dwa razy
          powtórzenia między artykułami
          dublujące się poradniki
          dublety w FAQ
          dwie strony o jednym, mamy takie
          czy komuś potrzebna jest pomoc/a.md
          do czego służy pomoc/a.md
          nasze strony proszę
          lista stron
          które artykuły robią najwięcej
          najbardziej przydatne artykuły, pierwsza dziesiątka
          nasze najmocniejsze strony pomocy
          najbardziej oblegane strony
          na co odpowiada faq/dostawa.md
          czy komuś pomaga pomoc/montaz.md
          do czego jest strony/zwroty.md
          spis treści, które mamy
          audyt stron pomocy
          strony i do czego są
          czy ktokolwiek zagląda po coś do pomoc/filtr.md
        unused
          które poradniki nie cieszą się zainteresowaniem
          wpisy, które niczemu nie służą
          zapomniane artykuły, bez których się obejdziemy
          bez których stron byśmy się obeszli
          co wyciąć z centrum pomocy
          robimy porządki w artykułach, co nie jest używane
          poradniki bez czytelników
          strony bez ruchu
          artykuły bez żadnego zapotrzebowania
          których artykułów nikt nie czyta
          których artykułów nikt nie potrzebuje
          o które strony nikt nie pyta
          artykuły, o które nikt nie pyta
          strony niepotrzebne żadnemu klientowi
          które z naszych artykułów są zbędne
          co możemy usunąć z centrum pomocy
          nieużywane strony
          lista nieużywanych artykułów
          które strony są do usunięcia
          które artykuły można wyrzucić
          które nasze teksty są niepotrzebne
          które nasze strony nikogo nie obchodzą
          które teksty na stronie nigdy się nie przydają
          czy mamy artykuły, z których nikt nie korzysta
          co można wyrzucić z bazy wiedzy
          co można skasować z naszego FAQ
          pokaż strony, których nikt nie potrzebuje
          wypisz zbędne artykuły
          pięć najmniej używanych stron
          posprzątajmy w pomocy, co jest nieużywane
          co na stronie pokrywa się kurzem
          które teksty tylko się kurzą i nikt do nich nie zagląda
          do których stron nikt nie zagląda
          martwe strony, których nikt nie odwiedza
          martwe wpisy bez żadnego pytania
          martwy balast w bazie wiedzy, którego nikt nie potrzebuje
          balast, który nie przydaje się klientom
          czego moglibyśmy się pozbyć z FAQ, bo nikt tego nie szuka
          jakie treści nadają się do kosza
          jakie wpisy skasować, bo nic nie wnoszą
          co odchudzić w bazie wiedzy
          chcemy odchudzić pomoc, co wyciąć
          sprzątanie bazy wiedzy, wskaż niepotrzebne strony
          wiosenne porządki w FAQ, co wyrzucić
          przestarzałe poradniki, których nikt nie czyta
          zbyteczne teksty
          zbyteczne strony w pomocy
          nadmiarowe artykuły, nikomu nieprzydatne
          redaktorka chce wiedzieć, które artykuły można usunąć
          webmaster pyta, które strony są zbędne przy migracji
          ktore artykuly sa niepotrzebne
          strony pomocy o ktore nikt nie pyta
          które strony można usunąć
          jakie strony można skasować bez szkody
          strony po niemiecku, których nikt nie chce
          strony do kosza
          które artykuły się kurzą
          strony bez pożytku, po rosyjsku
          bezużyteczne artykuły proszę
          których stron można się pozbyć
          co możemy zdjąć ze strony
        lexicon
          leksykon po rosyjsku
          leksykon po angielsku
          słownik po polsku
          jak klienci nazywają fakturę
          jak klienci to nazywają
          jak nasi klienci nazywają rozliczenie
          jakiego słowa używają klienci zamiast „akumulator”
          jakich słów używają klienci
          jakich słów używają klienci zamiast naszych
          jak klienci mówią na „list przewozowy”
          słowa klientów na nasze pojęcia
          słowa, których używają klienci, a my nie
          których naszych słów klienci nie używają
          nasze słowa i słowa klientów
          czy używamy innych słów niż klienci
          czy jest inne słowo na „faktura”
          synonimy słowa „faktura”
          synonimy do naszej wyszukiwarki
          zrób plik synonimów
          lista synonimów
          pokaż leksykon
          słownik języka klientów
          jakich synonimów potrzebujemy
          słowniczek pojęć klientów
          jakie jest słowo klientów na „router”
          jakiego słowa używa klient na „dowód zakupu”
          jakie są inne słowa na „awaria”
          jakie są inne określenia na „zwrot kosztów”
          jakich określeń używają nasi klienci
          jakich zwrotów używają klienci zamiast „etykieta zwrotna”
          jak użytkownicy nazywają „urządzenie”
          jak klient nazwałby „list przewozowy”
          jak ludzie nazywają „jednostka główna”
          jak nasi kupujący nazywają bon
          jak klienci określają „rezygnacja”
          jak klienci mówią na ładowarkę
          jak mówią klienci
          jak klienci to ujmują własnymi słowami
          jak inaczej powiedzieć „rata”
          pod jaką nazwą klienci znają „przejściówka”
          których naszych słów klienci nie rozumieją
          których naszych pojęć nikt nie używa
          których słów powinniśmy używać w tytułach
          które słowo jest częstsze u klientów, nasze czy ich
          jakiego żargonu unikać
          czy klienci mówią „zwrot”, czy inaczej
          czy nasi klienci używają słowa „subskrypcja”
          czy używamy słów, których nikt nie zna
          czy nasze słowa różnią się od słów klientów
          język naszych klientów
          słownictwo klientów
          słownictwo klientów obok naszego
          nasz żargon a mowa klientów
          słowa, które wolą klienci
          lista słów klientów
          lista synonimów do wyszukiwarki
          synonimy poproszę
          synonim do „wadliwy”
          inne słowo na „usterka”
          pojęcia i synonimy
          pokaż synonimy
          pokaż słownik
          pokaż, jak mówią klienci
          zrób słowniczek
          potrzebuję synonimów do wyszukiwarki
          mowa potoczna klientów
          potoczne nazwy naszych produktów
          potoczne określenia na „zasilacz”
          jak się potocznie mówi na fakturę
          jak zwykli ludzie mówią na „autoryzacja”
          jak to się zwie u klientów
          jak klienci zwą „panel sterowania”
          jak przeciętny klient nazwie „dyspozycja zwrotu”
          jak kupujący mówią o „rękojmia”
          jak w mailach nazywają „terminal płatniczy”
          jak piszą o „jednostka zewnętrzna” w zgłoszeniach
          jakim językiem mówią nasi klienci
          jakim słowem klient szuka „przedpłata”
          jakie słówko wpisują zamiast „subskrypcja”
          jakie wyrazy mają klienci na „zwrot środków”
          jakie wyrażenia wolą użytkownicy
          jakie wyrażenia z naszych tekstów są obce klientom
          jakie nazwy krążą wśród klientów na „moduł”
          pod jakim hasłem ludzie szukają „nota korygująca”
          nasz urzędowy język a ich codzienny
          nasze nazewnictwo kontra nazewnictwo klientów
          nazewnictwo klientów
          terminologia klientów
          terminologia, której nikt poza nami nie używa
          które terminy są niezrozumiałe dla ludzi
          które terminy branżowe zastąpić prostszymi
          branżowe słowa, których klienci nie znają
          żargon, którego klient nie zna
          piszemy zbyt fachowo, jak mówią klienci
          piszemy za trudno, podpowiedz słowa klientów
          mówimy różnymi językami, my i klienci
          rozmijamy się w słowach z klientami, gdzie
          gdzie nasze słowa rozmijają się z ich słowami
          które słowa się nie zgadzają między nami a klientami
          odpowiedniki naszych pojęć w mowie klientów
          odpowiednik słowa „płatność cykliczna” u klientów
          odpowiedniki poproszę
          wyrazy bliskoznaczne do „usterka”
          wyrazy bliskoznaczne dla wyszukiwarki
          bliskoznaczne słowa klientów
          inna nazwa na „dekoder”
          inne nazwy naszych funkcji u klientów
          zamienniki dla słowa „weryfikacja”
          czym zastąpić słowo „dyspozycja”, żeby klient zrozumiał
          jakim prostszym słowem zastąpić „deinstalacja”
          glosariusz
          glosariusz słów klientów
          słowniczek dla copywritera
          copywriterka pyta, jakich słów użyć w tekstach
          pozycjoner potrzebuje synonimów
          informatyk prosi o listę synonimów do szukajki
          frazy klientów do tytułów
          frazy, po których klienci poznają „polisa”
          slang naszych użytkowników
          slangowe nazwy na „karta SIM”
          dialekt klientów
          tłumaczenie z naszego na język klienta
          przetłumacz „saldo ujemne” na język klientów
          co klient rozumie przez „aktywacja”
          co ludzie mają na myśli, mówiąc „pudełko”
          czy ktokolwiek mówi „urządzenie końcowe”
          czy klienci znają słowo „prolongata”
          czy „przelew zwrotny” to słowo klientów
          slownik klientow
          synonimy do slowa „naprawa”
          rozjazd słów?
          słownictwo proszę
          słowa niezgodne z naszymi
          różnice w słownictwie, niepewne też
          nasz żargon a ich słowa
          gdzie mówimy inaczej niż klienci
          niezgodne terminy po angielsku
          słowa klientów, także wątpliwe
          jak kierowcy nazywają skrzynię
          jak goście nazywają bon
          jak rodzice mówią na uprząż
          synonimy do „koszyk”
          klienci mówią „paczka” czy „przesyłka”?
        themes
          przegląd wszystkich tematów
          jakie są tematy
          jakie są duże tematy
          jakie tematy są największe
          jakie główne tematy widać
          tematy
          pokaż tematy
          wypisz wszystkie tematy
          jakie są obszary tematyczne
          główne obszary
          dziesięć największych tematów
          grupy tematyczne z tego miesiąca
          jakie grupy tematów są w recenzjach
          do jakich obszarów należą pytania
          uporządkuj pytania według tematów
          połącz pokrewne pytania w grupy
          pytania według tematów
          podziel tematy na grupy
          który temat ma najwięcej pytań
          jakie są szerokie obszary
          widok tematów z lotu ptaka
          przegląd obszarów tematycznych
          lista tematów
          które obszary są największe
          pokaż grupy tematów
          jakie są grupy pytań
          jakie są najważniejsze obszary
          jakie są bloki tematyczne
          jakie kategorie pytań mamy
          jakie kategorie są największe
          jakie działy tematyczne widać w opiniach
          do jakich kategorii należą zgłoszenia
          do jakich grup wpadają pytania
          która grupa pytań jest największa
          która kategoria ma najwięcej zgłoszeń
          który obszar rośnie
          który obszar ma najwięcej pytań
          jak się grupują pytania
          jak rozkładają się tematy
          jak rozkładają się pytania na obszary
          jak podzielić pytania na obszary
          ogólny obraz tematów
          szerszy obraz poproszę
          z lotu ptaka, jakie są obszary
          mapa tematów
          mapa obszarów
          pokaż obszary
          pokaż kategorie
          pokaż największe obszary tematyczne
          wypisz obszary tematyczne
          wymień główne obszary
          zbierz pytania w duże grupy
          zbierz pokrewne tematy razem
          pogrupuj tematy
          pogrupuj pytania w obszary
          posegreguj pytania tematami
          poukładaj pytania według obszarów
          rozłóż pytania na kategorie
          chciałabym zobaczyć obszary
          chcę zobaczyć obszary, nie pojedyncze pytania
          proszę o przegląd kategorii
          pięć głównych obszarów
          top dziesięć obszarów
          obszary tematyczne po polsku
          duże bloki tematów z tego kwartału
          najszersze kategorie
          szerokie zagadnienia
          zagadnienia ogólne, nie szczegóły
          główne zagadnienia z tego kwartału
          jakie są główne nurty
          główne nurty w zgłoszeniach
          jakie dziedziny obejmują pytania
          w jakich dziedzinach mamy najwięcej pytań
          dziedziny, których dotyczą zgłoszenia
          jakie są wielkie bloki
          jakie bloki zagadnień mamy
          działy pytań
          podziel pytania na działy
          do jakich działów wpada najwięcej pytań
          rozdziały, w które układają się pytania
          w jakie rozdziały ułożyć FAQ
          struktura tematyczna pytań
          struktura tematów
          drzewo tematów
          hierarchia tematów
          układ tematyczny zgłoszeń
          klasyfikacja pytań według tematyki
          tematyka zgłoszeń
          tematyka recenzji w skrócie
          pogląd ogólny na tematykę
          ogólny zarys tematów
          ogólnie rzecz biorąc, jakie są tematy
          w dużym skrócie, jakie obszary
          w szerszym ujęciu, czego dotyczą pytania
          patrząc z góry, na jakie bloki się to dzieli
          panorama tematów
          z dystansu, jakie są grupy
          z daleka, nie wchodząc w pojedyncze pytania
          pokaż las, nie drzewa
          pokaż szerszą perspektywę
          szersza perspektywa na pytania
          szersze grupy zamiast pojedynczych pytań
          za dużo pytań, zgrupuj je w szersze tematy
          za bardzo szczegółowo, daj same obszary
          lista jest za długa, zbij pytania w bloki tematyczne
          zwiń pytania do tematów
          zwiń listę do głównych kategorii
          uogólnij pytania do tematów
          poszufladkuj pytania
          poszufladkuj zgłoszenia według tematyki
          szufladki tematyczne
          do których szuflad trafiają pytania
          przyporządkuj pytania do kategorii
          przyporządkuj zgłoszenia do obszarów
          spokrewnione pytania w jednej grupie
          pytania spokrewnione tematycznie
          rodziny pytań
          jakie rodziny tematów mamy
          najobszerniejsze tematy
          najobszerniejszy temat kwartału
          najwięcej pytań w którym temacie
          rozkład tematów w procentach
          udział tematów w zgłoszeniach
          ile jest tematów
          siedem najważniejszych obszarów po niemiecku
          szefowa chce widzieć tylko główne obszary
          zarządowi wystarczą ogólne kategorie
          menu pomocy układamy, jakie mają być działy
          tematy glowne
          obszary tematyczne z recenzji
          szeroki obraz proszę
          z lotu ptaka
          jakimi obszarami zajmuje się support
          z grubsza, jakie tematy
          jakie szerokie tematy się pojawiają
          o czym to wszystko jest, w kilku słowach
          obszary tematyczne od sierpnia
          główne tematy w ostatnim kwartale
          pogrupuj to w duże tematy
          bloki tematyczne z lata
        assign
          przydziel pierwsze dwa @tomek
          daj pierwsze cztery @ania
          pierwsze trzy dla @kasia
          przekaż pierwsze dwa @tomek
          przydziel te do @kasia
          daj te @tomek
          @anna napisze te
          @kasia powinna to zrobić
          @tomek może wziąć drugie
          @anna zrobi Q-40
          kto jest odpowiedzialny
          przydziel to @kasia
          przydziel Q-17 do @kasia
          przypisz drugie do @tomek
          przypisz to @anna
          daj to @tomek
          oddaj Q-4 @anna na 2026-12-04
          przekaż to @tomek
          @kasia bierze Q-9
          @tomek napisze trzecie
          @anna powinna to napisać
          @kasia się tym zajmie
          niech @tomek zrobi Q-8
          niech to zrobi @anna
          kto powinien to napisać
          kto to napisze
          kto się tym zajmuje
          kto odpowiada za Q-6
          kto pracuje nad drugim
          czyje to zadanie
          komu to przydzielono
          kto ma Q-11
          czy ktoś już nad tym pracuje
          ostatnie jest dla @kasia
          kto to zrobi
          kto mógłby to zrobić
          kto może napisać drugie
          kto robi Q-5
          kto dostanie Q-12
          kto powinien się zająć trzecim
          kto ma napisać Q-8
          kto pisze pierwsze
          kto bierze numer 4
          kto weźmie ostatnie
          kto jest właścicielem Q-6
          kto się tym zaopiekuje
          czyja jest teraz kolej
          czyje jest Q-7
          czyja to działka, kto to pisze
          komu to dać
          komu oddać drugie
          komu przydzielić Q-3
          czy ktoś już wziął Q-3
          czy ktoś odpowiada za ostatnie
          czy Q-9 ma właściciela
          proszę przydzielić to @kasia
          proszę dać Q-6 @tomek
          możesz przekazać Q-4 do @anna
          może @anna to weźmie
          może @kasia napisze drugie
          niech @tomek zajmie się Q-13
          niech ostatnie weźmie @kasia
          niech się tym zajmie @anna do piątku
          chciałabym, żeby @anna to napisała
          myślę, że @kasia powinna to wziąć
          to robota dla @anna
          to zadanie dla @tomek na środę
          to dla @kasia, termin we wtorek
          Q-18 idzie do @kasia do poniedziałku
          Q-4 dla @anna
          trzecie jest twoje, @kasia
          podaj to dalej do @anna
          daj Q-10 @tomek do czwartku
          wpisz @tomek przy numerze 5
          wyznacz @anna do Q-2
          poproś @kasia, żeby to napisała
          właściciel drugiego: @kasia
          odpowiedzialny: @tomek
          zleć to @anna
          powierz Q-16 @tomek do końca miesiąca
          @kasia zajmuje się drugim
          @tomek dostaje pierwsze
          @anna zgłosiła się do Q-16
          @tom ogarnie Q-9
          @kasia ogarnie trzecie do piątku
          @anna chętnie to weźmie
          @tom przejmuje Q-12
          @kasia przejmie ostatnie po urlopie
          @anna dopilnuje Q-5
          @tom odpowiada za piąte
          @kasia zobowiązała się napisać Q-21
          @anna dysponuje czasem, daj jej drugie
          wrzuć Q-8 na biurko @tom
          podrzuć Q-3 @anna
          podeślij trzecie do @tom
          skieruj Q-14 do @kasia
          skieruj to do @anna do wtorku
          oddeleguj Q-6 do @tom
          oddelegujmy drugie @anna
          deleguj czwarte na @kasia
          ceduję Q-10 na @anna
          zadanie Q-17 przypada @kasia
          Q-2 spada na @tom
          Q-11 ląduje u @anna
          niech Q-4 wyląduje u @kasia
          niech @anna dopilnuje trzeciego
          zabierz Q-7 @tom i daj @anna
          zmień właściciela Q-13 na @kasia
          zmień odpowiedzialnego na @tom
          nowy opiekun Q-5: @anna
          opiekun trzeciego: @tom
          opiekunką Q-18 zostaje @kasia
          ustaw @anna jako autorkę drugiego
          ustaw termin Q-9 na piątek dla @tom
          autorem Q-20 będzie @tom
          autor czwartego: @kasia, termin 2026-12-15
          napisze to @kasia
          napisaniem Q-15 zajmie się @anna
          tym zajmie się @tom
          tym razem @kasia, Q-16
          trzecie weź na siebie, @tom
          biorę Q-6 na siebie, wpisz @anna
          wpisz mnie jako @kasia do Q-22
          zapisz Q-1 na @tom
          zarezerwuj Q-8 dla @kasia
          obsadź Q-12
          obsadź piąte, kto jest wolny
          kto ma wolne moce, żeby napisać Q-3
          kto jest przypisany do Q-14
          kto jest autorem trzeciego
          kto opiekuje się Q-9
          kto prowadzi temat Q-7
          kto prowadzi drugie
          kto siedzi nad Q-11
          kto się podejmie Q-2
          kto chętny na czwarte
          kto by się podjął napisania Q-19
          u kogo leży Q-10
          na kim to spoczywa
          w czyich rękach jest piąte
          czy Q-6 ktoś pilotuje
          czy ktoś to pilotuje
          czy trzecie jest czyjeś
          komu zlecono Q-4
          przydziel szóste @tom
          przydzial Q-5 dla @anna
          przypisz Q-3 @kasia prosze
          daj Q-4 dla @tom do 9 marca
          @magda bierze q-8
          @piotr weźmie to
          @tom robi Q-6, termin 3 lutego
          wpisz @anna przy drugim, termin 12 czerwca
          autor Q-5: @jan, do 20 kwietnia
          to idzie do @ola na przyszły piątek
          przekaż Q-3 dla @jan, do końca miesiąca
          @mia pisze to do jutra
          Q-9 dla @ben, dwa tygodnie
          przydziel @ewa, za trzy dni
          kto ma Q-3?
          kto to ma?
          kto siedzi nad Q-8
          czyje to
          kto pisze to jedno
          Q-7: czyja to robota
          odpowiedzialny za Q-2?
          niech „zespół treści” weźmie Q-12
          Q-5 dla „grafików” proszę
          Q-6 niech robi „redakcja”
          daj Q-8 „zespół pomocy”
          wpisz proszę @rita jako autorkę tego, potrzebne na 2 marca
          odpowiedzialna za to jest @nora, ma być na 14 lipca
          zrób @lena odpowiedzialną za Q-4
        merge
          połącz Q-12 i Q-30
          połącz Q-12 z Q-30
          połącz pierwsze i drugie
          połącz je
          połącz te pytania
          scal to z Q-8
          scal Q-4 i Q-9
          scal drugie z czwartym
          złącz Q-3 i Q-5
          Q-4 to to samo co Q-9
          to to samo co Q-12
          to jest to samo pytanie co Q-22
          to duplikat Q-7
          Q-9 jest duplikatem Q-2
          te dwa są takie same
          numer 2 i numer 3 to jedno pytanie
          pytają o to samo, zrób z nich jedno
          Q-6 i Q-8 należą do siebie
          dołącz to do Q-14
          zrób z pierwszego i drugiego jedno pytanie
          drugie i ostatnie znaczą to samo
          proszę połączyć Q-2 i Q-7
          proszę scalić drugie z trzecim
          możesz je połączyć w jedno
          możesz złączyć Q-5 i Q-6
          możemy połączyć pierwsze i ostatnie
          połączyłabym te dwa
          połączmy Q-8 z Q-3
          scalmy trzecie z Q-9
          scalmy te pytania
          powinniśmy dołączyć Q-10 do Q-4
          zróbmy jedno pytanie z Q-4 i Q-5
          przenieś całe Q-9 do Q-2
          przenieś to do Q-15, to to samo
          przerzuć Q-6 do Q-1
          wrzuć to do jednego worka z Q-8
          wrzuć pierwsze i trzecie do jednego
          zbij numer 4 i numer 5 w jedno
          zlep Q-3 z Q-13
          złóż je razem
          potraktuj Q-5 i Q-8 jako jedno
          dodaj to do Q-11
          dodaj trzecie do pierwszego
          dopisz Q-12 do Q-7
          to nic innego jak Q-7
          to Q-4 innymi słowami
          to samo mówi Q-9
          to przecież to samo co Q-3
          czy to nie jest to samo co drugie
          to już mamy jako Q-6
          mamy to dwa razy, zobacz Q-14
          Q-2 i Q-12 to duplikaty
          Q-8 i Q-10 to jedno i to samo
          Q-9 niczym się nie różni od Q-7
          Q-5 pyta dokładnie o to co Q-3
          pierwsze i czwarte są identyczne
          numer 1 i numer 6 mówią to samo
          oba są o tym samym, połącz
          wszystkie te to jedno pytanie
          to samo co Q-16
          powtórka pierwszego, połącz je
          duplikat Q-18
          sklej Q-4 z Q-9
          sklej drugie z trzecim
          sklejmy te dwa pytania
          zlej Q-6 i Q-7 w jedno
          zlejmy pierwsze z czwartym
          zespól Q-2 z Q-11
          zwiąż Q-5 i Q-13
          spnij Q-3 i Q-8 razem
          podepnij Q-12 pod Q-4
          podepnij to pod trzecie
          podciągnij Q-9 pod Q-2
          wciągnij Q-15 do Q-6
          wciel Q-10 do pierwszego
          wchłoń Q-7 do Q-1
          niech Q-3 wchłonie Q-14
          włącz Q-20 do Q-5
          włącz drugie w skład czwartego
          wlicz Q-8 do Q-16
          zalicz to do Q-9
          zalicz piąte do drugiego
          doklej Q-11 do Q-3
          skomasuj Q-2, Q-5 i Q-9
          zgrupuj Q-4 z Q-12 jako jedno pytanie
          zsumuj Q-6 i Q-18 w jedno
          zunifikuj drugie i piąte
          ujednolić Q-7 i Q-10, to jedno pytanie
          traktuj trzecie jak Q-8
          traktujmy Q-1 i Q-4 wspólnie
          Q-5 pokrywa się z Q-13
          Q-3 to kalka Q-7
          trzecie to kopia pierwszego
          Q-16 to powtórzenie Q-2
          to już było jako Q-5
          to już było, dołącz do drugiego
          to się powtarza, patrz Q-11
          mamy tu dubel, Q-4 i Q-6
          dubel Q-9
          duble: pierwsze i trzecie
          bliźniacze pytania Q-8 i Q-12, złącz
          to bliźniak Q-14
          Q-2 i Q-17 są tożsame
          czwarte jest tożsame z piątym
          Q-10 jest równoznaczne z Q-3
          jedno i drugie znaczy to samo, połącz Q-1 z Q-6
          Q-7 i Q-9 różnią się tylko słowami
          między Q-5 a Q-8 nie ma żadnej różnicy
          nie widzę różnicy między drugim a trzecim, scal je
          nie ma sensu trzymać osobno Q-4 i Q-15
          po co dwa razy to samo, połącz Q-6 z Q-2
          niepotrzebnie rozbite, złącz Q-12 i Q-13
          program niepotrzebnie rozdzielił Q-3 i Q-5, złóż je
          ludzie pytają o to samo w Q-8 i Q-11
          sens ten sam co w Q-4
          inaczej zapisane, ale to Q-9
          wszystkie trzy w jedno: Q-1, Q-2 i Q-3
          spakuj pierwsze i drugie w jedno
          fuzja Q-5 i Q-6
          scal te dwa klastry
          połączenie Q-10 z Q-12 proszę
          to samo pytanie, tylko po rosyjsku, połącz Q-8 z Q-2
          Q-4, Q-9 to samo
          Q-3 = Q-8
          zrób z Q-2 i Q-6 jedno
          złącz Q-5 z Q-11
          co by było, gdyby Q-4 i Q-7 były jednym, tylko pokaż
          na próbę połącz Q-3 i Q-9
          podgląd połączenia Q-2, Q-5 i Q-8
          złóż Q-6 i Q-10, ale na sucho
          wrzuć Q-3 i Q-4 do jednego worka
          Q-1 i Q-7, tak naprawdę jedno pytanie
          czy Q-3 i Q-9 się nie powtarzają? połącz je w jedno
        split
          podziel Q-7 według słowa „faktura”
          podziel to po słowie „faktura”
          wydziel wszystko, co mówi „faktura”
          oddziel tych, którzy piszą „faktura”
          rozdziel Q-9 według słowa „lampa”
          oddziel zgłoszenia ze słowem „lampa” od reszty
          kto w Q-9 pisze „lampa”, pyta o coś innego
          zrób z tych ze słowem „faktura” osobne pytanie
          zgłoszenia, w których jest „zwrot”, to inne pytanie
          wydziel te, które wspominają o „zwrot”
          rozdziel to
          rozdziel Q-17
          podziel to pytanie
          oddziel T-3 od Q-9
          oddziel zgłoszenia T-3 i T-4
          wydziel T-8 z drugiego
          wyjmij T-3
          wyjmij zgłoszenie T-9 z Q-4
          T-3 pyta o coś innego
          T-3 i T-7 dotyczą czegoś innego
          zgłoszenie 10234 to inne pytanie
          zgłoszenie 10234 nie należy do Q-8
          to dwa różne pytania, oddziel T-5
          zrób z T-3 i T-4 osobne pytanie
          tu są pomieszane dwie sprawy, podziel to
          usuń zgłoszenie 10234 z Q-17
          T-2 jest w złym pytaniu
          T-6 tu nie pasuje
          w Q-5 są pomieszane dwa pytania
          rozbij pierwsze na dwa pytania
          proszę rozdzielić Q-4
          proszę wyjąć zgłoszenie 20311
          możesz rozdzielić trzecie
          możesz oddzielić T-5 od Q-9
          mogłabyś przenieść T-8 z Q-2 gdzie indziej
          rozdzieliłabym to
          rozdzielmy ostatnie
          trzeba podzielić Q-12, to dwa pytania
          wyjmijmy T-4
          przenieś T-3 i T-6 gdzie indziej
          przenieś zgłoszenie 30418 poza drugie
          podziel pierwsze na dwa
          rozbij Q-7
          rozbij to na części
          rozłącz T-3 i resztę
          rozłóż Q-15 na dwa pytania
          rozetnij to na dwoje
          wyrzuć T-3 z Q-8
          wyciągnij T-6 z pierwszego
          wyciągnij zgłoszenia 10234 i 10235 z Q-3
          wyodrębnij T-7
          odłącz T-9 od tego pytania
          T-9 nie pasuje do reszty
          T-5 nie powinno tu być
          T-2 znalazło się tu przypadkiem
          T-7 nie ma nic wspólnego z Q-6
          T-4 jest na inny temat
          T-8 i T-9 powinny być osobno
          T-1 to osobna sprawa
          zgłoszenie 40077 jest tu błędnie
          zgłoszenie 51102 trafiło tu przez pomyłkę
          zgłoszenie 66310 pyta o co innego
          zgłoszenia T-3 i T-5 to inna sprawa
          dlaczego T-6 tu jest, wyjmij je
          w trzecim są dwa różne pytania
          Q-9 to tak naprawdę dwa pytania
          Q-14 wrzuca dwie sprawy do jednego worka
          to miesza różne pytania
          te zgłoszenia nie pasują do siebie
          nie wszystkie pytają o to samo, oddziel T-2
          zrób nowe pytanie z T-7
          zrób dwa pytania z Q-5
          rozczep Q-5
          rozczłonkuj trzecie
          rozgranicz te dwie sprawy w Q-8
          rozgranicz to
          rozplącz Q-12, pomieszane są dwa tematy
          rozplącz to
          rozszczep pierwsze
          rozdrobnij Q-4 na mniejsze pytania
          potnij Q-9 na kawałki
          potnij to na mniejsze
          przetnij drugie na pół
          przekrój Q-3 na dwie części
          podziel Q-11, bo jest za szerokie
          za szerokie, podziel to
          Q-6 jest za ogólne, rozbij je
          wrzucono tu groch z kapustą, podziel Q-7
          groch z kapustą
          to worek na wszystko, rozbij Q-2
          to zlepek różnych spraw
          Q-10 to zlepek, rozdziel
          piąte to mieszanina kilku spraw
          w Q-14 siedzą trzy osobne kwestie
          w tym siedzą dwie niezależne sprawy
          program połączył rzeczy, które nie mają ze sobą związku
          niesłusznie połączone, rozłącz Q-8
          niesłusznie wrzucono T-4 do Q-5
          błędnie zaliczono T-9 do trzeciego
          źle przypisane zgłoszenie T-12
          źle zakwalifikowane 20455
          zgłoszenie 31007 wylądowało w niewłaściwym pytaniu
          T-15 zabłąkało się do Q-3
          zabłąkane zgłoszenie T-6, wyjmij je
          co tu robi T-8
          co robi 40118 w Q-12
          T-7 odstaje od pozostałych
          T-3 i T-10 odstają
          T-5 to zupełnie inna para kaloszy
          T-11 to inna bajka
          zgłoszenie 55210 to inna bajka niż reszta
          T-2 traktuje o czym innym
          T-14 mówi o innym problemie
          w T-9 chodzi o coś zupełnie innego
          usuń T-4 z tego klastra
          usuń stąd 10577
          wykreśl T-6 z Q-9
          wykop T-3 z Q-2
          wypisz T-8 z czwartego, nie pasuje tam
          wyklucz T-5 z drugiego
          wyklucz zgłoszenia 10234 i 20311
          wyrzuć z Q-7 zgłoszenie T-13
          wyłącz T-1 i T-2 z Q-6
          wyłącz z pierwszego zgłoszenie 33812
          odczep T-10 od Q-4
          odczep T-3
          oderwij T-7 i T-8 od reszty
          odseparuj T-16
          odseparuj te zgłoszenia: T-1, T-9
          oddziel ziarna od plew w Q-15
          przesuń T-5 do osobnego pytania
          daj T-12 jako oddzielne pytanie
          utwórz osobny klaster z T-3 i T-6
          niech T-9 będzie osobno
          niech 40077 stanowi oddzielną sprawę
          rodziel Q-5
          wyjmij zgloszenie T-2
          T-4 jest w Q-9 przez pomyłkę
          T-4 znalazło się w Q-9 przez pomyłkę, oddziel je
          T-4 wylądowało w Q-9, oddziel je
          T-4 przypadkiem weszło do Q-9, wydziel je
          T-4 nie należy do Q-9, oddziel
          T-4 błędnie dodano do Q-9, oddziel
          T-4 i T-5 wśliznęły się do Q-9, usuń je stamtąd
          zabierz T-4 z Q-9
          usuń T-4 z Q-9
          T-4 nie ma czego szukać w Q-9
          T-4 to nie Q-9, to coś innego
          co T-4 robi w Q-9, oddziel je
          wyrzuć T-4 z Q-9
          T-4 poza Q-9 proszę
          zabierz z Q-9 te ze słowem "lampa"
          wydziel z Q-9 wszystko ze słowem "lampa"
          kto pisze "lampa" w Q-9, chodzi mu o coś innego
          Q-4 miesza dwie sprawy, wyjmij te, które wspominają kabel
          wyjmij z Q-5 te o „bon”
          zabierz z Q-3 wszystko ze słowem zawias
          oddziel od Q-8 zgłoszenia zawierające soczewka
          Q-6 to dwa pytania, oddziel „dostawa”
          co zostanie z Q-9 bez 50211, tylko pokaż
          podgląd: 40217 z Q-4 osobno
          w Q-2 są dwa tematy, podziel według słowa „fotel”
        undo
          pomyłka, cofnij to
          błąd, cofnij ostatnie
          cofnij zmianę
          cofnij
          cofnij to
          cofnij ostatni krok
          cofnij moją decyzję
          cofam to
          wycofaj ostatnią decyzję
          odwróć ostatnią zmianę
          anuluj to
          anuluj ostatnią zmianę
          przywróć
          przywróć to, jak było
          zrób krok wstecz
          to był błąd, cofnij
          ups
          nie to miałam na myśli
          nie chciałem tego
          to było nie to
          pomyliłam się
          chcę to odwołać
          proszę cofnąć
          proszę cofnąć mój ostatni krok
          możesz to cofnąć
          mogę to wycofać
          możemy wrócić o krok
          chciałabym to cofnąć
          chcę cofnąć ostatnią zmianę
          chcę, żeby było jak przedtem
          cofnij, to nie to
          cofnij to, co zrobiłam
          cofnij ukrycie
          cofnij połączenie
          wycofuję się
          wycofaj zmianę
          zrobiłam błąd
          zrobiłem błąd, cofnij
          kliknęłam za szybko
          za szybko, cofnij
          zmieniłam zdanie, cofnij
          przepraszam, nie to
          przepraszam, pomyłka
          nie, nie tak
          nie, cofnij
          czekaj, nie to chciałam
          nie o to mi chodziło
          nie tak miało być
          to było niechcący
          ukryłam to przez pomyłkę, przywróć
          odkryj to, to była pomyłka
          przywróć poprzedni stan
          przywróć ostatnio ukryte
          wróć do tego, co było
          wróć o jeden krok
          krok w tył
          jeden krok wstecz proszę
          zły numer, cofnij
          złe pytanie, cofnij
          moja pomyłka
          odkręć to
          odwołaj ostatnią decyzję
          odwołuję to
          unieważnij ostatnią zmianę
          nie rób tego, cofnij
          ctrl z
          o nie, cofnij
          oj
          ojej, nie to
          oj, nie ten klawisz
          ojć, źle kliknąłem
          źle kliknęłam
          źle wybrałam, cofnij
          źle zrobiłam
          źle, wróć
          kurczę, nie to pytanie ukryłam
          rany, cofnij to natychmiast
          cholera, nie to
          szybko cofnij
          cofaj
          cofnij, proszę, to był przypadek
          przypadkiem to zrobiłam
          przypadkowo połączyłam, rozłącz z powrotem
          niechcący skasowałam, przywróć
          niechcący usunąłem drugie, oddaj je
          omyłkowo oznaczyłam jako opublikowane, cofnij
          omyłkowa zmiana, wycofaj
          zagalopowałem się
          zagalopowałam się, wróć do stanu sprzed zmiany
          pospieszyłam się
          pospieszyłem się z tym odrzuceniem
          rozmyśliłam się
          rozmyśliłem się, nie zmieniaj nazwy
          jednak nie
          jednak nie, zostaw po staremu
          po staremu
          zostaw, jak było
          niech zostanie po dawnemu
          ma być jak wcześniej
          przywróć dawną nazwę
          przywróć stan sprzed chwili
          przywróć usunięte pytanie
          przywróć to, co właśnie skasowałam
          wróć do poprzedniej wersji
          poprzednia wersja była lepsza, wróć
          chcę odzyskać to, co usunęłam
          odzyskaj ostatnio wyrzucone
          oddaj mi to pytanie, niepotrzebnie je odrzuciłam
          odczyń to
          odrób ostatnie polecenie
          wymaż ostatnią czynność
          zniweluj ostatnią zmianę
          skasuj moją ostatnią decyzję
          usuń ostatnią poprawkę
          wycofaj ostatnie polecenie
          wycofaj ostatni import
          cofnij wczytanie tego pliku
          nie ten plik wczytałam, cofnij import
          cofnij przypisanie
          cofnij zmianę nazwy
          cofnij to scalenie
          cofnij publikację, artykułu jeszcze nie ma
          nie to kazałem zrobić
          nie chciałam tego ukrywać
          nie miało tak wyjść
          zepsułam coś
          popsułem, napraw to
          da się to odkręcić
          da się cofnąć
          czy można to odwrócić
          czy da się wrócić do tego, co było
          anulowanie ostatniej zmiany
          undo proszę
          cofnji
          co ja narobiłam, cofnij
          oj źle
          cholera, cofnij to
          kurde, cofnij
          wstecz
          krok wstecz
          mój błąd, przywróć
          nie to, wróć
          skreśl to
          o nie, nie to
        redo
          jednak zrób to ponownie
          zrób to raz jeszcze
          jeszcze raz to samo, było dobrze
          ponów
          ponów to
          ponów ostatnią zmianę
          przywróć cofniętą zmianę
          cofnij cofnięcie
          zrób to ponownie
          zrób to znowu
          powtórz zmianę
          zastosuj to ponownie
          jednak chcę tę zmianę
          jednak było dobrze, ponów
          wróć do tej zmiany
          jednak tak, powtórz to
          przywróć decyzję, którą cofnąłem
          zmieniłam zdanie, ponów
          wykonaj to raz jeszcze
          proszę ponowić
          proszę ponowić zmianę
          możesz to ponowić
          chcę to ponowić
          chciałabym przywrócić swoją zmianę
          chcę z powrotem moją zmianę
          niepotrzebnie to cofnęłam
          nie trzeba było cofać
          nie powinnam była tego cofać
          cofnięcie było błędem
          cofnij to cofnięcie
          anuluj cofnięcie
          wycofaj cofnięcie
          jednak to zrób
          jednak zostaw tę zmianę, ponów ją
          jednak miałam rację, ponów
          zmiana była dobra, ponów
          nie, było dobrze, zrób znowu
          po namyśle ponów
          a jednak, powtórz
          krok do przodu
          krok naprzód
          do przodu
          powtórz to, co cofnęłam
          powtórz ostatni krok
          powtórz cofniętą decyzję
          przywróć moją decyzję po cofnięciu
          wprowadź zmianę ponownie
          wprowadź to z powrotem
          wykonaj zmianę jeszcze raz
          zastosuj zmianę na nowo
          zrób znów to, co cofnięto
          ponownie to samo
          redo
          przywróć to, co przed chwilą cofnąłem
          przywróć cofnięte
          przywróć wycofaną zmianę
          odtwórz cofniętą decyzję
          odtwórz moją zmianę
          odnów cofniętą zmianę
          wznów zmianę
          wznów cofniętą czynność
          ponów polecenie
          ponów cofnięty krok
          ponów jeszcze raz
          ponów, jednak tak miało być
          ponowienie
          ponownie zastosuj
          ponownie wprowadź tamtą decyzję
          powtórz cofnięte
          powtórz tę czynność
          powtórz proszę
          powtórka cofniętej zmiany
          jednak cofnięcie nie było potrzebne
          jednak nie cofaj
          jednak niech zostanie ta zmiana
          jednak niech będzie po nowemu
          po nowemu
          z powrotem po nowemu
          nowa wersja była lepsza, wróć do niej
          tamta zmiana była słuszna, przywróć ją
          tamto było dobre
          tamto jednak było dobre, zrób znowu
          miało zostać tak, jak zrobiłam
          zostawmy jednak tamto, ponów
          za wcześnie cofnęłam
          za dużo cofnęłam
          cofnęłam o jeden krok za dużo
          cofnąłem za daleko
          cofnąłem za dużo, wróć do przodu
          przesadziłem z cofaniem
          zbyt pochopnie cofnęłam
          pochopnie cofnąłem, ponów
          niesłusznie cofnięte
          odwołaj cofnięcie
          odwróć cofnięcie
          unieważnij to cofnięcie
          nie chciałam cofać
          nie chciałem tego cofać, zrób ponownie
          nie to miałam cofnąć, przywróć zmianę
          krok w przód
          jeden krok do przodu proszę
          o krok naprzód
          naprzód
          idź naprzód o jedną zmianę
          do przodu o jedną czynność
          wykonaj ponownie
          wykonaj znów tę czynność
          zrób to drugi raz
          zrób to od nowa, było w porządku
          było w porządku, przywróć zmianę
          było okej, ponów
          wróć do tego sprzed cofnięcia
          stan sprzed cofnięcia
          ctrl y
          ctrl shift z
          ponow zmiane
          cofnij ostatnie cofniecie
          nie, jednak to zrób
          przywróć to znowu
          wprowadź moją zmianę znów
          ponów proszę
          jednak to chciałam, jeszcze raz to samo
          cofnięcie było błędem, zastosuj ponownie
        decisions
          o czym zdecydowaliśmy
          kto zdecydował
          co i kiedy zdecydowano
          decyzje
          pokaż decyzje
          wypisz nasze decyzje
          co postanowiliśmy
          co dotąd postanowiono
          kto podjął jaką decyzję
          kto co zmienił
          kto zmienił nazwę Q-4
          kto to odrzucił
          co zmieniłam
          co już zrobiłem
          historia zmian
          pokaż dziennik decyzji
          jakie zmiany wprowadzono ręcznie
          co postanowili koledzy
          kiedy i przez kogo to postanowiono
          wszystkie dotychczasowe poprawki
          lista wszystkiego, co połączono lub przemianowano
          kto co zrobił
          kto ukrył Q-7
          kto połączył te pytania
          kto oznaczył to jako opublikowane
          kto scalił Q-3 i Q-9
          kto tu pracował i co zrobił
          kiedy ukryliśmy Q-5
          kiedy zmieniono nazwę Q-8
          co ostatnio zmieniono
          co zmieniono ręcznie
          co zmieniliśmy w tym tygodniu
          co ustaliliśmy
          co już ukryliśmy
          co odrzuciliśmy
          co zdecydowałam w tym miesiącu
          co zrobiliśmy do tej pory
          jakie podjęliśmy decyzje
          jakie były ustalenia
          jakie poprawki wprowadziliśmy
          jakie nazwy zmieniliśmy
          które pytania ukryliśmy
          które pytania odrzucono
          pokaż moje zmiany
          pokaż, co zdecydowaliśmy
          pokaż historię
          pokaż rejestr zmian
          pokażesz mi, co kto zmienił
          proszę pokazać decyzje
          proszę o listę zmian
          chciałabym zobaczyć, kto co zmienił
          chcę przejrzeć decyzje
          wypisz zmiany
          wypisz, co odrzucono
          lista wszystkich poprawek
          lista decyzji
          nasze decyzje z zeszłego miesiąca
          wszystkie zmiany od października
          wszystko, co zmieniliśmy
          dziennik zmian
          historia decyzji
          przegląd naszych decyzji
          rejestr decyzji
          rejestr naszych ustaleń
          protokół zmian
          protokół z naszych decyzji
          kronika poprawek zespołu
          zapis decyzji
          zapis wszystkiego, co zrobiono ręcznie
          ślad po decyzjach w tym miesiącu
          log zmian
          log decyzji proszę
          changelog
          przebieg dotychczasowych zmian
          dotychczasowe ustalenia zespołu
          dotychczasowe posunięcia
          jakie posunięcia wykonał zespół
          jakie kroki podjęto
          jakie kroki podjęliśmy w sprawie Q-9
          jakie interwencje ręczne były
          ręczne poprawki
          ręczne zmiany w klastrach
          co poprawiał człowiek
          co ruszano ręcznie
          kto ruszał Q-12
          kto tu grzebał
          kto grzebał przy Q-5
          kto majstrował przy nazwach
          kto wyrzucił Q-8
          kto skasował trzecie
          kto zamknął drugie
          kto rozdzielił Q-14
          kto nadał tę nazwę
          kto przydzielił Q-3 i kiedy
          kto zatwierdził Q-7
          kto kazał to ukryć
          przez kogo odrzucono czwarte
          z czyjej decyzji zniknęło Q-11
          czyja to była decyzja
          czyja sprawka
          gdzie się podziało Q-6, kto je usunął
          co się stało z Q-10, kto to zmienił
          co robiła @kasia
          co zmienił @tom w tym tygodniu
          co postanowiła @anna
          co @kasia poprzestawiała
          co zrobili inni pod moją nieobecność
          co zmieniono, kiedy byłam na urlopie
          co pozmieniano od poniedziałku
          co przestawiliśmy, co połączyliśmy
          co dotąd połączono
          co zostało rozdzielone ręcznie
          co zaakceptowano
          które luki zaakceptowano, a które odrzucono
          które nazwy nadał człowiek
          odrzucone pytania z powodami
          powody odrzucenia, kto je podał
          uchwały zespołu
          postanowienia z ostatniego miesiąca
          spis ustaleń
          lista ręcznych zmian
          audyt zmian, kto i kiedy
          szef pyta, kto o tym zadecydował
          nie pamiętam, co zmieniałam
          przypomnij, co ustaliliśmy w sprawie Q-2
          przypomnij moje ostatnie decyzje
          historia zmian Q-4
          decyzje zespolu
          kto co zmienial
          co postanowiliśmy o Q-31
          co postanowiliśmy w sprawie Q-31
          co zdecydowano w sprawie Q-7
          co ustalono o Q-7
          co zrobiliśmy z Q-31
          co się działo z Q-31
          co do tej pory zrobiono z Q-7
          decyzje o Q-7
          decyzje w sprawie Q-31
          decyzje dotyczące Q-7
          wszystkie decyzje o Q-7
          które decyzje dotyczą Q-7
          pokaż decyzje o drugim
          pokaż, co postanowiono o Q-7
          historia Q-31
          historia pierwszego
          dzieje Q-7
          dziennik Q-7
          kto decydował o Q-7
          kto pracował nad Q-7
          kto coś zmieniał w Q-31
          kiedy postanowiliśmy o Q-31
          czy postanowiliśmy coś o Q-7
          czy jest jakaś decyzja o Q-7
          kto to zrobił
          dziennik proszę
          ostatnich dziesięć ustaleń
          co zespół ostatnio postanowił
          kto ruszał Q-4
          kto i kiedy zmieniał Q-9
          kto zmienił tę nazwę
          dziennik zmian Q-3
          wszystko co robiono z Q-5
        imports
          importy
          pokaż importy
          wypisz wszystkie importy
          co wczytałem
          co już wczytaliśmy
          co i kiedy wczytano
          które pliki wczytano
          co jest w bazie roboczej
          kiedy ostatnio coś wczytano
          co odrzucono przy wczytywaniu
          które wiersze odrzucono
          historia wczytywania
          jakie eksporty już tu są
          co przyniósł ostatni import
          czy import się udał
          ile wierszy pominięto
          skąd są dane
          z jakich plików to pochodzi
          jakie masz dane
          jakie dane tu są
          jakie dane ci dałam
          jakie pliki już masz
          jakie pliki są wczytane
          jakie źródła są wczytane
          z jakich źródeł korzystasz
          na jakich danych pracujemy
          co masz wczytane
          co wzięłaś z zgloszenia.csv
          co już zaimportowałam
          co zostało zaimportowane
          co wczytano w tym miesiącu
          co poszło nie tak przy imporcie
          co pominięto przy imporcie
          co dało ostatnie wczytanie
          których zgłoszeń nie przyjęto
          których wierszy nie dało się odczytać
          kiedy ostatnio zaktualizowano dane
          kiedy wczytano zgłoszenia
          kiedy wczytałam recenzje
          jak aktualne są dane
          jak świeże są dane
          ile zgłoszeń jest wczytanych
          ile plików wczytaliśmy
          ile dokumentów jest w bazie
          ile wierszy odrzucono przy imporcie
          czy wszystkie wiersze odczytano
          czy były problemy z importem
          czy wszystkie pliki weszły
          czy wszystko się wczytało
          czy wczytywanie się powiodło
          czy nowy eksport jest już wczytany
          czy recenzje już wczytano
          pokaż wczytane pliki
          pokaż, co odrzucono z pliku
          pokażesz mi importy
          proszę pokazać, co wczytano
          chcę zobaczyć listę importów
          lista importów
          lista wczytanych plików
          historia importów
          dziennik importów
          lista źródeł
          co ty w ogóle masz w środku
          co masz w pamięci
          co masz wgrane
          co jest wgrane
          co już wgrałam
          co ci już dałem
          czym cię nakarmiono
          czym dysponujesz
          jakimi danymi dysponujesz
          jakimi plikami dysponujemy
          jaki mamy zasób danych
          zasób danych w programie
          zawartość bazy
          zawartość bazy roboczej
          stan bazy danych
          ile tego wszystkiego wgrano
          ile rekordów jest w bazie
          ile rekordów zaciągnięto z helpdesku
          ile artykułów wgrano
          ile wyszukiwań zaczytano
          ile maili jest w systemie
          ile wierszy przepadło
          ile wierszy nie weszło
          czy coś przepadło przy wgrywaniu
          czy coś się nie zaczytało
          czy plik się zaczytał
          czy mój plik przeszedł
          czy luty.csv jest w bazie
          czy wgrano już dane za październik
          czy są już zgłoszenia z zeszłego tygodnia
          czy dane są aktualne
          czy dane są kompletne
          czy brakuje jakichś danych
          czy mamy już recenzje w systemie
          jakich danych jeszcze brakuje w bazie
          jakich źródeł nam brakuje
          do kiedy sięgają dane
          od kiedy do kiedy mamy dane
          z jakiego okresu są zgłoszenia
          z jakiej daty są dane
          z którego dnia jest ostatni eksport
          z ilu plików korzystasz
          kiedy ostatnio odświeżano dane
          kiedy zasilono bazę
          ostatnie zasilenie danymi
          ostatnie wgranie, co przyniosło
          kto wgrał te dane
          kto wczytywał pliki i kiedy
          pochodzenie danych
          skąd się wzięły te zgłoszenia
          skąd masz te informacje
          źródła danych
          wykaz wgranych plików
          rejestr wczytań
          dziennik wgrywania plików
          przebieg importu
          wynik importu
          błędy importu
          błędy w wierszach przy wczytywaniu
          dlaczego część wierszy pominięto
          dlaczego mój plik nie wszedł
          odrzucone wiersze
          analityk pyta, na jakich danych to stoi
          szef pyta, skąd pochodzą liczby
          jakie dane sa wczytane
          co tu jest?
          co mamy wczytane
          pliki?
          co było w wczytaniu numer 2
          co przyniósł drugi import
          trzecie wczytanie szczegółowo
          kiedy ostatnio wczytano dane
        filter
          tylko klienci Gizmo
          tylko użytkownicy Zeta
          pokaż wyłącznie klientów Gizmo
          jedynie osoby z Zeta
          tylko klienci platform=android
          tylko klienci z plan=premium
          tylko ci z country=poland
          wyłącznie plan=premium
          tylko zgłoszenia
          tylko recenzje
          tylko wyszukiwania
          tylko polskie
          tylko te po rosyjsku
          tylko po angielsku
          tylko zeszły tydzień
          tylko ten miesiąc
          zawęź to do plan=premium
          ogranicz do polskich
          ogranicz to do zeszłego miesiąca
          filtruj po plan=premium
          to samo dla plan=premium
          to samo po polsku
          a po polsku
          a po angielsku
          a rosyjskie
          a dla plan=premium
          a w zeszłym tygodniu
          a w zeszłym miesiącu
          a w recenzjach
          a co z recenzjami
          a co z polskimi klientami
          co z plan=premium
          co z platform=android
          klienci plan=premium
          użytkownicy platform=android
          po polsku
          po rosyjsku proszę
          w tym miesiącu
          od początku roku
          w ostatnim kwartale
          ostatnie trzydzieści dni
          sami klienci z country=poland
          teraz dla platform=android
          tylko użytkownicy platform=android
          tylko ci na plan=premium
          tylko opinie
          tylko rosyjskie poproszę
          tylko ten tydzień
          tylko od początku roku
          tylko te o zakupie
          jedynie klienci plan=premium
          jedynie zgłoszenia
          jedynie po angielsku
          wyłącznie recenzje
          wyłącznie po polsku
          same zgłoszenia
          same recenzje proszę
          zostaw tylko zgłoszenia
          zostaw tylko country=poland
          zostaw same polskie
          pokaż tylko rosyjskie
          pokaż tylko zgłoszenia
          pokaż tylko plan=premium
          pokaż to samo dla platform=android
          pokaż mi tylko zeszły tydzień
          to samo, ale tylko po angielsku
          to samo za zeszły miesiąc
          to samo dla recenzji
          teraz tylko polskie
          teraz to samo po rosyjsku
          teraz dla klientów plan=premium
          teraz tylko za ten miesiąc
          i tylko platform=android
          i dla country=poland
          i po rosyjsku
          i w recenzjach
          a ci z country=poland
          a wśród plan=premium
          a zgłoszenia
          a wyszukiwania
          a od października
          a tydzień wcześniej
          a co ze zgłoszeniami
          a co z zeszłym miesiącem
          a co z klientami plan=premium
          a co z platform=android
          co z recenzjami
          a jak to wygląda po angielsku
          a jak to wygląda dla plan=premium
          możesz to zawęzić do zgłoszeń
          możesz to ograniczyć do plan=premium
          proszę ograniczyć do polskich
          proszę zawęzić do country=poland
          interesują mnie tylko plan=premium
          interesują mnie tylko polskie
          chcę tylko platform=android
          potrzebuję tylko zeszłego miesiąca
          zawęźmy do recenzji
          zawęź do zeszłego tygodnia
          ogranicz do klientów platform=android
          ogranicz się do zgłoszeń
          przefiltruj po platform=android
          odfiltruj plan=premium
          filtr na country=poland
          ustaw filtr na polskie
          skup się na plan=premium
          skupmy się na platform=android
          ci z plan=premium
          klienci z country=poland
          z country=poland
          dla plan=premium
          plan=premium poproszę
          za zeszły tydzień
          z ostatniego kwartału
          zrób to samo wyłącznie dla zgłoszeń
          weź pod uwagę tylko recenzje
          bierz pod uwagę tylko country=poland
          uwzględnij wyłącznie plan=premium
          uwzględniaj tylko polskie zgłoszenia
          pomiń wszystko oprócz recenzji
          resztę ukryj, zostaw platform=android
          poza zgłoszeniami nic mnie nie interesuje
          nie obchodzą mnie inni, tylko plan=premium
          odsiej wszystko oprócz polskich
          odsiej tych z country=poland
          wybierz tylko rosyjskie
          wybierz z tego zgłoszenia
          wybierz tylko te z marca
          wyselekcjonuj platform=android
          okrój listę do recenzji
          przytnij do zeszłego kwartału
          zacieśnij do country=poland
          zacieśnijmy do ostatnich siedmiu dni
          zawęź zakres do lipca
          zakres: ostatni kwartał
          okres: zeszły miesiąc
          okres od stycznia do marca
          tylko okres od 2026-09-01
          tylko świeże, z ostatniego tygodnia
          tylko najnowsze, z tego tygodnia
          tylko z października
          tylko ukraińskie
          tylko frazy z wyszukiwarki
          tylko maile od klientów
          tylko etap zakupu
          tylko przy dostawie
          tylko te o konfiguracji
          tylko segment plan=premium
          segment country=poland
          grupa platform=android
          ta grupa: plan=premium
          tylko ta grupa, platform=android
          w grupie country=poland
          u klientów plan=premium
          u tych z country=poland jest tak samo
          jak to wygląda wśród country=poland
          jak to się ma dla platform=android
          jak jest po niemiecku
          jak było w sierpniu
          a jak było miesiąc wcześniej
          a co w czerwcu
          a po niemiecku
          a z wyszukiwarki
          a na etapie dostawy
          a gdyby tylko recenzje
          a jeśli weźmiemy tylko ten kwartał
          ta sama lista dla plan=premium
          ta sama lista, ale z zeszłego tygodnia
          chodzi mi tylko o zgłoszenia
          chodzi mi o tych z plan=premium
          miałam na myśli tylko polskie
          miałem na myśli zeszły miesiąc
          szefowa chce tylko plan=premium
          wystarczą recenzje
          wystarczy mi ostatni miesiąc
          zagranicznych nie chcę, tylko polskie
          odfiltruj do zeszlego tygodnia
          ogranicz to do @windows
          ogranicz tę listę do @linux
          ogranicz do @gold
          zawęź to do @gold
          zawęź do @berlin
          zawęź listę do klientów z @hiszpania
          zostaw tylko @gold
          zostaw samych z @linux
          skróć listę do @windows
          okrój to do @gold
          tylko @windows
          tylko klienci @gold
          tylko dla @linux
          a @windows?
          a dla @gold?
          a co z @linux?
          co z @hiszpania?
          filtruj po @gold
          odfiltruj @windows
          przefiltruj po @linux
          to samo dla @linux
          ta sama lista dla @gold
          poproszę sam @gold
          same @windows
          siedem zamiast pięciu
          dziesięć zamiast pięciu poproszę
          osiem, nie pięć
          niech będzie dziesięć
          niech będzie ich dwanaście
          zrób z tego dwadzieścia
          raczej 20 niż 5
          pokaż osiem zamiast tego
          chcę dziesięć, nie pięć
          nie, trzy
          tylko trzy z nich
          wystarczą trzy
          dwa wystarczą
          piętnaście wierszy zamiast dziesięciu
          lista dziesięciu zamiast pięciu
          jak to było w marcu?
          a jak było w czerwcu?
          jak to wyglądało w zeszłym miesiącu
          jak to wyglądało w maju
          jak wtedy było, w lipcu
          a w kwietniu?
          a w lutym?
          a poprzedni kwartał?
          to samo za maj
          to samo za zeszły tydzień
          to samo, ale za czerwiec
          to samo pytanie za poprzedni kwartał
          jeszcze raz dla lipca
          powtórz to dla maja
          powtórz za październik
          ta sama lista za maj
          ta sama lista od początku maja
          tylko te ze szkicem
          tylko zaakceptowane
          tylko sprawdzone
          a odrzucone?
          a które są opublikowane?
          same opinie
          sami Niemcy
        widen
          wszyscy
          znów wszyscy
          pokaż wszystkich
          znowu wszyscy klienci
          znowu wszystko
          pokaż znów wszystkich
          usuń filtr
          wyczyść filtry
          bez filtra
          bez filtrów
          wyłącz filtr
          zdejmij filtry
          zresetuj filtry
          zapomnij o filtrze
          nie tylko ci, wszyscy
          znowu wszystkie języki
          wróć do wszystkich klientów
          z powrotem wszystko
          już nie tylko te
          przestań filtrować
          chcę znów widzieć wszystko
          wszyscy klienci proszę
          wszyscy klienci, nie tylko ci
          wszyscy bez wyjątku
          wszystkich poproszę
          wszystko z powrotem
          wszystkie z powrotem, proszę
          wszystkie dane od nowa
          wszystkie okresy znowu
          wszystkie języki, nie tylko polski
          znowu dla wszystkich
          znów cała lista
          znów pełna lista
          cała lista bez filtra
          pełny obraz bez filtra
          pokaż znowu wszystko
          pokaż z powrotem wszystkich
          pokaż całość
          usuń wszystkie filtry
          usuń ograniczenie
          proszę usunąć filtr
          proszę wyłączyć filtr
          możesz zdjąć filtr
          możemy już zdjąć filtr
          zdejmij ograniczenie
          znieś ograniczenia
          skasuj filtr
          cofnij filtr
          anuluj filtr
          porzuć filtr
          filtry wyłączone
          bez ograniczeń
          bez żadnych filtrów
          już bez filtra
          koniec z filtrem
          koniec filtrowania
          dość filtrowania
          nie filtruj już
          nie ograniczaj już
          nie zawężaj więcej
          poszerz znowu
          poszerz listę na wszystkich
          rozszerz do wszystkich
          otwórz znów na wszystkich
          wróć do całości
          wróć do pełnej listy
          wracamy do wszystkich
          chcę znowu wszystkich
          chciałabym znów widzieć wszystkich
          odsłoń wszystko
          odsłoń z powrotem całą listę
          przywróć wszystkie grupy
          przywróć widok bez filtrów
          przywróć pełen zakres
          pełen zakres
          pełny widok
          wróć do pełnego widoku
          wróć do wszystkich języków
          wróć do ogółu
          ogółem, bez podziału na grupy
          w ogóle wszyscy, bez wyjątków
          wszystkie źródła razem
          wszystkie grupy klientów
          wszystkie języki razem
          wszystkie lata, bez ograniczeń czasu
          bez względu na język
          bez względu na grupę
          bez względu na okres
          niezależnie od planu, wszyscy
          obojętnie jaki język
          nieważne z jakiego kraju, pokaż wszystkich
          nie zważaj na filtr
          niech znowu obejmuje wszystkich
          niech lista obejmie wszystko
          obejmij wszystkich klientów
          uwzględnij znowu wszystkich
          uwzględnij z powrotem resztę klientów
          uwzględniaj już wszystkie źródła
          dołącz z powrotem pozostałych klientów
          nikogo nie pomijaj
          nikogo nie odfiltrowuj
          przestań zawężać
          przestań ukrywać resztę
          koniec zawężania
          koniec ograniczeń
          wywal filtr
          wyrzuć filtr
          zlikwiduj filtr
          zwolnij filtr
          uchyl ograniczenie
          poluzuj ograniczenia
          odkręć filtr
          dezaktywuj filtr
          filtr precz
          filtr już mi niepotrzebny
          filtr zbędny, pokaż wszystko
          za wąsko
          za mało widać, zdejmij filtr
          zbyt wąski zakres
          poszerz zakres
          poszerz zakres na wszystkie okresy
          rozszerz listę
          reset filtrów
          reset zakresu
          wyzeruj filtry
          od nowa bez filtra
          zacznij listę od nowa bez zawężania
          bez filtrow prosze
          zdejmij to ograniczenie
          całość z powrotem
        more
          więcej
          pokaż więcej
          poproszę więcej
          jeszcze
          jeszcze kilka
          jeszcze pięć
          jeszcze dziesięć proszę
          następne
          pokaż następne
          kolejne dziesięć
          następna strona
          dalej
          kontynuuj listę
          reszta
          pokaż resztę
          co jeszcze
          co jeszcze jest
          są jeszcze inne
          dalsza część listy
          więcej proszę
          jeszcze więcej
          jeszcze trochę
          jeszcze kilka poproszę
          jeszcze parę
          kilka kolejnych
          kolejne
          kolejne proszę
          kolejną porcję poproszę
          kolejna strona
          następne pięć poproszę
          następna porcja
          następną stronę poproszę
          pozostałe
          pozostałe poproszę
          pokaż pozostałe
          pokaż kolejne
          pokaż jeszcze dziesięć
          pokaż dalsze
          pokażesz więcej
          proszę pokazać kolejne
          mogę zobaczyć więcej
          możesz pokazać jeszcze pięć
          chcę zobaczyć resztę
          chciałabym zobaczyć więcej
          a reszta
          a co dalej na liście
          a kolejne
          i dalej
          i co jeszcze
          dalej proszę
          dalej z listą
          kontynuuj
          lecimy dalej
          przewiń dalej
          przewiń listę
          ciąg dalszy
          ciąg dalszy listy poproszę
          czy to już wszystkie
          czy to cała lista
          czy jest coś jeszcze na liście
          czy są następne
          czy jest więcej
          dłuższą listę poproszę
          wypisz więcej
          dawaj dalej
          dawaj następne
          dawaj resztę
          dawaj kolejne
          jedziemy dalej
          idziemy dalej po liście
          leć dalej
          ciągnij listę dalej
          czytaj dalej
          pokazuj dalej
          wyświetl dalszy ciąg
          wyświetl kolejnych dwadzieścia
          wyświetl resztę
          dalszy ciąg
          dalsze pozycje
          dalsze wyniki
          dalszych pięć
          kolejne wyniki
          kolejne pozycje na liście
          kolejnych dwadzieścia
          następne pozycje
          następnych piętnaście
          następny ekran
          następny kawałek listy
          następna dziesiątka
          jeszcze jedna porcja
          jeszcze jedna strona
          jeszcze dwadzieścia
          jeszcze raz tyle
          dołóż pięć
          dołóż jeszcze kilka
          dorzuć jeszcze parę
          wydłuż listę
          wydłuż o dziesięć
          przedłuż listę
          niżej na liście, co tam jest
          co jest niżej
          co dalej w kolejce
          przewiń w dół
          zjedź niżej
          scrolluj
          to za mało
          za mało, daj więcej
          za krótko, pokaż dalsze
          mało mi
          nie wszystko widzę, pokaż dalej
          nie pokazałeś wszystkiego
          nie urywaj listy
          urwało się, kontynuuj
          lista się urwała
          zatrzymałeś się, leć dalej
          gdzie reszta
          gdzie są pozostałe
          a pozostałe
          a następne
          a niżej
          coś jeszcze
          ile jeszcze zostało
          ile jest jeszcze na liście
          to już koniec listy
          na tym lista się kończy
          next
        save
          zapisz odpowiedź jako odpowiedź.csv
          zapisz odpowiedź do odpowiedz.txt
          zapisz to do lista.csv
          zapisz to jako strona.html
          zapisz ostatnią odpowiedź w plik.json
          zapisz to, co teraz powiedziałeś, w notatki.md
          zachowaj tę odpowiedź w odpowiedz.html
          zachowaj to jako lista.csv
          zapisz tę listę jako lista.csv
          zapisz tę tabelę w pliku tabela.csv
          wrzuć tę odpowiedź do odpowiedz.csv
          zapisz to w pliku
          zapisz tę listę
          zapisz tę odpowiedź
          zapisz odpowiedź
          chcę zachować tę odpowiedź jako plik.md
          daj mi to jako plik odpowiedz.csv
          zapisz listę jako luki.csv
          zapisz tabelę do tabela.csv
          zapisz swoją odpowiedź w odpowiedz.html
          zapisz wynik w wynik.json
          zapisz ostatnią tabelę jako tabela.html
          zapisz to, co widać na ekranie, w ekran.txt
          zapisz powyższą listę do lista.txt
          zapisz mi to jako notatki.md
          zapisz to na dysku
          zapisz ostatnią odpowiedź
          proszę zapisać to jako notatki.md
          proszę zapisać ostatnią odpowiedź
          proszę zachować tę listę
          możesz to zapisać do pliku
          możesz mi to zapisać jako lista.md
          możesz wrzucić tę tabelę do pliku
          chciałabym zapisać tę odpowiedź
          chciałbym zachować tę listę w pliku
          chcę mieć tę listę w pliku
          chcę to mieć jako lista.html
          potrzebuję tej odpowiedzi w pliku
          potrzebuję tego jako lista.csv
          potrzebuję tej tabeli jako tabela.csv dla koleżanki
          zachowaj ostatnią odpowiedź
          zachowaj to na później w pozniej.md
          zachowaj, co powiedziałeś, w notatki.txt
          przechowaj tę odpowiedź w odpowiedz.txt
          wpisz to do pliku wynik.txt
          wrzuć to na dysk
          wrzuć powyższe do powyzej.csv
          wrzuć tę listę do pliku
          do pliku proszę: odpowiedz.md
          jako plik proszę: lista.csv
          daj tę listę jako lista.html
          daj ostatnią odpowiedź w pliku
          ta odpowiedź jako odpowiedz.md
          ta tabela jako tabela.csv
          utrwal tę odpowiedź w pliku odp.md
          utrwal to w notatka.txt
          zachowaj powyższe w pliku
          zachowaj powyższą tabelę jako zestaw.csv
          zachowaj wynik na dysku
          zachowaj ekran do ekran.html
          zarchiwizuj tę odpowiedź
          zarchiwizuj to jako archiwum.md
          zapisz na pulpicie jako ~/Pulpit/lista.csv
          zapisz to na pulpicie
          zapisz mi tę tabelkę
          zapisz tabelkę do tabelka.csv
          zapisz ten wynik jako wynik.md
          zapisz to zestawienie w zestawienie.html
          zapisz, co wyświetliłeś, do wydruk.txt
          zapisz, co jest powyżej
          zapisz widok do widok.html
          zapisz poprzednią odpowiedź w poprzednia.md
          zapisz to sobie gdzieś w pliku
          zapisz tę rozmowę do pliku rozmowa.txt
          zapisz jako
          zapisz plik
          zapisz do ~/Dokumenty/spis.md
          zapisz pod nazwą „spis.csv”
          pod nazwą dane.json to zapisz
          nazwij plik odpowiedz.md i zapisz to
          przechowaj to w spis.txt
          przechowaj mi tę listę w pliku
          odłóż tę odpowiedź do pliku pamiec.md
          odłóż tę listę na dysk
          skopiuj odpowiedź do pliku kopia.txt
          kopia tej odpowiedzi w kopia.md
          zrób kopię tej odpowiedzi
          zrób z tej odpowiedzi plik
          zrób z tego plik csv
          zamień tę odpowiedź na plik strona.html
          zrzut tej odpowiedzi do zrzut.txt
          zrzuć to, co widzę, do pliku
          wklej tę odpowiedź do pliku maile.md
          umieść tę tabelę w pliku raporty/tabela.md
          wpisz odpowiedź do odp.csv
          wypisz to do pliku lista.txt
          wyślij tę odpowiedź do pliku odp.json
          przekieruj odpowiedź do out.txt
          na dysk proszę
          na dysk z tym: ~/wyniki.csv
          w pliku poproszę tę tabelę
          chcę to mieć na dysku
          chcę mieć tę tabelkę u siebie na komputerze
          muszę to mieć w pliku na jutro
          muszę to dołączyć do maila, zapisz jako zalacznik.csv
          potrzebuję tego na piśmie w pliku
          kolega prosi o tę listę w pliku
          szefowa chce tę tabelę, zapisz ją jako dla-szefowej.csv
          żeby nie przepadło, zapisz to
          nie chcę tego zgubić, zachowaj w pliku
          da się tę odpowiedź zachować jako html
          da się mieć to w csv
          zapisz to w formacie markdown
          ta lista do pliku lista.md
          zapisz ta odpowiedz
          zachowaj to w pliku prosze
          zapisz to jako luki.md
          zachowaj to w dzisiaj.html
          wrzuć tę odpowiedź do lista.csv
        tour
          pokaż program na przykładowych danych
          wycieczka
          oprowadź mnie
          oprowadź mnie po programie
          pokaż, jak to działa na przykładzie
          poproszę demo
          pokaż demo
          przeprowadź mnie przez program
          zacznij wycieczkę
          chcę spróbować na danych przykładowych
          czy jest jakiś przykład
          użyj przykładu
          wczytaj przykładową firmę
          przedstaw się na przykładzie
          zwiedzanie programu
          chcę wycieczkę
          chciałabym zobaczyć demo
          chciałbym najpierw zobaczyć przykład
          chciałabym najpierw wypróbować
          chcę się pobawić danymi przykładowymi
          chcę zobaczyć na przykładzie, jak to działa
          nie mam jeszcze danych, pokaż na przykładzie
          nie mam swoich zgłoszeń, użyj przykładowych
          jestem nowa, oprowadź mnie
          oprowadzisz mnie
          oprowadź mnie krok po kroku
          proszę mnie oprowadzić
          proszę pokazać demo
          poproszę krótką wycieczkę
          poproszę o pokaz
          możesz mnie oprowadzić
          możesz pokazać demo
          mogę wypróbować bez własnych danych
          mogę zobaczyć demo
          zróbmy wycieczkę
          zróbmy rundkę po programie
          zaczynamy zwiedzanie
          zacznijmy od przykładu
          zacznij od danych przykładowych
          uruchom demo
          uruchom wycieczkę
          odpal demo
          otwórz przykład
          wczytaj przykład
          wczytaj dane przykładowe
          czy jest demo
          czy jest jakaś wycieczka
          czy są dane przykładowe
          czy masz dane do wypróbowania
          czy oferujesz wycieczkę
          krótki pokaz poproszę
          pokaz możliwości
          pokaż przykładową firmę
          pokaż, co umiesz, na przykładzie
          zapoznaj mnie z programem krok po kroku
          wprowadź mnie w program
          poprowadź mnie za rękę
          samouczek
          demo
          daj popróbować
          daj mi się pobawić na sucho
          na sucho, bez moich danych
          bawimy się na niby danymi
          na niby, na zmyślonej firmie
          zmyślone dane do prób
          dane na próbę
          dane pokazowe
          dane ćwiczebne
          poćwiczyć bym chciała na przykładzie
          chcę przetestować program bez swoich plików
          chcę zobaczyć program w akcji
          pokaż program w akcji
          pokaż się w akcji
          pokaż na żywo, jak się z tym pracuje
          pokaż mi wszystko po kolei
          pokaż mi program po kolei
          pokaż mi, z czym to się je, na przykładzie
          zademonstruj program
          zademonstruj, co umiesz
          demonstracja programu
          krótka demonstracja proszę
          prezentacja na danych przykładowych
          zaprezentuj się na próbnych danych
          wersja pokazowa
          tryb demo
          tryb ćwiczeń
          tutorial
          jest jakiś tutorial
          uruchom samouczek
          przejdź ze mną przez samouczek
          lekcja dla początkujących
          szkolenie z programu
          szkolenie wstępne
          małe szkolenie na start
          przeszkol mnie na przykładowej firmie
          wdroż mnie w program
          wdrożenie nowej osoby, pokaż program
          mamy nową koleżankę, oprowadź ją
          nowy pracownik chce poznać program
          pokazuję program koledze, uruchom przykład
          poznać program krok po kroku
          zapoznanie z programem
          zapoznaj mnie z tym na przykładowych zgłoszeniach
          spacer po programie
          spacerek po funkcjach
          przechadzka po programie
          przewodnik po programie
          bądź moim przewodnikiem
          wprowadzenie do programu
          wprowadzenie krok po kroku
          pierwsze kroki na przykładzie
          przykładowe dane proszę
          próbka danych do zabawy
          próbne dane, wczytaj je
          nie mam żadnych plików, a chcę spróbować
          nie mam pod ręką danych, da się jakoś wypróbować
          najpierw chcę zobaczyć, czy to dla nas, pokaż na próbę
          rozważamy zakup programu, pokaż demo
          szefowa chce zobaczyć, jak ten program działa na przykładzie
          wycieczka po funkcjach
          demo proszę
          daj jakiś przykład
          jak to wygląda na prawdziwych danych
        campaign
          co się stało po kampanii
          co się działo po wiosennej kampanii
          co dała kampania
          czy kampania zadziałała
          efekt kampanii
          skutki kampanii świątecznej
          jakie pytania przyszły po kampanii
          o co pytano przez kampanię
          czy promocja wywołała pytania
          jak klienci zareagowali na kampanię
          zgłoszenia z powodu kampanii
          więcej pytań od czasu kampanii
          porównaj przed kampanią i po kampanii
          o co pytano po letniej kampanii
          o co pytano w czasie kampanii
          co przyszło po kampanii na Black Friday
          co zrobiła kampania z naszymi zgłoszeniami
          co wywołała promocja
          co ludzie pisali po kampanii
          jaki był efekt jesiennej kampanii
          jaki był odzew na kampanię
          jakie pytania wywołała promocja
          jakie zgłoszenia spowodowała kampania
          jak poszła kampania
          jak kampania wpłynęła na liczbę zgłoszeń
          ile zgłoszeń przyniosła kampania
          ile pytań doszło po kampanii
          ile pracy narobiła nam kampania
          która kampania wywołała najwięcej pytań
          czy kampania przyniosła zgłoszenia
          czy po kampanii było więcej zgłoszeń
          czy klienci zrozumieli kampanię
          czy kampania się opłaciła
          czy po kampanii był skok pytań
          efekt promocji w kampanii
          pokaż efekt kampanii
          pokaż, co wywołała kampania
          pytania przed kampanią i po niej
          zgłoszenia w czasie letniej kampanii
          skok pytań po kampanii
          reakcje na kampanię
          skutki ostatniej kampanii
          chciałabym wiedzieć, co dała kampania
          co narobiła reklama
          czy reklama ściągnęła na nas pytania
          czy reklama wprowadziła ludzi w błąd
          o co pytali po reklamie w telewizji
          jakie pytania ściągnęła promocja
          co się działo na infolinii po promocji
          co się działo po mailingu
          pokłosie mailingu
          pokłosie kampanii wiosennej
          następstwa kampanii
          następstwa promocji letniej
          czym odbiła się promocja w zgłoszeniach
          jak odbiła się kampania na infolinii
          jak kampania obciążyła konsultantów
          obciążenie infolinii po starcie kampanii
          czy akcja promocyjna wywołała lawinę pytań
          lawina zgłoszeń po akcji rabatowej
          zalew pytań po promocji
          wysyp zgłoszeń po kampanii
          nagły wzrost pytań, czy to przez kampanię
          wzrost zgłoszeń od startu promocji
          o ile wzrosły pytania po akcji
          które akcje marketingowe przyniosły kłopoty
          która akcja najbardziej obciążyła obsługę
          która promocja narobiła najwięcej zamieszania
          zamieszanie po akcji promocyjnej
          co klienci źle zrozumieli w promocji
          marketing pyta, jak poszła ich akcja
          marketing chce znać skutki reklamy
          rozliczenie kampanii
          ocena kampanii jesiennej
          podsumuj kampanię
          bilans promocji, ile zgłoszeń wywołała
          wynik kampanii
          odzew na mailing
          odzew po reklamie
          ruch w zgłoszeniach podczas promocji
          w trakcie promocji, o co pytali
          w okresie kampanii letniej, jakie problemy
          zgłoszenia wywołane przez reklamę
          kampania a zgłoszenia
          kampanie
        campaign-check
          co obiecaliśmy w kampanii
          sprawdź kampanię przed startem
          czy treści są gotowe na kampanię
          co obiecuje kampania
          o które obietnice z kampanii pytają klienci
          czy jesteśmy gotowi na kampanię świąteczną
          czy jesteśmy przygotowani na następną kampanię
          czy mamy odpowiedzi na to, co obiecuje kampania
          sprawdź, co obiecuje kampania
          sprawdź nasze treści pod kątem kampanii
          proszę sprawdzić kampanię
          co było niejasne w naszej reklamie
          niejasności w warunkach promocji
          czego nie wyjaśniliśmy w kampanii
          obietnice reklamowe a pytania klientów
          czy dotrzymaliśmy obietnic z kampanii
          o jakie obietnice z reklamy się upominają
          ruszamy z kampanią w poniedziałek, czy pomoc jest gotowa
          szykuje się promocja, sprawdź nasze strony
          gotowość na kampanię
          gotowość treści przed startem promocji
          sprawdzenie kampanii
          kontrola kampanii
          czy wszystko z reklamy jest wyjaśnione w pomocy
        campaign-brief
          co trzeba wiedzieć przed kampanią
          jakie pytania będą po starcie kampanii
          przygotuj nas do kampanii
          przygotuj brief o kampanii
          brief o letniej kampanii
          jakie pytania wywoła nasza wyprzedaż
          czy obsługa wie o nadchodzącej kampanii
          co konsultanci muszą wiedzieć przed startem promocji
          ściąga dla konsultantów przed kampanią
          brief dla obsługi przed akcją
          brief dla infolinii o promocji zimowej
          brief kampanijny
          startujemy z promocją, jakich pytań się spodziewać
          jakich pytań spodziewać się po mailingu
          czego się spodziewać po kampanii
          przed kampanią zimową, co nas czeka
          szykujemy kampanię, co przygotować w pomocy
          przygotuj obsługę do wyprzedaży
          o czym uprzedzić konsultantów przed promocją
          o co zapytają klienci po starcie promocji
          wytyczne dla konsultantów na czas kampanii
          co mają mówić konsultanci podczas promocji, brief
          brief dla działu obsługi przed jesienną kampanią
          zrób brief o letniej promocji dla telefonistek
        move
          zgłoszenie 10234 należy do Q-4
          zgłoszenie 123 należy do Q-4
          T-17 należy do Q-4
          T-3 i T-7 należą do drugiego
          T-17 pasuje do pierwszego
          przenieś T-17 do Q-4
          przenieś zgłoszenie 10234 do trzeciego
          przesuń T-9 do Q-12
          przerzuć zgłoszenie T-9 do Q-12
          włóż T-3 do Q-8
          dołącz zgłoszenie 10234 do Q-8
          T-5 pyta tak naprawdę o Q-9
          T-5 powinno być w Q-9
          zgłoszenie 10234 powinno trafić do Q-9
          T-3 to to samo co Q-12
          to pomyłka, T-6 to przypadek Q-30
          T-8 nie należy do żadnego pytania
          zgłoszenie 10234 nie pasuje do żadnego pytania
          T-3 o nic nie pyta, zostaw je osobno
          T-17 to spam
          zgłoszenie 10234 to tylko podziękowanie
          odłóż T-4 na bok, nie pasuje nigdzie
          T-8 nie należy nigdzie
          zgłoszenie 10234 nie pasuje do żadnego z pytań
          T-9 nie jest żadnym pytaniem, odłóż je na bok
          10234 nie pasuje nigdzie
          możesz przenieść T-17 do Q-4
          proszę włożyć T-3 do drugiego
          T-5 jest w złym miejscu, należy do Q-9
          chcę, żeby T-6 było w Q-30
          T-4 pyta o Q-9, przenieś je tam
          T-4 tak naprawdę dotyczy Q-9
          T-4 dotyczy Q-9, włóż je tam
          T-4 to przypadek Q-9
          T-4 to w istocie Q-9
          T-4 i T-5 dotyczą Q-9
          T-4 i T-5 trafiły źle, są o Q-9
          T-4 jest nie na swoim miejscu, jego miejsce to Q-9
          T-4 źle przypisano, powinno być w Q-9
          zgłoszenie 10234 dotyczy tego samego co Q-9
          zgłoszenie 10234 lepiej pasuje do Q-9
          T-4 lepiej pasuje do Q-9
          T-4 pasowałoby lepiej do pierwszego
          T-4 jest w złej grupie, przenieś do Q-9
          T-4 wylądowało źle, należy do Q-9
          złe miejsce dla T-4, powinno być Q-9
          T-4 nie należy tutaj, tylko do Q-9
          T-4 nie jest o tym, jest o Q-9
          T-4 nie ma z tym nic wspólnego, włóż je do Q-9
          nie tutaj, T-4 idzie do Q-9
          przypisz zgłoszenie 10234 do pierwszego
          wrzuć T-4 do Q-9
          dodaj T-4 do Q-9
          dołącz T-4 do Q-9
          dopisz T-4 do Q-9
          przyporządkuj T-4 do Q-9
          przełóż T-4 do Q-9
          wyślij T-4 do Q-9
          policz T-4 razem z Q-9
          licz T-4 do Q-9
          T-4 ma się liczyć do Q-9
          T-4 chce tego samego co Q-9
          klient z T-4 pyta o Q-9
          T-4 => Q-9
          T-4 do Q-9
          T-4 idzie do drugiego
          weź T-4 i włóż do Q-9
          przenies t-4 do q-9
          T-4, T-5 i T-6 należą do Q-9
          te zgłoszenia T-4 i T-5 to naprawdę Q-9
          podłącz T-4 do Q-9
          T-4 w ogóle o nic nie pyta, niech nie będzie nigdzie
          50113 powinno być w Q-9
          włóż 40312 do Q-4, na sucho
          T-8 idzie do Q-3
          T-44 to spam
          50007 tylko dziękuje, to nie pytanie
          co by było, gdyby 40777 poszło do Q-2, jeszcze nie rób
        journey
          ścieżka klienta
          pokaż ścieżkę klienta
          droga klienta
          mapa podróży klienta
          podróż klienta
          na jakim etapie klienci pytają najwięcej
          pytania według etapów ścieżki
          gdzie na ścieżce utykają
          na jakim etapie się potykają
          który etap boli najbardziej
          narysuj ścieżkę klienta
          które punkty styku wywołują pytania
          od zakupu do używania, gdzie są luki
          przejdź ścieżkę klienta
          etapy podróży klienta
          etapy ścieżki
          etapy ścieżki klienta
          wszystkie etapy
          wszystkie etapy na jednym widoku
          wszystkie punkty styku
          mapa ścieżki
          mapa drogi klienta
          cała ścieżka od potrzeby do używania
          cała podróż klienta
          droga naszych klientów od zakupu do używania
          pokaż etapy
          pokaż mapę podróży
          pokaż drogę klienta
          pokaż punkty styku
          pokaż, gdzie klienci utykają po drodze
          pokażesz mi ścieżkę klienta
          proszę pokazać ścieżkę klienta
          proszę o mapę podróży klienta
          chciałabym zobaczyć ścieżkę klienta
          chcę zobaczyć, gdzie na ścieżce boli
          narysuj drogę naszych klientów
          narysuj mapę podróży
          daj pytania według etapów
          daj przegląd etapów
          podziel pytania na etapy
          ile pytań ma każdy etap
          jak rozkładają się pytania na etapy
          jak wygląda ścieżka klienta
          jak wygląda podróż klienta
          na którym etapie tracimy klientów
          na którym etapie jest najwięcej luk
          na którym etapie klienci mają najwięcej kłopotów
          w którym punkcie styku jest najwięcej pytań
          w którym momencie ścieżki zawodzimy
          w jakiej fazie ludzie najbardziej nas potrzebują
          gdzie na ścieżce są luki
          gdzie na drodze gubimy klientów
          gdzie po drodze pojawiają się pytania
          który etap ma najwięcej pytań
          który etap ścieżki jest najsłabszy
          który punkt styku jest najgorszy
          która faza sprawia najwięcej kłopotów
          o co pytają na każdym etapie
          co się dzieje na kolejnych etapach
          etap po etapie, o co pytają
          ścieżka etap po etapie
          przejdźmy przez etapy
          momenty prawdy
          trasa klienta
          trasa klienta od reklamy do serwisu
          wędrówka klienta
          wędrówka klienta przez kolejne fazy
          szlak klienta
          droga klienta od pierwszego kontaktu do serwisu
          od reklamy po obsługę, gdzie jest najgorzej
          od poszukiwań do użytkowania, jak idzie klientom
          od kiedy klient szuka aż do reklamacji, gdzie są problemy
          customer journey
          customer journey proszę
          journey
          mapa doświadczeń klienta
          mapa faz
          fazy zakupu i użytkowania
          fazy po kolei
          w której fazie klient wymięka
          w której fazie mamy najgorsze treści
          w której fazie klienci odpadają
          na jakim etapie klient się zniechęca
          na jakim etapie rezygnują
          na jakim etapie wymiękają klienci
          na którym etapie odpadają kupujący
          na którym etapie brakuje odpowiedzi
          na którym kroku klienci się wykładają
          w którym miejscu drogi klient się gubi
          w którym miejscu ścieżki ludzie się wykładają
          gdzie klient się zatrzymuje w drodze do zakupu
          gdzie klient dostaje zadyszki po drodze
          gdzie po drodze zawodzimy
          gdzie się zacina podróż klienta
          gdzie zacina się proces od zakupu do używania
          wąskie gardła na ścieżce klienta
          wąskie gardła po drodze klienta
          słabe ogniwa na ścieżce
          najsłabsze ogniwo podróży klienta
          chwile prawdy
          krytyczne momenty na drodze klienta
          krytyczne punkty styku
          punkty zapalne na ścieżce klienta
          punkt styku z największą liczbą pytań
          styk z klientem: szukanie, kupowanie, używanie
          szukanie, zakup, używanie, jak się to rozkłada
          potrzeba, wybór, zakup, odbiór, używanie, gdzie są pytania
          przed zakupem i po zakupie, gdzie pytają więcej
          czy więcej kłopotów jest przed zakupem, czy po
          więcej pytań przy odbiorze czy przy używaniu
          rozłóż pytania na kolejne fazy
          rozpisz pytania na etapy od wyboru do użytkowania
          rozbicie pytań na etapy
          zestawienie etapów z liczbą pytań
          tabela etapów
          macierz etapów
          które etapy obsługujemy najlepiej
          które etapy leżą
          który krok jest dla klientów najtrudniejszy
          który krok na drodze klienta kuleje
          cały cykl życia klienta
          całościowy obraz drogi klienta
          spójrz na całą drogę oczami klienta
          pokaż przebieg podróży klienta
          pokaż cykl klienta
          przeprowadź mnie drogą klienta
          szefowa chce ścieżkę klienta na slajd
          zespół obsługi pyta, na którym etapie jest najgorzej
          na którym etapie utykają?
        doctor
          doctor
          czy wszystko w porządku
          czy wszystko jest w porządku z danymi
          czy wszystko gra
          czy wszystko się zgadza w danych
          czy plik roboczy jest zdrowy
          czy plik roboczy jest uszkodzony
          czy moje dane są całe
          czy dane są w porządku
          czy baza nie jest uszkodzona
          czy nic się nie zepsuło
          czy coś jest nie tak z danymi
          czy coś jest nie tak z plikami
          czy są jakieś problemy z danymi
          czy w danych są błędy
          czy dobrze odczytano kolumny
          czy dobrze rozpoznano kolumny
          czy poprawnie zrozumiałeś nasze pliki
          czy mogę ufać danym
          czy można polegać na tych danych
          sprawdź dane
          sprawdź plik roboczy
          sprawdź, czy wszystko w porządku
          sprawdź, czy dane są poprawne
          sprawdź, czy nic się nie popsuło
          sprawdź stan danych
          sprawdź poprawność danych
          sprawdź jakość danych
          proszę sprawdzić bazę
          proszę o kontrolę danych
          zrób przegląd danych
          zrób kontrolę
          zbadaj dane
          zbadaj plik roboczy
          zdiagnozuj dane
          diagnostyka
          diagnoza, proszę
          uruchom diagnostykę
          przeprowadź diagnostykę
          kontrola danych
          kontrola pliku roboczego
          stan pliku roboczego
          stan danych
          jakość danych
          spójność danych
          w jakim stanie są dane
          jak odczytano kolumny
          jak odczytałeś plik tickets.csv
          jak zrozumiano nasze pliki
          jak zrozumiałeś każdy plik
          jak zrozumiałeś nasz eksport
          jak rozpoznano kolumny
          jak przypisano kolumny
          którą kolumnę wziąłeś za tekst
          które kolumny zostały pominięte
          które kolumny zignorowano
          która kolumna to data
          co jest nie tak z danymi
          co dolega danym
          co się dzieje z bazą
          coś tu nie gra, sprawdź dane
          liczby są dziwne, czy dane są dobre
          daty wyglądają dziwnie, jak je odczytano
          nie ufam tym liczbom, sprawdź dane
          chcę mieć pewność, że dane są dobre
          powiedz, jeśli coś jest nie tak
          zweryfikuj dane
          zweryfikuj plik roboczy
          przetestuj, czy baza jest cała
          wszystko ok?
          zdrowe?
          czy wszystkie kolumny dobrze odczytano
          dziwne te liczby, sprawdź dane
          coś nie gra z liczbami
          sprawdź przestrzeń roboczą
          czy coś się zepsuło
          czy pliki dobrze zrozumiano
        settings
          settings
          ustawienia
          pokaż ustawienia
          wypisz ustawienia
          wszystkie ustawienia
          jakie są ustawienia
          jakie mamy ustawienia
          co można ustawić
          co mogę zmienić w ustawieniach
          co da się skonfigurować
          konfiguracja
          pokaż konfigurację
          bieżąca konfiguracja
          preferencje
          jak liczony jest priorytet
          jak wyliczasz priorytet
          jak wyliczany jest priorytet
          jak ustalasz kolejność
          jak ustalana jest kolejność luk
          jak układasz listę luk
          jak sortujesz luki
          jak uszeregowane są luki
          jak decydujesz, co jest pierwsze
          jak ważysz zgłoszenia i recenzje
          według czego układasz listę
          według jakiego wzoru układasz luki
          według jakiej reguły są uporządkowane luki
          co decyduje o kolejności
          co decyduje o kolejności luk
          co decyduje o priorytecie
          co wpływa na kolejność
          od czego zależy kolejność luk
          od czego zależy priorytet
          z czego składa się priorytet
          wzór na priorytet
          wzór na kolejność
          jaki jest wzór priorytetu
          wyjaśnij, skąd ta kolejność
          dlaczego lista jest w tej kolejności
          jakich wag używasz
          jakie są wagi
          pokaż wagi
          ile waży recenzja
          ile liczy się jedna recenzja
          ile liczy się wyszukiwanie w porównaniu ze zgłoszeniem
          czy recenzja liczy się tak jak zgłoszenie
          czy wyszukiwania liczą się w kolejności
          zmień wagi
          chcę zmienić wagi
          chcę zmienić sposób układania listy
          chciałabym zmienić ustawienia
          czy mogę zmienić kolejność luk
          czy recenzje mogą liczyć się bardziej
          niech recenzje liczą się podwójnie
          daj wyszukiwaniom większą wagę
          jaka strefa czasowa jest ustawiona
          jakiej strefy czasowej używasz
          zmień strefę czasową
          ustaw strefę czasową
          w jakiej strefie liczone są tygodnie
          kiedy zaczyna się tydzień
          jak drobno dzielone są pytania
          podziel pytania drobniej
          niech grupy będą większe
          jaka ziarnistość jest ustawiona
          jak ustawiony jest program
          jak to jest skonfigurowane
          konfiguracja proszę
          opinie niech liczą się w połowie
          waga opinii taka jak zgłoszeń
          opinia ma ważyć 1
          wyszukiwania licz podwójnie
          pomiń wzrost w kolejności
          ustaw strefę czasową na Londyn
          nasza strefa czasowa to Warszawa
          zgłoszenia niech ważą 2
        why-not
          dlaczego nie Q-31
          dlaczego Q-31 nie jest luką
          dlaczego Q-31 to nie luka
          czemu Q-31 nie jest luką
          czemu Q-31 to nie luka
          dlaczego to nie jest luka
          dlaczego to nie luka
          czemu tego nie ma na liście luk
          dlaczego Q-31 nie ma na liście
          dlaczego Q-7 nie ma wśród luk
          dlaczego brakuje Q-7 wśród luk
          dlaczego Q-7 nie pojawia się wśród luk
          dlaczego nie wymieniasz Q-7 jako luki
          dlaczego nie uznajesz Q-7 za lukę
          dlaczego nie liczysz Q-7 jako luki
          dlaczego pominąłeś Q-7
          dlaczego Q-7 zostało pominięte
          dlaczego Q-7 uchodzi za odpowiedziane
          dlaczego Q-7 uważasz za pokryte
          dlaczego Q-7 jest pokryte
          dlaczego twierdzisz, że Q-7 ma odpowiedź
          dlaczego uważasz, że Q-7 ma już odpowiedź
          dlaczego drugie nie jest luką
          dlaczego pierwsze to nie luka
          dlaczego pierwszego pytania nie ma na liście
          dlaczego nie mamy pisać o Q-7
          dlaczego nie powinniśmy pisać o Q-7
          dlaczego nie proponujesz artykułu o Q-9
          dlaczego o Q-9 nie trzeba pisać
          z jakiego powodu Q-9 nie jest luką
          z jakiego powodu Q-9 uznano za pokryte
          jak to, Q-9 nie jest luką
          jakim cudem Q-9 nie jest luką
          jakim cudem Q-9 ma odpowiedź
          co sprawia, że Q-9 nie jest luką
          co przemawia przeciw temu, że Q-9 to luka
          co zrobiłoby z Q-9 lukę
          co musiałoby się stać, żeby Q-9 było luką
          kiedy Q-9 stałoby się luką
          wyjaśnij, dlaczego Q-9 nie jest luką
          wyjaśnij, czemu Q-9 nie ma na liście
          powiedz, dlaczego Q-9 to nie luka
          ciekawi mnie, czemu Q-9 nie jest luką
          myślałam, że Q-9 to luka, dlaczego nie
          spodziewałam się Q-9 na liście, czemu go nie ma
          brakuje mi Q-9 wśród luk
          czy Q-9 nie powinno być luką
          czy Q-9 nie powinno być na liście
          czy Q-9 nie jest luką
          czy to nie jest luka
          czy Q-9 naprawdę ma odpowiedź
          czy Q-9 na pewno jest pokryte
          Q-9 to nie luka, dlaczego
          na Q-9 nie ma odpowiedzi, czemu to nie luka
          Q-9 ma być pokryte, ale czym
          która strona pokrywa Q-9
          gdzie niby jest odpowiedź na Q-9
          nie luka, czemu
          czemu q-4 to nie luka, skoro stale o to piszą
          Q-6 nas zalewa i dalej to nie luka, czemu
          masa zgłoszeń o Q-3, a twierdzisz że jest opisane, jak to
          o Q-9 pytają codziennie, a na liście luk go nie ma
          Q-5 nie liczysz jako luki, wyjaśnij
          co trzyma Q-8 poza listą
          jak to Q-2 nie jest brakiem
          co musi się stać, żeby Q-4 było luką
          czemu uważasz, że Q-7 ma już odpowiedź
          Q-11 nie ma na liście luk, czemu
          czemu nie ma q-3 wsrod brakow
        buts
          co chwalą, ale …?
          pokaż te ale
          jakie ale mają klienci
          świetny produkt, ale co nie działa
          co ludzie lubią, zanim zaczną narzekać
          co pada po słowie ale w opiniach
          pochwały z haczykiem
          gdzie pochwała zmienia się w skargę
          z czego niezadowoleni są zadowoleni klienci
          dobre słowa, po których jest ale
          jakie ale słyszymy w opiniach
          co idzie po „jest super, ale”
          zadowoleni, tylko co im przeszkadza
          skargi, które zaczynają się od pochwały
          mieszane opinie, co je psuje
          czego brakuje dobrej opinii do bardzo dobrej
          zdania z ale z ostatniego miesiąca
          fajne, ale nie idealne, o co im chodzi
          wszystko dobrze oprócz czego
          chwalą, a potem marudzą, na co
        """#
}
