extension Utterances {
    /// What people type in Polish, below the command that it means.
    static let polish = #"""
        gaps
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
        show
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
        why
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
          zamknij program
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
        dismiss
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
        articles
          o co klienci pytają na stronie pomoc/filtr.md
          o co pytają na stronie help/zwroty.md
          których artykułów nikt nie czyta
          których artykułów nikt nie potrzebuje
          o które strony nikt nie pyta
          artykuły, o które nikt nie pyta
          strony niepotrzebne żadnemu klientowi
          które z naszych artykułów są zbędne
          co możemy usunąć z centrum pomocy
          nieużywane strony
          lista nieużywanych artykułów
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
          które strony są do usunięcia
          które artykuły są popularne
          które artykuły można wyrzucić
          które artykuły się dublują
          które artykuły odpowiadają na najwięcej pytań
          które nasze teksty są niepotrzebne
          które nasze strony nikogo nie obchodzą
          które teksty na stronie nigdy się nie przydają
          które strony pomocy się pokrywają
          czy dwie nasze strony są o tym samym
          czy mamy zdublowane artykuły
          czy mamy artykuły, z których nikt nie korzysta
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
          co można wyrzucić z bazy wiedzy
          co można skasować z naszego FAQ
          pokaż artykuły, na które jest największy popyt
          pokaż strony, których nikt nie potrzebuje
          pokażesz mi nasze artykuły
          proszę o listę naszych stron
          chciałabym zobaczyć listę artykułów
          wypisz zbędne artykuły
          wypisz strony według użycia
          ranking naszych artykułów
          przegląd naszych stron
          audyt treści
          spis naszych treści
          pięć najmniej używanych stron
          dziesięć najlepszych artykułów
          posprzątajmy w pomocy, co jest nieużywane
        lexicon
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
          czy mówimy tym samym językiem co klienci
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
        assign
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
          kto nad tym siedzi
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
        split
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
          wycofaj to
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
        filter
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
          co obiecaliśmy w kampanii
          sprawdź kampanię przed startem
          czy treści są gotowe na kampanię
          zgłoszenia z powodu kampanii
          więcej pytań od czasu kampanii
          porównaj przed kampanią i po kampanii
          o co pytano po letniej kampanii
          o co pytano w czasie kampanii
          co przyszło po kampanii na Black Friday
          co zrobiła kampania z naszymi zgłoszeniami
          co wywołała promocja
          co trzeba wiedzieć przed kampanią
          co obiecuje kampania
          co ludzie pisali po kampanii
          jaki był efekt jesiennej kampanii
          jaki był odzew na kampanię
          jakie pytania będą po starcie kampanii
          jakie pytania wywołała promocja
          jakie zgłoszenia spowodowała kampania
          jak poszła kampania
          jak kampania wpłynęła na liczbę zgłoszeń
          ile zgłoszeń przyniosła kampania
          ile pytań doszło po kampanii
          ile pracy narobiła nam kampania
          która kampania wywołała najwięcej pytań
          o które obietnice z kampanii pytają klienci
          czy kampania przyniosła zgłoszenia
          czy po kampanii było więcej zgłoszeń
          czy klienci zrozumieli kampanię
          czy jesteśmy gotowi na kampanię świąteczną
          czy jesteśmy przygotowani na następną kampanię
          czy mamy odpowiedzi na to, co obiecuje kampania
          czy kampania się opłaciła
          czy po kampanii był skok pytań
          przygotuj nas do kampanii
          przygotuj brief o kampanii
          brief o letniej kampanii
          efekt promocji w kampanii
          sprawdź, co obiecuje kampania
          sprawdź nasze treści pod kątem kampanii
          pokaż efekt kampanii
          pokaż, co wywołała kampania
          pytania przed kampanią i po niej
          zgłoszenia w czasie letniej kampanii
          skok pytań po kampanii
          reakcje na kampanię
          skutki ostatniej kampanii
          chciałabym wiedzieć, co dała kampania
          proszę sprawdzić kampanię
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
        show
          pokaż mi te
          pokaż każde z tych
          otwórz mi te wszystkie
        dismiss
          ukryj te
          te nie są warte artykułu
          na te pytania nie będziemy odpowiadać
        assign
          przydziel te do @kasia
          daj te @tomek
          @anna napisze te
        """#
}
