import Foundation
import TextEngine

/// What the program wrote into a folder, by which it knows its own files from those that somebody
/// has changed since.
///
/// A line for each content that a file of a name had, the last two of them: its hash and the name.
/// Without this list, and where it cannot be read, a file counts as somebody's.
struct WrittenFiles: Equatable {
    static let name = ".lacuna-files"

    /// The hashes of what was written, the latest last, by name.
    private var hashes: [String: [UInt64]] = [:]

    init() {}

    /// Reads the list of a folder.
    init(of folder: String) {
        let file = URL(fileURLWithPath: folder + "/" + Self.name)
        guard let data = try? Data(contentsOf: file) else { return }
        for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, let hash = UInt64(parts[0], radix: 16) else { continue }
            note(hash, of: String(parts[1]))
        }
    }

    /// Whether the program wrote that content under that name.
    func has(_ content: Data, named name: String) -> Bool {
        hashes[name]?.contains(Self.hash(of: content)) == true
    }

    /// Remembers that a content is written under a name.
    ///
    /// It is remembered before the file has its name, beside what the file held until then: a run
    /// that is killed in between leaves one of the two.
    mutating func note(_ content: Data, named name: String) {
        note(Self.hash(of: content), of: name)
    }

    private mutating func note(_ hash: UInt64, of name: String) {
        hashes[name] = ((hashes[name] ?? []).filter { $0 != hash } + [hash]).suffix(2)
    }

    /// The list as it is kept.
    var text: String {
        hashes.sorted { $0.key < $1.key }.flatMap { name, hashes in
            hashes.map { "\(String($0, radix: 16)) \(name)\n" }
        }.joined()
    }

    private static func hash(of data: Data) -> UInt64 {
        var hash = ByteHash()
        for byte in data { hash.add(UInt64(byte)) }
        return hash.value
    }
}
