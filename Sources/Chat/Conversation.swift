package import Commands
package import Reporting
package import SupportModel

/// What has been said: enough to know what "the second one" and "it" are.
package struct Conversation: Sendable, Equatable {
    /// The questions of the last list, in its order.
    package private(set) var listed: [ClusterID] = []
    /// What "it" is: the question spoken of last, or the first of the last list.
    package private(set) var subject: ClusterID?
    /// The last answer.
    package private(set) var lastReport: Report?
    /// The last list as it was asked for, `gaps --top 5`; what follows up on it begins there.
    package private(set) var lastList: [String] = []
    /// The last command.
    package private(set) var lastCommand: [String] = []
    /// What lists are narrowed to until it is lifted, as flags.
    package var filters = ListFlags()
    /// The questions that were seen, with their wording.
    package private(set) var labels: [ClusterID: String] = [:]
    /// The readings that were offered last; a number picks one.
    package var choices: [[String]] = []

    package init(
        listed: [ClusterID] = [], subject: ClusterID? = nil, lastList: [String] = []
    ) {
        self.listed = listed
        self.lastList = lastList
        lastCommand = lastList
        self.subject = subject ?? listed.first
    }

    /// Takes note of what a command line answered.
    package mutating func note(_ arguments: [String], _ outcome: CommandOutcome) {
        guard let report = outcome.report else { return }
        lastReport = report
        lastCommand = arguments
        if ListFlags.listings.contains(verb(of: arguments)) { lastList = arguments }
        remember(labelsIn: report.records)
        let ids = report.listed.compactMap(ClusterID.init)
        switch verb(of: arguments) {
        case "effect" where arguments.contains { ClusterID($0) != nil }:
            subject = ids.first ?? subject
        case "gaps", "clusters", "report", "effect":
            listed = ids
            subject = ids.first
        case "ask":
            // An answer that belongs to no question leaves nothing that "it" could be.
            subject = ids.first
        default:
            subject = ids.first ?? subject
        }
    }

    /// The last command, so that it shows more: a longer list, or all members of a question.
    package func longerCommand(by count: Int?) -> [String]? {
        if let place = lastCommand.firstIndex(of: "--top"), place + 1 < lastCommand.count,
            let top = Int(lastCommand[place + 1])
        {
            var line = lastCommand
            line[place + 1] = String(top + (count ?? top))
            return line
        }
        guard lastCommand.first == "show", !lastCommand.contains("--members") else { return nil }
        return lastCommand + ["--members"]
    }

    private mutating func remember(labelsIn records: [DataValue]) {
        for record in records {
            guard case .object(let members) = record,
                case .string(let id)? = members.first(where: { $0.name == "id" })?.value,
                case .string(let label)? = members.first(where: { $0.name == "question" })?.value,
                let id = ClusterID(id)
            else { continue }
            labels[id] = label
        }
    }

    private func verb(of arguments: [String]) -> String {
        arguments.first { CommandTree.verbNames.contains($0) } ?? ""
    }
}
