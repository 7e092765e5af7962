import Gaps
import Reporting
import SupportModel
import Wording

/// What all published articles did, a row each and in total.
struct EffectList {
    let questions: [PublishedQuestion]
    /// Published questions that are none of their own any more, with where they went.
    let gone: [(id: ClusterID, now: [ClusterID])]
    private let text = CustomerText()

    /// For people.
    var blocks: [Block] {
        var blocks: [Block] = [.paragraph(sentence)]
        if !questions.isEmpty { blocks.append(.table(table)) }
        if !gone.isEmpty { blocks.append(.bullets(gone.map(Self.goneSentence))) }
        let back = questions.filter { $0.effect.finding == .cameBack && $0.state != .reopened }
        for question in back {
            blocks.append(
                .next(
                    command: "mark \(question.cluster.id) reopened",
                    purpose: say("put it on the list again: its demand came back")))
        }
        if let first = questions.first {
            blocks.append(
                .next(command: "effect \(first.cluster.id)", purpose: say("see its weeks")))
        }
        return blocks
    }

    /// For programs: a question each, in the order of the list.
    var records: [DataValue] { questions.map { $0.record(text: text) } }

    /// For programs: the whole list.
    var data: DataValue {
        [
            "schema": "lacuna.effect/1", "level": .number(0.95),
            "method": .string(Self.method.text(in: .en)),
            "total": total.map { total in
                [
                    "fewer_per_week": .number(total.fewer),
                    "low": .number(total.interval.lowerBound),
                    "high": .number(total.interval.upperBound),
                    "questions": .integer(total.count),
                ]
            } ?? .null,
            "effects": .array(records),
            "gone": .array(gone.map { .string($0.id.description) }),
        ]
    }

    /// The method in one sentence.
    static let method: Message = """
        Full weeks before and after the week of publishing are compared, at most \
        \(EffectMeter.mostWeeks) each. What the questions that nobody marked did in the same weeks \
        is taken off, so that a busy season is not put down to the article. Questions also go up \
        and down by themselves: the range that is given is so wide that it holds the true figure \
        95 times in 100.
        """

    /// What the articles did together; nil where none has weeks to compare.
    var total: EffectTotal? { EffectTotal(of: questions.map(\.effect)) }

    /// How many are published, and what they brought, in a sentence or two.
    var sentence: String {
        let findings = Summary.allCases.compactMap { summary -> String? in
            let count = questions.count { Summary($0.effect.finding) == summary }
            return count == 0 ? nil : say(summary.counted(count))
        }
        let count = questions.count + gone.count
        let published =
            findings.isEmpty
            ? say("\(count, "question") \(agreeing: count, "is", "are") published.")
            : say(
                """
                \(count, "question") \(agreeing: count, "is", "are") published: \
                \(findings.joined(separator: ", ")).
                """)
        // One article's sum is its own row.
        guard let total, total.count > 1 else { return published }
        return "\(published) \(sentence(total))"
    }

    /// The findings as the first sentence counts them.
    private enum Summary: CaseIterable {
        case fell, rose, cameBack, unclear, tooEarly, untold

        init(_ finding: GapEffect.Finding) {
            switch finding {
            case .fell: self = .fell
            case .rose: self = .rose
            case .cameBack: self = .cameBack
            case .unclear: self = .unclear
            case .tooEarly: self = .tooEarly
            case .tooFew, .nothingBefore, .notAskedBefore, .nothingToCompare: self = .untold
            }
        }

        /// Returns how many questions it was found of.
        func counted(_ count: Int) -> Message {
            switch self {
            case .fell: "\(count) asked less since"
            case .rose: "\(count) asked more"
            case .cameBack: "\(count) asked less and then as before"
            case .unclear: "\(count) where no effect can be told"
            case .tooEarly: "\(count) too early to tell"
            case .untold: "\(count) that cannot be judged"
            }
        }
    }

    private func sentence(_ total: EffectTotal) -> String {
        let effect = EffectText.effect(of: total)
        return total.count < questions.count
            ? say("Together the \(total.count) that have weeks to compare brought \(effect).")
            : say("Together: \(effect).")
    }

    private static func goneSentence(_ id: ClusterID, _ now: [ClusterID]) -> String {
        now.isEmpty
            ? say("\(id) is no question of its own any more.")
            : say("\(id) is now part of \(list: now.map(\.description)).")
    }

    /// A row for each question.
    var table: Table {
        Table(
            columns: [
                .init(say("Id")), .init(say("Question"), isFlexible: true),
                .init(say("Published"), shownFrom: 100),
                .init(say("Before"), alignment: .trailing),
                .init(say("After"), alignment: .trailing),
                .init(say("Others"), alignment: .trailing, shownFrom: 60),
                .init(say("Effect")), .init(say("Weeks"), shownFrom: 120),
                .init(say("State"), shownFrom: 150),
            ],
            rows: questions.map { question in
                let effect = question.effect
                return [
                    question.cluster.id.description, text.label(question.cluster.label),
                    question.day.description, EffectText.rate(effect.asked.meanBefore),
                    effect.weeksAfter.isEmpty ? "–" : EffectText.rate(effect.asked.meanAfter),
                    effect.estimate.map { EffectText.change($0.othersRatio) } ?? "–",
                    EffectText.short(effect),
                    Sparkline(before: effect.asked.before, after: effect.asked.after).text,
                    question.state.title,
                ]
            })
    }
}
