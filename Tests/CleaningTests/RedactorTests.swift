import Cleaning
import Testing

struct RedactorTests {
    private func redacted(_ text: String) -> String { Redactor().redacted(text) }

    @Test(arguments: [
        ("Write to tom.smith+x@mail.example.co.uk, please.", "Write to [email], please."),
        ("Адрес: иван@почта.рф", "Адрес: [email]"),
        ("Card 4111 1111 1111 1111 was charged.", "Card [card] was charged."),
        ("It is 5500-0055-5555-5559.", "It is [card]."),
        ("378282246310005", "[card]"),
        ("IBAN PL61 1090 1014 0000 0712 1981 2874 please", "IBAN [account] please"),
        ("GB82WEST12345698765432", "[account]"),
        ("My IP is 192.168.0.1.", "My IP is [ip]."),
        ("fe80::1ff:fe23:4567:890a and 2001:db8:0:0:0:0:2:1", "[ip] and [ip]"),
        ("PESEL 44051401359", "PESEL [id]"),
        ("NIP: 526-10-40-828", "NIP: [id]"),
        ("ИНН 7707083893", "ИНН [id]"),
        ("SSN 078-05-1120", "SSN [id]"),
        ("order #12345 is late", "order #[order number] is late"),
        ("Zamówienie nr RK-10293 nie dotarło", "Zamówienie nr [order number] nie dotarło"),
        ("Где мой заказ № 123?", "Где мой заказ № [order number]?"),
        ("My order number is 77", "My order number is [order number]"),
        ("faktura nr FV/2024/0012", "faktura nr [order number]"),
        ("Where is RK10293842PL?", "Where is [order number]?"),
        ("1Z999AA10123456784 has not moved", "[order number] has not moved"),
        (
            "See https://shop.example.com/help/reset?token=abc#x today",
            "See https://shop.example.com/help/reset?[id] today"
        ),
        ("https://example.com/orders/1029384/view", "https://example.com/orders/[id]/view"),
        ("Write to anna (at) example.com, please.", "Write to [email], please."),
        ("anna.b [at] example (dot) com", "[email]"),
        ("Pisz na jan.nowak(małpa)example.pl!", "Pisz na [email]!"),
        ("пишите на ivan (собака) example.ru", "пишите на [email]"),
        ("jana dot litt at example dot com", "[email]"),
        ("or jan @ example.org", "or [email]"),
        ("Passport AB 3456787", "Passport [id]"),
        ("dowód osobisty ABC123456", "dowód osobisty [id]"),
        ("паспорт серия 45 10 номер 477270", "паспорт серия [id]"),
        ("We added it to order RN 483920.", "We added it to order [order number]."),
    ])
    func `a private value becomes a mark`(text: String, expected: String) {
        #expect(redacted(text) == expected)
    }

    @Test(arguments: [
        "+48 600 700 800", "600 700 800", "600-700-800", "600700800", "22 123 45 67",
        "+7 (916) 123-45-67", "8 916 123-45-67", "89161234567", "123-45-67", "+41 (0)96 471 07 95",
        "467 3395", "78 651 450", "(555) 123-4567", "555-123-4567", "555.123.4567", "030 12345678",
        "07911 123456", "+380 44 123 45 67", "0048600700800", "001-123-456-7890x1234",
        "+1-202-555-0143", "8 (495) 123-45-67", "+49 30 1234567", "+7 916 1234567",
    ])
    func `a phone number becomes a mark in any sentence`(phone: String) {
        #expect(redacted("Call \(phone), please.") == "Call [phone], please.")
        #expect(redacted("My phone: \(phone)") == "My phone: [phone]")
    }

    @Test(arguments: [
        "It costs 1 299 000 zł or 12 500,00 PLN.", "Firmware 12.4.1 on 2,4 GHz and 5 GHz.",
        "Error 0x80070057 and error 10053.", "On 2024-05-12 or 12.05.2024 or 5/12/24.",
        "Between 10:20 and 11:45, 2 x 75 cm, 220-240 V.", "The 10000mAh model WH-1000XM4.",
        "Version 1.2.3.4 of the app", "In 2023 I ordered 12 lamps.", "100 000 000 people",
        "It has 1024x768 pixels and 16 GB.", "Kod błędu 105, 30 dni", "Order 2 lamps",
        "Meet me at home. I look at example.com daily.", "Order 2 lamps at 5 @ 3.50",
        "std::string and 10:20:30", "5 000 000 рублей", "pages 123-456", "in 1999-2024",
    ])
    func `prices, versions, codes, dates and measures stay`(text: String) {
        #expect(redacted(text) == text)
    }

    @Test(arguments: [
        ("Dear Ms Kowalska,\nit blinks.", "Dear Ms [name],\nit blinks."),
        ("Cześć Aniu, nie działa.", "Cześć [name], nie działa."),
        ("Здравствуйте, Мария! Не работает.", "Здравствуйте, [name]! Не работает."),
        ("It blinks.\nBest, Tom", "It blinks.\nBest, [name]"),
        ("It blinks.\n\nPozdrawiam\nAnna Kowalska", "It blinks.\n\nPozdrawiam\n[name]"),
        ("It blinks. С уважением, Иван Петров", "It blinks. С уважением, [name]"),
        ("Hi, my name is tom and it blinks.", "Hi, my name is [name] and it blinks."),
        ("Nazywam się Anna Kowalska-Nowak.", "Nazywam się [name]."),
        ("Меня зовут Мария.", "Меня зовут [name]."),
        ("I spoke to Mr. Smith yesterday.", "I spoke to Mr. [name] yesterday."),
        ("Proszę, panie Zawadzki, czekać.", "Proszę, panie [name], czekać."),
        ("Да, Пётр Ильич, удерживайте.", "Да, [name], удерживайте."),
        ("Отправим Лаптевой Екатерине Сергеевне насос.", "Отправим [name] насос."),
        ("Здравствуйте Екатерина Сергеевна!", "Здравствуйте [name]!"),
        ("Thank you, Harriet Bell! It is sent.", "Thank you, [name]! It is sent."),
        ("From Anna Bell <anna@example.com> today", "From [name] <[email]> today"),
        ("It still blinks.\n\nМаргарита", "It still blinks.\n\n[name]"),
        ("Thanks! Great!", "Thanks! Great!"),
        ("Panie i panowie, Poczta Polska.", "Panie i panowie, Poczta Polska."),
        ("В основном ровно. Ровная улица.", "В основном ровно. Ровная улица."),
        ("It works.\nThank You", "It works.\nThank You"),
        ("Hello, Where is it?", "Hello, Where is it?"),
        ("Dear Support Team, it blinks.", "Dear Support Team, it blinks."),
        ("Thanks, Lacuna works now.", "Thanks, Lacuna works now."),
        ("Sincerely, Kate Miller, kate@acme.com", "Sincerely, [name], [email]"),
        (
            "It blinks. Kind regards, Kate Miller, Support Team",
            "It blinks. Kind regards, [name], Support Team"
        ),
        (
            "Best, Kate from Acme. We are open on Monday.",
            "Best, [name] from Acme. We are open on Monday."
        ),
        ("Pozdrawiam, Anna Kowalska, anna@acme.pl", "Pozdrawiam, [name], [email]"),
        ("pozdrawiam, anna kowalska, anna@acme.pl", "pozdrawiam, [name], [email]"),
        (
            "С уважением, Мария Иванова, тел. +7 916 123-45-67",
            "С уважением, [name], тел. [phone]"
        ),
        ("It blinks.\nKate Miller | Acme | kate@acme.com", "It blinks.\n[name] | Acme | [email]"),
        ("Thanks, Anna, for the lamp.", "Thanks, [name], for the lamp."),
        ("Thanks for order RN-48213, it came.", "Thanks for order [order number], it came."),
    ])
    func `a name that its place betrays becomes a mark`(text: String, expected: String) {
        #expect(redacted(text) == expected)
    }

    @Test(arguments: [
        "Kowalska", "KOWALSKIEJ", "Kowalską", "Marek", "Marka", "Markowi", "Piotrze", "Anką",
        "Ance",
        "Мария", "Марии", "Марией", "Иванов", "Ивановым", "Tom's",
    ])
    func `a given name is found in every ending`(form: String) {
        let redactor = Redactor(names: [
            "Anka", "kowalska", "Marek", "Piotr", "Мария", "Иванов", "Tom",
        ])
        #expect(redactor.redacted("Yesterday \(form) called.") == "Yesterday [name] called.")
    }

    @Test func `a name that one place betrays is found elsewhere, in its endings`() {
        let words = PrivateWords(in: [
            "Hi Anna,\nKazimierz Zawadzki looks after it.\n\nBest regards,\nKazimierz Zawadzki",
            "Thanks, Rosnik.", "My Rosnik blinks, what is wrong with Rosnik?",
        ])
        let redactor = Redactor(besides: words)
        #expect(
            redactor.redacted("Ask Zawadzkiego, not Rosnik. Anna knows.")
                == "Ask [name], not Rosnik. [name] knows.")
        #expect(words.contains("zawadzkim") && words.contains("ANNA"))
        #expect(!words.contains("rosnik") && !words.contains("looks"))
    }

    @Test func `words that only look like a given name stay`() {
        let redactor = Redactor(names: ["Tom", "Ala"])
        let text = "Tomorrow the automatic alarm called at one."
        #expect(redactor.redacted(text) == text)
    }

    @Test func `redacting twice is redacting once, and nothing planted is left`() {
        let planted = [
            "tom@example.com", "+48 600 700 800", "4111 1111 1111 1111", "GB82WEST12345698765432",
            "192.168.0.1", "44051401359", "order #12345", "Kowalska", "RK-102938",
            "+7 (916) 123-45-67",
        ]
        let others = [
            "Hello", "Dear", ",", "\n", "order", "no", "Best,", "Tom", "12", "lamp", "?", ".",
            "[name]",
            "my name is", "zamówienie", "#", "заказ", "2.4 GHz", "Mr", "(", "Thanks", "x", "/", "-",
            "@",
        ]
        var random = SeededGenerator(seed: 11)
        let redactor = Redactor(names: ["Kowalska"])
        for _ in 0..<400 {
            var parts: [String] = []
            for _ in 0..<Int.random(in: 1...14, using: &random) {
                let pool = Bool.random(using: &random) ? planted : others
                parts.append(pool[Int.random(in: 0..<pool.count, using: &random)])
            }
            let text = parts.joined(separator: " ")
            let once = redactor.redacted(text)
            #expect(redactor.redacted(once) == once, "\(text)")
            for value in [
                "tom@example.com", "1111 1111", "WEST1234", "192.168", "44051401359", "Kowalska",
                "102938",
            ] {
                #expect(!once.contains(value), "\(text) → \(once)")
            }
        }
    }

    @Test func `a soup of signs neither traps nor changes when it is redacted again`() {
        let soup = Array(
            "0123456789  ++--..//()[]@#№:,\n\r\tabxAPLŻżИи'’_%€\u{301}\u{0}".unicodeScalars)
        var random = SeededGenerator(seed: 5)
        let redactor = Redactor(names: ["ab", "Żx"])
        for _ in 0..<1500 {
            var view = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...60, using: &random) {
                view.append(soup[Int.random(in: 0..<soup.count, using: &random)])
            }
            let text = String(view)
            let once = redactor.redacted(text)
            #expect(redactor.redacted(once) == once, "\(text.debugDescription)")
            _ = Cleaner.question(from: text)
            _ = Cleaner.isContentFree(text)
        }
    }
}

/// Numbers that look random and are the same each time (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
