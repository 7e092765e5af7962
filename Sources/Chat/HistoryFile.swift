import Reporting

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The lines that were typed, kept from one chat to the next: plain UTF-8, a line each, readable by
/// its owner alone.
///
/// Nothing here fails: a history that cannot be kept is no reason to stop a chat.
package struct HistoryFile: Sendable {
    package let path: String
    /// How many lines are kept.
    package let limit: Int

    package init(path: String, limit: Int = 1000) {
        self.path = path
        self.limit = limit
    }

    /// The place that the XDG base directory specification gives it; nil without a home.
    package static func standard(
        environment: (String) -> String? = TerminalConsole.variable
    ) -> HistoryFile? {
        if let state = environment("XDG_STATE_HOME"), state.hasPrefix("/") {
            return HistoryFile(path: state + "/lacuna/history")
        }
        guard let home = environment("HOME"), home.hasPrefix("/") else { return nil }
        return HistoryFile(path: home + "/.local/state/lacuna/history")
    }

    /// Returns the kept lines, oldest first; forgets those beyond the limit.
    package func load() -> [String] {
        let lines = String(decoding: bytes(), as: UTF8.self).split(separator: "\n").map(String.init)
        let kept = Array(lines.filter(Self.isKept).suffix(limit))
        if lines.count > limit { replace(with: kept) }
        return kept
    }

    /// Adds a line, whole or not at all, also while another chat adds one.
    package func append(_ line: String) {
        guard Self.isKept(line) else { return }
        makeFolders()
        let flags = O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW
        let descriptor = open(path, flags, 0o600)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        fchmod(descriptor, 0o600)
        // One write of a file opened for appending is not mixed with another's.
        writeOnce(line + "\n", to: descriptor)
    }

    /// A line that would act on the terminal when it is recalled is not kept.
    private static func isKept(_ line: String) -> Bool {
        !line.isEmpty && !line.utf8.contains(UInt8(ascii: "\n")) && TerminalText.safe(line) == line
    }

    private func replace(with lines: [String]) {
        let temporary = "\(path).\(getpid())"
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
        let descriptor = open(temporary, flags, 0o600)
        guard descriptor >= 0 else { return }
        let isWritten = writeOnce(lines.map { $0 + "\n" }.joined(), to: descriptor)
        close(descriptor)
        if !isWritten || rename(temporary, path) != 0 { unlink(temporary) }
    }

    @discardableResult
    private func writeOnce(_ text: String, to descriptor: Int32) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) } == bytes.count
    }

    private func bytes() -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return [] }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = piece.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return bytes }
            bytes += piece[..<count]
        }
    }

    private func makeFolders() {
        var folder = ""
        for name in path.split(separator: "/").dropLast() {
            folder += "/" + name
            mkdir(folder, 0o700)
        }
    }
}
