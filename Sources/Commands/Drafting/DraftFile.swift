import Foundation
import Wording

/// A file with the text of an article that a person wrote or edited.
struct DraftFile {
    let path: String

    /// A draft is a page, not a book.
    private static let mostBytes = 1 << 20

    /// Returns the text as it stands.
    ///
    /// - Throws: `CommandError.unreadableInput` for what is no text.
    func text() throws(CommandError) -> String {
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw .unreadableInput(say("\(path) cannot be read; name a file of Markdown"))
        }
        defer { try? file.close() }
        let data: Data?
        do { data = try file.read(upToCount: Self.mostBytes + 1) } catch {
            throw .unreadableInput(say("\(path) cannot be read; name a file of Markdown"))
        }
        guard let data, !data.isEmpty else { throw .unreadableInput(say("\(path) is empty")) }
        guard data.count <= Self.mostBytes else {
            throw .unreadableInput(say("\(path) is larger than 1 MB; a draft is one article"))
        }
        guard var text = String(validating: data, as: UTF8.self), !text.contains("\0") else {
            throw .unreadableInput(say("\(path) is no text in UTF-8"))
        }
        if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
        guard text.contains(where: { !$0.isWhitespace }) else {
            throw .unreadableInput(say("\(path) has no text in it"))
        }
        return text
    }
}
