internal import Foundation

/// Rendered output kept in a file of the folder `Snapshots` beside the test.
package enum Snapshot {
    /// Returns how a text differs from the kept one, or nil if it does not.
    ///
    /// With `RECORD_SNAPSHOTS=1` in the environment the text becomes the kept one.
    package static func difference(
        of text: String, from name: String, folder: String = "Snapshots",
        testFile: String = #filePath
    ) -> String? {
        let folder = Self.folder(folder, beside: testFile)
        let file = folder.appendingPathComponent(name)
        do {
            if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
                try FileManager.default.createDirectory(
                    at: folder, withIntermediateDirectories: true)
                try Data(text.utf8).write(to: file)
                return nil
            }
            let kept = String(decoding: try Data(contentsOf: file), as: UTF8.self)
            return firstDifference(between: kept, and: text)
        } catch {
            return "\(name): \(error.localizedDescription); RECORD_SNAPSHOTS=1 writes it"
        }
    }

    /// Returns the files of a folder beside the test that none of some names is kept in.
    ///
    /// With `RECORD_SNAPSHOTS=1` in the environment those that end as the kept ones are removed,
    /// but for the folder's own page.
    package static func strays(
        besides names: [String], in folder: String, testFile: String = #filePath
    ) throws -> [String] {
        let folder = Self.folder(folder, beside: testFile)
        let kept = Set(names + ["README.md"])
        let strays = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { !kept.contains($0) }.sorted()
        guard ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" else { return strays }
        for name in strays where name.hasSuffix(".md") {
            try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
        }
        return []
    }

    private static func folder(_ name: String, beside testFile: String) -> URL {
        URL(fileURLWithPath: testFile).deletingLastPathComponent().appendingPathComponent(name)
    }

    private static func firstDifference(between kept: String, and text: String) -> String? {
        guard !kept.utf8.elementsEqual(text.utf8) else { return nil }
        let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
        let new = text.split(separator: "\n", omittingEmptySubsequences: false)
        let line = zip(old, new).prefix { $0.utf8.elementsEqual($1.utf8) }.count
        return """
            line \(line + 1)
            kept: \(line < old.count ? String(old[line]).debugDescription : "nothing")
            new:  \(line < new.count ? String(new[line]).debugDescription : "nothing")
            """
    }
}
