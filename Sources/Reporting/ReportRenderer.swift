/// What turns a report into text.
package protocol ReportRenderer: Sendable {
    /// Returns the report as text that ends with a line end, or nothing where there is nothing.
    func render(_ report: Report) -> String
}

/// What stands before a verb where it is typed.
package enum CommandPrefix: String, Sendable {
    case shell = "lacuna "
    case chat = "/"
}
