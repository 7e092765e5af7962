/// A JSON value that keeps the order of keys and the digits of numbers as they were written.
enum JSONValue: Equatable, Sendable {
    case null
    case bool(Bool)
    /// The digits as written: ids of twenty digits stay what they are.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([Member])

    /// A key with its value.
    struct Member: Equatable, Sendable {
        var key: String
        var value: JSONValue
    }

    /// The value of a key of an object; the last one where a key is repeated.
    subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        for index in members.indices.reversed() where members[index].key == key {
            return members[index].value
        }
        return nil
    }

    /// The text of a string, number or truth value.
    var scalar: String? {
        switch self {
        case .string(let text), .number(let text): text
        case .bool(let value): value ? "true" : "false"
        case .null, .array, .object: nil
        }
    }

    var elements: [JSONValue]? {
        if case .array(let elements) = self { elements } else { nil }
    }

    var members: [Member]? {
        if case .object(let members) = self { members } else { nil }
    }
}
