import Cleaning
import Testing

struct CleanerTests {
    @Test(arguments: [
        ("Hello, my name is Ashley. How do I reset my password?", "How do I reset my password?"),
        ("Hi! How do I reset it? Thanks in advance, Tom", "How do I reset it?"),
        (
            "Dear support team,\n\nwhere is my parcel?\n\nKind regards,\nTom Smith",
            "where is my parcel?"
        ),
        (
            "Hey there, quick question: can I pay by invoice? Thank you so much!",
            "can I pay by invoice?"
        ),
        ("Good morning everyone, I hope you are well. The lamp blinks.", "The lamp blinks."),
        ("My name is Tom and I cannot log in.", "I cannot log in."),
        (
            "Dzień dobry, mam pytanie: czy mogę zwrócić lampę? Z góry dziękuję. Pozdrawiam, Anna",
            "czy mogę zwrócić lampę?"
        ),
        (
            "Witam, nazywam się Jan Kowalski. Nie działa płatność. Proszę o pomoc.",
            "Nie działa płatność."
        ),
        ("Dzien\u{301} dobry, gdzie jest moja paczka?", "gdzie jest moja paczka?"),
        ("Szanowni Państwo,\nkiedy dotrze paczka?\nPozdrawiam\nJan", "kiedy dotrze paczka?"),
        (
            "Здравствуйте! Меня зовут Мария. Как вернуть товар? Заранее спасибо!",
            "Как вернуть товар?"
        ),
        (
            "Добрый день, подскажите, пожалуйста, как оплатить заказ?\nС уважением,\nИван",
            "как оплатить заказ?"
        ),
        ("Hello, Tom! Where is my order?", "Where is my order?"),
        ("Thanks for your reply. It still blinks.", "It still blinks."),
        ("What is the best way to reset it?", "What is the best way to reset it?"),
        ("How do I say thanks to the driver?", "How do I say thanks to the driver?"),
        ("It blinks, please help me reset it", "It blinks, please help me reset it"),
        (
            "It blinks, please advise how to return it.",
            "It blinks, please advise how to return it."
        ),
        ("Hi, please help me reset it", "please help me reset it"),
        ("The lamp blinks. Looking forward to your reply, Anna", "The lamp blinks."),
        ("Hello Kitty lamp does not switch on", "Kitty lamp does not switch on"),
    ])
    func `greeting, introduction, thanks and closing are not part of the question`(
        text: String, question: String
    ) {
        #expect(Cleaner.question(from: text) == question)
    }

    @Test(arguments: [
        "Hello!", "Thanks", "Dzień dobry, dziękuję", "Спасибо!", "Pozdrawiam", "", " \n ", "?",
    ])
    func `a text that is nothing but politeness stays`(text: String) {
        let trimmed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(Cleaner.question(from: text) == trimmed)
    }

    @Test func `paragraphs stay apart and wrapped lines do not`() {
        let text =
            "The lamp  blinks\tall night since I have changed the bulb\nof the kitchen lamp.\r\n\r\n\r\nHow do I stop it?"
        #expect(
            Cleaner.question(from: text)
                == "The lamp blinks all night since I have changed the bulb of the kitchen lamp.\nHow do I stop it?"
        )
    }

    @Test(arguments: [
        "ok", "Thanks!", "dziękuję", "спасибо", "test", "No comment", "+1", "👍👍", "...", "", "n/a",
        "Dziękuję bardzo :)", "Большое спасибо", "brak", "нет", "-", ".", "asdf", "фыва",
        "nie mam uwag", "Nie mam pytań.", "wiadomość testowa", "тест", "Тестовое сообщение",
        "без замечаний", "This is just a test, please ignore", "Dzien\u{301} dobry", "🙂",
    ])
    func `a text that says nothing is free of content`(text: String) {
        #expect(Cleaner.isContentFree(text))
    }

    @Test(arguments: [
        "reset", "no power", "thanks, but where is it?", "błąd 105", "не работает", "test?",
        "12345", "message", "связь", "testowanie pompy", "test the pump",
    ])
    func `a short text that says something is not`(text: String) {
        #expect(!Cleaner.isContentFree(text))
    }
}

struct QuotedReplyTests {
    @Test(arguments: [
        "On Mon, 5 May 2025 at 10:20, Tom <tom@example.com> wrote:\n> We sent it.",
        "On Mon, 5 May 2025 at 10:20, Tom Smith of the Support Team\n<tom@example.com> wrote:\n\nWe sent it.",
        "W dniu 05.05.2025 o 10:20, Anna pisze:\n> Wysłaliśmy.",
        "5 мая 2025 г., 10:20, Иван <a@example.com> написал(а):\n> Отправили.",
        "-----Original Message-----\nFrom: Tom\nSent: Monday\nSubject: Lamp\n\nWe sent it.",
        "From: Tom\nSent: Monday\nTo: Anna\nSubject: Lamp\n\nWe sent it.",
        "*Od:* Anna\n*Wysłano:* poniedziałek\n*Temat:* Lampa\n\nWysłaliśmy.",
        "От: Иван\nОтправлено: 5 мая\nКому: Анна\nТема: Лампа\n\nОтправили.",
        "> We sent it.\n>> Where is it?",
    ])
    func `the mail that an answer quotes is not part of it`(quotation: String) {
        #expect(
            QuotedReply.removing(from: "It has not come.\n\n" + quotation) == "It has not come.")
    }

    @Test func `answers between quoted lines stay`() {
        let text = "> Does it blink?\nYes, all night.\n> Is it plugged in?\nIt is."
        #expect(QuotedReply.removing(from: text) == "Yes, all night.\nIt is.")
    }

    @Test func `a forwarded mail with nothing above it is the text`() {
        let text =
            "---------- Forwarded message ---------\nFrom: Tom\nDate: Monday\nSubject: Lamp\n\nIt blinks."
        #expect(QuotedReply.removing(from: text) == "It blinks.")
    }

    @Test(arguments: [
        "My friend wrote: it blinks.", "From: Berlin to Paris, how long?", "> all quoted",
    ])
    func `an ordinary sentence is no quotation`(text: String) {
        #expect(QuotedReply.removing(from: text) == text)
    }
}

struct SignatureTests {
    @Test(arguments: [
        "-- \nTom Smith\nHead of Lamps\n+48 600 700 800", "Sent from my iPhone",
        "Wysłane z iPhone'a", "Отправлено с iPhone", "Kind regards,\nTom Smith", "Best,\nTom",
        "Pozdrawiam serdecznie\nAnna Kowalska\ntel. 600 700 800", "С уважением,\nИван",
        "Thanks,\nTom", "Z poważaniem, Jan",
    ])
    func `who wrote it is not part of the text`(signature: String) {
        #expect(Signature.removing(from: "It blinks.\n\n" + signature) == "It blinks.")
    }

    @Test(arguments: [
        "Sincerely, Kate Miller, kate@acme.com", "Kind regards, Kate Miller, Support Team",
        "Kind regards, Kate from Acme", "Best, Kate | Acme | +48 600 700 800",
        "Kind regards, Kate Miller, customer care, acme.com", "Cheers, Tom (Acme Support)",
        "Pozdrawiam, Anna Kowalska, anna@acme.pl", "Z poważaniem Anna Kowalska, dział obsługi",
        "Pozdrawiam, Anna Kowalska, Specjalista ds. Obsługi Klienta, tel. 22 123 45 67",
        "pozdrawiam, anna kowalska, anna@acme.pl", "Pozdrawiam serdecznie – Anna z Acme",
        "С уважением, Мария Иванова, тел. 8 800 123-45-67", "С уважением, Мария из Acme",
        "Всего доброго, Мария Иванова, служба поддержки", "Thanks, Kate Miller, Acme Support",
    ])
    func `a signature on one line is none, on its own or behind the last sentence`(
        signature: String
    ) {
        #expect(Signature.removing(from: "It blinks.\n\n" + signature) == "It blinks.")
        #expect(Signature.removing(from: "It blinks. " + signature) == "It blinks.")
        #expect(Signature.removing(from: "It\nblinks, " + signature) == "It\nblinks")
    }

    @Test(arguments: [
        "It blinks. Thanks, Anna, but it still does not work",
        "It blinks. Best Practices, Guides and Manuals do not help",
        "It blinks. Thanks, Tom, the lamp now works after a day",
        "It blinks. Kind regards, Tom, how do I stop it?",
        "It blinks. Best, Tom. Please also tell me how the lamp is cleaned",
    ])
    func `what goes on behind a name is no signature`(text: String) {
        #expect(Signature.removing(from: text) == text)
    }

    @Test(arguments: [
        "It blinks.\n\nBest lamps ever, why do they blink", "Thanks\nHow do I reset it?",
        "Kind regards,\nTom",
    ])
    func `what asks is no signature`(text: String) {
        #expect(Signature.removing(from: text) == text)
    }
}
