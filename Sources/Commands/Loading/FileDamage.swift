import SupportModel

extension FileAccount {
    /// What had to be replaced to read the file, as in `UTF-8 with 3 bad bytes replaced`; else nil.
    var damage: String? {
        format.range(of: "UTF-8 with ").map { FormatWords(String(format[$0.lowerBound...])).all }
    }
}
