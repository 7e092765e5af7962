extension Catalogue {
    /// What published articles did, and what earlier weeks would have raised.
    static let polishEffect = #"""
        # One article.
        How this is told
          Skąd to wiadomo
        Full weeks before and after the week of publishing are compared, at most {0} each. What the questions that nobody marked did in the same weeks is taken off, so that a busy season is not put down to the article. Questions also go up and down by themselves: the range that is given is so wide that it holds the true figure 95 times in 100.
          Porównuje się pełne tygodnie przed tygodniem publikacji i po nim, najwyżej po {0}. Odejmuje się to, co w tych samych tygodniach działo się z pytaniami, których nikt nie oznaczył, żeby ruchliwego sezonu nie przypisać artykułowi. Pytań przybywa i ubywa też samo z siebie: podany zakres jest tak szeroki, że w 95 przypadkach na 100 obejmuje prawdziwą wartość.
        article
          artykuł
        compared with
          punkt odniesienia
        {0:question|questions} that nobody marked
          {0:pytanie, którego|pytania, których|pytań, których} nikt nie oznaczył
        weeks
          tygodnie
        left out
          pominięto
        {0}, the week of publishing
          {0}, tydzień publikacji
        {0}, the week of publishing; without data: {1}
          {0}, tydzień publikacji; bez danych: {1}
        Week
          Tydzień
        Article
          Artykuł
        The others
          Pozostałe
        before
          przed
        after
          po
        read what customers still write
          przeczytaj, co klienci nadal piszą
        put it on the list again
          przywróć je na listę
        see whether the content answers it
          sprawdź, czy treści na nie odpowiadają
        bring in more tickets of those weeks
          wczytaj więcej zgłoszeń z tych tygodni

        # All articles.
        put it on the list again: its demand came back
          przywróć je na listę: znowu o to pytają
        see its weeks
          zobacz tydzień po tygodniu
        {0:question|questions} {1?is|are} published.
          Opublikowano odpowiedzi na {0:pytanie|pytania|pytań}.
        {0:question|questions} {1?is|are} published: {2}.
          Opublikowano odpowiedzi na {0:pytanie|pytania|pytań} ({2}).
        {0} asked less since
          odtąd zadawane rzadziej: {0}
        {0} asked more
          zadawane częściej: {0}
        {0} asked less and then as before
          najpierw rzadziej, potem jak dawniej: {0}
        {0} where no effect can be told
          bez widocznego skutku: {0}
        {0} too early to tell
          za wcześnie na ocenę: {0}
        {0} that cannot be judged
          nie da się ocenić: {0}
        Together the {0} that have weeks to compare brought {1}.
          Razem, dla {0:pytania|pytań|pytań} z tygodniami do porównania: {1}.
        Together: {0}.
          Razem: {0}.
        {0} is no question of its own any more.
          {0} nie jest już osobnym pytaniem.
        Published
          Opublikowano
        Before
          Przed
        After
          Po
        Others
          Pozostałe
        Effect
          Skutek
        Weeks
          Tygodnie

        # The finding in a few words.
        no weeks before
          brak tygodni przed
        not asked before
          wcześniej nie pytano
        nothing to compare
          brak porównania
        too early: {0:week|weeks} more
          za wcześnie: jeszcze {0:tydzień|tygodnie|tygodni}
        too few ask to tell
          za mało pytających
        cannot be told
          nie da się ocenić
        came back
          znowu pytają
        came back {0}
          znowu od {0}
        same
          bez zmian

        # The finding as sentences.
        Nothing can be told: the data has no full week before {0} was published on {1}, and two are needed.
          Nic nie da się powiedzieć: przed publikacją odpowiedzi na {0} ({1}) dane nie mają ani jednego pełnego tygodnia, a potrzeba dwóch.
        Nothing can be told: the data has only one full week before {0} was published on {1}, and two are needed.
          Nic nie da się powiedzieć: przed publikacją odpowiedzi na {0} ({1}) dane mają tylko jeden pełny tydzień, a potrzeba dwóch.
        Nothing can be told: nobody asked {0} in the {1:full week|full weeks} before it was published, so demand cannot have fallen.
          Nic nie da się powiedzieć: przez {1:pełny tydzień|pełne tygodnie|pełnych tygodni} przed publikacją nikt nie zadał {0}, więc pytań nie mogło ubyć.
        Nothing can be told: fewer than two questions that nobody marked were asked in these weeks, so there is nothing to compare {0} with.
          Nic nie da się powiedzieć: w tych tygodniach zadano mniej niż dwa pytania, których nikt nie oznaczył, więc {0} nie ma z czym porównać.
        Too few ask {0} to say whether the article helped: it was asked {1} a week before, {2} a week in the {3:full week|full weeks} since. So few questions go up and down by chance: even if only half as many came, {4} weeks would not show it.
          {0} zadaje za mało osób, żeby powiedzieć, czy artykuł pomógł: wcześniej {1} w tygodniu, potem, przez {3:pełny tydzień|pełne tygodnie|pełnych tygodni}, {2} w tygodniu. Tak rzadkich pytań przybywa i ubywa przypadkiem: nawet gdyby było ich o połowę mniej, {4} tygodni by tego nie pokazało.
        Asked {0} a week before, {1} after; {2}: {3}.
          Wcześniej zadawane {0} w tygodniu, potem {1}; {2}: {3}.
        Demand came back: {0} was asked {1} a week before the article, {2} a week after it, and {3} a week again since {4}, for {5:week|weeks} now.
          Zainteresowanie wróciło: {0} zadawano {1} w tygodniu przed artykułem, {2} w tygodniu po nim, a od {4} znowu {3} w tygodniu, już przez {5:tydzień|tygodnie|tygodni}.
        It is on the list again.
          Pytanie jest znowu na liście.
        You can reopen it: mark {0} reopened puts it on the list again.
          Możesz je otworzyć ponownie: mark {0} reopened przywraca je na listę.
        about {0} (between {1} and {2})
          około {0} (od {1} do {2})
        nothing that can be told: anything from {0} fewer to {1} more questions a week is possible
          nic, co dałoby się stwierdzić: możliwe jest wszystko od {0} mniej do {1} więcej pytań tygodniowo
        Too early to tell: no full week has passed since {0} was published on {1}, as the data ends on {2}.
          Za wcześnie, żeby coś powiedzieć: od publikacji odpowiedzi na {0} ({1}) nie minął jeszcze pełny tydzień, bo dane kończą się {2}.
        Too early to tell: only one full week has passed since {0} was published on {1}, as the data ends on {2}.
          Za wcześnie, żeby coś powiedzieć: od publikacji odpowiedzi na {0} ({1}) minął dopiero jeden pełny tydzień, bo dane kończą się {2}.
        At least {0:more full week|more full weeks} {1?is|are} needed.
          Potrzeba jeszcze co najmniej {0:pełnego tygodnia|pełnych tygodni|pełnych tygodni}.
        Too early to tell: asked {0} a week before, {1} a week in the {2:full week|full weeks} since. So far even half as many could be chance; about {3:more full week|more full weeks} {4?is|are} needed.
          Za wcześnie, żeby coś powiedzieć: wcześniej zadawane {0} w tygodniu, potem, przez {2:pełny tydzień|pełne tygodnie|pełnych tygodni}, {1} w tygodniu. Na razie nawet spadek o połowę mógłby być przypadkiem; potrzeba jeszcze około {3:pełnego tygodnia|pełnych tygodni|pełnych tygodni}.
        the questions nobody touched were asked as often as before
          pytania, których nikt nie ruszał, padały tak samo często
        the questions nobody touched went up {0}
          pytania, których nikt nie ruszał, padały o {0} częściej
        the questions nobody touched went down {0}
          pytania, których nikt nie ruszał, padały o {0} rzadziej
        whether the article helped cannot be told. Anything from {0} fewer questions to {1} more is possible
          nie da się powiedzieć, czy artykuł pomógł. Możliwe jest wszystko: od {0} mniej pytań do {1} więcej
        so it fell by {0} (between {1} and {2}), about {3}
          czyli spadek o {0} (od {1} do {2}), około {3}
        so it rose by {0} (between {1} and {2}), about {3}
          czyli wzrost o {0} (od {1} do {2}), około {3}
        once
          raz
        {0:time|times}
          {0:raz|razy|razy}
        {0} times
          {0} raza
        {0:fewer question|fewer questions} a week
          {0:pytania|pytań|pytań} tygodniowo mniej
        {0} fewer questions a week
          {0} pytania tygodniowo mniej
        {0:more question|more questions} a week
          {0:pytania|pytań|pytań} tygodniowo więcej
        {0} more questions a week
          {0} pytania tygodniowo więcej

        # Nothing published.
        No question is marked as published, so no article had an effect yet.
          Żadne pytanie nie jest oznaczone jako opublikowane, więc żaden artykuł nie miał jeszcze skutku.
        see what to write
          zobacz, co napisać
        say that an article is out
          zaznacz, że artykuł już jest opublikowany
        {0} “{1}” is not marked as published, so nothing can be told.
          Pytanie {0} „{1}” nie jest oznaczone jako opublikowane, więc nic nie da się powiedzieć.
        say that its article is out
          zaznacz, że artykuł na ten temat jest opublikowany
        see what the published articles did
          zobacz, co dały opublikowane artykuły

        # What earlier weeks would have raised.
        --weeks takes at most 52
          --weeks przyjmuje najwyżej 52
        as of {0} ({1} of {2}) …
          stan na koniec {0} ({1} z {2}) …
        Nothing to look back on: the data needs two full weeks at least, one to look back from and one that follows.
          Nie ma na co spojrzeć wstecz: dane muszą obejmować co najmniej dwa pełne tygodnie, jeden do oceny i jeden po nim.
        bring in tickets of more weeks
          wczytaj zgłoszenia z większej liczby tygodni
        What would have been raised
          Co zostałoby wskazane
        Articles since
          Artykuły od tamtej pory
        As of {0:earlier week|earlier weeks}, no gap would have been raised.
          Według stanu z {0:wcześniejszego tygodnia|wcześniejszych tygodni|wcześniejszych tygodni} nie wskazano by żadnej luki.
        As of {0:earlier week|earlier weeks}, {1:gap|gaps} would have been raised; {2} of them ({3}) {4?was|were} asked again afterwards, {5:time|times}.
          Według stanu z {0:wcześniejszego tygodnia|wcześniejszych tygodni|wcześniejszych tygodni} wskazano by {1:lukę|luki|luk}; o {2} z nich ({3}) pytano potem znowu, łącznie {5:raz|razy|razy}.
        The gaps of {0} alone made up {1} of the unanswered questions that came after it.
          Same luki z tygodnia {0} stanowiły {1} późniejszych pytań bez odpowiedzi.
        No page with a known date was published since.
          Od tamtej pory nie opublikowano żadnej strony o znanej dacie.
        Of {0:article|articles} published since, none was foreseen.
          Od tamtej pory opublikowano {0:artykuł|artykuły|artykułów}, żaden nie został przewidziany.
        Of {0:article|articles} published since, {1} {2?was|were} foreseen.
          Od tamtej pory opublikowano {0:artykuł|artykuły|artykułów}, z czego przewidziano {1}.
        Each week is analysed anew with the tickets, reviews and searches dated before its end, and without later decisions.
          Każdy tydzień analizuje się od nowa, z samymi zgłoszeniami, opiniami i wyszukiwaniami sprzed jego końca i bez późniejszych decyzji.
        A gap of that time counts as the question of today to which at least half of its tickets, reviews and searches belong; later is how often that question was asked afterwards.
          Ówczesna luka to dzisiejsze pytanie, do którego należy co najmniej połowa jej zgłoszeń, opinii i wyszukiwań; „później” mówi, ile razy zadano je potem.
        To bound the time, 1 in {0} tickets, reviews and searches is analysed; what was asked later is counted in full.
          Żeby nie trwało to zbyt długo, analizuje się co {0}. zgłoszenie, opinię i wyszukiwanie; to, o co pytano później, liczy się w całości.
        {0:document|documents} without a date {1?is|are} left out.
          Bez daty {0?jest|są|jest} {0:dokument|dokumenty|dokumentów}, dlatego {0?go|ich|ich} tu nie ma.
        No page says when it was made, so such pages count as known all the time; gaps that they closed are not among those raised.
          Żadna strona nie podaje, kiedy powstała, więc strony liczą się tak, jakby były od początku; luk, które zamknęły, nie ma wśród wskazanych.
        {0} of {1:page|pages} do not say when they were made, so such pages count as known all the time; gaps that they closed are not among those raised.
          {0} z {1:strony|stron|stron} nie {0?podaje|podają|podaje}, kiedy {0?powstała|powstały|powstało}, więc takie strony liczą się tak, jakby były od początku; luk, które zamknęły, nie ma wśród wskazanych.
        A page counts with its text of today from the day it was made.
          Strona liczy się od dnia, w którym powstała, z dzisiejszym tekstem.
        As of
          Stan na
        Raised
          Wskazane
        Asked again
          Znów zadane
        Times later
          Ile razy potem
        Of all unanswered
          Z pytań bez odpowiedzi
        Question, as worded then
          Pytanie, jak brzmiało wtedy
        Raised after
          Wskazane po
        Later
          Później
        Foreseen after
          Przewidziany po
        no question that recurs
          żadne powtarzające się pytanie
        not foreseen
          nieprzewidziany
        """#
}
