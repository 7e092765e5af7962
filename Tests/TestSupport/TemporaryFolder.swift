package import Foundation

/// A folder of a test's own, removed with the value.
package final class TemporaryFolder {
    package let url: URL

    package init() throws {
        url = FileManager.default.temporaryDirectory
            .appendingPathComponent("lacuna-\(Self.randomName())")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    /// Returns a name without digits, of which some look like an order's number and are redacted.
    private static func randomName() -> String {
        let letters = Array("GHIJKLMNOP")
        return String(UUID().uuidString.map { $0.wholeNumberValue.map { letters[$0] } ?? $0 })
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    package var path: String { url.path }

    /// Writes a file below the folder, with the folders it needs, and returns its path.
    @discardableResult
    package func write(_ text: String, to name: String) throws -> String {
        try write(Data(text.utf8), to: name)
    }

    /// Writes bytes to a file below the folder and returns its path.
    @discardableResult
    package func write(_ data: Data, to name: String) throws -> String {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
        return file.path
    }
}
