/// The phrases of English, Polish and Russian that frame what a customer asks, one a line.
enum Markers {
    /// What ends the line above a quoted mail.
    static let wrote = [
        "wrote:", "wrote :", "writes:", "pisze:", "napisał:", "napisała:", "napisał(a):",
        "napisali:", "пишет:", "писал:", "писала:", "написал:", "написала:", "написал(а):",
        "schrieb:", "a écrit :", "a écrit:", "escribió:", "ha scritto:", "пише:", "написав:",
    ]

    /// What the line above a quoted mail may begin with, where it is wrapped.
    static let attributionStarts = [
        "on ", "w dniu ", "dnia ", "в ", "am ", "le ", "el ", "il ", "użytkownik ", "at ",
    ]

    /// A line of dashes with one of these words begins a mail below.
    static let separators = [
        "original message", "original appointment", "forwarded message", "forwarded by",
        "oryginalna wiadomość", "wiadomość oryginalna", "wiadomość przekazana",
        "przekazana wiadomość", "исходное сообщение", "оригинальное сообщение",
        "пересланное сообщение", "пересылаемое сообщение", "begin forwarded",
        "ursprüngliche nachricht", "message d'origine", "mensaje original",
        "reply above this line", "type your reply above",
    ]

    /// The first line of a mail's head.
    static let from = ["from:", "od:", "от:", "от кого:", "von:", "de:", "nadawca:", "відправник:"]

    /// The further lines of a mail's head.
    static let head = [
        "sent:", "date:", "to:", "subject:", "cc:", "wysłano:", "wysłane:", "data:", "do:",
        "temat:", "dw:", "отправлено:", "дата:", "кому:", "тема:", "копия:", "gesendet:", "an:",
        "betreff:", "datum:", "envoyé:", "objet:", "à:", "enviado:", "para:", "asunto:",
    ]

    /// What mail programs add at the end.
    static let devices = [
        "sent from my ", "sent from mail for", "sent from yahoo", "sent via ", "sent with ",
        "sent using ", "get outlook for", "wysłane z ", "wysłano z ", "wysłane za pomocą",
        "pobierz outlook", "отправлено с ", "отправлено из ", "отправлено со ",
        "von meinem ", "envoyé de ", "enviado desde ", "yahoo mail:",
    ]

    static let closings = PhraseSet(
        """
        kind regards
        kindest regards
        best regards
        warm regards
        with kind regards
        with best regards
        regards
        many regards
        best wishes
        all the best
        best
        cheers
        sincerely
        sincerely yours
        yours sincerely
        yours faithfully
        yours truly
        yours
        respectfully
        br
        kr
        have a nice day
        have a great day
        have a good day
        pozdrawiam
        pozdrawiam serdecznie
        serdecznie pozdrawiam
        pozdrawiamy
        pozdrowienia
        pozdro
        pozdr
        z poważaniem
        z pozdrowieniami
        z wyrazami szacunku
        łączę pozdrowienia
        łączę wyrazy szacunku
        miłego dnia
        życzę miłego dnia
        с уважением
        с наилучшими пожеланиями
        с найлучшими пожеланиями
        всего доброго
        всего хорошего
        всего наилучшего
        хорошего дня
        искренне ваш
        до свидания
        do widzenia
        """)

    /// What leads from a writer's name to where they work: `Tom from Acme`, `Anna z biura`.
    static let writerLinks: WordSet = [
        "from", "at", "of", "the", "and", "for", "z", "ze", "od", "i", "ds", "из", "от", "и", "по",
    ]

    static let thanks = PhraseSet(
        """
        thanks
        thank you
        thank u
        thx
        tnx
        ty
        many thanks
        thanks a lot
        thanks so much
        thanks in advance
        thanking you
        much appreciated
        i appreciate your help
        i would appreciate your help
        any help is appreciated
        any help would be appreciated
        any help would be great
        looking forward to your reply
        looking forward to your response
        looking forward to hearing
        i look forward to
        hope to hear from you
        please advise
        please help
        please help me
        dziękuję
        dziekuje
        dziękujemy
        dzięki
        dzieki
        dzięks
        z góry dziękuję
        z gory dziekuje
        z góry dzięki
        z góry bardzo dziękuję
        bardzo dziękuję
        serdecznie dziękuję
        będę wdzięczny za
        będę wdzięczna za
        proszę o pomoc
        proszę o odpowiedź
        proszę o informację
        proszę o szybką odpowiedź
        czekam na odpowiedź
        спасибо
        спасибки
        заранее спасибо
        заранее благодарю
        заранее благодарен
        заранее благодарна
        большое спасибо
        огромное спасибо
        благодарю
        жду ответа
        жду вашего ответа
        жду ответ
        буду благодарен за
        буду благодарна за
        помогите пожалуйста
        """)

    static let greetings = PhraseSet(
        """
        hi
        hi there
        hiya
        hello
        hello there
        hey
        hey there
        howdy
        greetings
        good morning
        good afternoon
        good evening
        good day
        dzień dobry
        dzien dobry
        dobry wieczór
        dobry wieczor
        dobry
        witam
        witam serdecznie
        witam państwa
        witajcie
        witaj
        cześć
        czesc
        hej
        hejka
        siema
        szanowni państwo
        szanowny panie
        szanowna pani
        здравствуйте
        здравствуй
        приветствую
        привет
        приветик
        всем привет
        добрый день
        доброе утро
        добрый вечер
        доброго дня
        доброго времени суток
        доброй ночи
        """)

    /// A greeting only with a name or a title after it and a comma behind that.
    static let salutations = PhraseSet(
        """
        dear
        to
        drogi
        droga
        drodzy
        szanowny
        szanowna
        szanowni
        уважаемый
        уважаемая
        уважаемые
        дорогой
        дорогая
        дорогие
        """)

    /// Whom a greeting may name without naming a person.
    static let addressees: WordSet = [
        "all", "everyone", "everybody", "team", "support", "there", "again", "guys", "folks",
        "sir", "madam", "sirs", "or", "ladies", "gentlemen", "and", "customer", "service", "care",
        "helpdesk", "help", "desk", "whom", "it", "may", "concern", "friend", "friends", "hi",
        "hello", "państwo", "panie", "pani", "panowie", "państwa", "zespole", "zespół", "wszystkim",
        "wsparcie", "obsługo", "obsługa", "serdecznie", "ponownie", "pan", "drodzy", "szanowni",
        "всем", "команда", "служба", "поддержки", "поддержка", "снова", "ещё", "еще", "раз",
        "коллеги", "друзья", "господа", "thanks", "thank", "you", "please", "question",
        "dziękuję", "proszę", "спасибо", "пожалуйста", "подскажите", "вопрос", "sales", "billing",
    ]

    static let introductions = PhraseSet(
        """
        my name is
        my name's
        my names
        name is
        i am called
        nazywam się
        nazywam sie
        mam na imię
        mam na imie
        moje imię to
        меня зовут
        моё имя
        мое имя
        """)

    /// What leads to a question and says nothing of it; removed where a stop follows.
    static let leads = PhraseSet(
        """
        i have a question
        i have a quick question
        i've got a question
        i have got a question
        i had a question
        just a question
        just a quick question
        quick question
        a quick question
        question
        i have a problem
        i hope you are well
        i hope you're well
        hope you are well
        hope you're well
        hope you are doing well
        hope you're doing well
        i hope you are doing well
        i hope you're doing well
        i hope this email finds you well
        i hope this message finds you well
        hope this email finds you well
        i need help
        i need some help
        can you help me
        could you help me
        can you please help me
        could you please help me
        can someone help me
        please help
        please help me
        help
        sorry to bother you
        excuse me
        mam pytanie
        mam takie pytanie
        mam pewne pytanie
        mam krótkie pytanie
        mam jedno pytanie
        mam szybkie pytanie
        pytanie
        takie pytanie
        proszę o pomoc
        prosze o pomoc
        proszę o informację
        potrzebuję pomocy
        przepraszam
        у меня вопрос
        у меня есть вопрос
        у меня такой вопрос
        есть вопрос
        такой вопрос
        вопрос
        подскажите
        подскажите пожалуйста
        скажите пожалуйста
        помогите
        помогите пожалуйста
        пожалуйста помогите
        нужна помощь
        извините
        """)

    /// Words that alone say nothing that content could answer.
    static let empty: WordSet = [
        "ok", "okay", "okey", "k", "yes", "no", "yep", "nope", "yeah", "thanks", "thank", "you",
        "thx", "ty", "cheers", "great", "good", "nice", "cool", "perfect", "test", "testing",
        "hello", "hi", "hey", "bye", "comment", "none", "nothing", "na", "nil", "asdf", "qwerty",
        "so", "much", "very", "a", "lot", "for", "the", "help", "your", "n", "null", "undefined",
        "tak", "nie", "dziękuję", "dziekuje", "dzięki", "dzieki", "bardzo", "super", "brak",
        "dobrze", "dobra", "spoko", "cześć", "hej", "witam", "pozdrawiam", "komentarza", "bez",
        "dzień", "dobry", "jasne", "za", "pomoc", "szybką", "ок", "окей", "да", "нет", "спасибо",
        "большое", "огромное", "хорошо", "отлично", "тест", "привет", "здравствуйте",
        "комментариев", "без", "понятно", "ясно", "ладно", "за", "помощь", "класс",
        "asd", "asdfg", "asdfgh", "sdf", "dfg", "qwe", "qwer", "zxc", "xxx", "aaa", "blah", "lol",
        "haha", "alright", "sure", "tests", "okej", "spoczko", "uwag", "pytań", "pytan", "próba",
        "dziekuję", "спс", "ага", "угу", "норм", "супер", "йцукен", "фыва", "ыва", "нету",
        "замечаний", "вопросов", "ничего",
    ]

    /// Texts that say nothing although their words could.
    static let emptyPhrases = PhraseSet(
        """
        no comment
        no comments
        not applicable
        nothing to add
        see above
        all good
        works now
        solved
        please close
        bump
        up
        nie wiem
        jak wyżej
        już nieaktualne
        nieaktualne
        не знаю
        нечего добавить
        uwag brak
        test test
        lorem ipsum
        problem solved
        sprawa zamknięta
        вопрос решён
        вопрос решен
        i do not know
        i don't know
        idk
        dunno
        no answer
        no questions
        no feedback
        just a test
        just testing
        this is a test
        this is just a test
        this is only a test
        this is a test message
        a test message
        test message
        test ticket
        please ignore
        test please ignore
        this is a test please ignore
        this is just a test please ignore
        empty message
        lorem ipsum dolor sit amet
        nie mam uwag
        nie mam żadnych uwag
        nie mam pytań
        to jest test
        to tylko test
        wiadomość testowa
        testowa wiadomość
        proszę zignorować
        proszę ignorować
        это тест
        это просто тест
        тестовое сообщение
        проверка связи
        нет замечаний
        замечаний нет
        no remarks
        nothing to say
        nothing to report
        nie mam nic do dodania
        nic do dodania
        nic
        nie dotyczy
        нет ответа
        не применимо
        ничего
        нечего сказать
        """)
}
