/// A few numbers in a row as a small picture within a line of text.
struct TrendDrawing {
    static let (width, height) = (96.0, 24.0)

    let values: [Double?]
    /// What the picture says, for those who do not see it.
    let words: String

    /// The picture as a template takes it; nil where there is nothing to draw.
    var view: [String: Any]? {
        let known = values.compactMap(\.self)
        guard values.count > 1, let most = known.max() else { return nil }
        let step = (Self.width - 6) / Double(values.count - 1)
        let places = values.enumerated().map { index, value in
            value.map { value in
                (
                    x: 3 + Double(index) * step,
                    y: Self.height - 3 - (most > 0 ? value / most : 0) * (Self.height - 6)
                )
            }
        }
        var view: [String: Any] = ["path": ChartDrawing.path(places), "words": words]
        if let last = places.last, let last {
            view["x"] = ChartDrawing.number(last.x)
            view["y"] = ChartDrawing.number(last.y)
            view["hasLast"] = true
        }
        return view
    }
}
