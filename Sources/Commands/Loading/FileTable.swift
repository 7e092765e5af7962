import Reporting
import SupportModel
import Wording

/// Shows in full how each file was understood.
struct FileTable {
    /// Returns a table with a row a file, and the columns of those that have any.
    func blocks(of files: [FileAccount]) -> [Block] {
        guard !files.isEmpty else { return [] }
        let table = Table(
            columns: [
                .init(say("File"), isFlexible: true), .init(say("Read as"), shownFrom: 110),
                .init(say("Documents"), alignment: .trailing),
                .init(say("Rejected"), alignment: .trailing, shownFrom: 60),
            ],
            rows: files.map { file in
                [
                    file.file, FormatWords(file.format).all, documents(of: file),
                    Counted.grouped(file.rejected),
                ]
            })
        return [.table(table)] + columnBlocks(of: files)
    }

    /// Returns how every column of the tables among the files was read.
    func columnBlocks(of files: [FileAccount]) -> [Block] {
        files.filter { !$0.columns.isEmpty }.flatMap { file in
            [
                Block.paragraph(say("Columns of \(file.file):")), .bullets(ColumnWords(file).all),
            ]
        }
    }

    private func documents(of file: FileAccount) -> String {
        guard let kind = file.kind else { return Counted.count(file.documents, "document") }
        return Counted.count(file.documents, kind.singular, kind.plural)
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
