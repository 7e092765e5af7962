/// The whole answer as one JSON document.
package struct JSONRenderer: ReportRenderer {
    package init() {}

    package func render(_ report: Report) -> String {
        JSONText.pretty(report.data) + "\n"
    }
}
