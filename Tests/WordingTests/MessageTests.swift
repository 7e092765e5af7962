import Testing

@testable import Wording

struct MessageTests {
    @Test(arguments: [
        (0, 2, 2), (1, 0, 0), (2, 1, 1), (5, 2, 2), (11, 2, 2), (12, 2, 2), (21, 2, 0), (22, 1, 1),
        (25, 2, 2), (101, 2, 0), (111, 2, 2), (112, 2, 2), (122, 1, 1), (1_001, 2, 0),
    ])
    func `Polish and Russian have a form for one, for few and for many`(
        number: Int, polish: Int, russian: Int
    ) {
        #expect(AnswerLanguage.pl.pluralForm(of: number) == polish)
        #expect(AnswerLanguage.ru.pluralForm(of: number) == russian)
    }

    @Test func `a message names its arguments by marks`() {
        let count = 4_812
        let message: Message = """
            \(count, "search", "searches") \(agreeing: count, "finds", "find") “\("tea")” in \
            \(Message("row")).
            """
        #expect(message.pattern == "{0:search|searches} {1?finds|find} “{2}” in {3}.")
        #expect(message.text(in: .en) == "4,812 searches find “tea” in row.")
    }

    @Test func `a translation may put the arguments in another order`() {
        let arguments: [Message.Argument] = [.number(22), .text("Q-1"), .list(["a", "b", "c"])]
        #expect(
            MessagePattern("{1}: {0:zgłoszenie|zgłoszenia|zgłoszeń}, {2}")
                .filled(with: arguments, in: .pl) == "Q-1: 22 zgłoszenia, a, b i c")
        #expect(
            MessagePattern("{0?спросил|спросили|спросили} {0}").filled(with: arguments, in: .ru)
                == "спросили 22")
    }

    @Test func `a number without a word stands alone`() {
        let message: Message = "\(1_052) of them."
        #expect(message.text(in: .en) == "1,052 of them.")
    }

    @Test func `what has no translation is said in English`() {
        let message: Message = "\(3, "unheard word") of \(quoted: ["a", "b"])"
        #expect(message.text(in: .pl) == "3 unheard words of “a” and “b”")
    }

    @Test func `what an argument says is not read for marks`() {
        let message: Message = "\("{1}") and \("b")"
        #expect(message.text(in: .ru) == "{1} и b")
    }

    @Test(arguments: [
        (["LC_ALL": "pl_PL.UTF-8", "LANG": "ru_RU.UTF-8"], AnswerLanguage.pl),
        (["LC_ALL": "", "LC_MESSAGES": "ru", "LANG": "pl"], .ru), (["LANG": "pl@x"], .pl),
        (["LANG": "de_DE"], nil), (["LANG": "C.UTF-8"], nil), ([:], nil),
    ])
    func `the locale chooses a language`(
        environment: [String: String], language: AnswerLanguage?
    ) {
        #expect(AnswerLanguage(environment: environment) == language)
    }

    @Test func `numbers are written as the language does`() {
        AnswerLanguage.$current.withValue(.pl) {
            #expect(Counted.grouped(4_812) == "4812")
            #expect(Counted.grouped(14_812) == "14\u{A0}812")
            #expect(Counted.decimal(0.41) == "0,41")
        }
        AnswerLanguage.$current.withValue(.ru) {
            #expect(Counted.grouped(4_812) == "4\u{A0}812")
            #expect(Counted.percent(0.5) == "50\u{A0}%")
        }
    }
}
