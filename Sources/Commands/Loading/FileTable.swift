import Reporting
import SupportModel

/// Shows how files were understood.
struct FileTable {
    /// So many rows of a folder's files are shown.
    static let limit = 40

    /// Returns a table with a row a file.
    func blocks(of files: [FileAccount]) -> [Block] {
        guard !files.isEmpty else { return [] }
        let rows = rows(of: files)
        let table = Table(
            columns: [
                .init("File", isFlexible: true), .init("Format"), .init("Kind"),
                .init("Documents", alignment: .trailing),
                .init("Rejected", alignment: .trailing), .init("Columns", isFlexible: true),
            ],
            rows: rows.prefix(Self.limit).map { $0 })
        let rest = rows.count - Self.limit
        return [.table(table)]
            + (rest > 0 ? [.paragraph("And \(Counted.count(rest, "more file")).")] : [])
    }

    /// A row a file; many pages without columns of their own stand together, by format.
    private func rows(of files: [FileAccount]) -> [[String]] {
        func isPage(_ file: FileAccount) -> Bool {
            file.columns.isEmpty && file.rejected == 0 && file.documents == 1
        }
        let pages = Dictionary(grouping: files.filter(isPage)) {
            [$0.format, $0.kind?.rawValue ?? ""]
        }
        var shown: Set<[String]> = []
        return files.compactMap { file in
            let group = [file.format, file.kind?.rawValue ?? ""]
            guard isPage(file), let alike = pages[group], alike.count > 3 else { return row(file) }
            guard shown.insert(group).inserted else { return nil }
            return [
                Counted.count(alike.count, "page"), file.format, file.kind?.rawValue ?? "several",
                Counted.grouped(alike.count), "0", "",
            ]
        }
    }

    private func row(_ file: FileAccount) -> [String] {
        [
            file.file, file.format, file.kind?.rawValue ?? "several",
            Counted.grouped(file.documents), Counted.grouped(file.rejected), columns(of: file),
        ]
    }

    /// Returns `text ← body, id ← number; not used: colour`.
    private func columns(of file: FileAccount) -> String {
        let mapped = file.columns.sorted { $0.key < $1.key }
            .map { $0.key == $0.value ? $0.key : "\($0.key) ← \($0.value)" }
        var text = mapped.joined(separator: ", ")
        if !file.ignoredColumns.isEmpty {
            text +=
                (text.isEmpty ? "" : "; ") + "not used: "
                + file.ignoredColumns.joined(separator: ", ")
        }
        return text
    }

    /// Returns a file for programs.
    func record(_ file: FileAccount) -> DataValue {
        [
            "file": .string(file.file), "format": .string(file.format),
            "kind": DataValue(file.kind?.rawValue), "documents": .integer(file.documents),
            "rejected": .integer(file.rejected),
            "columns": .object(
                file.columns.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) }),
            "ignored_columns": .array(file.ignoredColumns.map(DataValue.string)),
        ]
    }
}

/// Shows what was rejected: a capped list with the true total.
struct RejectionList {
    /// So many are shown to people.
    static let limit = 20

    /// Returns the sentence and the list, or nothing.
    func blocks(of rejections: [Rejection]) -> [Block] {
        guard !rejections.isEmpty else { return [] }
        let count = rejections.count
        let shown = rejections.prefix(Self.limit).map { "\($0.location): \($0.reason)" }
        let rest = count - shown.count
        let sentence =
            "\(Counted.count(count, "row or file", "rows or files")) could not be used"
            + (rest > 0 ? "; the first \(shown.count):" : ":")
        return [.paragraph(sentence), .bullets(shown)]
    }

    /// Returns a rejection for programs.
    func record(_ rejection: Rejection) -> DataValue {
        [
            "file": .string(rejection.location.file),
            "line": rejection.location.line.map(DataValue.integer) ?? .null,
            "reason": .string(rejection.reason),
        ]
    }
}
