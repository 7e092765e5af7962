import Foundation

/// The names of files, for completion.
package enum FileNames {
    /// Returns the paths that begin with a text, in order; a folder has a stroke at its end.
    ///
    /// `~/` means the home folder. Hidden files are given only to one who begins with a dot.
    @Sendable package static func beginning(with prefix: String) -> [String] {
        let cut = prefix.lastIndex(of: "/").map(prefix.index(after:)) ?? prefix.startIndex
        let folder = String(prefix[..<cut])
        let start = prefix[cut...]
        var place = folder.isEmpty ? "." : folder
        if place.hasPrefix("~/") { place = NSHomeDirectory() + place.dropFirst() }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
        return names.filter { $0.hasPrefix(start) && (!$0.hasPrefix(".") || start.hasPrefix(".")) }
            .sorted()
            .map { name in
                var isFolder: ObjCBool = false
                _ = FileManager.default.fileExists(
                    atPath: place + "/" + name, isDirectory: &isFolder)
                return folder + name + (isFolder.boolValue ? "/" : "")
            }
    }
}
