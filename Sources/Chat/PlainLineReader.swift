#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Lines from a pipe or a file; no prompt is shown.
@MainActor
package final class PlainLineReader: LineEditor {
    /// What is longer is cut: no command is, and a file of one line must not fill the memory.
    private let longestLine: Int
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var position = 0
    private var isFirstLine = true
    private var isAtEnd = false

    package init(descriptor: Int32 = 0, longestLine: Int = 1 << 20) {
        self.descriptor = descriptor
        self.longestLine = longestLine
    }

    package func readLine(prompt: String) -> LineInput {
        var line: [UInt8] = []
        var isTerminated = false
        var isEmpty = true
        while !isTerminated, position < buffer.count || refill() {
            isEmpty = false
            let rest = buffer[position...]
            let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
            line += rest[..<end].prefix(max(0, longestLine - line.count))
            isTerminated = end < rest.endIndex
            position = isTerminated ? end + 1 : end
        }
        guard !isEmpty else { return .end }
        return .line(text(of: line))
    }

    private func text(of line: [UInt8]) -> String {
        var line = line[...]
        if isFirstLine, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
        isFirstLine = false
        if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
        return String(decoding: line, as: UTF8.self)
    }

    /// Reads the next piece; returns false at the end.
    private func refill() -> Bool {
        guard !isAtEnd else { return false }
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = piece.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                buffer = Array(piece[..<count])
                position = 0
                return true
            }
            guard count < 0, errno == EINTR else { break }
        }
        isAtEnd = true
        return false
    }
}
