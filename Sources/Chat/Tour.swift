import Commands
import Wording

/// The way through the sample company in six steps, each a sentence and a command.
enum Tour {
    static let stepCount = 6

    /// The command of a step, 1 to 6.
    static func command(
        _ step: Int, first: String?, in language: AnswerLanguage
    ) -> [String] {
        let id = first ?? "Q-1"
        switch step {
        case 1: return ["gaps", "--top", "5", "--lang", language.rawValue]
        case 2: return ["why", id]
        case 3: return ["show", id, "--top", "5"]
        case 4:
            let question =
                switch language {
                case .en: "can I return a sale item?"
                case .pl: "czy mogę zwrócić towar z promocji?"
                case .ru: "можно ли вернуть товар по акции?"
                }
            return ["ask", question]
        case 5: return ["draft", id]
        default: return ["report"]
        }
    }

    /// What a step shows, in one or two sentences.
    static func text(_ step: Int, in language: AnswerLanguage) -> String {
        let texts =
            switch language {
            case .en: english
            case .pl: polish
            case .ru: russian
            }
        return "(\(step)/\(stepCount)) \(texts[step - 1])\n"
    }

    /// How to go on after a step.
    static func further(after step: Int, in language: AnswerLanguage) -> String {
        switch (language, step < stepCount) {
        case (.en, true): "Enter goes on, anything else can be asked in between.\n"
        case (.pl, true): "Enter idzie dalej, po drodze można pytać o wszystko.\n"
        case (.ru, true): "Enter ведёт дальше, по пути можно спрашивать о чём угодно.\n"
        case (.en, false):
            "That was the tour; you are still in the sample. Your own: /load tickets.csv "
                + "help-centre/\n"
        case (.pl, false):
            "To koniec zwiedzania; nadal jesteś w przykładzie. Twoje dane: /load zgloszenia.csv "
                + "pomoc/\n"
        case (.ru, false):
            "Экскурсия окончена; вы всё ещё в примере. Ваши данные: /load tickets.csv help/\n"
        }
    }

    private static let english = [
        "A shop for watering kits has written to its customers and been written to. What do they "
            + "ask that no page answers? Most wanted first:",
        "Every verdict says why. Here is the first one:",
        "And these are the customers behind it, in their own words:",
        "You can be a customer yourself and see what the help centre would give you:",
        "This is a first draft of the missing article, made of what agents replied:",
        "And once a week, the whole picture as a report that you can send on:",
    ]

    private static let polish = [
        "Sklep z zestawami do podlewania i jego klienci. O co pytają, a żadna strona na to nie "
            + "odpowiada? Najważniejsze najpierw:",
        "Każdy werdykt mówi, dlaczego. Oto pierwszy:",
        "A to klienci, którzy o to pytają, ich własnymi słowami:",
        "Możesz sama być klientką i sprawdzić, co dałoby centrum pomocy:",
        "To pierwszy szkic brakującego artykułu, z odpowiedzi konsultantów:",
        "A raz w tygodniu cały obraz jako raport, który można wysłać dalej:",
    ]

    private static let russian = [
        "Магазин систем полива и его клиенты. О чём они спрашивают, а ни одна страница не "
            + "отвечает? Сначала самое нужное:",
        "Каждый вывод говорит, почему. Вот первый:",
        "А это клиенты, которые спрашивают, их собственными словами:",
        "Можно самой стать клиентом и увидеть, что дала бы справка:",
        "Это первый черновик недостающей статьи, из ответов поддержки:",
        "А раз в неделю вся картина отчётом, который можно переслать:",
    ]
}
