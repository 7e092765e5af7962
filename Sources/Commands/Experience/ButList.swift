import Gaps
import Reporting
import SupportModel
import Wording

/// Lays out BUT-situations: what went wrong, where, who must act, and what comes back.
struct ButList {
    /// So many are quoted, and so many groups are shown.
    private static let quotedCount = 3
    private static let groupCount = 10

    private let situations: [ButSituation]
    /// Those that are alike, the largest group first.
    private let groups: [[ButSituation]]
    private let places: [Int: ClusterID]
    private let documents: DocumentsByKey
    private let top: Int?
    private let text = CustomerText()

    /// - Parameter places: The questions that the documents belong to.
    init(
        found: ButSituations, isAdmitted: (ButSituation) -> Bool, places: [Int: ClusterID],
        documents: DocumentsByKey, top: Int?
    ) {
        situations = found.all.filter(isAdmitted)
        groups = found.groups.map { $0.map { found.all[$0] }.filter(isAdmitted) }
            .filter { !$0.isEmpty }
            .enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
            .map(\.element)
        self.places = places
        self.documents = documents
        self.top = top
    }

    /// A line a situation, in load order.
    var members: Report {
        let shown = situations.prefix(top ?? .max)
        let records = shown.map(record)
        return Report(
            blocks: situations.isEmpty
                ? [.paragraph(Self.none)]
                : [
                    .paragraph(
                        say(
                            "\(situations.count, "text") \(agreeing: situations.count, "praises", "praise") and then \(agreeing: situations.count, "says", "say") “but”."
                        )),
                    .table(
                        Table(
                            columns: [
                                .init(say("Id"), isFlexible: true),
                                .init(say("Praise"), isFlexible: true, shownFrom: 60),
                                .init(say("But"), isFlexible: true),
                                .init(say("What went wrong")),
                                .init(say("Touch point"), shownFrom: 100),
                            ],
                            rows: shown.map {
                                [
                                    id(of: $0), text.label($0.praise), text.label($0.complaint),
                                    $0.kind.title, $0.touchPoint?.title ?? "–",
                                ]
                            })),
                ],
            data: ["schema": "lacuna.but-members/1", "situations": .array(records)],
            records: records)
    }

    /// Returns the overview.
    ///
    /// - Parameter read: How many tickets and reviews were read.
    func report(read: Int, isFiltered: Bool) -> Report {
        let kinds = self.kinds
        let shown = Array(groups.filter { $0.count > 1 }.prefix(top ?? Self.groupCount))
        let groupRecords = shown.map(groupRecord)
        return Report(
            blocks: situations.isEmpty
                ? nothing(read: read, isFiltered: isFiltered)
                : blocks(kinds, shown, read: read),
            data: [
                "schema": "lacuna.buts/1", "total": .integer(situations.count),
                "read": .integer(read), "classes": .array(kinds.map(kindRecord)),
                "groups": .array(groupRecords),
            ],
            records: kinds.map(kindRecord),
            listed: shown.compactMap { question(of: $0)?.description })
    }

    // MARK: For people

    private static var none: String {
        say("Nobody praises something and then says “but”.")
    }

    private func nothing(read: Int, isFiltered: Bool) -> [Block] {
        if read == 0 {
            return [
                .paragraph(
                    say(
                        """
                        No tickets and no reviews are loaded: a “but” is found in what customers \
                        write in whole sentences, above all in reviews.
                        """)),
                .next(
                    command: "load reviews.csv --as review",
                    purpose: say("bring in what customers say after they bought")),
            ]
        }
        return [
            .paragraph(Self.none),
            isFiltered
                ? .next(command: "buts", purpose: say("look at all of them"))
                : .next(
                    command: "load reviews.csv --as review",
                    purpose: say("bring in what customers say after they bought")),
        ]
    }

    private func blocks(
        _ kinds: [(kind: ButSituation.Kind, all: [ButSituation])], _ shown: [[ButSituation]],
        read: Int
    ) -> [Block] {
        let most = kinds.first?.all.count ?? 0
        var blocks: [Block] = [
            .paragraph(sentence(kinds, read: read)),
            .table(
                Table(
                    columns: [
                        .init(say("What went wrong")), .init(say("Texts"), alignment: .trailing),
                        .init(say("Share"), alignment: .trailing, shownFrom: 50),
                        .init("", shownFrom: 100, isDrawing: true),
                        .init(say("Touch points"), isFlexible: true, shownFrom: 60),
                        .init(say("Who must act"), isFlexible: true),
                    ],
                    rows: kinds.map { row in
                        [
                            row.kind.title, Counted.grouped(row.all.count),
                            Counted.percent(Double(row.all.count) / Double(situations.count)),
                            DemandBar.text(row.all.count, of: most),
                            points(of: row.all), teams(of: row.all),
                        ]
                    })),
        ]
        if !shown.isEmpty {
            blocks += [
                .heading(say("What comes back"), level: 2),
                .table(
                    Table(
                        columns: [
                            .init(say("Texts"), alignment: .trailing),
                            .init(say("But"), isFlexible: true),
                            .init(say("What went wrong"), shownFrom: 70),
                            .init(say("Question")),
                        ],
                        rows: shown.map { group in
                            [
                                Counted.grouped(group.count), text.label(group[0].complaint),
                                group[0].kind.title, question(of: group)?.description ?? "–",
                            ]
                        })),
            ]
        }
        blocks.append(.heading(say("In their words"), level: 2))
        blocks += quoted.map { situation in
            .quotation(
                text.quote("\(situation.praise) … BUT … \(situation.complaint)"),
                source: source(of: situation))
        }
        if let question = shown.lazy.compactMap(question).first {
            blocks.append(
                .next(command: "why \(question)", purpose: say("see what the content says to it")))
        }
        return blocks + [
            .next(command: "buts --members", purpose: say("read each of them")),
            .next(command: "journey", purpose: say("see where in the journey customers ask")),
        ]
    }

    private func sentence(
        _ kinds: [(kind: ButSituation.Kind, all: [ButSituation])], read: Int
    ) -> String {
        let named = kinds.prefix(2).map { "\($0.kind.title) (\(Counted.grouped($0.all.count)))" }
        return say(
            """
            In \(situations.count) of \(read, "ticket and review", "tickets and reviews") a \
            customer praises something and then says “but”; most often about \(list: named).
            """)
    }

    /// The most certain of each of the most frequent kinds.
    private var quoted: [ButSituation] {
        kinds.prefix(Self.quotedCount).compactMap { row in
            row.all.enumerated().min {
                (-$0.element.certainty, $0.offset) < (-$1.element.certainty, $1.offset)
            }?.element
        }
    }

    /// What went wrong, the most frequent first.
    private var kinds: [(kind: ButSituation.Kind, all: [ButSituation])] {
        ButSituation.Kind.allCases.enumerated().map { order, kind in
            (order, kind, situations.filter { $0.kind == kind })
        }.filter { !$0.2.isEmpty }.sorted { ($1.2.count, $0.0) < ($0.2.count, $1.0) }
            .map { (kind: $0.1, all: $0.2) }
    }

    private func points(of all: [ButSituation]) -> String {
        frequent(all.compactMap { $0.touchPoint?.title })
    }

    private func teams(of all: [ButSituation]) -> String {
        frequent(all.map { Counted.list($0.areas.map(\.title)) })
    }

    /// Returns what is said most often with its counts: `use 12, buy 3`.
    private func frequent(_ names: [String]) -> String {
        var counts: [String: Int] = [:]
        for name in names { counts[name, default: 0] += 1 }
        return counts.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.prefix(3)
            .map { "\($0.key) \(Counted.grouped($0.value))" }.joined(separator: ", ")
    }

    // MARK: For programs

    private func record(_ situation: ButSituation) -> DataValue {
        [
            "id": .string(id(of: situation)),
            "praise": .string(text.whole(situation.praise)),
            "complaint": .string(text.whole(situation.complaint)),
            "class": .string(situation.kind.rawValue),
            "touchpoint": .string(situation.touchPoint?.rawValue ?? "unclear"),
            "areas": .array(situation.areas.map { .string($0.rawValue) }),
            "certainty": .number(situation.certainty),
            "language": .string(situation.language),
            "question": DataValue(places[situation.document]?.description),
        ]
    }

    private func kindRecord(_ row: (kind: ButSituation.Kind, all: [ButSituation])) -> DataValue {
        func counts(_ names: [String]) -> DataValue {
            .object(
                Dictionary(grouping: names) { $0 }.mapValues(\.count)
                    .sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }
                    .map { .init($0.key, .integer($0.value)) })
        }
        return [
            "class": .string(row.kind.rawValue), "texts": .integer(row.all.count),
            "touchpoints": counts(row.all.map { $0.touchPoint?.rawValue ?? "unclear" }),
            "areas": counts(row.all.map { $0.areas.map(\.rawValue).joined(separator: "+") }),
        ]
    }

    private func groupRecord(_ group: [ButSituation]) -> DataValue {
        [
            "texts": .integer(group.count), "complaint": .string(text.whole(group[0].complaint)),
            "class": .string(group[0].kind.rawValue), "language": .string(group[0].language),
            "question": DataValue(question(of: group)?.description),
            "members": .array(group.map { .string(id(of: $0)) }),
        ]
    }

    // MARK: Where it stands

    private func id(of situation: ButSituation) -> String {
        documents[situation.document]?.document.id ?? ""
    }

    private func source(of situation: ButSituation) -> String? {
        documents[situation.document].map { "\($0.document.kind.title) \($0.document.id)" }
    }

    /// The question that most of a group belong to; nil where most belong to none.
    private func question(of group: [ButSituation]) -> ClusterID? {
        var counts: [ClusterID: Int] = [:]
        for situation in group {
            if let id = places[situation.document] { counts[id, default: 0] += 1 }
        }
        return counts.min { (-$0.value, $0.key) < (-$1.value, $1.key) }?.key
    }
}
