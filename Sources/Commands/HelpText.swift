import ArgumentParser
import Foundation
import Reporting

/// The program's own description: one text for each topic, however it is asked for.
package enum HelpText {
    /// Returns the help for a verb or topic, or for the whole program.
    package static func text(topic: String?) -> String {
        guard let topic else { return Overview.text }
        if let topic = HelpTopic(rawValue: topic) { return topic.text }
        guard let verb = CommandTree.verbs.first(where: { $0.configuration.commandName == topic })
        else { return Overview.text }
        let text = CommandTree.helpMessage(for: verb, includeHidden: false, columns: 80)
        return arranged(text)
    }

    /// Returns the help as it is typed in the shell, or in the chat: `/gaps --top 5`.
    static func text(topic: String?, typedAs prefix: CommandPrefix) -> String {
        let text = text(topic: topic)
        guard prefix == .chat, let topic, HelpTopic(rawValue: topic) == nil else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.hasPrefix("lacuna ") ? "/" + line.dropFirst("lacuna ".count) : String(line)
        }.joined(separator: "\n")
            .replacingOccurrences(of: "USAGE: lacuna ", with: "USAGE: /")
            .replacingOccurrences(of: "'lacuna ", with: "'/")
    }

    /// The verb's own flags before those of every verb, a usage line that fits, and no word for the
    /// first sentence.
    private static func arranged(_ text: String) -> String {
        var sections = text.components(separatedBy: "\n\n")
        if let common = sections.firstIndex(where: { $0.hasPrefix("EVERYWHERE:") }) {
            sections.append(sections.remove(at: common))
        }
        sections = sections.map { section in
            var section = section.trimmingCharacters(in: .newlines)
            if section.hasPrefix("OVERVIEW: ") { section.removeFirst("OVERVIEW: ".count) }
            return section.hasPrefix("USAGE: ") ? usage(section) : section
        }
        return sections.joined(separator: "\n\n") + "\n"
    }

    /// The usage line without the flags of every verb, wrapped between flags.
    private static func usage(_ line: String) -> String {
        let own = line.components(separatedBy: " [--workspace ").first ?? line
        var lines: [String] = []
        // A flag and its value stay together.
        for part in own.replacingOccurrences(of: " [", with: "\n[").split(separator: "\n") {
            if let last = lines.last, last.count + 1 + part.count <= 80 {
                lines[lines.count - 1] = last + " " + part
            } else {
                lines.append(lines.isEmpty ? String(part) : "       " + part)
            }
        }
        return lines.joined(separator: "\n")
    }
}
