import Gaps
import Reporting
import SupportModel
import Wording

/// What one article did: the finding, the weeks, and what they were held against.
struct EffectDetails {
    let question: PublishedQuestion
    /// Weeks of the data that have none.
    let missing: [Week]
    /// The last day that has data.
    let newest: Day
    private let text = CustomerText()

    /// For people.
    var blocks: [Block] {
        let effect = question.effect
        var blocks: [Block] = [
            .heading("\(question.cluster.id) \(text.label(question.cluster.label))", level: 1),
            .paragraph(EffectText.sentence(question, newest: newest)),
            .facts(facts),
        ]
        if !effect.weeksBefore.isEmpty || !effect.weeksAfter.isEmpty {
            blocks.append(.table(table))
        }
        if effect.estimate != nil {
            blocks += [
                .heading(say("How this is told"), level: 2), .paragraph(say(EffectList.method)),
            ]
        }
        return blocks + next
    }

    /// For programs.
    var data: DataValue {
        [
            "schema": "lacuna.effect/1", "level": .number(0.95),
            "method": .string(EffectList.method.text(in: .en)),
            "effect": question.record(text: text), "weeks": .array(question.weekRecords),
            "left_out": .array(leftOut.map { .string($0.description) }),
        ]
    }

    private var facts: [Fact] {
        let effect = question.effect
        var facts = [
            Fact(say("published"), .string(question.day.description)),
            Fact(say("state"), .string(question.state.title)),
        ]
        if let article = effect.publication.article {
            facts.append(Fact(say("article"), .string(text.whole(article))))
        }
        if let estimate = effect.estimate {
            facts.append(
                Fact(
                    say("compared with"),
                    .string(say("\(estimate.controls, "question") that nobody marked"))))
        }
        if !effect.weeksBefore.isEmpty, !effect.weeksAfter.isEmpty {
            let line = Sparkline(before: effect.asked.before, after: effect.asked.after)
            facts.append(Fact(say("weeks"), .string(line.text)))
        }
        let publishing = Week(
            containing: effect.publication.date, in: question.timeZone)
        facts.append(
            Fact(
                say("left out"),
                .string(
                    leftOut.isEmpty
                        ? say("\(publishing), the week of publishing")
                        : say(
                            """
                            \(publishing), the week of publishing; without data: \
                            \(list: leftOut.map(\.description))
                            """))))
        return facts
    }

    /// The weeks without data among those that are compared.
    private var leftOut: [Week] {
        let weeks = question.effect.weeksBefore + question.effect.weeksAfter
        guard let first = weeks.first, let last = weeks.last else { return [] }
        return missing.filter { $0 > first && $0 < last }
    }

    private var table: Table {
        let effect = question.effect
        func rows(_ weeks: [Week], _ asked: [Int], _ others: [Int], _ when: String) -> [[String]] {
            weeks.indices.map { index in
                [
                    weeks[index].description, when, Counted.grouped(asked[index]),
                    Counted.grouped(others[index]),
                ]
            }
        }
        return Table(
            columns: [
                .init(say("Week")), .init(say("Article")),
                .init(say("Asked"), alignment: .trailing),
                .init(say("The others"), alignment: .trailing),
            ],
            rows: rows(effect.weeksBefore, effect.asked.before, effect.others.before, say("before"))
                + rows(effect.weeksAfter, effect.asked.after, effect.others.after, say("after")))
    }

    private var next: [Block] {
        let id = question.cluster.id
        let show = Block.next(
            command: "show \(id)", purpose: say("read what customers still write"))
        switch question.effect.finding {
        case .cameBack where question.state != .reopened:
            return [
                .next(command: "mark \(id) reopened", purpose: say("put it on the list again")),
                show,
            ]
        case .unclear, .rose, .cameBack:
            return [
                show,
                .next(command: "why \(id)", purpose: say("see whether the content answers it")),
            ]
        case .fell, .tooEarly, .tooFew, .notAskedBefore:
            return [show]
        case .nothingBefore, .nothingToCompare:
            return [
                .next(command: "load PATH", purpose: say("bring in more tickets of those weeks"))
            ]
        }
    }
}
