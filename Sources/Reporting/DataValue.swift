/// A JSON value whose members keep the order in which they were written.
package indirect enum DataValue: Sendable, Equatable {
    case null
    case bool(Bool)
    case integer(Int)
    /// Finite; written with at most six decimals, or three digits where it is next to nothing.
    case number(Double)
    case string(String)
    case array([DataValue])
    case object([Member])

    /// A name and its value within an object.
    package struct Member: Sendable, Equatable {
        package var name: String
        package var value: DataValue

        package init(_ name: String, _ value: DataValue) {
            self.name = name
            self.value = value
        }
    }

    /// A string, or null where there is none.
    package init(_ string: String?) {
        self = string.map(DataValue.string) ?? .null
    }

    /// A number, or null where there is none.
    package init(_ number: Double?) {
        self = number.map(DataValue.number) ?? .null
    }
}

extension DataValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral,
    ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral
{
    package init(dictionaryLiteral elements: (String, DataValue)...) {
        self = .object(elements.map { Member($0.0, $0.1) })
    }

    package init(arrayLiteral elements: DataValue...) { self = .array(elements) }
    package init(stringLiteral value: String) { self = .string(value) }
    package init(integerLiteral value: Int) { self = .integer(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
}
