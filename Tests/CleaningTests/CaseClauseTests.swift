import Cleaning
import Testing

struct CaseClauseTests {
    @Test(arguments: [
        (
            "Orders before 1 pm leave the same day, so tomorrow is realistic.",
            "Orders before 1 pm leave the same day."
        ),
        (
            "Drop podnosi wodę na 1,8 m, więc 2,10 m to za wysoko.", "Drop podnosi wodę na 1,8 m."
        ),
        (
            "Паром идёт три дня, поэтому во вторник может не успеть.", "Паром идёт три дня."
        ),
        (
            "Six days is too short, so look at the page of the device.",
            "Look at the page of the device."
        ),
    ])
    func `what follows for one customer is cut off`(sentence: String, rest: String) {
        #expect(CaseClause.removing(from: sentence, figures: ["2", "10", "6"]) == rest)
    }

    @Test(arguments: [
        "The pump is loud, so put it on a mat.",
        "Sets are excluded, so the code works for single products from 200 EUR.",
        "You bought the old model, so it keeps one plan only.",
        "Pompa jest głośna, więc proszę podłożyć matę.",
        "Насос шумит, поэтому поставьте его на коврик.",
        "So it is.", "",
    ])
    func `a conclusion that holds for all stays`(sentence: String) {
        #expect(CaseClause.removing(from: sentence, figures: ["2", "10", "6"]) == sentence)
    }
}
