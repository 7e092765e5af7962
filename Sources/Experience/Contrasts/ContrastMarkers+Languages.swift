import TextEngine

extension ContrastMarkers {
    /// The markers of a language; nil for a language without any.
    static func markers(of language: Language) -> ContrastMarkers? {
        switch language {
        case .english: english
        case .polish: polish
        case .russian: russian
        default: nil
        }
    }

    private static let english = ContrastMarkers(
        between: [
            "but", ", yet", "except that", "except for", "except when", "except", ", only that",
            ", only", ", just that", ", still", "apart from", "aside from", "other than that",
            "shame that", "shame about", ", shame", ", pity", "too bad", "if only", "i wish",
            ", wish",
            "until", "the only thing is", "the only thing", "the only problem is",
            "the only problem", "the only downside is", "the only downside", "only downside",
            "my only complaint is", "my only complaint", "only complaint", "one problem",
            "one thing though", "a pity", "a shame", "were it not for", "if it wasnt for",
        ],
        before: [
            ", although", ", even though", ", though", ", despite", ", in spite of", "despite",
            "even though", "although", ", while", ", whereas", "whereas", ", albeit", ", whilst",
            "notwithstanding",
        ],
        within: [
            "however", "though", "unfortunately", "sadly", "regrettably", "alas",
            "on the other hand", "that said", "having said that", "then again", "nevertheless",
            "nonetheless", "all the same", "even so", "mind you",
        ],
        loss: [
            "elsewhere", "somewhere else", "competitor", "competitors", "the competition",
            "another shop", "another store", "another site", "another company", "another brand",
            "a different shop", "a different store", "a rival", "from amazon", "on amazon",
            "switched to", "went with another",
        ],
        pairs: [
            "not only > but", "not just > but", "not merely > but", "not simply > but",
            "isnt only > but", "isnt just > but", "wasnt just > but", "arent just > but",
            "not so much > but", "nothing > but",
        ],
        idioms: [
            "nothing but", "anything but", "all but", "everything but", "everyone but", "none but",
            "no one but", "nobody but", "last but not least", "but not least", "no buts",
            "ifs or buts", "slow but steady", "slowly but surely", "cant help but", "cannot but",
            "but of course", "not yet", "have yet", "has yet", "yet to", "yet another", "yet again",
            "if only for", "the only", "not until", "wait until", "open until", "from until",
            "still works", "but what a", "every day but", "any day but", "the last but one",
        ])

    private static let polish = ContrastMarkers(
        between: [
            "ale", "lecz", "tylko że", "tyle że", "tyle tylko że", ", tylko szkoda", ", tylko",
            "z tym że", "poza tym że", "oprócz tego że", "prócz tego że", "szkoda tylko że",
            "szkoda jedynie że", "szkoda że", ", szkoda", "za to", "z drugiej strony", "mimo to",
            "pomimo to", "co z tego skoro", "co z tego jak", "cóż z tego skoro", "tymczasem",
            "a jednak", "jedyny minus to", "jedyny minus", "jedyne co", "gdyby nie", "wyjątkiem",
            "poza", "dopóki", "aczkolwiek", ", skoro",
        ],
        before: [
            "chociaż", ", choć", "choć", "mimo że", "mimo iż", "pomimo że", "pomimo iż", ", mimo",
            ", pomimo", "co z tego że", "cóż z tego że", ", podczas gdy", ", o ile",
        ],
        within: ["jednak", "jednakże", "niestety", "natomiast", "niemniej", "wszakże"],
        loss: [
            "gdzie indziej", "gdzieś indziej", "konkurencji", "konkurencja", "konkurencję",
            "innym sklepie", "innego sklepu", "innej firmie", "innej firmy", "innego operatora",
            "inną firmę", "na allegro", "na amazonie", "innego dostawcy", "innego producenta",
        ],
        pairs: [
            "nie tylko > ale", "nie tylko > lecz", "nie tyle > ale", "nie tyle > lecz",
            "nie dość że > ale", "nie jedynie > ale", "nie jedynie > lecz",
        ],
        idioms: [
            "ale super", "ale fajnie", "ale fajny", "ale fajna", "ale fajne", "bez żadnych ale",
            "żadnego ale", "żadne ale", "żadnych ale", "bez ale", "ale za to", "i tylko",
            "nie tylko", "a nie",
            "a także", "a co", "a jak", "a czy", "a jednocześnie", "a więc", "a propos",
            "poza domem",
            "poza miastem", "a ja", "za to że", "ale numer", "ale jazda", "ale czad",
        ])

    private static let russian = ContrastMarkers(
        between: [
            "но", ", только вот", ", вот только", ", только", "а вот", "вот только", "жаль что",
            "жаль только", ", жаль", "жалко что", ", жалко", "зато", "другое дело",
            "с другой стороны", "и все же", "все же", "все-таки", "тем не менее", "при этом",
            "за исключением", "если бы не", "кроме того что", "разве что", "да вот",
            "единственный минус", "единственное но", "единственное что", ", единственное",
            "одно но", "есть но", ", правда", "пока не", ", да только",
        ],
        before: [
            "хотя", ", хоть", "несмотря на то что", "несмотря на", ", невзирая на", "при всем",
            ", пусть", "при том что", ", тогда как", ", в то время как",
        ],
        within: ["однако", "увы", "к сожалению"],
        loss: [
            "другом месте", "другое место", "конкурентов", "конкурентам", "конкуренту",
            "другом магазине", "другой магазин", "другой фирме", "других", "другому оператору",
            "другую компанию", "другой компании", "на озоне", "на вайлдберриз", "на маркетплейсе",
        ],
        pairs: [
            "не только > но", "не столько > но", "не просто > но", "не только > а",
            "не просто > а", "мало того что > но",
        ],
        idioms: [
            "никаких но", "без всяких но", "без но", "но и", "но вот вопрос", "не только",
            "только вчера", "только что", "как только", "только сегодня", "а также", "а можно",
            "а как", "а что", "а где", "а когда", "а если", "а то", "а не", "а я", "да но",
        ])
}
