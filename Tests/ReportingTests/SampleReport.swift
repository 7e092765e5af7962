import Reporting

/// Reports that several tests render.
enum SampleReport {
    /// Every kind of block once or twice, as a weekly answer would use them.
    static let weekly = Report(
        blocks: [
            .frontMatter([
                Fact("title", "Gaps: week 47"), Fact("week", "2026-W47"), Fact("gaps", 2),
                Fact("tags", ["faq", "no"]),
            ]),
            .heading("Gaps of week 2026-W47", level: 1),
            .paragraph(
                "Two questions came up again and again, and nothing that you have published answers "
                    + "them. Publishing the first would have spared about 31 tickets last week."),
            .heading("What to write first", level: 2),
            .table(
                Table(
                    columns: [
                        .init("Gap"), .init("Question", isFlexible: true),
                        .init("Verdict"), .init("Tickets", alignment: .trailing),
                        .init("Why", isFlexible: true),
                    ],
                    rows: [
                        [
                            "Q-17", "Jak odpiąć drugą kartę od konta, gdy pierwsza wygasła?",
                            "missing", "31", "no passage shares the term “odpiąć”",
                        ],
                        [
                            "Q-4", "Где мой возврат? 😡", "wrong words", "9",
                            "the article says “reimbursement”",
                        ],
                    ])),
            .facts([
                Fact("Size", 31), Fact("Gap score", .number(0.8125)),
                Fact("First asked", "2026-11-16"), Fact("Owner", .null),
                Fact("Terms", ["odpiąć", "karta", "konto"]),
            ]),
            .quotation("Nie mogę odpiąć drugiej karty!\nCo robić?", source: "tickets.csv:14"),
            .quotation(
                "I have been waiting for my refund for three weeks and nobody tells me where it is.",
                source: "mail/2026-11-17.eml"),
            .bullets(["Ask the payments team for the steps.", "Name the button as customers do."]),
            .numbered(["Open Settings.", "Choose Cards."]),
            .next(command: "why Q-17", purpose: "why this is a gap"),
            .next(command: "draft Q-17 --save", purpose: "write the article"),
        ],
        data: [
            "week": "2026-W47",
            "gaps": [["id": "Q-17", "gap_score": .number(0.8125), "members": ["1", "2"]], [:]],
            "none": [],
        ],
        records: [
            ["id": "Q-17", "gap_score": .number(0.8125), "members": ["1", "2"]],
            ["id": "Q-4", "size": 9, "demand": ["tickets": 9, "searches": 0], "owner": .null],
        ],
        listed: ["Q-17", "Q-4"])

    /// A string in every place of every kind of block, of the data and of the records.
    static func everywhere(_ text: String) -> Report {
        let table = Table(
            columns: [.init(text), .init("b", isFlexible: true)], rows: [[text, text]])
        return Report(
            blocks: [
                .frontMatter([Fact(text, .string(text))]), .heading(text, level: 1),
                .heading(text, level: 2), .paragraph(text), .bullets([text, text]),
                .numbered([text]), .quotation(text, source: text), .table(table),
                .facts([Fact(text, .string(text)), Fact("list", .array([.string(text)]))]),
                .next(command: text, purpose: text), .remark(text),
                .links([Link(text, place: text, address: text)]),
            ],
            data: .object([.init(text, .string(text))]),
            records: [
                .object([
                    .init(text, .string(text)), .init("list", .array([.string(text)])),
                    .init("inner", .object([.init(text, .string(text))])),
                ])
            ])
    }

    static let renderers: [any ReportRenderer] = ReportFormat.allCases.compactMap {
        $0.renderer(width: 60, color: false, commandPrefix: .shell)
    }
}
