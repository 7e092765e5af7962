extension Document {
    /// Returns what a column holds, whatever letters its name is written in; of the fields that
    /// every source has, too.
    package func values(ofColumn name: String) -> [String] {
        let name = name.lowercased()
        switch name {
        case "channel": return [channel].compactMap(\.self)
        case "country": return [country].compactMap(\.self)
        case "customer": return [customer].compactMap(\.self)
        case "language": return [language].compactMap(\.self)
        case "kind": return [kind.rawValue]
        case "tag", "tags": return tags
        default: return segments.filter { $0.key.lowercased() == name }.map(\.value).sorted()
        }
    }

    /// The names of the columns that it has a value in.
    package var columns: [String] {
        ["channel": channel, "country": country, "language": language].compactMap {
            $0.value == nil ? nil : $0.key
        } + segments.keys
    }
}
