/// Lays out a chart: what a template draws, in units of a picture 400 wide.
struct ChartDrawing {
    private static let width = 400.0

    let chart: Chart
    /// Tells the chart's parts from those of others on the page.
    let id: String

    /// The chart as a template takes it.
    var view: [String: Any] {
        var view: [String: Any] = [
            "title": chart.title, "description": chart.description, "id": id,
        ]
        switch chart.drawing {
        case .bars(let bars, let sum): view["bars"] = self.bars(bars, sum: sum)
        case .points(let points, let xTitle, let yTitle):
            view["points"] = self.points(points, xTitle: xTitle, yTitle: yTitle)
        case .lines(let lines, let labels): view["lines"] = self.lines(lines, labels: labels)
        case .heat(let grid): view["heat"] = heat(grid)
        }
        return view
    }

    // MARK: Bars

    /// A row each: the label above, the bar, the value behind it, and at the edge what all bars so
    /// far make of the sum.
    private func bars(_ bars: [Chart.Bar], sum: Double) -> [String: Any] {
        let most = max(1, bars.map(\.value).max() ?? 1)
        let (step, room) = (38.0, Self.width - 96)
        var soFar = 0.0
        let rows = bars.enumerated().map { index, bar -> [String: Any] in
            soFar += bar.value
            let length = max(2, bar.value / most * room)
            let top = Double(index) * step
            return [
                "label": Self.cut(bar.label, to: 56), "text": bar.text,
                "share": sum > 0 ? "\(Int((soFar / sum * 100).rounded()))%" : "",
                "length": Self.number(length), "labelY": Self.number(top + 13),
                "barY": Self.number(top + 18), "textY": Self.number(top + 28),
                "textX": Self.number(length + 6),
            ]
        }
        return ["rows": rows, "height": Self.number(Double(bars.count) * step + 4)]
    }

    // MARK: Points

    /// So many points at most have their label beside them.
    private static let labelCount = 8

    private func points(
        _ points: [Chart.Point], xTitle: String, yTitle: String
    ) -> [String: Any] {
        let (left, top, right, bottom) = (44.0, 10.0, Self.width - 12, 250.0)
        let most = max(1, points.map(\.x).max() ?? 1)
        // Few are asked often: the root makes room for the many.
        func x(_ value: Double) -> Double {
            left + (value / most).squareRoot() * (right - left)
        }
        func y(_ value: Double) -> Double { bottom - value * (bottom - top) }
        var taken: [(x: Double, y: Double)] = []
        let dots = points.sorted { !$0.isMarked && $1.isMarked }.map { point -> [String: Any] in
            [
                "x": Self.number(x(point.x)), "y": Self.number(y(point.y)), "text": point.text,
                "marked": point.isMarked,
            ]
        }
        var labels: [[String: Any]] = []
        for point in points.filter(\.isMarked).sorted(by: { $0.x > $1.x }).prefix(Self.labelCount) {
            let isRight = x(point.x) > right - 50
            let place = (x: x(point.x) + (isRight ? -8 : 8), y: y(point.y) + 4)
            let isFree = taken.allSatisfy {
                abs($0.x - place.x) > 40 || abs($0.y - place.y) > 14
            }
            guard isFree else { continue }
            taken.append(place)
            labels.append([
                "x": Self.number(place.x), "y": Self.number(place.y), "label": point.label,
                "end": isRight,
            ])
        }
        let ticks = Self.ticks(to: most).map { tick -> [String: Any] in
            ["x": Self.number(x(tick)), "label": Self.number(tick)]
        }
        let levels = [0.0, 0.25, 0.5, 0.75, 1].map { level -> [String: Any] in
            [
                "y": Self.number(y(level)), "textY": Self.number(y(level) + 4),
                "label": "\(Int(level * 100))%",
            ]
        }
        return [
            "dots": dots, "labels": labels, "ticks": ticks, "levels": levels, "xTitle": xTitle,
            "yTitle": yTitle,
        ]
    }

    /// Returns round numbers from 0 on, at most four more.
    private static func ticks(to most: Double) -> [Double] {
        [0, most / 16, most / 4, most * 9 / 16, most].reduce(into: []) { ticks, tick in
            let round = tick.rounded()
            if ticks.last != round { ticks.append(round) }
        }
    }

    // MARK: Lines

    private func lines(_ lines: [Chart.Line], labels: [String]) -> [String: Any] {
        let (left, top, right, bottom) = (44.0, 12.0, Self.width - 14, 180.0)
        let most = max(1, lines.flatMap(\.values).compactMap(\.self).max() ?? 1)
        let step = (right - left) / Double(max(1, labels.count - 1))
        func y(_ value: Double) -> Double { bottom - value / most * (bottom - top) }
        let drawn = lines.enumerated().map { index, line -> [String: Any] in
            let places = line.values.enumerated().map { week, value in
                value.map { (x: left + Double(week) * step, y: y($0)) }
            }
            return [
                "name": line.name, "kind": "\(index + 1)",
                "path": Self.path(places),
                "dots": places.compactMap(\.self).map {
                    ["x": Self.number($0.x), "y": Self.number($0.y)]
                },
            ]
        }
        // The first, the middle and the last: more do not fit on a phone.
        let shown = Set([0, labels.count / 2, labels.count - 1])
        let ticks = labels.enumerated().filter { shown.contains($0.offset) }.map {
            week, label -> [String: Any] in
            [
                "x": Self.number(left + Double(week) * step), "label": label,
                "anchor": week == 0 ? "start" : week == labels.count - 1 ? "end" : "middle",
            ]
        }
        let levels = [0.0, most / 2, most].map { level -> [String: Any] in
            [
                "y": Self.number(y(level)), "textY": Self.number(y(level) + 4),
                "label": Self.number(level.rounded()),
            ]
        }
        return ["lines": drawn, "ticks": ticks, "levels": levels]
    }

    /// Returns the line through places, broken where one is missing.
    static func path(_ places: [(x: Double, y: Double)?]) -> String {
        var path = ""
        var isDrawing = false
        for place in places {
            guard let place else {
                isDrawing = false
                continue
            }
            path += "\(isDrawing ? "L" : "M")\(number(place.x)) \(number(place.y))"
            isDrawing = true
        }
        return path
    }

    // MARK: Heat

    private func heat(_ grid: Chart.Grid) -> [String: Any] {
        let most = max(.leastNonzeroMagnitude, grid.values.joined().compactMap(\.self).max() ?? 0)
        return [
            "corner": grid.corner, "columns": grid.columns,
            "rows": zip(grid.rows, grid.values).map { name, values -> [String: Any] in
                [
                    "name": name,
                    "cells": values.map { value -> [String: Any] in
                        [
                            "text": value.map(Self.number) ?? "–",
                            // Five shades, of which each is a fifth of the most.
                            "shade": value.map { Int(($0 / most * 5).rounded(.up)) } ?? 0,
                        ]
                    },
                ]
            },
        ]
    }

    // MARK: Numbers and words

    /// Returns a number with one decimal at most, the same on every machine.
    static func number(_ number: Double) -> String {
        DecimalText.of((number * 10).rounded() / 10)
    }

    private static func cut(_ text: String, to limit: Int) -> String {
        let text = TerminalText.singleLine(text)
        return text.count > limit ? text.prefix(limit - 1) + "…" : text
    }
}
