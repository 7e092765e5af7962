import Testing

@testable import Commands

struct SpokenSentenceTests {
    @Test(arguments: [
        (
            "nothing was changed; 'lacuna draft Q-2 --save' keeps it",
            "Nothing was changed; '/draft Q-2 --save' keeps it."
        ),
        ("load something first: lacuna load PATH", "Load something first: /load PATH"),
    ])
    func `commands that a sentence names are typed with a slash in the chat`(
        message: String, spoken: String
    ) {
        #expect(message.asSaidInChat == spoken)
    }

    @Test(arguments: [
        ("there is no question Q-9", "There is no question Q-9."),
        ("nie ma pytania Q-9", "Nie ma pytania Q-9."), ("нет вопроса Q-9", "Нет вопроса Q-9."),
        ("no, did you mean /gaps?", "No, did you mean /gaps?"),
        ("load something first: /load PATH", "Load something first: /load PATH"),
        ("Known are: a, b. Say: only a", "Known are: a, b. Say: only a."),
        ("plan.csv is there already", "plan.csv is there already."),
        ("tickets: no such file", "tickets: no such file."), ("Q-9 is gone", "Q-9 is gone."),
        ("analysing …", "Analysing …"), ("", ""),
    ])
    func `an error is a sentence in the chat`(message: String, spoken: String) {
        #expect(message.asSpoken == spoken)
    }
}
