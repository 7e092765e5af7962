/// Sentences of customers and agents in which a person's data stand.
struct PlantedTexts {
    let language: String
    let person: PlantedPerson
    let agent: PlantedPerson
    let values: Values

    // MARK: The customer

    /// Returns a message with data in its question, in its beginning or below it.
    func asked(_ body: String, seed: Int) -> String {
        switch seed % 6 {
        case 0: introduction + " " + body
        case 1: inQuestion(body, inserted(seed))
        case 2: inQuestion(body, inserted(seed + 1)) + "\n\n" + closing(seed: seed)
        case 3: body + "\n\n" + closing(seed: seed)
        case 4: inQuestion(introduction + " " + body, inserted(seed + 2))
        default: body + "\n\n" + quoted
        }
    }

    /// Puts something before the last question mark, or behind the first sentence.
    private func inQuestion(_ body: String, _ text: String) -> String {
        guard let mark = body.lastIndex(of: "?") ?? body.firstIndex(of: ".") else {
            return body + text
        }
        return body[..<mark] + text + body[mark...]
    }

    private func inserted(_ seed: Int) -> String {
        switch (seed % 7, language) {
        case (0, "pl"): " (zamówienie \(values.order))"
        case (0, "ru"): " (заказ \(values.order))"
        case (0, _): " (order \(values.order))"
        case (1, "pl"): ", mój telefon \(values.phone)"
        case (1, "ru"): ", мой телефон \(values.phone)"
        case (1, _): ", my phone is \(values.phone)"
        case (2, _): " (\(values.mail))"
        case (3, "pl"): ", płaciłem kartą \(values.card)"
        case (3, "ru"): ", платил картой \(values.card)"
        case (3, _): ", I paid by card \(values.card)"
        case (4, "pl"):
            ", pisałam już do \(person.dative.prefix(4) == "panu" ? "pana" : "pani") \(agent.full)"
        case (4, "ru"): ", я уже писал \(agent.dative)"
        case (4, _): ", I already wrote to \(agent.vocative)"
        case (5, _): " \(values.hiddenMail)"
        default: " \(values.account)"
        }
    }

    private var introduction: String {
        switch language {
        case "pl": "Nazywam się \(person.full) i mam kłopot."
        case "ru": "Меня зовут \(person.full), у меня беда."
        default: "My name is \(person.full) and I am stuck."
        }
    }

    func closing(seed: Int) -> String {
        let words = ["pl": "Pozdrawiam", "ru": "С уважением"][language] ?? "Kind regards"
        return "\(words),\n\(person.full)\n\(values.phone)\n\(values.mail)"
    }

    private var quoted: String {
        switch language {
        case "pl":
            "W dniu 3.11.2026 \(agent.full) <\(agent.mail)> napisał(a):\n> Dzień dobry \(person.full)"
        case "ru":
            "3 ноября 2026 г. \(agent.full) <\(agent.mail)> написал(а):\n> Добрый день, \(person.full)"
        default: "On Tue, 3 Nov 2026 \(agent.full) <\(agent.mail)> wrote:\n> Dear \(person.full)"
        }
    }

    var thanksForReview: String {
        switch language {
        case "pl": "Dziękujemy, \(person.address)! Zamówienie \(values.order) wysłaliśmy ponownie."
        case "ru": "Спасибо, \(person.address)! Заказ \(values.order) отправили ещё раз."
        default: "Thank you, \(person.address)! We have sent order \(values.order) once more."
        }
    }

    func searched(seed: Int) -> String {
        switch seed % 4 {
        case 0: ["pl": "zamówienie", "ru": "заказ"][language] ?? "order" + " " + values.order
        case 1: values.mail
        case 2: values.phone
        default: values.card
        }
    }

    // MARK: The agent

    /// Returns a reply with a greeting, data among its steps, and who wrote it.
    func answered(_ body: String, topic: Int, seed: Int) -> String {
        var lines = body.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.count > 1 { lines.removeLast() }
        let steps = (0..<3).map { step(topic + 2 * $0) } + [aboutPerson(topic)]
        let end = seed % 4 == 2 ? " " : "\n\n"
        return [greeting + "\n"].joined() + lines.joined(separator: "\n") + "\n"
            + steps.joined(separator: seed % 2 == 0 ? " " : "\n- ") + end + signature(seed)
    }

    private var greeting: String {
        switch language {
        case "pl": "Dzień dobry, \(person.address),"
        case "ru": "Здравствуйте, \(person.address)!"
        default: "Hi \(person.address),"
        }
    }

    private func signature(_ seed: Int) -> String {
        let words =
            [
                "pl": ["Pozdrawiam,", "Z poważaniem"], "ru": ["С уважением,", "Всего доброго,"],
            ][language] ?? ["Best regards,", "Cheers,"]
        // Every other agent signs on one line, some behind their last sentence.
        return (1...2).contains(seed % 4)
            ? "\(words[seed % 2]) \(agent.full), Rosnik, \(agent.mail)"
            : "\(words[seed % 2])\n\(agent.full)\nRosnik, \(agent.mail)"
    }

    /// The same for all who ask the same, so that it seems to be the answer.
    private func step(_ topic: Int) -> String {
        switch (topic % 7, language) {
        case (0, "pl"): "Instrukcję wysłaliśmy na adres \(values.mail), proszę sprawdzić spam."
        case (0, "ru"): "Инструкцию мы отправили на адрес \(values.mail), проверьте папку спам."
        case (0, _): "We have sent the manual to \(values.mail), please check your spam folder."
        case (1, "pl"):
            "Jeśli paczka się spóźni, proszę pisać do kuriera na \(values.hiddenMail), on odpowie."
        case (1, "ru"):
            "Если посылка задержится, напишите курьеру на \(values.hiddenMail), он ответит."
        case (1, _):
            "If the parcel is late, write to the courier at \(values.hiddenMail) and he answers."
        case (2, "pl"): "Kurier zadzwoni pod \(values.phone) zanim przywiezie nową pompę."
        case (2, "ru"): "Курьер позвонит на \(values.phone) прежде чем привезёт новый насос."
        case (2, _): "The courier calls \(values.phone) before he brings the new pump."
        case (3, "pl"): "Wymianę dopisaliśmy do zamówienia \(values.order) i wyślemy ją jutro."
        case (3, "ru"): "Замену мы добавили к заказу \(values.order) и отправим её завтра."
        case (3, _):
            "We have added the replacement to order \(values.order) and it leaves tomorrow."
        case (4, "pl"): "Zwrot trafi na kartę \(values.card) w ciągu pięciu dni roboczych."
        case (4, "ru"): "Возврат придёт на карту \(values.card) в течение пяти рабочих дней."
        case (4, _): "The refund reaches the card \(values.card) within five working days."
        case (5, "pl"): "Pieniądze przelejemy na konto \(values.account) w ciągu pięciu dni."
        case (5, "ru"): "Деньги переведём на счёт \(values.account) в течение пяти дней."
        case (5, _): "We transfer the money to the account \(values.account) within five days."
        case (_, "pl"): "Do faktury imiennej wpisaliśmy \(values.person) i adres dostawy."
        case (_, "ru"): "Для именного счёта мы указали \(values.person) и адрес доставки."
        default: "For the invoice we have noted \(values.person) and the delivery address."
        }
    }

    private func aboutPerson(_ topic: Int) -> String {
        switch (topic % 4, language) {
        case (0, "pl"): "Proszę, \(person.vocative), przytrzymać przycisk przez trzy sekundy."
        case (0, "ru"): "Пожалуйста, \(person.vocative), удерживайте кнопку три секунды."
        case (0, _): "Please, \(person.vocative), hold the button for three seconds."
        case (1, "pl"): "Nową pompę wyślemy \(person.dative) jeszcze w tym tygodniu."
        case (1, "ru"): "Новый насос мы отправим \(person.dative) ещё на этой неделе."
        case (1, _): "We will send the new pump to \(person.dative) this week."
        case (2, "pl"): "Ustaliłem to wczoraj z \(person.instrumental) przez telefon i tak zostaje."
        case (2, "ru"):
            "Вчера мы согласовали это с \(person.instrumental) по телефону, так и будет."
        case (2, _):
            "Yesterday we agreed on this with \(person.instrumental) on the phone, and so it stays."
        case (_, "pl"): "Sprawę prowadzi \(agent.full), proszę pytać o nią w każdej chwili."
        case (_, "ru"): "Вашим делом занимается \(agent.full), спрашивайте в любое время."
        default: "Your case is with \(agent.full), ask for it at any time."
        }
    }
}
