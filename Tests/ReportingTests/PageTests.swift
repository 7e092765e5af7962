import Foundation
import Testing

@testable import Reporting

/// Pages that everybody can read: structure, contrast, and nothing that comes from elsewhere.
struct PageTests {
    private static let table = Table(
        columns: [
            .init("Id"), .init("Question", isFlexible: true),
            .init("Verdict", tones: ["missing": .alarming]),
            .init("Asked", alignment: .trailing),
            .init("12 weeks", trends: Array(repeating: [1, nil, 3], count: 9)),
        ],
        rows: (1...9).map { ["Q-\($0)", "How?", "missing", "\($0)", "▁ █"] })

    private static let report = Report(blocks: [
        .heading("Report", level: 1), .paragraph("What came in."),
        .figures(
            FigureList(
                titles: .init(
                    name: "Figure", now: "This week", before: "Last week", change: "Change",
                    trend: "12 weeks"),
                figures: [
                    .init(
                        name: "Share", now: "17%", range: "10–26%", before: "22%",
                        change: "-5 points", tone: .alarming, trend: [0.2, nil, 0.17],
                        bars: "█ ▇", trendInWords: "20%, –, 17%")
                ])),
        .heading("Gaps", level: 2), .table(table),
        .chart(
            Chart(
                title: "Most", description: "a: 3; b: 1",
                drawing: .bars(
                    [
                        .init(label: "a", value: 3, text: "3"),
                        .init(label: "b", value: 1, text: "1"),
                    ], sum: 5))),
        .chart(
            Chart(
                title: "Weeks", description: "asked: 3, –, 4",
                drawing: .lines(
                    [.init(name: "asked", values: [3, nil, 4])], labels: ["1", "2", "3"]))),
        .chart(
            Chart(
                title: "Both", description: "each point is a question",
                drawing: .points(
                    [.init(label: "Q-1", text: "Q-1: 3", x: 3, y: 0.2, isMarked: true)],
                    xTitle: "Asked", yTitle: "Answered"))),
        .chart(
            Chart(
                title: "Journey", description: "By stage and week",
                drawing: .heat(
                    .init(
                        corner: "Stage", columns: ["W1", "W2"], rows: ["use"],
                        values: [[1, nil]])))),
        .heading("Every gap", level: 2),
        .details(
            Details(
                "Q-1 How?", note: "missing, 92% sure",
                blocks: [.heading("Inner", level: 2), .quotation("How?", source: "ticket 1")])),
        .heading("Words", level: 2), .heading("End", level: 2), .paragraph("x"),
    ])

    private static let page = HTMLRenderer().render(report)

    @Test func `headings go down one level at a time, and there is one title`() {
        let levels = Self.page.matches(of: /<h([1-6])/).compactMap { Int($0.output.1) }
        #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
        for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
    }

    @Test func `every table says what it is, and every header what it heads`() {
        let tables = Self.page.components(separatedBy: "<table").dropFirst()
        #expect(tables.count == 2)
        for table in tables { #expect(table.contains("<caption")) }
        for header in Self.page.matches(of: /<th[ >][^>]*>/) where !header.output.contains("thead")
        {
            #expect(header.output.contains("scope="), "\(header.output)")
        }
    }

    @Test func `every picture has words`() {
        let pictures = Self.page.matches(of: /<svg[^>]*>/).map { String($0.output) }
        #expect(pictures.count == 1 + 9 + 3)
        for picture in pictures {
            #expect(picture.contains("role=\"img\"") && picture.contains("aria-label"))
        }
        #expect(Self.page.contains("<desc id=\"chart-1d\">a: 3; b: 1</desc>"))
    }

    @Test func `ids are used once, and every link within the page leads somewhere`() {
        let ids = Self.page.matches(of: /\sid="([^"]+)"/).map { String($0.output.1) }
        #expect(Set(ids).count == ids.count)
        let links = Self.page.matches(of: /href="#([^"]+)"/).map { String($0.output.1) }
        #expect(links.count == 4 && Set(links).isSubset(of: ids))
    }

    @Test func `nothing is fetched`() {
        #expect(Self.page.firstMatch(of: /(src|href)="(?!#)|url\(|@import/) == nil)
    }

    @Test func `a hole in the data is a hole in the line`() {
        #expect(ChartDrawing.path([(1, 2), nil, (3, 4), (5, 6.25)]) == "M1 2M3 4L5 6.3")
    }

    @Test func `a mark that combines with a quotation mark does not hide it`() {
        let text = "\"\u{301} onload=x <\u{301}b>"
        let page = HTMLRenderer().render(Report(blocks: [.heading(text, level: 1)]))
        #expect(page.contains("&quot;\u{301} onload=x &lt;\u{301}b&gt;</h1>"))
    }

    @Test func `a terminal shows neither charts nor details, and no heading above nothing`() {
        let text = TerminalRenderer(width: 80, color: false).render(Self.report)
        #expect(!text.contains("Every gap") && !text.contains("Journey"))
        // A heading without anything below it is not the renderer's business.
        #expect(text.contains("Gaps") && text.contains("Words") && text.contains("End"))
        #expect(text.contains("17% (10–26%)"))
    }

    @Test func `a document shows the details below headings of their own`() {
        let text = MarkdownRenderer().render(Self.report)
        #expect(text.contains("### Q-1 How?\n\nmissing, 92% sure\n\n#### Inner\n"))
        #expect(!text.contains("Journey"))
    }

    @Test func `a mail draws bars as cells`() {
        let text = MailHTMLRenderer().render(Self.report)
        #expect(text.contains("<td bgcolor=\"#0b5cad\" width=\"160\""))
        #expect(!text.contains("<svg") && !text.contains("<script") && !text.contains("var("))
    }

    /// The colours of each scheme: on a screen in the light and in the dark, and on paper.
    private static let schemes: [[String: String]] = PageStyle.text
        .components(separatedBy: ":root {").dropFirst().map { scheme in
            let names = scheme.prefix { $0 != "}" }.matches(of: /--([a-z0-9-]+): (#[0-9a-f]+)/)
            return Dictionary(
                names.map { (String($0.output.1), String($0.output.2)) },
                uniquingKeysWith: { first, _ in first })
        }

    @Test(arguments: [0, 1, 2])
    func `letters and marks stand out from what is behind them`(number: Int) throws {
        let scheme = Self.schemes[number]
        func contrast(_ front: String, _ back: String) throws -> Double {
            let lights = try [front, back].map { name in
                try Self.luminance(of: try #require(scheme[name], "\(name)"))
            }.sorted()
            return (lights[1] + 0.05) / (lights[0] + 0.05)
        }
        let letters =
            ["text", "soft", "link"].flatMap { name in ["back", "panel"].map { (name, $0) } }
            + ["alarming", "doubtful", "good", "neutral"].map { ($0, $0 + "-back") }
            + [("alarming", "panel"), ("good", "panel"), ("panel", "h4"), ("panel", "h5")]
            + ["h1", "h2", "h3"].map { ("text", $0) }
        for (front, back) in letters {
            let contrast = try contrast(front, back)
            #expect(contrast >= 4.5, "\(front) on \(back): \(contrast)")
        }
        for mark in ["bar", "two", "edge"] {
            let contrast = try contrast(mark, "panel")
            #expect(contrast >= 3, "\(mark): \(contrast)")
        }
    }

    /// The relative luminance as WCAG 2.2 defines it.
    private static func luminance(of color: String) throws -> Double {
        let digits = color.dropFirst()
        let full = digits.count == 3 ? digits.map { "\($0)\($0)" }.joined() : String(digits)
        let number = try #require(Int(full, radix: 16))
        let parts = [16, 8, 0].map { shift -> Double in
            let part = Double(number >> shift & 0xFF) / 255
            return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
