import ArgumentParser
import Reporting
import SupportModel
import Wording

/// The stages of the journey beside the areas, or beside the values of a column.
struct JourneyMatrix {
    /// So many columns are shown, the most asked ones.
    private static let columnCount = 5

    /// What is asked in one cell.
    private struct Cell {
        var asked = 0
        var unanswered = 0
    }

    private let names: [String]
    private let stages: [(name: String, id: String, cells: [Cell])]
    private let by: String
    private let hiddenCount: Int

    /// - Parameter known: The names of all columns.
    /// - Throws: What says which columns there are, where there is no such one.
    init(
        _ map: JourneyMap, by: String, clusters: [QuestionCluster], documents: DocumentsByKey,
        known: Set<String>
    ) throws {
        self.by = by
        let isArea = by.lowercased() == "area"
        guard isArea || known.contains(where: { $0.lowercased() == by.lowercased() }) else {
            throw ValidationError(
                say("there is no column “\(by)”; there are: \(list: ["area"] + known.sorted())"))
        }
        var counts: [[String: Cell]] = map.rows.map { _ in [:] }
        for (ordinal, row) in map.rows.enumerated() {
            for question in row.questions {
                for key in question.cluster.members + question.cluster.secondaryMembers {
                    let values =
                        isArea
                        ? [question.cluster.journey.area?.title ?? say("unclear")]
                        : documents[key]?.document.values(ofColumn: by) ?? []
                    for value in values where !value.isEmpty {
                        counts[ordinal][value, default: Cell()].asked += 1
                        if question.isUnanswered {
                            counts[ordinal][value, default: Cell()].unanswered += 1
                        }
                    }
                }
            }
        }
        var totals: [String: Int] = [:]
        for cells in counts { for (name, cell) in cells { totals[name, default: 0] += cell.asked } }
        let all = totals.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.map(\.key)
        let names = Array(all.prefix(Self.columnCount))
        self.names = names
        hiddenCount = all.count - names.count
        stages = zip(map.rows, counts).map { row, cells in
            (
                row.name, row.stage?.rawValue ?? "unclear",
                names.map { cells[$0] ?? Cell() }
            )
        }
    }

    var blocks: [Block] {
        guard !names.isEmpty else {
            return [
                .paragraph(say("No question that comes back has a value in “\(by)”.")),
                .next(command: "journey", purpose: say("see the whole journey")),
            ]
        }
        var sentences = [
            say("How often is asked, and how much of it the content leaves open, by \(by).")
        ]
        if hiddenCount > 0 {
            sentences.append(
                say("\(hiddenCount, "more value") \(agreeing: hiddenCount, "is", "are") rarer."))
        }
        let empty = names.indices.compactMap { column in
            let silent = stages.filter { $0.cells[column].asked == 0 && $0.id != "unclear" }
                .map(\.name)
            return silent.isEmpty || silent.count > 3
                ? nil : say("Nobody asks at \(list: silent) where \(by) is \(names[column]).")
        }
        sentences += empty.prefix(3)
        return [
            .paragraph(sentences.joined(separator: " ")),
            .table(
                Table(
                    columns: [.init(say("Stage"))]
                        + names.map { .init($0, alignment: .trailing, isFlexible: true) },
                    rows: stages.map { stage in
                        [stage.name]
                            + stage.cells.map { cell in
                                cell.asked == 0
                                    ? "–"
                                    : "\(Counted.grouped(cell.asked)) · "
                                        + Counted.percent(
                                            Double(cell.unanswered) / Double(cell.asked))
                            }
                    })),
            .next(command: "journey", purpose: say("see the whole journey")),
        ]
    }

    var records: [DataValue] {
        stages.flatMap { stage in
            zip(names, stage.cells).map { name, cell in
                [
                    "stage": .string(stage.id), "by": .string(by), "value": .string(name),
                    "asked": .integer(cell.asked), "unanswered": .integer(cell.unanswered),
                ]
            }
        }
    }

    var data: DataValue { ["schema": "lacuna.journey-matrix/1", "cells": .array(records)] }
}
