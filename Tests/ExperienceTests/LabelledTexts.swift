import Foundation
import TextEngine

/// The labelled sentences of a language, written before any cue example.
enum LabelledTexts {
    static let languages: [Language] = [.english, .polish, .russian]

    struct Asked: Decodable {
        var text: String
        var stage: String
        var touchpoint: String
        var area: String
    }

    struct Said: Decodable {
        var text: String
        var but: Bool
        var praise: String?
        var complaint: String?
        var `class`: String?
        var touchpoint: String?
        var areas: [String]?
    }

    static func asked(_ language: Language) throws -> [Asked] {
        try lines("\(language.rawValue)-journey")
    }

    static func said(_ language: Language) throws -> [Said] {
        try lines("\(language.rawValue)-buts")
    }

    private static func lines<Line: Decodable>(_ name: String) throws -> [Line] {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Fixtures/\(name).jsonl")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
            try JSONDecoder().decode(Line.self, from: Data($0.utf8))
        }
    }
}
