import Foundation
import TestSupport

/// A folder in which the built program is run, with a workspace of its own.
struct Desk {
    let folder: TemporaryFolder
    /// The program; the built one by default.
    var program = BuiltProduct.path(of: "lacuna")
    /// The workspace as the program is told it.
    var workspace = "work.db"

    init() throws { folder = try TemporaryFolder() }

    /// Creates a desk whose workspace is a copy of another one.
    init(copying workspace: URL) throws {
        try self.init()
        try FileManager.default.copyItem(at: workspace, to: path(of: self.workspace))
    }

    func path(of name: String) -> URL { folder.url.appendingPathComponent(name) }

    /// Writes a file into the folder.
    func write(_ text: String, to name: String) throws { try folder.write(text, to: name) }

    /// Writes texts as JSON Lines with the ids 1, 2, 3 and so on.
    func write(texts: [String], to name: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let lines = try texts.enumerated().map { number, text in
            try encoder.encode(["id": String(number + 1), "text": text]) + Data("\n".utf8)
        }
        try folder.write(lines.reduce(Data(), +), to: name)
    }

    /// Starts the program without waiting for its end.
    func start(
        _ arguments: [String], input: String = "", output: RunningProgram.Output = .kept,
        environment: [String: String] = [:]
    ) throws -> RunningProgram {
        let base = [
            "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": folder.path,
            "LACUNA_WORKSPACE": workspace,
        ]
        return try RunningProgram(
            program, arguments, environment: base.merging(environment) { $1 },
            folder: folder.path, input: input, output: output)
    }

    /// Runs the program to its end.
    func run(
        _ arguments: String..., input: String = "", output: RunningProgram.Output = .kept,
        environment: [String: String] = [:]
    ) throws -> ProgramRun {
        try start(arguments, input: input, output: output, environment: environment)
            .waitForEnd()
    }

    /// Returns the bytes of a file, or nil if there is none.
    func bytes(of name: String) -> Data? { try? Data(contentsOf: path(of: name)) }

    /// Returns the names of the workspace's file and of everything that begins like it.
    var workspaceFiles: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasPrefix(workspace) }.sorted()
    }

    /// Returns the workspace's permissions.
    var workspaceMode: Int? {
        let attributes = try? FileManager.default.attributesOfItem(
            atPath: path(of: workspace).path)
        return (attributes?[.posixPermissions] as? NSNumber)?.intValue
    }
}

extension ProgramRun {
    /// Returns what each line of the output says, as JSON Lines.
    var records: [[String: Any]] {
        get throws {
            try lines.map {
                let value = try JSONSerialization.jsonObject(with: Data($0.utf8))
                return value as? [String: Any] ?? [:]
            }
        }
    }

    /// Whether the program refused in one sentence on standard error and answered nothing.
    var isOneSentence: Bool {
        outputBytes.isEmpty && errors.hasPrefix("lacuna: ") && errors.hasSuffix("\n")
            && errors.count > 20 && errors.filter(\.isNewline).count == 1
    }
}

/// Texts that need no file of their own.
enum Texts {
    static let lamp = [
        "How do I reset the lamp?", "How can I reset my lamp to factory settings?",
        "The lamp must be reset, how does that work?", "Reset of the lamp, please explain.",
        "Where is the reset button of the lamp?", "Can I pay by invoice?",
        "Is payment by invoice possible?", "I would like to pay by invoice.",
        "Do you accept payment by invoice?", "We need to pay by invoice, how?",
        "When will my parcel arrive?", "My parcel has not arrived yet.",
        "The parcel is late, when does it arrive?", "Parcel still not here, where is it?",
        "Where is my parcel?", "Does the app work without internet?",
        "Jak sparować lampę z telefonem?", "Как сбросить лампу?",
        "Thank you for the nice chat.", "Do you sell spare glass shades?",
    ]

    /// As many different tickets as wanted.
    static func many(_ count: Int) -> [String] {
        (0..<count).map {
            "How do I reset lamp number \($0)? It blinks \($0 * 7919 % 10_007) times and the "
                + "app says error \($0 % 97)."
        }
    }
}
