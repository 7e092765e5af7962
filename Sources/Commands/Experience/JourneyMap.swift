import Experience
import Gaps
import Reporting
import SupportModel
import Wording

/// The stages of the journey with their demand, what of it the content answers, and how content
/// customers are.
struct JourneyMap {
    /// What is asked at a stage, or what no stage is known of.
    struct Row {
        var stage: JourneyStage?
        /// The most asked first.
        var questions: [ListedQuestion]
        var satisfaction: Satisfaction.Share

        var asked: Int { questions.reduce(0) { $0 + $1.demand.total } }
        var unanswered: Int {
            questions.filter(\.isUnanswered).reduce(0) { $0 + $1.demand.total }
        }
        /// The share of what is asked that the content leaves open; nil where nobody asks.
        var openShare: Double? { asked > 0 ? Double(unanswered) / Double(asked) : nil }
        /// The most asked question that the content leaves open.
        var biggestGap: ListedQuestion? { questions.first(where: \.isUnanswered) }
        var name: String { stage?.title ?? say("unclear") }
    }

    /// All stages in their order, and last what no stage is known of, where there is any.
    let rows: [Row]
    private let hasContent: Bool
    private let text = CustomerText()

    init(
        clusters: [QuestionCluster], documents: DocumentsByKey, satisfaction: Satisfaction,
        hasContent: Bool
    ) {
        self.hasContent = hasContent
        let questions = clusters.map { ListedQuestion($0, documents: documents, state: nil) }
        func row(_ stage: JourneyStage?) -> Row {
            let own = questions.filter { $0.cluster.stage == stage }.sorted {
                ($1.demand.total, $0.cluster.id) < ($0.demand.total, $1.cluster.id)
            }
            return Row(
                stage: stage, questions: own,
                satisfaction: satisfaction.share(
                    of: own.flatMap { $0.cluster.members }.compactMap { documents[$0] }))
        }
        let unclear = row(nil)
        rows = JourneyStage.allCases.map(row) + (unclear.questions.isEmpty ? [] : [unclear])
    }

    /// The ids of the biggest gap of each stage.
    var listed: [String] { rows.compactMap { $0.biggestGap?.cluster.id.description } }

    // MARK: For people

    var blocks: [Block] {
        var blocks: [Block] = [.paragraph(sentences.joined(separator: " ")), .table(table)]
        blocks += [.heading(say("Who sees to it"), level: 2), .table(areaTable)]
        if let weakest, let stage = weakest.stage, let gap = weakest.biggestGap {
            blocks += [
                .next(
                    command: "gaps --stage \(stage.rawValue)",
                    purpose: say("see what is open at the weakest stage")),
                .next(command: "why \(gap.cluster.id)", purpose: say("look at its biggest gap")),
            ]
        } else if !hasContent {
            blocks.append(
                .next(
                    command: "load help-centre/ --as content",
                    purpose: say("bring in your articles, pages and FAQ")))
        }
        return blocks + [
            .next(command: "journey --by area", purpose: say("see the stages area by area"))
        ]
    }

    /// The journey as a section of a report; nothing where no stage is known of any question.
    var section: [Block] {
        guard rows.contains(where: { $0.stage != nil && $0.asked > 0 }) else { return [] }
        return [
            .heading(say("The customer's journey"), level: 2),
            .paragraph(sentences.joined(separator: " ")), .table(table),
        ]
    }

    /// How much is left open at each stage of what each area sees to.
    var heatMap: Chart? {
        let staged = rows.filter { $0.stage != nil }
        guard hasContent, staged.contains(where: { $0.unanswered > 0 }) else { return nil }
        let values = staged.map { row in
            Area.allCases.map { area -> Double? in
                let own = row.questions.filter { $0.cluster.journey.area == area }
                return own.isEmpty
                    ? nil
                    : Double(
                        own.filter(\.isUnanswered).reduce(0) { $0 + $1.demand.total })
            }
        }
        return Chart(
            title: say("What stays open along the journey"),
            description: say(
                """
                Unanswered requests by stage and by the area that sees to them; a dash where \
                nobody asks.
                """),
            drawing: .heat(
                Chart.Grid(
                    corner: say("Stage"), columns: Area.allCases.map(\.title),
                    rows: staged.map(\.name), values: values)))
    }

    /// The stage at which most questions stay open.
    var weakest: Row? {
        guard hasContent else { return nil }
        return rows.filter { $0.stage != nil && $0.unanswered > 0 }
            .max { $0.unanswered < $1.unanswered }
    }

    /// The stages at which customers are clearly less content than all together.
    private var momentsOfTruth: [Row] {
        let all = Satisfaction.Share(
            content: rows.reduce(0) { $0 + $1.satisfaction.content },
            rated: rows.reduce(0) { $0 + $1.satisfaction.rated })
        guard let usual = all.value else { return [] }
        return rows.filter { row in
            guard row.stage != nil, row.satisfaction.value != nil,
                let interval = row.satisfaction.interval
            else { return false }
            return interval.upperBound < usual
        }
    }

    private var sentences: [String] {
        let told = rows.filter { $0.stage != nil && $0.asked > 0 }
        var sentences: [String] = []
        if let most = told.max(by: { $0.asked < $1.asked }) {
            let asked = told.reduce(0) { $0 + $1.asked }
            sentences.append(
                say(
                    """
                    Of \(asked, "request") whose stage can be told, most arise at \(most.name): \
                    \(most.asked).
                    """))
        }
        if let weakest {
            sentences.append(
                say(
                    """
                    The weakest stage is \(weakest.name): \(weakest.unanswered) of \
                    \(weakest.asked, "request") there stay unanswered.
                    """))
        }
        for row in momentsOfTruth {
            sentences.append(
                say(
                    """
                    A moment of truth is \(row.name): of \(row.satisfaction.rated) who rated, \
                    only \(row.satisfaction.content) are satisfied, clearly fewer than elsewhere.
                    """))
        }
        let empty = rows.filter { $0.questions.isEmpty }.map(\.name)
        if !empty.isEmpty {
            sentences.append(say("Nothing comes back at \(list: empty)."))
        }
        return sentences
    }

    private var table: Table {
        let most = rows.map(\.asked).max() ?? 0
        let unanswered = Table.Column(say("Unanswered"), alignment: .trailing)
        return Table(
            columns: [
                .init(say("Stage")), .init(say("Questions"), alignment: .trailing, shownFrom: 90),
                .init(say("Asked"), alignment: .trailing),
                .init(say("Demand"), shownFrom: 90, isDrawing: true),
            ] + (hasContent ? [unanswered] : []) + [
                .init(say("Satisfied"), alignment: .trailing, shownFrom: 60),
                .init(say("Biggest gap"), isFlexible: true, shownFrom: 80),
            ],
            rows: rows.map { row in
                [
                    row.name, Counted.grouped(row.questions.count), Counted.grouped(row.asked),
                    DemandBar.text(row.asked, of: most),
                ] + (hasContent ? [row.openShare.map(Counted.percent) ?? "–"] : []) + [
                    row.satisfaction.value.map(Counted.percent) ?? "–",
                    row.biggestGap.map { "\($0.cluster.id) \(text.label($0.cluster.label))" }
                        ?? "–",
                ]
            })
    }

    /// How much is asked of each area at each touch point.
    private var areaTable: Table {
        let questions = rows.flatMap(\.questions)
        let areas: [Area?] = Area.allCases + [nil]
        let rows: [[String]] = areas.compactMap { area in
            let own = questions.filter { $0.cluster.journey.area == area }
            guard !own.isEmpty else { return nil }
            let asked = own.reduce(0) { $0 + $1.demand.total }
            let open = own.filter(\.isUnanswered).reduce(0) { $0 + $1.demand.total }
            let points = TouchPoint.allCases.map { point in
                own.filter { $0.cluster.journey.touchPoint == point }
                    .reduce(0) { $0 + $1.demand.total }
            }
            return [area?.title ?? say("unclear"), Counted.grouped(asked)]
                + points.map { $0 == 0 ? "–" : Counted.grouped($0) }
                + (hasContent ? [Counted.percent(Double(open) / Double(max(1, asked)))] : [])
        }
        return Table(
            columns: [.init(say("Area")), .init(say("Asked"), alignment: .trailing)]
                + TouchPoint.allCases.map {
                    .init($0.title, alignment: .trailing, shownFrom: 60)
                } + (hasContent ? [.init(say("Unanswered"), alignment: .trailing)] : []),
            rows: rows)
    }

    // MARK: For programs

    var records: [DataValue] {
        rows.map { row in
            [
                "stage": .string(row.stage?.rawValue ?? "unclear"),
                "touchpoint": .string(row.stage?.touchPoint.rawValue ?? "unclear"),
                "questions": .integer(row.questions.count), "asked": .integer(row.asked),
                "unanswered": hasContent ? .integer(row.unanswered) : .null,
                "rated": .integer(row.satisfaction.rated),
                "content": .integer(row.satisfaction.content),
                "biggest_gap": DataValue(row.biggestGap?.cluster.id.description),
                "clusters": .array(row.questions.map { .string($0.cluster.id.description) }),
            ]
        }
    }

    var data: DataValue {
        [
            "schema": "lacuna.journey/1", "stages": .array(records),
            "weakest": DataValue(weakest?.stage?.rawValue),
            "moments_of_truth": .array(momentsOfTruth.map { DataValue($0.stage?.rawValue) }),
        ]
    }
}
