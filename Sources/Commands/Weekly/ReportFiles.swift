import Reporting
import Wording

/// The files of a report, in the formats that are wanted.
struct ReportFiles {
    let report: WeeklyReport
    let formats: [ReportFormat]
    let csv: CSVDialect

    /// In the order of the formats; a file for each table where CSV is wanted.
    var files: [ReportFolder.File] {
        let stem = report.view.stem
        let page = report.report()
        return formats.flatMap { format -> [ReportFolder.File] in
            let name = "\(stem).\(format.fileExtension)"
            switch format {
            case .xlsx: return [.init(name, report.workbook)]
            case .eml: return [.init(name, WeeklyMail(report).text)]
            case .csv:
                let renderer = CSVRenderer(csv)
                return report.data.tables.map { table in
                    .init(
                        "\(stem)-\(table.name).csv",
                        renderer.text(of: table.records, first: table.columns))
                }
            default: return [.init(name, format.text(of: page))]
            }
        }
    }

    /// Writes them and returns a sentence for each thing that became of them.
    func written(to folder: ReportFolder) throws -> [String] {
        let files = files
        let outcomes = Array(zip(files.map(\.name), try folder.write(files)))
        func paths(_ isMeant: (ReportFolder.Outcome) -> Bool) -> [String] {
            outcomes.filter { isMeant($0.1) }.map { folder.path + "/" + $0.0 }
        }
        let (new, same) = (paths { $0 == .new }, paths { $0 == .unchanged })
        let replaced = paths { $0 == .replaced }
        var sentences: [String] = []
        if !new.isEmpty { sentences.append(say("Wrote \(list: new).")) }
        if !replaced.isEmpty {
            sentences.append(say("Wrote \(list: replaced) in place of an earlier report."))
        }
        for case (let name, .kept(let kept)) in outcomes {
            sentences.append(
                say(
                    """
                    Wrote \(folder.path + "/" + name); somebody had changed what was there, which \
                    is now \(kept).
                    """))
        }
        if !same.isEmpty {
            sentences.append(
                say(
                    """
                    Already there, unchanged: \(list: same).
                    """))
        }
        return sentences
    }
}
