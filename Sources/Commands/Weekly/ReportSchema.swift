/// What the report's JSON looks like, as a JSON Schema of draft 2020-12.
enum ReportSchema {
    /// What a report says of itself; the number grows when a member is renamed, goes away or
    /// changes its meaning, and stays when one is added.
    static let version = "lacuna.report/2"
}
