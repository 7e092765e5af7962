/// What agents say to one customer, in English, Polish and Russian; an article says it to nobody.
extension Markers {
    /// Apologies, sympathy and small talk that begin a sentence, with all that belongs to them.
    static let sympathy = PhraseSet(
        """
        sorry
        so sorry
        very sorry
        sorry about that
        sorry about this
        sorry for that
        sorry for this
        sorry for the inconvenience
        sorry for any inconvenience
        sorry for the trouble
        sorry for the confusion
        sorry to hear that
        i'm sorry
        i am sorry
        i'm so sorry
        i'm very sorry
        i'm sorry about that
        i'm sorry to hear that
        we're sorry
        we are sorry
        we're sorry about that
        we are sorry about that
        we're sorry to hear that
        we are sorry to hear that
        i'm afraid
        i am afraid
        my apologies
        our apologies
        apologies
        i apologise
        i apologize
        we apologise
        we apologize
        please accept our apologies
        please accept my apologies
        i understand
        i understand you
        i understand your frustration
        i understand your concern
        i completely understand
        i totally understand
        i fully understand
        i can understand
        we understand
        we understand your frustration
        i know how frustrating
        i can imagine
        i see your point
        i hear you
        i feel you
        that must be
        that sounds frustrating
        how annoying
        that's annoying
        good question
        great question
        that's a good question
        that's a great question
        great news
        good news
        glad to hear that
        i'm glad
        i am glad
        we're glad
        we are glad
        happy to help
        i'm happy to help
        we're happy to help
        i'd be happy to help
        you're welcome
        no worries
        no problem
        don't worry
        welcome back
        as discussed
        as we discussed
        as agreed
        as promised
        following our call
        after our call
        let me know
        feel free to
        please feel free to
        please do not hesitate
        please don't hesitate
        don't hesitate
        if you have any other questions
        if you have any further questions
        if you have any questions
        if there is anything else
        if there's anything else
        is there anything else
        i hope this helps
        hope this helps
        i hope that helps
        hope that helps
        we appreciate
        i appreciate
        przepraszam
        przepraszamy
        bardzo przepraszam
        bardzo przepraszamy
        najmocniej przepraszam
        najmocniej przepraszamy
        serdecznie przepraszamy
        przepraszamy za to
        przepraszamy za kłopot
        przepraszamy za utrudnienia
        przepraszamy za niedogodności
        przepraszamy za zamieszanie
        proszę wybaczyć
        przykro mi
        przykro nam
        bardzo mi przykro
        bardzo nam przykro
        jest mi przykro
        jest nam przykro
        rozumiem
        rozumiem pana
        rozumiem panią
        rozumiem frustrację
        rozumiemy
        w pełni rozumiem
        doskonale rozumiem
        doskonale rozumiemy
        dobre pytanie
        świetne pytanie
        dobra wiadomość
        dobre wieści
        cieszę się
        cieszymy się
        miło mi
        miło nam
        nie ma sprawy
        nie ma za co
        proszę się nie martwić
        spokojnie
        bez obaw
        po naszej rozmowie
        zgodnie z naszą rozmową
        zgodnie z ustaleniami
        zgodnie z obietnicą
        w razie pytań
        w razie dalszych pytań
        w razie dodatkowych pytań
        w razie wątpliwości
        jeśli ma pan pytania
        jeśli ma pani pytania
        jeśli będą pytania
        jesteśmy do dyspozycji
        mam nadzieję
        mamy nadzieję
        dziękujemy za cierpliwość
        dziękuję za cierpliwość
        извините
        извините нас
        извините за неудобства
        извините за путаницу
        извиняюсь
        извиняемся
        простите
        простите нас
        простите за неудобства
        приносим извинения
        приносим свои извинения
        приносим извинения за неудобства
        приносим свои извинения за неудобства
        прошу прощения
        просим прощения
        мне жаль
        мне очень жаль
        нам жаль
        нам очень жаль
        очень жаль
        сожалею
        сожалеем
        понимаю
        понимаю вас
        понимаем
        понимаем вас
        я понимаю
        я вас понимаю
        мы понимаем
        мы вас понимаем
        прекрасно понимаю
        прекрасно понимаем
        хороший вопрос
        отличный вопрос
        хорошая новость
        хорошие новости
        рад
        рада
        рады
        мы рады
        не за что
        не беспокойтесь
        не переживайте
        не волнуйтесь
        как договорились
        как и договаривались
        как обсуждали
        после нашего разговора
        если будут вопросы
        если останутся вопросы
        если возникнут вопросы
        если у вас есть вопросы
        обращайтесь
        надеюсь
        надеемся
        благодарим за терпение
        спасибо за терпение
        """)

    /// What leads from the sentence before to a question.
    static let resumptions = PhraseSet(
        """
        if not
        if so
        if yes
        if no
        jeśli nie
        jeśli tak
        jeżeli nie
        jeżeli tak
        a jeśli nie
        a jeśli tak
        если нет
        если да
        а если нет
        а если да
        """)

    /// How a question begins that asks for one thing: without a mark it is still one.
    static let interrogatives = PhraseSet(
        """
        how
        what
        which
        where
        when
        why
        who
        whose
        can i
        can you
        can we
        could i
        do i
        do you
        does it
        does the
        is it
        is there
        are there
        jak
        jaki
        jaka
        jakie
        jaką
        jakiego
        który
        która
        które
        którą
        co
        czego
        czym
        czy
        gdzie
        kiedy
        dlaczego
        czemu
        ile
        kto
        komu
        na jakie
        na jaką
        na ile
        do kiedy
        od kiedy
        как
        какой
        какая
        какое
        какие
        какую
        какого
        что
        чем
        где
        когда
        почему
        зачем
        сколько
        кто
        куда
        откуда
        можно ли
        есть ли
        """)

    /// Words behind a comma that carry an apology on: "sorry, that it took so long".
    static let subordinators: WordSet = [
        "that", "if", "because", "for", "how", "że", "jeśli", "jeżeli", "bo", "ponieważ", "iż",
        "jak", "что", "если", "потому", "так", "как", "за",
    ]

    /// How a sentence begins that takes back what was said before.
    static let corrections = PhraseSet(
        """
        correction
        a correction
        i was wrong
        i made a mistake
        my mistake
        i have to correct myself
        i need to correct myself
        let me correct myself
        prostuję
        sprostowanie
        korekta
        muszę sprostować
        pomyliłem się
        pomyliłam się
        mój błąd
        поправка
        исправляюсь
        поправляюсь
        поправлюсь
        я ошибся
        я ошиблась
        моя ошибка
        """)

    /// How a sentence begins that turns to another thing.
    static let topicShifts = PhraseSet(
        """
        as for
        as to
        as regards
        regarding
        concerning
        with regard to
        with regards to
        co do
        jeśli chodzi o
        jeżeli chodzi o
        odnośnie
        odnośnie do
        w kwestii
        что касается
        по поводу
        насчёт
        насчет
        относительно
        """)

    /// How a clause begins that says what follows from the one before.
    static let conclusions = PhraseSet(
        """
        so
        therefore
        hence
        więc
        zatem
        dlatego
        toteż
        поэтому
        значит
        так что
        следовательно
        """)

    /// Numbers in words, in the forms in which they count something. One is left out: `one` and
    /// `jeden` mostly count nothing.
    static let numberWords: [String: String] = {
        let words = [
            "2": "two dwa dwie dwóch dwoma два две двух двумя",
            "3": "three trzy trzech trzema три трёх трех тремя",
            "4": "four cztery czterech четыре четырёх четырех",
            "5": "five pięć pięciu пять пяти", "6": "six sześć sześciu шесть шести",
            "7": "seven siedem siedmiu семь семи", "8": "eight osiem ośmiu восемь восьми",
            "9": "nine dziewięć dziewięciu девять девяти",
            "10": "ten dziesięć dziesięciu десять десяти",
            "11": "eleven jedenaście jedenastu одиннадцать одиннадцати",
            "12": "twelve dwanaście dwunastu двенадцать двенадцати",
            "13": "thirteen trzynaście trzynastu тринадцать тринадцати",
            "14": "fourteen czternaście czternastu четырнадцать четырнадцати",
            "15": "fifteen piętnaście piętnastu пятнадцать пятнадцати",
            "16": "sixteen szesnaście szesnastu шестнадцать шестнадцати",
            "17": "seventeen siedemnaście siedemnastu семнадцать семнадцати",
            "18": "eighteen osiemnaście osiemnastu восемнадцать восемнадцати",
            "19": "nineteen dziewiętnaście dziewiętnastu девятнадцать девятнадцати",
            "20": "twenty dwadzieścia dwudziestu двадцать двадцати",
            "30": "thirty trzydzieści trzydziestu тридцать тридцати",
            "40": "forty czterdzieści czterdziestu сорок сорока",
            "50": "fifty pięćdziesiąt pięćdziesięciu пятьдесят пятидесяти",
            "60": "sixty sześćdziesiąt sześćdziesięciu шестьдесят шестидесяти",
            "90": "ninety dziewięćdziesiąt dziewięćdziesięciu девяносто девяноста",
        ]
        let pairs = words.flatMap { figure, words in
            words.split(separator: " ").map { (String($0), figure) }
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }()

    /// Whose something is that a sentence names.
    static let possessives: Set<String> = [
        "your", "twój", "twoja", "twoje", "twojego", "twojej", "twoją", "twoim", "pana", "pani",
        "twoich", "państwa", "ваш", "ваша", "ваше", "ваши", "вашего", "вашей", "вашу", "вашем",
        "вашему", "вашим", "ваших",
        "твой", "твоя", "твоё", "твоего", "твоей", "твою",
    ]

    /// How words begin that name a span of time.
    static let spans = [
        "minut", "hour", "day", "week", "month", "year", "godzin", "dni", "dzień", "tygod", "tydz",
        "miesi", "rok", "lat", "минут", "час", "день", "дня", "дней", "недел", "месяц", "год",
        "лет",
    ]

    /// Currencies as they stand behind an amount.
    static let currencies: Set<String> = [
        "eur", "euro", "euros", "usd", "dollars", "gbp", "pounds", "pln", "zł", "zl", "złotych",
        "евро", "руб", "рублей", "рубля", "рубль", "uah", "chf",
    ]

    /// What may stand between a thing and the amount that it comes to.
    static let amountLeads: Set<String> = [
        "of", "for", "in", "w", "wysokości", "kwocie", "na", "za", "kwotę", "в", "размере", "на",
        "сумму", "сумме", "за",
    ]

    /// Phrases of a sentence that gives one customer something.
    static let goodwill = [
        "as an apology", "as a gesture", "as a goodwill", "gesture of goodwill",
        "as compensation", "w ramach przeprosin", "w ramach rekompensaty", "tytułem przeprosin",
        "tytułem rekompensaty", "w geście", "na przeprosiny", "в извинение", "в качестве извинен",
        "в качестве компенсац", "в знак извинен", "в виде компенсац",
    ]

    /// Phrases of a sentence about one customer's case.
    static let singleCase = [
        "in your case", "in your account i", "in our system i", "w pana przypadku",
        "w pani przypadku", "w państwa przypadku", "w twoim przypadku", "w tym przypadku",
        "w pana zamówieniu", "w pani zamówieniu", "в вашем случае", "в вашем заказе",
        "last night", "this morning", "this afternoon", "this evening", "this week", "next week",
        "this mail", "this email", "this e-mail", "this message", "your mail", "your message",
        "ten mail", "tego maila", "tę wiadomość", "tej wiadomości", "pana wiadomoś",
        "pani wiadomoś", "это письмо", "этом письме", "ваше письмо", "вашего письма",
        "w tym tygodniu", "w przyszłym tygodniu", "на этой неделе", "на следующей неделе",
    ]

    /// Days that an article cannot name: tomorrow they are others.
    static let relativeDays: Set<String> = [
        "today", "tomorrow", "yesterday", "tonight", "dziś", "dzis", "dzisiaj", "jutro",
        "pojutrze", "wczoraj", "przedwczoraj", "сегодня", "завтра", "послезавтра", "вчера",
        "позавчера",
    ]

    /// Words of a sentence that says when something holds, and so holds for all.
    static let conditions: Set<String> = [
        "if", "when", "whenever", "once", "unless", "whether", "anyone", "everyone", "customers",
        "jeśli", "jeżeli", "jesli", "jezeli", "gdy", "gdyby", "kiedy", "każdy", "klienci", "если",
        "когда", "каждый", "клиенты",
    ]

    /// Days of the week; one alone is the day of one customer, two are opening hours.
    static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "poniedziałek", "poniedziałku", "wtorek", "wtorku", "środa", "środę", "środy", "czwartek",
        "czwartku", "piątek", "piątku", "sobota", "sobotę", "soboty", "niedziela", "niedzielę",
        "niedzieli", "понедельник", "понедельника", "понедельнику", "вторник", "вторника",
        "вторнику", "среду", "среды", "среде", "четверг", "четверга", "четвергу", "пятница",
        "пятницу", "пятницы", "пятнице", "суббота", "субботу", "субботы", "субботе",
        "воскресенье", "воскресенья", "воскресенью",
    ]

    /// How a past tense begins that tells what an agent did: "I refunded", "we have sent".
    static let englishDeeds = [
        "refund", "check", "sent", "send", "cancel", "issued", "issuing", "look", "forward",
        "escalat", "pass", "chang", "updat", "reset", "add", "extend", "ship", "credit", "arrang",
        "resent", "resend", "restor", "unlock", "activat", "reactivat", "creat", "replac", "found",
        "find", "see", "saw", "process", "appl", "remov", "merg", "open", "rais", "ask", "report",
        "book", "switch", "enter", "correct", "deduct", "transfer", "moved", "moving", "made",
        "make", "put", "got", "get", "call", "spoke", "talk", "note", "noting", "confirm",
        "register", "delet", "attach", "approv", "assign", "tested", "testing", "reserv",
        "investigat", "flagg", "took", "taken", "gave", "given", "told", "wrote", "written",
    ]

    /// What may stand between a pronoun and the deed.
    static let englishFillers: Set<String> = [
        "have", "had", "has", "just", "now", "already", "also", "will", "am", "are", "can",
        "could", "do", "did", "then", "been", "gladly", "personally", "immediately", "therefore",
        "ve", "ll", "m", "re", "going", "to", "be",
    ]

    /// Past forms without `-ed`.
    static let englishIrregular: Set<String> = [
        "sent", "resent", "found", "saw", "made", "put", "got", "spoke", "took", "gave", "told",
        "wrote", "reset", "written", "taken", "given",
    ]

    /// What a customer did: "you ordered", unless it is a condition.
    static let customerDeeds: Set<String> = [
        "ordered", "bought", "paid", "chose", "wrote", "said", "mentioned", "sent", "returned",
        "received", "described", "asked", "entered", "typed", "signed", "purchased", "booked",
        "reported", "told", "attached", "contacted", "got", "used", "picked", "selected",
    ]

    static let polishDeeds = [
        "sprawdz", "wysła", "zwróci", "przekaza", "anulowa", "zmieni", "doda", "przedłuży",
        "zgłosi", "odblokowa", "zresetowa", "zobaczy", "zleci", "przyzna", "doliczy", "naliczy",
        "przywróci", "usun", "wymieni", "zarezerwowa", "uruchomi", "aktywowa", "otworzy",
        "przesła", "założy", "poprawi", "ustawi", "napisa", "poprosi", "znala", "zrobi", "pyta",
        "zapyta", "dzwoni", "zadzwoni", "rozmawia", "obejrza", "odnalaz", "potwierdzi", "wpisa",
        "połączy", "skontaktowa", "zapisa", "wstrzyma", "cofn", "przeliczy", "zamówi",
    ]

    /// First persons of the present and the future.
    static let polishPresents: Set<String> = [
        "widzę", "sprawdzam", "sprawdzę", "wysyłam", "wyślę", "zwracam", "zwrócę", "przekazuję",
        "przekażę", "anuluję", "zmieniam", "zmienię", "dodaję", "dodam", "przedłużam", "przedłużę",
        "zgłaszam", "zgłoszę", "odblokuję", "zlecam", "zlecę", "przyznaję", "przyznam", "doliczam",
        "naliczam", "przywracam", "przywrócę", "usuwam", "usunę", "wymieniam", "wymienię",
        "rezerwuję", "aktywuję", "otwieram", "przesyłam", "prześlę", "zakładam", "poprawiam",
        "poprawię", "ustawiam", "ustawię", "potwierdzam", "łączę", "wstrzymuję", "dołączam",
    ]

    static let russianDeeds = [
        "провери", "отправ", "верну", "отмен", "измен", "посмотре", "нашё", "наш", "переда",
        "оформ", "продл", "начисл", "добав", "сброс", "созда", "замен", "удал", "связа",
        "уточни", "разблокирова", "включи", "выключи", "исправ", "поставил", "сдела", "запроси",
        "написа", "позвони", "спроси", "пересла", "зарегистрирова", "возврати", "активирова",
        "подключи", "отключи", "прикрепи", "подтверди", "увиде", "выписа", "списа", "зачисли",
    ]

    /// First persons of the present and the future.
    static let russianPresents: Set<String> = [
        "вижу", "проверяю", "проверю", "отправляю", "отправлю", "возвращаю", "верну", "отменяю",
        "отменю", "меняю", "поменяю", "передаю", "передам", "оформляю", "оформлю", "продлеваю",
        "продлю", "начисляю", "начислю", "добавляю", "добавлю", "сбрасываю", "сброшу", "создаю",
        "создам", "заменяю", "заменю", "удаляю", "удалю", "уточняю", "уточню", "включаю",
        "включу", "исправляю", "исправлю", "прикрепляю", "прикладываю", "подтверждаю",
        "зачисляю", "зачислю", "высылаю", "вышлю", "пересылаю",
    ]
}
