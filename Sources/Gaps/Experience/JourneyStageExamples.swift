import SupportModel

/// What customers of any trade ask at each stage of the journey, as examples to compare with.
enum JourneyStageExamples {
    /// The stage's questions in a language, one a line; empty for a language without examples.
    static func sentences(for stage: JourneyStage, language: String) -> [Substring] {
        guard let text = texts[stage]?[language] else { return [] }
        return text.split(separator: "\n")
    }

    static let languages = ["en", "pl", "ru"]

    private static let texts: [JourneyStage: [String: String]] = [
        .need: [
            "en": """
            is this suitable for my situation
            would this work for me at home
            do you offer something for people who
            will it help if I have
            what is it good for and who is it for
            can it be used with what I already own
            does it make sense for a small flat
            is it loud, heavy or big
            how much would I save with it
            """,
            "pl": """
            czy to się nada w mojej sytuacji
            czy to zadziała u mnie w domu
            czy macie coś dla osób, które
            czy to pomoże, jeśli mam
            do czego to służy i dla kogo jest
            czy mogę tego używać z tym, co już mam
            czy to ma sens w małym mieszkaniu
            czy to jest głośne, ciężkie albo duże
            ile na tym zaoszczędzę
            """,
            "ru": """
            подойдёт ли это в моей ситуации
            будет ли это работать у меня дома
            есть ли у вас что-нибудь для людей, которые
            поможет ли это, если у меня
            для чего это нужно и кому подходит
            можно ли использовать с тем, что у меня уже есть
            имеет ли смысл для маленькой квартиры
            это шумное, тяжёлое или большое
            сколько я на этом сэкономлю
            """,
        ],
        .options: [
            "en": """
            which model should I choose
            what is the difference between the two versions
            is it compatible with
            what size do I need
            how many can I connect to one
            what is included in the box
            do I need the accessory as well
            what are the dimensions and the technical data
            is there a bigger or cheaper variant
            does the subscription bring more features
            """,
            "pl": """
            który model wybrać
            czym różnią się te dwie wersje
            czy jest kompatybilny z
            jaki rozmiar będzie potrzebny
            ile można podłączyć do jednego
            co jest w zestawie
            czy potrzebuję też dodatkowego akcesorium
            jakie są wymiary i dane techniczne
            czy jest większy albo tańszy wariant
            co daje płatny abonament
            """,
            "ru": """
            какую модель выбрать
            чем отличаются эти две версии
            совместимо ли это с
            какой размер мне нужен
            сколько можно подключить к одному
            что входит в комплект
            нужен ли ещё дополнительный аксессуар
            какие размеры и технические характеристики
            есть ли вариант больше или дешевле
            что даёт платная подписка
            """,
        ],
        .buy: [
            "en": """
            my discount code is not accepted
            how can I pay, by card, transfer or instalments
            the payment failed at checkout
            when will it be back in stock
            can I get an invoice for my company
            is there a discount for larger quantities
            the price changed after I ordered
            can I change or cancel my order
            where can I buy it in a shop
            do you have gift cards
            """,
            "pl": """
            kod rabatowy nie działa
            jak mogę zapłacić, kartą, przelewem czy na raty
            płatność nie przeszła przy zamówieniu
            kiedy produkt będzie znowu dostępny
            czy dostanę fakturę na firmę
            czy jest rabat przy większej ilości
            cena spadła po moim zamówieniu
            czy mogę zmienić albo anulować zamówienie
            gdzie kupię to stacjonarnie w sklepie
            czy macie karty podarunkowe
            """,
            "ru": """
            промокод не принимается
            как можно оплатить, картой, переводом или в рассрочку
            оплата не прошла при оформлении
            когда товар снова появится в наличии
            можно ли получить счёт на компанию
            есть ли скидка при большом количестве
            цена снизилась после моего заказа
            можно ли изменить или отменить заказ
            где купить в обычном магазине
            есть ли у вас подарочные карты
            """,
        ],
        .receive: [
            "en": """
            where is my parcel
            how long does delivery take and what does it cost
            do you ship to my country
            the package arrived damaged
            something is missing from the box
            I received the wrong item
            the tracking number shows nothing
            do I have to pay customs
            can I change the delivery address
            can it be delivered to a parcel locker
            """,
            "pl": """
            gdzie jest moja paczka
            ile trwa i ile kosztuje dostawa
            czy wysyłacie do mojego kraju
            paczka przyszła uszkodzona
            w pudełku czegoś brakuje
            przyszedł niewłaściwy produkt
            numer śledzenia nic nie pokazuje
            czy muszę zapłacić cło
            czy mogę zmienić adres dostawy
            czy można wysłać do paczkomatu
            """,
            "ru": """
            где моя посылка
            сколько идёт и сколько стоит доставка
            доставляете ли вы в мою страну
            посылка пришла повреждённой
            в коробке чего-то не хватает
            прислали не тот товар
            трек-номер ничего не показывает
            нужно ли платить таможенную пошлину
            можно ли изменить адрес доставки
            можно ли получить в пункте выдачи
            """,
        ],
        .use: [
            "en": """
            how do I set it up for the first time
            the app does not find the device
            it will not connect to the wireless network
            an error code is shown and it stopped
            how do I change the settings
            the light is blinking
            the battery runs empty quickly
            how do I clean and maintain it
            how do I update the firmware
            how do I reset it
            """,
            "pl": """
            jak to uruchomić po raz pierwszy
            aplikacja nie znajduje urządzenia
            nie chce się połączyć z siecią
            pokazuje się kod błędu i przestało działać
            jak zmienić ustawienia
            dioda miga
            bateria szybko się rozładowuje
            jak to czyścić i konserwować
            jak zaktualizować oprogramowanie
            jak to zresetować
            """,
            "ru": """
            как настроить в первый раз
            приложение не находит устройство
            не подключается к сети
            показывает код ошибки и перестало работать
            как изменить настройки
            мигает индикатор
            батарея быстро садится
            как чистить и ухаживать
            как обновить прошивку
            как сбросить настройки
            """,
        ],
        .questions: [
            "en": """
            how do I return it and get my money back
            how long is the warranty and how do I claim it
            where is my refund
            how do I cancel my subscription
            how do I delete my account or change my email
            I forgot my password
            where do I get spare parts or a repair
            how can I reach support by phone
            I want to complain
            I was charged twice
            """,
            "pl": """
            jak to zwrócić i odzyskać pieniądze
            jak długo trwa gwarancja i jak z niej skorzystać
            gdzie jest mój zwrot pieniędzy
            jak zrezygnować z subskrypcji
            jak usunąć konto albo zmienić e-mail
            nie pamiętam hasła
            gdzie dostanę części zamienne albo naprawę
            jak skontaktować się z obsługą telefonicznie
            chcę złożyć reklamację
            pobrano opłatę dwa razy
            """,
            "ru": """
            как вернуть товар и получить деньги назад
            какая гарантия и как ей воспользоваться
            где мой возврат денег
            как отменить подписку
            как удалить аккаунт или изменить почту
            я забыл пароль
            где взять запчасти или отремонтировать
            как связаться с поддержкой по телефону
            хочу подать жалобу
            деньги списали дважды
            """,
        ],
        .integrate: [
            "en": """
            does it work with the voice assistant and other smart home systems
            is there an interface for developers
            how do I export my data
            can several people in the family share the account
            can I move everything to a new phone
            how do I connect it to my calendar or automation
            do you have a web version for the computer
            can I add a second device to the same account
            do you trade in the old device
            """,
            "pl": """
            czy działa z asystentem głosowym i innymi systemami inteligentnego domu
            czy jest interfejs dla programistów
            jak wyeksportować moje dane
            czy kilka osób w rodzinie może korzystać z konta
            czy mogę przenieść wszystko na nowy telefon
            jak połączyć to z kalendarzem albo automatyzacją
            czy jest wersja na komputer
            czy mogę dodać drugie urządzenie do tego samego konta
            czy przyjmujecie stare urządzenie w rozliczeniu
            """,
            "ru": """
            работает ли с голосовым помощником и другими системами умного дома
            есть ли интерфейс для разработчиков
            как выгрузить мои данные
            могут ли несколько членов семьи пользоваться аккаунтом
            можно ли перенести всё на новый телефон
            как связать с календарём или автоматизацией
            есть ли версия для компьютера
            можно ли добавить второе устройство в тот же аккаунт
            принимаете ли вы старое устройство в зачёт
            """,
        ],
    ]
}
