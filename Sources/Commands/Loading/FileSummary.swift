import Reporting
import SupportModel
import Wording

/// Shows in a few lines what was found in which files: pages of one kind and folder stand together.
struct FileSummary {
    /// The paths that were given to the load.
    let paths: [String]
    /// So many lines are shown.
    let limit: Int

    init(paths: [String], limit: Int = 12) {
        self.paths = paths
        self.limit = limit
    }

    /// Returns a line a table and a line a folder of pages.
    func blocks(of files: [FileAccount]) -> [Block] {
        let groups = grouped(files)
        let facts = groups.prefix(limit).map { group in
            Fact(documents(in: group), .string(group.count == 1 ? place(group[0]) : place(group)))
        }
        let rest = groups.dropFirst(limit).reduce(0) { $0 + $1.count }
        return (facts.isEmpty ? [] : [.facts(facts)])
            + (rest > 0
                ? [.paragraph(say("And \(rest, "more file")."))] : [])
    }

    /// Files with one document and no columns are pages; those below one given path are a group.
    private func grouped(_ files: [FileAccount]) -> [[FileAccount]] {
        var groups: [[FileAccount]] = []
        var positions: [String: Int] = [:]
        for file in files {
            guard file.columns.isEmpty, file.documents <= 1, let kind = file.kind else {
                groups.append([file])
                continue
            }
            let root = paths.firstIndex { file.file.hasPrefix($0) } ?? paths.count
            let name = "\(root) \(kind.rawValue)"
            if let position = positions[name] {
                groups[position].append(file)
            } else {
                positions[name] = groups.count
                groups.append([file])
            }
        }
        // What matters most comes first.
        return groups.enumerated().sorted {
            (order($0.element), $0.offset) < (order($1.element), $1.offset)
        }.map(\.element)
    }

    private func order(_ group: [FileAccount]) -> Int {
        group[0].kind.flatMap(DocumentKind.allCases.firstIndex) ?? DocumentKind.allCases.count
    }

    private func documents(in group: [FileAccount]) -> String {
        let count = group.reduce(0) { $0 + $1.documents }
        guard let kind = group[0].kind else { return Counted.count(count, "document") }
        return Counted.count(count, kind.singular, kind.plural)
    }

    /// A table or page: `tickets.csv (CSV): body as text, nr as id; 2 not used`.
    private func place(_ file: FileAccount) -> String {
        // An encoding that had to be guessed is named; the separator is not worth a word.
        let format = FormatWords(file.format).short
        let words = file.columns.isEmpty ? "" : ColumnWords(file).short
        let kind = format.isEmpty ? "" : " (\(format))"
        return file.file + kind + (words.isEmpty ? "" : ": \(words)")
    }

    /// Many pages: `35 Markdown and HTML files in help-centre`.
    private func place(_ group: [FileAccount]) -> String {
        var formats: [String] = []
        for file in group where !formats.contains(file.format) { formats.append(file.format) }
        let names = formats.count > 3 ? nil : formats.map { FormatWords($0).all }
        return switch (names, folder(of: group)) {
        case (nil, nil): say("\(group.count) files in this folder")
        case (nil, let folder?): say("\(group.count) files in \(folder)")
        case (let names?, nil): say("\(group.count) \(list: names) files in this folder")
        case (let names?, let folder?): say("\(group.count) \(list: names) files in \(folder)")
        }
    }

    /// The deepest folder that holds them all; nil where it is the one that one is in.
    private func folder(of group: [FileAccount]) -> String? {
        var common = group[0].file.split(separator: "/", omittingEmptySubsequences: false)
            .dropLast()
        for file in group.dropFirst() {
            let parts = file.file.split(separator: "/", omittingEmptySubsequences: false)
            let same = zip(common, parts).prefix { $0 == $1 }.count
            common = common.prefix(same)
        }
        return common.isEmpty ? nil : common.joined(separator: "/")
    }
}
