import Foundation

/// A verb and its flags as the parser knows them.
package struct CommandDefinition: Decodable, Sendable {
    /// A flag, or an argument that goes without one.
    package struct Argument: Decodable, Sendable {
        enum Kind: String, Decodable { case positional, option, flag }

        struct Name: Decodable {
            let kind: String
            let name: String

            /// The name as it is typed.
            var typed: String { (kind == "long" ? "--" : "-") + name }
        }

        private struct Completion: Decodable {
            struct List: Decodable { let values: [String] }
            let list: List?
        }

        let kind: Kind
        let shouldDisplay: Bool
        let sectionTitle: String?
        let isOptional: Bool
        let isRepeating: Bool
        let names: [Name]?
        let valueName: String?
        let abstract: String?
        private let completionKind: Completion?

        /// What can be typed for it: `--quiet`; nothing where no flag stands before it.
        package var flags: [String] { names?.map(\.typed) ?? [] }
        /// Its values, where they are few and known.
        package var values: [String] { completionKind?.list?.values ?? [] }
        /// Whether every verb takes it.
        var isEverywhere: Bool { sectionTitle == "Everywhere" }
    }

    private struct Tool: Decodable { let command: CommandDefinition }

    let commandName: String
    let abstract: String?
    let discussion: String?
    private let subcommands: [CommandDefinition]?
    private let arguments: [Argument]?

    /// The flags and arguments that help lists, without `--help` and `--version`.
    package var visibleArguments: [Argument] {
        (arguments ?? []).filter {
            $0.shouldDisplay && !$0.flags.contains("--help") && !$0.flags.contains("--version")
        }
    }

    /// The verbs by their names.
    package static let verbs: [String: CommandDefinition] = {
        let dump = Data(CommandTree._dumpHelp().utf8)
        let tool = try? JSONDecoder().decode(Tool.self, from: dump)
        let verbs = tool?.command.subcommands ?? []
        return Dictionary(verbs.map { ($0.commandName, $0) }) { first, _ in first }
    }()
}
