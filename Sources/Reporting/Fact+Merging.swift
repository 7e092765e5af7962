extension Fact {
    /// Returns facts with each name once, as the keys of a document must be; different values of one
    /// name become a list.
    static func merged(_ facts: [Fact]) -> [Fact] {
        var merged: [Fact] = []
        for fact in facts {
            if let known = merged.firstIndex(where: { $0.name == fact.name }) {
                merged[known].value = joined(merged[known].value, fact.value)
            } else {
                merged.append(fact)
            }
        }
        return merged
    }

    private static func joined(_ left: DataValue, _ right: DataValue) -> DataValue {
        guard left != right else { return left }
        var values = elements(of: left)
        for value in elements(of: right) where !values.contains(value) { values.append(value) }
        return .array(values)
    }

    private static func elements(of value: DataValue) -> [DataValue] {
        if case .array(let values) = value { values } else { [value] }
    }
}
