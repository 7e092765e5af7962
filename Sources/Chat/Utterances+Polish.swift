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
        """#
}
