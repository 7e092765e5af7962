import Testing

@testable import TextEngine

struct TokenizerTests {
    @Test(arguments: [
        ("Where is my parcel?", ["where", "is", "my", "parcel"]),
        ("ZWROT pieniędzy, proszę!", ["zwrot", "pieniędzy", "proszę"]),
        ("Где мой заказ? Ещё жду…", ["где", "мой", "заказ", "ещё", "жду"]),
        ("I don't know; it’s the company's", ["i", "dont", "know", "it", "the", "company"]),
        ("bateria iPhone'a i PayPal'em", ["bateria", "iphone", "i", "paypal"]),
        ("l'heure d'arrivée", ["l", "heure", "d", "arrivée"]),
        ("м'яч і п’ять", ["мяч", "і", "пять"]),
        ("e-mail over wi-fi, log-in", ["email", "over", "wifi", "log", "in"]),
        ("кто-то по-русски", ["кто", "то", "по", "русски"]),
        ("cafe\u{301} prze\u{301} и\u{306}од", ["café", "przé", "йод"]),
        ("за\u{301}мок so\u{AD}ft", ["замок", "soft"]),
        ("返品したい", ["返品", "品し", "した", "たい"]),
        ("日", ["日"]),
        ("snake_case (x) --- «ёлка»", ["snake", "case", "x", "ёлка"]),
    ])
    func `a text becomes its words in lower case`(text: String, words: [String]) {
        #expect(Tokenizer().tokens(in: text).map(\.text) == words)
    }

    @Test(arguments: [
        ("Error E04 or NU-31, nu-31?", ["error", "e04", "or", "nu-31", "nu-31"]),
        ("SM-G991B 5g 4K 2FA mp3", ["sm-g991b", "5g", "4k", "2fa", "mp3"]),
        ("windows-10 covid-19", ["windows", "#number", "covid", "#number"]),
        ("order #12345 ORD-2024-00123", ["order", "#order", "#order"]),
        ("parcel 620011223344", ["parcel", "#order"]),
    ])
    func `a code stays and an order number becomes its class`(text: String, words: [String]) {
        #expect(Tokenizer().tokens(in: text).map(\.text) == words)
    }

    @Test(arguments: [
        (
            "30 days, 30days, 2nd, 20%",
            ["#number", "days", "#number", "days", "#number", "#number"]
        ),
        ("$19.99 or 1 234,50 zł or 500руб.", ["#amount", "or", "#amount", "or", "#amount"]),
        ("10:30 on 12.03.2024", ["#time", "on", "#date"]),
        ("2024-03-12T10:00:00Z 3/4/24", ["#date", "#date"]),
        ("iOS 17.2.1, v2.0", ["ios", "#version", "#version"]),
        ("https://a.example/b?c=d, www.shop.pl.", ["#url", "#url"]),
        ("write to jan.nowak+x@shop.example.com!", ["write", "to", "#email"]),
        ("call +48 123 456 789 now", ["call", "#phone", "now"]),
        (
            "[name] [email] [order number] [phone] [card]",
            ["#name", "#email", "#order", "#phone", "#card"]
        ),
        ("€ 20 a @ b", ["#amount", "a", "b"]),
    ])
    func `a value becomes the term of its class`(text: String, words: [String]) {
        #expect(Tokenizer().tokens(in: text).map(\.text) == words)
    }

    @Test func `a range leads back to the word as it was written`() {
        let text = "Ćma E-mail «Заказ» 1 000 zł"
        let utf8 = Array(text.utf8)
        let written = Tokenizer().tokens(in: text).map {
            String(decoding: utf8[$0.range], as: UTF8.self)
        }
        #expect(written == ["Ćma", "E-mail", "Заказ", "1 000 zł"])
    }

    @Test func `a very long word is cut`() {
        let tokens = Tokenizer().tokens(in: String(repeating: "a", count: 100_000) + " b")
        #expect(tokens.map(\.text.utf8.count) == [Tokenizer.maximumLength, 1])
    }

    @Test func `the tokens of two lines are those of each line`() {
        var source = ScalarSource(seed: 7)
        for _ in 0..<400 {
            let first = source.text(length: 24)
            let second = source.text(length: 24)
            let together = Tokenizer().tokens(in: first + "\n" + second)
            let shift = first.utf8.count + 1
            let apart =
                Tokenizer().tokens(in: first)
                + Tokenizer().tokens(in: second).map {
                    Token(
                        range: ($0.range.lowerBound + shift)..<($0.range.upperBound + shift),
                        text: $0.text, tokenClass: $0.tokenClass)
                }
            #expect(together == apart, "\(first.debugDescription) \(second.debugDescription)")
        }
    }

    @Test func `the tokens of any text are in order, inside it and not empty`() {
        var source = ScalarSource(seed: 11)
        for _ in 0..<400 {
            let text = source.text(length: 40)
            var end = 0
            for token in Tokenizer().tokens(in: text) where token.text.first?.isASCII == true {
                #expect(token.range.lowerBound >= end && !token.text.isEmpty)
                #expect(token.range.upperBound <= text.utf8.count)
                end = token.range.upperBound
            }
        }
    }
}
