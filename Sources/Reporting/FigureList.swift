/// Figures of a period beside those of the one before.
package struct FigureList: Sendable, Equatable {
    /// A figure as people read it.
    package struct Figure: Sendable, Equatable {
        package var name: String
        package var now: String
        /// What the figure lies in, where it is of few.
        package var range: String?
        package var before: String
        package var change: String
        /// How the change is meant; nil where it is neither good nor bad.
        package var tone: Tone?
        /// The periods up to this one; nil where one has no data.
        package var trend: [Double?]
        /// The trend as a line of bars.
        package var bars: String
        /// What the trend says, for those who do not see it.
        package var trendInWords: String

        package init(
            name: String, now: String, range: String? = nil, before: String, change: String,
            tone: Tone? = nil,
            trend: [Double?] = [], bars: String = "", trendInWords: String = ""
        ) {
            self.name = name
            self.now = now
            self.range = range
            self.before = before
            self.change = change
            self.tone = tone
            self.trend = trend
            self.bars = bars
            self.trendInWords = trendInWords
        }
    }

    /// What the columns of the table are called, in the order of a figure's parts.
    package struct Titles: Sendable, Equatable {
        package var name: String
        package var now: String
        package var before: String
        package var change: String
        package var trend: String

        package init(name: String, now: String, before: String, change: String, trend: String) {
            self.name = name
            self.now = now
            self.before = before
            self.change = change
            self.trend = trend
        }
    }

    package var titles: Titles
    package var figures: [Figure]

    package init(titles: Titles, figures: [Figure]) {
        self.titles = titles
        self.figures = figures
    }

    /// The figures as rows.
    package var table: Table {
        Table(
            columns: [
                .init(titles.name, isFlexible: true), .init(titles.now, alignment: .trailing),
                .init(titles.before, alignment: .trailing),
                .init(titles.change, alignment: .trailing), .init(titles.trend, shownFrom: 80),
            ],
            rows: figures.map { figure in
                [
                    figure.name, figure.range.map { "\(figure.now) (\($0))" } ?? figure.now,
                    figure.before, figure.change, figure.bars,
                ]
            })
    }
}
