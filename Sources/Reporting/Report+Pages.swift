/// A page of an answer that is one long list.
extension Report {
    /// Whether the answer is one list, with more than so many rows.
    package func isLonger(than rows: Int) -> Bool {
        let tables = blocks.compactMap { block in
            if case .table(let table) = block { table } else { nil }
        }
        return tables.count == 1 && tables[0].rows.count > rows
    }

    /// Returns a page: the first with all that stands around the tables, later ones with the next
    /// rows alone.
    ///
    /// - Parameters:
    ///   - number: 0 is the first page.
    ///   - length: So many rows are on a page.
    ///   - remark: What to say below rows that do not end the table, given how many follow.
    package func page(_ number: Int, of length: Int, remark: (_ left: Int) -> String) -> Report {
        guard isLonger(than: length) else { return self }
        var page = self
        page.blocks = blocks.flatMap { block -> [Block] in
            guard case .table(var table) = block, table.rows.count > length else {
                return number == 0 ? [block] : []
            }
            let start = min(number * length, table.rows.count)
            let end = min(start + length, table.rows.count)
            guard start < end else { return [] }
            let left = table.rows.count - end
            table.rows = Array(table.rows[start..<end])
            return [.table(table)] + (left > 0 ? [.paragraph(remark(left))] : [])
        }
        return page
    }
}
