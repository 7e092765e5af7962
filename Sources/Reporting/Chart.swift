/// Numbers to be drawn on a page.
package struct Chart: Sendable, Equatable {
    /// A number of something that has a name.
    package struct Bar: Sendable, Equatable {
        package var label: String
        package var value: Double
        /// The value as people read it.
        package var text: String

        package init(label: String, value: Double, text: String) {
            self.label = label
            self.value = value
            self.text = text
        }
    }

    /// Something that two numbers tell of.
    package struct Point: Sendable, Equatable {
        /// Stands beside the point, if there is room.
        package var label: String
        /// Shown where somebody points at it.
        package var text: String
        package var x: Double
        package var y: Double
        /// Whether it is what the chart is about.
        package var isMarked: Bool

        package init(label: String, text: String, x: Double, y: Double, isMarked: Bool) {
            self.label = label
            self.text = text
            self.x = x
            self.y = y
            self.isMarked = isMarked
        }
    }

    /// Numbers of periods in a row; nil where one has no data.
    package struct Line: Sendable, Equatable {
        package var name: String
        package var values: [Double?]

        package init(name: String, values: [Double?]) {
            self.name = name
            self.values = values
        }
    }

    /// Numbers in rows and columns, the larger the darker.
    package struct Grid: Sendable, Equatable {
        package var corner: String
        package var columns: [String]
        package var rows: [String]
        /// A number for each row and column; nil where nothing is known.
        package var values: [[Double?]]

        package init(corner: String, columns: [String], rows: [String], values: [[Double?]]) {
            self.corner = corner
            self.columns = columns
            self.rows = rows
            self.values = values
        }
    }

    /// What is drawn.
    package enum Drawing: Sendable, Equatable {
        /// Each bar with what all up to it make of the sum (Pareto): the sum may be of more.
        case bars([Bar], sum: Double)
        /// Y is a share, 0 to 1.
        case points([Point], xTitle: String, yTitle: String)
        case lines([Line], labels: [String])
        case heat(Grid)
    }

    package var title: String
    /// What it shows, for those who do not see it.
    package var description: String
    package var drawing: Drawing

    package init(title: String, description: String, drawing: Drawing) {
        self.title = title
        self.description = description
        self.drawing = drawing
    }
}
