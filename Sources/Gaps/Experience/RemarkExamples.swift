/// What customers and machines of any trade write that asks nothing, as examples to compare with:
/// thanks, praise, complaints that name nothing, mail that programs send, and advertising.
enum RemarkExamples {
    /// The remarks in a language, one a line; empty for a language without examples.
    static func sentences(language: String) -> [Substring] {
        texts[language]?.split(separator: "\n") ?? []
    }

    private static let texts: [String: String] = [
        "en": """
        thanks a lot, that helped
        thank you very much for the quick answer
        many thanks, everything is fine now
        it works again, thanks for your help
        problem solved, you can close the ticket
        please close this request, it has been solved
        no need to answer, I found it myself
        never mind, I have sorted it out
        received, thank you
        ok great, have a nice day
        you have been very kind and patient
        great service, friendly staff
        I love it, best purchase this year
        excellent product, exactly as described
        very happy with it, highly recommended
        works perfectly, would buy again
        good quality for the price
        my family is delighted
        keep up the good work
        disappointed, I expected better
        not worth the money
        poor quality for this price
        never again, worst company ever
        terrible service, I am done with you
        I will tell everybody not to buy here
        what a waste of money
        this is unacceptable and a shame
        save your money, it is rubbish
        I had hoped for something better
        I would not recommend it to anyone
        a wonderful present, everybody is happy
        all sorted now, feel free to close this
        that did the trick, cheers
        I am out of the office and will be back on Monday
        automatic reply, I am on holiday until next week
        your message could not be delivered to one or more recipients
        delivery has failed, the mailbox is full
        undelivered mail returned to sender
        this is an automatically generated message, do not reply
        your subscription to the newsletter has been confirmed
        weekly digest, view this mail in your browser
        we can bring your website to the first page of search results
        grow your sales with our marketing agency
        cheap loans without any checks, apply today
        you have won a prize, click on the link
        earn money from home
        we offer link building and guest posts
        I would like to present our offer to your company
        this is a test
        test message, please ignore
        """,
        "pl": """
        dziękuję bardzo, pomogło
        dziękuję za szybką odpowiedź
        wielkie dzięki, już wszystko w porządku
        znowu działa, dziękuję za pomoc
        problem rozwiązany, można zamknąć zgłoszenie
        proszę zamknąć sprawę, już nieaktualne
        nie trzeba odpisywać, sam znalazłem
        nieważne, już sobie poradziłam
        dotarło, dziękuję
        ok super, miłego dnia
        dziękuję za cierpliwość i życzliwość
        świetna obsługa, mili ludzie
        uwielbiam to, najlepszy zakup w tym roku
        świetny produkt, dokładnie jak w opisie
        bardzo zadowolona, polecam
        działa idealnie, kupiłbym jeszcze raz
        dobra jakość w tej cenie
        cała rodzina zachwycona
        oby tak dalej
        jestem rozczarowany, spodziewałem się więcej
        nie warte swojej ceny
        słaba jakość jak za takie pieniądze
        nigdy więcej, najgorsza firma
        fatalna obsługa, mam was dość
        wszystkim będę odradzać zakupy u was
        wyrzucone pieniądze
        to skandal i wstyd
        szkoda pieniędzy, kiepska jakość
        spodziewałam się lepszej jakości
        liczyłem na coś lepszego, zawód
        nie polecam nikomu
        tandeta, nie kupujcie
        cudo, jestem zachwycona
        prezent trafiony, wszyscy zadowoleni
        sprawa załatwiona, dziękuję i pozdrawiam
        mogą państwo zamknąć, działa
        przebywam na urlopie, nie czytam poczty
        nie udało się doręczyć tej wiadomości
        jestem na urlopie, wracam w poniedziałek
        automatyczna odpowiedź, jestem poza biurem
        wiadomość nie została dostarczona do odbiorcy
        doręczenie nie powiodło się, skrzynka jest pełna
        zwrot niedostarczonej poczty do nadawcy
        wiadomość wygenerowana automatycznie, prosimy nie odpowiadać
        potwierdzamy zapis do newslettera
        nowości tygodnia, zobacz tę wiadomość w przeglądarce
        wypozycjonujemy państwa stronę w wyszukiwarce
        zwiększ sprzedaż z naszą agencją reklamową
        tani kredyt bez sprawdzania, złóż wniosek dziś
        wygrałeś nagrodę, kliknij w link
        zarabiaj w domu
        oferujemy linki i artykuły sponsorowane
        chciałbym przedstawić ofertę naszej firmy
        to jest test
        wiadomość testowa, proszę zignorować
        """,
        "ru": """
        большое спасибо, помогло
        спасибо за быстрый ответ
        спасибо огромное, теперь всё в порядке
        снова работает, спасибо за помощь
        проблема решена, заявку можно закрыть
        закройте, пожалуйста, обращение, уже не нужно
        отвечать не надо, нашёл сам
        неважно, уже разобралась
        получила, спасибо
        хорошо, хорошего дня
        благодарю за терпение и доброту
        отличный сервис, вежливые сотрудники
        обожаю, лучшая покупка за год
        отличный товар, всё как в описании
        очень довольна, рекомендую
        работает прекрасно, купил бы ещё
        хорошее качество за эти деньги
        вся семья в восторге
        так держать
        разочарован, ожидал большего
        не стоит своих денег
        плохое качество за такую цену
        больше никогда, худшая компания
        ужасное обслуживание, с меня хватит
        всем буду советовать у вас не покупать
        деньги на ветер
        это безобразие и позор
        жаль денег, качество так себе
        ожидала лучшего качества
        рассчитывал на большее, одно разочарование
        никому не советую
        дешёвка, не покупайте
        чудо, я в восторге
        подарок удался, все довольны
        вопрос решён, благодарю
        можно закрывать, работает
        нахожусь в отпуске, почту не читаю
        не удалось доставить это сообщение
        я в отпуске и вернусь в понедельник
        автоматический ответ, меня нет в офисе
        ваше сообщение не доставлено получателю
        доставка не удалась, почтовый ящик переполнен
        возврат недоставленной почты отправителю
        письмо создано автоматически, не отвечайте на него
        подтверждаем подписку на рассылку
        новости недели, открыть письмо в браузере
        выведем ваш сайт на первую страницу поиска
        увеличьте продажи с нашим рекламным агентством
        дешёвый кредит без проверок, оставьте заявку сегодня
        вы выиграли приз, перейдите по ссылке
        заработок на дому
        предлагаем ссылки и рекламные статьи
        хочу представить предложение нашей компании
        это тест
        тестовое сообщение, не обращайте внимания
        """,
    ]
}
