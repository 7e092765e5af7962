/// A JSON document a line for each record.
package struct JSONLinesRenderer: ReportRenderer {
    package init() {}

    package func render(_ report: Report) -> String {
        report.records.map { JSONText.compact($0) + "\n" }.joined()
    }
}
