extension Catalogue {
    /// Merges, splits and moves, and what came of ids.
    static let polishCorrections = #"""
        # Merges, splits and moves.
        name each question once
          podaj każde pytanie tylko raz
        {0} {1?is|are} now part of {2} “{3}”, which {4:document|documents} {5?asks|ask}.
          {0} {1?należy|należą|należą} teraz do pytania {2} „{3}”; {5?zadaje|zadają|zadaje} je {4:dokument|dokumenty|dokumentów}.
        see who asks it now
          zobacz, kto je teraz zadaje
        say which tickets ask something else, or a word that they say: --word lamp
          podaj zgłoszenia, które pytają o coś innego, albo słowo, które w nich pada: --word lamp
        give a word that can be read: --word lamp
          podaj słowo, które da się odczytać: --word lamp
        {0} or {1}
          {0} lub {1}
        {0} of the {1} who ask {2} {3?says|say} {4}:
          {0} z {1} zadających pytanie {2} {3?używa|używają|używa} słowa {4}:
        And {0} more.
          I jeszcze {0}.
        {0:document|documents} of {1} {2?is|are} now {3} “{4}”, with {5} that {6?says|say} the same.
          {0:dokument|dokumenty|dokumentów} z pytania {1} {2?tworzy|tworzą|tworzy} teraz pytanie {3} „{4}”, a z nimi {5:dokument|dokumenty|dokumentów} o tej samej treści.
        {0:document|documents} of {1} {2?is|are} now {3} “{4}”.
          {0:dokument|dokumenty|dokumentów} z pytania {1} {2?tworzy|tworzą|tworzy} teraz pytanie {3} „{4}”.
        see the new question
          zobacz nowe pytanie
        say either --to or --alone
          podaj albo --to, albo --alone
        say which question they ask, as the last word: move 40641 Q-30; or that they ask none: --alone
          na końcu podaj pytanie, które zadają: move 40641 Q-30; albo że żadnego: --alone
        say which tickets ask it: move 40641 Q-30
          podaj zgłoszenia, które je zadają: move 40641 Q-30
        Nothing is left of {0}.
          Z {0} nic nie zostało.
        {0} now {1?belongs|belong} to no question, with {2} that {3?says|say} the same.
          {0} nie {1?należy|należą|należy} już do żadnego pytania, a z nimi {2:dokument|dokumenty|dokumentów} o tej samej treści.
        {0} now {1?belongs|belong} to no question.
          {0} nie {1?należy|należą|należy} już do żadnego pytania.
        {0} now {1?belongs|belong} to {2} “{3}”, with {4} that {5?says|say} the same: {6:document|documents} {7?asks|ask} it.
          {0} {1?należy|należą|należy} teraz do pytania {2} „{3}”, a z nimi {4:dokument|dokumenty|dokumentów} o tej samej treści: zadaje je razem {6:dokument|dokumenty|dokumentów}.
        {0} now {1?belongs|belong} to {2} “{3}”: {4:document|documents} {5?asks|ask} it.
          {0} {1?należy|należą|należy} teraz do pytania {2} „{3}”: {5?zadaje|zadają|zadaje} je {4:dokument|dokumenty|dokumentów}.
        {0} does not ask {1}; 'lacuna show {2} --members' lists who does
          {0} nie zadaje pytania {1}; kto je zadaje, pokaże 'lacuna show {2} --members'
        nothing of {0} would be left: those are all who ask it
          z {0} nic by nie zostało: to wszyscy, którzy zadają to pytanie
        there is no ticket, review or search {0}; 'lacuna show Q-1 --members' lists the ids of those who ask Q-1
          nie ma zgłoszenia, opinii ani wyszukiwania {0}; kto zadaje Q-1, pokaże 'lacuna show Q-1 --members'
        {0} is a {1} at once; say which one: --kind {2}
          pod numerem {0} jest jednocześnie {1}; powiedz, o co chodzi: --kind {2}
        {0} belongs to {1} already
          {0} już należy do {1}
        {0} belongs to no question already
          {0} i tak nie należy do żadnego pytania
        {0} has no words that a question could be made of, so it cannot be moved
          w {0} nie ma słów, z których dałoby się ułożyć pytanie, więc nie można go przenieść
        nobody who asks {0} says {1}; 'lacuna show {2} --members' shows their words
          nikt, kto zadaje {0}, nie używa słowa {1}; ich słowa pokaże 'lacuna show {2} --members'
        everyone who asks {0} says {1}, so nothing of {2} would be left
          wszyscy, którzy zadają {0}, używają słowa {1}, więc z {2} nic by nie zostało
        Nothing was changed. This is what would come of it.
          Nic się nie zmieniło. Oto, co by z tego wyszło.
        Now
          Teraz
        Then
          Potem
        {0:more document|more documents} would belong to no question.
          Jeszcze {0:dokument|dokumenty|dokumentów} nie {0?należałby|należałyby|należałoby} do żadnego pytania.
        do it
          zrób to
        Id
          Id
        Question
          Pytanie
        Verdict
          Ocena

        # What happened to the ids.
        And {0} earlier.
          I jeszcze {0} wcześniej.
        {0} (data until {1}).
          {0} (dane do {1}).
        {0:document|documents} of {1} {2?was|were} moved by hand to {3}
          Z pytania {1} ręcznie przeniesiono {0:dokument|dokumenty|dokumentów} do {3}
        {0} split: {1:document|documents} went to {2}
          Pytanie {0} się podzieliło: {1:dokument|dokumenty|dokumentów} {1?przeszedł|przeszły|przeszło} do {2}
        {0} was made part of {1} by hand: {2:document|documents} went there
          Pytanie {0} ręcznie włączono do {1}: {2:dokument|dokumenty|dokumentów} {2?przeszedł|przeszły|przeszło} tam
        {0} became part of {1}: {2:document|documents} went there
          Pytanie {0} stało się częścią {1}: {2:dokument|dokumenty|dokumentów} {2?przeszedł|przeszły|przeszło} tam
        {0:document|documents} went to {1}
          {0:dokument|dokumenty|dokumentów} {0?przeszedł|przeszły|przeszło} do {1}
        {0:document|documents} {1?was|were} taken out by hand
          ręcznie wyjęto {0:dokument|dokumenty|dokumentów}
        {0:document|documents} {1?asks|ask} what nobody else asks
          {0:dokument|dokumenty|dokumentów} {1?pyta|pytają|pyta} o coś, o co nie pyta nikt inny
        {0} is no question of its own any more: {1}
          {0} nie jest już osobnym pytaniem: {1}
        {0} is no question of its own any more; who asked it asks what nobody else asks.
          {0} nie jest już osobnym pytaniem; ci, którzy je zadawali, pytają o coś, o co nie pyta nikt inny.
        {0} is now part of {1}.
          {0} jest teraz częścią {1}.
        What happened to {0}
          Co się stało z {0}

        # Answers that lie on several pages.
        {0} “{1}”: {2} answer it about equally well; keep one, or link them.
          {0} „{1}”: {2} odpowiadają na to mniej więcej tak samo dobrze; zostaw jedną albo połącz je odnośnikami.
        {0} alone speaks of {1}
          tylko {0} mówi o słowach: {1}
        {0} “{1}”: {2}; bring the answer together on one page.
          {0} „{1}”: {2}; zbierz odpowiedź na jednej stronie.
        """#
}
