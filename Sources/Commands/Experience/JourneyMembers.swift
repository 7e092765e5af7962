import Reporting
import SupportModel
import Wording

/// Lists each question with its place in the journey, in load order.
struct JourneyMembers {
    var rows: [(question: Question, place: JourneyPlace)]
    var documents: DocumentsByKey
    private let text = CustomerText()

    init(rows: [(Question, JourneyPlace)], documents: DocumentsByKey) {
        self.rows = rows.map { (question: $0.0, place: $0.1) }
        self.documents = documents
    }

    var report: Report {
        let records = rows.map(record)
        let told = rows.count { $0.place.stage != nil }
        return Report(
            blocks: [
                .paragraph(
                    say(
                        """
                        Of \(rows.count, "question") the stage of \(told) can be told.
                        """)),
                .table(
                    Table(
                        columns: [
                            .init(say("Id"), isFlexible: true),
                            .init(say("Question"), isFlexible: true), .init(say("Stage")),
                            .init(say("Touch point"), shownFrom: 100),
                            .init(say("Area"), shownFrom: 70),
                            .init(say("Sure"), alignment: .trailing, shownFrom: 60),
                        ],
                        rows: rows.map { question, place in
                            [
                                id(of: question), text.label(question.text),
                                place.stage?.title ?? "–", place.touchPoint?.title ?? "–",
                                place.area?.title ?? "–", Counted.percent(place.certainty),
                            ]
                        })),
                .next(command: "journey", purpose: say("see the whole journey")),
            ],
            data: ["schema": "lacuna.journey-members/1", "questions": .array(records)],
            records: records)
    }

    private func record(_ row: (question: Question, place: JourneyPlace)) -> DataValue {
        [
            "id": .string(id(of: row.question)), "text": .string(text.whole(row.question.text)),
            "stage": .string(row.place.stage?.rawValue ?? "unclear"),
            "touchpoint": .string(row.place.touchPoint?.rawValue ?? "unclear"),
            "area": .string(row.place.area?.rawValue ?? "unclear"),
            "certainty": .number(row.place.certainty),
        ]
    }

    private func id(of question: Question) -> String {
        documents[question.document]?.document.id ?? ""
    }
}
