import Foundation
import Wording

/// Questions of a file of JSON Lines, a question a line: `{"id": "7", "text": "Where is it?"}`.
struct QueryFile {
    /// A question under the id that its answer names.
    struct Query: Equatable {
        var id: String
        var text: String
    }

    private static let example = #"{"id": "7", "text": "Where is it?"}"#

    /// In the order of the lines.
    private(set) var queries: [Query] = []
    /// What is wrong with each line that is left out, a sentence each.
    private(set) var problems: [String] = []

    /// Reads a file.
    ///
    /// - Throws: `CommandError.unreadableInput` if there is no such file, or not one question in it.
    init(at path: String) throws {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandError.unreadableInput(
                say("\(path): no such file, or it cannot be read"))
        }
        self.init(lines: data, path: path)
        guard !queries.isEmpty else {
            throw CommandError.unreadableInput(
                say("\(path): no line is a question; one looks like \(Self.example)"))
        }
    }

    init(lines data: Data, path: String) {
        let decoder = JSONDecoder()
        let lines = data.split(separator: 10, omittingEmptySubsequences: false)
        for (number, line) in lines.enumerated() {
            let line = line.last == 13 ? line.dropLast() : line
            guard line.contains(where: { $0 != 32 && $0 != 9 }) else { continue }
            guard let row = try? decoder.decode(Row.self, from: Data(line)) else {
                let place = "\(path):\(number + 1)"
                problems.append(say("\(place): not a question, which looks like \(Self.example)"))
                continue
            }
            queries.append(Query(id: row.id.text, text: row.text))
        }
    }

    private struct Row: Decodable {
        var id: Identifier
        var text: String
    }

    /// An id as a text or as a whole number.
    private struct Identifier: Decodable {
        var text: String

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let number = try? container.decode(Int64.self) {
                text = String(number)
            } else {
                text = try container.decode(String.self)
            }
        }
    }
}
