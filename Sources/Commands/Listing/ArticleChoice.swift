import Gaps
import SupportModel

/// Finds the page that a person means by a path, an id, an address or a title.
enum ArticleChoice {
    /// How many pages are named where several are meant.
    private static let namedCount = 3

    /// Returns the one page that is meant.
    ///
    /// An id or an address is meant before a path that ends alike, that before a title; a path may
    /// be longer or shorter than the id, as it is where the loaded folder is named or left out.
    static func article(_ name: String, among content: [StoredDocument]) throws -> StoredDocument {
        if let known = try known(name, among: content) { return known }
        let near = Misspelling.nearest(
            to: file(of: name), among: content.map { file(of: $0.document.id) })
        throw CommandError.unknownArticle(
            near.flatMap { near in
                content.first { file(of: $0.document.id) == near }?.document.id
            })
    }

    /// Returns the same, or nil where no page is meant.
    static func known(_ name: String, among content: [StoredDocument]) throws -> StoredDocument? {
        let name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let path = name.hasPrefix("./") ? String(name.dropFirst(2)) : name
        let ways: [(Document) -> Bool] = [
            { $0.id == path || $0.url == name },
            { endsAlike($0.id, path) },
            { $0.subject.map { $0.lowercased() == name.lowercased() } ?? false },
            { file(of: $0.id) == name.lowercased() },
        ]
        for isMeant in ways {
            let found = content.filter { isMeant($0.document) }
            if found.count > 1 {
                throw CommandError.severalArticles(
                    found.prefix(namedCount).map(\.document.id), count: found.count)
            }
            if let only = found.first { return only }
        }
        return nil
    }

    /// Whether one path is the end of the other, from a folder's name on.
    private static func endsAlike(_ left: String, _ right: String) -> Bool {
        let (shorter, longer) =
            left.utf8.count < right.utf8.count ? (left, right) : (right, left)
        return !shorter.isEmpty && longer.hasSuffix("/" + shorter)
    }

    /// The name of a file without folders and ending, in lower case.
    private static func file(of path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        return (name.split(separator: ".").first ?? name).lowercased()
    }
}
