/// What can be completed, asked for when Tab is pressed.
package struct CompletionSource: Sendable {
    /// The verbs, without `/`.
    package var commands: @Sendable () -> [String]
    /// The flags of a verb, as `--top`.
    package var flags: @Sendable (_ command: String) -> [String]
    /// The values that a flag of a verb may take, where they are few and known.
    package var values: @Sendable (_ command: String, _ flag: String) -> [String]
    /// The ids that mean something now, as `Q-17`.
    package var ids: @Sendable () -> [String]
    /// What an id stands for, shown beside it.
    package var label: @Sendable (_ id: String) -> String?
    /// Whether a verb's arguments are paths.
    package var takesFiles: @Sendable (_ command: String) -> Bool
    /// The paths that begin with a text; folders end in `/`.
    package var files: @Sendable (_ prefix: String) -> [String]

    package init(
        commands: @escaping @Sendable () -> [String] = { [] },
        flags: @escaping @Sendable (String) -> [String] = { _ in [] },
        values: @escaping @Sendable (String, String) -> [String] = { _, _ in [] },
        ids: @escaping @Sendable () -> [String] = { [] },
        label: @escaping @Sendable (String) -> String? = { _ in nil },
        takesFiles: @escaping @Sendable (String) -> Bool = { $0 == "load" },
        files: @escaping @Sendable (String) -> [String] = FileNames.beginning
    ) {
        self.commands = commands
        self.flags = flags
        self.values = values
        self.ids = ids
        self.label = label
        self.takesFiles = takesFiles
        self.files = files
    }
}
