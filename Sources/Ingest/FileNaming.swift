internal import Foundation

/// Keeps the ids of different files apart.
enum FileNaming {
    /// Returns the files once each, with longer ids where two have the same.
    ///
    /// `jan/reviews.csv` and `feb/reviews.csv`, both given by name, are not one file: their ids
    /// take in as many folders of their paths as it needs.
    static func unambiguous(_ files: [FileWalk.Found]) -> [FileWalk.Found] {
        var seen: Set<String> = []
        var result = files.filter { file in
            let real = URL(fileURLWithPath: file.path).resolvingSymlinksInPath().standardized.path
            return seen.insert(real).inserted
        }
        for _ in 0..<64 {
            var indices: [String: [Int]] = [:]
            for (index, file) in result.enumerated() { indices[file.id, default: []].append(index) }
            let clashes = indices.values.filter { $0.count > 1 }
            if clashes.isEmpty { break }
            var isLonger = false
            for index in clashes.joined() {
                guard let id = longer(result[index]) else { continue }
                result[index].id = id
                isLonger = true
            }
            if !isLonger { break }
        }
        return result
    }

    /// The id with one more folder of the path in front.
    private static func longer(_ file: FileWalk.Found) -> String? {
        let path = file.path.split(separator: "/")
        let count = file.id.split(separator: "/").count
        guard count < path.count else { return nil }
        return path.suffix(count + 1).joined(separator: "/")
    }
}
