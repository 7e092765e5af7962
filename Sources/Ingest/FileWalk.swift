internal import Foundation
internal import SupportModel

/// Finds the files below the paths that were given, in an order that depends on names alone.
struct FileWalk {
    static let ignoreFileName = ".lacunaignore"

    /// A file that is to be read.
    struct Found: Equatable {
        /// Where it is.
        var path: String
        /// Its path below the loaded folder, or its file name.
        var id: String
        /// The name of the loaded folder; nil for a file that was given itself.
        var root: String?
        /// What names say about the kind: no folder above the loaded one has a say, and of a file
        /// that was given itself only the one around it.
        var hint: String {
            guard let root else {
                return path.split(separator: "/").suffix(2).joined(separator: "/")
            }
            return (root.split(separator: "/").suffix(1) + [id[...]]).joined(separator: "/")
        }
        var size: Int
    }

    private(set) var files: [Found] = []
    private(set) var rejections: [Rejection] = []
    /// Real paths of the folders above the one being walked, against loops of links.
    private var ancestors: [String] = []

    /// Adds a path as it was given.
    mutating func add(_ given: String) throws(IngestError) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: given, isDirectory: &isFolder) else {
            throw .missingPath(given)
        }
        let path = given.count > 1 && given.hasSuffix("/") ? String(given.dropLast()) : given
        guard isFolder.boolValue else {
            let name = path.split(separator: "/").last.map(String.init) ?? path
            files.append(Found(path: path, id: name, root: nil, size: Self.size(of: path)))
            return
        }
        let count = files.count
        walk(path, below: "", root: path, rules: [])
        if files.count == count, rejections.isEmpty {
            rejections.append(
                Rejection(
                    location: SourceLocation(file: path),
                    reason: "the folder has no usable files; \(FileType.known)"))
        }
    }

    private mutating func walk(
        _ folder: String, below: String, root: String, rules: [(below: String, rules: IgnoreRules)]
    ) {
        let real = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
        guard !ancestors.contains(real), ancestors.count < 100 else { return }
        ancestors.append(real)
        defer { ancestors.removeLast() }
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            rejections.append(
                Rejection(
                    location: SourceLocation(file: folder), reason: "no permission to list it"))
            return
        }
        var rules = rules
        if let data = FileManager.default.contents(atPath: folder + "/" + Self.ignoreFileName) {
            rules.append((below, IgnoreRules(String(decoding: data, as: UTF8.self))))
        }
        let sorted = names.filter { !$0.hasPrefix(".") }
            .sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
        for name in sorted {
            let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
            let id = below.isEmpty ? name : below + "/" + name
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
                !Self.isIgnored(id, isFolder: isFolder.boolValue, by: rules)
            else { continue }
            if isFolder.boolValue {
                walk(path, below: id, root: root, rules: rules)
            } else if FileType(of: name) != nil {
                files.append(Found(path: path, id: id, root: root, size: Self.size(of: path)))
            }
        }
    }

    /// The rules nearest to the file decide, as far as they say anything.
    private static func isIgnored(
        _ id: String, isFolder: Bool, by rules: [(below: String, rules: IgnoreRules)]
    ) -> Bool {
        for (below, rules) in rules.reversed() {
            let path = below.isEmpty ? id : String(id.dropFirst(below.count + 1))
            if let verdict = rules.isIgnored(path, isFolder: isFolder) { return verdict }
        }
        return false
    }

    private static func size(of path: String) -> Int {
        let attributes = try? FileManager.default.attributesOfItem(
            atPath: URL(fileURLWithPath: path).resolvingSymlinksInPath().path)
        return (attributes?[.size] as? NSNumber)?.intValue ?? 0
    }
}
