/// A customer with the forms of the name that a language makes, and what must never be read.
struct PlantedPerson {
    /// Anna Kowalska.
    var full: String
    /// As one turns to the person after the greeting word: `Pani Anno`.
    var address: String
    /// In the middle of a sentence, with the title: `panie Kowalski`.
    var vocative: String
    /// To whom something is given: `panu Annie Kowalskiej`.
    var dative: String
    /// With whom one speaks.
    var instrumental: String
    /// What all forms have in common, in lower case.
    var stems: [String]
    var mail: String

    private typealias Forms = [String]

    init(_ number: Int, language: String) {
        switch language {
        case "pl": self.init(polish: number)
        case "ru": self.init(russian: number)
        default: self.init(english: number)
        }
    }

    private init(english number: Int) {
        let given = [
            "Harriet", "Desmond", "Imogen", "Leopold", "Philippa", "Barnaby", "Winifred",
        ][number % 7]
        let last = [
            "Thistlewood", "Penhaligon", "Abernathy", "Carruthers", "Featherstone", "Molesworth",
            "Ravenscroft", "Haversham", "Pemberton", "Okonkwo", "Fitzgerald", "O’Shaughnessy",
            "Lloyd-Merriweather",
        ][number / 7 % 13]
        let title = number.isMultiple(of: 2) ? "Mr" : "Ms."
        full = "\(given) \(last)"
        address = number.isMultiple(of: 3) ? given : number % 3 == 1 ? "\(title) \(last)" : full
        vocative = "\(title) \(last)"
        dative = "\(title) \(full)"
        instrumental = "\(title) \(last)"
        stems = [
            given,
            last == "Lloyd-Merriweather"
                ? "Merriweather" : last == "O’Shaughnessy" ? "Shaughnessy" : last,
        ].map { $0.lowercased() }
        mail = "\(given).\(stems[1])\(number)@example.com".lowercased()
    }

    private init(polish number: Int) {
        let isWoman = number.isMultiple(of: 2)
        let given: Forms =
            isWoman
            ? [
                ["Agnieszka", "Agnieszko", "Agnieszce", "Agnieszką", "agniesz"],
                ["Bogumiła", "Bogumiło", "Bogumile", "Bogumiłą", "bogumi"],
                ["Katarzyna", "Katarzyno", "Katarzynie", "Katarzyną", "katarzyn"],
                ["Stanisława", "Stanisławo", "Stanisławie", "Stanisławą", "stanisła"],
            ][number / 2 % 4]
            : [
                ["Kazimierz", "Kazimierzu", "Kazimierzowi", "Kazimierzem", "kazimierz"],
                ["Wojciech", "Wojciechu", "Wojciechowi", "Wojciechem", "wojciech"],
                ["Zbigniew", "Zbigniewie", "Zbigniewowi", "Zbigniewem", "zbigniew"],
                ["Przemysław", "Przemysławie", "Przemysławowi", "Przemysławem", "przemysła"],
            ][number / 2 % 4]
        let root = [
            "Brzezick", "Mazurowsk", "Ostrowick", "Zawadzk", "Wiśniowieck", "Skrzypczyńsk",
            "Lewandowsk", "Kruszyńsk",
        ][number / 8 % 8]
        let last: Forms =
            isWoman
            ? [root + "a", root + "a", root + "iej", root + "ą"]
            : [root + "i", root + "i", root + "iemu", root + "im"]
        full = "\(given[0]) \(last[0])"
        let (title, to, with) = isWoman ? ("Pani", "pani", "panią") : ("Panie", "panu", "panem")
        address =
            number.isMultiple(of: 3)
            ? "\(title) \(given[1])" : number % 3 == 1 ? "\(title) \(last[1])" : given[1]
        vocative = "\(title.lowercased()) \(number.isMultiple(of: 5) ? given[1] : last[1])"
        dative = "\(to) \(given[2]) \(last[2])"
        instrumental = "\(with) \(last[3])"
        stems = [given[4], root.lowercased()]
        let ascii = root.lowercased().map { ["ś": "s", "ń": "n"][$0] ?? $0 }
        mail = "\(String(ascii)).\(number)@example.org"
    }

    private init(russian number: Int) {
        let isWoman = number.isMultiple(of: 2)
        let given: Forms =
            isWoman
            ? [
                ["Екатерина", "Екатерине", "Екатериной", "екатерин"],
                ["Маргарита", "Маргарите", "Маргаритой", "маргарит"],
                ["Людмила", "Людмиле", "Людмилой", "людмил"],
            ][number / 2 % 3]
            : [
                ["Станислав", "Станиславу", "Станиславом", "станислав"],
                ["Всеволод", "Всеволоду", "Всеволодом", "всеволод"],
                ["Тимофей", "Тимофею", "Тимофеем", "тимофе"],
            ][number / 2 % 3]
        let father = ["Сергее", "Владимиро", "Никола", "Алексее"][number / 6 % 4]
        let middle: Forms =
            isWoman
            ? [father + "вна", father + "вне", father + "вной"]
            : [father + "вич", father + "вичу", father + "вичем"]
        let patronymic = middle.map { $0.replacing("Никола", with: "Николае") }
        let root = [
            "Воробьёв", "Черкашин", "Лаптев", "Загорск", "Пономарёв", "Колесников", "Бурмистров",
        ][number / 24 % 7]
        let last: Forms =
            root == "Загорск"
            ? isWoman
                ? ["Загорская", "Загорской", "Загорской"]
                : ["Загорский", "Загорскому", "Загорским"]
            : isWoman ? [root + "а", root + "ой", root + "ой"] : [root, root + "у", root + "ым"]
        full =
            number.isMultiple(of: 3)
            ? "\(last[0]) \(given[0]) \(patronymic[0])" : "\(given[0]) \(last[0])"
        address = number.isMultiple(of: 4) ? given[0] : "\(given[0]) \(patronymic[0])"
        vocative = "\(given[0]) \(patronymic[0])"
        dative = "\(last[1]) \(given[1]) \(patronymic[1])"
        instrumental = "\(given[2]) \(patronymic[2])"
        stems = [
            given[3], root.lowercased(),
            patronymic[0].lowercased().replacing("ич", with: "").replacing("на", with: ""),
        ]
        let latin = [
            "vorobyov", "cherkashin", "laptev", "zagorsky", "ponomarev", "kolesnikov", "burmistrov",
        ]
        mail = "\(latin[number / 24 % 7])_\(number)@example.net"
    }
}
